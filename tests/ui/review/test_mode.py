"""One event after the other, one key a decision."""

import pytest
from PySide6.QtCore import Qt

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
