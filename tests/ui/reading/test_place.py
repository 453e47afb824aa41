"""Where the column stands: up and down by pixels without measuring what is not passed."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.ui.reading.place import ScrollPlace

HEIGHTS = st.lists(st.floats(4, 300), min_size=1, max_size=40)


def absolute(place, heights):
    return sum(heights[: place.number]) + place.offset


@given(HEIGHTS, st.floats(-9_000, 9_000), st.floats(-9_000, 9_000))
def test_moves_add_up(heights, first, second):
    place = ScrollPlace().moved(first, len(heights), heights.__getitem__)
    there = place.moved(second, len(heights), heights.__getitem__)
    assert abs(absolute(there, heights) - max(0.0, absolute(place, heights) + second)) < 1e-6
    assert there.offset < heights[there.number] or there.number == len(heights) - 1


@given(HEIGHTS, st.floats(0, 20_000), st.floats(10, 900))
def test_the_last_page_is_full(heights, down, room):
    place = ScrollPlace().moved(down, len(heights), heights.__getitem__)
    held = place.held(len(heights), room, heights.__getitem__)
    assert absolute(held, heights) <= max(0.0, sum(heights) - room) + 1e-6
    assert absolute(held, heights) <= absolute(place, heights) + 1e-6


def test_only_what_is_passed_is_measured():
    asked = []

    def height_of(number):
        asked.append(number)
        return 50.0

    ScrollPlace(500_000).moved(120, 1_000_000, height_of)
    assert set(asked) <= set(range(500_000, 500_004))


@given(HEIGHTS, st.floats(0, 20_000))
def test_steps_of_the_bar_grow_with_the_place(heights, down):
    place = ScrollPlace().moved(down, len(heights), heights.__getitem__)
    further = place.moved(40, len(heights), heights.__getitem__)
    assert place.steps(64, heights.__getitem__) <= further.steps(64, heights.__getitem__)
