"""How sure an event is: what was derived, and what a person makes certain."""

import sqlite3

import pytest
from tellings import draft_of

from timeline_app.model import DatedBy, Numbers, Review, TitleTier, edits
from timeline_app.model.when import day
from timeline_app.store import ProposedEvent, migrations, open_store

DERIVED = Numbers(0.7, 0.8, 0.9)


@pytest.fixture
def drafted(store):
    drafts = [
        draft_of(
            m, when=day(2020, 5, 3), dated_by=DatedBy.EXPLICIT, numbers=DERIVED,
            title_tier=TitleTier.CLAUSE, is_hidden=False,
        )
        for m in store.documents.mentions()
    ]  # fmt: skip
    store.rebuilding.replace_events(drafts)
    return store


def first(store):
    return next(store.events())


def test_the_least_of_three_is_the_confidence(drafted):
    event = first(drafted)
    assert event.numbers == DERIVED
    assert event.confidence == 0.7
    assert event.title_tier is TitleTier.CLAUSE


def test_what_a_person_sets_is_certain_until_it_is_taken_back(drafted):
    event = first(drafted)
    drafted.apply(edits.SetWhen(event.id, day(2020, 5, 4)))
    assert drafted.reading.event(event.id).numbers == Numbers(1.0, 0.8, 0.9)
    drafted.apply(edits.SetTitle(event.id, "Another title"))
    changed = drafted.reading.event(event.id)
    assert changed.numbers == Numbers(1.0, 1.0, 0.9)
    assert (changed.confidence, changed.title_tier) == (0.9, None)
    drafted.apply(edits.SetReview(event.id, Review.ACCEPTED))
    assert drafted.reading.event(event.id).confidence == 1.0
    for expected in (0.9, 0.8, 0.7):
        drafted.history.undo()
        assert drafted.reading.event(event.id).confidence == expected
    drafted.history.redo()
    assert drafted.reading.event(event.id).confidence == 0.8


def test_an_earlier_step_can_still_be_taken_back_by_itself(drafted):
    event = first(drafted)
    drafted.apply(edits.SetTitle(event.id, "Another title"))
    drafted.apply(edits.SetReview(event.id, Review.ACCEPTED))
    drafted.apply(edits.TakeBack(1))
    assert drafted.reading.event(event.id).title != "Another title"
    assert drafted.reading.event(event.id).confidence == 1.0


def test_a_rebuild_keeps_what_a_person_made_certain(drafted):
    event = first(drafted)
    drafted.apply(edits.SetReview(event.id, Review.ACCEPTED))
    again = [
        ProposedEvent(tuple(e.id for e in one.evidence), one.title, when=one.when,
              dated_by=one.dated_by, numbers=Numbers(0.2, 0.3, 0.4))
        for one in drafted.events()
    ]  # fmt: skip
    drafted.rebuilding.replace_events(again)
    assert drafted.reading.event(event.id).confidence == 1.0
    drafted.history.undo()
    assert drafted.reading.event(event.id).confidence == 0.2


def test_joined_events_hold_together_as_well_as_either_did(drafted):
    one, other = [event.id for event in drafted.events()][:2]
    drafted.apply(edits.MergeEvents((one, other)))
    assert drafted.reading.event(one).numbers.merging == 0.9


def test_events_are_listed_from_the_least_sure(drafted):
    ids = drafted.reading.ids()
    drafted.apply(edits.SetReview(ids[0], Review.ACCEPTED))
    assert drafted.reading.ids(by="confidence") == [*ids[1:], ids[0]]


def test_what_a_person_added_is_certain(drafted):
    changes = drafted.apply(edits.AddEvent("The mill burned", day(1901, 2, 3)))
    event = drafted.reading.event(changes.focus)
    assert event.numbers == Numbers(1.0, 1.0, 1.0)
    assert event.confidence == 1.0


def test_a_file_of_the_version_before_is_judged_by_its_footings(path, monkeypatch):
    with monkeypatch.context() as before:
        before.setattr(migrations, "STEPS", migrations.STEPS[:9])
        with sqlite3.connect(path, isolation_level=None) as connection:
            migrations.migrate(connection)
            connection.executemany(
                "INSERT INTO events (id, kind, status, review, confidence, dated_by, is_authored) "
                "VALUES (?, 'other', 'happened', ?, 0.99, ?, ?)",
                [(1, "unreviewed", "document", 0), (2, "accepted", "document", 0),
                 (3, "unreviewed", "user", 1)],
            )  # fmt: skip
            connection.executemany(
                "INSERT INTO event_texts (id, title) VALUES (?, 'A title')", [(1,), (2,), (3,)]
            )
        connection.close()
    with open_store(path) as store:
        found = {event.id: event for event in store.events()}
    assert found[1].confidence == 0.5
    assert found[2].confidence == 1.0
    assert found[3].confidence == 1.0
