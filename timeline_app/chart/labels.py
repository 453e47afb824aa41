"""Which events show by themselves at a zoom, and where their marks and labels lie."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from timeline_app.chart.columns import OPEN_LEFT, OPEN_RIGHT, Indices
from timeline_app.chart.lanes import Berth, Shelf
from timeline_app.chart.plan import Plan
from timeline_app.chart.scene import Detail, Item, Rect
from timeline_app.chart.sizes import Sizes
from timeline_app.chart.viewport import Viewport
from timeline_app.model import moment

Widths = Callable[[Sequence[int]], Sequence[float]]


def labelled(plan: Plan, view: Viewport, sizes: Sizes) -> Indices:
    """Events whose labels show at this zoom and whose mark or label may reach into the view."""
    reach = (sizes.card_most + sizes.fade) * view.seconds_per_pixel
    left, right = int(view.since - reach), int(view.until + reach)
    columns = plan.columns
    zoom = np.float32(view.zoom)
    prefix = int(np.searchsorted(plan.zoom, zoom, side="right", sorter=plan.by_zoom))
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
    shelf: Shelf
    left: float
    """The plot's left edge in the widget."""
    top: float
    """Top of the first lane in the widget, scrolled."""
    visible: tuple[float, float]
    """Top and bottom between which marks can be seen."""


def items(place: Placing, shown: Indices, forced: frozenset[int], widths: Widths) -> list[Item]:
    """The events as marks with labels, in time order."""
    rows = _rows(place, shown)
    berths = place.shelf.by_number
    seen = [row for row in rows if _is_seen(place, row, berths)]
    ids = [row[1] for row in seen]
    return [
        _item(
            place, row, berths[row[2]], min(width, place.plan.widest), is_forced=row[0] in forced
        )
        for row, width in zip(seen, widths(ids) if ids else (), strict=True)
    ]


Row = tuple[int, int, int, int, int, float, float, float, float, int, bool, bool]


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


def _is_seen(place: Placing, row: Row, berths: dict[int, Berth]) -> bool:
    berth = berths[row[2]]
    if berth.is_folded:
        return False
    top = place.top + berth.row_tops[row[3]]
    return top + place.sizes.card_band_row > place.visible[0] and top < place.visible[1]


def _item(place: Placing, row: Row, berth: Berth, width: float, *, is_forced: bool) -> Item:
    index, event, lane, number, marks, low, high, core_low, core_high, sides, coarse, is_left = row
    sizes, detail = place.sizes, place.shelf.detail
    is_pin = high - low < sizes.widest_pin and not coarse and not sides
    if not is_pin:
        low, high = _grown(low, high, sides, sizes)
    top = place.top + berth.row_tops[number]
    if is_pin:
        away, inset, height = _beside_pin(sizes, detail)
        middle = (low + high) / 2
        x = middle - away - width if is_left else middle + away
        y, label = top + inset + height / 2, Rect(x, top + inset, width, height)
    else:
        edge = place.left + 8.0
        x = high - width if is_left else max(low, min(edge, high - width))
        y, label = _above_band(sizes, detail, top, x, width)
    return Item(
        event, index, detail, lane, marks, is_pin, low, high, y,
        max(core_low, low), min(core_high, high), sides, label, is_forced,
    )  # fmt: skip


def _grown(low: float, high: float, sides: int, sizes: Sizes) -> tuple[float, float]:
    """At least as long as it is thick; an open side fades out over a fixed length."""
    lack = max(0.0, sizes.widest_pin - (high - low)) / 2
    low, high = low - lack, high + lack
    if sides & OPEN_LEFT:
        low -= sizes.fade
    if sides & OPEN_RIGHT:
        high += sizes.fade
    return low, high


def _beside_pin(sizes: Sizes, detail: Detail) -> tuple[float, float, float]:
    """From the pin's middle to the label, from the row's top to the label, the label's height."""
    away = sizes.pin + sizes.halo
    if detail is Detail.CARD:
        return away + sizes.connector, (sizes.card_pin_row - sizes.card) / 2, sizes.card
    return away, 2 * sizes.scale, sizes.label_row - 8 * sizes.scale


def _above_band(
    sizes: Sizes, detail: Detail, top: float, x: float, width: float
) -> tuple[float, Rect]:
    if detail is Detail.CARD:
        inset = (sizes.card_pin_row - sizes.card) / 2
        y = top + inset + sizes.card + 6 * sizes.scale + sizes.band / 2
        return y, Rect(x, top + inset, width, sizes.card)
    height = sizes.label_row - 12 * sizes.scale
    return top + height + 4 * sizes.scale, Rect(x, top, width, height)
