"""What one needs to do edits again elsewhere: the edits as data, and where everything stood."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tellings import rebuild

from timeline_app.model import (
    Dispute,
    EventFilter,
    EvidenceRole,
    LaneBy,
    Published,
    PublishedFrom,
    Review,
    Settlement,
    Span,
    Status,
    edits,
    edtf,
)
from timeline_app.store import edit_from_json, numbers_in
from timeline_app.store.mapping import edit_to_cell

ALL = EventFilter.everything()
NUMBER = st.integers(1, 99)
WORDS = st.text(max_size=9)
DAY = st.sampled_from(["-0043-03-15", "2020-05-03", "1999~", "2019/..", "2020-05-03T12:30"])
WHEN = DAY.map(edtf.parse)
SPAN = st.builds(Span, st.integers(0, 5), st.integers(5, 9))
OF_TYPE = {
    int: NUMBER,
    str: WORDS,
    bool: st.booleans(),
    Span: SPAN,
    Status: st.sampled_from(Status),
    Review: st.sampled_from(Review),
    LaneBy: st.sampled_from(LaneBy),
    EvidenceRole: st.sampled_from(EvidenceRole),
    Settlement: st.sampled_from(Settlement),
    Dispute: st.builds(Dispute, WORDS, WORDS),
    edits.FurtherPassage: st.builds(
        edits.FurtherPassage, NUMBER, SPAN, st.sampled_from(EvidenceRole)
    ),
}
PUBLISHED = st.none() | st.builds(Published, WHEN, st.sampled_from(PublishedFrom), SPAN)
KINDS = [kind for kind in edits.Edit.__args__ if kind is not edits.Together]


def built(kind):
    import dataclasses
    import typing

    hints = typing.get_type_hints(kind)
    fields = {}
    for one in dataclasses.fields(kind):
        hint, *_ = [h for h in typing.get_args(hints[one.name]) if h is not type(None)] or [
            hints[one.name]
        ]
        if one.name == "published":
            fields[one.name] = PUBLISHED
        elif typing.get_origin(hints[one.name]) is tuple:
            element = typing.get_args(hints[one.name])[0]
            fields[one.name] = st.lists(OF_TYPE[element], max_size=2).map(tuple)
        elif hint is type(edtf.parse("1999")):
            fields[one.name] = WHEN
        else:
            fields[one.name] = OF_TYPE[hint]
    return st.builds(kind, **fields)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_edit_comes_back_as_it_was(kind):
    @settings(max_examples=20)
    @given(built(kind))
    def come_back(edit):
        together = edits.Together((edit, edit), "Both")
        for one in (edit, together):
            cell = json.loads(edit_to_cell(one))
            assert edit_from_json(cell, lambda _kind, number: number) == one

    come_back()


def test_numbers_are_those_that_rows_have_here():
    edit = edits.Together((edits.SplitEvidence(3, 9), edits.MergeEvents((3, 4))), "Both")
    cell = json.loads(edit_to_cell(edit))
    assert numbers_in(cell) == [("events", 3), ("mentions", 9), ("events", 3), ("events", 4)]
    offsets = {"events": 100, "mentions": 1_000}
    found = edit_from_json(cell, lambda kind, number: offsets[kind] + number)
    assert found.edits == (edits.SplitEvidence(103, 1_009), edits.MergeEvents((103, 104)))


@pytest.mark.parametrize(
    "cell",
    [
        {"edit": "Burn", "event": 1},
        {"edit": "SetTitle", "event": 1, "title": 7, "label": ""},
        {"edit": "SetStatus", "event": 1, "status": "burnt", "label": ""},
        {"edit": "SetTitle", "event": 1, "title": "x", "label": "", "more": 1},
        {"edit": "SetWhen", "event": 1, "when": {"start_earliest": 1}},
    ],
)
def test_what_is_no_edit_is_refused(cell):
    with pytest.raises((ValueError, TypeError, LookupError)):
        edit_from_json(cell, lambda _kind, number: number)


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
