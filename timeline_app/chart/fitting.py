"""The view of all: which side cards stand on, and how much room the first and last need."""

import numpy as np
import numpy.typing as npt

from timeline_app.chart.columns import OPEN_LEFT, OPEN_RIGHT, Floats, Ints, SpanColumns
from timeline_app.chart.packing import Extents
from timeline_app.chart.sizes import Sizes
from timeline_app.chart.viewport import Viewport, fitted
from timeline_app.model import moment

Flags = npt.NDArray[np.bool_]
ROUNDS = 3
"""How often the margins are enlarged: less room makes a smaller scale, which needs other room."""
MOST_MARGIN = 0.3
"""Share of the plot's width that a margin may take."""
MOST_MARGIN_OF_EVERY = 0.45
"""The same where every label is to show: none is cut by the edge of the plot."""
LEAST_DAYS = 21.0
LEAST_HOURS = 6.0
"""A lone instant gets so much time about it."""


def span(columns: SpanColumns) -> tuple[float, float]:
    """First and last second of all, widened if that is but a moment."""
    if not len(columns):
        return float(moment.at(2000)), float(moment.at(2001))
    ends = float(columns.low[0]), float(columns.high.max())
    return widened(ends, least(columns.low, columns.high))


def least(low: Ints, high: Ints) -> float:
    """The least seconds that a view of these events shows."""
    is_daily = int((high - low).min()) >= moment.DAY - 1
    return LEAST_DAYS * moment.DAY if is_daily else LEAST_HOURS * moment.HOUR


def widened(ends: tuple[float, float], shortest: float) -> tuple[float, float]:
    """The same, or so much time about its middle."""
    since, until = ends
    if until - since >= shortest:
        return ends
    middle = (since + until) / 2
    return middle - shortest / 2, middle + shortest / 2


def plain_view(ends: tuple[float, float], width: float, tail: float = 0.0) -> Viewport:
    """All of the span with small margins and perhaps room for words on the right."""
    margin = min(48.0, max(24.0, 0.03 * width))
    return fitted(*ends, width, lead=margin, tail=margin + min(tail, 0.25 * width))


def roomy_view(
    ends: tuple[float, float], width: float, extents: Extents, most: float = MOST_MARGIN
) -> Viewport:
    """All of the span with room for every card and open end, as far as margins may grow."""
    lead = tail = min(48.0, max(24.0, 0.03 * width))
    for _ in range(ROUNDS):
        before, after = _overhangs(extents, fitted(*ends, width, lead=lead, tail=tail))
        if before <= 0 and after <= 0:
            break
        lead = min(lead + max(0.0, before), most * width)
        tail = min(tail + max(0.0, after), most * width)
    return fitted(*ends, width, lead=lead, tail=tail)


def _overhangs(e: Extents, view: Viewport) -> tuple[float, float]:
    """By how many pixels cards and open ends leave the view on the left and on the right."""
    low, high = (e.low - view.origin) * view.zoom, (e.high - view.origin) * view.zoom
    first = np.minimum(low - e.before, high - e.back).min()
    last = np.maximum(low + e.front, high + e.after).max()
    return float(4 - first), float(last - view.width + 4)


def reach_of(sizes: Sizes) -> float:
    """From an event's beginning over its pin to the far end of the connector."""
    return sizes.pin + sizes.halo + sizes.connector + sizes.widest_pin / 2


def extents(
    columns: SpanColumns, sizes: Sizes, widths: Floats, is_left: Flags, ends: tuple[float, float]
) -> Extents:
    """What mark and card of each event occupy at any zoom, as far as it lies within the ends."""
    edge = sizes.pin + sizes.halo + 2.0
    label = widths + reach_of(sizes) + 4.0 * sizes.scale
    opens_left = columns.open_sides & OPEN_LEFT > 0
    opens_right = columns.open_sides & OPEN_RIGHT > 0
    return Extents(
        low=np.clip(columns.low.astype(np.float64), *ends),
        high=np.clip(columns.high.astype(np.float64), *ends),
        before=np.where(opens_left, sizes.fade, edge),
        back=np.where(is_left, label, edge),
        front=np.where(is_left, edge, label),
        after=np.where(opens_right, sizes.fade, edge),
    )


def sides(columns: SpanColumns, sizes: Sizes, widths: Floats, fit: Viewport) -> Flags:
    """Whose card stands on the left: those that would leave the view of all on the right."""
    left = (columns.low - fit.origin) * fit.zoom
    right = (columns.high - fit.origin) * fit.zoom
    is_pin = (right - left < sizes.widest_pin) & ~columns.is_coarse
    beside = np.where(is_pin, reach_of(sizes), 0.0)
    leaves = left + beside + widths > fit.width - 8
    has_room = right - beside - widths > 8
    chosen: Flags = (leaves & has_room) | (columns.open_sides == OPEN_LEFT)
    return chosen
