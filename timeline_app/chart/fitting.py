"""The view of all: which side cards stand on, and how much room the first and last need."""

import numpy as np
import numpy.typing as npt

from timeline_app.chart.columns import OPEN_LEFT, OPEN_RIGHT, Columns, Floats
from timeline_app.chart.packing import Extents
from timeline_app.chart.sizes import Sizes
from timeline_app.chart.viewport import Viewport, fitted
from timeline_app.model import moment

Flags = npt.NDArray[np.bool_]
ROUNDS = 3
"""How often the margins are enlarged: less room makes a smaller scale, which needs other room."""
MOST_MARGIN = 0.3
"""Share of the plot's width that a margin may take."""
LEAST_DAYS = 21.0
LEAST_HOURS = 6.0
"""A lone instant gets so much time about it."""


def span(columns: Columns) -> tuple[float, float]:
    """First and last second of all, widened if that is but a moment."""
    if not len(columns):
        return float(moment.at(2000)), float(moment.at(2001))
    since, until = float(columns.low[0]), float(columns.high.max())
    shortest = int((columns.high - columns.low).min())
    is_daily = shortest >= moment.DAY - 1
    least = LEAST_DAYS * moment.DAY if is_daily else LEAST_HOURS * moment.HOUR
    if until - since < least:
        middle = (since + until) / 2
        since, until = middle - least / 2, middle + least / 2
    return since, until


def plain_view(ends: tuple[float, float], width: float, tail: float = 0.0) -> Viewport:
    """All of the span with small margins and perhaps room for words on the right."""
    margin = min(48.0, max(24.0, 0.03 * width))
    return fitted(*ends, width, lead=margin, tail=margin + min(tail, 0.25 * width))


def roomy_view(ends: tuple[float, float], width: float, extents: Extents) -> Viewport:
    """All of the span with room for every card and open end."""
    lead = tail = min(48.0, max(24.0, 0.03 * width))
    for _ in range(ROUNDS):
        before, after = _overhangs(extents, fitted(*ends, width, lead=lead, tail=tail))
        if before <= 0 and after <= 0:
            break
        lead = min(lead + max(0.0, before), MOST_MARGIN * width)
        tail = min(tail + max(0.0, after), MOST_MARGIN * width)
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


def extents(columns: Columns, sizes: Sizes, widths: Floats, is_left: Flags) -> Extents:
    """What mark and card of each event occupy at any zoom."""
    edge = sizes.pin + sizes.halo + 2.0
    label = widths + reach_of(sizes) + 4.0 * sizes.scale
    opens_left = columns.open_sides & OPEN_LEFT > 0
    opens_right = columns.open_sides & OPEN_RIGHT > 0
    return Extents(
        low=columns.low.astype(np.float64),
        high=columns.high.astype(np.float64),
        before=np.where(opens_left, sizes.fade, edge),
        back=np.where(is_left, label, edge),
        front=np.where(is_left, edge, label),
        after=np.where(opens_right, sizes.fade, edge),
    )


def sides(columns: Columns, sizes: Sizes, widths: Floats, fit: Viewport) -> Flags:
    """Whose card stands on the left: those that would leave the view of all on the right."""
    left = (columns.low - fit.origin) * fit.zoom
    right = (columns.high - fit.origin) * fit.zoom
    is_pin = (right - left < sizes.widest_pin) & ~columns.is_coarse
    beside = np.where(is_pin, reach_of(sizes), 0.0)
    leaves = left + beside + widths > fit.width - 8
    has_room = right - beside - widths > 8
    chosen: Flags = (leaves & has_room) | (columns.open_sides == OPEN_LEFT)
    return chosen
