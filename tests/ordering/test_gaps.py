"""How far apart two happenings are told to lie."""

import pytest

from timeline_app import parsing
from timeline_app.ordering import OrderGap, exactly, gaps, up_to
from timeline_app.ordering.tree import MentionTree


def tree(text):
    return MentionTree(parsing.analyse(text).sentences[0], 0, "en", {})


@pytest.mark.parametrize(
    ("amount", "unit", "gap"),
    [
        (2, "day", OrderGap(2, 2)),
        (1, "week", OrderGap(5, 9)),
        (2, "month", OrderGap(46, 76)),
        (1, "year", OrderGap(182, 548)),
        (3, "minute", OrderGap(0, 0)),
        (0, "week", OrderGap(0, 2)),
    ],
)
def test_an_amount_has_the_slack_of_its_unit(amount, unit, gap):
    assert exactly(amount, unit) == gap


def test_within_the_first_months():
    assert up_to(2, "month") == OrderGap(0, 61)
    assert up_to(100, "day") == OrderGap(0, 100)


@pytest.mark.parametrize(
    ("word", "amount"),
    [("0", 0), ("12", 12), ("99999", 99_999), ("100000", None), ("two", 2), ("a", 1),
     ("²", None), ("1.5", None), ("", None), ("mill", None)],
)  # fmt: skip
def test_an_amount_in_digits_or_words(word, amount):
    assert gaps.amount_of(tree("He left."), word) == amount


@pytest.mark.parametrize(
    ("told", "gap"),
    [
        ("two days after", OrderGap(2, 2)),
        ("a few days after", OrderGap(2, 6)),
        ("some two weeks after", OrderGap(12, 16)),
        ("several months before", OrderGap(46, 259)),
        ("12 years after", OrderGap(4200, 4566)),
        ("about ten hours before", OrderGap(0, 1)),
        ("days after", OrderGap(2, 10)),
        ("weeks before", OrderGap(8, 60)),
        # A word between that says nothing of the amount leaves the unit alone.
        ("two long weeks after", OrderGap(8, 60)),
        ("shortly after", OrderGap(0, 7)),
        ("happily after", gaps.OPEN),
        ("after", gaps.OPEN),
    ],
)
def test_what_stands_right_before_a_connective(told, gap):
    for text in (f"He left {told} she came.", f"{told} she came he left."):
        one = tree(text)
        words = [token.text.lower() for token in one.tokens]
        at = next(words.index(word) for word in ("after", "before") if word in words)
        assert gaps.before_word(one, at) == gap
