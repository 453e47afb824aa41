"""The words of headers, bylines and navigation."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.lexicon import one_of, words


def test_words_are_written_small_and_months_have_their_numbers():
    known = words()
    assert known.months["july"] == known.months["jul"] == 7
    assert set(known.months.values()) == set(range(1, 13))
    for some in (known.weekdays, known.navigation, known.agencies, known.title_labels):
        assert all(word == word.lower() for word in some)
    assert set(known.zones.values()) == {True, False}


phrases = st.lists(
    st.text(st.sampled_from("ab ."), min_size=1, max_size=6).map(str.strip).filter(bool),
    min_size=1,
    max_size=6,
)


@given(phrases)
def test_any_of_the_words_is_matched_whole(some):
    pattern = re.compile(one_of(some))
    for phrase in some:
        assert pattern.fullmatch(re.sub(" +", "  ", phrase))


@pytest.mark.parametrize(("text", "found"), [("new york", "new york"), ("new", "new")])
def test_the_longest_is_tried_first(text, found):
    assert re.match(one_of(["new", "new york"]), text)[0] == found
