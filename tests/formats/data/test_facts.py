"""An event's facts as JSON: out and in again, whatever they say."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_chronologies import HOSTILE, whens

from timeline_app.formats.data import facts
from timeline_app.formats.data.reading import Problems
from timeline_app.model import (
    Dispute,
    Event,
    Evidence,
    Participant,
    Place,
    Review,
    Span,
    Status,
    edtf,
    shown,
)
from timeline_app.model.when import day

EVENT = Event(1, "The bridge opened", "works", Status.HAPPENED, day(2020, 5, 3), confidence=0.5)


class Out:
    names = {1: "log.pdf"}  # noqa: RUF012 - never altered
    documents = {}  # noqa: RUF012


def again(event):
    """As it comes back from a file."""
    told = json.loads(json.dumps(facts.titled(event, Out)))
    problems = Problems()
    return facts.read(told, 1, told["title"], "as a person reads it", problems), problems


names = st.lists(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=9).filter(shown.line),
    max_size=3,
).map(tuple)  # fmt: skip


@given(
    whens(), st.sampled_from(Status), st.sampled_from(Review), names, st.none() | st.integers(0, 3)
)
def test_what_a_row_has_fields_for_comes_back(when, status, review, some, stars):
    event = replace(
        EVENT, when=when, status=status, review=review, stars=stars, tags=some,
        participants=tuple(Participant(one, "person") for one in some),
        places=tuple(map(Place, some)), note="a\nb",
    )  # fmt: skip
    read, _problems = again(event)
    assert read.title == event.title
    assert (read.status, read.review, read.stars) == (status, review, stars)
    assert read.note == "a\nb"
    lines = tuple(dict.fromkeys(map(shown.line, some)))
    assert read.people == read.places == lines
    assert read.confidence == 0.5
    if when is not None and edtf.write(when):
        assert read.when == when


@pytest.mark.parametrize("word", HOSTILE)
def test_words_of_any_kind_come_back_as_they_are_shown(word):
    event = replace(
        EVENT, title=word[:400], note=word, kind=word[:40], disputes=(Dispute(word[:90]),)
    )
    read, _ = again(event)
    assert read.title == (shown.title(word[:400]) or shown.UNTITLED)
    assert read.disputed_by == tuple(filter(None, [shown.line(Dispute(word[:90]).words)]))


def test_passages_come_back_with_their_place():
    span = Span(3, 13)
    event = replace(EVENT, evidence=(Evidence(1, span, span, "It opened."),))
    read, _ = again(event)
    (passage,) = read.passages
    assert (passage.document, passage.start, passage.end) == ("log.pdf", 3, 13)
    assert passage.quote == "It opened."


def test_what_is_empty_is_left_out():
    told = facts.facts(replace(EVENT, when=None, kind=""), Out)
    assert set(told) == {"status", "review", "confidence"}
    assert "stars" in facts.facts(replace(EVENT, stars=0), Out), "none and no star are two things"


def test_an_event_without_a_title_is_untitled_and_a_date_that_is_none_is_a_problem():
    problems = Problems()
    read = facts.read({"edtf": "no date"}, 7, "", "text", problems)
    assert read.title == shown.UNTITLED
    assert read.when is None
    assert (read.status, read.review, read.people, read.passages) == (None, None, (), ())


@given(st.dictionaries(
    st.sampled_from(["edtf", "kind", "status", "review", "confidence", "people", "tags", "stars",
                     "note", "passages", "places", "disputed_by"]),
    st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
                 lambda inner: st.lists(inner, max_size=3)
                 | st.dictionaries(st.text(max_size=4), inner, max_size=2), max_leaves=6),
))  # fmt: skip
def test_no_facts_of_others_break_it(told):
    read = facts.read(told, 1, "Title", "text", Problems())
    assert read.title == "Title"
    assert read.stars is None or isinstance(read.stars, int)
    assert read.confidence is None or 0 <= read.confidence <= 1
    assert all(isinstance(one, str) for one in (*read.people, *read.tags, read.note, read.kind))
