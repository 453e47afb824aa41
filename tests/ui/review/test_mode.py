"""Review mode by keyboard alone: one key decides and goes on, Enter decides nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from timeline_app.model import Review, edits
from timeline_app.model.when import day
from timeline_app.review import Order, Outcome
from timeline_app.ui.review import words
from timeline_app.ui.review.keys import KEYS, bound
from timeline_app.ui.review.numbered_view import BADGE
from timeline_app.ui.review.parts import ChipRow
from timeline_app.ui.review.sizes import room_for
from timeline_app.ui.theme import DARK

Key = Qt.Key
DECIDING = {
    Key.Key_A: Outcome.ACCEPTED,
    Key.Key_R: Outcome.REJECTED,
    Key.Key_N: Outcome.REJECTED,
    Key.Key_H: Outcome.HIDDEN,
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
    assert (sitting.current_id, sitting.queue.outcome(event)) == (event, Outcome.WAITING)


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


def test_names_are_seen_though_the_event_before_had_none(qtbot, theme):
    row = ChipRow(theme, "People")
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


def told_at(qtbot, mode, wanted):
    """Look at the first event of which this holds."""
    for event in mode.sitting.queue.ids:
        mode.sitting.go_to(event)
        if wanted(mode.card.told):
            return event
    raise AssertionError("there is none")


def test_a_number_takes_another_date_and_goes_on(qtbot, mode, press, kept):
    event = told_at(qtbot, mode, lambda told: len(told.choices) > 1)
    choice = next(one for one in mode.card.told.choices if not one.is_in_use)
    place = mode.sitting.place
    press(Key.Key_0 + choice.number)
    assert (kept(event).when, kept(event).review) == (choice.when, Review.ACCEPTED)
    assert mode.sitting.queue.outcome(event) is Outcome.CORRECTED
    assert mode.sitting.place == place + 1


def test_a_number_without_a_date_does_nothing(mode, press):
    here = mode.sitting.current_id
    press(Key.Key_9)
    assert (mode.sitting.current_id, mode.sitting.queue.tally.decided) == (here, 0)


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
    assert mode.sitting.queue.outcome(event) is Outcome.CORRECTED
    assert mode.sitting.place == 1
    press(Key.Key_Backspace)
    assert kept(event).title != "Another title"


def test_kind_and_people_are_corrected_in_the_card_too(qtbot, mode, press, kept):
    event, further = mode.sitting.current_id, mode.card.correcting.further
    before = kept(event)
    press(Key.Key_E)
    for _ in range(2):
        press(Key.Key_Tab)
    assert further.kind.hasFocus()
    further.kind.selectAll()
    qtbot.keyClicks(further.kind, "hearing")
    press(Key.Key_Tab)
    press(Key.Key_A)  # a letter on a button is no decision
    assert mode.sitting.current_id == event
    press(Key.Key_Space)
    qtbot.keyClicks(further.people.field, "Maren Oakley")
    press(Key.Key_Return)
    assert mode.card.correcting.is_open
    press(Key.Key_Return)
    after = kept(event)
    assert after.kind == "hearing"
    assert [one.name for one in after.people][-1] == "Maren Oakley"
    assert (after.title, after.when, after.review) == (before.title, before.when, Review.ACCEPTED)
    assert mode.sitting.queue.outcome(event) is Outcome.CORRECTED
    press(Key.Key_Backspace)
    assert kept(event) == before


def test_esc_in_a_name_gives_up_the_name_alone(qtbot, mode, press, kept):
    event, further = mode.sitting.current_id, mode.card.correcting.further
    before = kept(event)
    press(Key.Key_E)
    further.people.begin()
    qtbot.keyClicks(further.people.field, "Nobody")
    press(Key.Key_Escape)
    assert mode.card.correcting.is_open
    press(Key.Key_Escape)
    assert not mode.card.correcting.is_open
    assert (kept(event), mode.sitting.current_id) == (before, event)


def test_letters_are_typed_while_a_field_is_open(qtbot, mode, press):
    press(Key.Key_E)
    qtbot.keyClicks(mode.window().focusWidget(), "harm")
    assert mode.card.correcting.title.text() == "harm"
    assert mode.sitting.queue.tally.decided == 0


def test_same_as_another(qtbot, mode, press, kept):
    event = told_at(qtbot, mode, lambda told: told.event.when)
    press(Key.Key_M)
    other = mode.same.model.id_at(1)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert mode.sitting.queue.outcome(event) is Outcome.JOINED
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
    assert mode.sitting.order is Order.TIME
    mode.sitting.go_to(mode.sitting.queue.ids[5])
    for _ in range(2):
        press(Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert mode.sitting.queue.tally.decided == 5
    assert mode.sitting.place == 5


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


def test_escape_leaves_with_the_event_in_hand_chosen(qtbot, mode, press):
    press(Key.Key_A)
    with qtbot.waitSignal(mode.left):
        press(Key.Key_Escape)
    assert mode._session.selection == (mode.sitting.current_id,)


def test_the_same_numbers_stand_in_the_text(qtbot, mode):
    told_at(qtbot, mode, lambda told: len(told.choices) > 2)
    numbers = dict(mode.passage.text._numbers)
    text = mode.passage.document.document.text
    for choice in mode.card.told.choices:
        if not choice.is_of_document:
            assert numbers[choice.number].of(text) == choice.words
    plain = mode.passage.text.viewport().grab().toImage()
    mode.passage.show_choices(())
    assert mode.passage.text.viewport().grab().toImage() != plain


def test_numbers_cover_no_letter_after_the_text_has_grown(qtbot, mode, theme):
    told_at(qtbot, mode, lambda told: len(told.choices) > 2)
    view = mode.passage.text
    for size in (200, 100):
        theme.set_text_size(size)
        places = [at for _, at in view._places() if view._is_space(at - 1)]
        assert places
        for place in places:
            cursor = view.textCursor()
            cursor.setPosition(place)
            after = view.cursorRect(cursor).left()
            cursor.setPosition(place - 1)
            if view.cursorRect(cursor).left() < after:  # else the words begin a line
                assert after - view.cursorRect(cursor).left() >= theme.pixels(BADGE)
        assert view.document().documentMargin() >= theme.pixels(BADGE)


def test_when_all_is_decided_it_says_what_came_of_it(mode, press):
    for _ in range(len(mode.sitting.queue) - 1):
        press(Key.Key_A)
    assert mode.top._pace.text() == " · last one"
    press(Key.Key_R)
    count = len(mode.sitting.queue)
    assert mode.end.heading.text() == f"{count} of {count} decided"
    assert mode.end.result.text() == f"{count - 1} accepted, 1 rejected"
    assert mode.end.report.isVisible()
    press(Key.Key_Backspace)
    assert mode._middle.currentWidget() is mode.card


def test_an_event_without_a_passage_says_so(qtbot, mode):
    mode._session.apply(edits.AddEvent("By hand", day(2020, 5, 5)))
    event = max(e for e in mode._session.store.reading.existing(range(1, 200)))
    mode._session.apply(edits.SetReview(event, Review.UNREVIEWED))
    mode.sitting.go_to(event)
    assert mode.passage._hint.text() == words.BY_HAND
    assert mode.passage._find.isVisible()
    assert mode.card.told.choices == ()


def test_the_pace_is_told_from_the_fifth_decision_on(mode, press):
    for _ in range(4):
        press(Key.Key_A)
        assert mode.top._pace.text() == ""
    press(Key.Key_A)
    assert mode.top._pace.text() == " · 1 min left at this pace"


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


def test_the_queue_comes_and_goes_by_its_key_where_there_is_little_room(mode, press):
    mode.resize(1_024, 580)
    assert mode.queue.isHidden()
    press(Key.Key_Q)
    assert mode.queue.isVisible()
    mode.queue.chosen.emit(mode.sitting.queue.ids[4])
    assert not mode.queue.isVisible()
    assert mode.sitting.place == 4


def test_it_is_painted_in_both_themes(mode, theme):
    light = mode.grab().toImage()
    theme.choose(DARK)
    try:
        assert mode.grab().toImage() != light
    finally:
        theme.choose("light")


def test_every_key_is_there_once_and_every_row_has_one():
    keys = bound()
    every = [key for some in keys.values() for key in some]
    assert len(every) == len(set(every))
    assert all(keys[row.id] for row in KEYS)


def test_a_key_that_a_person_chose_goes_before_those_of_review_alone():
    chosen = {"event.accept": ("D",)}
    keys = bound(lambda action: chosen.get(action, ("F12",)))
    assert keys["accept"] == ("D",)
    assert keys["date"] == ()


def test_buttons_tell_their_keys_and_do_the_same(qtbot, mode):
    event = mode.sitting.current_id
    button = mode.keys.buttons["reject"]
    assert (button.accessibleName(), button.accessibleDescription()) == ("Reject", "Key R")
    button.click()
    assert mode.sitting.queue.outcome(event) is Outcome.REJECTED
    assert mode.keys.back.accessibleName().startswith("Take back Rejected:")
    mode.keys.back.click()
    assert mode.sitting.current_id == event


def test_what_a_screen_reader_hears(mode):
    row = mode.queue.model.index(0)
    heard = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Not reviewed, Happening ")
    shown = [one for one in mode.card._rows if one.isVisible()]
    assert [one.accessibleName().split(",")[0] for one in shown] == [
        str(number) for number in range(1, len(shown) + 1)
    ]
    assert mode.card.accessibleName() == "Event in hand"


def test_large_text_in_a_large_window_keeps_every_line():
    assert not room_for(3_840, 200).is_narrow
    assert not room_for(3_840, 200).is_large
    assert room_for(1_600, 200).is_large
    assert room_for(1_024, 100).is_narrow
    assert not room_for(1_024, 100).is_large


def test_every_choice_but_documents_is_offered_as_a_filter(mode):
    mode.top.menu.aboutToShow.emit()
    offered = [entry.text() for entry in mode.top.menu.actions() if entry.menu() is not None]
    assert {"Kind", "Status", "Review"} <= set(offered)
    assert "Document" not in offered
