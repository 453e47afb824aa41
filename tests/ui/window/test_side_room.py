"""How wide the right pane is: slim where it has nothing to show."""

from PySide6.QtWidgets import QApplication

from timeline_app.ui.window.side_room import EMPTY


def test_an_empty_right_pane_is_slim_in_a_small_window_until_there_is_something_to_read(
    qtbot, window, desk
):
    window.resize(1_024, 640)
    side = desk.panes.side
    tabs = side.tabs.sizeHint().width()
    qtbot.waitUntil(lambda: side.width() == max(EMPTY, tabs))
    desk.session.select((desk.session.shown.rows[0],))
    qtbot.waitUntil(lambda: side.width() == 380, timeout=5_000)
    window.resize(1_600, 900)
    assert side.width() == 380


def test_a_width_by_hand_is_kept_though_the_pane_is_empty(qtbot, window, desk):
    window.resize(1_024, 640)
    panes = desk.panes
    qtbot.waitUntil(lambda: panes.side.width() < 300)
    whole = panes._whole
    whole.handle(2).moveSplitter(whole.handle(2).x() - 90)
    by_hand = panes.side.width()
    assert by_hand > 300
    desk.session.select((desk.session.shown.rows[0],))
    qtbot.wait(QApplication.doubleClickInterval() + 100)
    assert panes.side.width() == by_hand
