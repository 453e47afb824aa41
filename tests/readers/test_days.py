"""Full calendar days in headers, datelines and file names."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.days import find_days, find_in_name, real_day


def days(text):
    return [[when.edtf for when in found.readings] for found in find_days(text)]


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("2020-07-22", ["2020-07-22"]),
        ("2020/7/2 and", ["2020-07-02"]),
        ("22-07-2020", ["2020-07-22"]),
        ("3/4/2020", ["2020-04-03", "2020-03-04"]),
        ("4.4.2020", ["2020-04-04"]),
        ("12/03/55", ["1955-03-12", "1955-12-03"]),
        ("22 July 2020", ["2020-07-22"]),
        ("22nd day of July, 2020", ["2020-07-22"]),
        ("22-Jul-2020", ["2020-07-22"]),
        ("July 22, 2020", ["2020-07-22"]),
        ("Jul. 22nd 2020", ["2020-07-22"]),
        ("4 March 1701/2", ["1702-03-04"]),
        ("2020年7月22日", ["2020-07-22"]),
        ("2020년 7월 22일", ["2020-07-22"]),
    ],
)
def test_a_day_is_read_in_any_spelling(text, readings):
    assert days(text) == [readings]


@pytest.mark.parametrize(
    "text",
    [
        "July 2020",
        "22 July",
        "2020",
        "31/02/2020",
        "13/13/2020",
        "2020-13-01",
        "1.2020-07-22",
        "22/07/20202",
        "yesterday",
        "1399-01-01",
        "2200-01-01",
        "2020-07/22",
    ],
)
def test_what_is_no_full_day_is_none(text):
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "is_day_first"),
    [
        ("22/07/2020", True),
        ("07/22/2020", False),
        ("3/4/2020", None),
        ("4/4/2020", None),
        ("2020-07-22", None),
    ],
)
def test_numbers_may_say_which_came_first(text, is_day_first):
    (found,) = find_days(text)
    assert found.is_day_first is is_day_first
    assert found.span.of(text) == text


@given(st.dates(datetime.date(1400, 1, 1), datetime.date(2199, 12, 31)))
def test_every_day_is_found_as_it_is_written(date):
    for text in (
        date.isoformat(),
        f"{date.day} {date:%B} {date.year}",
        f"{date:%b} {date.day}, {date.year}",
    ):
        assert days(text) == [[date.isoformat()]]
    assert date.isoformat() in days(f"{date.day}/{date.month}/{date.year}")[0]


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2020-07-22-foo", "2020-07-22"),
        ("20200722_x", "2020-07-22"),
        ("report_22-07-2020", "2020-07-22"),
        ("2020_07_22", "2020-07-22"),
        ("IMG_20200722_101500", "2020-07-22"),
        ("log 22 July 2020", "2020-07-22"),
        ("20201322", None),
        ("120200722", None),
        ("report", None),
        ("20200231", None),
    ],
)
def test_a_file_name_may_hold_a_day(name, day):
    found = find_in_name(name)
    assert (found and found.readings[0].edtf) == day


def test_three_numbers_that_are_no_day():
    assert real_day(2020, 2, 29).edtf == "2020-02-29"
    assert real_day(2019, 2, 29) is None
    assert real_day(2019, 0, 1) is None
