"""A chronology's columns as numpy arrays without copying, and what is drawn of each event."""

from array import array
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from timeline_app.model import Chronology, Precision, moment
from timeline_app.model.chronology import PRECISIONS

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]
Codes = npt.NDArray[np.uint8]
Flags = npt.NDArray[np.uint16]
Indices = npt.NDArray[np.int32]

OPEN_LEFT = 1
OPEN_RIGHT = 2
COARSE_FROM = PRECISIONS.index(Precision.WEEK)
"""From this precision on an event is a stretch of time, however small it is drawn."""


@dataclass(frozen=True, slots=True)
class SpanColumns:
    """Columns sorted by ``low``, the left end of what is drawn; ``high`` is the right end.

    An open side counts as the known side: a stretch "before 1950" is drawn from 1950 to the left.
    """

    ids: Ints
    low: Ints
    high: Ints
    core_low: Ints
    """The latest start: from here on it surely went on, if ``core_high`` lies to the right."""
    core_high: Ints
    open_sides: Codes
    is_coarse: npt.NDArray[np.bool_]
    importance: Floats
    lane: Flags
    marks: Flags
    floating: tuple[int, ...]
    """Ids of events open on both sides: they have no place on the axis."""

    def __len__(self) -> int:
        return len(self.ids)


def from_chronology(chronology: Chronology) -> SpanColumns:
    """Views of the chronology's columns where they can be taken as they are."""
    start = _view(chronology.start_earliest, np.int64)
    end = _view(chronology.end_latest, np.int64)
    core_low = _view(chronology.start_latest, np.int64)
    core_high = _view(chronology.end_earliest, np.int64)
    open_left = start <= moment.DISTANT_PAST
    open_right = end >= moment.DISTANT_FUTURE
    low, high = start, end
    if open_left.any() or open_right.any():
        low = np.where(open_left, np.minimum(_known(core_high, end), end), start)
        high = np.where(open_right, np.maximum(_known(core_low, start), start), end)
    sides = open_left * np.uint8(OPEN_LEFT) + open_right * np.uint8(OPEN_RIGHT)
    whole = SpanColumns(
        _view(chronology.ids, np.int64), low, high, core_low, core_high, sides,
        _view(chronology.precision, np.uint8) >= COARSE_FROM,
        _view(chronology.importance, np.float32),
        _view(chronology.lane, np.uint16), _view(chronology.marks, np.uint16), (),
    )  # fmt: skip
    return _sorted(whole, open_left & open_right)


def _known(column: Ints, otherwise: Ints) -> Ints:
    """The column where it is bounded, else the other one."""
    bounded = (column > moment.DISTANT_PAST) & (column < moment.DISTANT_FUTURE)
    return np.where(bounded, column, otherwise)


Scalar = TypeVar("Scalar", bound=np.generic)


def _view(column: "array[int] | array[float]", kind: type[Scalar]) -> npt.NDArray[Scalar]:
    if not len(column):
        return np.zeros(0, kind)
    return np.frombuffer(column, kind)


def _sorted(columns: SpanColumns, is_floating: npt.NDArray[np.bool_]) -> SpanColumns:
    """Sorted by the drawn left end, without what floats; the very same object if all is well."""
    low = columns.low
    if not is_floating.any() and bool(np.all(low[1:] >= low[:-1])):
        return columns
    order = np.argsort(low, kind="stable")
    order = order[~is_floating[order]]
    c = columns
    return SpanColumns(
        c.ids[order], low[order], c.high[order], c.core_low[order], c.core_high[order],
        c.open_sides[order], c.is_coarse[order], c.importance[order], c.lane[order],
        c.marks[order], tuple(c.ids[is_floating].tolist()),
    )  # fmt: skip
