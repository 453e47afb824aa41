"""The days in the heads and feet of documents: front matter, minutes, judgments, deeds, memos."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from timeline_app.model import PublishedFrom, Span
from timeline_app.readers.candidates import CreationTimeCandidate
from timeline_app.readers.days import FoundDay, find_days
from timeline_app.readers.fields import CHANGED, field_kind
from timeline_app.readers.lexicon import words
from timeline_app.readers.passages import FRONT_MATTER
from timeline_app.syntax import either

_TOP_CHARACTERS, _TOP_LINES = 2_500, 30
_END_CHARACTERS, _END_LINES = 1_000, 12
_LONGEST_LINE = 300
_FRONT, _FRONT_CHANGED = 0.975, 0.8
FROM_THE_END = 0.25
"""Taken off for a label at the end, which is often about another text."""
_LINE = re.compile(r"[^\r\n]+")
_KEY = re.compile(r"""\s{0,4}["']?(?P<key>[A-Za-z][\w.-]{0,30})["']?\s{0,4}[:=]\s{0,4}["']?""")
_MARKS = r"[\s*_#>|]*"
"""What Markdown puts around words."""
_NUMBER = re.compile(r"\d\D{0,15}\d\d")
_CLOCK = re.compile(r"[,;]?\s{0,3}(?:at\s|from\s)?\d{1,2}(?:[.:h]\d\d|\s?[ap]\.?m)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a head or foot, and where it stands."""

    span: Span
    text: str
    number: int
    """From the top, or from the foot."""
    above: str = ""
    """The lines of the head before it."""

    def before(self, day: Span) -> str:
        """What stands before a day of the line."""
        return self.text[: day.start]

    def after(self, day: Span) -> str:
        """What stands behind a day of the line."""
        return self.text[day.end :]


def days_in_heads(text: str, *, is_record: bool) -> Iterator[CreationTimeCandidate]:
    """Every day that a head or a foot calls the document's own.

    In a record some labels tell of its matter: a case was filed, not the list of its papers.
    """
    front = FRONT_MATTER.match(text)
    if front:
        yield from _of_front_matter(front)
    labelled = _labelled_in_record if is_record else _labelled
    for line in _top(text):
        yield from _of_line(line, (*_OF_HEADS, labelled))
    for line in _foot(text):
        for found in _of_line(line, (labelled,)):
            yield replace(found, score=found.score - FROM_THE_END)
        yield from _of_line(line, (_signed,))


def _of_front_matter(front: "re.Match[str]") -> Iterator[CreationTimeCandidate]:
    for line in _LINE.finditer(front[0]):
        key = _KEY.match(line[0])
        kind = field_kind(key["key"]) if key else ""
        found = next(find_days(line[0][:_LONGEST_LINE]), None) if kind else None
        if found and key and found.span.start <= key.end() + 1:
            score = _FRONT_CHANGED if kind == CHANGED else _FRONT
            yield _candidate(found, line.start(), score, is_change=kind == CHANGED)


def _top(text: str) -> Iterator[_Line]:
    above = ""
    for number, found in enumerate(_LINE.finditer(text, 0, _TOP_CHARACTERS)):
        if number >= _TOP_LINES:
            return
        yield _Line(Span(*found.span()), found[0][:_LONGEST_LINE], number, above)
        above += found[0] + "\n"


def _foot(text: str) -> Iterator[_Line]:
    start = max(0, len(text) - _END_CHARACTERS)
    lines = list(_LINE.finditer(text, start))[-_END_LINES:]
    for number, found in enumerate(reversed(lines)):
        if found.start() > start or start == 0:
            yield _Line(Span(*found.span()), found[0][:_LONGEST_LINE], number)


def _of_line(line: _Line, rules: "tuple[_Rule, ...]") -> Iterator[CreationTimeCandidate]:
    if not _NUMBER.search(line.text) or line.text.lstrip().startswith("|"):
        return  # no day, or the row of a table
    for found in find_days(line.text):
        scores = [score for rule in rules if (score := rule(line, found.span))]
        if scores:
            score = max(scores) - line.number / 1_000
            yield _candidate(found, line.span.start, score, is_change=False)


