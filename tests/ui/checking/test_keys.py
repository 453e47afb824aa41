"""What each key does on the board, and which are left to others."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from timeline_app.ui.checking.keys import ANSWERS, LOCAL, doing

NONE, KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


class Board:
    """Writes down what it was asked for."""

    def __init__(self):
        self.asked = []

    def __getattr__(self, name):
        return lambda *what: self.asked.append((name, *what))


def pressed(key, held=NONE):
    board, found = Board(), doing(QKeyEvent(QEvent.Type.KeyPress, key, held))
    if found is None:
        return None
    found(board)
    return board.asked


@pytest.mark.parametrize(
    ("key", "asked"),
    [
        (Qt.Key.Key_Backspace, [("take_back",)]), (Qt.Key.Key_Tab, [("tab",)]),
        (Qt.Key.Key_O, [("open_again",)]), (Qt.Key.Key_Return, []), (Qt.Key.Key_Enter, []),
        *((Qt.Key(ord(letter)), [("answer", letter)]) for letter in ANSWERS),
        (Qt.Key.Key_Z, None), (Qt.Key.Key_J, None), (Qt.Key.Key_F5, None),
        (Qt.Key.Key_Udiaeresis, None),
    ],
)  # fmt: skip
def test_each_key_does_its_own(key, asked):
    assert pressed(key) == asked


@pytest.mark.parametrize(
    "held", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
             Qt.KeyboardModifier.AltModifier]
)  # fmt: skip
def test_with_another_key_held_it_is_somebody_elses(held):
    assert pressed(Qt.Key.Key_B, held) is None
    assert pressed(Qt.Key.Key_Tab, held) is None


def test_digits_beside_the_letters_and_on_the_pad_are_the_same():
    assert pressed(Qt.Key.Key_3, KEYPAD) == pressed(Qt.Key.Key_3) == [("answer", "3")]


def test_the_sheet_of_keys_names_each_answer():
    told = {key for _, keys in LOCAL for key in keys}
    assert set("BLYNO0") <= told
