"""A window with nothing open."""

import pytest


@pytest.fixture
def welcome(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    shown = window.shell.features.welcoming
    qtbot.waitUntil(shown.isVisible)
    window.shell.take_keyboard()
    return shown
