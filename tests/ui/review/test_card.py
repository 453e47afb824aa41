"""The card of an event: names, fields in sight, words for who listens."""

import pytest
from PySide6.QtCore import Qt
from told_at import told_at

from timeline_app.model import Review
from timeline_app.review import ReviewOutcome
from timeline_app.ui.review.parts import NameLines

Key = Qt.Key


def test_names_are_seen_though_the_event_before_had_none(qtbot, theme):
    row = NameLines(theme, "People")
    qtbot.addWidget(row)
    row.resize(400, 40)
    row.show_names([])
    row.show()
    assert row.height() == 0
    row.show_names([("person", "Owen Tarrant")])
    one = row.height()
    assert one == row.heightForWidth(400) > 0
    row.show_names([("person", f"Owen Tarrant {number}") for number in range(9)])
    assert row.height() > one


def test_a_number_takes_another_date_and_goes_on(qtbot, mode, press, kept):
    event = told_at(qtbot, mode, lambda told: len(told.choices) > 1)
    choice = next(one for one in mode.card.told.choices if not one.is_in_use)
    place = mode.sitting.place
    press(Key.Key_0 + choice.number)
    assert (kept(event).when, kept(event).review) == (choice.when, Review.ACCEPTED)
    assert mode.sitting.queue.outcome(event) is ReviewOutcome.CORRECTED
    assert mode.sitting.place == place + 1


def test_a_number_without_a_date_does_nothing(mode, press):
    here = mode.sitting.current_id
    press(Key.Key_9)
    assert (mode.sitting.current_id, mode.sitting.queue.tally.decided) == (here, 0)


@pytest.mark.parametrize("key", [Key.Key_D, Key.Key_E])
def test_the_field_that_opens_is_in_sight_in_a_small_window(qtbot, mode, theme, press, key):
    theme.set_text_size(200)
    try:
        mode.resize(1_024, 520)
        qtbot.waitUntil(lambda: mode.card.verticalScrollBar().maximum() > 0)
        press(key)
        field, seen = mode.window().focusWidget(), mode.card.viewport()
        qtbot.waitUntil(
            lambda: seen.rect().contains(
                field.mapTo(mode.card, field.rect().center()) - seen.pos()
            )
        )
    finally:
        theme.set_text_size(100)


def test_what_a_screen_reader_hears(mode):
    row = mode.queue.model.index(0)
    heard = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Not reviewed, Happening ")
    shown = [one for one in mode.card._rows if one.isVisible()]
    assert [one.accessibleName().split(",")[0] for one in shown] == [
        str(number) for number in range(1, len(shown) + 1)
    ]
    assert mode.card.accessibleName() == "Event in hand"


def test_the_event_that_took_the_place_of_another_is_told_to_who_listens(mode, press):
    heard = []
    for _ in range(2):
        event = mode.card.told.event
        heard.append(mode.card.accessibleDescription())
        assert heard[-1].startswith(event.title.rstrip("."))
        assert "How sure" in heard[-1]
        press(Key.Key_J)
    assert heard[0] != heard[1]


def test_a_click_on_a_date_takes_it_as_its_number_does(qtbot, mode, kept):
    event = told_at(qtbot, mode, lambda told: len(told.choices) > 1)
    row = next(one for one in mode.card._rows if not one.choice.is_in_use)
    wanted = row.choice.when
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert kept(event).when == wanted
    assert mode.sitting.queue.outcome(event) is ReviewOutcome.CORRECTED
