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
