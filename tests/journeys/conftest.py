"""A window as a newcomer finds it: own folders, real store, real reading of documents."""

import pytest
from leftovers import nothing_is_left
from PySide6.QtCore import QCoreApplication, QEvent

from timeline_app.ui import app, work
from timeline_app.ui.actions import file_actions
from timeline_app.ui.actions.help_actions import TOUR_SEEN
from timeline_app.ui.theme import LIGHT
from timeline_app.ui.window_state import MOTION

PATIENCE = 240_000
"""Milliseconds: reading with the language model on a busy machine."""


__all__ = ["nothing_is_left"]
"""Fixtures from elsewhere."""


@pytest.fixture
def start(qtbot, qapp, tmp_path, monkeypatch):
    """Start the program; the same user each time within one test."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    windows = []
    # The window of the test before is gone, and need not be dressed once more.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def started(path=None, *, is_first=False):
        _, window = app.build()
        window._theme.choose(LIGHT)
        window._state.remember(MOTION, True)
        if not is_first:
            window._state.remember(TOUR_SEEN, True)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        desk = window.shell
        file_actions.start(desk.context, path)
        qtbot.waitUntil(lambda: desk.session.shown is not None, timeout=PATIENCE)
        return window

    yield started
    for window in windows:
        window.close()
    work.end_all()


@pytest.fixture
def settled(qtbot):
    """Wait until the next snapshot has arrived."""

    def wait(desk, act):
        with qtbot.waitSignal(desk.session.snapshot_changed, timeout=PATIENCE):
            act()

    return wait
