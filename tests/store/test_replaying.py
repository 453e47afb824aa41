"""What one needs to do edits again elsewhere: the edits as data, and where everything stood."""

import pytest
from tellings import rebuild

from timeline_app.model import (
    EventFilter,
    Span,
    edits,
)

ALL = EventFilter.everything()


def keys_of(store, event):
    return [
        store.replaying.start().mentions[one.id] for one in store.reading.event(event).evidence
    ]


def test_the_start_is_before_every_edit_that_is_in_force(store):
    before = {one.id: keys_of(store, one.id) for one in store.events(ALL)}
    first, second, *_ = before
    store.apply(edits.MergeEvents((first, second)))
    joined = store.reading.event(first)
    store.apply(edits.SplitEvidence(first, joined.evidence[0].id))
    assert {event: sorted(some) for event, some in store.replaying.start().events.items()} == {
        event: sorted(some) for event, some in before.items()
    }
    store.history.undo()
    assert [one.edit["edit"] for one in store.replaying.edits_in_force()] == ["MergeEvents"]


def test_an_event_is_found_by_its_passages(store):
    told = next(one for one in store.events(ALL) if one.evidence)
    passages = keys_of(store, told.id)
    assert store.replaying.event_of(passages) == told.id
    assert store.replaying.mention_at(passages[0]) == told.evidence[0].id
    assert store.replaying.event_of([(99, 0, 1)]) is None
    assert store.replaying.mention_at((99, 0, 1)) is None


def test_what_an_edit_made_is_known_by_its_number(store):
    made = store.apply(edits.AddEvent("By hand", None, document=1, span=Span(0, 3))).focus
    last = store.replaying.last_edit()
    assert last.made["events"] == [made]
    assert len(last.made["mentions"]) == 1
    store.history.undo()
    with pytest.raises(IndexError):
        store.replaying.last_edit()


def test_all_decisions_can_be_forgotten(store):
    assert not store.replaying.is_decided
    before = [event.title for event in store.events(ALL)]
    first = store.reading.ids(ALL)[0]
    store.apply(edits.SetTitle(first, "Another"))
    store.apply(edits.AddEvent("By hand", None, document=1, span=Span(0, 3)))
    store.apply(edits.SetDocumentTitle(1, "Another"))
    assert store.replaying.is_decided
    title = store.documents.as_read(1).title
    assert store.replaying.forget_decisions() == []
    store.rebuilding.forget_events()
    rebuild(store)
    assert [event.title for event in store.events(ALL)] == before
    assert store.documents.one(1).title == title
    assert not store.replaying.is_decided


def test_the_chain_can_be_read_and_ends_where_it_says(store):
    store.history.person = "Ann"
    store.apply(edits.AddEvent("By hand", None))
    rows = list(store.replaying.chain_rows())
    assert store.replaying.chain_end() == (rows[-1].sequence, rows[-1].hash)
    assert (rows[-1].person, rows[-1].label) == ("Ann", "Add event")


def test_what_waits_to_be_overwritten_is_held_back(store):
    assert store.replaying.held_back().rows == frozenset()
    store.apply(edits.WithdrawDocument(1))
    held = store.replaying.held_back()
    assert held.edits
    assert held.rows
