"""The days of feasts by their codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import moment
from timeline_app.temporal import feasts
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.values import timex


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1818, "1818-03-22"),
        (1943, "1943-04-25"),
        (2000, "2000-04-23"),
        (2019, "2019-04-21"),
        (2020, "2020-04-12"),
        (1954, "1954-04-18"),
        (1981, "1981-04-19"),
        (2038, "2038-04-25"),
    ],
)
def test_easter_by_the_almanac(year, day):
    assert timex(feasts.feast("E+0", year)) == day


@given(st.integers(1583, 4000))
def test_easter_is_a_sunday_of_its_five_weeks(year):
    number = feasts.easter(year)
    assert moment.weekday(number) == 6
    assert (3, 22) <= moment.civil_day(number)[1:] <= (4, 25)


@pytest.mark.parametrize(
    ("code", "year", "day"),
    [
        ("12-25", 2019, "2019-12-25"),
        ("E-2", 2019, "2019-04-19"),
        ("E+49", 2019, "2019-06-09"),
        ("11-4#4", 2018, "2018-11-22"),
        ("09-1#1", 2019, "2019-09-02"),
        ("05-1#-1", 2020, "2020-05-25"),
        ("05-7#2", 2020, "2020-05-10"),
        ("11-5>4#4", 2018, "2018-11-23"),
        ("11-2>1#1", 2020, "2020-11-03"),
        ("10-1#1", 2018, "2018-10-01"),
        ("05-1#-1", 2021, "2021-05-31"),
    ],
)
def test_the_day_that_a_code_names(code, year, day):
    assert timex(feasts.feast(code, year)) == day


@pytest.mark.parametrize(
    ("code", "point"),
    [("12-25", Partial(month=12, day=25)), ("E-2", Partial()), ("11-4#4", Partial())],
)
def test_only_a_feast_that_never_moves_has_its_day_without_a_year(code, point):
    assert feasts.fixed_day(code) == point
