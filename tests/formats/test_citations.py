"""Events as they are handed on: every style, with the place a reader can go to."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats import Cited, CitedDocument, cited, copied
from timeline_app.model import (
    Event,
    EventFilter,
    Evidence,
    EvidenceRole,
    Locator,
    Span,
    Standpoint,
    Status,
    edtf,
)
from timeline_app.model.copy_form import CopyForm
from timeline_app.model.when import day
from timeline_app.wording import told_in

FEBRUARY = day(2019, 2, 5)
LOG = CitedDocument("Deck log", day(2019, 1, 1))
REPORT = CitedDocument("Report", edtf.parse("2019"))
KNOWN = Cited({1: LOG, 2: REPORT, 3: CitedDocument("Notes")}, {(3, 40): Standpoint(paragraph=4)})


def told(document, words, start=40, role=EvidenceRole.PROVES, quote="The seal was replaced."):
    span = Span(start, start + len(quote))
    place = Locator(1, "", words) if words else Locator()
    return Evidence(document, span, Span(start + 9, start + 17), quote, locator=place, role=role)


def event(*evidence, title="The seal was replaced", when=FEBRUARY):
    return Event(1, title, "repair", Status.HAPPENED, when, evidence=evidence)


ROW = event(told(1, "row 41"), told(2, "p. 44 (32)"), told(3, ""))


def test_a_sentence_ends_with_its_first_source():
    assert copied([ROW], CopyForm.SENTENCE, KNOWN) == (
        "Tue 5 February 2019: The seal was replaced (Deck log, row 41)."
    )


def test_a_note_as_in_books():
    assert copied([ROW], CopyForm.NOTE, KNOWN) == (
        "“Deck log,” 1 January 2019, row 41; “Report,” 2019, p. 44 (32); “Notes,” para. 4."
    )


def test_a_record_cite_as_in_courts():
    assert copied([ROW], CopyForm.RECORD, KNOWN) == (
        "Deck log, row 41 (Jan. 1, 2019); Report at 44 (32) (2019); Notes ¶ 4."
    )


def test_plain_words_bring_the_quote():
    assert copied([ROW], CopyForm.PLAIN, KNOWN).splitlines() == [
        "Deck log, written 1 January 2019: “The seal was replaced.”, row 41.",
        "Report, written 2019: “The seal was replaced.”, p. 44 (32).",
        "Notes: “The seal was replaced.”, para. 4.",
    ]


def test_several_rows_have_a_head_and_one_has_none():
    assert copied([ROW], CopyForm.ROW, KNOWN).split("\t")[:3] == [
        "Tue 5 February 2019", "2019-02-05", "The seal was replaced",
    ]  # fmt: skip
    lines = copied([ROW, ROW], CopyForm.ROW, KNOWN).splitlines()
    assert lines[0].split("\t")[0] == "Date"
    assert [line.count("\t") for line in lines] == [lines[0].count("\t")] * 3


def test_what_only_mentions_is_no_footnote():
    passing = told(2, "p. 2", role=EvidenceRole.MENTIONS)
    assert "Report" not in copied([event(told(1, "row 41"), passing)], CopyForm.NOTE, KNOWN)
    assert "Report" in copied([event(passing)], CopyForm.NOTE, KNOWN)


@pytest.mark.parametrize("form", list(CopyForm))
def test_what_was_added_by_hand_says_so(form):
    text = copied([event()], form, KNOWN)
    assert "The seal was replaced" in text
    assert form in (CopyForm.SENTENCE, CopyForm.ROW) or "added by hand" in text


def test_a_row_starts_no_formula():
    cells = copied([event(title="=SUM(A1)", when=None)], CopyForm.ROW, KNOWN).split("\t")
    assert cells[:3] == ["Undated", "", "'=SUM(A1)"]


@given(
    st.lists(
        st.tuples(st.integers(1, 3), st.sampled_from(["", "p. 3", "row 9"]), st.text(min_size=1)),
        max_size=4,
    ),
    st.text(),
    st.sampled_from(list(CopyForm)),
)
def test_no_form_lets_words_of_documents_break_its_lines(passages, title, form):
    evidence = [told(document, words, quote=quote) for document, words, quote in passages]
    text = copied([event(*evidence, title=title)], form, KNOWN)
    lines = text.split("\n")
    most = max(1, len(passages)) if form is CopyForm.PLAIN else 1
    assert len(lines) <= most
    assert not re.search(r"[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]", text)


def test_the_store_tells_pages_and_paragraphs(store):
    everybody = list(store.events(EventFilter.everything()))
    known = cited(store, everybody)
    assert known.sources[1] == CitedDocument("A text", day(2020, 6, 1))
    assert copied(everybody[:1], CopyForm.NOTE, known) == "“A text,” 1 June 2020, p. 1 (xii)."
    for form in CopyForm:
        assert not re.search(r"\d+–\d+", copied(everybody, form, known))


@pytest.mark.parametrize(
    ("language", "place", "cite"),
    [
        ("de", "S. 44", "Deck log at 44 (Jan. 1, 2019)."),
        ("de", "S. 44 (32)", "Deck log at 44 (32) (Jan. 1, 2019)."),
        ("de", "Folie 3", "Deck log, Folie 3 (Jan. 1, 2019)."),
        ("ar", "ص 44", "Deck log at 44 (Jan. 1, 2019)."),
    ],
)
def test_a_record_cite_tells_a_page_as_courts_do_in_every_language(language, place, cite):
    with told_in(language):
        assert copied([event(told(1, place))], CopyForm.RECORD, KNOWN) == cite
