"""Dates of which some parts are known: their days, the units around and after them."""

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline_app.model import edtf
from timeline_app.temporal import partial
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.values import timex

DAY = Partial(year=2020, month=1, day=22)
ordinals = st.integers(1, 3_000_000).map(datetime.date.fromordinal)


def span(point):
    """First and last day in EDTF."""
    return "/".join(edtf.day_name(number * 86_400) for number in partial.days(point))


@pytest.mark.parametrize(
    ("point", "expected"),
    [
        (DAY, "2020-01-22/2020-01-22"),
        (Partial(year=2020, month=2), "2020-02-01/2020-02-29"),
        (Partial(year=2019, month=12), "2019-12-01/2019-12-31"),
        (Partial(year=2019), "2019-01-01/2019-12-31"),
        (Partial(year=2019, half=2), "2019-07-01/2019-12-31"),
        (Partial(year=2019, quarter=3), "2019-07-01/2019-09-30"),
        (Partial(year=2019, season="SP"), "2019-03-01/2019-05-31"),
        (Partial(year=2019, season="WI"), "2019-12-01/2020-02-29"),
        (Partial(year=2020, week=4), "2020-01-20/2020-01-26"),
        (Partial(year=2020, week=4, is_weekend=True), "2020-01-25/2020-01-26"),
        (Partial(year=2020, week=4, weekday=3), "2020-01-22/2020-01-22"),
        (Partial(decade=199), "1990-01-01/1999-12-31"),
        (Partial(century=19), "1900-01-01/1999-12-31"),
        (Partial(decade=0), "0001-01-01/0009-12-31"),
        (Partial(decade=0, is_bce=True), "-0008-01-01/0000-12-31"),
        (Partial(century=0), "0001-01-01/0099-12-31"),
        (Partial(century=0, is_bce=True), "-0099-01-01/0000-12-31"),
        (Partial(decade=43, is_bce=True), "-0438-01-01/-0429-12-31"),
        (Partial(century=4, is_bce=True), "-0499-01-01/-0400-12-31"),
        (Partial(year=-43), "-0043-01-01/-0043-12-31"),
    ],
)
def test_first_and_last_day(point, expected):
    assert span(point) == expected
    assert point.day_number() == partial.first_day(point) == partial.days(point)[0]


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        ("century", "20"),
        ("decade", "202"),
        ("year", "2020"),
        ("half", "2020-H1"),
        ("quarter", "2020-Q1"),
        ("season", "2019-WI"),
        ("month", "2020-01"),
        ("week", "2020-W04"),
        ("weekend", "2020-W04-WE"),
        ("fortnight", "2020-W04"),
        ("day", "2020-01-22"),
    ],
)
def test_the_unit_that_holds_a_day(unit, value):
    assert timex(partial.truncated(DAY, unit)) == value


@pytest.mark.parametrize(
    ("unit", "count", "value"),
    [
        ("century", -1, "19"),
        ("decade", -3, "199"),
        ("year", 5, "2025"),
        ("half", 1, "2020-H2"),
        ("half", -1, "2019-H2"),
        ("quarter", 4, "2021-Q1"),
        ("quarter", -1, "2019-Q4"),
        ("season", 1, "2020-SP"),
        ("season", -1, "2019-FA"),
        ("month", 12, "2021-01"),
        ("month", -1, "2019-12"),
        ("week", 1, "2020-W05"),
        ("week", -4, "2019-W52"),
        ("weekend", 1, "2020-W05-WE"),
        ("fortnight", 1, "2020-W06"),
        ("day", 10, "2020-02-01"),
    ],
)
def test_the_unit_so_many_units_on(unit, count, value):
    assert timex(partial.shifted(DAY, unit, count)) == value


@pytest.mark.parametrize(
    ("point", "unit", "value"),
    [
        (Partial(year=-43), "century", "BC00"),
        (Partial(year=-43), "decade", "BC004"),
        (Partial(year=-120), "century", "BC01"),
        (Partial(year=2020, season="FA"), "season", "2020-FA"),
        (Partial(year=2020, week=1), "year", "2020"),
        (Partial(century=19), "year", "1900"),
        (Partial(year=2020, month=4), "season", "2020-SP"),
        (Partial(year=2020, quarter=3), "half", "2020-H2"),
    ],
)
def test_units_of_coarser_dates(point, unit, value):
    assert timex(partial.truncated(point, unit)) == value


@pytest.mark.parametrize(
    ("year", "decade", "century"),
    [
        (2000, "200", "20"), (1999, "199", "19"), (100, "010", "01"), (99, "009", "00"),
        (10, "001", "00"), (9, "000", "00"), (1, "000", "00"), (0, "BC000", "BC00"),
        (-8, "BC000", "BC00"), (-9, "BC001", "BC00"), (-99, "BC010", "BC00"),
        (-100, "BC010", "BC01"),
    ],
)  # fmt: skip
def test_decades_and_centuries_where_one_ends(year, decade, century):
    """A year is counted from 0, which is 1 BC, and lies in the stretch that is named for it."""
    for unit, value in (("decade", decade), ("century", century)):
        found = partial.truncated(Partial(year=year), unit)
        assert timex(found) == value
        assert partial.first_day(found) <= partial.first_day(Partial(year=year))
        assert partial.days(Partial(year=year))[1] <= partial.days(found)[1]


