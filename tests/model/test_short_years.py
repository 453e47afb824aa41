"""Years cut short, in one reading everywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.short_years import full_year, second_year


@pytest.mark.parametrize(
    ("digits", "year"), [(0, 2000), (4, 2004), (29, 2029), (30, 1930), (55, 1955), (99, 1999)]
)
def test_two_digits_mean_the_years_from_1930_to_2029(digits, year):
    assert full_year(digits) == year


@given(st.integers(0, 99))
def test_a_full_year_ends_in_its_two_digits(digits):
    assert full_year(digits) % 100 == digits
    assert 1930 <= full_year(digits) <= 2029


@pytest.mark.parametrize(
    ("first", "digits", "year"),
    [(1743, "44", 1744), (1688, "9", 1689), (1699, "1700", 1700), (1699, "00", 1700),
     (1999, "0", 2000), (1914, "18", None), (1743, "43", None), (1743, "", None),
     (1743, "1744", 1744), (1743, "11744", None)],
)  # fmt: skip
def test_the_second_of_two_years_follows_the_first(first, digits, year):
    assert second_year(first, digits) == year
