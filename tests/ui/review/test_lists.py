"""Which other event it is the same as."""

from PySide6.QtCore import Qt
from told_at import told_at

from timeline_app.review import ReviewOutcome

Key = Qt.Key


def test_same_as_another(qtbot, mode, press, kept):
    event = told_at(qtbot, mode, lambda told: told.event.when)
    press(Key.Key_M)
    other = mode.same.model.id_at(1)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert mode.sitting.queue.outcome(event) is ReviewOutcome.JOINED
    assert len(kept(other).evidence) == 2
    assert mode.sitting.current_id != event
    press(Key.Key_Backspace)
    assert mode.sitting.current_id == event
    assert len(kept(other).evidence) == 1


def test_same_as_is_searched_and_left(qtbot, mode, press):
    press(Key.Key_M)
    qtbot.keyClicks(mode.same.search, "happening 011")
    qtbot.waitUntil(lambda: len(mode.same.ids) == 1)
    press(Key.Key_Escape)
    assert mode._middle.currentWidget() is mode.card
    assert mode.sitting.queue.tally.decided == 0


def test_enter_joins_what_was_typed_though_it_was_not_looked_for_yet(qtbot, mode, press, kept):
    event = told_at(qtbot, mode, lambda told: told.event.when)
    press(Key.Key_M)
    wanted = next(one for one in mode.sitting.queue.ids if one != event)
    qtbot.keyClicks(mode.same.search, kept(wanted).title)
    press(Key.Key_Return)
    assert mode.sitting.queue.outcome(event) is ReviewOutcome.JOINED
    assert len(kept(wanted).evidence) == 2


def test_where_nothing_is_found_enter_joins_nothing(qtbot, mode, press):
    press(Key.Key_M)
    qtbot.keyClicks(mode.same.search, "no such event at all")
    press(Key.Key_Return)
    assert list(mode.same.ids) == []
    assert mode._middle.currentWidget() is mode.same
    assert mode.sitting.queue.tally.decided == 0


def test_a_click_joins_too(qtbot, mode, press, kept):
    event = mode.sitting.current_id
    press(Key.Key_M)
    other = mode.same.model.id_at(0)
    table = mode.same.list
    place = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert mode.sitting.queue.outcome(event) is ReviewOutcome.JOINED
    assert len(kept(other).evidence) == 2
