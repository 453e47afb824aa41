"""The pages of the help, and the help in a window."""

import pytest

from timeline_app.ui.actions import help_actions
from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.actions.table import ACTIONS


@pytest.fixture
def read(state):
    return help_actions.help_pages(KeyMap(state, ACTIONS))


@pytest.fixture
def guide(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.shell.menus.run("help.contents")
    return window.shell.features.guiding
