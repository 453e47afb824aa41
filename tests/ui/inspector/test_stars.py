"""Three stars, by a click or a digit."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from seen import inks

from timeline_app.ui.inspector.stars import STEP, Stars


@pytest.fixture
def stars(qtbot, theme):
    theme.apply()
    made = Stars(theme)
    qtbot.addWidget(made)
    made.resize(160, 24)
    made.show()
    return made


@pytest.fixture
def told(stars):
    found = []
    stars.chosen.connect(found.append)
    return found


@pytest.mark.parametrize(
    ("now", "key", "wanted"),
    [
        (None, Qt.Key.Key_2, [2]), (2, Qt.Key.Key_2, []), (2, Qt.Key.Key_0, [0]),
        (None, Qt.Key.Key_Right, [1]), (3, Qt.Key.Key_Right, []), (2, Qt.Key.Key_Right, [3]),
        (0, Qt.Key.Key_Left, []), (2, Qt.Key.Key_Left, [1]), (1, Qt.Key.Key_Delete, [None]),
        (1, Qt.Key.Key_Backspace, [None]), (None, Qt.Key.Key_Delete, []), (1, Qt.Key.Key_4, []),
        (1, Qt.Key.Key_X, []),
    ],
)  # fmt: skip
def test_each_key_asks_for_its_number(stars, told, now, key, wanted):
    stars.show_stars(now, can_change=True)
    QTest.keyClick(stars, key)
    assert told == wanted


@pytest.mark.parametrize(
    ("now", "number", "wanted"), [(None, 1, [1]), (2, 3, [3]), (2, 2, [None])]
)
def test_a_click_sets_and_the_same_star_once_more_takes_back(stars, told, now, number, wanted):
    stars.show_stars(now, can_change=True)
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(STEP * number - 6, 12))
    assert told == wanted
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(150, 12))
    assert told == wanted, "beside the stars there is none"


def test_nothing_is_set_while_nothing_may_be_changed(qtbot, stars, told):
    stars.show_stars(1, can_change=False)
    qtbot.keyClick(stars, Qt.Key.Key_3)
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(50, 12))
    assert told == []


def test_of_several_that_differ_the_same_number_is_a_change(qtbot, stars, told):
    stars.show_stars(None, can_change=True, is_mixed=True)
    assert stars.accessibleName() == "Importance: differs"
    qtbot.keyClick(stars, Qt.Key.Key_Delete)
    assert told == [None]


@pytest.mark.parametrize(
    ("number", "words", "is_lit"),
    [(None, "by the texts", False), (0, "0 of 3", False), (2, "2 of 3", True)],
)
def test_what_holds_is_painted_and_said(stars, theme, number, words, is_lit):
    stars.show_stars(number, can_change=True)
    assert stars.accessibleName() == f"Importance: {words}"
    stars.clearFocus()
    assert (theme.colours.accent.upper() in inks(stars)) is is_lit


@pytest.mark.parametrize(
    ("key", "held", "is_own"),
    [
        (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier, False),
        (Qt.Key.Key_9, Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_its_digits_are_its_own_while_it_has_the_keyboard(stars, key, held, is_own):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
    event.setAccepted(False)
    QApplication.sendEvent(stars, event)
    assert event.isAccepted() is is_own
