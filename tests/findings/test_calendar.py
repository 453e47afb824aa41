"""Days as texts write them, the years in which they may lie, and their weekdays then."""

import datetime

import pytest
from heaps import told_of
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings import calendar
from timeline_app.findings.calendar import (
    Day,
    Years,
    weekdays,
    written_days,
)
from timeline_app.model import Span, edtf, moment
from timeline_app.wording import worded


def a_day(month, number, year=None):
    return Day(Span(0, 1), "", month, number, year)


@given(st.dates(datetime.date(1925, 1, 1), datetime.date(2200, 1, 1)))
def test_a_new_day_has_one_weekday(date):
    assert weekdays(a_day(date.month, date.day), date.year, is_old_kept=True) == (date.weekday(),)
    assert a_day(date.month, date.day).day_in(date.year) == (
        date.toordinal() - datetime.date(1970, 1, 1).toordinal()
    )


@pytest.mark.parametrize(
    ("year", "month", "number", "is_old_kept", "names"),
    [
        # The palace in Petrograd was taken on a Wednesday, 25 October of the old calendar.
        (1917, 10, 25, True, "Thu Wed"),
        (1917, 10, 25, False, "Thu"),
        (1923, 10, 25, True, "Thu Wed"),
        (1924, 10, 25, True, "Sat"),
        # Elsewhere both were kept until 1752.
        (1752, 9, 2, False, "Sat Wed"),
        (1753, 9, 2, False, "Sun"),
        # Before 15 October 1582 there was the old one alone.
        (1582, 10, 15, False, ("Fri Mon")),
        (1582, 10, 4, False, "Thu"),
        (1492, 10, 12, False, "Fri"),
        # No calendar but the old one has the day.
        (1700, 2, 29, False, "Thu"),
    ],
)
def test_an_old_day_has_a_weekday_in_each_calendar_of_its_time(
    year, month, number, is_old_kept, names
):
    short = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    found = weekdays(a_day(month, number), year, is_old_kept=is_old_kept)
    assert [short[one] for one in found] == names.split()


def test_a_year_without_the_day_has_none():
    assert a_day(2, 29).day_in(1901) is None
    assert a_day(2, 29).day_in(1904) is not None
    assert weekdays(a_day(2, 30), 1990, is_old_kept=True) == ()


@pytest.mark.parametrize(
    ("first", "last", "words", "at"),
    [
        ("1960-05-03", "1960-05-03", "3 May 1960", "on 3 May 1960"),
        ("1960-05-01", "1960-05-31", "May 1960", "in May 1960"),
        ("1960-01-01", "1960-12-31", "1960", "in 1960"),
        ("1960-01-01", "1964-12-31", "1960 to 1964", "in 1960 to 1964"),
    ],
)
def test_a_stretch_is_named_as_a_sentence_names_it(first, last, words, at):
    ends = [edtf.parse(text).earliest // moment.DAY for text in (first, last)]
    assert worded(calendar.dated(*ends)) == words
    assert worded(calendar.at_day(*ends)) == at


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It rained on 4 May 1990 and on 5 June.", [(5, 4, 1990), (6, 5, None)]),
        ("He came on 1990-05-04.", [(5, 4, 1990)]),
        ("He came on 5/6/1990 at last.", [(5, 6, 1990)]),
        ("He came yesterday, on Friday, in May 1990.", []),
    ],
)
def test_written_days_have_a_month_and_a_number(text, found):
    told = told_of(text, "1991-01-01")
    assert [(day.month, day.number, day.year) for day in written_days(told)] == found


@pytest.mark.parametrize(
    ("text", "is_there"), [("in May", True), ("Sept. 9", True), ("maybe", False), ("9/5", False)]
)
def test_a_month_is_a_word_of_its_own(text, is_there):
    assert calendar.has_month(text) == is_there


@pytest.mark.parametrize(
    ("text", "published", "years"),
    [
        # What is told beside it counts first, then the full date before, then the document.
        ("In 1985 he wrote. On 3 May he came.", "", (1985,)),
        ("He left on 1 June 1985. On 3 May he came.", "1991-01-01", (1985, 1991, 1990)),
        ("He left on 1 June 1985.\\n\\nOn 3 May he came.", "", (1985,)),
        ("On 3 May he came.", "1990-05-20", (1990,)),
        ("On 3 May he came.", "1990-12-20", (1991, 1990)),
        ("On 3 May he came.", "1990", ()),
        ("On 3 May he came.", "", ()),
        ("Of 1985.\\n\\nOn 3 May he came.", "", (1985,)),
        ("Of 1985 and 1987.\\n\\nOn 3 May he came.", "", ()),
    ],
)
def test_a_day_without_a_year_lies_in_the_years_told_near_it(text, published, years):
    told = told_of(text.replace("\\n", "\n"), published)
    day = next(one for one in written_days(told) if (one.month, one.number) == (5, 3))
    assert Years(told).of(day, day.span) == years


def test_a_day_with_a_year_lies_in_it_alone():
    told = told_of("Of 1985. On 3 May 1990 he came.")
    (day,) = written_days(told)
    assert Years(told).of(day, day.span) == (1990,)
    assert Years(told).told == {1985, 1990}


@pytest.mark.parametrize(
    ("text", "is_near"),
    [("1990-05-03", True), ("1990-05", True), ("1990", False), ("1990-05-03/..", False),
     ("1990-05-01/1990-06-01", True), ("1990-05-01/1990-06-02", False)],
)  # fmt: skip
def test_a_month_is_near_enough_to_reckon_from(text, is_near):
    assert calendar.is_near_day(edtf.parse(text)) == is_near
