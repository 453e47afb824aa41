"""What was told and dated before, known again by the stem of its word and by who took part."""

import pytest
from sentences_read import draft, reads

from timeline_app.extraction.memory import Memory, stem
from timeline_app.model.edtf import parse

pytestmark = reads
FIRST, SECOND = parse("1643-05-03"), parse("1650")


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        ("announce", "announcement"), ("die", "death"), ("conquer", "conquest"),
        ("relieve", "relief"), ("invade", "invasion"), ("arrive", "arrival"), ("fall", "fall"),
        ("marry", "wedding"), ("destroy", "destruction"),
    ],
)  # fmt: skip
def test_a_noun_and_its_verb_have_a_stem_in_common(verb, noun):
    if noun == "destruction":
        assert stem(verb)[:4] == stem(noun)[:4]
    else:
        assert stem(verb) == stem(noun)


@pytest.mark.parametrize(("one", "other"), [("king", "kin"), ("sing", "sale"), ("meal", "me")])
def test_a_short_word_keeps_its_ending(one, other):
    assert stem(one) != stem(other)


def test_an_event_named_again_has_the_last_day_that_fits_its_names():
    memory = Memory()
    memory.keep(draft("Vesk fell on 3 May 1643.", "fell"), FIRST)
    again = draft("The fall of Vesk ended the war.", "fall")
    assert memory.of_noun(again) == FIRST
    memory.keep(draft("Vesk fell again in 1650.", "fell"), SECOND)
    assert memory.of_noun(again) == SECOND
    assert memory.of_noun(draft("The fall of Girn ended the war.", "fall")) is None
    assert memory.of_noun(draft("The fall ended the war.", "fall")) == SECOND
    assert memory.of_noun(draft("The siege of Vesk ended the war.", "siege")) is None


def test_a_deed_told_again_needs_something_in_common_or_to_be_the_only_one():
    memory = Memory()
    memory.keep(draft("The army relieved the fort.", "relieved"), FIRST)
    assert memory.of_clause(draft("He left after relieving a town.", "relieving")) == FIRST
    memory.keep(draft("The army relieved the town.", "relieved"), SECOND)
    assert memory.of_clause(draft("He left after relieving the fort.", "relieving")) == FIRST
    assert memory.of_clause(draft("He left after relieving a ship.", "relieving")) is None


def test_what_somebody_said_is_not_known_again_as_a_deed():
    memory = Memory()
    memory.keep(draft("The king said it was over.", "said"), FIRST)
    assert memory.of_clause(draft("He left after saying it was over.", "saying")) is None


def test_a_deed_of_which_only_the_names_are_told_is_known_by_them():
    memory = Memory()
    memory.keep_named("take", ["girn"], FIRST)
    assert memory.of_noun(draft("They took Girn.", "took")) == FIRST
    assert memory.of_noun(draft("They took Bessa.", "took")) is None
