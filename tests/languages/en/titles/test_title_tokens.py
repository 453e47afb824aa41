"""The words of a title: where they stand, how soon they may go, and how they are joined."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sentences_read import at, reads, tree

from timeline_app.languages.en.titles.title_tokens import (
    Bit,
    as_written,
    in_order,
    is_small_word,
    join,
    regrouped,
)

pytestmark = reads


def bits(one, *words):
    """Words of the sentence by their letters; others are put in."""
    known = {token.text: index for index, token in enumerate(one.tokens)}
    return [Bit(word, 0, known.get(word, -1)) for word in words]


JOINED = [
    ("The old mill burned.", ("The", "mill", "burned"), "The mill burned"),
    ("Yesterday The Hague burned.", ("Yesterday", "The", "Hague"), "Yesterday the Hague"),
    ("He paid 5% more.", ("He", "paid", "5", "%"), "He paid 5%"),
    ("Lund’s mill burned.", ("Lund", "’s", "mill"), "Lund's mill"),
    ("A well-known mill burned.", ("A", "well", "-", "known", "mill"), "A well-known mill"),
    ("An old mill burned.", ("An", "mill", "burned"), "A mill burned"),
    ("He saw a big apple.", ("He", "saw", "a", "apple"), "He saw an apple"),
]


@pytest.mark.parametrize(("text", "words", "line"), JOINED)
def test_words_are_joined_as_they_are_written(text, words, line):
    one = tree(text)
    assert join(one, bits(one, *words)) == line


def test_the_first_word_of_a_sentence_is_small_inside_a_title():
    one = tree("Workers burned the mill.")
    assert join(one, [Bit("Yesterday"), Bit("Workers", 0, 0)]) == "Yesterday workers"
    assert is_small_word(one, Bit("Workers", 0, 0))
    named = tree("Lund burned.")
    assert not is_small_word(named, Bit("Lund", 0, 0))
    assert not is_small_word(one, Bit("workers", 0, 0)), "it is written otherwise"


some = st.lists(
    st.builds(Bit, st.just("x"), st.integers(0, 3), st.integers(-1, 9), st.integers(-1, 3))
)


@settings(max_examples=40)
@given(some, st.integers(0, 3), st.integers(0, 9))
def test_words_of_a_larger_group_go_with_it_unless_they_go_before(words, rank, group):
    found = regrouped(words, rank, group)
    for before, after in zip(words, found, strict=True):
        assert (after.text, after.rank, after.token) == (before.text, before.rank, before.token)
        assert after.group == (before.group if before.rank > rank else group)


@settings(max_examples=40)
@given(some)
def test_as_written_is_in_the_order_of_the_source_and_loses_nothing(words):
    found = as_written(words)
    assert sorted(map(repr, found)) == sorted(map(repr, words))
    assert in_order(found, [])


@settings(max_examples=40)
@given(some, some)
def test_two_phrases_are_in_order_where_all_their_words_are(before, after):
    places = [bit.token for bit in (*before, *after) if bit.token >= 0]
    assert in_order(before, after) is (places == sorted(places))


def test_a_word_that_was_put_in_stays_behind_the_one_before():
    words = [Bit("c", 0, 3), Bit("new"), Bit("a", 0, 1)]
    assert [bit.text for bit in as_written(words)] == ["a", "c", "new"]


def test_a_word_is_one_word_of_the_title():
    one = tree("The old mill burned.")
    assert join(one, []) == ""
    assert join(one, [Bit("mill", 0, at(one, "mill"))]) == "mill"
