"""What explains a noun from behind, as the source has it."""

import pytest
from sentences_read import at, reads, tree

from timeline_app.languages.en.titles.modifiers import after, defines, is_half

pytestmark = reads

EXPLAINED = [
    ("They made a plan to close the mill.", "plan", ["to", "close", "the", "mill"]),
    ("They sold a ship built in Lund.", "ship", ["built", "in", "Lund"]),
    ("They sold a ship.", "ship", []),
    ("They sold a ship that he built.", "ship", []),
    ("They made a plan to close it.", "plan", []),
    ("They sold two copies of a book printed in Lund.", "copies", []),
]


@pytest.mark.parametrize(("text", "noun", "words"), EXPLAINED)
def test_a_short_clause_explains_a_noun(text, noun, words):
    one = tree(text)
    found = after(one, at(one, noun), 0, -1)
    assert [bit.text for bit in found] == words
    assert all(one.tokens[bit.token].text == bit.text for bit in found)


def test_no_phrase_explains_itself_by_the_titles_own_word():
    one = tree("They made a plan to close the mill.")
    assert after(one, at(one, "plan"), 0, at(one, "close")) == []


def test_what_explains_goes_before_the_noun_does_unless_it_tells_which_one():
    one = tree("They sold a ship built in Lund.")
    assert {bit.rank for bit in after(one, at(one, "ship"), 1, -1)} == {3}
    one = tree("They made a plan to close the mill.")
    assert {bit.rank for bit in after(one, at(one, "plan"), 1, -1)} == {2}
    one = tree("They sold the first ship built in Lund.")
    assert {bit.rank for bit in after(one, at(one, "ship"), 1, -1)} == {1}


@pytest.mark.parametrize(
    ("text", "noun", "is_so"),
    [
        ("They count cars that pass.", "cars", True),
        ("They count cars, which pass.", "cars", False),
        ("They count cars.", "cars", False),
    ],
)
def test_a_clause_without_comma_says_which_one_is_meant(text, noun, is_so):
    one = tree(text)
    assert defines(one, at(one, noun)) is is_so


@pytest.mark.parametrize(
    ("text", "noun", "is_so"),
    [
        ("They left in response.", "response", True),
        ("They left in response to it.", "response", False),
        ("They left the response.", "response", False),
        ("They left the mill.", "mill", False),
    ],
)
def test_some_nouns_want_another(text, noun, is_so):
    one = tree(text)
    assert is_half(one, at(one, noun)) is is_so
