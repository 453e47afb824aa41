"""The minimap: all at a glance, a window that can be grasped, and pins that stand right."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import chronology, day, many, rows

from timeline_app.chart import minimap
from timeline_app.model import moment


def base(sight):
    return minimap.overview(sight.plan, sight.frame.sizes, sight.frame.overview)


@settings(max_examples=15)
@given(rows())
def test_every_event_of_a_few_has_its_mark_within_the_area(see, made):
    sight = see(chronology(made))
    found = base(sight)
    assert len(found.marks) == len(sight.plan)
    assert found.counts == ()
    for lane, left, right, y in found.marks:
        assert lane in {one.number for one in sight.plan.lanes}
        assert found.area.x - 1 <= left <= right <= found.area.right + 1
        assert found.area.y <= y <= found.area.bottom


def test_lanes_lie_below_each_other_in_their_order(see):
    found = base(see(chronology([day(2020, lane=2), day(2021, lane=0), day(2022, lane=1)])))
    heights = {lane: y for lane, _, _, y in found.marks}
    assert heights[0] < heights[1] < heights[2]
    middle = found.area.y + found.area.height / 2
    assert heights[1] == pytest.approx(middle)


def test_a_crowd_stands_as_a_profile_of_what_goes_on(see):
    sight = see(many(minimap.SINGLE_MARKS + 60))
    found = base(sight)
    assert found.marks == ()
    assert len(found.counts) == int(found.area.width / minimap.COLUMN)
    assert min(found.counts) >= 0
    assert sum(found.counts) >= len(sight.plan)
    # The margins before the first and after the last are empty.
    assert found.counts[0] == found.counts[-1] == 0


def test_so_many_marks_are_still_single(see):
    found = base(see(many(minimap.SINGLE_MARKS)))
    assert len(found.marks) == minimap.SINGLE_MARKS


@settings(max_examples=15)
@given(rows(), st.floats(-4, 9), st.floats(-1, 1))
def test_the_window_lies_in_the_area_and_can_be_grasped(see, made, power, share):
    sight = see(chronology(made))
    view = sight.whole.zoomed(2.0**power, sight.whole.width / 2)
    found = minimap.with_window(base(sight), view.panned(share * view.width))
    area, window = found.area, found.window
    assert window.width >= 12 - 1e-6
    assert area.x - 1e-6 <= window.x
    assert window.right <= area.right + 1e-6
    assert (window.y, window.height) == (area.y, area.height)


def test_the_window_is_where_the_view_is(see):
    sight = see(chronology([day(2000), day(2020)]))
    whole = base(sight)
    view = sight.whole.zoomed(3.0, sight.whole.width / 2)
    window = minimap.with_window(whole, view).window
    assert minimap.second_at(whole, window.x) == pytest.approx(view.since, abs=moment.DAY)
    assert minimap.second_at(whole, window.right) == pytest.approx(view.until, abs=moment.DAY)


def test_pins_stand_where_the_events_begin_each_once_and_in_order(see):
    sight = see(chronology([day(2001), day(2010), day(2010), day(2019)]))
    whole = base(sight)
    found = minimap.with_pins(whole, sight.plan, [4, 2, 3, 99])
    assert len(found.pins) == 2
    assert minimap.second_at(whole, found.pins[0]) == pytest.approx(moment.at(2010), abs=9)
    assert minimap.second_at(whole, found.pins[1]) == pytest.approx(moment.at(2019), abs=9)
    assert minimap.with_pins(whole, sight.plan, []).pins == ()


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (day(1900), day(2000), "1920"),
        (day(2001), day(2003), "Jul"),
        (day(2020, 1, 1), day(2020, 3, 1), "30 Dec 2019"),
        (day(-9_000), day(2000), "8000 BCE"),
    ],
)
def test_ticks_name_the_year_first_and_then_what_changes(see, first, last, words):
    found = base(see(chronology([first, last])))
    names = [name for _, name in found.ticks]
    assert any(words in name for name in names), names
    assert all(
        right - left >= minimap.TICK_ROOM * 0.9 for (left, _), (right, _) in pairwise(found.ticks)
    )
    assert all(0 <= x < found.area.width - 40 for x, _ in found.ticks)


def test_hours_are_named_with_the_first_day(see):
    rows_of_hours = [
        type(day(2020))(
            moment.at(2020, 5, 3) + hour * moment.HOUR,
            moment.at(2020, 5, 3) + hour * moment.HOUR + 59,
        )
        for hour in (2, 9)
    ]
    names = [name for _, name in base(see(chronology(rows_of_hours))).ticks]
    assert names[0].startswith("3 May ")
    assert all(len(name) == 5 and name[2] == ":" for name in names[1:])
