"""Partial dates as TIMEX3 values and as EDTF with its bounds."""

import pytest

from timeline_app.model import Precision, edtf
from timeline_app.temporal import values
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import Reading, fixed


@pytest.mark.parametrize(
    ("point", "value"),
    [
        (Partial(), "XXXX"),
        (Partial(year=2020), "2020"),
        (Partial(year=-43), "BC0044"),
        (Partial(year=0), "BC0001"),
        (Partial(decade=199), "199"),
        (Partial(century=19), "19"),
        (Partial(century=4, is_bce=True), "BC04"),
        (Partial(month=5), "XXXX-05"),
        (Partial(day=5), "XXXX-XX-05"),
        (Partial(weekday=3), "XXXX-WXX-3"),
        (Partial(is_weekend=True), "XXXX-WXX-WE"),
        (Partial(year=2020, week=4), "2020-W04"),
        (Partial(season="SP"), "XXXX-SP"),
        (Partial(year=2020, quarter=2), "2020-Q2"),
        (Partial(half=1), "XXXX-H1"),
        (Partial(hour=9), "XXXX-XX-XXT09:00"),
        (Partial(hour=24), "XXXX-XX-XXT24"),
        (Partial(year=2020, month=1, day=2, daypart="MO"), "2020-01-02TMO"),
        (Partial(year=2020, month=1, day=2, hour=9, minute=5, second=7), "2020-01-02T09:05:07"),
        (Partial(year=2020, month=1, hour=9, minute=5, zone="+02:00"), "2020-01-XXT09:05+02:00"),
        (Partial(year=2020, month=1, day=2, hour=9, spoken_zone="Z"), "2020-01-02T09:00"),
    ],
)
def test_the_timex_value(point, value):
    assert values.timex(point) == value


@pytest.mark.parametrize(
    ("unit", "value"), [("day", "XXXX-XX-XX"), ("century", "XX"), ("year", "XXXX"), ("", "XXXX")]
)
def test_the_value_of_what_is_not_known(unit, value):
    assert values.unknown(unit) == value


@pytest.mark.parametrize(
    ("point", "mod", "text", "bounds"),
    [
        (Partial(year=2020, month=1, day=2), "", "2020-01-02", ("2020-01-02", "2020-01-02")),
        (Partial(year=2020, month=1), "", "2020-01", ("2020-01-01", "2020-01-31")),
        (Partial(year=2020), "APPROX", "2020~", ("2020-01-01", "2020-12-31")),
        (Partial(year=2019, season="WI"), "", "2019-24", ("2019-12-01", "2020-02-29")),
        (Partial(year=2019, quarter=3), "", "2019-35", ("2019-07-01", "2019-09-30")),
        (Partial(year=2019, half=2), "", "2019-41", ("2019-07-01", "2019-12-31")),
        (Partial(decade=199), "", "199X", ("1990-01-01", "1999-12-31")),
        (Partial(century=18), "", "18XX", ("1800-01-01", "1899-12-31")),
        (Partial(century=4, is_bce=True), "", "-04XX", ("-0499-01-01", "-0400-12-31")),
        (Partial(decade=4, is_bce=True), "", "[-0048..-0039]", ("-0048-01-01", "-0039-12-31")),
        (Partial(year=2020, week=4), "", "[2020-01-20..2020-01-26]", ("2020-01-20", "2020-01-26")),
        (
            Partial(year=2020, month=3),
            "START",
            "[2020-03-01..2020-03-10]",
            ("2020-03-01", "2020-03-10"),
        ),
        (
            Partial(year=2020, month=3),
            "MID",
            "[2020-03-11..2020-03-20]",
            ("2020-03-11", "2020-03-20"),
        ),
        (
            Partial(year=2020, month=3),
            "END",
            "[2020-03-21..2020-03-31]",
            ("2020-03-21", "2020-03-31"),
        ),
        (Partial(year=2020, month=3, day=1), "END", "2020-03-01", ("2020-03-01", "2020-03-01")),
        (Partial(year=2020), "BEFORE", "[..2019-12-31]", (None, "2019-12-31")),
        (Partial(year=2020), "ON_OR_BEFORE", "[..2020-12-31]", (None, "2020-12-31")),
        (Partial(year=2020), "AFTER", "[2021-01-01..]", ("2021-01-01", None)),
        (Partial(year=2020), "ON_OR_AFTER", "[2020-01-01..]", ("2020-01-01", None)),
    ],
)
def test_the_bounds_of_a_date(point, mod, text, bounds):
    when = values.when(point, mod)
    assert when.edtf == text
    told = [
        bound and bound[: -len("T00:00:00")] if bound and "T" in bound else bound
        for bound in when.iso_bounds
    ]
    assert tuple(told) == bounds


