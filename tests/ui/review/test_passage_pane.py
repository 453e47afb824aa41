"""The passage beside the card: turned to, split off, or none."""

from PySide6.QtCore import Qt

from timeline_app.model import Review, edits
from timeline_app.model.when import day
from timeline_app.ui.review import words

Key = Qt.Key


def test_a_passage_is_split_off_and_comes_last(qtbot, mode, press, kept):
    one, other = mode.sitting.queue.ids[0], mode.sitting.queue.ids[3]
    mode._session.apply(edits.MergeEvents((one, other)))
    count = len(mode.sitting.queue)
    assert len(kept(one).evidence) == 2
    press(Key.Key_Space)
    press(Key.Key_S)
    assert len(kept(one).evidence) == 1
    assert mode.sitting.current_id == one
    assert len(mode.sitting.queue) >= count


def test_a_single_passage_is_not_split_off(qtbot, mode, press):
    with qtbot.waitSignal(mode.said) as said:
        press(Key.Key_S)
    assert "single passage" in said.args[0]


def test_tab_goes_to_the_passage_and_back(mode, press):
    press(Key.Key_Tab)
    assert mode.passage.has_keyboard
    press(Key.Key_A)
    assert mode.sitting.queue.tally.decided == 1, "keys decide there, too"
    press(Key.Key_Tab)
    assert not mode.passage.has_keyboard


def test_an_event_without_a_passage_says_so(qtbot, mode):
    mode._session.apply(edits.AddEvent("By hand", day(2020, 5, 5)))
    event = max(e for e in mode._session.store.reading.existing(range(1, 200)))
    mode._session.apply(edits.SetReview(event, Review.UNREVIEWED))
    mode.sitting.go_to(event)
    assert mode.passage._hint.text() == words.BY_HAND
    assert mode.passage._find.isVisible()
    assert mode.card.told.choices == ()


def test_space_stays_where_there_is_no_passage(qtbot, mode, press):
    mode._session.apply(edits.AddEvent("By hand", day(2020, 5, 5)))
    event = max(e for e in mode._session.store.reading.existing(range(1, 200)))
    mode._session.apply(edits.SetReview(event, Review.UNREVIEWED))
    mode.sitting.go_to(event)
    press(Key.Key_Space)
    assert mode.passage._hint.text() == words.BY_HAND
    assert mode.sitting.current_id == event
    with qtbot.waitSignal(mode.asked) as asked:
        mode.passage._find.click()
    assert asked.args == ["edit.find"]
