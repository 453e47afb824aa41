"""Several edits as one step, and one step taken back by itself."""

import pytest

from timeline_app import errors
from timeline_app.model import EventFilter, Review, edits

ALL = EventFilter.everything()


def test_several_edits_are_one_step_and_one_undo(store):
    before = [event.review for event in store.events(ALL)]
    ids = store.reading.ids(ALL)
    store.apply(
        edits.Together(
            tuple(edits.SetReview(event, Review.REJECTED) for event in ids), "Reject events"
        )
    )
    assert {event.review for event in store.events(ALL)} == {Review.REJECTED}
    assert store.history.undo_label == "Reject events"
    store.history.undo()
    assert [event.review for event in store.events(ALL)] == before
    assert store.history.undo_label == ""
    store.history.redo()
    assert {event.review for event in store.events(ALL)} == {Review.REJECTED}


def test_of_several_edits_all_or_none_are_made(store):
    title = store.reading.event(1).title
    with pytest.raises(errors.Gone):
        store.apply(edits.Together((edits.SetTitle(1, "New"), edits.SetTitle(99, "x")), "Both"))
    assert store.reading.event(1).title == title
    assert store.history.undo_label == ""


def test_a_step_is_taken_back_by_itself_while_it_still_applies(store):
    title = store.reading.event(1).title
    store.apply(edits.SetTitle(1, "New"))
    store.apply(edits.SetNote(1, "a note"))
    step = next(row.edit for row in store.history.audit() if row.label == "Change title")
    store.apply(edits.TakeBack(step))
    assert (store.reading.event(1).title, store.reading.event(1).note) == (title, "a note")
    store.history.undo()
    assert store.reading.event(1).title == "New"
    store.apply(edits.SetTitle(1, "Newer"))
    with pytest.raises(errors.CannotBeDone, match="changed again"):
        store.apply(edits.TakeBack(step))
    assert store.reading.event(1).title == "Newer"
