"""What of a scene is in view, in the order in which the keys walk through it."""

from dataclasses import replace

import pytest
from samples import chronology, day

from timeline_app import chart
from timeline_app.chart import decoration
from timeline_app.chart.layout import MOST_LINKS
from timeline_app.chart.scene import Cluster, Density, Rect
from timeline_app.chart.stretches import reaching
from timeline_app.model import moment
from timeline_app.wording import told_in

YEARS = [day(2000 + number) for number in range(10)]


def test_marks_in_view_come_in_the_order_of_time(see):
    sight = see(chronology(YEARS))
    scene = sight.scene(sight.whole.zoomed(3, 600))
    found = decoration.visible_items(scene.items, scene.plot)
    assert [item.left for item in found] == sorted(item.left for item in found)
    inside = {item.id for item in scene.items
              if item.right >= scene.plot.x and item.left <= scene.plot.right}  # fmt: skip
    assert {item.id for item in found} == inside
    assert 0 < len(inside) < len(YEARS)


def test_a_mark_at_the_very_edge_is_in_view(see):
    (item, *_) = see(chronology(YEARS)).scene().items
    left = Rect(item.right, 0, 10, 10)
    right = Rect(item.left - 10, 0, 10, 10)
    assert decoration.visible_items([item], left) == [item]
    assert decoration.visible_items([item], right) == [item]
    assert decoration.visible_items([item], left._replace(x=item.right + 1)) == []
    assert decoration.visible_items([item], right._replace(x=item.left - 11)) == []


@pytest.fixture
def empty(see):
    scene = see(chronology(YEARS)).scene()
    return replace(scene, clusters=(), densities=(), plot=Rect(100, 100, 500, 300))


def test_crowds_in_view_come_in_the_order_of_time_and_then_of_lanes(empty):
    inside = [Cluster(2, 100, 100, 3, 50, 60), Cluster(1, 600, 400, 4, 50, 55),
              Cluster(0, 300, 200, 2, 70, 80)]  # fmt: skip
    outside = [Cluster(0, x, y, 2, 0, 1)
               for x, y in ((99, 200), (601, 200), (300, 99), (300, 401))]  # fmt: skip
    found = decoration.visible_crowds(replace(empty, clusters=(*inside, *outside)))
    assert [(one.since, one.lane) for one in found] == [(50, 1), (50, 2), (70, 0)]


def test_a_profile_is_one_crowd_found_at_its_highest_column(empty):
    area = Rect(100, 150, 500, 40)
    profile = Density(3, 80, 4, (0, 2, 9, 0, 1, 0), 9, area, 1_000, 10)
    (crowd,) = decoration.visible_crowds(replace(empty, densities=(profile,)))
    # The third column's middle lies to the left of the plot, so the crowd is at the plot's edge.
    assert (crowd.lane, crowd.x, crowd.y, crowd.size) == (3, 100, 170, 12)
    assert (crowd.since, crowd.until) == (1_010, 1_049)
    (inner,) = decoration.visible_crowds(replace(empty, densities=(profile._replace(x=200),)))
    assert inner.x == 210
    (last,) = decoration.visible_crowds(replace(empty, densities=(profile._replace(x=900),)))
    assert last.x == area.right
    none = profile._replace(counts=(0, 0), peak=0)
    assert decoration.visible_crowds(replace(empty, densities=(none,))) == []


def test_what_reaches_into_the_view_is_counted(see):
    plan = see(chronology(YEARS)).plan
    view = chart.Viewport(moment.at(2003), moment.DAY, 365.0 * 2)
    assert reaching(plan.columns, view) == 2
    assert reaching(plan.columns, view, [0, 3]) == 1
    assert reaching(plan.columns, view, []) == 0
    begins = chart.Viewport(moment.at(2003) + moment.DAY - 1, 1.0, 5.0)
    assert reaching(plan.columns, begins) == 1
    assert reaching(plan.columns, replace(begins, origin=begins.origin + 1)) == 0
    ends = chart.Viewport(moment.at(2003) - 5, 1.0, 5.0)
    assert reaching(plan.columns, ends) == 1
    assert reaching(plan.columns, replace(ends, width=4.0)) == 0


@pytest.mark.parametrize(
    ("today", "is_seen"),
    [
        (moment.at(2005), True), (None, False), (moment.at(1900), False),
        (moment.at(2100), False),
    ],
)  # fmt: skip
def test_today_is_a_line_where_it_is_in_view(see, today, is_seen):
    sight = see(chronology(YEARS))
    scene = sight.scene(today=today)
    found = [guide for guide in scene.guides if guide.is_today]
    assert len(found) == is_seen
    for guide in found:
        assert guide.left == guide.right == scene.view.to_pixel(today) + scene.plot.x
        assert (guide.words, guide.lane) == ("Today", -1)
    with told_in("de"):
        told = [guide.words for guide in sight.scene(today=today).guides if guide.is_today]
    assert told == ["Heute"] * is_seen


@pytest.mark.parametrize(
    ("wide", "is_shown"), [(6, False), (40, True), (400, True), (2_000, True)]
)
def test_weekends_are_tinted_from_saturday_to_sunday_where_days_are_told_apart(
    see, wide, is_shown
):
    sight = see(chronology(YEARS))
    view = replace(
        sight.whole, origin=moment.at(2020, 1, 4, 12), seconds_per_pixel=moment.DAY / wide
    )
    scene = sight.scene(view)
    assert bool(scene.weekends) is is_shown
    for left, right in scene.weekends:
        first = view.to_second(left - scene.plot.x)
        assert moment.weekday(round(first) // moment.DAY) == 5
        assert round(first) % moment.DAY == 0
        assert right - left == pytest.approx(2 * wide)


def test_of_many_links_only_those_of_the_selection_are_drawn(see):
    pairs = tuple((number, number + 1) for number in range(1, MOST_LINKS + 2))
    rows = [day(1900 + number) for number in range(len(pairs) + 1)]

    def linked(most, selection=()):
        sight = see(chronology(rows, links=pairs[:most]), width=8_000, height=2_000)
        scene = sight.scene(selection=selection)
        assert {item.id for item in scene.items} == set(range(1, len(rows) + 1))
        return [(link.before, link.after) for link in scene.links]

    assert linked(MOST_LINKS) == list(pairs[:MOST_LINKS])
    assert linked(MOST_LINKS + 1) == []
    assert linked(MOST_LINKS + 1, (9,)) == [(8, 9), (9, 10)]


def test_an_event_of_a_folded_lane_is_found_where_the_lane_is(see):
    sight = see(chronology([day(2000), day(2001, lane=1)]))
    look = chart.DisplayOptions(folded=frozenset({"lane 1"}))
    zoom = sight.whole.zoom
    top, bottom = chart.row_span(sight.plan, look, sight.frame, zoom, 2)
    box = next(box for box in sight.scene(folded=look.folded).lanes if box.name == "lane 1")
    assert bottom - top == box.height
    assert top == pytest.approx(box.y - sight.frame.plot.y)
    assert chart.row_span(sight.plan, look, sight.frame, zoom, 99) is None


def test_a_window_of_another_width_keeps_its_left_edge_and_its_scale():
    view = chart.Viewport(1_000.0, 60.0, 500.0)
    wider = view.resized(800.0)
    assert (wider.since, wider.zoom, wider.width) == (view.since, view.zoom, 800.0)
    assert wider.until == view.since + 800 * 60
    assert view.resized(-3.0).width == 1.0
