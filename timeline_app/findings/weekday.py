"""Weekdays beside dates on which they did not fall."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from timeline_app.findings import lexicon
from timeline_app.findings.calendar import Day, Years, dated, weekdays, written_days
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.told import AnalysedDocument, passage_around
from timeline_app.message import Message
from timeline_app.model import FindingKind, Span, moment

_REACH = 40
"""Code points on either side of a date in which its weekday stands."""


@dataclass(frozen=True, slots=True)
class WrongWeekday:
    """A weekday that a date did not have, in any year that comes into question."""

    passage: Span
    words: Span
    told: int
    """0 is Monday, here as elsewhere."""
    was: int
    year: int
    month: int
    day: int
    is_year_told: bool


@cache
def _names() -> str:
    """Any name of a weekday, long or short."""
    short = "|".join(lexicon.entry("weekdays_short"))
    return rf"(?:{'|'.join(lexicon.entry('weekdays'))}|(?:{short})\b\.?)"


@cache
def _before() -> re.Pattern[str]:
    """“Saturday, ”, “Saturday night, ”, “Saturday the ” right before a date."""
    parts = lexicon.either("day_parts")
    return re.compile(
        rf"\b(?P<name>{_names()})(?:\s+{parts})?\s*,?\s*(?:the\s+|\(\s*|[*_]+\s*)?$", re.IGNORECASE
    )


@cache
def _after() -> re.Pattern[str]:
    """“, a Saturday”, “ (Saturday)”, “, which was a Saturday”, “ fell on a Saturday”."""
    parts = lexicon.either("day_parts")
    told = (
        r"(?:(?:which|that|it|this)\s+)?(?:was|is|fell\s+on|falls\s+on|being)\s+(?:an?\s+|the\s+)?"
    )
    joint = rf"(?:\s*,\s*(?:an?|the)\s+|\s*\(\s*(?:an?\s+)?|\s*,?\s+{told}|\s*,\s*)"
    end = rf"(?=\s*[,.;:)\]!?]|\s+(?:{parts}|and|in|at|when|on|after|before)\b|\s*$)"
    return re.compile(rf"{joint}(?P<name>{_names()})(?!['’]s){end}", re.IGNORECASE)


@cache
def _within() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<name>{_names()})\b", re.IGNORECASE)


@cache
def _number() -> dict[str, int]:
    short = [one.split("|") for one in lexicon.entry("weekdays_short")]
    names = list(enumerate(lexicon.entry("weekdays")))
    found = {name: number for number, some in enumerate(short) for name in some}
    return found | {name: number for number, name in names}


def find(told: AnalysedDocument) -> Iterator[WrongWeekday]:
    """Each date with its weekday, where they disagree in every year that it may lie in."""
    found = list(_wrong(told))
    loose = [one for one in found if not one.is_year_told]
    # Several that fit another year together were written in that year.
    if len(loose) > 1 and _share_a_year(loose):
        found = [one for one in found if one.is_year_told]
    yield from found


def _share_a_year(loose: Sequence[WrongWeekday]) -> bool:
    return any(
        all(
            moment.weekday(moment.day_number(one.year + by, one.month, one.day)) == one.told
            for one in loose
        )
        for by in range(-6, 7)
    )


def _wrong(told: AnalysedDocument) -> Iterator[WrongWeekday]:
    years, is_old_kept = told.once(Years), _keeps_old_calendar(told.text)
    for day in written_days(told):
        found = _weekday_of(told.text, day)
        if found is None:
            continue
        number, words = found
        passage = passage_around(told, words)
        some = years.of(day, passage)
        was = [one for year in some for one in weekdays(day, year, is_old_kept=is_old_kept)]
        if was and number not in was:
            yield WrongWeekday(
                passage, words, number, was[0], some[0], day.month, day.number,
                day.year is not None,
            )  # fmt: skip


def _keeps_old_calendar(text: str) -> bool:
    return re.search(rf"\b{lexicon.either('old_calendar')}", text, re.IGNORECASE) is not None


def _weekday_of(text: str, day: Day) -> tuple[int, Span] | None:
    """The number of the weekday that stands with a date, and both together."""
    start, end = day.span.ends
    found = _within().search(text, start, end)
    if found is None:
        found = _before().search(text, max(0, start - _REACH), start)
    if found is None:
        found = _after().match(text, end, min(len(text), end + _REACH))
    if found is None:
        return None
    number = _number().get(found["name"].lower().rstrip("."))
    return None if number is None else (number, day.span.joined(Span(*found.span("name"))))


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """One finding for each date."""
    for source, one in heap.each(WrongWeekday):
        day = moment.day_number(one.year, one.month, one.day)
        off = (one.told - one.was + 3) % 7 - 3
        fits = moment.civil_day(day + off)
        nearest = "finding.nearest" if one.is_year_told else "finding.nearest-by-document"
        yield DraftFinding(
            FindingKind.WEEKDAY,
            Message("finding.weekday", (dated(day, day), one.was, one.told)),
            (Clue(source.id, one.passage, one.words, says=Message("when.weekday", (one.told,))),),
            Message(nearest, (one.told, *fits[1:])),
            0.97 if one.is_year_told else 0.85,
        )
