"""Rows where words are not measured one by one: moments and stretches have rows of their own."""

import pytest
from samples import DAY, Row, chronology, day

from timeline_app import chart
from timeline_app.model import Precision, moment

SIZES = chart.sizes_for(1_200, 700)


def stretch(number, years=5):
    low, high = (moment.at(1990 + 2 * number + more) for more in (0, years))
    return Row(low, high - 1, Precision.YEAR)


def prepared(made, **rest):
    return chart.prepare(chronology(made, lanes=1), sizes=SIZES, width=1_000, **rest)


def rows_of(plan):
    """The rows of stretches and those of moments."""
    is_stretch = plan.columns.high - plan.columns.low > 2 * DAY
    return [sorted(set(plan.row[chosen].tolist())) for chosen in (is_stretch, ~is_stretch)]


@pytest.mark.parametrize(
    ("moments", "stretches", "upper", "lower"),
    [
        (0, 20, range(12), range(0)),
        (20, 0, range(0), range(12)),
        (20, 1, range(1), range(1, 12)),
        (1, 20, range(11), range(11, 12)),
        (20, 20, range(6), range(6, 12)),
        (20, 200, range(11), range(11, 12)),
        (200, 20, range(1), range(1, 12)),
        (1, 1, range(1), range(1, 2)),
        (1, 2, range(2), range(2, 3)),
    ],
)
def test_stretches_have_the_upper_rows_by_their_share(moments, stretches, upper, lower):
    made = [day(2000 + n % 50, 1 + n % 12) for n in range(moments)]
    made += [stretch(n) for n in range(stretches)]
    plan = prepared(made)
    assert rows_of(plan) == [list(upper), list(lower)]
    assert plan.rows == len(upper) + len(lower)


@pytest.mark.parametrize(("length", "row"), [(2 * DAY, 3), (2 * DAY + 1, 0)])
def test_what_lasts_longer_than_two_days_is_a_stretch(length, row):
    begun = moment.at(2020)
    plan = prepared([Row(begun, begun + length), day(1991), day(1992), day(1993)])
    assert int(plan.row[plan.columns.ids.tolist().index(1)]) == row


def test_an_open_side_needs_the_room_in_which_it_fades():
    made = [stretch(n % 8, 1) for n in range(64)]
    closed = prepared(made)
    opened = prepared([*made, Row(moment.at(2030), moment.DISTANT_FUTURE, Precision.YEAR)])
    zooms = {
        name: dict(zip(plan.columns.ids.tolist(), plan.zoom.tolist(), strict=True))
        for name, plan in (("closed", closed), ("open", opened))
    }
    shown = [event for event in range(1, 65) if zooms["closed"][event] < float("inf")]
    assert shown
    assert SIZES.fade > SIZES.pin + SIZES.halo
    assert all(zooms["open"][event] >= zooms["closed"][event] for event in shown)
    assert any(zooms["open"][event] > zooms["closed"][event] for event in shown)
