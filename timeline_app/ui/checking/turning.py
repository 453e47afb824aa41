"""Sides that stand one above the other are turned like pages: the next comes to the top."""

from collections.abc import Sequence

from PySide6.QtWidgets import QScrollArea, QWidget


def turn(scroll: QScrollArea, sides: Sequence[QWidget]) -> bool:
    """Bring the side below to the top; after the last, and beside each other, the first.

    Returns whether another one was below.
    """
    inside, bar = scroll.widget(), scroll.verticalScrollBar()
    layout = None if inside is None else inside.layout()
    if layout is not None:
        layout.activate()
    below = next((side.y() for side in sides if side.y() > bar.value() + 1), None)
    if below is None or bar.value() >= bar.maximum():
        bar.setValue(0)
        return False
    bar.setValue(below)
    return True
