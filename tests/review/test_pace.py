"""The pace is read from the last decisions: nothing before the fifth, pauses left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.review import ReviewPace
from timeline_app.review.pace import FEWEST, MOST, PAUSE


def paced(gaps):
    moment, found = 0.0, ReviewPace().after(0.0)
    for gap in gaps:
        moment += gap
        found = found.after(moment)
    return found


@given(st.lists(st.floats(0.1, 100), max_size=FEWEST - 2), st.integers(0, 500))
def test_nothing_is_said_before_the_fifth_decision(gaps, to_go):
    assert paced(gaps).minutes_left(to_go) is None


@given(st.floats(1, 100), st.integers(FEWEST, 60), st.integers(1, 500))
def test_an_even_pace_goes_on(gap, count, to_go):
    minutes = paced([gap] * count).minutes_left(to_go)
    assert minutes == pytest.approx(max(1, to_go * gap / 60), abs=0.51)


def test_only_the_last_twenty_count():
    slow, quick = [60.0] * 30, [1.0] * (MOST - 1)
    assert paced([*slow, *quick]).minutes_left(60) == 1


def test_a_pause_is_no_work():
    gaps = [10.0] * 10
    assert paced([*gaps, PAUSE * 12, *gaps]).minutes_left(60) == paced([*gaps] * 2).minutes_left(
        60
    )


def test_with_nothing_to_go_nothing_is_said():
    assert paced([1.0] * 10).minutes_left(0) is None


def test_what_is_taken_back_does_not_count():
    four = paced([10.0] * (FEWEST - 2))
    five = four.after(1_000.0)
    assert five.minutes_left(10) is not None
    assert five.back().minutes_left(10) is None


@pytest.mark.parametrize(
    ("gaps", "to_go", "minutes"),
    [
        ([10.0] * 4, 6, 1), ([10.0] * 4, 8, 1), ([10.0] * 4, 10, 2), ([60.0] * 4, 1, 1),
        ([PAUSE] * 4, 2, 10), ([PAUSE + 1] * 4, 2, None), ([PAUSE + 1, 60.0] * 2, 2, 2),
    ],
)  # fmt: skip
def test_minutes_are_rounded_and_what_is_longer_than_a_pause_is_none(gaps, to_go, minutes):
    assert paced(gaps).minutes_left(to_go) == minutes


def test_more_cannot_be_taken_back_than_was_decided():
    assert ReviewPace().back() == ReviewPace()
    assert ReviewPace().after(1.0).back().back().after(5.0).count == 1


def test_the_count_goes_on_where_moments_are_forgotten():
    many = paced([1.0] * (MOST + 5))
    assert (len(many.moments), many.count) == (MOST, MOST + 6)
