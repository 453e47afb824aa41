"""The chronology as it is read: months, events, silences, and statements below what they tell of.

A statement stands below a deed where one of its own sentences tells that deed: told as somebody's
words, or as what directly follows the word of saying ("pointed to the killing").  What a sentence
tells before or beside the saying ("the two sides met, as the mayor said …") is no deed of it.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import accumulate, pairwise
from operator import sub
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.message import Message
from timeline_app.model import Chronology, Precision, moment
from timeline_app.model.chronology import PRECISIONS
from timeline_app.review.measures import NEVER, USUAL
from timeline_app.wording import worded

if TYPE_CHECKING:
    from timeline_app.store import ReportedDeed

_LEAST_USUAL = 5
_OUTSTANDING = 4
"""A silence is one that lasts so many times as long as the chronology's usual distance."""


class StoryPieceKind(IntEnum):
    """What one piece of the story is."""

    EVENT = 0
    """The value is its id."""
    MONTH = 1
    """The value is the month, counted from January of the year 0."""
    YEAR = 2
    DECADE = 3
    """The value is its first year."""
    CENTURY = 4
    """The value is the first year of a hundred or a thousand."""
    SILENCE = 5
    """The value is how many whole days."""
    UNDATED = 6
    """The heading over what has no date; the value is how many such events follow."""


class StoryPiece(NamedTuple):
    """One piece of the story."""

    part: StoryPieceKind
    value: int


@dataclass(frozen=True, slots=True)
class Story:
    """What is read from top to bottom, in columns; events that are folded away are no items."""

    parts: bytes = b""
    """A Part each."""
    values: "array[int]" = field(default_factory=lambda: array("q"))
    places: "array[int]" = field(default_factory=lambda: array("q"))
    """The second at which an item stands, ascending; DISTANT_FUTURE for what has no date."""
    headings: "array[int]" = field(default_factory=lambda: array("q"))
    """The numbers of the items that are headings, ascending."""
    below: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    """By deed: the statements folded under it, in time order."""
    deeds: Mapping[int, int] = field(default_factory=dict)
    """By statement: the deed that it is folded under."""
    events: int = 0
    """How many events it tells, those that are folded, too."""

    def __len__(self) -> int:
        return len(self.parts)

    def item(self, number: int) -> StoryPiece:
        """The piece with this number."""
        return StoryPiece(StoryPieceKind(self.parts[number]), self.values[number])

    def number_of(self, event: int) -> int:
        """The number of the item that is this event; -1 where it is none."""
        number = -1
        with suppress(ValueError):  # not among the values
            while True:
                number = self.values.index(event, number + 1)
                if self.parts[number] == StoryPieceKind.EVENT:
                    return number
        return -1

    def heading_over(self, number: int) -> StoryPiece | None:
        """The heading that an item stands under."""
        before = bisect_right(self.headings, number)
        return self.item(self.headings[before - 1]) if before else None


EMPTY = Story()


def folding(
    told: "Iterable[ReportedDeed]", shown: Iterable[int], dated: Iterable[int]
) -> dict[int, int]:
    """By statement: the deed it speaks of, if both are shown; one that is dated, if it is.

    A statement that has a date is not taken to the end of the story by a deed that has none.
    """
    seen, known = frozenset(shown), frozenset(dated)
    found: defaultdict[int, list[tuple[bool, int, int]]] = defaultdict(list)
    for one in told:
        is_moved = one.statement in known and one.deed not in known
        follows = one.doing.start >= one.saying.end
        if {one.statement, one.deed} <= seen and not is_moved and (one.is_reported or follows):
            away = max(one.doing.start - one.saying.end, one.saying.start - one.doing.end)
            found[one.statement].append((not one.is_reported, away, one.deed))
    return {statement: min(deeds)[2] for statement, deeds in found.items()}


def story_of(
    chronology: Chronology, told: "Sequence[ReportedDeed]" = (), measure: int = USUAL
) -> Story:
    """All that is shown, in time order; ``measure`` in days, above which a silence is told.

    What knows only its end ("before 2011") stands at that.
    """
    columns = _columns(chronology)
    order = (*columns.ids, *chronology.undated) if told else ()
    folded = folding(told, order, columns.ids) if told else {}
    if folded:
        columns = columns.of([n for n, one in enumerate(columns.ids) if one not in folded])
    making = _Making(columns, _silences(columns, measure))
    making.go_through()
    making.end([event for event in chronology.undated if event not in folded])
    return Story(
        bytes(making.parts),
        making.values,
        making.places,
        making.headings,
        _below(folded, order),
        folded,
        len(chronology) + len(chronology.undated),
    )


