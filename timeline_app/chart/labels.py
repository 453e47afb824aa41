"""Which events show by themselves at a zoom, and where their marks and labels lie."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from timeline_app.chart.columns import OPEN_LEFT, OPEN_RIGHT, Indices
from timeline_app.chart.fitting import reach_of
from timeline_app.chart.lanes import LaneExtent, LaneStack
from timeline_app.chart.plan import Plan
from timeline_app.chart.scene import Detail, DrawnEvent, Rect, WordsSize
from timeline_app.chart.sizes import Sizes
from timeline_app.chart.viewport import Viewport
from timeline_app.model import moment

Row = tuple[int, int, int, int, int, float, float, float, float, int, bool, bool]
"""One event: place, id, lane, row, marks, four times in pixels, open sides, coarse, left-hand."""
SLIM_BAND = 0.75
"""How thick the band below a card of one line is, against that below a whole card."""
STRIDE = 24.0
"""Labels grow in steps of so many pixels: each width is drawn anew."""

Rooms = Callable[[Sequence[int]], Sequence[WordsSize]]


def _longest_run(plan: Plan, sizes: Sizes) -> float:
    return sizes.card_most if plan.widths is None else sizes.label_longest


def labelled(plan: Plan, view: Viewport, sizes: Sizes) -> Indices:
    """Events whose labels show at this zoom and whose mark or label may reach into the view."""
    reach = (_longest_run(plan, sizes) + sizes.fade) * view.seconds_per_pixel
    left, right = int(view.since - reach), int(view.until + reach)
    columns = plan.columns
    zoom = np.float32(view.zoom)
    prefix = bisect_right(plan.by_zoom, zoom, key=plan.zoom.__getitem__)
    first = int(np.searchsorted(columns.low, left - 2 * moment.DAY))
    last = int(np.searchsorted(columns.low, right, side="right"))
    if prefix <= last - first:
        found = plan.by_zoom[:prefix]
        found = found[(columns.low[found] <= right) & (columns.high[found] >= left)]
    else:
        inside = np.arange(first, last, dtype=np.int32)
        long = plan.long_bands[: int(np.searchsorted(plan.long_bands, first))]
        found = np.concatenate((long, inside))
        found = found[(plan.zoom[found] <= zoom) & (columns.high[found] >= left)]
    return np.sort(found)


@dataclass(frozen=True, slots=True)
class Placing:
    """Everything that decides where a mark lies."""

    plan: Plan
    view: Viewport
    sizes: Sizes
    shelf: LaneStack
    left: float
    """The plot's left edge in the widget."""
    top: float
    """Top of the first lane in the widget, scrolled."""
    visible: tuple[float, float]
    """Top and bottom between which marks can be seen."""


def items(
    place: Placing, shown: Indices, forced: frozenset[int], rooms: Rooms
) -> list[DrawnEvent]:
    """The events as marks with labels, in time order."""
    rows = _rows(place, shown)
    berths = place.shelf.by_number
    seen = [row for row in rows if _is_seen(place, row, berths)]
    ids = [row[1] for row in seen]
    limits = _limits(place, seen, forced)
    return [
        _item(place, row, berths[row[2]], (room, limit), is_forced=row[0] in forced)
        for row, room, limit in zip(seen, rooms(ids) if ids else (), limits, strict=True)
    ]


def _limits(place: Placing, rows: list[Row], forced: frozenset[int]) -> list[float]:
    """Up to where a long title may go on: on its right, or left of marks with labels there.

    All that could be near enough are among the rows, in view or not: panning changes no limit
    but that of the plot's own edges.
    """
    limits = _right_limits(place, rows, forced)
    left = _left_limits(place, rows, forced)
    return [left.get(number, limit) for number, limit in enumerate(limits)]


def _right_limits(place: Placing, rows: list[Row], forced: frozenset[int]) -> list[float]:
    """Where the next label of the same row begins."""
    is_measured = place.plan.widths is not None
    edge = place.left + place.view.width if is_measured else float("inf")
    nearest: dict[tuple[int, int], float] = {}
    limits: list[float] = []
    for row in reversed(rows):
        key = (row[2], row[3])
        limits.append(nearest.get(key, edge))
        if row[0] not in forced:
            nearest[key] = _leftmost(place, row) - place.sizes.connector
    return limits[::-1]


def _left_limits(place: Placing, rows: list[Row], forced: frozenset[int]) -> dict[int, float]:
    """Where the mark before ends; a label that may run to the right leaves no room."""
    limits: dict[int, float] = {}
    taken: dict[tuple[int, int], float] = {}
    for number, row in enumerate(rows):
        key, is_left = (row[2], row[3]), row[11]
        if is_left:
            limits[number] = taken.get(key, place.left + place.sizes.connector)
        if row[0] not in forced:
            end = row[6] + place.sizes.connector if is_left else float("inf")
            taken[key] = max(taken.get(key, end), end)
    return limits


