"""The search box tells words once they rest, and steps through what is found."""

import pytest
from PySide6.QtCore import Qt

from timeline_app.ui.filters.search_box import SearchBox


@pytest.fixture
def box(qtbot):
    box = SearchBox()
    qtbot.addWidget(box)
    box.show()
    return box


def test_typing_is_told_once_it_rests(qtbot, box):
    told = []
    box.searched.connect(told.append)
    with qtbot.waitSignal(box.searched):
        qtbot.keyClicks(box, "bridge  over")
    assert told == ["bridge over"]


def test_escape_clears_and_enter_steps(qtbot, box):
    with qtbot.waitSignal(box.searched):
        qtbot.keyClicks(box, "bridge")
    with qtbot.waitSignal(box.step_requested) as told:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert told.args == [1]
    with qtbot.waitSignal(box.step_requested) as told:
        qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told.args == [-1]
    with qtbot.waitSignal(box.searched) as told:
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert told.args == [""]
    assert box.text() == ""


def test_words_set_elsewhere_are_shown_and_not_told(qtbot, box):
    with qtbot.assertNotEmitted(box.searched, wait=250):
        box.show_words("lorry")
    assert box.text() == "lorry"
