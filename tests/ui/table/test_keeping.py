"""A sorted list stays as it is while events are decided; only what changed is mended."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from timeline_app.model import EventFilter, Review, edits
from timeline_app.ui.actions import event_actions
from timeline_app.ui.table import keeping, rows
from timeline_app.ui.table.event_table import EventTable
from timeline_app.ui.table.rows import TableColumn

numbers = st.lists(st.integers(1, 60), unique=True)


@given(order=numbers, present=numbers)
def test_what_is_there_keeps_its_order_and_what_is_new_is_told(order, present):
    found, new = keeping.kept(array("q", order), array("q", present))
    assert list(found) == [one for one in order if one in present]
    assert list(new) == [one for one in present if one not in order]


@given(keys=st.lists(st.integers(0, 5), min_size=1), is_descending=st.booleans(), data=st.data())
def test_a_new_row_comes_where_sorting_would_put_it(keys, is_descending, data):
    new = data.draw(st.integers(0, len(keys) - 1))
    others = [i for i in range(len(keys)) if i != new]
    others.sort(key=keys.__getitem__, reverse=is_descending)
    place = keeping.inserted(
        array("q", others), new, keys.__getitem__, is_descending=is_descending
    )
    whole = [keys[i] for i in (*others[:place], new, *others[place:])]
    assert whole == sorted(keys, reverse=is_descending)
    assert keys[new] not in [keys[i] for i in others[place:]]


@pytest.fixture(params=[1_000, 3], ids=["sorted at once", "sorted by the store"])
def table(qtbot, opened, theme, monkeypatch, request):
    monkeypatch.setattr(rows, "AT_ONCE", request.param)
    table = EventTable(opened, theme)
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    table._on_snapshot(opened.shown)
    return table


def titles(table):
    model = table.model()
    return [model.row(number).texts[TableColumn.TITLE] for number in range(model.rowCount())]


def sort(qtbot, table, column, order=Qt.SortOrder.AscendingOrder):
    table.horizontalHeader().setSortIndicator(column, order)
    qtbot.waitUntil(lambda: table._sorted_as[2:] == (column, order.value == 1))


def changed(qtbot, session, *wanted):
    with qtbot.waitSignal(session.snapshot_changed):
        session.apply(*wanted)


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_a_decision_leaves_every_other_row_where_it_is(qtbot, table, opened, id_of, order):
    sort(qtbot, table, TableColumn.CONFIDENCE, order)
    before = list(table.model().ids)
    event = id_of("Council meets")
    changed(qtbot, opened, edits.SetReview(event, Review.UNREVIEWED))
    changed(qtbot, opened, edits.SetReview(event, Review.ACCEPTED))
    assert list(table.model().ids) == before
    changed(qtbot, opened, edits.SetReview(event, Review.REJECTED))
    assert list(table.model().ids) == [one for one in before if one != event]
    with qtbot.waitSignal(opened.snapshot_changed):
        opened.undo()
    assert list(table.model().ids) == before, "back in its own place"


def test_a_changed_title_is_mended_in_its_row(qtbot, table, opened, id_of):
    sort(qtbot, table, TableColumn.TITLE)
    before = list(table.model().ids)
    changed(qtbot, opened, edits.SetTitle(id_of("Bridge struck by lorry"), "Zebra at large"))
    assert list(table.model().ids) == before
    assert titles(table)[0] == "Zebra at large"


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_a_new_event_comes_where_it_belongs(qtbot, table, opened, order):
    sort(qtbot, table, TableColumn.TITLE, order)
    changed(qtbot, opened, edits.AddEvent("Ice on the river", None))
    found = [title.casefold() for title in titles(table)]
    assert found == sorted(found, reverse=order == Qt.SortOrder.DescendingOrder)


def test_another_filter_sorts_anew(qtbot, table, opened, id_of):
    sort(qtbot, table, TableColumn.TITLE)
    changed(qtbot, opened, edits.SetTitle(id_of("Bridge struck by lorry"), "Zebra at large"))
    with qtbot.waitSignal(opened.snapshot_changed):
        opened.set_filter(EventFilter.everything())
    qtbot.waitUntil(lambda: titles(table) == sorted(titles(table), key=str.casefold))


def test_stepping_goes_on_from_the_row_that_is_gone(qtbot, table, opened):
    sort(qtbot, table, TableColumn.TITLE)
    ids = list(table.model().ids)
    opened.select((ids[2],))
    changed(qtbot, opened, edits.SetReview(ids[2], Review.REJECTED))
    assert opened.selection == (ids[2],)
    table.step(1)
    assert opened.selection == (ids[3],)
    opened.select((ids[3],))
    changed(qtbot, opened, edits.SetReview(ids[3], Review.REJECTED))
    table.step(-1)
    assert opened.selection == (ids[1],)


WAITING = frozenset({Review.UNREVIEWED})


@pytest.mark.parametrize("column", [TableColumn.DATE, TableColumn.TITLE, TableColumn.CONFIDENCE])
@pytest.mark.parametrize(
    "wanted",
    [EventFilter(), EventFilter(reviews=WAITING), EventFilter.everything(reviews=WAITING)],
    ids=["all", "waiting", "waiting of everything"],
)
def test_a_decision_goes_on_to_the_row_below(qtbot, desk, column, wanted):
    session, table = desk.session, desk.panes.table
    ids = list(session.shown.rows)
    changed(qtbot, session, *(edits.SetReview(one, Review.UNREVIEWED) for one in ids))
    table.horizontalHeader().setSortIndicator(column, Qt.SortOrder.DescendingOrder)
    if wanted != session.filter:
        with qtbot.waitSignal(session.snapshot_changed):
            session.set_filter(wanted)
    order = list(table.model().ids)
    assert sorted(order) == sorted(ids)
    session.select((order[0],))
    for place, event in enumerate(order[:-1]):
        assert session.selection == (event,)
        is_rejected = place % 2
        act = event_actions.reject if is_rejected else event_actions.accept
        with qtbot.waitSignal(session.snapshot_changed):
            act(desk.context)
        assert session.selection == (order[place + 1],)
