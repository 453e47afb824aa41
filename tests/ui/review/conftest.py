"""Review mode on a chronology in which everything waits."""

import pytest
from PySide6.QtCore import Qt
from waiting import make_waiting

from timeline_app import store
from timeline_app.ui.review.mode import ReviewMode

COUNT = 24


@pytest.fixture
def chronology(tmp_path):
    path = tmp_path / "waiting.db"
    make_waiting(path, COUNT)
    return path


@pytest.fixture
def mode(qtbot, opened, theme):
    """The mode by itself, seen, with its queue read."""
    theme.apply()
    mode = ReviewMode(opened, theme)
    qtbot.addWidget(mode)
    mode.resize(1600, 840)
    mode.show()
    mode.begin()
    qtbot.waitUntil(lambda: not mode.sitting.is_reading, timeout=20_000)
    return mode


@pytest.fixture
def press(qtbot, mode):
    """Press a key where the keyboard is."""

    def pressed(key, modifier=Qt.KeyboardModifier.NoModifier):
        where = mode.window().focusWidget() or mode
        qtbot.keyClick(where, key, modifier)

    return pressed


@pytest.fixture
def kept(chronology):
    """What the file says of an event, whatever the window believes."""

    def read(event):
        with store.open_store(chronology, read_only=True) as reader:
            return reader.reading.event(event)

    return read
