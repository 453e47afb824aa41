"""What is done with a date of the ledger: seen, made an event, said to be right so."""

import pytest
from ledger import make_dated
from PySide6.QtTest import QTest
from seen import opened

from timeline_app.model import Fate
from timeline_app.ui.actions import date_actions
from timeline_app.ui.actions.date_actions import CHOOSE
from timeline_app.ui.editing.event_form import EventForm


@pytest.fixture
def chronology(tmp_path):
    return make_dated(tmp_path / "the_bridge.db")


@pytest.fixture
def listed_dates(qtbot, desk):
    date_actions.show(desk.context)
    qtbot.waitUntil(lambda: len(desk.panes.dates._dates) == 5, timeout=20_000)
    return desk.panes.dates


def shows(desk, act):
    desk.panes.show_tab("events")
    act()
    assert desk.panes.is_showing("dates")


def settles(desk, act):
    dates = desk.panes.dates
    dates.table._go(1, tells=True)
    assert dates.entry.needs_look
    for is_settled in (True, False):
        act(anew=True)
        kept = [
            one for one in desk.session.store.ledger.all(dates.entry.document) if one.is_settled
        ]
        assert bool(kept) is is_settled, "the same once more: it is to be looked at again"
        while dates.entry.is_settled is not is_settled:
            QTest.qWait(5)


EFFECTS = {"view.dates": shows, "event.settle": settles}


def test_each_row_does_what_it_says(desk, listed_dates, perform):
    assert {row.id for row in date_actions.ROWS} == set(EFFECTS)
    perform(EFFECTS)


def test_without_a_date_in_hand_it_says_so(desk, listed_dates):
    listed_dates.table.clearSelection()
    date_actions.settle(desk.context)
    assert desk.status.currentMessage() == CHOOSE


@pytest.mark.parametrize(("place", "is_made"), [(1, True), (4, False), (0, False)])
def test_a_date_that_proves_nothing_yet_is_made_an_event(desk, listed_dates, place, is_made):
    """What has no date, or is one event's already, is asked about first."""
    listed_dates.table._go(place, tells=True)
    entry, count = listed_dates.entry, len(desk.session.store.reading.ids())
    form = EventForm(desk, [], "Add event")
    date_actions.make_event(desk.context, entry, lambda: form)
    if is_made:
        assert len(desk.session.store.reading.ids()) == count + 1
        assert desk.status.currentMessage() == "An event was made of this date."
        return
    assert opened(desk, EventForm) is form
    assert (entry.fate is Fate.EVENT) is bool(form.when.text)
    form.title.setText("By hand")
    form.accept()
    titles = {event.title for event in desk.session.store.events(desk.session.filter.everything())}
    assert "By hand" in titles


def test_nothing_is_made_while_nothing_may_be_changed(desk, listed_dates):
    listed_dates.table._go(1, tells=True)
    count = len(desk.session.store.reading.ids())
    desk.session.lock("Reading…")
    date_actions.make_event(desk.context, listed_dates.entry, lambda: None)
    assert len(desk.session.store.reading.ids()) == count
    desk.session.lock("")


def test_what_needs_no_look_and_was_never_settled_stays_as_it_is(desk, listed_dates):
    """The date of an event is nobody's question: there is nothing to say of it, or to undo."""
    listed_dates.table._go(0, tells=True)
    assert not listed_dates.entry.needs_look
    before = desk.session.undo_label
    date_actions.settle(desk.context)
    assert desk.session.undo_label == before
