"""What is wrong is put right in the card, by keys and by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from told_at import told_at

from timeline_app.model import Review
from timeline_app.model.when import day
from timeline_app.review import ReviewOutcome
from timeline_app.ui import typed_dates

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


@pytest.mark.parametrize("words", ["", "   "])
def test_an_event_keeps_a_title(qtbot, mode, press, kept, words):
    event = mode.sitting.current_id
    before = kept(event)
    press(Key.Key_E)
    mode.card.correcting.title.setText(words)
    press(Key.Key_Return)
    assert mode.card.correcting.is_open
    assert (kept(event), mode.sitting.queue.tally.decided) == (before, 0)
    mode.card.correcting.title.setText("A title again")
    press(Key.Key_Return)
    assert kept(event).title == "A title again"


def test_fields_that_closed_meanwhile_save_nothing(mode, press, kept):
    """The event was decided elsewhere, and its fields went with it."""
    event = mode.sitting.current_id
    before = kept(event)
    press(Key.Key_E)
    mode.card.correcting.title.setText("Too late")
    mode.card.correcting.close_fields()
    mode.card.correcting.save()
    assert (kept(event), mode.sitting.queue.tally.decided) == (before, 0)


def test_tab_stays_in_the_date_where_only_the_date_is_corrected(mode, press):
    press(Key.Key_D)
    field = mode.window().focusWidget()
    for key in (Key.Key_Tab, Key.Key_Backtab):
        press(key)
        assert mode.window().focusWidget() is field
    press(Key.Key_Escape)
    press(Key.Key_E)
    title = mode.window().focusWidget()
    assert title is mode.card.correcting.title
    press(Key.Key_Backtab)
    assert mode.window().focusWidget() is mode.card.correcting.further.people.plus
    press(Key.Key_Tab)
    assert mode.window().focusWidget() is title, "out of the card leads only Enter or Esc"


def test_a_date_that_is_typed_before_dates_can_be_read_is_saved_once_they_can(
    qtbot, mode, press, kept, monkeypatch
):
    """What reads typed dates is loaded by a worker, the first time."""
    event = mode.sitting.current_id
    is_loaded = []
    monkeypatch.setattr(typed_dates, "is_ready", lambda: bool(is_loaded))
    press(Key.Key_D)
    mode.card.correcting.when.line.setText("2 March 2018")
    press(Key.Key_Return)
    assert mode.card.correcting.is_open
    is_loaded.append(True)
    qtbot.waitUntil(lambda: kept(event).when == day(2018, 3, 2), timeout=20_000)
    assert not mode.card.correcting.is_open
    assert mode.sitting.queue.tally.decided == 1
