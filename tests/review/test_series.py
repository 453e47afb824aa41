"""What helps to judge a finding of one passage: a month, or the row that it breaks."""

import calendar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.review.series import Month, missing_before, month_named


@given(st.integers(1900, 2200), st.integers(1, 12))
def test_a_month_is_laid_out_as_calendars_do(year, month):
    assert [list(week) for week in Month(year, month).weeks] == calendar.monthcalendar(year, month)


@pytest.mark.parametrize(
    ("month", "words"),
    [
        (Month(2020, 2), ("February 2020 has 29 days.")),
        (Month(2019, 2), "February 2019 has 28 days."),
        (Month(2019, 3, 14), "14 March 2019 is a Thursday."),
        (Month(2019, 3, 17), "17 March 2019 is a Sunday."),
    ],
)
def test_a_month_says_what_it_shows(month, words):
    assert month.words == words


@pytest.mark.parametrize(
    ("text", "year", "found"),
    [
        ("30 February 2019", None, Month(2019, 2)),
        ("28 February 2019", None, Month(2019, 2, 28)),
        ("29 Feb. 2019", None, Month(2019, 2)),
        ("29 Feb. 2020", None, Month(2020, 2, 29)),
        ("April 31", 1990, Month(1990, 4)),
        ("April 30", 1990, Month(1990, 4, 30)),
        ("April 30 1991", 1990, Month(1991, 4, 30)),
        ("on May 4 at 10:30", 1990, Month(1990, 5, 4)),
        ("May at 10:30", 1990, Month(1990, 5)),
        ("0 May", 1990, Month(1990, 5)),
        ("30/02/2019", None, None),
        ("April 30", None, None),
        ("on Ma 4", 1990, None),
        ("", 1990, None),
    ],
)
def test_a_month_is_known_by_its_name(text, year, found):
    assert month_named(text, year) == found


@pytest.mark.parametrize(
    ("values", "at"),
    [
        (["No. 3", "No. 4", "No. 6"], 2),
        (["No. 3", "No. 5", "No. 6"], 1),
        (["No. 3", "No. 4", "No. 5"], None),
        (["No. 3", "No. 5"], 1),
        (["No. 3", "No. 4", "last"], 2),
        (["first", "last"], 1),
        (["No. 3"], None),
        ([], None),
        (["1", "3", "5"], None),
        (["1", "3", "5", "9"], 3),
    ],
)
def test_a_row_is_broken_where_its_step_is_widest(values, at):
    assert missing_before(values) == at
