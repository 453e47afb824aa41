"""The verb of a title in a plain tense."""

import pytest
from sentences_read import at, reads, tree

from timeline_app.languages.en.titles.verb_groups import (
    comparatives,
    is_plural,
    negation,
    particles,
    verb_group,
)

pytestmark = reads

GROUPS = [
    ("The council has announced it.", "announced", "announced", False),
    ("The council announced it.", "announced", "announced", False),
    ("The mill had been closed.", "closed", "was closed", False),
    ("The mills have been closed.", "closed", "were closed", False),
    ("The mill was closed.", "closed", "was closed", False),
    ("The council will close the mill.", "close", "to close", True),
    ("The mill will be closed.", "closed", "to be closed", True),
    ("The council did not close the mill.", "close", "did not close", False),
    ("The council has not closed the mill.", "closed", "has not closed", False),
    ("He stepped down.", "stepped", "stepped down", False),
    ("The firm no longer sells it.", "sells", "no longer sells", False),
    ("Carmaker wins prize", "wins", "won", False),
    ("The carmaker wins a prize.", "wins", "wins", False),
    ("Pope goes to Cuba", "goes", "went", False),
    ("Globe gone from its case", "gone", "gone", False),
]


@pytest.mark.parametrize(("text", "word", "told", "is_planned"), GROUPS)
def test_what_happened_is_told_in_the_simple_past_and_a_plan_as_to_do(
    text, word, told, is_planned
):
    one = tree(text)
    index = at(one, word)
    subject = one.subject(index)
    found = verb_group(one, index, subject, is_planned=is_planned)
    assert " ".join(bit.text for bit in found) == told
    assert all(bit.rank == 0 for bit in found)


@pytest.mark.parametrize(
    ("text", "word", "after"),
    [
        ("He stepped down.", "stepped", ["down"]),
        ("They carried out a raid.", "carried", ["out"]),
        ("They called the strike off.", "called", []),
        ("He went home.", "went", ["home"]),
        ("He went quietly.", "went", []),
    ],
)
def test_particles_belong_to_the_verb_where_nothing_parts_them(text, word, after):
    one = tree(text)
    assert [one.tokens[i].text for i in particles(one, at(one, word))] == after


@pytest.mark.parametrize(
    ("text", "word", "words"),
    [
        ("The council did not close it.", "close", ["not"]),
        ("He never left.", "left", ["never"]),
        ("He reportedly left.", "left", ["reportedly"]),
        ("He no longer works.", "works", ["no", "longer"]),
        ("Still, it grew.", "grew", []),
        ("He quietly left.", "left", []),
    ],
)
def test_words_that_change_what_the_verb_says_stay(text, word, words):
    one = tree(text)
    assert [one.tokens[i].text for i in negation(one, at(one, word))] == words


def test_adverbs_that_carry_the_point_stay():
    one = tree("They called the strike off.")
    assert [one.tokens[i].text for i in comparatives(one, at(one, "called"))] == ["off"]
    one = tree("He ran faster.")
    assert [one.tokens[i].text for i in comparatives(one, at(one, "ran"))] == ["faster"]
    one = tree("He ran yesterday.")
    assert comparatives(one, at(one, "ran")) == []


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("The mills burned.", "mills", True),
        ("The mill burned.", "mill", False),
        ("Anna and Bo left.", "Anna", True),
        ("They left.", "They", True),
        ("Five left.", "Five", True),
        ("One left.", "One", False),
        ("Half of the men left.", "Half", True),
    ],
)
def test_several_are_plural(text, word, is_so):
    one = tree(text)
    assert is_plural(one, at(one, word)) is is_so
