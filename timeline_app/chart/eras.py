"""Eras as bands: which row of the strip each lies in, and how much room its name has."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline_app.chart.viewport import Viewport
from timeline_app.model import Era

MOST_ROWS = 3
"""So many eras that overlap in time lie one above the other; what is more shares the last row."""


@dataclass(frozen=True, slots=True)
class EraLayer:
    """The eras of one row of the strip, in time order."""

    eras: tuple[Era, ...]


class EraBand(NamedTuple):
    """One era as drawn; ends in pixels of the widget, perhaps beyond the plot."""

    id: int
    name: str
    left: float
    right: float
    row: int
    room: float
    """Up to where its name may run: the next band of the row, or the plot's edge."""
    is_odd: bool
    """Neighbours differ, so that the one can be told from the other."""
    colour: int | None = None
    """The number of one of the lanes' colours; None for the plain tint."""


def layers(eras: Sequence[Era]) -> tuple[EraLayer, ...]:
    """Each era into the first row that is free; it does not depend on the view.

    ``eras`` are in time order, of two that begin together the longer first.
    """
    rows: list[list[Era]] = []
    for era in eras:
        free = (row for row in rows if row[-1].until < era.since)
        found = next(free, None)
        if found is not None:
            found.append(era)
        elif len(rows) < MOST_ROWS:
            rows.append([era])
        else:
            rows[-1].append(era)
    return tuple(EraLayer(tuple(row)) for row in rows)


def bands(rows: Sequence[EraLayer], view: Viewport, left: float, most: int) -> tuple[EraBand, ...]:
    """The eras in view in at most so many rows; ``left`` is the plot's left edge in the widget.

    Without a row for them they only tint the plot.
    """
    return tuple(
        band
        for number, row in enumerate(_folded(rows, max(1, most)))
        for band in _row_bands(row, view, left, number)
        if band.right >= left and band.left <= left + view.width
    )


def _folded(rows: Sequence[EraLayer], most: int) -> Sequence[EraLayer]:
    """What has no row of its own shares the last one, in time order."""
    if len(rows) <= most:
        return rows
    shared = [era for row in rows[most - 1 :] for era in row.eras]
    return [*rows[: most - 1], EraLayer(tuple(sorted(shared, key=lambda era: era.since)))]


def _row_bands(row: EraLayer, view: Viewport, left: float, number: int) -> list[EraBand]:
    ends = [
        (view.to_pixel(era.since) + left, view.to_pixel(era.until + 1) + left) for era in row.eras
    ]
    nexts = [begin for begin, _ in ends[1:]] + [float("inf")]
    edge = left + view.width
    return [
        EraBand(
            era.id, era.name, begin, max(end, begin + 1), number, min(after, edge),
            is_odd=bool(place % 2), colour=era.colour,
        )
        for place, (era, (begin, end), after) in enumerate(
            zip(row.eras, ends, nexts, strict=True)
        )
    ]  # fmt: skip
