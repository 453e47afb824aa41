"""Days as a text writes them, which years they may lie in, and which weekday they were."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Protocol

from timeline_app.findings import lexicon
from timeline_app.findings.told import AnalysedDocument
from timeline_app.message import Message
from timeline_app.model import AnchorKind, Span, TimeExpression, When, moment

_VALUE = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")
_YEAR = re.compile(r"(\d{4})(?!\d)")
_FAR = 120
"""Days from a reference beyond which the next year's day may be meant as well."""
_FIRST_GREGORIAN = (1582, 10, 15)
LAST_OLD_STYLE = 1924
"""Before this year the old calendar was still kept somewhere."""
_CHANGED_HERE = 1753


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month as the words write it; ``year`` is None where they say none."""

    span: Span
    text: str
    month: int
    number: int
    year: int | None = None

    def day_in(self, year: int) -> int | None:
        """Its day number in a year; None where that year has no such day."""
        if self.number > moment.days_in_month(year, self.month):
            return None
        return moment.day_number(year, self.month, self.number)


@cache
def _month_names() -> re.Pattern[str]:
    names = "|".join(lexicon.entry("months"))
    return re.compile(rf"\b(?:{names})\b\.?", re.IGNORECASE)


def written_days(told: AnalysedDocument) -> Iterator[Day]:
    """Every day of a month that is written as such: no "yesterday", no "Friday"."""
    for one in told.expressions:
        found = _VALUE.match(one.value)
        if found is not None and _is_written(one):
            is_told = one.anchor_kind is AnchorKind.NONE and found[1] != "XXXX"
            yield Day(
                one.span,
                one.text,
                int(found[2]),
                int(found[3]),
                int(found[1]) if is_told else None,
            )


def _is_written(one: TimeExpression) -> bool:
    has_digits = sum(letter.isdigit() for letter in one.text)
    return has_month(one.text) or has_digits >= 6


def has_month(text: str) -> bool:
    """Whether a month is named."""
    return _month_names().search(text) is not None


def dated(first: int, last: int) -> Message:
    """A day, a month or a year by the day numbers of its ends, as a sentence names it.

    >>> dated(moment.day_number(2019, 2, 1), moment.day_number(2019, 2, 28))
    Message(code='when.month', args=(2019, 2))
    """
    one, other = moment.civil_day(first), moment.civil_day(last)
    if one == other:
        return Message("when.day", one)
    if one[:2] == other[:2]:
        return Message("when.month", one[:2])
    if one[0] == other[0]:
        return Message("when.year", one[:1])
    return Message("when.years", (one[0], other[0]))


class Ends(Protocol):
    """What has a first and a last day number, both inclusive."""

    @property
    def first(self) -> int: ...

    @property
    def last(self) -> int: ...


def said(day: Ends) -> Message:
    """The same of what has both ends.

    >>> from timeline_app.findings.counting import DayStretch
    >>> said(DayStretch(0, 0))
    Message(code='when.day', args=(1970, 1, 1))
    """
    return dated(day.first, day.last)


def at_day(first: int, last: int) -> Message:
    """The same with its preposition: on a day, in a month or in a year."""
    return Message("when.on" if first == last else "when.in", (dated(first, last),))


class Years:
    """In which years a day without a year may lie.

    By what is told near it, and by the dates of the document and of its part.
    """

    def __init__(self, told: AnalysedDocument) -> None:
        self._told = told
        # Of every year that is written, where and which; dates without a year tell none.
        found = [
            (one.span.start, int(year[1]), _VALUE.match(one.value) is not None)
            for one in told.expressions
            if one.anchor_kind is AnchorKind.NONE and (year := _YEAR.match(one.value))
        ]
        self._starts = [start for start, _, _ in found]
        self._years = [year for _, year, _ in found]
        # For each of them the last before it, itself included, that is a full date.
        days = (n if is_day else -1 for n, (_, _, is_day) in enumerate(found))
        self._last_day = list(accumulate(days, max))

    def of(self, day: Day, passage: Span) -> tuple[int, ...]:
        """The years that come into question, none of them where nothing tells one."""
        if day.year is not None:
            return (day.year,)
        beside = self._within(passage)
        if beside:
            return tuple(dict.fromkeys(beside))
        near = [*self._before(day.span.start)]
        for reference in self._references(day.span):
            near += _nearest(day, reference)
        if not near and len(self.told) == 1:
            return tuple(self.told)  # A table below "spring 1958".
        return tuple(dict.fromkeys(near))

    @property
    def told(self) -> frozenset[int]:
        """Every year that the document names."""
        return frozenset(self._years)

    def _before(self, offset: int) -> Iterator[int]:
        """The year of the last full date before; a bare year only counts in its paragraph."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return
        if self._last_day[at] >= 0:
            yield self._years[self._last_day[at]]
        if "\n\n" not in self._told.text[self._starts[at] : offset]:
            yield self._years[at]

    def _within(self, passage: Span) -> Sequence[int]:
        first = bisect_right(self._starts, passage.start - 1)
        last = bisect_right(self._starts, passage.end - 1)
        return self._years[first:last]

    def _references(self, span: Span) -> Iterator[int]:
        """Day numbers of the dates of the part and of the document."""
        parts = [one for one in self._told.parts if one.span.contains(span) and one.published]
        dates = [one.published.when for one in parts[-1:] if one.published]
        if self._told.published is not None:
            dates.append(self._told.published)
        yield from (when.start_earliest // moment.DAY for when in dates if is_near_day(when))


def is_near_day(when: When) -> bool:
    """Whether it is known to within a month or so."""
    return not when.is_open and when.latest - when.earliest <= 32 * moment.DAY


def _nearest(day: Day, reference: int) -> list[int]:
    """The year in which it lies nearest to a day, and another that is hardly farther."""
    around = moment.civil_day(reference)[0]
    far = []
    for year in (around - 1, around, around + 1):
        last = moment.days_in_month(year, day.month)
        number = moment.day_number(year, day.month, min(day.number, last))
        far.append((abs(number - reference), year))
    far.sort()
    # What lies half a year off may as well be meant of the other year.
    return [year for _, year in far[: 1 if far[0][0] <= _FAR else 2]]


def weekdays(day: Day, year: int, *, is_old_kept: bool) -> tuple[int, ...]:
    """The weekdays (0 is Monday) that this day was in a year, by every calendar in use then."""
    number = day.day_in(year)
    found = [] if number is None else [moment.weekday(number)]
    if (year, day.month, day.number) < _FIRST_GREGORIAN:
        found = []
    if year < _CHANGED_HERE or (is_old_kept and year < LAST_OLD_STYLE):
        found.append(_julian_weekday(year, day.month, day.number))
    return tuple(dict.fromkeys(found))


def _julian_weekday(year: int, month: int, number: int) -> int:
    """Of a day of the old calendar; the count of days is the same in both."""
    shift = (14 - month) // 12
    years, months = year + 4800 - shift, month + 12 * shift - 3
    count = number + (153 * months + 2) // 5 + 365 * years + years // 4 - 32083
    return count % 7
