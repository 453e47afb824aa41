"""What any reader says of a sentence: one entry a word in each list, by rule as by the network."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import parsing
from timeline_app.languages import MAIN
from timeline_app.parsing import weights
from timeline_app.parsing.reading import Parse
from timeline_app.parsing.words import words_of

WORDS = st.lists(
    st.sampled_from(["The", "ferry", "sank", "in", "Porto", ",", "1974", "“", "—", "İ"]),
    min_size=1,
    max_size=9,
)
LISTS = [field.name for field in dataclasses.fields(Parse)]


def agrees(reading, words):
    assert {len(getattr(reading, name)) for name in LISTS} == {len(words)}
    assert reading.heads.count(-1) == 1
    assert all(-1 <= head < len(words) for head in reading.heads)
    assert [relation == "root" for relation in reading.relations] == [
        head == -1 for head in reading.heads
    ]
    assert all(0 <= event <= 1 for event in reading.events)
    return True


@given(WORDS)
def test_rules_say_as_much_of_each_word_and_give_no_meaning(words):
    reading = words_of(MAIN).rules(words)
    assert agrees(reading, words)
    assert not any(reading.vectors)


@pytest.mark.usefixtures("needs_model")
def test_the_network_says_as_much_of_each_word():
    sentences = [["Ana", "left", "Porto", "."], ["Rain"], ["The", "ferry", "sank", "."]]
    read = parsing.reader_of(weights.folder())
    for reading, words in zip(read(sentences), sentences, strict=True):
        assert agrees(reading, words)


def test_a_reading_cannot_be_given_other_lists():
    reading = words_of(MAIN).rules(["Rain"])
    with pytest.raises(dataclasses.FrozenInstanceError):
        reading.heads = []