CENTURY, DECADE = Partial(century=18), Partial(decade=192)


@pytest.mark.parametrize(
    ("point", "mod", "text"),
    [
        (Partial(year=1944), "START", "[1944-01..1944-04]"),
        (Partial(year=1944), "MID", "[1944-05..1944-08]"),
        (Partial(year=1944), "END", "[1944-09..1944-12]"),
        (Partial(year=2019, quarter=3), "END", "2019-09"),
        (Partial(year=2019, half=1), "START", "[2019-01..2019-02]"),
        (Partial(year=2019, season="WI"), "END", "2020-02"),
        (DECADE, "START", "[1920..1923]"), (DECADE, "MID", "[1924..1926]"),
        (DECADE, "END", "[1926..1929]"), (DECADE, "1/2", "[1920..1924]"),
        (CENTURY, "START", "[1800..1832]"), (CENTURY, "END", "[1866..1899]"),
        (CENTURY, "1/2", "[1800..1849]"), (CENTURY, "2/2", "[1850..1899]"),
        (CENTURY, "1/4", "[1800..1824]"), (CENTURY, "3/4", "[1850..1874]"),
        (CENTURY, "TURN", "[1795..1805]"), (Partial(year=1999), "TURN", "[1999-01..1999-04]"),
        (Partial(century=4, is_bce=True), "2/2", "[-0449..-0400]"),
        (Partial(year=2020, week=4), "START", "[2020-01-20..2020-01-21]"),
    ],
)  # fmt: skip
def test_a_stretch_of_a_date_ends_with_a_day_a_month_or_a_year(point, mod, text):
    when = values.when(point, mod)
    assert when.edtf == text
    read = edtf.parse(text)
    assert (when.start_earliest, when.start_latest) == (read.start_earliest, read.start_latest)


@pytest.mark.parametrize("mod", values.STRETCHES)
def test_timex_knows_three_stretches(mod):
    assert values.timex_mod(mod) in {"START", "MID", "END"}


@pytest.mark.parametrize(
    ("point", "text", "precision"),
    [
        (Partial(year=2020, month=1, day=2, hour=9), "2020-01-02T09", Precision.HOUR),
        (
            Partial(year=2020, month=1, day=2, hour=9, minute=5),
            "2020-01-02T09:05",
            Precision.MINUTE,
        ),
        (
            Partial(year=2020, month=1, day=2, hour=9, minute=5, second=0),
            "2020-01-02T09:05:00",
            Precision.SECOND,
        ),
        (
            Partial(year=2020, month=1, day=2, hour=9, zone="+0200"),
            "2020-01-02T09+02:00",
            Precision.HOUR,
        ),
        (
            Partial(year=2020, month=1, day=2, hour=24, minute=0),
            "2020-01-03T00:00",
            Precision.MINUTE,
        ),
        (Partial(year=2020, month=1, day=2, daypart="NI"), "2020-01-02", Precision.HOUR),
    ],
)
def test_the_time_of_a_day(point, text, precision):
    when = values.when(point)
    assert (when.edtf, when.precision) == (text, precision)


@pytest.mark.parametrize(
    "point",
    [
        Partial(),
        Partial(month=5),
        Partial(year=2019, month=2, day=29),
        Partial(year=2020, day=3),
        Partial(year=2020, weekday=2),
        Partial(year=2020, hour=3),
        Partial(year=60_000_000),
    ],
)
def test_what_has_no_bounds(point):
    assert values.when(point) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("1X54", "1X54"),
        ("19XX", "19XX"),
        ("XXXX", None),
        ("199", None),
        ("PXDE", None),
        ("2020", None),
    ],
)
def test_years_of_unknown_digits(value, text):
    made = values.of_digits(value)
    assert (made and made.edtf) == text


@pytest.mark.parametrize(
    ("value", "year", "count", "text"),
    [
        ("P2M", 1939, 1, "1939-01/1939-02"),
        ("P3M", 1940, -1, "1940-10/1940-12"),
        ("P1M", 1940, 1, "1940-01"),
        ("P12M", 1940, 1, None),
        ("P0M", 1940, 1, None),
        ("P11M", 1940, -1, "1940-02/1940-12"),
        ("P2Y", 1940, 1, None),
        ("P2M", None, 1, None),
        ("PXM", 1940, 1, None),
        ("P2M", 0, 1, None),
        ("P2M", 10_000, 1, None),
    ],
)
def test_months_cut_out_of_a_year(value, year, count, text):
    kind = fixed(value).type
    made = values.of_months(Reading(kind, value=value, whole_year=year, count=count))
    assert (made and made.edtf) == text
