"""What a person said in words that only a withdrawn document held: it goes, the rest stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Dispute, LaneBy, NameRule, edits
from timeline_app.store.decisions import name_rules
from timeline_app.store.forgetting import SAID, forget_rules, forget_said, words_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ana Silva's", {"ana", "silva", "s"}),
        ("Café-Müller", {"café", "müller"}),
        ("file_name 2020", {"file", "name", "2020"}),
        ("…!", set()),
    ],
)
def test_words_are_told_apart_as_the_index_does_and_have_no_case(text, words):
    assert words_in(text) == words


@given(st.text(max_size=20), st.text(max_size=20))
def test_the_words_of_two_texts_are_those_of_both(one, other):
    assert words_in(f"{one} {other}") == words_in(one) | words_in(other)


def test_of_names_tags_and_disputes_only_those_with_a_lost_word_go(store):
    store.apply(edits.SetNames(1, LaneBy.PERSON, ("Ana Silva", "Word Wide")))
    store.apply(edits.SetTags(1, ("word", "mine")))
    store.apply(edits.SetDisputed(1, (Dispute("Word"), Dispute("Ana", "a word"), Dispute("Rui"))))
    with store.connection.atomic():
        forget_said(store.connection, 1, {"word"})
    told = store.reading.event(1)
    assert [one.name for one in told.people] == ["Ana Silva"]
    assert told.tags == ("mine",)
    assert told.disputes == (Dispute("Rui"),)
    assert store.names.values(LaneBy.TAG) == [("mine", 1)]


def test_what_the_texts_said_beside_it_is_forgotten_too(store):
    store.apply(edits.SetNames(1, LaneBy.ORGANISATION, ("The press",)))
    with store.connection.atomic():
        forget_said(store.connection, 1, {"council"})
    assert [one.name for one in store.reading.event(1).organisations] == ["The press"]
    derived = store.connection.value("SELECT derived FROM overrides WHERE event = 1")
    assert "council" not in derived


def test_what_a_person_did_not_say_is_left_to_the_texts(store):
    before = store.reading.event(1)
    with store.connection.atomic():
        forget_said(store.connection, 1, {"council", "the"})
    assert store.reading.event(1) == before
    assert set(SAID) == {"person", "organisation", "place", "tags", "disputes"}


def test_rules_of_names_with_a_lost_word_go_with_the_spellings_that_they_gave(store):
    store.apply(edits.SetNames(1, LaneBy.PERSON, ("Rui Costa",)))
    store.apply(edits.RenameName(LaneBy.PERSON, "Ana Silva", "Ana Word"))
    store.apply(edits.RenameName(LaneBy.PERSON, "Rui Costa", "R. Costa"))
    assert set(store.names.spellings()) == {"Ana Word", "R. Costa"}
    with store.connection.atomic():
        found = forget_rules(store.connection, {"word"})
    number = store.connection.value("SELECT id FROM names WHERE name = 'Ana Word'")
    assert found == {number}
    assert name_rules(store.connection) == (NameRule(LaneBy.PERSON, "Rui Costa", "R. Costa"),)
    assert set(store.names.spellings()) == {"R. Costa"}


@pytest.mark.parametrize("word", ["silva", "souza", "sylva"])
def test_a_lost_word_is_looked_for_in_the_name_the_new_name_and_the_spellings(store, word):
    store.apply(edits.PartName(LaneBy.PERSON, "Ana Silva", ("Ana Souza", "Sylva")))
    with store.connection.atomic():
        forget_rules(store.connection, {word})
    assert name_rules(store.connection) == ()
