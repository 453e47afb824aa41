"""What makes an event: the network's score, and what the tree says against it."""

from dataclasses import replace

import pytest
from sentences_read import at, reads, times, tree

from timeline_app.extraction.triggers import find, is_set_for_a_day, is_term_of_office
from timeline_app.model import Sentence
from timeline_app.syntax import Tree

pytestmark = reads

FOUND = [
    ("The council voted on 3 May 2020 to close the bridge.", ["voted", "close"]),
    ("The airline has 40 jets.", ["has"]),
    ("In her first two months in office she travelled.", ["office", "travelled"]),
    ("The visiting premier died in Lund.", ["died"]),
    ("According to police, he died.", ["died"]),
]


@pytest.mark.parametrize(("text", "words"), FOUND)
def test_the_words_that_make_events_are_found(text, words):
    one = tree(text)
    found = find(one, [e.span for _, e in times(text, "2020-07-22")])
    assert [one.tokens[i].text for i in found] == words


def scored(one, word, event, **changes):
    """The tree with another score, or part of speech, for one word."""
    index = at(one, word)
    tokens = list(one.tokens)
    tokens[index] = replace(tokens[index], event=event, **changes)
    sentence = one.sentence
    return Tree(Sentence(sentence.span, tuple(tokens), sentence.names, sentence.is_quoted), 0)


@pytest.mark.parametrize(
    ("upos", "score", "is_one"),
    [("VERB", 0.39, False), ("VERB", 0.4, True), ("ADJ", 0.79, False), ("ADJ", 0.8, True),
     ("PROPN", 0.89, False), ("PROPN", 0.9, True), ("X", 0.89, False), ("X", 0.9, True)],
)  # fmt: skip
def test_each_part_of_speech_has_its_threshold(upos, score, is_one):
    one = scored(tree("The old bridge fell."), "fell", score, upos=upos)
    assert (at(one, "fell") in find(one, [])) is is_one


@pytest.mark.parametrize(
    ("text", "score", "is_one"),
    [
        ("They like trade.", 0.69, False),
        ("They like trade.", 0.7, True),
        ("They like the big trade.", 0.59, False),
        ("They like the big trade.", 0.6, True),
    ],
)
def test_a_noun_by_itself_must_be_surer(text, score, is_one):
    one = scored(tree(text), "trade", score)
    assert (at(one, "trade") in find(one, [])) is is_one


def test_what_is_part_of_a_time_is_no_event():
    one = scored(tree("The bridge fell on the day of the storm."), "storm", 1.0)
    index = at(one, "storm")
    assert index in find(one, [])
    assert index not in find(one, [one.tokens[index].span])


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("In her first two months in office she travelled.", "office", True),
        ("In his first year in power he travelled.", "power", True),
        ("In her last months in office she travelled.", "office", False),
        ("In the first months in office she travelled.", "office", False),
        ("She left her office.", "office", False),
    ],
)
def test_the_first_time_in_an_office_tells_that_it_was_taken(text, word, is_so):
    one = tree(text)
    assert is_term_of_office(one, at(one, word)) is is_so


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("The council scheduled the vote for 3 November.", "vote", True),
        ("The council scheduled the vote.", "vote", False),
        ("The council held the vote on 3 November.", "vote", False),
        ("The vote was scheduled for Monday.", "vote", True),
    ],
)
def test_what_has_its_day_is_to_take_place(text, word, is_so):
    one = tree(text)
    assert is_set_for_a_day(one, at(one, word)) is is_so
