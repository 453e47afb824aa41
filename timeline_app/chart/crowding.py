"""Events without a label: lone ones as dots, neighbours as clusters, crowds as a profile.

Cells are cut at absolute times and their length is a power of two of seconds: panning moves no
event from one cluster to another.
"""

from dataclasses import dataclass
from math import ceil, log2

import numpy as np

from timeline_app.chart.columns import Indices, Ints
from timeline_app.chart.labels import Placing
from timeline_app.chart.lanes import Berth
from timeline_app.chart.plan import LanePlan
from timeline_app.chart.scene import Cluster, Density, Detail, Item, Rect

COLUMN = 3.0
"""Least width of one column of a profile, in pixels."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """What one lane's strip holds."""

    dots: tuple[Item, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    density: Density | None = None
    running: int = 0
    counted: int = 0
    """Events in clusters or in the profile, and those running in from before the view."""
    groups: int = 0


def cell_seconds(seconds_per_pixel: float, pixels: float) -> int:
    """The shortest power of two of seconds that is at least so many pixels long."""
    return 1 << max(0, ceil(log2(max(1e-9, seconds_per_pixel * pixels))))


@dataclass(frozen=True, slots=True)
class Cells:
    """A lane cut into cells, clipped to the view."""

    edges: Ints
    places: Ints
    """Where in the lane's starts each cell begins."""
    lone: Ints
    """Unlabelled events of each cell."""
    seconds: int


def crowd(place: Placing, berth: Berth, shown: Indices) -> Crowd:
    """The strip of one lane; ``shown`` are its labelled events in view."""
    lane = berth.lane
    if not berth.strip_height:
        return Crowd()
    is_dense = place.view.zoom < lane.dense_below
    pixels = COLUMN * place.sizes.scale if is_dense else place.sizes.cell
    cells = _cut(place, lane, shown, cell_seconds(place.view.seconds_per_pixel, pixels))
    running = _running(place, lane, shown)
    if is_dense:
        return _profile(place, berth, cells, running)
    return _bubbles(place, berth, cells, (shown, running))


def _cut(place: Placing, lane: LanePlan, shown: Indices, seconds: int) -> Cells:
    since, until = int(place.view.since), int(place.view.until)
    first, last = since // seconds, until // seconds
    edges = np.arange(first, last + 2, dtype=np.int64) * seconds
    edges[0], edges[-1] = since, until + 1
    places = np.searchsorted(lane.starts, edges)
    counts = np.diff(places)
    low = place.plan.columns.low[shown]
    low = low[(low >= since) & (low <= until)]
    taken = np.bincount(low // seconds - first, minlength=len(counts))
    return Cells(edges, places, counts - taken, seconds)


def _running(place: Placing, lane: LanePlan, shown: Indices) -> int:
    """Unlabelled events that began before the view and reach into it."""
    since = int(place.view.since)
    columns = place.plan.columns
    began = int(np.searchsorted(lane.starts, since))
    ended = int(np.searchsorted(lane.ends, since))
    labelled = (columns.low[shown] < since) & (columns.high[shown] >= since)
    return began - ended - int(labelled.sum())


def _profile(place: Placing, berth: Berth, cells: Cells, running: int) -> Crowd:
    scale = place.view.seconds_per_pixel
    start = int(cells.edges[0]) // cells.seconds * cells.seconds
    counts = cells.lone.tolist()
    filled = cells.lone > 0
    groups = int(filled[0]) + int((filled[1:] & ~filled[:-1]).sum()) if len(filled) else 0
    area = Rect(place.left, place.top + berth.strip_top, place.view.width, berth.strip_height)
    density = Density(
        berth.lane.number, place.view.to_pixel(start) + place.left, cells.seconds / scale,
        tuple(counts), max(counts, default=0), area, start, cells.seconds,
    )  # fmt: skip
    total = int(cells.lone.sum())
    return Crowd((), (), density, running, total + running, groups + (running > 0))


def _bubbles(place: Placing, berth: Berth, cells: Cells, rest: tuple[Indices, int]) -> Crowd:
    shown, running = rest
    y = place.top + berth.strip_top + berth.strip_height / 2
    dots, clusters, counted = [], [], running
    for cell in np.flatnonzero(cells.lone > 0).tolist():
        members = berth.lane.members[cells.places[cell] : cells.places[cell + 1]]
        if cells.lone[cell] == 1:
            alone = members[~np.isin(members, shown)]
            dots.append(_dot(place, int(alone[0]), y))
            continue
        count = int(cells.lone[cell])
        counted += count
        clusters.append(_cluster(place, berth.lane, (cells, cell), count, y))
    return Crowd(
        tuple(dots), tuple(clusters), None, running, counted, len(clusters) + (running > 0)
    )


def _dot(place: Placing, index: int, y: float) -> Item:
    c, view = place.plan.columns, place.view
    low = view.to_pixel(float(c.low[index])) + place.left
    high = view.to_pixel(float(c.high[index])) + place.left
    is_pin = high - low < place.sizes.widest_pin and not c.is_coarse[index]
    return Item(
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
    base = int(cells.edges[cell]) // cells.seconds * cells.seconds
    half = place.sizes.cell / 2
    view = place.view
    low = view.to_pixel(base) + half
    high = view.to_pixel(base + cells.seconds) - half
    x = min(max(view.to_pixel(middle), low), max(low, high))
    return Cluster(lane.number, x + place.left, y, count, first, last)
