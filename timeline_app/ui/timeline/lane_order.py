"""Lanes that can change places with each other: those of one group, or the groups themselves."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.chart import LaneBox


class Sibling(NamedTuple):
    """A lane, or a group with all its lanes, as it lies in the widget."""

    name: str
    top: float
    bottom: float


def siblings(boxes: Sequence[LaneBox], name: str) -> list[Sibling]:
    """The lane of this name and those beside it, from top to bottom.

    A name that no lane has stands for the outermost ones.
    """
    group = next((box.group for box in boxes if box.name == name), None)
    return [Sibling(box.name, box.y, _bottom(boxes, box)) for box in boxes if box.group == group]


def _bottom(boxes: Sequence[LaneBox], box: LaneBox) -> float:
    inner = [one for one in boxes if box.is_head and one.group == box.name]
    return max(one.y + one.height for one in (box, *inner))
