"""The shapes of a scene: rectangles that touch or do not, and an event's middle."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chart.scene import Detail, DrawnEvent, Rect

numbers = st.integers(-50, 50).map(float)
rects = st.builds(Rect, numbers, numbers, st.integers(1, 40).map(float), st.just(10.0))


@given(rects, rects)
def test_two_that_touch_share_a_point_and_each_touches_the_other(one, other):
    x = max(one.x, other.x)
    y = max(one.y, other.y)
    shared = one.contains(x, y) and other.contains(x, y)
    assert one.touches(other) == other.touches(one) == shared
    assert one.touches(one)


@pytest.mark.parametrize(
    ("x", "y", "is_inside"),
    [(10, 20, True), (39.9, 20, True), (40, 20, False), (10, 59.9, True), (10, 60, False),
     (9.9, 20, False), (10, 19.9, False)],
)  # fmt: skip
def test_left_and_top_belong_to_it_right_and_bottom_do_not(x, y, is_inside):
    rect = Rect(10, 20, 30, 40)
    assert (rect.right, rect.bottom) == (40, 60)
    assert rect.contains(x, y) == is_inside


def test_neighbours_do_not_touch():
    rect = Rect(0, 0, 10, 10)
    for x, y in ((10, 0), (-10, 0), (0, 10), (0, -10)):
        assert not rect.touches(Rect(x, y, 10, 10))
    assert rect.touches(Rect(9, 9, 10, 10))


@given(numbers, numbers)
def test_a_pin_stands_amid_its_ends(left, right):
    item = DrawnEvent(1, 0, Detail.CARD, 0, 0, True, left, right, 0, left, right, 0, None, False)
    assert item.middle - left == pytest.approx(right - item.middle)
