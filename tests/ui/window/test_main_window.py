"""The window itself: painted before it is furnished, of any size, deaf to what is typed."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timeline_app.ui.window.main_window import MainWindow


def test_it_shows_itself_before_it_is_furnished(qtbot, state, theme):
    window = MainWindow(state, theme)
    qtbot.addWidget(window)
    with qtbot.waitSignals([window.first_painted, window.furnished]):
        window.show()
    assert window.centralWidget() is window.shell


def test_typing_never_triggers_a_letter(qtbot, desk):
    desk.session.select(desk.session.shown.rows[:1])
    before = desk.session.find(desk.session.selection[0]).review
    desk.header.focus_search()
    qtbot.keyClicks(desk.header.search, "area h")
    assert desk.session.find(desk.session.selection[0]).review == before
    assert desk.header.search.text() == "area h"


def test_letters_review_in_the_panes(qtbot, window, desk):
    with qtbot.waitActive(window):
        window.activateWindow()
    desk.panes.table.setFocus()
    desk.session.select(desk.session.shown.rows[:1])
    event = desk.session.selection[0]
    following = desk.session.shown.rows[1]
    qtbot.keyClick(desk.panes.table, Qt.Key.Key_R)
    assert desk.session.find(event).review == "rejected"
    assert desk.session.selection == (following,), "what is rejected goes out of sight"
    qtbot.keyClick(desk.panes.table, Qt.Key.Key_A)
    assert desk.session.find(following).review == "accepted"
    assert desk.session.undo_label == "Accept event"


@pytest.mark.parametrize(
    "shape", [(1024, 640, 100), (1440, 900, 100), (1024, 640, 200), (700, 500, 150)]
)
def test_nothing_overlaps_or_is_pushed_out(qtbot, window, desk, theme, shape):
    width, height, size = shape
    theme.set_text_size(size)
    try:
        window.resize(width, height)
        desk.session.select(desk.session.shown.rows[:1])
        qtbot.waitUntil(lambda: window.size().width() == width)
        qtbot.wait(30)
        inside = desk.rect()
        parts = [desk.header, desk.stages, desk.status]
        for part in parts:
            assert inside.contains(part.geometry())
        for above, below in pairwise(parts):
            assert above.geometry().bottom() <= below.geometry().top()
        for control in desk.header.findChildren(QWidget):
            if control.isVisible() and control.parent() is desk.header:
                assert desk.header.rect().contains(control.geometry())
        assert desk.panes.timeline.width() >= 240
    finally:
        theme.set_text_size(100)


def test_a_window_that_is_closed_before_it_is_furnished_is_remembered_and_gone(
    qtbot, state, theme
):
    window = MainWindow(state, theme)
    qtbot.addWidget(window)
    window.show()
    window.close()
    assert window.windows == []
    assert state.data("geometry") is not None
    window.close()
    assert window.windows == []


def test_what_it_holds_is_built_when_it_is_first_asked_for(qtbot, state, theme):
    window = MainWindow(state, theme)
    qtbot.addWidget(window)
    built = window.shell
    assert window.centralWidget() is built
    window.furnish()
    assert window.shell is built
    window.close()
