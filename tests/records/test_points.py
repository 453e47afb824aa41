"""Dates as rows and headings write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import edtf
from timeline_app.records.points import Point, points


def first(text):
    """The fullest reading, and the words that it takes."""
    for point, end in points(text, 0, len(text)):
        return point, text[:end]
    return None, ""


@pytest.mark.parametrize(
    ("text", "spelled", "words"),
    [
        ("1997-03-24 Petition", "1997-03-24", "1997-03-24"),
        ("1997/3/4 Petition", "1997-03-04", "1997/3/4"),
        ("24.03.1997 Petition", "1997-03-24", "24.03.1997"),
        ("97/03/24 Petition", "1997-03-24", "97/03/24"),
        ("24. iii. 1997 x", "1997-03-24", "24. iii. 1997"),
        ("24 March 1997: x", "1997-03-24", "24 March 1997"),
        ("24th of March, 1997 x", "1997-03-24", "24th of March, 1997"),
        ("Monday, 24 March 1997", "1997-03-24", "Monday, 24 March 1997"),
        ("March 24th, 1997 x", "1997-03-24", "March 24th, 1997"),
        ("1997, March 24 x", "1997-03-24", "1997, March 24"),
        ("March 1997: x", "1997-03", "March 1997"),
        ("Mar. '97 x", "1997-03", "Mar. '97"),
        ("1997 (March) x", "1997-03", "1997 (March)"),
        ("03/1997 x", "1997-03", "03/1997"),
        ("Q2 1997 x", "1997-34", "Q2 1997"),
        ("1997 Q2 x", "1997-34", "1997 Q2"),
        ("Spring 1997 x", "1997-21", "Spring 1997"),
        ("winter of 1997/98 x", "1997-24", "winter of 1997/98"),
        ("1990s x", "199X", "1990s"),
        ("1997 x", "1997", "1997"),
        ("Lady Day 1997 x", "1997-03-25", "Lady Day 1997"),
        ("793 x", "0793", "793"),
        ("97/03/24 x", "1997-03-24", "97/03/24"),
        ("97/12/31 x", "1997-12-31", "97/12/31"),
    ],
)
def test_what_is_written_is_read(text, spelled, words):
    point, taken = first(text)
    assert (point.edtf, taken) == (spelled, words)
    assert edtf.parse(point.edtf)


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("24 March x", Point(None, 3, 24)),
        ("March x", Point(None, 3)),
        ("Mon 24 x", Point(None, None, 24)),
        ("24th x", Point(None, None, 24)),
        ("24 x", Point(day=24, is_bare=True)),
        ("24/03 x", Point(None, 3, 24, is_bare=True, is_day_first=True)),
        ("3/24 x", Point(None, 3, 24, is_bare=True, is_day_first=False)),
        ("3/4 x", Point(None, 4, 3, is_bare=True, other=(3, 4))),
        ("4/4 x", Point(None, 4, 4, is_bare=True)),
        ("3/4/1997 x", Point(1997, 4, 3, other=(3, 4))),
        ("3/4/97 x", Point(1997, 4, 3, other=(3, 4), is_short=True)),
        ("3/14/97 x", Point(1997, 3, 14, is_day_first=False, is_short=True)),
        ("Lady Day x", Point(None, 3, 25)),
        ("summer x", Point(None, 22)),
    ],
)
def test_parts_of_dates_say_what_they_leave_out(text, point):
    assert first(text)[0] == point


@pytest.mark.parametrize(
    "text",
    ["31 April 1997 x", "1997-13-02 x", "13/13/1997 x", "0 x", "32 x", "12:30 x", "3.5 x", "word",
     "97/13/24 x", "999-1-1", "12% x", "2/5 pm x"],
)  # fmt: skip
def test_what_no_calendar_has_is_no_whole_date(text):
    point, _ = first(text)
    assert point is None or not point.is_full


@given(st.dates())
def test_iso_days_are_themselves(date):
    point, _ = first(f"{date.isoformat()} x")
    if date.year >= 1000 and date.year <= 2199:
        assert point.edtf == date.isoformat()
        assert point.is_full
        assert point.is_real


@pytest.mark.parametrize(
    ("point", "is_real"),
    [(Point(1997, 2, 29), False), (Point(1996, 2, 29), True), (Point(None, 2, 29), True),
     (Point(1997, 36), True), (Point(1997, 37), False), (Point(1997, 4, 31), False),
     (Point(1997), True), (Point(1997, 4, 0), False)],
)  # fmt: skip
def test_a_day_is_real_in_its_year_or_in_some_year(point, is_real):
    assert point.is_real == is_real


@pytest.mark.parametrize(
    ("point", "spelled"),
    [
        (Point(1997, 4, 3), "1997-04-03"),
        (Point(1997, 4), "1997-04"),
        (Point(1997), "1997"),
        (Point(1997, None, 3), "1997"),
        (Point(1990, is_decade=True), "199X"),
        (Point(-43, 3, 15), "-0043-03-15"),
    ],
)
def test_a_day_is_spelled_below_its_month_alone(point, spelled):
    assert point.edtf == spelled
    assert edtf.parse(spelled)


def test_without_a_year_there_is_no_spelling():
    with pytest.raises(ValueError, match="without a year"):
        _ = Point(None, 3, 4).edtf
