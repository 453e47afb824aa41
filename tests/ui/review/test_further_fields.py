"""Kind and people, in the card too."""

import pytest
from PySide6.QtCore import Qt

from timeline_app.model import Review, edits
from timeline_app.review import ReviewOutcome
from timeline_app.wording import told_in

Key = Qt.Key


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
    assert mode.sitting.queue.outcome(event) is ReviewOutcome.CORRECTED
    press(Key.Key_Backspace)
    assert kept(event) == before


@pytest.mark.parametrize(("typed", "told"), [("Angriff", "attack"), ("Planung", "Planung")])
def test_a_kind_typed_in_german_is_the_kind_that_it_means(mode, kept, typed, told):
    event, further = kept(mode.sitting.current_id), mode.card.correcting.further
    with told_in("de"):
        further.show_event(event)
        assert further.edits() == []
        further.kind.setText(typed)
        assert further.edits() == [edits.SetKind(event.id, told)]


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


def test_a_kind_in_the_readers_language_is_the_programs_own(mode, kept):
    event, further = mode.sitting.current_id, mode.card.correcting.further
    with told_in("de"):
        further.show_event(kept(event))
        further.kind.setText("Abstimmung")
        assert further.edits() == [edits.SetKind(event, "vote")]
