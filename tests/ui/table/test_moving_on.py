"""A decision in the list goes on to the next event that waits, and the selection never jumps."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from waiting import make_waiting

from timeline_app.model import EventFilter, Level, Review, edits
from timeline_app.ui.actions import event_actions
from timeline_app.ui.table.rows import TableColumn

COUNT = 40
FILTERS = (
    EventFilter(level=Level.DATED),
    EventFilter(level=Level.DATED, reviews=frozenset({Review.UNREVIEWED})),
    EventFilter(level=Level.DATED, reviews=frozenset({Review.UNREVIEWED, Review.REJECTED})),
    EventFilter(level=Level.ALL),
    EventFilter(level=Level.DATED, kinds=frozenset({"meeting", "accident"})),
)
DECISIONS = (event_actions.accept, event_actions.reject, event_actions.hide)


@pytest.fixture
def chronology(tmp_path):
    path = tmp_path / "waiting.db"
    make_waiting(path, COUNT)
    return path


def shown(desk):
    return list(desk.panes.table._model.ids)


def waits(desk, event):
    return desk.session.find(event).review is Review.UNREVIEWED


def settle(qtbot, desk):
    qtbot.waitUntil(lambda: not desk.session.is_reading, timeout=20_000)


def begin_anew(qtbot, desk, dice):
    """Everything waits, under a random filter and in a random order; a random row is chosen."""
    store = desk.session.store
    ids = store.reading.ids(EventFilter(level=Level.ALL))
    wait = [edits.SetReview(event, Review.UNREVIEWED) for event in ids]
    show = [edits.SetHidden(event, is_hidden=False) for event in ids]
    desk.session.apply(*wait, *show)
    desk.session.set_filter(dice.choice(FILTERS))
    settle(qtbot, desk)
    header = desk.panes.table.horizontalHeader()
    header.setSortIndicator(dice.choice(list(TableColumn)), dice.choice(list(Qt.SortOrder)))
    desk.session.select((dice.choice(shown(desk)),))


def expected_after(desk, event, rows):
    """What should be chosen once an event is decided, by a plain look at the rows of before."""
    place = rows.index(event)
    below = [one for one in rows[place + 1 :] if waits(desk, one)]
    if below:
        return below[0]
    if desk.session.store.reviewing.passing((event,), desk.session.filter):
        return event
    return next(iter([*rows[place + 1 :], *reversed(rows[:place])]), None)


def test_a_thousand_random_decisions_jump_nowhere(qtbot, desk):
    dice = random.Random(7)
    begin_anew(qtbot, desk, dice)
    for number in range(1_000):
        rows = shown(desk)
        chosen = desk.session.selection
        if not rows or not chosen or chosen[0] not in rows or dice.random() < 0.03:
            begin_anew(qtbot, desk, dice)
            rows, chosen = shown(desk), desk.session.selection
        event = chosen[0]
        before = desk.session.find(event).is_hidden
        decide = dice.choice(DECISIONS)
        decide(desk.context)
        if decide is event_actions.hide and before:
            continue  # it was shown again: that is no decision
        wanted = expected_after(desk, event, rows)
        assert desk.session.selection == ((wanted,) if wanted is not None else (event,)), number
        if dice.random() < 0.2:  # else the next key comes before the list has been read again
            settle(qtbot, desk)
            assert desk.session.selection[:1] == ((wanted,) if wanted is not None else (event,))


@pytest.mark.parametrize("wanted", FILTERS[:3])
@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_R])
def test_the_row_below_is_chosen_then_j_goes_on_from_there(qtbot, window, desk, wanted, key):
    """As it was reported: row 31, R, J chose the first row."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.session.set_filter(wanted)
    settle(qtbot, desk)
    table, rows = desk.panes.table, shown(desk)
    desk.session.select((rows[20],))
    table.setFocus()
    QTest.keyClick(table, key)
    assert desk.session.selection == (rows[21],)
    settle(qtbot, desk)
    assert desk.session.selection == (rows[21],)
    selected = table.selectionModel().selectedRows()
    assert [table._model.id_at(index.row()) for index in selected] == [rows[21]]
    assert desk.panes.source._event.id == rows[21]
    QTest.keyClick(table, Qt.Key.Key_J)
    assert desk.session.selection == (rows[22],)


def test_several_decided_at_once_are_one_step_and_go_on(qtbot, desk):
    desk.session.set_filter(FILTERS[1])
    settle(qtbot, desk)
    rows = shown(desk)
    desk.session.select(rows[3:8])
    step = desk.session.store.history.last_step
    event_actions.accept(desk.context)
    assert desk.session.store.history.last_step == step + 1
    assert desk.session.selection == (rows[8],)


def test_what_a_person_chooses_goes_before_what_the_edit_was_about(qtbot, desk):
    rows = shown(desk)
    desk.session.apply(edits.SetNote(rows[2], "Seen"))
    desk.session.select((rows[9],))
    settle(qtbot, desk)
    assert desk.session.selection == (rows[9],)
