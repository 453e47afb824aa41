"""A window's tab "To check" on a small heap that does not agree with itself."""

import pump_heap as heap
import pytest

from timeline_app import store
from timeline_app.ui.checking.check_view import CheckView
from timeline_app.ui.checking.checks import Checks


@pytest.fixture
def chronology(tmp_path):
    """The file with five findings and one pair."""
    return heap.build(tmp_path / "pump.db")


@pytest.fixture
def view(qtbot, session, theme, chronology):
    """The tab, wide enough for list and card, with the heap open."""
    theme.apply()
    made = CheckView(session, theme, Checks(session))
    qtbot.addWidget(made)
    made.resize(1600, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    session.adopt(store.open_store(chronology))
    made.take_keyboard()
    yield made
    made.end()


@pytest.fixture
def press(qtbot, view):
    """Presses a key where the keyboard is."""

    def press_key(key):
        qtbot.keyClick(view.focusWidget() or view, key)

    return press_key
