"""A chronology whose two documents have a ledger of dates, and the list of them."""

import pytest
from bridge import LETTER, REPORT, add_event, documents, span_of
from ledger import OF_LETTER, OF_REPORT

from timeline_app import store
from timeline_app.model import edits
from timeline_app.model.when import day
from timeline_app.ui.actions import date_actions


@pytest.fixture
def chronology(tmp_path):
    """Two documents with a ledger, and one event of the first of their dates."""
    path = tmp_path / "the_bridge.db"
    with store.open_store(path, create=True) as opened:
        ids = [
            opened.add_document(document, (), (), (), ledger)
            for document, ledger in zip(documents(), (OF_LETTER, OF_REPORT), strict=True)
        ]
        opened.apply(
            edits.AddEvent(
                "Mayor opens the bridge",
                day(2020, 5, 3),
                document=ids[0],
                span=span_of(LETTER[0]),
                time=OF_LETTER[0].span,
            )
        )
        add_event(opened, "Council meets", day(2020, 6, 11), "meeting", (ids[1], REPORT[1]))
    return path


@pytest.fixture
def view(qtbot, window, desk):
    """The list of dates, seen and filled."""
    date_actions.show(desk.context)
    qtbot.waitUntil(lambda: len(desk.panes.dates._dates) == 5, timeout=20_000)
    return desk.panes.dates
