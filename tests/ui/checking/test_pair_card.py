"""Two that look like one event: made one, kept two, put off."""

from PySide6.QtCore import Qt

from timeline_app.ui.checking.check_bar import PAIRS

Key = Qt.Key


def test_yes_makes_one_event_and_no_keeps_two_for_good(session, view, press):
    view.show_pile(PAIRS)
    one, other = view.pair.key
    press(Key.Key_N)
    assert session.store.suggestions.all() == []
    assert view.nothing.isVisible()
    press(Key.Key_Backspace)
    assert view.pair.key == (one, other)
    press(Key.Key_Y)
    assert session.find(one) is None or session.find(other) is None
    kept = session.find(one) or session.find(other)
    assert len(kept.evidence) == 2
    press(Key.Key_Backspace)
    assert session.find(one) is not None
    assert session.find(other) is not None


def test_a_pair_that_is_put_off_stays(session, view, press):
    view.show_pile(PAIRS)
    press(Key.Key_L)
    assert view.checks.pair_count == 1
    assert session.undo_label == "Add event"
