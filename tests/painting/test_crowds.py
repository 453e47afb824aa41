"""Crowds and clusters: how their numbers are written."""

import pytest
from painted import GROUND, Painted, as_before, scene

from timeline_app.chart import Cluster, Density, Rect
from timeline_app.painting import LIGHT, crowds
from timeline_app.painting.crowds import short


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
