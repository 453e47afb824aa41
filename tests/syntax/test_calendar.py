"""The names of months and weekdays: each number has its names, and none is half a name."""

import datetime

import pytest

from timeline_app.syntax import calendar


@pytest.mark.parametrize(
    ("name", "number"),
    [("january", 1), ("jan", 1), ("may", 5), ("sept", 9), ("september", 9), ("december", 12)],
)
def test_a_month_has_its_number(name, number):
    assert calendar.months()[name] == number


@pytest.mark.parametrize("day", range(4, 11))
def test_weekdays_count_from_monday_as_iso_does(day):
    date = datetime.date(2021, 1, day)
    for name in (f"{date:%A}".lower(), f"{date:%a}".lower()):
        assert calendar.weekdays()[name] == date.isoweekday()


@pytest.mark.parametrize(("named", "last"), [(calendar.months, 12), (calendar.weekdays, 7)])
def test_every_number_is_named_and_no_name_has_a_stop(named, last):
    assert set(named().values()) == set(range(1, last + 1))
    assert not [name for name in named() if "." in name or name != name.lower()]


def test_a_language_without_a_list_has_no_names():
    assert calendar.months("qq") == {}
    assert calendar.weekdays("qq") == {}
