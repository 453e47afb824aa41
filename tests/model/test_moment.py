"""The calendar against itself over forty thousand years, and against datetime."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import moment

years = st.integers(-20_000, 20_000)
day_numbers = st.integers(moment.day_number(-20_000, 1, 1), moment.day_number(20_000, 12, 31))


@given(day_numbers)
def test_a_day_number_survives_the_way_to_a_date_and_back(number):
    year, month, day = moment.civil_day(number)
    assert moment.day_number(year, month, day) == number
    assert 1 <= month <= 12
    assert 1 <= day <= moment.days_in_month(year, month)


@given(years, st.integers(1, 12), st.integers(1, 31))
def test_a_date_survives_the_way_to_a_number_and_back(year, month, day):
    day = min(day, moment.days_in_month(year, month))
    assert moment.civil_day(moment.day_number(year, month, day)) == (year, month, day)


@given(day_numbers)
def test_the_next_day_has_the_next_number(number):
    year, month, day = moment.civil_day(number)
    following = moment.civil_day(number + 1)
    if day < moment.days_in_month(year, month):
        assert following == (year, month, day + 1)
    else:
        assert following == ((year, month + 1, 1) if month < 12 else (year + 1, 1, 1))


@given(st.dates())
def test_days_agree_with_datetime(day):
    number = moment.day_number(day.year, day.month, day.day)
    assert number == (day - datetime.date(1970, 1, 1)).days
    assert moment.weekday(number) == day.weekday()


@given(st.datetimes())
def test_seconds_agree_with_datetime(instant):
    whole = instant.replace(microsecond=0)
    seconds = int((whole - datetime.datetime(1970, 1, 1)) / datetime.timedelta(seconds=1))
    assert moment.civil(seconds)[:6] == tuple(whole.timetuple())[:6]
    assert moment.civil(seconds).weekday == whole.weekday()


@given(years)
def test_a_year_has_the_days_of_its_months(year):
    days = moment.day_number(year + 1, 1, 1) - moment.day_number(year, 1, 1)
    assert days == (366 if moment.is_leap(year) else 365)
    assert days == sum(moment.days_in_month(year, month) for month in range(1, 13))


@given(day_numbers)
def test_iso_days_round_trip(number):
    text = moment.iso_day(number * moment.DAY + 5)
    assert moment.from_iso_day(text) == number * moment.DAY


def test_open_ends_have_no_iso_day():
    assert moment.iso_day(moment.DISTANT_PAST) is None
    assert moment.iso_day(moment.DISTANT_FUTURE) is None


@pytest.mark.parametrize(
    "text", ["", "2020", "2020-13-01", "2020-02-30", "2020-02-00", "20-0२-01", "a-b-c", "--1-1-1"]
)
def test_no_iso_day(text):
    with pytest.raises(ValueError, match="day"):
        moment.from_iso_day(text)


def test_years_before_our_era():
    assert moment.iso_day(moment.at(-43, 3, 15)) == "-0043-03-15"
    assert moment.iso_year(0) == "0000"
    assert moment.is_leap(0)
