"""A newcomer by the keyboard alone: tour, help, welcome, a second window, and back again."""

import pytest
from PySide6.QtCore import QSize, Qt

from timeline_app.ui import file_paths

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def activated(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def press(qtbot, window, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget(), key, held)


@pytest.mark.parametrize("size", [(1024, 640), (1600, 900)])
def test_tour_help_and_welcome_by_keys(qtbot, start, size):
    window = start(is_first=True)
    desk = window.shell
    window.resize(QSize(*size))
    activated(qtbot, window)
    tour = desk.features.touring
    qtbot.waitUntil(lambda: tour.is_running)
    assert desk.session.path == file_paths.sample_file()
    for _ in range(4):
        assert not tour.place.card.intersects(tour.place.target)
        press(qtbot, window, Qt.Key.Key_Right)
    assert tour.card.count.text() == "5 of 5"
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not tour.is_running
    press(qtbot, window, Qt.Key.Key_F1)
    assert desk.features.guiding.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert desk.stages.stage == ""
    desk.menus.run("help.welcome")
    press(qtbot, window, Qt.Key.Key_Escape)
    assert desk.stages.stage == ""
    window.close()

    again = start(is_first=True).shell
    assert again.session.path == file_paths.sample_file()
    assert not again.features.touring.is_running


def test_a_second_window_by_keys(qtbot, start):
    window = start()
    desk = window.shell
    activated(qtbot, window)
    press(qtbot, window, Qt.Key.Key_N, CONTROL | SHIFT)
    second = window.windows[-1]
    qtbot.addWidget(second)
    qtbot.waitUntil(lambda: second.shell.session.shown is not None, timeout=60_000)
    activated(qtbot, second)
    event = second.shell.session.shown.rows[0]
    second.shell.session.select((event,))
    second.shell.timeline.setFocus()
    press(qtbot, second, Qt.Key.Key_A)
    second.close()
    assert window.isVisible()
    desk.session.look_around()
    assert str(desk.session.find(event).review) == "accepted"
    activated(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Q, CONTROL)
    assert window.windows == []
