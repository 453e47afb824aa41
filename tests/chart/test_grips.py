"""Which part of a mark a hand takes hold of."""

import pytest

from timeline_app.chart import Detail
from timeline_app.chart.columns import OPEN_LEFT, OPEN_RIGHT
from timeline_app.chart.hits import EDGE, grip_at, is_on
from timeline_app.chart.scene import DrawnEvent, Rect
from timeline_app.model.moving import Grip

REACH = 10.0
START, WHOLE, END = Grip.START, Grip.WHOLE, Grip.END


def mark(left, right, *, is_pin=False, open_sides=0, label=None):
    return DrawnEvent(
        1, 0, Detail.CARD, 0, 0, is_pin, left, right, 50.0, left, right, open_sides, label, False
    )


@pytest.mark.parametrize(
    ("x", "y", "part"),
    [
        (100, 50, WHOLE), (110, 60, WHOLE), (90, 40, WHOLE), (111, 50, None), (89, 50, None),
        (100, 61, None), (100, 39, None),
    ],
)  # fmt: skip
def test_a_pin_is_taken_as_a_whole_about_its_middle(x, y, part):
    pin = mark(97.0, 103.0, is_pin=True)
    assert grip_at(pin, x, y, REACH) is part
    assert is_on(pin, x, y, REACH) is (part is not None)


@pytest.mark.parametrize(
    ("open_sides", "x", "part"),
    [
        (0, 100 - EDGE, START), (0, 100, START), (0, 100 + EDGE, START), (0, 101 + EDGE, WHOLE),
        (0, 199 - EDGE, WHOLE), (0, 200 - EDGE, END), (0, 200 + EDGE, END),
        (0, 99 - EDGE, None), (0, 201 + EDGE, None),
        (OPEN_LEFT, 100, WHOLE), (OPEN_LEFT, 200, END),
        (OPEN_RIGHT, 100, START), (OPEN_RIGHT, 200, WHOLE),
        (OPEN_LEFT | OPEN_RIGHT, 100, WHOLE), (OPEN_LEFT | OPEN_RIGHT, 200, WHOLE),
    ],
)  # fmt: skip
def test_a_stretch_has_an_edge_wherever_it_has_a_bound(open_sides, x, part):
    stretch = mark(100.0, 200.0, open_sides=open_sides)
    assert grip_at(stretch, x, 50, REACH) is part
    assert grip_at(stretch, x, 50 + REACH, REACH) is part
    assert grip_at(stretch, x, 51 + REACH, REACH) is None


@pytest.mark.parametrize(("length", "part"), [(4 * EDGE, START), (4 * EDGE - 1, WHOLE)])
def test_a_short_stretch_has_no_room_for_edges(length, part):
    assert grip_at(mark(100.0, 100.0 + length), 100, 50, REACH) is part


def test_a_label_belongs_to_its_event_but_is_no_part_of_its_date():
    item = mark(100.0, 103.0, is_pin=True, label=Rect(120, 30, 80, 40))
    for x, y, is_there in ((120, 30, True), (199, 69, True), (200, 50, False), (150, 70, False)):
        assert is_on(item, x, y, REACH) is is_there
        assert grip_at(item, x, y, REACH) is None


@pytest.mark.parametrize(("x", "is_there"), [(98, True), (97, False), (202, True), (203, False)])
def test_a_stretch_is_pointed_at_two_pixels_beyond_its_ends(x, is_there):
    assert is_on(mark(100.0, 200.0), x, 50 + REACH, REACH) is is_there
    assert not is_on(mark(100.0, 200.0), x, 51 + REACH, REACH)


def test_an_edge_is_wide_enough_for_a_hand_and_leaves_a_middle():
    assert EDGE == 6
    for length in range(4, 60):
        parts = {grip_at(mark(100.0, 100.0 + length), x, 50, REACH) for x in range(90, 180)}
        assert WHOLE in parts
        assert ({START, END} <= parts) is (length >= 4 * EDGE)
