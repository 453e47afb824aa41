"""One event after the other, one key a decision."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from told_at import told_at

from timeline_app import review
from timeline_app.model import EventFilter, Review
from timeline_app.review import ReviewOutcome
from timeline_app.ui.theme import DARK

Key = Qt.Key
DECIDING = {
    Key.Key_A: ReviewOutcome.ACCEPTED,
    Key.Key_R: ReviewOutcome.REJECTED,
    Key.Key_N: ReviewOutcome.REJECTED,
    Key.Key_H: ReviewOutcome.HIDDEN,
}


@pytest.mark.parametrize("key", DECIDING)
def test_one_key_decides_and_goes_on(mode, press, key):
    sitting = mode.sitting
    event = sitting.current_id
    step = mode._session.store.history.last_step
    press(key)
    assert sitting.queue.outcome(event) is DECIDING[key]
    assert sitting.place == 1
    assert mode._session.store.history.last_step == step + 1
    assert mode.card.told.event.id == sitting.current_id
    press(Key.Key_Backspace)
    assert (sitting.current_id, sitting.queue.outcome(event)) == (event, ReviewOutcome.WAITING)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_decides_nothing(mode, press, key):
    step, here = mode._session.store.history.last_step, mode.sitting.current_id
    press(key)
    press(Key.Key_Tab)
    press(key)
    assert (mode._session.store.history.last_step, mode.sitting.queue.tally.decided) == (step, 0)
    assert mode.sitting.current_id == here


def test_looking_ahead_decides_nothing(mode, press):
    press(Key.Key_J)
    press(Key.Key_J)
    press(Key.Key_K)
    press(Key.Key_Down)
    assert (mode.sitting.place, mode.sitting.queue.tally.decided) == (2, 0)


def test_escape_leaves_with_the_event_in_hand_chosen(qtbot, mode, press):
    press(Key.Key_A)
    with qtbot.waitSignal(mode.left):
        press(Key.Key_Escape)
    assert mode._session.selection == (mode.sitting.current_id,)


@pytest.mark.parametrize(
    ("size", "is_roomy"),
    [
        ((1_600, 100), True),
        ((1_024, 100), False),
        ((1_600, 200), False),
        ((1_024, 200), False),
    ],
)
def test_what_goes_where_there_is_little_room(qtbot, mode, theme, size, is_roomy):
    width, text_size = size
    theme.set_text_size(text_size)
    try:
        mode.resize(width, 600)
        assert mode.width() == width
        assert mode.queue.isVisible() is is_roomy
        assert mode.top._chips.isVisible() is is_roomy
        assert mode.top.queue_button.isVisible() is not is_roomy
        assert mode.keys._row.sizeHint().width() <= width
        qtbot.waitUntil(
            lambda: all(
                button.width() == button.sizeHint().width()
                for button in mode.keys.buttons.values()
            )
        )
    finally:
        theme.set_text_size(100)


def test_it_is_painted_in_both_themes(mode, theme):
    light = mode.grab().toImage()
    theme.choose(DARK)
    try:
        assert mode.grab().toImage() != light
    finally:
        theme.choose("light")


UNDECIDING = (*DECIDING, Key.Key_1, Key.Key_E, Key.Key_D, Key.Key_M, Key.Key_S)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def standing(mode):
    """What a key that does nothing leaves as it is."""
    return (
        mode._middle.currentWidget(),
        mode.sitting.current_id,
        mode.sitting.queue.tally,
        mode._session.store.history.last_step,
        mode.card.correcting.is_open,
    )


@pytest.mark.parametrize("key", UNDECIDING)
def test_while_all_that_are_sure_are_looked_through_no_other_key_decides(mode, press, key):
    press(Key.Key_A, SHIFT)
    assert mode._middle.currentWidget() is mode.all
    before = standing(mode)
    press(key)
    assert standing(mode) == before


@pytest.fixture
def done(mode):
    """Everything is decided."""
    ids = tuple(mode.sitting.queue.ids)
    mode.sitting.decide(review.accepted(ids), ReviewOutcome.ACCEPTED, "Accepted", ids)
    assert mode.sitting.current_id is None
    return mode


@pytest.mark.parametrize("key", [*UNDECIDING, Key.Key_Space])
def test_at_the_end_no_key_decides(done, press, key):
    before = standing(done)
    press(key)
    assert standing(done) == before
    assert done._middle.currentWidget() is done.end


def test_who_leaves_at_the_end_chooses_nothing(qtbot, done, press):
    done._session.select(())
    with qtbot.waitSignal(done.left):
        press(Key.Key_Escape)
    assert done._session.selection == ()


def test_esc_first_closes_what_is_open(qtbot, mode, press):
    told = []
    mode.left.connect(lambda: told.append("left"))
    for modifier, key in ((SHIFT, Key.Key_A), (Qt.KeyboardModifier.NoModifier, Key.Key_M)):
        press(key, modifier)
        assert mode._middle.currentWidget() is not mode.card
        press(Key.Key_Escape)
        assert mode._middle.currentWidget() is mode.card
    mode.correct()
    mode.leave()
    assert not mode.card.correcting.is_open
    assert told == []
    assert mode.sitting.queue.tally.decided == 0


def test_the_number_of_the_date_in_use_accepts_the_event_as_it_is(qtbot, mode, press, kept):
    event = told_at(qtbot, mode, lambda told: any(one.is_in_use for one in told.choices))
    number = next(one.number for one in mode.card.told.choices if one.is_in_use)
    before = kept(event).when
    press(Key.Key_0 + number)
    assert mode.sitting.queue.outcome(event) is ReviewOutcome.ACCEPTED
    assert kept(event).when == before


def test_with_nothing_above_there_is_nothing_to_accept_at_once(qtbot, mode, press):
    press(Key.Key_O)
    qtbot.waitUntil(lambda: not mode.sitting.is_reading, timeout=20_000)
    mode.sitting.go_to(mode.sitting.queue.ids[0])
    before = standing(mode)
    press(Key.Key_A, SHIFT)
    assert standing(mode) == before


def test_where_the_queue_has_its_place_no_key_and_no_choice_takes_it_away(mode, press):
    press(Key.Key_Q)
    assert mode.queue.isVisible()
    mode.queue.chosen.emit(mode.sitting.queue.ids[3])
    assert mode.queue.isVisible()
    assert mode.sitting.place == 3


def test_only_those_of_a_document_wait_and_a_chip_tells_which(qtbot, mode):
    wanted = replace(mode.sitting.filter, documents=frozenset({2}))
    mode.top.filter_chosen.emit(wanted)
    qtbot.waitUntil(lambda: not mode.sitting.is_reading, timeout=20_000)
    told = {e.document for one in mode.sitting.queue.ids for e in mode._session.find(one).evidence}
    assert told == {2}
    assert any("report.txt" in chip.text() for chip in chips(mode))


def chips(mode):
    row = mode.top._chip_row
    return [row.itemAt(n).widget() for n in range(row.count())]


def test_each_chip_takes_its_condition_away_and_leaves_the_others(qtbot, mode):
    kinds = frozenset({"meeting"})
    mode.top.filter_chosen.emit(replace(mode.sitting.filter, kinds=kinds))
    qtbot.waitUntil(lambda: not mode.sitting.is_reading, timeout=20_000)
    waiting, kind = chips(mode)
    assert (waiting.text(), kind.text()) == ("Not reviewed  ×", "Kind: Meeting  ×")
    waiting.click()
    qtbot.waitUntil(lambda: not mode.sitting.is_reading, timeout=20_000)
    assert (mode.sitting.filter.reviews, mode.sitting.filter.kinds) == (frozenset(), kinds)
    (kind,) = chips(mode)
    kind.click()
    qtbot.waitUntil(lambda: not mode.sitting.is_reading, timeout=20_000)
    assert mode.sitting.filter.kinds == frozenset()
    assert chips(mode) == []
    mode.top.filter_chosen.emit(review.waiting(EventFilter(kinds=kinds)))
    _, kind = chips(mode)
    kind.click()
    assert mode.sitting.filter.reviews == frozenset({Review.UNREVIEWED})
