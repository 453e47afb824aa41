"""The keys of "To check", in one table: what each does, and where."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from timeline_app.ui.speech import tr


class Board(Protocol):
    """Whoever the keys are pressed for."""

    def take_back(self) -> None: ...
    def tab(self) -> None: ...
    def open_again(self) -> None: ...
    def answer(self, letter: str) -> None: ...


Doing = Callable[[Board], object]

KEYS: dict[Qt.Key, Doing] = {
    Qt.Key.Key_Backspace: lambda view: view.take_back(),
    Qt.Key.Key_Tab: lambda view: view.tab(),
    Qt.Key.Key_O: lambda view: view.open_again(),
    Qt.Key.Key_Return: lambda _view: None,
    Qt.Key.Key_Enter: lambda _view: None,
}
"""What is not an answer; Enter does nothing, as an open question has no default.

Next and previous are those of every list, whatever keys a person chose for them.
"""
LOCAL: tuple[tuple[str, tuple[str, ...]], ...] = (
    (tr("This source is right"), ("1–9",)),
    (tr("Both stand"), ("B",)),
    (tr("No conflict"), ("0",)),
    (tr("Later"), ("L",)),
    (tr("Same event: yes, no"), ("Y", "N")),
    (tr("Open again"), ("O",)),
    (tr("The other side, or the other card"), ("Tab",)),
    (tr("Take back"), ("Backspace",)),
)
"""What only the board has, for the sheet of keys."""
ANSWERS = "1234567890BLYN"
"""Keys that are answers where the question in view has them."""


def doing(event: QKeyEvent) -> Doing | None:
    """What a key does here; None where it is left to others."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held != Qt.KeyboardModifier.NoModifier:
        return None
    key = Qt.Key(event.key())
    if key in KEYS:
        return KEYS[key]
    letter = chr(key.value) if key.value < 128 else ""
    if letter and letter in ANSWERS:
        return lambda view: view.answer(letter)
    return None
