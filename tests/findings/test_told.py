"""One document as the claims are taken from it."""

import pytest
from heaps import told_of
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings import told as told_room
from timeline_app.findings.told import (
    AnalysedDocument,
    is_ahead,
    lowered,
    passage_around,
    sentence_at,
)
from timeline_app.model import Analysis, Span

TEXT = "Rain fell. The ferry stopped on 3 May 1960.  Nobody came."


@given(st.text(st.sampled_from("AbÇİẞ ıß.")))
def test_small_letters_stand_where_the_large_ones_stood(text):
    low = lowered(AnalysedDocument(text, Analysis("", ())))
    assert len(low) == len(text)
    for small, letter in zip(low, text, strict=True):
        assert small in (letter, letter.lower())


def test_what_is_made_of_a_document_is_made_once():
    told, asked = told_of(TEXT), []

    def make(one):
        asked.append(one)
        return object()

    assert told.once(make) is told.once(make)
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("offset", "words"),
    [(0, "Rain"), (9, "Rain"), (10, None), (11, "The"), (42, "The"), (44, None), (45, "Nobody"),
     (len(TEXT) - 1, "Nobody"), (len(TEXT), None)],
)  # fmt: skip
def test_a_place_lies_in_its_sentence_or_between_two(offset, words):
    found = sentence_at(told_of(TEXT), offset)
    assert (found and found.span.of(TEXT).split()[0]) == words


def test_the_passage_about_a_stretch_holds_it_whole():
    told = told_of(TEXT)
    span = Span(TEXT.index("3 May"), len(TEXT))
    assert passage_around(told, span) == Span(11, len(TEXT))
    assert passage_around(told, Span(10, 11)) == Span(10, 11)
    assert told_room.sentence_at(AnalysedDocument("", Analysis("", ())), 0) is None


@pytest.mark.parametrize(
    ("text", "is_planned"),
    [("He is due to be released on 4 May 1990.", True),
     ("He was expected soon to appear on 4 May 1990.", True),
     ("He was released on 4 May 1990.", False),
     ("He is due home. He was released on 4 May 1990.", False),
     ("Due to be released he was not;\nreleased he was on 4 May 1990.", False)],
)  # fmt: skip
def test_what_was_to_come_is_planned(text, is_planned):
    deed = text.rindex("release") if "release" in text else text.index("appear")
    told = AnalysedDocument(text, Analysis("", ()))
    date = Span(text.index("4 May"), text.index("4 May") + 10)
    assert is_ahead(told, Span(deed, deed + 8), date) == is_planned