def _below(folded: Mapping[int, int], order: Iterable[int]) -> dict[int, tuple[int, ...]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    if folded:
        for event in order:
            if event in folded:
                found[folded[event]].append(event)
    return {deed: tuple(below) for deed, below in found.items()}


@dataclass(frozen=True, slots=True)
class _Columns:
    """What is dated, in the order in which it is read; columns, since there may be a million."""

    ids: "array[int]"
    places: "array[int]"
    starts: "array[int]"
    ends: "array[int]"
    """The last second at which it may have gone on; DISTANT_PAST where it says nothing of that."""
    units: bytes
    """A Part each: under what kind of heading it stands."""

    def of(self, numbers: Sequence[int]) -> "_Columns":
        """Some of the rows, in this order."""

        def cut(column: "array[int]") -> "array[int]":
            return array("q", [column[n] for n in numbers])

        units = bytes(self.units[n] for n in numbers)
        return _Columns(
            cut(self.ids), cut(self.places), cut(self.starts), cut(self.ends), units
        )  # fmt: skip


def _columns(chronology: Chronology) -> _Columns:
    starts, ends = chronology.start_earliest, chronology.end_latest
    places = starts
    if starts.count(moment.DISTANT_PAST):
        places = array("q", [place_of(chronology, row) for row in range(len(starts))])
    if starts.count(moment.DISTANT_PAST) or ends.count(moment.DISTANT_FUTURE):
        ends = array("q", [_end(chronology, row) for row in range(len(starts))])
    units = _units(chronology)
    found = _Columns(chronology.ids, places, starts, ends, units)
    if places is starts:
        return found
    return found.of(sorted(range(len(starts)), key=places.__getitem__))


def _units(chronology: Chronology) -> bytes:
    """A Part each; two ends that are years stand under a year, not under its January."""
    codes = chronology.precision.tobytes()
    units = bytearray(codes.translate(_UNITS))
    for found in _ENDS.finditer(codes):
        row = found.start()
        width = chronology.start_latest[row] - chronology.start_earliest[row]
        if _MONTH < width < moment.DISTANT_FUTURE:
            units[row] = StoryPieceKind.YEAR
    return bytes(units)


def place_of(chronology: Chronology, row: int) -> int:
    """The second at which an event is read: its beginning, or the bound that is known."""
    bounds = (
        chronology.start_earliest[row], chronology.start_latest[row],
        chronology.end_latest[row], chronology.end_earliest[row],
    )  # fmt: skip
    return next(
        (bound for bound in bounds if moment.DISTANT_PAST < bound < moment.DISTANT_FUTURE), 0
    )


def _end(chronology: Chronology, row: int) -> int:
    """What goes on with no end in sight ends no silence later than at its own beginning."""
    if chronology.start_earliest[row] == moment.DISTANT_PAST:
        return moment.DISTANT_PAST
    bounds = chronology.end_latest[row], chronology.start_latest[row]
    known = (bound for bound in bounds if bound < moment.DISTANT_FUTURE)
    return next(known, chronology.start_earliest[row])


class _Making:
    """Puts headings where a new month, year or decade begins; goes from one to the next."""

    def __init__(self, columns: _Columns, silences: dict[int, int]) -> None:
        self.parts = bytearray()
        self.values, self.places, self.headings = array("q"), array("q"), array("q")
        self._columns = columns
        self._silences = silences
        self._silent = sorted(silences)

    def go_through(self) -> None:
        """All that is dated."""
        row, count, before = 0, len(self._columns.ids), StoryPiece(StoryPieceKind.UNDATED, 0)
        while row < count:
            part, place = StoryPieceKind(self._columns.units[row]), self._columns.places[row]
            heading, until = _heading_at(part, place)
            if heading != before:
                self._put_silence(row)  # above the heading: it belongs to what was before
                self._head(heading.part, heading.value, place)
            last = bisect_left(self._columns.places, until, row)
            other = _OTHERS[part].search(self._columns.units, row, last)
            last = other.start() if other else last
            self._put_rows(row, last)
            row, before = last, heading

    def end(self, undated: Sequence[int]) -> None:
        """What has no date comes last."""
        if undated:
            self._head(StoryPieceKind.UNDATED, len(undated), moment.DISTANT_FUTURE)
        for event in undated:
            self._put(StoryPieceKind.EVENT, event, moment.DISTANT_FUTURE)

    def _put_rows(self, first: int, last: int) -> None:
        """Events under one heading, with the silences between them."""
        silent = self._silent[
            bisect_left(self._silent, first) : bisect_left(self._silent, last)
        ]  # fmt: skip
        for start, end in pairwise(dict.fromkeys([first, *silent, last])):
            self._put_silence(start)
            self.parts.extend(bytes(end - start))
            self.values.extend(self._columns.ids[start:end])
            self.places.extend(self._columns.places[start:end])

    def _put_silence(self, row: int) -> None:
        """The silence before a row, where there is one and it was not told yet."""
        days = self._silences.pop(row, 0)
        if days:
            self._put(StoryPieceKind.SILENCE, days, self._columns.places[row])

    def _head(self, part: StoryPieceKind, value: int, place: int) -> None:
        self.headings.append(len(self.parts))
        self._put(part, value, place)

    def _put(self, part: StoryPieceKind, value: int, place: int) -> None:
        self.parts.append(part)
        self.values.append(value)
        self.places.append(place)


_COARSE = {
    Precision.YEAR: StoryPieceKind.YEAR,
    Precision.HALF: StoryPieceKind.YEAR,
    Precision.SEASON: StoryPieceKind.YEAR,
    Precision.QUARTER: StoryPieceKind.YEAR,
    Precision.DECADE: StoryPieceKind.DECADE,
    Precision.CENTURY: StoryPieceKind.CENTURY,
    Precision.MILLENNIUM: StoryPieceKind.CENTURY,
}
"""What is known no finer than so stands under no month."""
_UNITS = bytes(_COARSE.get(precision, StoryPieceKind.MONTH) for precision in PRECISIONS).ljust(
    256, bytes([StoryPieceKind.MONTH])
)
"""By the code of a precision: the kind of its heading."""
_ENDS = re.compile(
    b"[%b]" % re.escape(bytes(map(PRECISIONS.index, (Precision.INTERVAL, Precision.UNKNOWN))))
)
_MONTH = 31 * moment.DAY
_OTHERS = {part: re.compile(rb"[^" + re.escape(bytes([part])) + rb"]") for part in StoryPieceKind}
_YEARS = {StoryPieceKind.YEAR: 1, StoryPieceKind.DECADE: 10, StoryPieceKind.CENTURY: 100}


def _heading_at(part: StoryPieceKind, place: int) -> tuple[StoryPiece, int]:
    """The heading over a second, and the second at which the next one begins."""
    year, month = moment.civil(place)[:2]
    if part is StoryPieceKind.MONTH:
        following = (year + 1, 1) if month == 12 else (year, month + 1)
        return StoryPiece(part, year * 12 + month - 1), moment.at(*following)
    first = year // _YEARS[part] * _YEARS[part]
    return StoryPiece(part, first), moment.at(first + _YEARS[part])


def _silences(columns: _Columns, measure: int) -> dict[int, int]:
    """By row: for how many whole days before it nothing is told to have happened.

    Days within which something may have happened, or went on, are no silence.
    """
    if measure == NEVER:
        return {}
    reached = list(accumulate(columns.ends, max))
    gaps = list(map(sub, columns.starts[1:], reached))
    least = moment.DAY * measure if measure > 0 else _usual(gaps)
    return {
        row: gap // moment.DAY
        for row, gap in enumerate(gaps, 1)
        if gap >= least and reached[row - 1] > moment.DISTANT_PAST
    }


def _usual(gaps: Sequence[int]) -> float:
    """Seconds: several times the distance that half of all events have at most."""
    usual = median(gaps) if gaps else 0
    return max(_LEAST_USUAL * moment.DAY, _OUTSTANDING * usual)


def silence_told(days: int) -> Message:
    """A stretch without an event, in months and years where days say nothing any more."""
    years, months = days // 365, round(days / 30.44)
    if years >= 3:
        return Message("silence.years", (years,))
    return (
        Message("silence.months", (months,)) if months >= 4 else Message("silence.days", (days,))
    )


def silence_in_words(days: int) -> str:
    """``19 days without an event``."""
    return worded(silence_told(days))
