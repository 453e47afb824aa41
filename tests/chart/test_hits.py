from dataclasses import replace

import pytest
from samples import Row, chronology, day, many

from timeline_app import chart
from timeline_app.chart import Detail, Target
from timeline_app.model import Precision, moment


@pytest.fixture
def sight(see):
    made = [
        day(2020, 1, 10),
        day(2020, 9, 10, lane=1),
        Row(moment.at(2020, 4), moment.at(2020, 5) - 1, Precision.MONTH, 0.5, 2),
    ]
    return see(chronology(made, undated=(9,)))


def test_labels_pins_and_bands_are_found_by_their_event(sight):
    scene = sight.scene()
    for item in scene.items:
        label = item.label
        assert chart.hit(scene, label.x + 3, label.y + 3).event == item.id
        assert chart.hit(scene, item.middle, item.y).event == item.id


def test_everything_else_has_its_name(see, sight):
    frame = sight.frame
    scene = sight.scene()
    assert chart.hit(scene, frame.plot.x + 400, frame.plot.bottom - 2).target is Target.PLOT
    assert chart.hit(scene, 20, frame.plot.y + 20).lane.name == "lane 0"
    assert chart.hit(scene, frame.plot.x + 50, frame.plot.y - 10).target is Target.AXIS
    assert chart.hit(scene, 20, 20).target is Target.NOTHING
    chip = scene.chips[0]
    assert chart.hit(scene, chip.rect.x + 2, chip.rect.y + 2).chip == chip


def test_the_minimaps_window_has_two_edges_and_a_middle(sight):
    from dataclasses import replace

    base = chart.overview(sight.plan, sight.frame.sizes, sight.frame.overview)
    view = sight.whole.zoomed(4, 300)
    scene = replace(sight.scene(view), overview=chart.with_window(base, view))
    window = scene.overview.window
    y = window.y + 5
    targets = [
        chart.hit(scene, x, y).target
        for x in (window.x, window.x + window.width / 2, window.right, window.right + 60)
    ]
    assert targets == [
        Target.WINDOW_LEFT,
        Target.WINDOW,
        Target.WINDOW_RIGHT,
        Target.OVERVIEW,
    ]
    assert abs(chart.second_at(base, window.x) - view.since) < 5 * view.seconds_per_pixel


def test_clusters_and_profiles_tell_how_many_and_when(see):
    small = see(many(400)).scene()
    cluster = small.clusters[0]
    assert chart.hit(small, cluster.x, cluster.y).cluster == cluster
    large = see(many(20_000)).scene()
    density = large.densities[0]
    column = max(range(len(density.counts)), key=density.counts.__getitem__)
    x = density.x + (column + 0.5) * density.step
    found = chart.hit(large, x, density.area.bottom - 1)
    assert found.target is Target.DENSITY
    assert found.cluster.size == density.counts[column]
    assert found.cluster.until - found.cluster.since + 1 == density.cell


def test_the_number_of_a_cluster_is_found_though_a_stretch_runs_under_it(see):
    rows = [day(2020, 3, 1 + number % 20) for number in range(30)]
    scene = see(chronology([*rows, day(1900), day(2100)])).scene(folded=frozenset({"lane 0"}))
    cluster = scene.clusters[0]
    dot = next(item for item in scene.items if item.detail is Detail.DOT)
    under = dot._replace(
        id=99, is_pin=False, left=cluster.x - 40, right=cluster.x + 60, y=cluster.y
    )
    crossed = replace(scene, items=(under,))
    assert chart.hit(crossed, cluster.x, cluster.y).target is Target.CLUSTER
    assert chart.hit(crossed, cluster.x + 50, cluster.y).event == 99