def _candidate(
    found: FoundDay, start: int, score: float, *, is_change: bool
) -> CreationTimeCandidate:
    day = FoundDay(found.span.shifted(start), found.readings, found.is_day_first)
    return CreationTimeCandidate(day, PublishedFrom.HEADER, score, is_change=is_change)


_Rule = Callable[[_Line, Span], float]
"""How surely a day of a line is the document's own; 0 where it is not."""


def _labelled(line: _Line, day: Span) -> float:
    """``**Date:** 4 March 2019``; ``Inspected: …. Report issued: 12 October 2020``."""
    return words().labels.get(_label_of(line, day), 0)


def _labelled_in_record(line: _Line, day: Span) -> float:
    is_of_matter = _label_of(line, day) in words().heads["of_the_matter"]
    return 0 if is_of_matter else _labelled(line, day)


def _label_of(line: _Line, day: Span) -> str:
    found = _label().search(line.before(day)[-80:])
    return " ".join(found["label"].lower().split()) if found else ""


@cache
def _label() -> "re.Pattern[str]":
    weekday = _weekday_word()
    begin = r"(?:^|[.;|(\[—]\s?|[–-]\s|\s{2}|\t)"
    return re.compile(
        rf"{begin}{_MARKS}(?P<label>{either(words().labels)})"
        rf"(?:{_MARKS}[:=]{_MARKS}|[*_|]+\s*|\s+)(?:on\s+|the\s+|this\s+)*{weekday}[*_]*$",
        re.IGNORECASE,
    )


def _minutes(line: _Line, day: Span) -> float:
    """``Minutes of the meeting held on 4 March 2019``, in the first lines."""
    return 0.93 * (line.number <= _FIRST_LINES and bool(_record().match(line.before(day))))


@cache
def _record() -> "re.Pattern[str]":
    heads = words().heads
    weekday = _weekday_word()
    link = r"(?:held|of|on|from|dated|the|at|[,:;–—|(-])"
    return re.compile(
        rf"{_MARKS}(?:{either(heads['records'])})\b(?=.{{0,200}}\b(?:{either(heads['meetings'])})\b"
        rf"|\s*[,:–—-])[^.]{{0,160}}?(?:{link}\s*)+{weekday}$",
        re.IGNORECASE,
    )


def _held(line: _Line, day: Span) -> float:
    """``Meeting of 4 March 2019``, ``Annual General Meeting, 4 March 2019, Town Hall``."""
    is_title = line.number <= _FIRST_LINES and not _goes_on(line.after(day))
    return 0.9 * bool(is_title and _meeting_of().match(line.before(day)))


@cache
def _meeting_of() -> "re.Pattern[str]":
    return re.compile(
        rf"{_MARKS}(?:[\w'’-]+\s+){{0,4}}?(?:{either(words().heads['meetings'])})"
        rf"(?:\s(?:held|of|on))*[\s,:–—(-]*{_weekday_word()}$",
        re.IGNORECASE,
    )


def _goes_on(after: str) -> bool:
    """Whether a day stands in a sentence: small letters follow, or its end."""
    rest = after.strip(" *_#)]\t")
    return (rest[:1].islower() and not rest.startswith("at ")) or rest.endswith(".")


def _titled(line: _Line, day: Span) -> float:
    """``Press release – 4 March 2019``: a title that says what it is, and ends in a day."""
    is_last = not line.after(day).strip(" *_#)]\t")
    is_title = line.number < _TITLE_LINES and is_last
    return 0.86 * bool(is_title and _writing().match(line.before(day)))


@cache
def _writing() -> "re.Pattern[str]":
    return re.compile(
        rf"{_MARKS}[^.]{{0,80}}?\b(?:{either(words().heads['writings'])})\b[^.]{{0,60}}?"
        rf"[,:–—|(\[-]\s*{_weekday_word()}$",
        re.IGNORECASE,
    )


