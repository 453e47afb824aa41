"""Eras keep their row at every zoom, and their names never lie upon each other."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import DAY, chronology, day

from timeline_app import chart
from timeline_app.chart import Target
from timeline_app.chart.eras import bands
from timeline_app.model import Era, Precision, moment
from timeline_app.model.when import within

BASE = moment.at(2000)


def era(number, first, last, name=""):
    days = [BASE + at * DAY for at in (first, last)]
    ends = [within(start, start + DAY - 1, Precision.DAY, "") for start in days]
    return Era(number, name or f"era {number}", *ends)


@st.composite
def eras(draw):
    found = []
    for number in range(draw(st.integers(1, 9))):
        first = draw(st.integers(0, 3_000))
        found.append(era(number + 1, first, first + draw(st.integers(0, 1_500))))
    return tuple(sorted(found, key=lambda one: (one.since, -one.until, one.id)))


@given(eras())
def test_every_era_has_a_row_and_only_the_last_row_is_shared(found):
    rows = chart.layers(found)
    assert sorted(one.id for row in rows for one in row.eras) == sorted(one.id for one in found)
    for row in rows[:2]:
        assert all(a.until < b.since for a, b in pairwise(row.eras))


def test_eras_that_only_touch_share_a_row():
    assert len(chart.layers((era(1, 0, 9), era(2, 10, 20)))) == 1
    assert len(chart.layers((era(1, 0, 10), era(2, 10, 20)))) == 2


def scene_of(see, found, view=None, height=700):
    sight = see(replace(chronology([day(2000), day(2010)]), eras=tuple(found)))
    rows = len(sight.plan.era_rows)
    sight.frame = chart.frame_for(1_200, height, era_rows=rows)
    return sight.scene(view or sight.whole)


@given(eras(), st.integers(0, 5_000), st.integers(1, 400))
def test_names_have_room_of_their_own(see, found, start, scale):
    view = chart.Viewport(BASE + start * DAY, scale * DAY / 40, 1_024)
    scene = scene_of(see, found, view)
    assert scene.sizes.era_rows >= 1
    for row in range(scene.sizes.era_rows):
        bands = [band for band in scene.eras if band.row == row]
        for before, after in pairwise(bands):
            assert before.room <= max(after.left, scene.plot.x) + 1e-6
        assert all(band.room <= scene.plot.right for band in bands)


@given(eras(), st.integers(-500, 500))
def test_panning_moves_no_era_to_another_row(see, found, pixels):
    whole = scene_of(see, found)
    moved = scene_of(see, found, whole.view.panned(pixels))
    rows = {band.id: band.row for band in whole.eras}
    assert all(rows.get(band.id, band.row) == band.row for band in moved.eras)


def test_what_is_not_in_view_is_not_drawn(see):
    view = chart.fitted(BASE + 5_000 * DAY, BASE + 6_000 * DAY, 1_024)
    assert scene_of(see, [era(1, 0, 100)], view).eras == ()


@pytest.mark.parametrize(
    ("since", "until", "is_drawn"),
    [(-9, -2, False), (-9, -1, True), (99, 200, True), (100, 200, True), (101, 200, False)],
)
def test_an_era_is_drawn_as_soon_as_it_touches_the_plot(since, until, is_drawn):
    rows = chart.layers((era(1, since, until),))
    view = chart.Viewport(BASE, DAY, 100.0)
    assert bool(bands(rows, view, 50.0, 3)) is is_drawn


def test_an_era_is_seen_however_short_it_is():
    view = chart.Viewport(BASE, 1_000.0 * DAY, 100.0)
    (band,) = bands(chart.layers((era(1, 5, 5),)), view, 0.0, 3)
    assert band.right == band.left + 1


def test_eras_without_a_row_of_their_own_share_the_last_in_time_order():
    rows = chart.layers((era(1, 0, 50), era(2, 1, 40), era(3, 2, 30), era(4, 3, 20)))
    view = chart.Viewport(BASE, DAY, 100.0)
    assert [[one.id for one in row.eras] for row in rows] == [[1], [2], [3, 4]]
    for most, found in ((3, [0, 1, 2, 2]), (2, [0, 1, 1, 1]), (1, [0, 0, 0, 0]), (0, [0] * 4)):
        drawn = bands(rows, view, 0.0, most)
        assert [band.row for band in drawn] == found
        assert [band.id for band in drawn] == [1, 2, 3, 4]
    assert [band.is_odd for band in bands(rows, view, 0.0, 1)] == [False, True, False, True]


def test_the_strip_stands_above_the_axis_and_can_be_pointed_at(see):
    scene = scene_of(see, [era(1, 0, 2_000), era(2, 100, 300)])
    bare = chart.frame_for(1_200, 700)
    assert scene.plot.y == bare.plot.y + 2 * scene.sizes.era_row
    for band in scene.eras:
        rect = chart.era_rect(scene, band)
        found = chart.hit(scene, rect.x + 1, rect.y + rect.height / 2)
        assert found.target is Target.ERA
        assert found.era.id == band.id
    assert chart.hit(scene, scene.plot.x + 5, scene.sizes.axis_top + 4).target is Target.AXIS


def test_a_low_window_keeps_its_room_for_events(see):
    scene = scene_of(see, [era(1, 0, 2_000), era(2, 100, 300)], height=190)
    assert scene.sizes.eras == 0
    assert len(scene.eras) == 2
    assert {band.row for band in scene.eras} == {0}


def test_eras_can_be_left_out(see):
    sight = see(replace(chronology([day(2000)]), eras=(era(1, 0, 9),)))
    assert sight.scene(has_eras=False).eras == ()
