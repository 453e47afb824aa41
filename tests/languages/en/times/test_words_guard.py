"""Quarters, moments and clocks told from what only looks like them."""

import pytest

READ = {
    "[Soon] he will leave.": "FUTURE_REF",
    "[The second quarter] was weak.": "2019-Q2",
    "It begins at [5:30].": "2020-01-22T05:30",
    "It is [now] over.": "PRESENT_REF",
    "It is [currently] open.": "PRESENT_REF",
    "At [that time] he was away.": "2020-01-22",
    "During [this period] he was away.": "2020-01-22",
    "In [the past] he was rich.": "PAST_REF",
    "In [the future] he will be rich.": "FUTURE_REF",
    "He will [soon] leave.": "FUTURE_REF",
}
NOT_READ = [
    "He left soon.",
    "A quarter of the men left.",
    "He lives in the French Quarter.",
    "He ran the 5:30 mile.",
    "They lost 3:10 to Rome.",
    "She was 40 years old.",
    "The 12-year-old boy ran.",
    "The moment he left, it rained.",
    "At the same time he left.",
    "The past president left.",
    "The future king left.",
    "He soon left.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_words_of_the_corpora(misread):
    assert misread() == []
