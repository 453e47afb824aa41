"""Stretches of the calendar: their names and their bounds."""

import pytest

from timeline_app.languages.any import calendar
from timeline_app.model import moment

WEEKEND = ("2024-05-18", "2024-05-19")


@pytest.mark.parametrize(
    ("made", "value", "bounds"),
    [
        (calendar.week(moment.day_number(2021, 1, 3)), "2020-W53", ("2020-12-28", "2021-01-03")),
        (calendar.weekend(moment.day_number(2024, 5, 18)), "2024-W20-WE", WEEKEND),
        (calendar.month(2024, 14), "2025-02", ("2025-02-01", "2025-02-28")),
        (calendar.month(2024, 0), "2023-12", ("2023-12-01", "2023-12-31")),
        (calendar.season(2021, "WI"), "2021-WI", ("2021-12-01", "2022-02-28")),
        (calendar.quarter(2024, 4), "2024-Q4", ("2024-10-01", "2024-12-31")),
        (calendar.century(16), "15", ("1500-01-01", "1599-12-31")),
        (calendar.century(6, is_bce=True), "BC05", ("-0599-01-01", "-0500-12-31")),
        (calendar.decade(1990), "199", ("1990-01-01", "1999-12-31")),
    ],
)  # fmt: skip
def test_stretches(made, value, bounds):
    assert made.value == value
    assert made.when.iso_bounds == bounds


@pytest.mark.parametrize(
    "made",
    [
        calendar.date(2023, 2, 29),
        calendar.date(2023, 13, 1),
        calendar.year(0),
        calendar.quarter(2024, 5),
        calendar.century(99),
        calendar.month(9999, 1),
    ],
)
def test_what_no_calendar_has(made):
    assert made is None


@pytest.mark.parametrize(
    ("made", "value"),
    [
        (calendar.year(0), None), (calendar.year(1), "0001"), (calendar.year(9998), "9998"),
        (calendar.year(9999), None), (calendar.month(9998, 12), "9998-12"),
        (calendar.month(9998, 13), None), (calendar.month(1, 1), "0001-01"),
        (calendar.month(1, 0), None),
    ],
)  # fmt: skip
def test_years_of_our_era_have_four_figures(made, value):
    assert (made.value if made else None) == value
