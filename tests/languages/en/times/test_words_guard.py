"""Quarters, moments and clocks told from what only looks like them."""

import pytest

READ = {
    "[Soon] he will leave.": "FUTURE_REF",
    "[The second quarter] was weak.": "2019-Q2",
    "It begins at [5:30].": "2020-01-22T05:30",
}
NOT_READ = [
    "He left soon.",
    "A quarter of the men left.",
    "He lives in the French Quarter.",
    "He ran the 5:30 mile.",
    "They lost 3:10 to Rome.",
    "She was 40 years old.",
    "The 12-year-old boy ran.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_words_of_the_corpora(misread):
    assert misread() == []
