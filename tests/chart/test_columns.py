"""A chronology's columns as arrays: what is drawn of open events, and in which order."""

import numpy as np
import pytest
from hypothesis import given
from samples import Row, chronology, day, rows

from timeline_app.chart import columns
from timeline_app.model import Precision, moment
from timeline_app.model.chronology import empty

PAST, FUTURE = moment.DISTANT_PAST, moment.DISTANT_FUTURE


def made(some):
    return columns.from_chronology(chronology(some))


@pytest.mark.parametrize(
    ("row", "low", "high", "sides"),
    [
        (Row(5, 9), 5, 9, 0),
        # An open side counts as the known side.
        (Row(PAST, 9), 9, 9, columns.OPEN_LEFT),
        (Row(5, FUTURE), 5, 5, columns.OPEN_RIGHT),
    ],
)
def test_an_open_side_is_drawn_at_the_known_one(row, low, high, sides):
    found = made([row])
    assert (found.low.tolist(), found.high.tolist()) == ([low], [high])
    assert found.open_sides.tolist() == [sides]
    assert found.floating == ()


def test_what_is_open_on_both_sides_has_no_place():
    found = made([Row(5, 9), Row(PAST, FUTURE), Row(1, 2)])
    assert found.ids.tolist() == [3, 1]
    assert found.floating == (2,)


@pytest.mark.parametrize(
    ("precision", "is_coarse"),
    [(Precision.SECOND, False), (Precision.HOUR, False), (Precision.DAY, False),
     (Precision.WEEK, True), (Precision.MONTH, True), (Precision.YEAR, True)],
)  # fmt: skip
def test_from_a_week_on_an_event_is_a_stretch(precision, is_coarse):
    assert made([day(2020, precision=precision)]).is_coarse.tolist() == [is_coarse]


@given(rows())
def test_all_are_there_sorted_by_where_they_are_drawn(some):
    found = made(some)
    assert sorted([*found.ids.tolist(), *found.floating]) == list(range(1, len(some) + 1))
    assert bool(np.all(found.low[1:] >= found.low[:-1]))
    assert bool(np.all(found.low <= found.high))
    for event, lane, importance in zip(found.ids, found.lane, found.importance, strict=True):
        assert lane == some[event - 1].lane
        assert importance == pytest.approx(some[event - 1].importance)


def test_nothing_is_copied_where_nothing_is_open():
    whole = chronology([day(2020), day(2021)])
    found = columns.from_chronology(whole)
    assert np.shares_memory(found.low, np.frombuffer(whole.start_earliest, np.int64))
    assert len(columns.from_chronology(empty())) == 0
