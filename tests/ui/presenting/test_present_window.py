"""One event at a time over the whole screen; the window behind stays as it is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from timeline_app.ui.presenting.present_window import PresentWindow


def presenting(qtbot, desk):
    desk.menus.run("view.present")
    shown = desk.window().findChild(PresentWindow)
    qtbot.waitUntil(shown.isVisible, timeout=5_000)
    return shown


def title_of(desk):
    return desk.session.find(desk.session.selection[0]).title


def test_it_begins_with_the_chosen_event_and_goes_on(qtbot, desk, id_of):
    desk.session.select((id_of("Lorry hits the bridge"),))
    shown = presenting(qtbot, desk)
    assert shown.isFullScreen()
    assert "Lorry hits the bridge" in shown.accessibleDescription()
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert title_of(desk) == "Bridge struck by lorry"
    QTest.keyClick(shown, Qt.Key.Key_Home)
    assert title_of(desk) == "Mayor opens the bridge"
    QTest.keyClick(shown, Qt.Key.Key_Left)
    assert title_of(desk) == "Mayor opens the bridge"
    QTest.keyClick(shown, Qt.Key.Key_End)
    last = desk.session.shown.rows[-1]
    assert shown.event_shown == last
    shown.grab()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.window().findChild(PresentWindow) is None, timeout=5_000)


def test_the_window_behind_keeps_its_state(qtbot, desk):
    window = desk.window()
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized, timeout=5_000)
    shown = presenting(qtbot, desk)
    QTest.keyClick(shown, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: window.findChild(PresentWindow) is None, timeout=5_000)
    assert window.isMaximized()


def test_full_screen_and_back_leaves_a_maximised_window_maximised(qtbot, desk):
    window = desk.window()
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized, timeout=5_000)
    desk.menus.run("view.full_screen")
    qtbot.waitUntil(window.isFullScreen, timeout=5_000)
    desk.menus.run("view.full_screen")
    qtbot.waitUntil(lambda: not window.isFullScreen(), timeout=5_000)
    assert window.isMaximized()
