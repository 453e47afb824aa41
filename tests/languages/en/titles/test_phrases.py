"""Noun phrases cut to what a title needs: names for pronouns, no clauses, no appositions."""

import pytest
from sentences_read import at, reads, times, trees

from timeline_app.extraction import References, TimeWords
from timeline_app.languages.en.titles.phrases import Phraser
from timeline_app.languages.en.titles.title_tokens import UNKNOWN, join

pytestmark = reads


def phraser(text):
    every = trees(text)
    numbered = [
        [(n, e) for n, e in times(text) if one.sentence.span.contains(e.span)] for one in every
    ]
    return every, Phraser(every, References(every), TimeWords(every, numbered))


def phrase(text, word, **how):
    """The phrase of a word of the last sentence."""
    every, cut = phraser(text)
    one = every[-1]
    return join(one, cut.noun_phrase(one, at(one, word), **how))


CUT = [
    ("The mayor, an old man, left.", "mayor", "The mayor"),
    ("The mayor of Lund left.", "mayor", "The mayor of Lund"),
    ("The mill that burned was old.", "mill", "The mill"),
    ("Anna Berg left.", "Berg", "Anna Berg"),
    ("The chairman, Anna Berg, left.", "chairman", "Anna Berg"),
    ("Anna Berg and Bo Dahl left.", "Anna", "Anna Berg and Bo Dahl"),
    ("They met three old men in Lund.", "men", "three old men in Lund"),
    ("Anna Berg was born in Lund. She left.", "She", "Anna Berg"),
    ("Anna Berg was born in Lund. Berg left.", "Berg", "Anna Berg"),
    ("The mill of which he spoke burned.", "mill", "The mill"),
]


@pytest.mark.parametrize(("text", "word", "line"), CUT)
def test_a_phrase_keeps_what_a_title_needs(text, word, line):
    assert phrase(text, word) == line


def test_a_pronoun_for_the_titles_own_subject_stays_a_pronoun():
    text = "Anna Berg was born in Lund. Berg said she left."
    assert phrase(text, "she", keep="Anna Berg") == "she"
    assert phrase(text, "she") == "Anna Berg"


def test_whoever_is_meant_by_nobody_known_leaves_no_title():
    assert UNKNOWN in phrase("He left.", "He")


def test_a_brief_name_is_as_the_source_has_it():
    text = "Anna Berg was born in Lund. Berg left."
    every, cut = phraser(text)
    cut.is_brief = True
    one = every[-1]
    assert join(one, cut.noun_phrase(one, at(one, "Berg"))) == "Berg"


def test_a_phrase_has_an_identity_by_its_name_else_by_its_place():
    text = "Anna Berg was born in Lund. She left the mill."
    every, cut = phraser(text)
    first, second = every
    assert cut.identity(first, at(first, "Berg")) == "Anna Berg"
    assert cut.identity(second, at(second, "She")) == "Anna Berg"
    assert cut.identity(second, at(second, "mill")) == f"1:{at(second, 'mill')}"


def test_what_belongs_to_nobody_known_is_strange():
    text = "It stood to their left."
    every, cut = phraser(text)
    one = every[0]
    assert cut.is_strange(one, at(one, "left"))
    every, cut = phraser("Anna Berg sold her mill.")
    one = every[0]
    assert not cut.is_strange(one, at(one, "mill"))


def test_a_name_says_which_one_is_meant():
    every, cut = phraser("The chairman, Anna Berg, left the mill.")
    one = every[0]
    assert not cut.is_named(one, at(one, "mill"))


def test_what_somebody_is_stands_in_the_sources_words():
    every, cut = phraser("Anna Berg is the chief executive of the firm.")
    one = every[0]
    words = [bit.text for bit in cut.predicate(one, at(one, "executive"))]
    assert words[-3:] == ["of", "the", "firm"]
    assert "chief" in words
