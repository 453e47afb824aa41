"""Why a typed text names no date by itself."""

import pytest

from timeline_app.temporal.typed_problems import relative_problem, what_is_missing
from timeline_app.wording import worded

YEAR = "Which year? Add it; the year is never guessed."
DAY = "A weekday alone names no date; add day, month and year."
FOUR = "Which century? Type all four digits of the year."


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("99", "Which century? Type all four digits, or AD 99."),
        ("999", ""),
        ("7", "Which century? Type all four digits, or AD 7."),
        ("14-18", "Which century? Type all four digits of each year, or AD before them."),
        ("914–918", "Which century? Type all four digits of each year, or AD before them."),
        ("1914-18", ""),
        ("3/5", YEAR),
        ("the 3.5.", YEAR),
        ("3 may", YEAR),
        ("may", YEAR),
        ("on may", YEAR),
        ("christmas", YEAR),
        ("friday", DAY),
        ("on friday", DAY),
        ("the friday", DAY),
        ("friday 3 may", YEAR),
        ("'04", FOUR),
        ("summer '04", FOUR),
        ("99/99/04", FOUR),
        ("hello", ""),
        ("3 may 2004", ""),
        ("yesterday", ""),
    ],
)
def test_what_is_missing(text, problem):
    assert worded(what_is_missing(text)) == problem


@pytest.mark.parametrize(
    ("text", "word"),
    [("two days ago", "ago"), ("last week", "last"), ("tonight", "tonight"), ("agony", "")],
)
def test_the_word_that_counts_from_another_day(text, word):
    told = f"“{word}” counts from a day that the field does not know; type the date itself."
    assert worded(relative_problem(text)) == (told if word else "")
