"""Bare and counted dates read again by the deed they hang on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.extraction.recounting import (
    in_same_year,
    is_counted,
    recounted,
    turned_back,
)
from timeline_app.model import AnchorKind, Span, TimeExpression, TimexType, moment
from timeline_app.model.edtf import parse
from timeline_app.model.when import day

DOCUMENT, NONE = AnchorKind.DOCUMENT, AnchorKind.NONE


def time(value, rule, kind=DOCUMENT, **changes):
    values = {"when": parse(value), "anchor_kind": kind, "anchor": "2020-07-22", **changes}
    return TimeExpression(Span(0, 3), "x", TimexType.DATE, value, rule, **values)


def told(when):
    return when.edtf if when else None


@pytest.mark.parametrize(
    ("rule", "is_so"),
    [("relative.earlier", True), ("relative.later", True), ("relative.units_earlier", True),
     ("relative.units_ago", False), ("named.weekday", False)],
)  # fmt: skip
def test_counted_is_what_counts_from_something_told(rule, is_so):
    assert is_counted(time("2020-05-03", rule)) is is_so


TURNED = [
    ("2020-07-24", "named.weekday", {}, "2020-07-17"),
    ("2020-12", "named.month", {}, "2019-12"),
    ("2020-12-24", "named.month_day", {}, "2019-12-24"),
    ("2020-12-24", "named.day_month", {}, "2019-12-24"),
    ("2020-02-29", "named.month_day", {}, None),
    ("2020-12", "named.month", {"mod": "START"}, None),
    ("2020-12", "named.month", {"anchor_kind": NONE}, None),
    ("2020", "named.month", {}, None),
    ("2020-12", "numeric.iso", {}, None),
    ("2020-07-24", "named.weekday", {"when": None}, None),
]


@pytest.mark.parametrize(("value", "rule", "changes", "expected"), TURNED)
def test_a_bare_day_or_month_is_the_last_such_one_before(value, rule, changes, expected):
    assert told(turned_back(time(value, rule, **changes))) == expected


SAME_YEAR = [
    ("2011-04-03", "2020-05", "named.month", {}, "2011-05"),
    ("2011-04-03", "2020-03", "named.month", {}, "2012-03"),
    ("2011-04-03", "2020-04-03", "named.day_month", {}, "2011-04-03"),
    ("2011-04-03", "2020-02-29", "named.month_day", {}, "2012-02-29"),
    ("2013-04-03", "2020-02-29", "named.month_day", {}, "2020-02-29"),
    ("2011-04-03", "2020-05", "named.month", {"anchor_kind": NONE}, "2020-05"),
    ("2011-04-03", "2020-05-03", "relative.earlier", {}, "2020-05-03"),
    (None, "2020-05", "named.month", {}, "2020-05"),
]


@pytest.mark.parametrize(("base", "value", "rule", "changes", "expected"), SAME_YEAR)
def test_a_later_date_of_a_list_is_of_the_first_ones_year_or_the_next(
    base, value, rule, changes, expected
):
    found = in_same_year(base and parse(base), time(value, rule, **changes))
    assert told(found) == expected


RECOUNTED = [
    ("2020-07-18", {}, "2015-05-05", "2015-05-01"),
    ("2020-06", {"anchor": "2020-07-22"}, "2015-01-05", "2014-12"),
    ("2019", {}, "2015-05-05", "2014"),
    ("2020-08-01", {}, "2015-05", None),
    ("2020-06", {}, "2015", None),
    ("2019", {}, "2015/2016", None),
    ("2019", {}, "2015/..", None),
    ("2020-07-18", {"anchor": "2020-07"}, "2015-05-05", None),
    ("2020-07-18", {"when": None}, "2015-05-05", None),
    ("202X", {}, "2015-05-05", None),
]


@pytest.mark.parametrize(("value", "changes", "base", "expected"), RECOUNTED)
def test_what_is_counted_is_counted_from_the_deed(value, changes, base, expected):
    assert told(recounted(time(value, "relative.earlier", **changes), parse(base))) == expected


days = st.integers(0, 40_000).map(lambda n: day(*moment.civil_day(n)))


@given(days, days, days)
def test_so_many_days_stay_so_many_days(anchor, value, base):
    expression = time(value.edtf, "relative.earlier", anchor=anchor.edtf)
    found = recounted(expression, base)
    assert found.earliest - base.earliest == value.earliest - anchor.earliest


@given(days)
def test_a_weekday_that_is_turned_back_is_a_week_earlier(value):
    found = turned_back(time(value.edtf, "named.weekday"))
    assert value.earliest - found.earliest == 7 * moment.DAY