@pytest.mark.parametrize(
    ("month", "season", "quarter", "half"),
    [
        (1, "2019-WI", 1, 1), (2, "2019-WI", 1, 1), (3, "2020-SP", 1, 1), (4, "2020-SP", 2, 1),
        (5, "2020-SP", 2, 1), (6, "2020-SU", 2, 1), (7, "2020-SU", 3, 2), (8, "2020-SU", 3, 2),
        (9, "2020-FA", 3, 2), (10, "2020-FA", 4, 2), (11, "2020-FA", 4, 2), (12, "2020-WI", 4, 2),
    ],
)  # fmt: skip
def test_every_month_has_its_season_its_quarter_and_its_half(month, season, quarter, half):
    day = Partial(year=2020, month=month, day=1)
    found = [timex(partial.truncated(day, unit)) for unit in ("season", "quarter", "half")]
    assert found == [season, f"2020-Q{quarter}", f"2020-H{half}"]


@given(ordinals)
def test_weeks_are_those_of_the_iso_calendar(day):
    number = day.toordinal() - datetime.date(1970, 1, 1).toordinal()
    assert partial.iso_week(number) == tuple(day.isocalendar())[:2]
    start = partial.iso_week_start(*partial.iso_week(number))
    assert 0 <= number - start < 7
    assert partial.on_day(number) == Partial(year=day.year, month=day.month, day=day.day)
    assert partial.in_week(number) == Partial(year=day.isocalendar()[0], week=day.isocalendar()[1])


@given(ordinals, st.sampled_from(partial.UNITS), st.integers(-40, 40))
@example(datetime.date(1, 1, 1), "decade", -11)
@example(datetime.date(1, 1, 1), "century", -3)
def test_as_many_units_back_lead_home(day, unit, count):
    point = Partial(year=day.year + 100, month=day.month, day=day.day)
    home = partial.truncated(point, unit)
    assert partial.shifted(partial.shifted(point, unit, count), unit, -count) == home
    first, last = partial.days(home)
    assert first <= partial.first_day(point) <= last


@pytest.mark.parametrize(
    ("point", "is_possible"),
    [
        (Partial(year=2020, month=2, day=29), True),
        (Partial(year=2019, month=2, day=29), False),
        (Partial(month=2, day=29), True),
        (Partial(month=2, day=30), False),
        (Partial(year=2020, month=13), False),
        (Partial(year=2020, month=0), False),
        (Partial(year=2020, month=12), True),
        (Partial(day=31), True),
        (Partial(day=32), False),
        (Partial(day=0), False),
        (Partial(year=2020, month=4, day=31), False),
        (Partial(), True),
        (Partial(year=2020, month=1, day=0), False),
        (Partial(year=2020, month=13, day=1), False),
    ],
)
def test_what_the_calendar_has(point, is_possible):
    assert partial.is_possible(point) is is_possible


@pytest.mark.parametrize(
    ("base", "detail", "value"),
    [
        (Partial(year=2020), Partial(month=5, day=3), "2020-05-03"),
        (Partial(year=2020, week=4), Partial(weekday=5), "2020-01-24"),
        (DAY, Partial(daypart="MO"), "2020-01-22TMO"),
        (DAY, Partial(hour=9, minute=5, zone="Z"), "2020-01-22T09:05Z"),
        (Partial(year=2020, hour=9, zone="Z"), Partial(month=2), "2020-02-XXT09:00Z"),
        (Partial(year=2020, week=4), Partial(is_weekend=True), "2020-W04-WE"),
    ],
)
def test_finer_parts_are_laid_over(base, detail, value):
    assert timex(partial.overlaid(base, detail)) == value


@pytest.mark.parametrize(
    ("point", "unit", "is_placed", "has_time"),
    [
        (Partial(), "", False, False),
        (DAY, "day", True, False),
        (Partial(weekday=1), "day", False, False),
        (Partial(is_weekend=True), "weekend", False, False),
        (Partial(week=1), "week", False, False),
        (Partial(month=1), "month", False, False),
        (Partial(decade=1), "decade", True, False),
        (Partial(century=1), "century", True, False),
        (Partial(hour=0), "", False, True),
        (Partial(daypart="MO"), "", False, True),
        (Partial(year=0), "year", True, False),
        (Partial(year=1, half=1), "half", True, False),
        (Partial(season="SP", year=1), "season", True, False),
    ],
)
def test_what_is_known(point, unit, is_placed, has_time):
    assert (point.unit, point.is_placed, point.has_time) == (unit, is_placed, has_time)
