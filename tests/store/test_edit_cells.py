"""Edits as the JSON in which they are kept, and back with the numbers of another chronology."""

import dataclasses
import json
import typing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.model import (
    Dispute,
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
from timeline_app.store.edit_cells import _NUMBERS
from timeline_app.store.mapping import edit_to_cell

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


COUNTS = {"stars", "chosen", "colour"}
"""Fields of an edit that hold a number, and not that of a row."""


def holds_a_number(hint):
    return hint is int or any(map(holds_a_number, typing.get_args(hint)))


def test_every_number_in_an_edit_is_known_for_that_of_a_row_or_for_none():
    told = {
        name: kind.__name__
        for kind in KINDS
        for name, hint in typing.get_type_hints(kind).items()
        if holds_a_number(hint)
    }
    assert {"event", "events", "stars"} <= told.keys()
    unknown = {name: kind for name, kind in told.items() if name not in {*_NUMBERS, *COUNTS}}
    assert not unknown, (
        "of a row: name it in _NUMBERS of store/edit_cells.py, or a rerun keeps the number of "
        "another chronology; else in COUNTS here"
    )


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


def test_passages_of_other_documents_are_numbered_too():
    further = (edits.FurtherPassage(2, Span(0, 4)), edits.FurtherPassage(3, Span(1, 5)))
    edit = edits.AddEvent("By hand", None, document=1, span=Span(0, 4), also=further)
    cell = json.loads(edit_to_cell(edit))
    assert sorted(numbers_in(cell)) == [("documents", number) for number in (1, 2, 3)]
    found = edit_from_json(cell, lambda _kind, number: number + 10)
    assert [found.document, *(one.document for one in found.also)] == [11, 12, 13]
    assert [one.span for one in found.also] == [one.span for one in further]


def test_what_names_no_row_has_no_number_to_change():
    edit = edits.AddEvent("By hand", None)
    cell = json.loads(edit_to_cell(edit))
    assert numbers_in(cell) == []
    assert edit_from_json(cell, lambda kind, _number: pytest.fail(kind)) == edit


def test_a_row_that_is_not_here_is_told_by_whoever_numbers():
    def nowhere(kind, number):
        raise LookupError(kind, number)

    cell = json.loads(edit_to_cell(edits.RemoveEra(7)))
    with pytest.raises(LookupError, match="eras"):
        edit_from_json(cell, nowhere)
