"""The view of all: nothing is cut, a moment has time about it, margins stay within bounds."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import Row, chronology, day, rows

from timeline_app import chart
from timeline_app.chart import columns, fitting
from timeline_app.model import moment

SIZES = chart.sizes_for(1_200, 700)


def made(some):
    return columns.from_chronology(chronology(some))


def test_without_events_a_year_is_shown():
    assert fitting.span(made([])) == (moment.at(2000), moment.at(2001))


@pytest.mark.parametrize(
    ("some", "since", "until"),
    [
        # A lone day has three weeks about it, a lone minute six hours.
        ([day(2020, 3, 11)], moment.at(2020, 3, 1), moment.at(2020, 3, 22)),
        ([Row(moment.at(2020), moment.at(2020) + 59)],
         moment.at(2020) + 29.5 - 3 * 3_600, moment.at(2020) + 29.5 + 3 * 3_600),
        ([day(2020), day(2021)], moment.at(2020), moment.at(2021, 1, 2)),
        ([day(2020), Row(moment.at(2019), moment.at(2024))], moment.at(2019), moment.at(2024)),
        ([Row(moment.at(2020), moment.at(2020) + 59), day(2020, 1, 1)],
         moment.at(2020), moment.at(2020, 1, 2)),
    ],
)  # fmt: skip
def test_the_span_reaches_from_the_first_to_the_last(some, since, until):
    assert fitting.span(made(some)) == pytest.approx((since, until), abs=1)


@given(st.floats(-1e9, 1e9), st.floats(0, 1e9), st.floats(1, 1e8))
def test_what_is_widened_keeps_its_middle_and_has_the_least_length(since, length, least):
    low, high = fitting.widened((since, since + length), least)
    assert high - low == pytest.approx(max(length, least), rel=1e-6, abs=1e-3)
    assert (low + high) / 2 == pytest.approx(since + length / 2, abs=1)


@pytest.mark.parametrize(("width", "margin"), [(400, 24), (1_000, 30), (3_000, 48)])
def test_plain_margins_are_small(width, margin):
    view = fitting.plain_view((0.0, 1e8), width)
    assert view.to_pixel(0.0) == pytest.approx(margin)
    assert view.to_pixel(1e8) == pytest.approx(width - margin)


@pytest.mark.parametrize(("tail", "free"), [(100, 100), (900, 250)])
def test_words_on_the_right_have_at_most_a_quarter(tail, free):
    view = fitting.plain_view((0.0, 1e8), 1_000.0, tail)
    assert 1_000 - view.to_pixel(1e8) == pytest.approx(30 + free)
    assert view.to_pixel(0.0) == pytest.approx(30)


@settings(max_examples=15)
@given(rows(), st.floats(20, 200))
def test_every_card_has_its_room_as_far_as_margins_may_grow(some, width):
    cut = made(some)
    if not len(cut):
        return
    ends = fitting.span(cut)
    widths = np.full(len(cut), width, np.float32)
    is_left = np.zeros(len(cut), np.bool_)
    room = fitting.extents(cut, SIZES, widths, is_left, ends)
    view = fitting.roomy_view(ends, 1_000.0, room)
    lead, tail = view.to_pixel(ends[0]), 1_000 - view.to_pixel(ends[1])
    assert 23 < lead <= 301
    assert 23 < tail <= 301
    last = max(float(view.to_pixel(high) + after)
               for high, after in zip(room.high, room.after, strict=True))  # fmt: skip
    assert last <= 1_001 or tail > 299


def test_open_ends_and_cards_take_their_room_on_their_own_side():
    some = [day(2020), Row(moment.DISTANT_PAST, moment.at(2021)),
            Row(moment.at(2022), moment.DISTANT_FUTURE)]  # fmt: skip
    cut = made(some)
    widths = np.full(3, 100, np.float32)
    is_left = np.array([False, False, True])
    e = fitting.extents(cut, SIZES, widths, is_left, fitting.span(cut))
    by_id = {int(event): place for place, event in enumerate(cut.ids)}
    plain, before, after = (by_id[event] for event in (1, 2, 3))
    edge = SIZES.pin + SIZES.halo + 2
    label = 100 + fitting.reach_of(SIZES) + 4
    for at in range(3):
        left = bool(is_left[at])
        assert (e.back[at], e.front[at]) == ((label, edge) if left else (edge, label))
    assert (e.before[plain], e.after[plain]) == (edge, edge)
    assert (e.before[before], e.after[before]) == (SIZES.fade, edge)
    assert (e.before[after], e.after[after]) == (edge, SIZES.fade)


def test_a_card_that_would_leave_on_the_right_stands_on_the_left():
    cut = made([day(2000), day(2010), day(2019, 12, 1), Row(moment.DISTANT_PAST, moment.at(2005))])
    fit = fitting.plain_view(fitting.span(cut), 1_000.0)
    left = fitting.sides(cut, SIZES, np.full(4, 200, np.float32), fit)
    told = dict(zip(cut.ids.tolist(), left.tolist(), strict=True))
    # What began before all that is known has its words at its known end, on the left.
    assert told == {1: False, 2: False, 3: True, 4: True}
    # Where neither side has room they stay on the right.
    assert not fitting.sides(
        made([day(2000), day(2019)]), SIZES, np.full(2, 2_000.0, np.float32), fit
    ).any()


@pytest.mark.parametrize("is_left", [False, True])
def test_a_margin_grows_on_the_side_that_needs_it_alone(is_left):
    cut = made([day(2000), day(2010)])
    ends = fitting.span(cut)
    widths = np.full(2, 150, np.float32)
    room = fitting.extents(cut, SIZES, widths, np.full(2, is_left), ends)
    view = fitting.roomy_view(ends, 1_000.0, room)
    lead, tail = view.to_pixel(ends[0]), 1_000 - view.to_pixel(ends[1])
    wide, narrow = (lead, tail) if is_left else (tail, lead)
    assert narrow == pytest.approx(30)
    assert 150 < wide < 300
