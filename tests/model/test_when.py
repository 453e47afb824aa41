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
