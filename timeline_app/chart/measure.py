"""How wide words are: the protocol, and an average for when there is no font."""

from enum import StrEnum
from typing import Protocol


class TextStyle(StrEnum):
    """The type scale of the canvas."""

    TITLE = "title"
    LANE = "lane"
    EVENT = "event"
    META = "meta"
    TICK = "tick"
    CHIP = "chip"


class Measure(Protocol):
    """Tells the width of a line of text in pixels."""

    def width(self, text: str, style: TextStyle) -> float: ...


SIZES = {
    TextStyle.TITLE: 22.0,
    TextStyle.LANE: 14.0,
    TextStyle.EVENT: 13.0,
    TextStyle.META: 12.0,
    TextStyle.TICK: 11.0,
    TextStyle.CHIP: 12.0,
}
"""Pixels of each style at a font scale of 1."""


class AverageMeasure:
    """A stand-in of average letters: good for layout without a display, and for tests."""

    def __init__(self, scale: float = 1.0) -> None:
        self._scale = scale

    def width(self, text: str, style: TextStyle) -> float:
        return len(text) * SIZES[style] * 0.55 * self._scale