def _weekday_word() -> str:
    return rf"(?:(?:{either(words().weekdays)})\.?,?\s+)?"


def _sitting(line: _Line, day: Span) -> float:
    """``Monday 2 November 1987, 7.30 pm, Memorial Hall`` under the name of a meeting."""
    is_first = not line.before(day).strip(" *_#>\t") or bool(_weekday().match(line.before(day)))
    is_sitting = is_first and line.number <= _FIRST_LINES and _CLOCK.match(line.after(day))
    return 0.9 * bool(is_sitting and _meeting().search(line.above))


@cache
def _weekday() -> "re.Pattern[str]":
    return re.compile(rf"{_MARKS}(?:{either(words().weekdays)})\.?,?\s*(?:the\s)?$", re.IGNORECASE)


@cache
def _meeting() -> "re.Pattern[str]":
    return re.compile(rf"\b(?:{either(words().heads['meetings'])})\b", re.IGNORECASE)


def _handed_down(line: _Line, day: Span) -> float:
    """``This judgment was handed down remotely at 10.30am on 3 May 2019``."""
    return 0.93 * bool(_decision().match(line.before(day)))


@cache
def _decision() -> "re.Pattern[str]":
    heads = words().heads
    weekday = _weekday_word()
    decision, deciding = either(heads["decisions"]), either(heads["deciding"])
    return re.compile(
        rf"{_MARKS}(?:(?:this|the|our|its)\s)?(?:(?:approved|final|reserved|written|oral)\s)?"
        rf"(?:{decision})\b(?!.{{0,160}}\sv\.?\s).{{0,80}}?\b(?:{deciding})\b.{{0,100}}?"
        rf"(?:\bon|:|\bthis|,|–|-)\s*(?:the\s)?{weekday}$",
        re.IGNORECASE,
    )


def _made(line: _Line, day: Span) -> float:
    """``This Agreement is made on 17 June 2022 between``; ``THIS DEED made the 3rd day of``."""
    return 0.9 * bool(_deed().match(line.before(day)))


@cache
def _deed() -> "re.Pattern[str]":
    return re.compile(
        rf"{_MARKS}this\s(?:[\w-]+\s){{1,6}}?(?:\([^()]{{1,40}}\)\s)?(?:(?:is|was)\s)?"
        rf"(?:{either(words().heads['made'])})\b[^.]{{0,60}}?(?:\bon|\bof|\bthis|\bthe|\bdated)\s+$",
        re.IGNORECASE,
    )


def _status(line: _Line, day: Span) -> float:
    """``plan, version 3 (status 15 January 2024)``, in a title."""
    return 0.88 * (line.number <= _FIRST_LINES and bool(_IN_BRACKETS.search(line.before(day))))


_IN_BRACKETS = re.compile(
    r"[(\[](?:status|as of|as at|version|rev(?:ision|ised)?|updated|issued|draft)\b[^()]{0,20}$",
    re.IGNORECASE,
)


def _signed(line: _Line, day: Span) -> float:
    """``DATED this 5th day of February 2021``, ``Done at Geneva, 3 May 1949``."""
    return 0.93 * bool(_signing().match(line.before(day)))


@cache
def _signing() -> "re.Pattern[str]":
    weekday = _weekday_word()
    return re.compile(
        rf"{_MARKS}(?:{either(words().heads['signing'])})\b[^.\d]{{0,80}}?"
        rf"(?:\bthis|\bon|\bthe|,|:)?\s*(?:the\s)?{weekday}$",
        re.IGNORECASE,
    )


def _signed_at_top(line: _Line, day: Span) -> float:
    """As :func:`_signed`, where nothing follows: a story may begin with the same word."""
    return _signed(line, day) * (len(line.after(day).strip(" .,;*_")) == 0)


_FIRST_LINES, _TITLE_LINES = 6, 3
_OF_HEADS: tuple[_Rule, ...] = (
    _minutes,
    _held,
    _titled,
    _sitting,
    _handed_down,
    _made,
    _status,
    _signed_at_top,
)
