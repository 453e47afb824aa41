"""Events without a label: every one is counted once, and cells stand still while panning."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import Row, chronology, day, many, rows

from timeline_app.chart import Detail, clustering
from timeline_app.model import moment


@given(st.floats(1e-3, 1e10), st.floats(1, 100))
def test_a_cell_is_the_shortest_power_of_two_that_is_long_enough(seconds_per_pixel, pixels):
    found = clustering.cell_seconds(seconds_per_pixel, pixels)
    assert found & (found - 1) == 0
    assert found >= seconds_per_pixel * pixels * (1 - 1e-9) or found == 1
    assert found == 1 or found / 2 < seconds_per_pixel * pixels * (1 + 1e-9)


def crowd_of(scene):
    """Ids of dots, sizes of clusters, sums of profiles."""
    dots = [item.id for item in scene.items if item.detail is Detail.DOT]
    return dots, [one.size for one in scene.clusters], [sum(one.counts) for one in scene.densities]


@settings(max_examples=15)
@given(rows(), st.floats(-3, 5), st.floats(-1, 1))
def test_each_event_in_view_is_labelled_a_dot_or_counted(see, made, power, share):
    sight = see(chronology(made))
    view = sight.whole.zoomed(2.0**power, sight.whole.width / 2)
    scene = sight.scene(view.panned(share * view.width), folded=frozenset({"lane 1"}))
    tally = scene.tally
    assert tally.drawn + tally.clustered + tally.earlier + tally.later == tally.dated
    assert min(tally) >= 0
    dots, clusters, _ = crowd_of(scene)
    assert len(set(dots)) == len(dots)
    assert all(size > 1 for size in clusters)


def test_a_folded_lane_of_two_far_days_is_two_dots(see):
    scene = see(chronology([day(2000), day(2020)], lanes=1)).scene(folded=frozenset({"lane 0"}))
    dots, clusters, densities = crowd_of(scene)
    assert (sorted(dots), clusters, densities) == ([1, 2], [], [])


def test_neighbours_are_one_cluster_with_its_ends(see):
    some = [day(2000), day(2010, 3, 1), day(2010, 3, 2), day(2010, 3, 3), day(2020)]
    scene = see(chronology(some, lanes=1)).scene(folded=frozenset({"lane 0"}))
    dots, clusters, _ = crowd_of(scene)
    assert (sorted(dots), clusters) == ([1, 5], [3])
    (cluster,) = scene.clusters
    assert (cluster.since, cluster.until) == (moment.at(2010, 3, 1), moment.at(2010, 3, 3))
    assert scene.view.to_second(cluster.x - scene.plot.x) == pytest.approx(
        moment.at(2010, 3, 2), abs=scene.sizes.cell * scene.view.seconds_per_pixel
    )
    assert (scene.tally.clustered, scene.tally.clusters) == (3, 1)


def test_what_began_before_the_view_is_counted_as_running(see):
    long = Row(moment.at(2000), moment.at(2030))
    sight = see(chronology([long, day(2010), day(2029)], lanes=1))
    view = sight.whole.zoomed(8.0, sight.whole.width / 2)
    scene = sight.scene(view, folded=frozenset({"lane 0"}))
    (lane,) = scene.lanes
    assert lane.running == 1
    assert scene.tally.clustered >= 1


def test_a_crowd_is_a_profile_whose_columns_add_up(see):
    sight = see(many(2_000, lanes=1))
    scene = sight.scene(folded=frozenset({"lane 0"}))
    (density,) = scene.densities
    assert sum(density.counts) == 2_000
    assert density.peak == max(density.counts)
    assert density.step >= clustering.COLUMN
    assert density.since % density.cell == 0
    first = density.x
    assert scene.view.to_second(first - scene.plot.x) == pytest.approx(density.since, abs=1)
    # Neighbouring columns that hold something are one group.
    filled = [count > 0 for count in density.counts]
    groups = sum(
        here and not before for before, here in zip([False, *filled], filled, strict=False)
    )
    assert scene.tally.clusters == groups


def test_lanes_out_of_sight_are_counted_but_not_drawn(see):
    some = [day(2000 + n % 20, 1 + n % 12, lane=n % 40) for n in range(400)]
    sight = see(chronology(some, lanes=40), height=400)
    folded = frozenset(f"lane {n}" for n in range(40))
    above, below = sight.scene(folded=folded), sight.scene(folded=folded, scroll=1e9)
    assert above.tally == below.tally
    assert {one.lane for one in above.clusters} != {one.lane for one in below.clusters}
    assert above.tally.drawn + above.tally.clustered == 400
    for scene in (above, below):
        for one in scene.clusters:
            assert (
                scene.plot.y - scene.sizes.folded
                <= one.y
                <= scene.plot.bottom + scene.sizes.folded
            )
