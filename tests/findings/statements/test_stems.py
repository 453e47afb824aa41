"""Words as they are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings.statements.stems import stem


@pytest.mark.parametrize(
    "words",
    ["performance performed performing performs perform", "arrest arrests arrested arresting",
     "closing closed closes", "destruction destructions", "stop stopped stopping",
     "operation operated operating", "meeting meetings", "ferry ferries",
     "conductor conductors conducted", "Ferry ferry"],
)  # fmt: skip
def test_the_forms_of_one_word_have_one_stem(words):
    assert len({stem(word) for word in words.split()}) == 1, [stem(w) for w in words.split()]


@pytest.mark.parametrize(
    "words", ["men man", "water waiter", "bell ball", "miss mist", "fell feel"]
)
def test_other_words_have_others(words):
    assert len({stem(word) for word in words.split()}) == 2


@given(st.text(st.sampled_from("abdeginrsty"), max_size=12))
def test_a_stem_begins_as_its_word_does_and_is_no_longer(word):
    found = stem(word)
    assert word.startswith(found)
    assert stem(word.upper()) == found
    assert bool(found) == bool(word.rstrip("e") if len(word) >= 5 else word)
