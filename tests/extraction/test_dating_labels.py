"""Which of the times of a sentence date nothing: they only tell a thing apart."""

import pytest
from sentences_read import reads, times, tree

from timeline_app.extraction.labels import dating

pytestmark = reads

LABELS = [
    "They held a Christmas party.",
    "Resolution 1483 (22 May 2003) was read.",
    "He bought a summer house.",
]
DATES = [
    "It was closed at Christmas.",
    "The council passed it on 22 May 2003.",
    "The council (22 May 2003) passed it.",
    "It was closed in summer 2003.",
    "They met on Christmas Day 2003.",
]


@pytest.mark.parametrize("text", LABELS)
def test_what_only_says_of_what_sort_a_thing_is_dates_nothing(text):
    found = times(text, "2020-07-22")
    assert found, "there is a time to be left out"
    assert dating(tree(text), found) == []


@pytest.mark.parametrize("text", DATES)
def test_every_other_time_may_date_what_is_told(text):
    found = times(text, "2020-07-22")
    assert found
    assert dating(tree(text), found) == list(found)


def test_a_feast_with_a_day_beside_it_is_a_label():
    text = "They held a Christmas concert on 20 December 2003."
    kept = dating(tree(text), times(text, "2020-07-22"))
    assert [e.text for _, e in kept] == ["20 December 2003"]
