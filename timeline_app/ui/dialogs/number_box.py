"""A field for a whole number: without arrows, as high and as edged as a line of text."""

from PySide6.QtWidgets import QSpinBox

INDENT = 8
"""Pixels before the number, as a line of text has them."""


def number_box(least: int, most: int, value: int, unit: str) -> QSpinBox:
    """The field; the style sheet takes its arrows away, since without them Qt loses its words."""
    box = QSpinBox()
    box.setRange(least, most)
    box.setSuffix(f" {unit}")
    box.setValue(value)
    box.lineEdit().setTextMargins(INDENT, 0, INDENT, 0)
    return box
