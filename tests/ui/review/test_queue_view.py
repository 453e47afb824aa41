"""The queue: orders, what is accepted at once, and where it stands."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt

from timeline_app.review import QueueOrder
from timeline_app.ui.review import queue_view
from timeline_app.ui.table.rows import TableColumn

Key = Qt.Key


def test_all_that_are_sure_are_shown_first_then_accepted_in_one_step(mode, press):
    shift = Qt.KeyboardModifier.ShiftModifier
    step = mode._session.store.history.last_step
    press(Key.Key_A, shift)
    assert mode._middle.currentWidget() is mode.all
    sure = list(mode.all.ids)
    assert sure
    assert all(mode._session.find(event).confidence >= 0.9 for event in sure)
    press(Key.Key_A)
    assert mode.sitting.queue.tally.decided == 0, "only the same key agrees"
    press(Key.Key_A, shift)
    assert mode.sitting.queue.tally.decided == len(sure)
    assert mode._session.store.history.last_step == step + 1
    assert mode.sitting.place == 0
    press(Key.Key_Backspace)
    assert mode.sitting.queue.tally.decided == 0


def test_all_above_in_any_other_order(qtbot, mode, press):
    press(Key.Key_O)
    qtbot.waitUntil(lambda: not mode.sitting.is_reading)
    assert mode.sitting.order is QueueOrder.TIME
    mode.sitting.go_to(mode.sitting.queue.ids[5])
    for _ in range(2):
        press(Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert mode.sitting.queue.tally.decided == 5
    assert mode.sitting.place == 5


def test_the_queue_comes_and_goes_by_its_key_where_there_is_little_room(mode, press):
    mode.resize(1_024, 580)
    assert mode.queue.isHidden()
    press(Key.Key_Q)
    assert mode.queue.isVisible()
    mode.queue.chosen.emit(mode.sitting.queue.ids[4])
    assert not mode.queue.isVisible()
    assert mode.sitting.place == 4


def test_every_choice_but_documents_is_offered_as_a_filter(mode):
    mode.top.menu.aboutToShow.emit()
    offered = [entry.text() for entry in mode.top.menu.actions() if entry.menu() is not None]
    assert {"Kind", "Status", "Review"} <= set(offered)
    assert "Document" not in offered


def test_what_a_row_tells_the_eye_and_under_the_pointer(mode):
    model = mode.queue.model
    index = model.index(0)
    title = mode.sitting.current.title
    assert index.data() == title
    assert title in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex(), Qt.ItemDataRole.DisplayRole) is None


def test_an_event_of_which_nothing_is_known_has_no_word_for_how_sure_it_is(mode, theme):
    row = mode.queue.model.row(0)
    word, colour = queue_view._sure(row, theme.colours, is_decided=False)
    assert word
    texts = list(row.texts)
    texts[TableColumn.CONFIDENCE] = ""
    unknown = replace(row, texts=tuple(texts))
    assert queue_view._sure(unknown, theme.colours, is_decided=False) == ("", theme.colours.muted)
    assert queue_view._sure(row, theme.colours, is_decided=True) == (word, theme.colours.muted)
    assert colour != theme.colours.muted
