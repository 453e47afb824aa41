"""Rows without overlap: an event gets one row for good, and a zoom from which its label shows.

A label shows from ``zmin`` pixels a second on: from there it is free of every more important label
of its row.  That does not depend on the view, so panning moves nothing, and zooming in only adds.
"""

from bisect import bisect_left
from dataclasses import dataclass
from heapq import heappop, heappush

import numpy as np
import numpy.typing as npt

from timeline_app.chart.columns import Floats, Indices, Ints

Numbers = npt.NDArray[np.float64]
NEVER = np.float32(np.inf)
MOST_BANDS = 20_000
"""Stretches packed one by one, the most important first; the others are counted in clusters."""
MOST_ZOOM = 1_000.0


@dataclass(frozen=True, slots=True)
class Extents:
    """What each event occupies at a zoom z, in pixels.

    From min(low * z - before, high * z - back) to max(low * z + front, high * z + after).
    """

    low: Numbers
    high: Numbers
    before: Numbers
    back: Numbers
    front: Numbers
    after: Numbers

    def at(self, index: Indices) -> "Extents":
        return Extents(
            self.low[index], self.high[index], self.before[index],
            self.back[index], self.front[index], self.after[index],
        )  # fmt: skip


def free_zooms(extents: Extents) -> Numbers:
    """For every pair the zoom from which the two do not overlap; infinite if they always do."""
    e = extents
    first = np.zeros((len(e.low), len(e.low)))
    for near, reach in ((e.low, e.front), (e.high, e.after)):
        for far, lead in ((e.low, e.before), (e.high, e.back)):
            first = np.maximum(first, _threshold(near, reach, far, lead))
    return np.minimum(first, first.T)


def _threshold(near: Numbers, reach: Numbers, far: Numbers, lead: Numbers) -> Numbers:
    """Zoom from which ``near*z + reach`` (rows) lies left of ``far*z - lead`` (columns)."""
    room = far[None, :] - near[:, None]
    need = reach[:, None] + lead[None, :]
    with np.errstate(divide="ignore", invalid="ignore"):
        zoom = np.where(room > 0, need / room, np.inf)
    return np.where(need > 0, zoom, 0.0)


def pack_exactly(
    extents: Extents, importance: Floats, fit: float, most_rows: int
) -> tuple[Indices, Floats]:
    """Rows and label zooms of a few hundred events in time order, by real widths."""
    free = free_zooms(extents)
    rows = _first_fit(free, fit, most_rows)
    if rows is None:
        rows = _by_importance(free, importance, fit, most_rows)
    return rows, _label_zooms(free, rows, importance)


def pack_every(extents: Extents, zoom: float) -> Indices:
    """Rows at one zoom for any number of events, as many as it takes for every label to show.

    The fewest that do: as many as there are labels side by side at the fullest place.
    """
    e = extents
    left = np.minimum(e.low * zoom - e.before, e.high * zoom - e.back)
    right = np.maximum(e.low * zoom + e.front, e.high * zoom + e.after).tolist()
    rows = np.zeros(len(left), np.int32)
    taken: list[tuple[float, int]] = []
    free: list[int] = []
    count = 0
    for event in np.argsort(left, kind="stable").tolist():
        while taken and taken[0][0] <= left[event]:
            heappush(free, heappop(taken)[1])
        if not free:
            heappush(free, count)
            count += 1
        rows[event] = heappop(free)
        heappush(taken, (right[event], int(rows[event])))
    return rows


def _first_fit(free: Numbers, fit: float, most_rows: int) -> Indices | None:
    """In time order, each in the first row where it fits; None if the rows do not suffice."""
    rows: list[list[int]] = []
    chosen = np.zeros(len(free), np.int32)
    for event in range(len(free)):
        fitting = (n for n, row in enumerate(rows) if free[event, row].max() <= fit)
        number = next(fitting, len(rows))
        if number == len(rows):
            rows.append([])
        rows[number].append(event)
        chosen[event] = number
    return chosen if len(rows) <= most_rows else None


def _by_importance(free: Numbers, importance: Floats, fit: float, most_rows: int) -> Indices:
    rows: list[list[int]] = []
    chosen = np.zeros(len(free), np.int32)
    for event in np.argsort(-importance, kind="stable").tolist():
        costs = [float(free[event, row].max()) for row in rows]
        fitting = [number for number, cost in enumerate(costs) if cost <= fit]
        if fitting:
            number = fitting[0]
        elif len(rows) < most_rows:
            number = len(rows)
            rows.append([])
        else:
            number = min(range(len(costs)), key=costs.__getitem__)
        rows[number].append(event)
        chosen[event] = number
    return chosen


