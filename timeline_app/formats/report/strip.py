"""The timeline of the cover: marks by lane and the axis over them, as shares of the width."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from timeline_app import chart
from timeline_app.formats.report.model import CoverAxisUnit, CoverLabel, CoverMark, Lane, Strip
from timeline_app.formats.report.ordering import lane_name
from timeline_app.model import Chronology, moment
from timeline_app.model.chronology import Mark as Flag
from timeline_app.wording import said

NARROW = 600
"""Pixels of the picture on a cover; marks that lie in one pixel are one."""
MOST_LANES = 8
"""The fullest are shown; what is beyond them stands in the lane of the rest."""
_PERIOD = 32 * moment.DAY
"""What may last longer than so is drawn as a bar; a single month is a point."""
_BRIEF = 8
"""Pixels below which a bar is a point all the same."""
_ROOM = 0.22
"""Share of the width that a title has beside its mark."""
MOST_TITLED = 3_000
"""So many marks at most know their titles."""

Titles = Callable[[Sequence[int]], Mapping[int, str]]
"""Titles of events by their ids."""


def strip_of(
    chronology: Chronology, numbers: Mapping[int, int], asked: tuple[int, Titles]
) -> Strip:
    """The picture of all that is dated; without lanes where nothing is.

    ``asked``: for how many pixels, and who tells the titles.
    """
    width, titles = asked
    view = _view(chronology, width)
    if view is None:
        return Strip((), (), ())
    places = _Places(chronology, view, numbers)
    shown = _lanes(chronology)
    rows: dict[int, list[int]] = {}
    for row, lane in enumerate(chronology.lane):
        rows.setdefault(lane if lane in shown else -1, []).append(row)
    kept = {lane: places.apart(held) for lane, held in rows.items()}
    wanted = [row for held in kept.values() for row in held]
    labels = {lane: places.roomiest(held) for lane, held in kept.items()}
    if len(wanted) > MOST_TITLED:
        wanted = [label[0] for label in labels.values() if label]
    words = titles([chronology.ids[row] for row in wanted])
    lanes = [
        Lane(
            _name(chronology, lane),
            lane,
            tuple(places.mark(row, words) for row in kept[lane]),
            places.label(labels[lane], words),
        )
        for lane in sorted(kept, key=lambda lane: (lane < 0, lane))
    ]
    rung = chart.choose(view.seconds_per_pixel)
    return Strip(tuple(lanes), _outer(view, rung), _inner(view, rung), said("report.strip-note"))


def _view(chronology: Chronology, width: int) -> chart.Viewport | None:
    """All bounds that are known, with a little room at both ends."""
    known = [
        bound
        for column in (chronology.start_earliest, chronology.end_latest)
        for bound in column
        if moment.DISTANT_PAST < bound < moment.DISTANT_FUTURE
    ]
    if not known:
        return None
    first, last = min(known), max(known)
    room = max((last - first) * 0.02, moment.DAY)
    return chart.fitted(first - room, last + room, width)


def _lanes(chronology: Chronology) -> frozenset[int]:
    """The lanes that are shown; what is in no other is in that of the rest."""
    counts = Counter(chronology.lane)
    most = len(counts) if len(counts) <= MOST_LANES else MOST_LANES - 1
    return frozenset(lane for lane, _ in counts.most_common(most))


def _name(chronology: Chronology, lane: int) -> str:
    return said("report.other-lanes") if lane < 0 else lane_name(chronology, lane)


@dataclass(frozen=True, slots=True)
class _Places:
    """Where each row of the chronology stands in the picture."""

    chronology: Chronology
    view: chart.Viewport
    numbers: Mapping[int, int]

    def ends(self, row: int) -> tuple[float, float]:
        """Pixels; twice the same for a point."""
        start, end = self.chronology.start_earliest[row], self.chronology.end_latest[row]
        first, last = (self._within(second) for second in (start, end))
        if end - start <= _PERIOD or last - first < _BRIEF:
            first = last = (first + last) / 2
        return first, last

    def _within(self, second: int) -> float:
        return min(self.view.width, max(0.0, self.view.to_pixel(second)))

    def is_ringed(self, row: int) -> bool:
        """Whether several documents tell it."""
        return bool(self.chronology.marks[row] & Flag.SEVERAL_SOURCES)

    def apart(self, rows: Sequence[int]) -> list[int]:
        """One row a place, in order: what lies in one pixel is one mark, ringed if any is."""
        found: dict[tuple[int, int], int] = {}
        for row in rows:
            first, last = self.ends(row)
            place = round(first), round(last)
            if place not in found or (self.is_ringed(row) and not self.is_ringed(found[place])):
                found[place] = row
        return [found[place] for place in sorted(found)]

    def roomiest(self, rows: Sequence[int]) -> tuple[int, float] | None:
        """Of those with room for a title the weightiest, and where its room ends, in pixels.

        No title stands on the bar of a period that goes on.
        """
        ends = sorted((*self.ends(row), row) for row in rows)
        starts = [start for start, _, _ in ends]
        reached = list(accumulate((end for _, end, _ in ends), max))
        found = []
        for _, last, row in ends:
            after = bisect_right(starts, last)
            right = starts[after] if after < len(starts) else self.view.width
            if reached[after - 1] <= last and right - last >= _ROOM * self.view.width:
                found.append((row, right))
        return max(found, key=lambda one: self.chronology.importance[one[0]], default=None)

    def label(self, told: tuple[int, float] | None, words: Mapping[int, str]) -> CoverLabel | None:
        """The title beside its mark."""
        if told is None:
            return None
        row, right = told
        return CoverLabel(self.mark(row, words), right / self.view.width)

    def mark(self, row: int, words: Mapping[int, str]) -> CoverMark:
        """The mark of one of them."""
        event, width = self.chronology.ids[row], self.view.width
        first, last = self.ends(row)
        number, title = self.numbers[event], words.get(event, "")
        return CoverMark(first / width, last / width, self.is_ringed(row), number, title)


def _inner(view: chart.Viewport, rung: chart.Rung) -> tuple[CoverAxisUnit, ...]:
    """The lower row: where each unit begins and the next does."""
    ticks = chart.minor_ticks(view, rung)
    ends = [*(tick.x for tick in ticks[1:]), view.width]
    found = [
        CoverAxisUnit(
            _share(view, tick.x), _share(view, end), tick.label, is_tinted=number % 2 == 1
        )
        for number, (tick, end) in enumerate(zip(ticks, ends, strict=True))
    ]
    return tuple(one for one in found if one.end > one.start)


def _outer(view: chart.Viewport, rung: chart.Rung) -> tuple[CoverAxisUnit, ...]:
    found = [
        CoverAxisUnit(_share(view, one.x), _share(view, one.right), one.label, one.suffix)
        for one in chart.sections(view, rung)
    ]
    return tuple(one for one in found if one.end > one.start)


def _share(view: chart.Viewport, pixel: float) -> float:
    return min(1.0, max(0.0, pixel / view.width))
