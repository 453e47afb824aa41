"""The moment under the pointer is told as finely as a pixel, and no finer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import chart, wording
from timeline_app.model import edtf, moment

NOON = moment.at(2020, 7, 19, 14, 5) + 9
YEAR = 365 * moment.DAY


@pytest.mark.parametrize(
    ("pixel", "words"),
    [
        (0.05, "Sun 19 July 2020, 14:05:09"),
        (1.5, "Sun 19 July 2020, 14:05"),
        (61, "Sun 19 July 2020, 14h"),
        (moment.DAY / 4, "Sun 19 July 2020"),
        (moment.DAY + 1, "July 2020"),
        (29 * moment.DAY, "2020"),
        (2 * YEAR, "2020s"),
        (11 * YEAR, "21st century"),
        (101 * YEAR, "3rd millennium"),
    ],
)
def test_the_unit_is_as_long_as_a_pixel(pixel, words):
    assert chart.pointed(NOON, pixel) == words


@pytest.mark.parametrize(
    ("second", "pixel", "words"),
    [
        (moment.at(-43, 3, 15), moment.HOUR * 2, "15 March 44 BCE"),
        (moment.at(0, 5), 5 * moment.DAY, "May 1 BCE"),
        (moment.at(-43), 2 * YEAR, "50–41 BCE"),
        (moment.at(-43), 20 * YEAR, "1st century BCE"),
        (moment.at(-11_999), 20 * YEAR, "c. 12000 BCE"),
    ],
)
def test_before_our_era_there_is_no_year_zero(second, pixel, words):
    assert chart.pointed(second, pixel) == words


years = st.integers(-9_000, 9_000)


@given(years, st.integers(1, 12), st.integers(1, 28), st.floats(0, 86_399))
def test_a_day_is_told_alike_from_its_first_second_to_its_last(year, month, day, second):
    first = moment.at(year, month, day)
    told = chart.pointed(first + second, moment.HOUR * 4)
    assert told == chart.pointed(first, moment.HOUR * 4)
    spelled = f"{moment.iso_year(year)}-{month:02d}-{day:02d}"
    assert told == wording.in_words(edtf.parse(spelled))


@given(years, st.floats(0, 365 * 86_400 - 1))
def test_a_year_is_told_as_dates_are_told_elsewhere(year, second):
    told = chart.pointed(moment.at(year) + second, 100 * moment.DAY)
    assert told == wording.in_words(edtf.parse(moment.iso_year(year)))


@given(st.floats(-4e14, 4e14), st.floats(0.05, 2e9))
def test_every_moment_that_can_be_seen_has_words(second, pixel):
    assert chart.pointed(second, pixel)
