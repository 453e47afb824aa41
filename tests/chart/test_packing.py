"""Rows without overlap, and the zoom from which a label shows: compared with the plainest way."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.chart import packing
from timeline_app.chart.packing import BandRoom, Extents

INF = float("inf")


def extents(*rows):
    return Extents(*(np.array(column, float) for column in zip(*rows, strict=True)))


def points(times, width=10.0):
    return extents(*((time, time, 0, 0, width, width) for time in times))


def test_two_labels_are_free_of_one_another_from_a_zoom_on():
    free = packing.free_zooms(points([0, 5, 5]))
    assert free.tolist() == [[INF, 2, 2], [2, INF, INF], [2, INF, INF]]
    assert packing.free_zooms(points([0, 5], width=0)).tolist() == [[0, 0], [0, 0]]


def test_leads_count_as_reaches_do():
    found = packing.free_zooms(extents((0, 1, 2, 1, 4, 1), (5, 6, 3, 1, 1, 1)))
    # 4 + 3 over 5, 1 + 3 over 4, 4 + 1 over 6, 1 + 1 over 5.
    assert found[0, 1] == found[1, 0] == pytest.approx(7 / 5)


def test_each_takes_the_first_row_in_which_it_fits():
    times = [0, 1, 2, 20, 21, 40]
    rows, zooms = packing.pack_exactly(points(times), np.zeros(6, np.float32), 1.0, 5)
    assert rows.tolist() == [0, 1, 2, 0, 1, 0]
    assert zooms.tolist() == [0, 0, 0, 0.5, 0.5, 0.5]


def test_where_rows_do_not_suffice_the_less_important_yields():
    importance = np.array([0.1, 0.9, 0.5], np.float32)
    rows, zooms = packing.pack_exactly(points([0, 1, 2]), importance, 1.0, 2)
    assert rows.tolist() == [1, 0, 1]
    assert zooms.tolist() == [5, 0, 0]


def test_at_equal_importance_the_earlier_shows_first():
    _, zooms = packing.pack_exactly(points([0, 1, 3]), np.ones(3, np.float32), 1.0, 1)
    assert zooms.tolist() == [0, 10, 5]


def test_a_row_is_free_again_where_a_label_ends():
    assert packing.pack_every(points([0, 5, 10, 12]), 1.0).tolist() == [0, 1, 0, 2]
    assert packing.pack_every(points([0, 5, 10, 12]), 10.0).tolist() == [0, 0, 0, 0]


ROWS = st.lists(
    st.tuples(st.integers(0, 1), st.integers(0, 40), st.integers(0, 3)), min_size=1, max_size=25
)


@settings(max_examples=60)
@given(ROWS)
def test_points_in_crowds_yield_to_their_nearest_greater_neighbours(rows):
    rows.sort(key=lambda row: row[:2])
    groups, times, worth = (np.array(column) for column in zip(*rows, strict=True))
    found = packing.label_zooms_of_points(times, groups, worth.astype(np.float32), 10.0)
    for at, (group, time, value) in enumerate(rows):
        gaps = []
        for side, beats in ((range(at - 1, -1, -1), value), (range(at + 1, len(rows)), value + 1)):
            near = next((n for n in side if rows[n][0] == group and rows[n][2] >= beats), None)
            if near is not None:
                gaps.append(abs(rows[near][1] - time))
        gap = min(gaps, default=INF)
        assert found[at] == pytest.approx(10 / gap if gap else INF)


ROOM = BandRoom(edge=2, label=8)


@pytest.mark.parametrize(
    ("stretches", "count", "rows", "zooms"),
    [
        ([(0, 10)], 1, [0], [0]),
        ([(0, 10), (20, 30)], 1, [0, 0], [0, 0.5]),
        ([(20, 30), (0, 10)], 1, [0, 0], [0, 0.5]),
        ([(0, 10), (12, 30)], 1, [0, 0], [0, 2]),
        ([(0, 10), (20, 30)], 2, [0, 1], [0, 0]),
        ([(0, 10), (10, 30)], 1, [0, 0], [0, INF]),
        ([(0, 10), (5, 30)], 1, [0, 0], [0, INF]),
        ([(5, 5), (5, 6)], 1, [0, 0], [0, INF]),
        ([(0, 10), (30, 40), (14, 20)], 1, [0, 0, 0], [0, pytest.approx(1 / 3), 1]),
        ([(0, 10), (30, 40), (12, 29)], 1, [0, 0, 0], [0, pytest.approx(1 / 3), 4]),
        ([(0, 10), (0, 10), (14, 20)], 2, [0, 1, 0], [0, 0, 1]),
    ],
)
def test_stretches_take_the_row_where_they_show_first(stretches, count, rows, zooms):
    low, high = (np.array(column) for column in zip(*stretches, strict=True))
    found = packing.pack_bands(low, high, ROOM, count)
    assert found[0].tolist() == rows
    assert found[1].tolist() == [pytest.approx(zoom) if zoom != INF else INF for zoom in zooms]
