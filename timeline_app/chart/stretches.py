"""A chronology in portions: a stretch of time, or as many events as fit on a sheet."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

import numpy as np

from timeline_app.chart import columns as columns_room
from timeline_app.chart import fitting
from timeline_app.chart.columns import Indices, SpanColumns
from timeline_app.chart.viewport import Viewport
from timeline_app.model import Chronology

BEYOND = 0.5
"""Share of the time between first and last beginning that a stretch may go on after it."""
GROWTH = 1.5
"""By how much more is tried than what fitted."""


class Portion(NamedTuple):
    """Some of the events, and the stretch of time that shows them."""

    chronology: Chronology
    ends: tuple[float, float]
    """First and last second.  What goes on beyond leaves the picture on the right."""


def within(chronology: Chronology, since: float, until: float) -> Portion:
    """The events that reach into this stretch."""
    columns = columns_room.from_chronology(chronology)
    inside = np.flatnonzero((columns.low <= until) & (columns.high >= since))
    return Portion(_part(chronology, columns, inside.astype(np.int32)), (since, until))


def whole(chronology: Chronology) -> Portion:
    """All that has a place on the axis."""
    columns = columns_room.from_chronology(chronology)
    return Portion(chronology, fitting.span(columns))


def reaching(columns: SpanColumns, view: Viewport, among: Sequence[int] | None = None) -> int:
    """How many events, of all or of these places, reach into the view."""
    low, high = columns.low, columns.high
    if among is not None:
        low, high = low[list(among)], high[list(among)]
    return int(((low <= view.until) & (high >= view.since)).sum())


def portions(chronology: Chronology, fits: Callable[[Portion], bool]) -> Iterator[Portion]:
    """All events in the order in which they begin, each in one portion, as few as do.

    A single event is a portion even where it does not fit.
    """
    columns = columns_room.from_chronology(chronology)
    begun, size = 0, 16
    while begun < len(columns):
        size = _fitting(
            min(size, len(columns) - begun),
            len(columns) - begun,
            lambda count: fits(_portion(chronology, columns, begun, count)),  # noqa: B023 - called at once
        )
        yield _portion(chronology, columns, begun, size)
        begun += size


def _fitting(tried: int, most: int, fits: Callable[[int], bool]) -> int:
    """The largest number that fits, or nearly: more events need more room, as a rule."""
    fine, bad = 0, most + 1
    while bad - fine > 1:
        fine, bad = (tried, bad) if fits(tried) else (fine, tried)
        grown = min(most, max(fine + 1, int(fine * GROWTH)))
        tried = grown if bad > most else (fine + bad) // 2
    return max(1, fine)


def _portion(chronology: Chronology, columns: SpanColumns, begun: int, count: int) -> Portion:
    chosen = np.arange(begun, begun + count, dtype=np.int32)
    lows, highs = columns.low[chosen], columns.high[chosen]
    room = max(float(lows[-1] - lows[0]), fitting.least(lows, highs))
    until = min(float(highs.max()), float(lows[-1]) + BEYOND * room)
    ends = fitting.widened((float(lows[0]), until), fitting.least(lows, highs))
    return Portion(_part(chronology, columns, chosen), ends)


def _part(chronology: Chronology, columns: SpanColumns, chosen: Indices) -> Chronology:
    """These events of the columns as a chronology of their own."""
    ids = np.frombuffer(chronology.ids, np.int64) if len(chronology) else np.zeros(0, np.int64)
    order = np.argsort(ids, kind="stable")
    places = np.sort(order[np.searchsorted(ids[order], columns.ids[chosen])]).astype(np.int32)
    whole = chronology
    return replace(
        whole,
        ids=_taken(whole.ids, places),
        start_earliest=_taken(whole.start_earliest, places),
        start_latest=_taken(whole.start_latest, places),
        end_earliest=_taken(whole.end_earliest, places),
        end_latest=_taken(whole.end_latest, places),
        precision=_taken(whole.precision, places),
        importance=_taken(whole.importance, places),
        lane=_taken(whole.lane, places),
        marks=_taken(whole.marks, places),
        undated=(),
        documents=0,
    )


Number = TypeVar("Number", int, float)


def _taken(column: "array[Number]", places: Indices) -> "array[Number]":
    kept = np.frombuffer(column, column.typecode)[places] if len(column) else np.zeros(0)
    return array(column.typecode, kept.tobytes())
