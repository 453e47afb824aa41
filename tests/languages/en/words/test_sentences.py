"""Ends of sentences, over untouched text."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import parsing
from timeline_app.model import Span

SPLITS = [
    ["He left.", "She stayed."],
    ["Mr. Smith met Gen. Jones.", "They talked."],
    ["The U.S. President spoke."],
    ["He went to the U.S.", "The trip was short."],
    ["It went to the U.S. Supreme Court."],
    ["J. K. Rowling wrote it."],
    ["It began at 5 p.m. Monday."],
    ["It began at 5 p.m.", "They left."],
    ["“They killed him.", "It is known,” he said."],
    ["He said: “It is over.”", "Nobody moved."],
    ['"Why?" asked Smith.'],
    ['"Why now?" Smith asked.', "No answer came."],
    ["Is it over?!", "Nobody knows..."],
    ["Iran expects... (the Iraqi) decision."],
    ["It rose 3.5 percent.", "Sales fell."],
    ["At No. 1 in the charts."],
    ["He studied at the School of Art.", "“I loved it,” he says."],
    ["They met (as agreed.)", "He left."],
    ["Acme Corp. bought Beta Inc. Monday."],
    ["TEHRAN, July 22 (Reuters) -", "Iran said on Tuesday it would not interfere."],
    ["TEHRAN:", "Iran´s supreme leader told Iraq´s premier to go."],
    ["A breeze from the N.W.", "Discharged the pilot at noon."],
    ["They sailed into the N.W. Passage."],
    ["**Election of officers.**", "Mr Hale was elected."],
    ["NATO said on Monday - in a letter - that it agreed."],
]


@pytest.mark.parametrize("parts", SPLITS, ids=lambda parts: parts[0])
def test_rules(parts):
    text = " ".join(parts)
    assert [s.of(text) for s in parsing.split_sentences(text)] == parts


def test_an_empty_line_always_ends_a_sentence():
    text = "A headline without a stop\n\nthe text goes on."
    assert [s.of(text) for s in parsing.split_sentences(text)] == [
        "A headline without a stop",
        "the text goes on.",
    ]


def test_a_wrapped_line_does_not_end_a_sentence():
    text = "The minister said that the two countries\nwould sign the treaty, while\nothers waited."
    assert len(parsing.split_sentences(text)) == 1


def test_wrapped_lines_go_on_with_a_name_but_short_lines_end():
    wrapped = (
        "On Tuesday the prime minister of Iraq, who had taken office in May, met\n"
        "Ayatollah Ali Khamenei in Tehran, and then went on to see the president,\n"
        "Hassan Rouhani."
    )
    assert len(parsing.split_sentences(wrapped)) == 1
    assert len(parsing.split_sentences("Contents\nPreface\nThe war of 1812")) == 3


def test_list_items_are_sentences():
    text = "The steps:\n- sign the treaty\n- leave the town\n1. Go home."
    assert len(parsing.split_sentences(text)) == 4


def test_no_sentence_crosses_a_passage():
    text = "the first half the second half"
    halves = [Span(0, 14), Span(15, 30)]
    assert parsing.split_sentences(text, halves) == halves


@given(st.text(alphabet="aB1 .!?\n“”\"'()-…", max_size=150))
@settings(max_examples=200)
def test_sentences_cover_the_words_in_order(text):
    ends = parsing.split_sentences(text)
    words = parsing.split_words(text)
    assert all(a.end <= b.start for a, b in pairwise(ends))
    assert all(any(s.contains(word) for s in ends) for word in words)


def test_a_sentence_without_end_is_cut():
    text = "one, two and " * 2000
    spans = parsing.split_sentences(text)
    assert max(len(parsing.split_words(s.of(text))) for s in spans) <= 120
