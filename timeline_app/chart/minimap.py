"""The minimap: the whole range at a glance, and the window onto it."""

from collections.abc import Sequence

import numpy as np

from timeline_app.chart.plan import Plan
from timeline_app.chart.scene import Overview, Rect
from timeline_app.chart.sizes import Sizes
from timeline_app.chart.ticks import LADDER, Rung, minor_ticks, year_name
from timeline_app.chart.viewport import Viewport, fitted
from timeline_app.model import moment
from timeline_app.wording.date_words import day_number, short_month_name

SINGLE_MARKS = 240
"""Up to so many events each has its own mark; above stands a profile."""
COLUMN = 3.0
TICK_ROOM = 96.0


def overview(plan: Plan, sizes: Sizes, area: Rect) -> Overview:
    """The part of the minimap that does not depend on the view."""
    margin = 0.06 * area.width
    whole = fitted(plan.since, plan.until, area.width, lead=margin, tail=margin)
    few = len(plan) <= SINGLE_MARKS
    return Overview(
        area, area, whole.since, whole.until,
        _marks(plan, whole, sizes, area) if few else (),
        () if few else _counts(plan, whole),
        _ticks(whole, sizes),
    )  # fmt: skip


def with_window(base: Overview, view: Viewport) -> Overview:
    """The same with the window where the view is, never thinner than can be grasped."""
    area = base.area
    scale = area.width / (base.until - base.since)
    left = area.x + (view.since - base.since) * scale
    right = area.x + (view.until - base.since) * scale
    lack = max(0.0, 12.0 - (right - left)) / 2
    left = min(max(left - lack, area.x), area.right - 12.0)
    right = max(min(right + lack, area.right), area.x + 12.0)
    return base._replace(window=Rect(left, area.y, right - left, area.height))


def with_pins(base: Overview, plan: Plan, events: Sequence[int]) -> Overview:
    """The same with a pin where each of these events begins, if it is shown."""
    columns = plan.columns
    places = np.nonzero(np.isin(columns.ids, np.asarray(events, np.int64)))[0]
    scale = base.area.width / (base.until - base.since)
    seconds = columns.low[places].astype(np.float64)
    found = sorted({float(base.area.x + (second - base.since) * scale) for second in seconds})
    return base._replace(pins=tuple(found))


def second_at(base: Overview, x: float) -> float:
    """Which second of the whole lies at this pixel of the widget."""
    return base.since + (x - base.area.x) * (base.until - base.since) / base.area.width


def _marks(
    plan: Plan, whole: Viewport, sizes: Sizes, area: Rect
) -> tuple[tuple[int, float, float, float], ...]:
    c = plan.columns
    order = {lane.number: place for place, lane in enumerate(plan.lanes)}
    low = ((c.low - whole.origin) / whole.seconds_per_pixel + area.x).tolist()
    high = ((c.high - whole.origin) / whole.seconds_per_pixel + area.x).tolist()
    pitch = min(9.0 * sizes.scale, (area.height - 12 * sizes.scale) / max(1, len(order)))
    top = area.y + (area.height - pitch * len(order)) / 2
    return tuple(
        (lane, left, right, top + (order[lane] + 0.5) * pitch)
        for lane, left, right in zip(c.lane.tolist(), low, high, strict=True)
    )


def _counts(plan: Plan, whole: Viewport) -> tuple[int, ...]:
    """How many events are going on in each column."""
    columns = int(whole.width / COLUMN)
    edges = np.linspace(whole.since, whole.until, columns + 1).astype(np.int64)
    began = np.searchsorted(plan.columns.low, edges[1:])
    ended = sum(np.searchsorted(lane.ends, edges[:-1]) for lane in plan.lanes)
    return tuple((began - ended).tolist())


def _ticks(whole: Viewport, sizes: Sizes) -> tuple[tuple[float, str], ...]:
    rung = _coarse_rung(whole.seconds_per_pixel, TICK_ROOM * sizes.scale)
    seconds = [tick.second for tick in minor_ticks(whole, rung) if 0 <= tick.x < whole.width - 40]
    return tuple(
        (whole.to_pixel(second), _name(second, rung, is_first=place == 0))
        for place, second in enumerate(seconds)
    )


def _coarse_rung(seconds_per_pixel: float, room: float) -> Rung:
    for rung in LADDER:
        if rung.minor.seconds / seconds_per_pixel >= room:
            return rung
    return LADDER[-1]


def _name(second: int, rung: Rung, *, is_first: bool) -> str:
    civil = moment.civil(second)
    month, day = short_month_name(civil.month), day_number(civil.day)
    if rung.minor.unit == "year":
        return year_name(civil.year)
    if rung.minor.unit == "month":
        return f"{month} {year_name(civil.year)}" if is_first or civil.month == 1 else month
    if rung.minor.unit in {"day", "week"}:
        return f"{day} {month} {year_name(civil.year)}" if is_first else f"{day} {month}"
    clock = f"{civil.hour:02d}:{civil.minute:02d}"
    return f"{day} {month} {clock}" if is_first else clock
