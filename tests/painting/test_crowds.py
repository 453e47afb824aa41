"""Crowds and clusters: how their numbers are written."""

import pytest
from painted import GROUND, Painted, as_before, scene

from timeline_app.chart import Cluster, Density, Rect
from timeline_app.painting import LIGHT, crowds
from timeline_app.painting.crowds import short
from timeline_app.painting.theme import mixed


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (2, "2"),
        (0, "0"),
        (9_940, "9.9k"),
        (9_950, "10k"),
        (999_499, "999k"),
        (1_000_000, "1.0M"),
        (45_000_000, "45M"),
        (999, "999"),
        (1_000, "1.0k"),
        (1_249, "1.2k"),
        (12_400, "12k"),
        (3_000_000, "3.0M"),
    ],
)
def test_numbers_of_clusters_stay_short(number, words):
    assert short(number) == words
    assert len(short(number)) <= 4


def test_they_are_drawn_as_before():
    counts = tuple(1 + (number * 7919) % 50 for number in range(40))

    def put(press):
        density = Density(1, 40.0, 6.0, counts, 50, Rect(40.0, 30.0, 240.0, 40.0), 0, 60)
        crowds.draw_density(press, density, LIGHT)
        for number, size in enumerate((2, 45, 12_400)):
            one = Cluster(number, 60.0 + 90 * number, 120.0, size, 0, 1)
            crowds.put_cluster(press, scene(crowd=one if size == 45 else None), LIGHT, one)

    assert as_before("crowds", put)


@pytest.mark.parametrize("stamps", [False, True])
def test_a_profile_is_as_high_as_its_largest_column_and_stands_on_its_foot(stamps):
    density = Density(1, 40.0, 20.0, (0, 10, 40, 0), 40, Rect(40.0, 30.0, 80.0, 40.0), 0, 60)
    made = Painted(lambda press: crowds.draw_density(press, density, LIGHT), stamps=stamps)
    left, top, right, bottom = made.box()
    assert left >= 38
    assert right <= 121
    assert bottom <= 71
    assert top >= 29
    columns = [sum(made.at(x, y) != GROUND for y in range(600)) for x in (50, 70, 90, 110)]
    assert columns[2] > columns[1] > columns[0]
    assert columns[3] == columns[0]


def test_on_the_screen_a_column_has_an_edge_of_its_lanes_colour_and_the_smallest_is_seen():
    density = Density(1, 40.0, 20.0, (0, 1, 400, 100), 400, Rect(40.0, 30.0, 80.0, 40.0), 0, 60)
    made = Painted(lambda press: crowds.draw_density(press, density, LIGHT), stamps=True)
    lane, fill = LIGHT.lane(1), mixed(LIGHT.lane(1), LIGHT.background, 0.5)
    assert made.column(50, lane) == made.column(50, fill) == []
    assert made.column(70, lane) == [(68, 68)], "one event is two pixels high"
    assert made.column(70, fill) == [(69, 69)]
    assert made.column(90, lane) == [(30, 30)]
    assert made.column(90, fill) == [(31, 69)]
    assert made.column(110, lane) == [(50, 50)]
    assert made.row(69, fill) == [(60, 119)]


def test_a_crowd_of_nothing_is_flat():
    density = Density(1, 40.0, 20.0, (0, 0), 0, Rect(40.0, 30.0, 40.0, 40.0), 0, 60)
    for stamps in (False, True):
        drawn = Painted(lambda press: crowds.draw_density(press, density, LIGHT), stamps=stamps)
        assert drawn.box() is None


@pytest.mark.parametrize("size", [2, 12_400, 45_000_000])
def test_a_cluster_is_a_pill_about_its_place_with_its_number_in_the_middle(size):
    one = Cluster(1, 400.0, 300.0, size, 0, 1)
    made = Painted(lambda press: crowds.put_cluster(press, scene(), LIGHT, one))
    left, top, right, bottom = made.box()
    assert (left + right) / 2 == pytest.approx(399.5, abs=1)
    assert (top, bottom) == (pytest.approx(291, abs=1), pytest.approx(309, abs=1))
    assert right - left + 1 >= 18
    words = made.inked(LIGHT.ink, (left, top, right, bottom))
    across = [x for x, _ in words]
    assert (min(across) + max(across)) / 2 == pytest.approx(400, abs=1.5)
