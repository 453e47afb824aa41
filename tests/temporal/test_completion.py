"""The date that words without a year, or a day, must mean seen from a base."""

import pytest

from timeline_app.temporal.completion import in_story, nearest, without_time
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import FUTURE, PAST, UNKNOWN, Origin, Reading, date
from timeline_app.temporal.values import timex

# A Wednesday.
NOW = Partial(year=2020, month=1, day=22)


def feast(code):
    kind = date(Partial()).type
    return Reading(kind, value=code, point=Partial(), origin=Origin.CONTEXT, unit="holiday")


@pytest.mark.parametrize(
    ("point", "base", "wanted", "value"),
    [
        (Partial(month=10), NOW, PAST, "2019-10"),
        (Partial(month=10), NOW, FUTURE, "2020-10"),
        (Partial(month=1), NOW, PAST, "2020-01"),
        (Partial(month=1), NOW, FUTURE, "2020-01"),
        (Partial(month=3), NOW, UNKNOWN, "2020-03"),
        (Partial(month=10), NOW, UNKNOWN, "2019-10"),
        (Partial(month=3), NOW, PAST, "2019-03"),
        (Partial(month=3, day=5), NOW, PAST, "2019-03-05"),
        (Partial(month=5), Partial(year=1998), PAST, "1998-05"),
        (Partial(season="SU"), NOW, PAST, "2019-SU"),
        (Partial(season="SP"), NOW, FUTURE, "2020-SP"),
        (Partial(quarter=4), NOW, PAST, "2019-Q4"),
        (Partial(quarter=1), NOW, FUTURE, "2020-Q1"),
        (Partial(quarter=3), NOW, FUTURE, "2019-Q3"),
        (Partial(half=1), NOW, PAST, "2020-H1"),
        (Partial(weekday=5), NOW, PAST, "2020-01-17"),
        (Partial(weekday=5), NOW, FUTURE, "2020-01-24"),
        (Partial(weekday=3), NOW, FUTURE, "2020-01-22"),
        (Partial(weekday=3), NOW, PAST, "2020-01-22"),
        (Partial(weekday=5), Partial(year=2020, week=2), PAST, "2020-01-10"),
        (Partial(weekday=5), Partial(year=2020, month=2), PAST, "XXXX-WXX-5"),
        (Partial(is_weekend=True), NOW, PAST, "2020-W03-WE"),
        (Partial(is_weekend=True), NOW, FUTURE, "2020-W04-WE"),
        (Partial(is_weekend=True), Partial(year=2020, month=1, day=25), PAST, "2020-W04-WE"),
        (Partial(is_weekend=True), Partial(year=2020), PAST, "2020-WXX-WE"),
        (Partial(weekday=5, day=13), NOW, PAST, "2019-12-13"),
        (Partial(weekday=5, day=13), NOW, FUTURE, "2020-03-13"),
        (Partial(weekday=5, day=13), Partial(year=2020), PAST, "2020-XX-13"),
        (Partial(month=2, day=29), NOW, PAST, "2020-02-29"),
        (Partial(month=2, day=29), NOW, FUTURE, "2020-02-29"),
        (Partial(day=30), NOW, PAST, "2020-01-30"),
        (Partial(month=5, day=3, weekday=5), NOW, PAST, "2019-05-03"),
        (Partial(month=5, day=3, weekday=7), NOW, PAST, "2020-05-03"),
        (Partial(month=5, day=3, weekday=1), NOW, PAST, "2021-05-03"),
        (Partial(weekday=5, daypart="MO"), NOW, PAST, "2020-01-17TMO"),
    ],
)
def test_the_nearest_such_date(point, base, wanted, value):
    assert timex(nearest(date(point), base, wanted, is_story=False)) == value


@pytest.mark.parametrize(
    ("point", "wanted", "is_over", "value"),
    [
        (Partial(month=3), UNKNOWN, True, "2020-03"),
        (Partial(month=3), PAST, True, "2019-03"),
        (Partial(month=2), PAST, False, "2020-02"),
    ],
)
def test_what_is_surely_over_lies_behind(point, wanted, is_over, value):
    reading = Reading(date(point).type, point=point, origin=Origin.CONTEXT, is_over=is_over)
    assert timex(nearest(reading, NOW, wanted, is_story=False)) == value


@pytest.mark.parametrize(
    ("point", "value"),
    [
        (Partial(month=3), "2020-03"),
        (Partial(month=10), "2019-10"),
        (Partial(weekday=5), "2020-01-24"),
        (Partial(weekday=7), "2020-01-19"),
        (Partial(weekday=6), "2020-01-25"),
        (Partial(weekday=3), "2020-01-22"),
        (Partial(weekday=2), "2020-01-21"),
        (Partial(month=8), "2020-08"),
        (Partial(month=9), "2019-09"),
    ],
)
def test_a_story_goes_forward(point, value):
    assert timex(nearest(date(point), NOW, UNKNOWN, is_story=True)) == value


@pytest.mark.parametrize(
    ("code", "base", "wanted", "value"),
    [
        ("12-25", NOW, PAST, "2019-12-25"),
        ("12-25", NOW, FUTURE, "2020-12-25"),
        ("12-25", NOW, UNKNOWN, "2019-12-25"),
        ("E+0", NOW, UNKNOWN, "2020-04-12"),
        ("01-01", Partial(year=1938), FUTURE, "1939-01-01"),
        ("01-01", Partial(year=1938), PAST, "1938-01-01"),
        ("12-25", Partial(year=1938, month=3), FUTURE, "1938-12-25"),
        ("12-25", Partial(year=2019, month=12, day=25), FUTURE, "2019-12-25"),
        ("12-25", Partial(year=2019, month=12, day=25), PAST, "2019-12-25"),
    ],
)
def test_the_nearest_feast(code, base, wanted, value):
    assert timex(nearest(feast(code), base, wanted, is_story=False)) == value


@pytest.mark.parametrize(
    ("point", "base", "thread", "value"),
    [
        (Partial(month=6), Partial(year=1914), Partial(year=1915, month=5, day=1), "1915-06"),
        (Partial(month=6), Partial(year=1914, month=5), None, "1914-06"),
        (Partial(weekday=5), NOW, NOW, "2020-01-24"),
        (Partial(month=6), Partial(year=1914), Partial(year=1914, month=5, day=1), "1914-06"),
    ],
)
def test_the_thread_of_a_story_tells_its_year(point, base, thread, value):
    assert timex(in_story(date(point), base, thread)) == value


def test_a_day_without_its_clock():
    timed = Partial(
        year=2020, month=1, day=22, hour=1, minute=2, second=3, zone="Z", spoken_zone="Z"
    )
    assert without_time(timed) == NOW
    assert without_time(Partial(year=2020, daypart="MO")) == Partial(year=2020)