def _rows(place: Placing, shown: Indices) -> list[Row]:
    """The columns of these events as plain tuples, times already in pixels of the widget."""
    c, plan = place.plan.columns, place.plan
    origin, scale, left = place.view.origin, place.view.seconds_per_pixel, place.left

    def pixels(column: "np.ndarray[tuple[int], np.dtype[np.int64]]") -> list[float]:
        return ((column[shown] - origin) / scale + left).tolist()  # type: ignore[no-any-return]

    is_left = plan.is_left[shown].tolist() if plan.is_left is not None else [False] * len(shown)
    return list(
        zip(
            shown.tolist(), c.ids[shown].tolist(), c.lane[shown].tolist(),
            plan.row[shown].tolist(), c.marks[shown].tolist(),
            pixels(c.low), pixels(c.high), pixels(c.core_low), pixels(c.core_high),
            c.open_sides[shown].tolist(), c.is_coarse[shown].tolist(), is_left,
            strict=True,
        )
    )  # fmt: skip


def _is_seen(place: Placing, row: Row, berths: dict[int, LaneExtent]) -> bool:
    berth = berths[row[2]]
    if berth.is_folded:
        return False
    top = place.top + berth.row_tops[row[3]]
    return top + place.sizes.card_band_row > place.visible[0] and top < place.visible[1]


def _leftmost(place: Placing, row: Row) -> float:
    """Where the mark or its label begins."""
    plan, sizes = place.plan, place.sizes
    mark = row[5] - (sizes.fade if row[9] & OPEN_LEFT else 0.0)
    if plan.widths is None or not row[11]:
        return mark
    return min(mark, row[6] - float(plan.widths[row[0]]) - reach_of(sizes))


def _item(
    place: Placing, row: Row, berth: LaneExtent, words: tuple[WordsSize, float], *, is_forced: bool
) -> DrawnEvent:
    index, event, lane, number, marks, low, high, core_low, core_high, sides, coarse, is_left = row
    sizes = place.sizes
    is_pin = high - low < sizes.widest_pin and not coarse and not sides
    if not is_pin:
        low, high = _grown(low, high, sides, sizes)
    near = (low + high) / 2 if is_pin else (high if is_left else low)
    shape = _shape(place, words[0], index, near - words[1] if is_left else words[1] - near)
    top = place.top + berth.row_tops[number]
    if is_pin:
        x = _beside(sizes, shape, (low + high) / 2, is_left=is_left)
        y, label = top + shape.inset + shape.height / 2, top + shape.inset
    else:
        edge = place.left + 8.0
        right = high - shape.width
        x = right if is_left else max(low, min(edge, right))
        if shape.detail is Detail.LABEL:
            shape = shape._replace(height=sizes.label_row - 12 * sizes.scale)
        y, label = _above_band(sizes, shape, top, berth.lane.row_lines[number])
    return DrawnEvent(
        event, index, shape.detail, lane, marks, is_pin, low, high, y,
        max(core_low, low), min(core_high, high), sides,
        Rect(x, label, shape.width, shape.height), is_forced,
    )  # fmt: skip


class _Shape(NamedTuple):
    """A card's or label's size, and how far it stands from the top of its row."""

    detail: Detail
    width: float
    height: float
    inset: float
    lines: int


def _shape(place: Placing, room: WordsSize, index: int, free: float) -> _Shape:
    """``free`` pixels lie between the mark and the next label of the row."""
    sizes, detail, plan = place.sizes, place.shelf.detail, place.plan
    most = plan.widest if plan.widths is None else float(plan.widths[index])
    if plan.widths is None or detail is not Detail.CARD:
        run = _longest_run(plan, sizes)
        spare = (min(max(free, 0.0), 2 * run) - reach_of(sizes)) // STRIDE * STRIDE
        most = max(most, min(run, spare))
    width = min(room.width, most)
    if width < room.width and room.least:
        width = min(room.least, most)
    if detail is Detail.CARD:
        lines = room.lines if plan.widths is not None else 1
        height = sizes.card + (lines - 1) * sizes.card_line
        return _Shape(detail, width, height, (sizes.card_pin_row - sizes.card) / 2, lines)
    if detail is Detail.SLIM:
        return _Shape(detail, width, sizes.slim, (sizes.slim_pin_row - sizes.slim) / 2, 1)
    return _Shape(detail, width, sizes.label_row - 8 * sizes.scale, 2 * sizes.scale, 1)


def _grown(low: float, high: float, sides: int, sizes: Sizes) -> tuple[float, float]:
    """At least as long as it is thick; an open side fades out over a fixed length."""
    lack = max(0.0, sizes.widest_pin - (high - low)) / 2
    low, high = low - lack, high + lack
    if sides & OPEN_LEFT:
        low -= sizes.fade
    if sides & OPEN_RIGHT:
        high += sizes.fade
    return low, high


def _beside(sizes: Sizes, shape: _Shape, middle: float, *, is_left: bool) -> float:
    """Where the label beside a pin begins."""
    away = sizes.pin + sizes.halo + (0.0 if shape.detail is Detail.LABEL else sizes.connector)
    return middle - away - shape.width if is_left else middle + away


def _above_band(sizes: Sizes, shape: _Shape, top: float, lines: int) -> tuple[float, float]:
    """The band's middle and the label's top; all bands of a row lie at one height."""
    if shape.detail is Detail.CARD:
        foot = top + shape.inset + sizes.card + (lines - 1) * sizes.card_line
        return foot + 6 * sizes.scale + sizes.band / 2, foot - shape.height
    if shape.detail is Detail.SLIM:
        label = top + shape.inset
        return label + shape.height + 5 * sizes.scale + SLIM_BAND * sizes.band / 2, label
    return top + shape.height + 4 * sizes.scale, top
