"""Each keypress is one step of the history, whatever it does, for one event or for many."""

import pytest
from waiting import make_waiting

from timeline_app import review, store
from timeline_app.model import EventFilter, Level, Review, edits
from timeline_app.model.when import day


@pytest.fixture
def chronology(tmp_path):
    path = tmp_path / "waiting.db"
    ids = make_waiting(path, 8)
    with store.open_store(path) as opened:
        yield opened, ids


def state(opened, ids):
    return [opened.reading.event(event) for event in opened.reading.existing(ids)]


DECISIONS = {
    "accepted": lambda ids: review.accepted(ids[:1]),
    "accepted many": review.accepted,
    "rejected": lambda ids: review.rejected(ids[:2]),
    "not an event": lambda ids: review.not_an_event(ids[:1]),
    "hidden": lambda ids: review.hidden(ids[:1]),
    "redated": lambda ids: review.redated(ids[0], day(2021, 1, 2), "2 January"),
    "corrected": lambda ids: review.corrected(ids[0], [edits.SetTitle(ids[0], "Other")]),
    "joined": lambda ids: review.joined(ids[0], ids[1]),
}


@pytest.mark.parametrize("name", DECISIONS)
def test_one_undo_takes_it_back_to_the_letter(chronology, name):
    opened, ids = chronology
    before, step = state(opened, ids), opened.history.last_step
    opened.apply(DECISIONS[name](ids))
    assert state(opened, ids) != before
    opened.history.undo()
    assert state(opened, ids) == before
    assert opened.history.last_step == step


def test_another_date_accepts_the_event(chronology):
    opened, ids = chronology
    opened.apply(review.redated(ids[0], day(2021, 1, 2), "2 January"))
    event = opened.reading.event(ids[0])
    assert (event.when, event.review) == (day(2021, 1, 2), Review.ACCEPTED)


def test_what_is_no_event_is_rejected_and_put_away(chronology):
    opened, ids = chronology
    opened.apply(review.not_an_event(ids[:1]))
    found = opened.reading.event(ids[0])
    assert (found.review, found.is_hidden) == (Review.REJECTED, True)
    assert ids[0] not in opened.reading.ids(EventFilter(level=Level.DATED))
    assert opened.history.undo_label == "Not an event"


def test_the_other_event_keeps_its_title_and_its_date(chronology):
    opened, ids = chronology
    other = opened.reading.event(ids[1])
    passages = len(opened.reading.event(ids[0]).evidence)
    opened.apply(review.joined(ids[0], ids[1]))
    found = opened.reading.event(ids[1])
    assert (found.title, found.when) == (other.title, other.when)
    assert len(found.evidence) == len(other.evidence) + passages
    assert opened.reading.existing(ids[:1]) == frozenset()


def test_a_correction_without_changes_accepts(chronology):
    opened, ids = chronology
    opened.apply(review.corrected(ids[0], []))
    assert opened.reading.event(ids[0]).review is Review.ACCEPTED
    assert opened.history.undo_label == "Accept event"


def test_many_say_how_many_they_are(chronology):
    opened, ids = chronology
    opened.apply(review.accepted(ids))
    assert opened.history.undo_label == f"Accept event ({len(ids)})"
