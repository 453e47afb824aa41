"""The stretches that no sentence leaves: paragraphs, items of lists, headings, passages."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Span
from timeline_app.parsing.segments import segments

texts = st.text(st.sampled_from("ab 1.)\n\t\f\u2029-*•#"), max_size=60)
passages = st.lists(
    st.tuples(st.integers(0, 80), st.integers(0, 80)).map(lambda ends: Span(*sorted(ends))),
    max_size=4,
)


def parted(text, *spans):
    return [span.of(text).strip() for span in segments(text, spans)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained.\n\nThe ferry sank.", ["It rained.", "The ferry sank."]),
        ("It rained.\n \t\nThe ferry sank.", ["It rained.", "The ferry sank."]),
        ("It rained and\nthe ferry sank.", ["It rained and\nthe ferry sank."]),
        ("Crew:\n- Ana\n- Bo", ["Crew:", "- Ana", "- Bo"]),
        ("Crew:\n• Ana\n  ‣ Bo\n– Cy", ["Crew:", "• Ana", "‣ Bo", "– Cy"]),
        ("Steps\n1. Load\n12) Cast off", ["Steps", "1. Load", "12) Cast off"]),
        ("In the year\n2019. It sank", ["In the year\n2019. It sank"]),
        ("Text\n## The flood\nIt rained", ["Text", "## The flood\nIt rained"]),
        ("####### no heading", ["####### no heading"]),
        ("Text\n####### no heading", ["Text\n####### no heading"]),
        ("a well-\n-known case", ["a well-\n-known case"]),
        ("First page\fSecond page", ["First page", "Second page"]),
        ("One\u2029Two", ["One", "Two"]),
        ("", []),
        (" \n\n\t", []),
    ],
)
def test_a_text_falls_into_paragraphs_items_and_headings(text, expected):
    assert parted(text) == expected


def test_what_lies_between_passages_is_a_stretch_of_its_own():
    assert parted("Head body foot", Span(5, 9)) == ["Head", "body", "foot"]


def test_a_passage_that_ends_beyond_the_text_ends_with_it():
    assert parted("Head body", Span(5, 900), Span(700, 900)) == ["Head", "body"]


@given(texts, passages)
def test_stretches_stand_in_order_are_never_blank_and_leave_out_blanks_alone(text, spans):
    found = segments(text, spans)
    assert found == sorted(found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    assert all(span.of(text).strip() for span in found)
    assert "".join("".join(span.of(text) for span in found).split()) == "".join(text.split())


@given(texts, passages)
def test_no_stretch_reaches_over_the_edge_of_a_passage(text, spans):
    edges = {edge for span in spans for edge in (span.start, span.end)}
    for found in segments(text, spans):
        assert not any(found.start < edge < found.end for edge in edges)
