"""When people were born and died, and when things began: by whom or what it is told of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from timeline_app.findings import lexicon
from timeline_app.findings.counting import DayStretch
from timeline_app.findings.moments import Dated, Moments
from timeline_app.findings.subjects import SPEAKER, Subjects
from timeline_app.findings.told import AnalysedDocument, lowered, passage_around
from timeline_app.model import Span

_REACH = 90
"""Code points behind "born" or "founded" in which the day stands."""
_OPENING = re.compile(r"[(\[]\s*(?:b\.|born|\*)?\s*$")
_BRACKET = 7
"""Code points before a date in which its bracket opens: "(born "."""
_VITAL = re.compile(r"\s*[-–—,;]\s*(?:d\.|died|†)?\s*$")
_EARLIEST_AGE = 120
"""Years that nobody outlives."""


@dataclass(frozen=True, slots=True)
class Begun:
    """``names`` are the candidates for who or what was born or made between two days."""

    names: tuple[str, ...]
    first: int
    last: int
    is_birth: bool
    passage: Span
    words: Span
    date: Span


@dataclass(frozen=True, slots=True)
class Ended:
    """``names`` are the candidates for who had died by the day ``last``."""

    names: tuple[str, ...]
    first: int
    last: int
    passage: Span
    words: Span


@cache
def _beginning() -> re.Pattern[str]:
    births = lexicon.either("births")
    apart = lexicon.either("beginnings_apart")
    plain = lexicon.either("beginnings")
    return re.compile(rf"\b(?:(?P<birth>{births})|(?P<start>{apart}|{plain}))\b(?!['’])")


def begun(told: AnalysedDocument) -> Iterator[Begun]:
    """Every birth and beginning with a date of its own, and those in brackets after a name."""
    subjects, moments = told.once(Subjects), told.once(Moments)
    for found in _beginning().finditer(told.once(lowered)):
        passage = passage_around(told, Span(*found.span()))
        date = _date_of(told, moments, found, passage)
        names = subjects.of(found.start()) if date else ()
        if date and names:
            span, stretch = date
            yield Begun(
                names, stretch.first, stretch.last, bool(found["birth"]), passage,
                Span(*found.span()).joined(span), span,
            )  # fmt: skip
    for names, passage, dates in _vitals(told, subjects, moments):
        span, stretch = dates[0]
        yield Begun(
            names,
            stretch.first,
            stretch.last,
            is_birth=True,
            passage=passage,
            words=span,
            date=span,
        )


def all_begun(told: AnalysedDocument) -> tuple[Begun, ...]:
    """The same as a tuple, to be asked for more than once."""
    return tuple(begun(told))


def vital_ends(told: AnalysedDocument) -> Iterator[Ended]:
    """Every death in brackets after a name."""
    for names, passage, dates in _vitals(told, told.once(Subjects), told.once(Moments)):
        span, stretch = dates[1]
        yield Ended(names, stretch.first, stretch.last, passage, span)


def _date_of(
    told: AnalysedDocument, moments: Moments, found: re.Match[str], passage: Span
) -> Dated | None:
    """The date behind the word and nearest to it, or the one with which the sentence begins."""
    dates = moments.within(passage)
    behind = [one for one in dates if found.end() <= one[0].start <= found.end() + _REACH]
    if behind:
        text = told.text[found.end() : behind[0][0].start]
        return behind[0] if not re.search(r"[;:.]\s|\bwhen\b|\buntil\b|\band\b", text) else None
    leading = [one for one in dates if one[0].end <= found.start()]
    if len(dates) == 1 and leading and leading[0][0].start - passage.start <= 4:
        return leading[0]
    return None


def _vitals(
    told: AnalysedDocument, subjects: Subjects, moments: Moments
) -> Iterator[tuple[tuple[str, ...], Span, Sequence[Dated]]]:
    """“Ilse Maravec (2 March 1834 - 19 November 1891)”."""
    text = told.text
    for one, other in pairwise(moments.all):
        between = text[one[0].end : other[0].start]
        bracket = _OPENING.search(text, max(0, one[0].start - _BRACKET), one[0].start)
        if not (bracket and _VITAL.match(between) and text[other[0].end :][:1] in ")],;"):
            continue
        if not 0 < other[1].first - one[1].last < _EARLIEST_AGE * 366:
            continue
        passage = passage_around(told, one[0])
        names = subjects.named_before(bracket.start())
        if names:
            yield names, passage, (one, other)


def is_local(name: str) -> bool:
    """Whether it names somebody or something within one document only."""
    return name == SPEAKER or name.startswith("the ") or "'s " in name


def identity(source: int, name: str) -> tuple[str, ...]:
    """By what two documents may mean the same: the last part of a name; of others, the words."""
    if is_local(name):
        return (str(source), name)
    return (_plain(name).split()[-1],) if _plain(name) else (str(source), name)


def _plain(name: str) -> str:
    words = re.sub(r"[^\w\s'-]", " ", name.casefold()).split()
    return " ".join(word for word in words if word not in lexicon.words("titles"))


def may_be_one(name: str, other: str) -> bool:
    """Whether two names may be of one: no given name or initial that speaks against it.

    >>> may_be_one("D. Pell", "Davy Pell"), may_be_one("Rhona Pell", "Davy Pell")
    (True, False)
    """
    one, two = _plain(name).split(), _plain(other).split()
    if not one or not two:
        return False
    if one[-1] != two[-1]:
        return False
    for given, also in zip(one[:-1], two[:-1], strict=False):
        short = min(len(given), len(also))
        if given[:short] != also[:short] or (short > 1 and given != also):
            return False
    return True


def together(begun: Begun) -> DayStretch:
    """The days between which it was."""
    return DayStretch(begun.first, begun.last)
