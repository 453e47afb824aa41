"""Which days a passage speaks of: its own dates, those of the passages before, the document's."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from timeline_app.findings import lexicon
from timeline_app.findings.counting import DayStretch, stretch_of
from timeline_app.findings.told import AnalysedDocument
from timeline_app.model import Span, When, moment

_BACK = 3
"""Sentences before one in which the day that it means may be told."""
_TOP = 300
"""Code points at the beginning of a text in which the day of writing stands."""
_LINES = 4
"""At the top or at the end, among which the day of writing stands."""
_DATELINE = 60
"""Code points of a line that tells little more than a day."""
_FIRST = 2_000
_MOST = 24
"""Dates of one sentence; more stand in a list."""
_ENTRIES = 3
"""So many lines that begin with a date make a diary or a log."""
_HEAD = re.compile(r"[\s>*_|•#–-]*$")
_YEAR_OR_DAY = re.compile(r"\d{4}(?:-\d\d|-[A-Z]{2})?(?:-\d\d)?(?:T.*)?$")
_DAYS_OF_A_YEAR = 366
_YEAR = re.compile(r"\d{4}|['’]\d\d\b")
Dated = tuple[Span, DayStretch]


def _next(day: DayStretch, before: DayStretch) -> DayStretch:
    """The same day of the year in the first year in which it is not before another."""
    if not day.is_day:
        return day
    _, month, number = moment.civil_day(day.first)
    year = moment.civil_day(before.first)[0]
    for each in (year, year + 1):
        if number <= moment.days_in_month(each, month):
            found = moment.day_number(each, month, number)
            if found >= before.first:
                return DayStretch(found, found)
    return day


class Moments:
    """The dates of one document by where they stand."""

    def __init__(self, told: AnalysedDocument) -> None:
        self._told = told
        dated = [
            (one.span, stretch)
            for one in told.expressions
            # Years of three digits may as well be before Christ.
            if _YEAR_OR_DAY.match(one.value)
            and one.value[0] in "123456789"
            and (stretch := stretch_of(one.when)) is not None
        ]
        self.all: Sequence[Dated] = sorted(dated, key=lambda one: one[0])
        self._starts = [span.start for span, _ in self.all]
        self._sentences = [one.span for one in told.analysis.sentences]
        self._firsts = [span.start for span in self._sentences]
        heads = [one for one in self.all if self._begins_line(one[0])]
        self.heads: Sequence[Dated] = list(self._of_running_years(heads))

    def _of_running_years(self, heads: Sequence[Dated]) -> Iterator[Dated]:
        """A head that tells no year stands in that of the head before, or in the next."""
        before: DayStretch | None = None
        for span, day in heads:
            has_year = _YEAR.search(span.of(self._told.text)) is not None
            moved = day if has_year or before is None else _next(day, before)
            before = moved if has_year or before is not None else None
            yield span, moved

    def within(self, passage: Span) -> Sequence[Dated]:
        """The dates that begin in a passage; none where there are more than a sentence tells."""
        first = bisect_left(self._starts, passage.start)
        last = bisect_left(self._starts, passage.end)
        return self.all[first:last] if last - first <= _MOST else ()

    def before(self, passage: Span) -> Sequence[Dated]:
        """The dates of the nearest sentence before that has any, not beyond the paragraph."""
        number = bisect_right(self._firsts, passage.start) - 1
        for at in range(number - 1, max(-1, number - 1 - _BACK), -1):
            sentence = self._sentences[at]
            if "\n\n" in self._told.text[sentence.end : passage.start]:
                return ()
            found = self.within(sentence)
            if found:
                return found
        return ()

    def writing(self, place: Span) -> tuple[DayStretch, ...]:
        """When the words at a place were written: their entry's, part's, or document's day."""
        entry = self.entry(place)
        if entry:
            return entry
        stretch = stretch_of(_published(self._told, place))
        if stretch is not None:
            return (stretch,)
        return self._last_told if self.written is None else (self.written[1],)

    @cached_property
    def _last_told(self) -> tuple[DayStretch, ...]:
        """All its days where they are of one year, or the day at its top.

        Nothing where it tells of a later year: "she was born on 22 April 1923" is then the only
        day of a text that was written long after.
        """
        days = [one for _, one in self.all if one.is_day]
        if not days:
            return ()
        first, last = min(one.first for one in days), max(one.last for one in days)
        if max(one.first for _, one in self.all) > last + _DAYS_OF_A_YEAR:
            return ()
        if last - first <= _DAYS_OF_A_YEAR:
            return (DayStretch(first, last),)
        head = next((one for span, one in self.all if one.is_day and span.end <= _TOP), None)
        return () if head is None else (head,)

    @cached_property
    def written(self) -> Dated | None:
        """The day of writing where a line at the top or the end tells it, the latest of them."""
        text = self._told.text
        lines = [*_first_lines(text), *_last_lines(text)]
        found = []
        for start, end in lines:
            own = self.within(Span(start, end)) if end > start else ()
            days = [one for one in own if one[1].is_day]
            if len(own) == len(days) == 1 and _is_dateline(
                text[start:end], own[0][0].start - start
            ):
                found.append(days[0])
        return max(found, key=lambda one: one[1].first, default=None)

    def _begins_line(self, span: Span) -> bool:
        text = self._told.text
        start = text.rfind("\n", 0, span.start) + 1
        return _HEAD.fullmatch(text, start, span.start) is not None

    @property
    def is_diary(self) -> bool:
        """Whether so many lines begin with dates that each tells its own day."""
        return len(self.heads) >= _ENTRIES

    def entry(self, place: Span) -> tuple[DayStretch, ...]:
        """The date that begins the line, or the lines above, of a diary or a log."""
        if not self.is_diary:
            return ()
        at = bisect_right(self.heads, place.start, key=lambda one: one[0].start) - 1
        return (self.heads[at][1],) if at >= 0 else ()

    def head_of(self, place: Span, day: DayStretch) -> Span | None:
        """Where the day of writing stands: the nearest before a place, else the first."""
        same = [span for span, one in self.all[:_FIRST] if one == day and span != place]
        before = [span for span in same if span.start < place.start]
        return before[-1] if before else same[0] if same else None


@cache
def _dateline() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.either('datelines')}\b[^.]*$", re.IGNORECASE)


def _is_dateline(line: str, start: int) -> bool:
    """“Holm, 3 May 1960”, “Written at Selbury, 9 June 1892”."""
    if re.search(r"\b(?:ended|ending|from|until|since)\b", line[:start], re.IGNORECASE):
        return False
    if _dateline().search(line, 0, start):
        return True
    is_short = len(line.strip()) <= _DATELINE and not line.strip().startswith("|")
    return is_short and not re.search(r"\b(?:on|in|of|to)\s+(?:the\s+)?$", line[:start])


def _first_lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for _ in range(_LINES):
        end = text.find("\n", start)
        if end < 0 or end > _TOP:
            return
        yield start, end
        start = end + 1


def _last_lines(text: str) -> Iterator[tuple[int, int]]:
    end = len(text)
    for _ in range(_LINES):
        start = text.rfind("\n", max(0, len(text) - _TOP), end) + 1
        if start == 0:
            return
        yield start, end
        end = start - 1


def _published(told: AnalysedDocument, place: Span) -> When | None:
    parts = [one for one in told.parts if one.published and one.span.contains(place)]
    if parts and parts[-1].published:
        return parts[-1].published.when
    return told.published
