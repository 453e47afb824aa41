"""Events without a label: lone ones as dots, neighbours as clusters, crowds as a profile.

Cells are cut at absolute times and their length is a power of two of seconds: panning moves no
event from one cluster to another.

The field calls it clustering of points and level of detail.
"""

from dataclasses import dataclass, replace
from math import ceil, log2
from typing import NamedTuple

import numpy as np

from timeline_app.chart.columns import Indices, Ints
from timeline_app.chart.labels import Placing
from timeline_app.chart.lanes import LaneExtent
from timeline_app.chart.plan import LanePlan
from timeline_app.chart.scene import Cluster, Density, Detail, DrawnEvent, Rect

COLUMN = 3.0
"""Least width of one column of a profile, in pixels."""


@dataclass(frozen=True, slots=True)
class LaneClusters:
    """What one lane's strip holds."""

    dots: tuple[DrawnEvent, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    density: Density | None = None
    running: int = 0
    alone: int = 0
    """Events drawn as dots; there are no dots for lanes out of sight, but they count."""
    counted: int = 0
    """Events in clusters or in the profile, and those running in from before the view."""
    groups: int = 0


def cell_seconds(seconds_per_pixel: float, pixels: float) -> int:
    """The shortest power of two of seconds that is at least so many pixels long."""
    return 1 << max(0, ceil(log2(max(1e-9, seconds_per_pixel * pixels))))


class LabelledEvent(NamedTuple):
    """One event that has its label: where it stands in the columns, and its ends."""

    place: int
    low: int
    high: int


class CellGrid:
    """One frame's cuts through time, and its labelled events lane by lane."""

    def __init__(self, place: Placing, shown: Indices) -> None:
        columns = place.plan.columns
        self.since, self.until = int(place.view.since), int(place.view.until)
        self.ends = np.array([self.since, self.until + 1], np.int64)
        self._of_lane: dict[int, list[LabelledEvent]] = {}
        rows = zip(
            columns.lane[shown].tolist(), shown.tolist(),
            columns.low[shown].tolist(), columns.high[shown].tolist(), strict=True,
        )  # fmt: skip
        for lane, index, low, high in rows:
            self._of_lane.setdefault(lane, []).append(LabelledEvent(index, low, high))

    def labelled(self, lane: int) -> list[LabelledEvent]:
        """The lane's events that have labels, in view or nearly so."""
        return self._of_lane.get(lane, [])

    def visible(self) -> int:
        """How many labelled events are in view."""
        return sum(
            one.low <= self.until and one.high >= self.since
            for row in self._of_lane.values()
            for one in row
        )


class Cells(NamedTuple):
    """A lane cut into cells."""

    first: int
    """Number of the first cell, counted from 1970."""
    seconds: int
    places: list[int]
    """Where in the lane's starts each cell begins."""
    lone: Ints
    """Unlabelled events of each cell."""


def crowd(place: Placing, berth: LaneExtent, grid: CellGrid) -> LaneClusters:
    """The strip of one lane."""
    lane = berth.lane
    if not berth.strip_height:
        return LaneClusters()
    is_dense = place.view.zoom < lane.dense_below
    pixels = COLUMN * place.sizes.scale if is_dense else place.sizes.cell
    cells = _cut(lane, grid, cell_seconds(place.view.seconds_per_pixel, pixels))
    found = _counted(cells, _running(lane, grid), is_dense=is_dense)
    top = place.top + berth.top
    if top > place.visible[1] or top + berth.height < place.visible[0]:
        return found
    if is_dense:
        return replace(found, density=_profile(place, berth, cells))
    dots, clusters = _bubbles(place, berth, cells, grid)
    return replace(found, dots=dots, clusters=clusters)


def _counted(cells: Cells, running: int, *, is_dense: bool) -> LaneClusters:
    """The numbers alone."""
    filled = cells.lone > (0 if is_dense else 1)
    groups = int(filled.sum())
    if is_dense:
        groups = int(filled[:1].sum()) + int((filled[1:] & ~filled[:-1]).sum())
    counted = int(cells.lone[filled].sum())
    alone = int(cells.lone.sum()) - counted
    return LaneClusters((), (), None, running, alone, counted + running, groups + (running > 0))


def _cut(lane: LanePlan, grid: CellGrid, seconds: int) -> Cells:
    first, last = grid.since // seconds, grid.until // seconds
    places = lane.cuts.places(lane.starts, seconds, first, last + 1)
    places[[0, -1]] = lane.starts.searchsorted(grid.ends)
    lone = places[1:] - places[:-1]
    for one in grid.labelled(lane.number):
        if grid.since <= one.low <= grid.until:
            lone[one.low // seconds - first] -= 1
    return Cells(first, seconds, places.tolist(), lone)


def _running(lane: LanePlan, grid: CellGrid) -> int:
    """Unlabelled events that began before the view and reach into it."""
    began = int(lane.starts.searchsorted(grid.since))
    ended = int(lane.ends.searchsorted(grid.since))
    labelled = sum(one.low < grid.since <= one.high for one in grid.labelled(lane.number))
    return began - ended - labelled


def _profile(place: Placing, berth: LaneExtent, cells: Cells) -> Density:
    start = cells.first * cells.seconds
    area = Rect(place.left, place.top + berth.strip_top, place.view.width, berth.strip_height)
    return Density(
        berth.lane.number, place.view.to_pixel(start) + place.left,
        cells.seconds / place.view.seconds_per_pixel, tuple(cells.lone.tolist()),
        int(cells.lone.max(initial=0)), area, start, cells.seconds,
    )  # fmt: skip


def _bubbles(
    place: Placing, berth: LaneExtent, cells: Cells, grid: CellGrid
) -> tuple[tuple[DrawnEvent, ...], tuple[Cluster, ...]]:
    y = place.top + berth.strip_top + berth.strip_height / 2
    labelled = {one.place for one in grid.labelled(berth.lane.number)}
    dots, clusters = [], []
    for cell, count in enumerate(cells.lone.tolist()):
        if count == 1:
            members = berth.lane.members[cells.places[cell] : cells.places[cell + 1]].tolist()
            alone = next(member for member in members if member not in labelled)
            dots.append(_dot(place, alone, y))
        elif count > 1:
            clusters.append(_cluster(place, berth.lane, (cells, cell), count, y))
    return tuple(dots), tuple(clusters)


def _dot(place: Placing, index: int, y: float) -> DrawnEvent:
    c, view = place.plan.columns, place.view
    low = view.to_pixel(float(c.low[index])) + place.left
    high = view.to_pixel(float(c.high[index])) + place.left
    is_pin = high - low < place.sizes.widest_pin and not c.is_coarse[index]
    lack = 0.0 if is_pin else max(0.0, place.sizes.band - (high - low)) / 2
    low, high = low - lack, high + lack
    return DrawnEvent(
        int(c.ids[index]), index, Detail.DOT, int(c.lane[index]), int(c.marks[index]),
        bool(is_pin), low, high, y, low, high, int(c.open_sides[index]), None, False,  # noqa: FBT003
    )  # fmt: skip


def _cluster(
    place: Placing, lane: LanePlan, at: tuple[Cells, int], count: int, y: float
) -> Cluster:
    """In the middle of its events, kept within its cell so that clusters never touch."""
    cells, cell = at
    columns = place.plan.columns
    first = int(lane.starts[cells.places[cell]])
    last = int(lane.starts[cells.places[cell + 1] - 1])
    final = int(columns.high[lane.members[cells.places[cell + 1] - 1]])
    middle = (first + min(final, last + cells.seconds)) / 2
    base = (cells.first + cell) * cells.seconds
    half = place.sizes.cell / 2
    view = place.view
    low = view.to_pixel(base) + half
    high = view.to_pixel(base + cells.seconds) - half
    x = min(max(view.to_pixel(middle), low), max(low, high))
    return Cluster(lane.number, x + place.left, y, count, first, last)
