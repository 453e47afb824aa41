"""Texts as tokens: what is one, what it is called, where it stands."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.temporal import tools
from timeline_app.temporal.scanner import blocks


def scan(text):
    return tools.scanner().scan(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He came on 3 May.", ["he", "came", "on", "3", "may", "."]),
        ("U.S. a.m. e.g.", ["us", "am", "eg"]),
        ("man’s—own", ["man", "'s", "-", "own"]),
        ("one\n \ntwo", ["one", "\n", "two"]),
        ("one\ntwo", ["one", "two"]),
        ("v2 x_1", ["v2", "x_1"]),
        ("", []),
    ],
)
def test_tokens_in_small_letters(text, words):
    assert scan(text).words == words


def test_a_phrase_is_one_token():
    tokens = scan("It was man of the year then")
    assert "man of the year" in tokens.words
    at = tokens.words.index("man of the year")
    assert tokens.raw(at) == "man of the year"
    assert tokens.symbols[at] == tokens.entries[at].symbol


def test_what_is_said_of_a_token():
    tokens = scan("On 3May he, in May")
    assert (tokens.raw(0), tokens.word(0)) == ("On", "on")
    assert tokens.raw(-1) == tokens.word(-1) == tokens.raw(99) == tokens.word(99) == ""
    assert tokens.is_capital(0)
    assert not tokens.is_capital(2)
    assert [tokens.is_glued(n) for n in range(len(tokens))].count(True) == 1
    assert not tokens.is_glued(0)
    assert tokens.at(tokens.starts[2]) == 2
    assert tokens.at(tokens.starts[2] - 1) == 2
    last = len(tokens) - 1
    assert tokens.has(last, "MONTH")
    assert not tokens.has(0, "MONTH")
    assert not tokens.has(-1, "MONTH")
    assert not tokens.has(len(tokens), "MONTH")
    assert tokens.value(last, "MONTH") == 5
    assert tokens.value(last, "NONE") is tokens.value(-1, "MONTH") is None


@given(st.text(alphabet="a .\n", max_size=300))
def test_tokens_lie_in_their_text_in_order(text):
    tokens = scan(text)
    assert all(text[a:b].strip(" ") for a, b in zip(tokens.starts, tokens.ends, strict=True))
    assert all(a <= b for a, b in zip(tokens.ends, tokens.starts[1:], strict=False))
    assert len(tokens.symbols) == len(tokens) == len(tokens.words)


@pytest.mark.parametrize("glue", ["\n\n", "\n", " "])
def test_blocks_are_whole_paragraphs_and_cover_the_text(glue):
    text = glue.join(["x" * 9_999] * 15)
    found = list(blocks(text))
    assert found[0][0] == 0
    assert found[-1][1] == len(text)
    assert all(a[1] == b[0] for a, b in pairwise(found))
    assert (len(found) > 1) is (glue != " ")
    assert all(text[end - 1] == "\n" for _, end in found[:-1])
    assert list(blocks(text, 5, 7)) == [(5, 7)]
