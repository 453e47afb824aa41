"""What stands about the events keeps to its place: chips never lie upon each other."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import DAY, Row, chronology, day

from timeline_app import chart
from timeline_app.model import moment

widths = st.lists(st.floats(10, 90), min_size=1, max_size=5)


@given(st.data(), widths)
def test_boxes_lie_side_by_side_within_their_ends(data, sizes):
    wished = [data.draw(st.floats(-200, 800)) for _ in sizes]
    spans = chart.spread(wished, sizes, (0.0, 600.0), 4.0)
    assert [end - begin for begin, end in spans] == pytest.approx(sizes)
    ordered = sorted(spans)
    assert all(after[0] - before[1] >= 4 - 1e-6 for before, after in pairwise(ordered))
    assert ordered[0][0] >= -1e-6
    assert ordered[-1][1] <= 600 + 1e-6


def test_boxes_with_room_lie_where_they_wish_to():
    assert chart.spread([300.0, 10.0], [50.0, 40.0], (0.0, 600.0), 4.0) == [
        (300.0, 350.0), (10.0, 50.0)
    ]  # fmt: skip


@pytest.mark.parametrize("width", [420, 700, 1_600])
def test_the_buttons_in_the_foot_never_touch(see, width):
    rows = [day(2000 + n, lane=n % 12) for n in range(60)]
    sight = see(chronology(rows, lanes=12, undated=(99,)), width, 360)
    view = sight.whole.zoomed(3.0, 200.0)
    chips = sight.scene(view, scroll=300.0).chips
    assert len(chips) >= 4
    assert max(chip.rect.right for chip in chips) <= width
    ordered = sorted(chip.rect for chip in chips)
    assert all(before.right < after.x for before, after in pairwise(ordered))


def test_lanes_out_of_sight_say_how_many_events_they_hold(see):
    rows = [day(2000 + n, lane=n % 12) for n in range(60)]
    scene = see(chronology(rows, lanes=12), 1_600, 360).scene(scroll=300.0)
    chips = {chip.kind: chip for chip in scene.chips}
    for kind, arrow, where in (("above", "▴", "above"), ("below", "▾", "below")):
        lanes = chips[kind].size
        assert chips[kind].words == f"{arrow} {lanes} lanes {where} ({5 * lanes} events)"


def test_the_distance_runs_from_the_end_of_one_to_the_beginning_of_the_other(see):
    january = Row(moment.at(2020), moment.at(2020, 2) - 1)
    sight = see(chronology([january, day(2020, 5, 3)]))
    scene = sight.scene(selection=(2, 1), distance="far")
    view, left = scene.view, scene.plot.x
    near = (moment.at(2020, 2) - 1, moment.at(2020, 5, 3) + DAY / 2)
    assert scene.apart.near == pytest.approx([view.to_pixel(at) + left for at in near], abs=1)
    assert scene.apart.far[0] == pytest.approx(view.to_pixel(moment.at(2020)) + left, abs=1)
    assert scene.apart.words == "far"


@pytest.mark.parametrize("selection", [(), (1,), (1, 2, 3), (1, 99)])
def test_a_distance_needs_exactly_two_events(see, selection):
    sight = see(chronology([day(2020), day(2021), day(2022)]))
    assert sight.scene(selection=selection, distance="far").apart is None


@pytest.mark.parametrize("is_paper", [True, False])
def test_however_small_the_window_something_is_left_of_the_plot(is_paper):
    plot = chart.frame_for(50, 10, is_paper=is_paper).plot
    assert (plot.width, plot.height) == (1, 1)
    frame = chart.frame_for(1_200, 800, is_paper=is_paper)
    foot = 0 if is_paper else frame.sizes.minimap + frame.sizes.footer
    assert frame.plot == chart.Rect(
        176, frame.sizes.plot_top, 1_024, 800 - frame.sizes.plot_top - foot
    )
