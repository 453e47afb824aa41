"""A chronology whose two documents have a ledger of dates, and the list of them."""

import pytest
from ledger import make_dated

from timeline_app.ui.actions import date_actions


@pytest.fixture
def chronology(tmp_path):
    return make_dated(tmp_path / "the_bridge.db")


@pytest.fixture
def view(qtbot, window, desk):
    """The list of dates, seen and filled."""
    date_actions.show(desk.context)
    qtbot.waitUntil(lambda: len(desk.panes.dates._dates) == 5, timeout=20_000)
    return desk.panes.dates