def _label_zooms(free: Numbers, rows: Indices, importance: Floats) -> Floats:
    """Each label yields to the more important ones of its row, at equal rank to the earlier."""
    rank = np.empty(len(rows), np.int64)
    rank[np.argsort(-importance, kind="stable")] = np.arange(len(rows))
    yields: npt.NDArray[np.bool_] = (rows[:, None] == rows[None, :]) & (
        rank[None, :] < rank[:, None]
    )
    highest: Numbers = np.where(yields, free, 0.0).max(axis=1, initial=0.0)
    return highest.astype(np.float32)


def label_zooms_of_points(times: Ints, groups: Ints, importance: Floats, width: float) -> Floats:
    """Label zooms of points sorted by (group, time), all labels being ``width`` wide."""
    left = _nearest_greater(groups, importance, is_tie_greater=True)
    right = _nearest_greater(groups[::-1], importance[::-1], is_tie_greater=False)[::-1]
    right = np.where(right < len(times), len(times) - 1 - right, len(times))
    gap = np.minimum(_gaps(times, left), _gaps(times, right))
    with np.errstate(divide="ignore"):
        return np.where(gap > 0, width / gap, NEVER).astype(np.float32)


def _gaps(times: Ints, neighbours: Ints) -> Numbers:
    """Distance to the neighbour; none is as good as infinitely far."""
    known = neighbours < len(times)
    there = times[np.where(known, neighbours, 0)]
    return np.where(known, np.abs(times - there), np.inf)


def _nearest_greater(groups: Ints, values: Floats, *, is_tie_greater: bool) -> Ints:
    """Index of the nearest greater value before each, within its group; ``len`` if there is none.

    All look one to the left; who sees a smaller value jumps to where that one looks.  The jumps
    double in length, so a few dozen rounds suffice for any input.
    """
    count = len(values)
    found = np.arange(-1, count - 1)
    starts = np.ones(count, np.bool_)
    starts[1:] = groups[1:] != groups[:-1]
    found[starts] = count
    padded = np.append(values, np.float32(np.inf))
    pending = np.flatnonzero(~starts)
    while len(pending):
        seen = padded[found[pending]]
        mine = values[pending]
        pending = pending[(seen < mine) | ((seen == mine) & (not is_tie_greater))]
        found[pending] = found[found[pending]]
    return found


@dataclass(frozen=True, slots=True)
class BandRoom:
    """Pixels around every stretch: ``edge`` beyond its ends, ``label`` from its left end on."""

    edge: float
    label: float


def pack_bands(low: Ints, high: Ints, room: BandRoom, rows: int) -> tuple[Indices, Floats]:
    """Rows and label zooms of stretches in falling importance; in a row no two overlap in time."""
    lows: list[list[int]] = [[] for _ in range(rows)]
    highs: list[list[int]] = [[] for _ in range(rows)]
    chosen = np.zeros(len(low), np.int32)
    zooms = np.full(len(low), NEVER, np.float32)
    for index, (start, end) in enumerate(zip(low.tolist(), high.tolist(), strict=True)):
        best, row, place = MOST_ZOOM, 0, -1
        for number in range(rows):
            here = bisect_left(lows[number], start)
            cost = _cost((start, end), (lows[number], highs[number]), here, room)
            if cost < best:
                best, row, place = cost, number, here
        if place >= 0:
            lows[row].insert(place, start)
            highs[row].insert(place, end)
            chosen[index], zooms[index] = row, best
    return chosen, zooms


def _cost(
    ends: tuple[int, int], row: tuple[list[int], list[int]], place: int, room: BandRoom
) -> float:
    """The zoom from which a stretch is free of its two neighbours in a row."""
    lows, highs = row
    cost = 0.0
    if place:
        cost = _pair_cost(lows[place - 1], highs[place - 1], ends[0], room)
    if place < len(lows):
        cost = max(cost, _pair_cost(ends[0], ends[1], lows[place], room))
    return cost


def _pair_cost(low: int, high: int, following: int, room: BandRoom) -> float:
    if following <= high or following <= low:
        return float("inf")
    return max((room.label + room.edge) / (following - low), 2 * room.edge / (following - high))
