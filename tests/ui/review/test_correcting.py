"""What is wrong is put right in the card, by keys and by typing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from told_at import told_at

from timeline_app.model import Review
from timeline_app.model.when import day
from timeline_app.review import ReviewOutcome

Key = Qt.Key


def test_wrong_date_then_a_number(qtbot, mode, press, kept):
    event = told_at(qtbot, mode, lambda told: len(told.choices) > 1)
    choice = next(one for one in mode.card.told.choices if not one.is_in_use)
    press(Key.Key_D)
    assert mode.card.correcting.is_open
    press(Key.Key_0 + choice.number)
    qtbot.waitUntil(lambda: kept(event).when == choice.when)
    assert not mode.card.correcting.is_open


def test_wrong_date_then_one_that_is_typed(qtbot, mode, press, kept):
    event = told_at(qtbot, mode, lambda told: len(told.choices) > 1)
    press(Key.Key_D)
    qtbot.keyClicks(mode.window().focusWidget(), "2 March 2018")
    assert mode.sitting.queue.tally.decided == 0, "the digit began a date and took none"
    press(Key.Key_Return)
    assert (kept(event).when, kept(event).review) == (day(2018, 3, 2), Review.ACCEPTED)
    assert mode.sitting.queue.tally.decided == 1
    assert mode.sitting.current_id != event
    assert not isinstance(mode.window().focusWidget(), QLineEdit)


def test_a_date_that_is_none_stays_open(qtbot, mode, press):
    press(Key.Key_D)
    qtbot.keyClicks(mode.window().focusWidget(), "31 April 2018")
    press(Key.Key_Return)
    assert mode.card.correcting.is_open
    assert mode.sitting.queue.tally.decided == 0
    press(Key.Key_Escape)
    assert not mode.card.correcting.is_open
    assert mode.sitting.queue.tally.decided == 0


def test_a_corrected_title_is_saved_and_goes_on(qtbot, mode, press, kept):
    event = mode.sitting.current_id
    press(Key.Key_E)
    qtbot.keyClicks(mode.window().focusWidget(), "Another title")
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert (kept(event).title, kept(event).review) == ("Another title", Review.ACCEPTED)
    assert mode.sitting.queue.outcome(event) is ReviewOutcome.CORRECTED
    assert mode.sitting.place == 1
    press(Key.Key_Backspace)
    assert kept(event).title != "Another title"


def test_letters_are_typed_while_a_field_is_open(qtbot, mode, press):
    press(Key.Key_E)
    qtbot.keyClicks(mode.window().focusWidget(), "harm")
    assert mode.card.correcting.title.text() == "harm"
    assert mode.sitting.queue.tally.decided == 0
