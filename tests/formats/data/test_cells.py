"""What one cell of a table says of an event: each thing once, and on one line."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_chronologies import HOSTILE, whens

from timeline_app.formats.data import cells
from timeline_app.model import (
    Dispute,
    Event,
    Evidence,
    EvidenceRole,
    Participant,
    Place,
    Span,
    Status,
    edtf,
)
from timeline_app.model.citing import Locator
from timeline_app.model.when import day

EVENT = Event(1, "The bridge opened", "works", Status.HAPPENED, day(2020, 5, 3))
NAMES = {1: "log.pdf", 2: "letter.txt"}


def passage(document=1, quote="It opened.", place="", role=EvidenceRole.PROVES):
    span = Span(3, 3 + len(quote))
    return Evidence(document, span, span, quote, locator=Locator(words=place), role=role)


def told(*evidence):
    return replace(EVENT, evidence=evidence)


words = st.lists(st.text(max_size=9) | st.sampled_from(HOSTILE), max_size=5)


@given(words)
def test_a_list_tells_each_once_in_its_order(some):
    assert cells.listed(some) == "; ".join(dict.fromkeys(some))


@given(words)
def test_names_and_tags_and_disputes_are_on_one_line_each(some):
    people = tuple(Participant(one, "person") for one in some)
    event = replace(EVENT, tags=tuple(some), disputes=tuple(Dispute(one, one) for one in some))
    every = (
        *cells.named(people), *cells.named(map(Place, some)), *cells.tags(event),
        *cells.disputes(event),
    )  # fmt: skip
    assert all(len(one.splitlines()) <= 1 for one in every)
    assert len(cells.named(people)) == len(set(cells.named(people)))


def test_quotes_are_those_of_one_role_each_once():
    event = told(
        passage(quote="It \n opened."), passage(2, "It opened."), passage(quote="It closed."),
        passage(quote="He spoke of it.", role=EvidenceRole.MENTIONS),
    )  # fmt: skip
    assert cells.quotes(event) == "It opened. | It closed."
    assert cells.quotes(event, EvidenceRole.MENTIONS) == "He spoke of it."
    assert cells.quotes(EVENT) == ""


@pytest.mark.parametrize(
    ("evidence", "cited"),
    [
        (passage(place="p. 44"), "log.pdf, p. 44"),
        (passage(), "log.pdf"),
        (passage(9, place="p. 1"), ", p. 1"),
        (passage(9), ""),
    ],
)
def test_a_passage_is_cited_by_its_document_and_its_place(evidence, cited):
    assert cells.cited(evidence, NAMES) == cited


def test_documents_places_and_citations_are_told_once():
    event = told(passage(place="p. 1"), passage(place="p. 2"), passage(2), passage(place="p. 1"))
    assert cells.documents(event, NAMES) == "log.pdf; letter.txt"
    assert cells.pages(event, NAMES) == "log.pdf, p. 1; log.pdf, p. 2"
    assert cells.citations(event, NAMES) == "log.pdf, p. 1; log.pdf, p. 2; letter.txt"


@given(whens())
def test_a_date_is_told_in_words_and_spelled_so_that_it_is_read_back(when):
    event = replace(EVENT, when=when)
    assert bool(cells.date(event)) == (when is not None)
    spelled = cells.spelled(event)
    if when is not None and spelled:
        assert edtf.parse(spelled) == when
    assert when is not None or spelled == ""


class Out:
    """What a passage needs of what goes out."""

    names = NAMES

    def __init__(self, rows):
        self.documents = rows


def test_a_passage_for_programs_counts_code_points():
    class Row:
        sha256 = "ab" * 32

    found = cells.passage(passage(quote="\U0001f30a fell", place="p. 2"), Out({1: Row}))
    assert found == {
        "document": "log.pdf", "sha256": "ab" * 32, "start": 3, "end": 9, "page": "p. 2",
        "quote": "\U0001f30a fell", "role": "proves",
    }  # fmt: skip
    assert cells.passage(passage(9), Out({}))["document"] == ""
    assert cells.passage(passage(9), Out({}))["sha256"] == ""
