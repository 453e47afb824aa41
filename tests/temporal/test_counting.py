"""Dates counted from a base, and the n-th of something."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.temporal.counting import counted, nth_of
from timeline_app.temporal.discourse import Discourse
from timeline_app.temporal.partial import Partial, days
from timeline_app.temporal.reading import Origin, Reading, date
from timeline_app.temporal.values import timex

# A Wednesday.
NOW = Partial(year=2020, month=1, day=22)
QUARTER = Partial(year=2019, quarter=3)


def count(unit, number=0, point=Partial(), base=NOW, **more):  # noqa: B008 - frozen
    origin = more.pop("origin", Origin.SPEECH)
    period, written = more.pop("period", None), more.pop("written", NOW)
    reading = Reading(
        date(Partial()).type, point=point, origin=origin, unit=unit, count=number, **more
    )
    discourse = Discourse(written, is_story=False, period=period)
    return timex(counted(reading, base, discourse))


@pytest.mark.parametrize(
    ("unit", "number", "value"),
    [
        ("day", -1, "2020-01-21"),
        ("day", 2, "2020-01-24"),
        ("week", -1, "2020-W03"),
        ("month", 1, "2020-02"),
        ("year", -2, "2018"),
        ("decade", -1, "201"),
        ("same", 0, "2020-01-22"),
        ("second", 90, "2020-01-22"),
        ("hour", -30, "2020-01-21"),
        ("hour", 11, "2020-01-22"),
        ("hour", 12, "2020-01-22"),
        ("hour", 13, "2020-01-23"),
    ],
)
def test_units_from_a_day(unit, number, value):
    assert count(unit, number) == value


@pytest.mark.parametrize(
    ("base", "unit", "number", "value"),
    [
        (Partial(decade=192), "year", 10, "193"), (Partial(decade=192), "decade", -2, "190"),
        (Partial(decade=192), "century", 1, "202"), (Partial(decade=192), "year", 3, ""),
        (Partial(century=17), "year", 100, "18"), (Partial(century=17), "century", -1, "16"),
        (Partial(century=17), "year", 50, ""),
    ],
)  # fmt: skip
def test_years_from_a_decade_or_century(base, unit, number, value):
    found = count(unit, number, base=base, origin=Origin.STORY)
    assert found == (value or timex(Partial()))


@pytest.mark.parametrize(
    ("unit", "number", "value"),
    [
        ("hour", 2, "2020-01-23T00:10"),
        ("minute", -15, "2020-01-22T21:55"),
        ("second", 60, "2020-01-22T22:11"),
    ],
)
def test_clock_units_from_a_clock(unit, number, value):
    base = Partial(year=2020, month=1, day=22, hour=22, minute=10)
    assert count(unit, number, base=base) == value
    assert count(unit, number, base=Partial(year=2020)) == "2020"


@pytest.mark.parametrize(
    ("point", "step", "base", "value"),
    [
        (Partial(month=6), -1, NOW, "2019-06"),
        (Partial(month=6), 1, NOW, "2020-06"),
        (Partial(month=6), 0, NOW, "2020-06"),
        (Partial(season="WI"), 0, NOW, "2019-WI"),
        (Partial(season="WI"), 0, Partial(year=2020, month=3, day=1), "2020-WI"),
        (Partial(month=12), -1, NOW, "2019-12"),
        (Partial(month=1), 1, NOW, "2021-01"),
        (Partial(month=2), -1, Partial(year=2020, month=3, day=10), "2019-02"),
        (Partial(month=2), -1, Partial(year=2020, month=3, day=29), "2020-02"),
        (Partial(weekday=3), -1, NOW, "2020-01-15"),
        (Partial(weekday=3), 1, NOW, "2020-01-29"),
        (Partial(weekday=3), 0, NOW, "2020-01-22"),
        (Partial(weekday=5), 0, NOW, "2020-01-24"),
        (Partial(weekday=2), -1, NOW, "2020-01-21"),
        (Partial(weekday=4), 1, NOW, "2020-01-23"),
        (Partial(weekday=4), 1, Partial(year=2020), "2020-WXX-4"),
    ],
)
def test_last_this_and_next(point, step, base, value):
    assert count("", 0, point, base, direction=step) == value


@pytest.mark.parametrize(
    ("number", "value"),
    [(-2, "2020-01-10"), (-1, "2020-01-17"), (1, "2020-01-24"), (2, "2020-01-31")],
)
def test_so_many_fridays(number, value):
    assert count("weekday", number, Partial(weekday=5)) == value
    assert count("weekday", number, Partial(weekday=5), Partial(year=2020)) == "2020-WXX-5"


@pytest.mark.parametrize(
    ("months", "days", "unit", "base", "value"),
    [
        (-27, 0, "month", NOW, "2017-10"),
        (1, 0, "day", Partial(year=2020, month=1, day=31), "2020-02-29"),
        (-1, -2, "day", NOW, "2019-12-20"),
        (12, 0, "year", NOW, "2021"),
        (1, 0, "day", Partial(year=1998), "1998"),
    ],
)
def test_years_and_months_together(months, days, unit, base, value):
    assert count(unit, months, base=base, is_compound=True, days=days) == value


@pytest.mark.parametrize(
    ("unit", "number", "point", "base", "value"),
    [
        ("day", 2, Partial(), Partial(year=1998), "1998"),
        ("day", 0, Partial(), Partial(year=1998, month=5), "1998-05"),
        ("month", 0, Partial(), Partial(year=1998), "1998"),
        ("day", 0, Partial(hour=9), Partial(year=1998, month=5), "1998-05-XXT09:00"),
        ("year", 1, Partial(), Partial(year=1998), "1999"),
    ],
)
def test_little_counted_from_what_is_known_coarsely(unit, number, point, base, value):
    assert count(unit, number, point, base, origin=Origin.STORY) == value


@pytest.mark.parametrize(
    ("unit", "number", "point", "period", "value"),
    [
        ("latest period", 0, Partial(), QUARTER, "2019-Q3"),
        ("period", 0, Partial(), QUARTER, "2019-Q3"),
        ("period", 0, Partial(year=2018), QUARTER, "2018-Q3"),
        ("period", 0, Partial(year=2018), None, "2018"),
        ("quarter", 0, Partial(), QUARTER, "2019-Q3"),
        ("year", -1, Partial(), QUARTER, "2018-Q3"),
        ("quarter ended", 0, Partial(), QUARTER, "2019-Q3"),
    ],
)
def test_the_quarter_that_is_reported_on(unit, number, point, period, value):
    found = count(unit, number, point, QUARTER, period=period, origin=Origin.STORY)
    assert found == value


def test_the_latest_quarter_is_one_that_is_over():
    assert count("latest period", base=Partial(year=2020, quarter=1)) == "2019-Q4"
    assert count("latest period", written=None) == "2019-Q4"


@pytest.mark.parametrize(
    ("whole", "number", "kind", "value"),
    [
        (Partial(year=2020, month=5), 1, "week", "2020-W19"),
        (Partial(year=2020, month=5), -1, "week", "2020-W22"),
        (Partial(year=2020, month=5), 2, "7", "2020-05-10"),
        (Partial(year=2020, month=5), -1, "7", "2020-05-31"),
        (Partial(year=2020, month=5), 1, "5", "2020-05-01"),
        (Partial(year=2020), 3, "month", "2020-03"),
        (Partial(year=2020), -1, "month", "2020-12"),
        (Partial(year=2020), 2, "quarter", "2020-Q2"),
        (Partial(year=2020, month=5), 3, "day", "2020-05-03"),
        (Partial(year=2020, month=5), -1, "day", "2020-05-31"),
        (Partial(decade=199), 2, "year", "1991"),
        (Partial(decade=199), -1, "year", "1999"),
        (Partial(century=19), 3, "decade", "192"),
        (Partial(century=19), -1, "decade", "199"),
        (Partial(year=2020, month=5, day=6), 0, "week", "2020-W19"),
        (Partial(year=2020, month=5), 1, "weekend", "2020-W19-WE"),
        # What the whole has not so many of.
        (Partial(year=2020, month=5), 5, "7", "2020-05-31"),
        (Partial(year=2020, month=5), 6, "7", "2020-05"),
        (Partial(year=2020, month=2), 5, "1", "2020-02"),
        (Partial(year=2020, month=2), 5, "6", "2020-02-29"),
        (Partial(year=2020, month=5), 31, "day", "2020-05-31"),
        (Partial(year=2020, month=5), 32, "day", "2020-05"),
        (Partial(year=2020), 12, "month", "2020-12"),
        (Partial(year=2020), 13, "month", "2020"),
        (Partial(year=2020), 5, "quarter", "2020"),
        (Partial(year=2020, month=5), 9, "week", "2020-05"),
    ],
)
def test_the_nth_of_something(whole, number, kind, value):
    assert timex(nth_of(whole, number, kind)) == value


@given(
    st.integers(1800, 2200), st.none() | st.integers(1, 12), st.integers(-1, 40).filter(bool),
    st.sampled_from(["month", "quarter", "day", "week", "weekend", *"1234567"]),
)  # fmt: skip
def test_the_nth_of_something_never_lies_beyond_it(year, month, number, kind):
    whole = Partial(year=year, month=month)
    (first, last), (begun, ended) = days(whole), days(nth_of(whole, number, kind))
    assert begun <= last
    assert first <= ended
