"""Four bounds that are never reversed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Precision, When, edtf, moment
from timeline_app.model.when import day, within


@pytest.mark.parametrize("bounds", [(2, 1, 3, 4), (1, 2, 4, 3), (5, 6, 1, 2)])
def test_reversed_bounds_are_refused(bounds):
    with pytest.raises(ValueError, match=r"reversed|ends before"):
        When(*bounds, Precision.INTERVAL, "")


@given(st.lists(st.integers(-(10**12), 10**12), min_size=4, max_size=4).map(sorted))
def test_the_outer_bounds_hold_everything(bounds):
    when = When(*bounds, Precision.INTERVAL, "")
    assert when.earliest == min(bounds)
    assert when.latest == max(bounds)
    assert not when.is_open


def test_a_day_is_what_its_edtf_says():
    for parts in ((2020, 2, 29), (-43, 3, 15), (79, 8, 24)):
        when = day(*parts)
        assert when == edtf.parse(when.edtf)
        assert when.is_exact_day
    assert day(2020, 7, 22).iso_bounds == ("2020-07-22", "2020-07-22")


def test_open_sides_have_no_iso_bound():
    when = within(moment.DISTANT_PAST, 0, Precision.INTERVAL, "[..1970-01-01]")
    assert when.is_open
    assert when.iso_bounds == (None, "1970-01-01")
    assert not when.is_exact_day


@given(st.integers(-9_998, 9_998), st.integers(1, 12), st.integers(1, 28))
def test_any_day_of_any_year_is_read_back_and_lasts_as_long(year, month, number):
    when = day(year, month, number)
    assert edtf.parse(when.edtf) == when
    assert when.latest - when.earliest == moment.DAY - 1
    assert when.iso_bounds[0] == when.iso_bounds[1] == moment.iso_day(when.earliest)


@pytest.mark.parametrize(
    ("first", "last", "is_day"),
    [
        (0, moment.DAY - 1, True),
        (0, moment.DAY, False),
        (-1, 0, False),
        (-moment.DAY, -1, True),
        (5, 5, True),
    ],
)
def test_a_day_is_all_within_one_day_of_the_calendar(first, last, is_day):
    assert within(first, last, Precision.SECOND, "").is_exact_day is is_day


@pytest.mark.parametrize(
    ("first", "last", "is_open"),
    [
        (moment.DISTANT_PAST, 0, True),
        (moment.DISTANT_PAST + 1, 0, False),
        (0, moment.DISTANT_FUTURE, True),
        (0, moment.DISTANT_FUTURE - 1, False),
    ],
)
def test_a_side_is_open_where_nothing_bounds_it(first, last, is_open):
    assert within(first, last, Precision.INTERVAL, "").is_open is is_open
