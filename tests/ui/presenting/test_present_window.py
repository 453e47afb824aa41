"""One event at a time over the whole screen; the window behind stays as it is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from seen import inks

from timeline_app.model import EventFilter
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


def test_a_click_goes_on_and_the_other_button_back(qtbot, desk):
    shown = presenting(qtbot, desk)
    first = shown.event_shown
    for button, row in ((Qt.MouseButton.LeftButton, 1), (Qt.MouseButton.RightButton, 0)):
        QTest.mouseClick(shown, button)
        assert shown.event_shown == desk.session.shown.rows[row]
    QTest.keyClick(shown, Qt.Key.Key_X)
    assert shown.event_shown == first, "no key of it"
    assert shown.isVisible()


def test_where_nothing_is_left_to_show_it_says_so_and_shows_its_ground(qtbot, desk):
    shown = presenting(qtbot, desk)
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.set_filter(EventFilter(kinds=frozenset({"eclipse"})))
    assert shown.accessibleDescription() == "Nothing is shown."
    before = desk.session.selection
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Home):
        QTest.keyClick(shown, key)
    assert shown.event_shown is None
    assert desk.session.selection == before
    shown.resize(200, 120)
    assert len(inks(shown)) == 1, "no word of the event that was there"
