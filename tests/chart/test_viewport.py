from hypothesis import given
from hypothesis import strategies as st

from timeline_app import chart
from timeline_app.model import moment

seconds = st.floats(-3e11, 3e11)
scales = st.floats(0.05, 1e9)
widths = st.floats(10, 5_000)
views = st.builds(chart.Viewport, seconds, scales, widths)


@given(views, st.floats(0, 5_000))
def test_pixels_and_seconds_are_inverse(view, pixel):
    assert abs(view.to_pixel(view.to_second(pixel)) - pixel) < 1


@given(views, st.floats(0.1, 10), st.floats(0, 1))
def test_zoom_keeps_the_second_under_the_pointer(view, factor, share):
    pixel = share * view.width
    zoomed = view.zoomed(factor, pixel)
    error = abs(zoomed.to_second(pixel) - view.to_second(pixel))
    assert error <= max(1e-3, 1e-6 * zoomed.seconds_per_pixel)


@given(views, st.floats(-3_000, 3_000))
def test_panning_there_and_back_returns(view, pixels):
    back = view.panned(pixels).panned(-pixels)
    assert abs(back.origin - view.origin) <= 1e-3 + 1e-9 * abs(view.origin)


@given(views, views, st.floats(0, 1))
def test_the_way_between_two_views_begins_and_ends_at_them(one, other, share):
    assert one.between(other, 1.0) == other
    start = one.between(other, 0.0)
    assert abs(start.origin - one.origin) <= 1e-6 * max(1, abs(one.origin), abs(one.middle))
    scale = one.between(other, share).seconds_per_pixel
    low, high = sorted((one.seconds_per_pixel, other.seconds_per_pixel))
    assert low * 0.999 <= scale <= high * 1.001


def test_a_zoom_on_the_way_keeps_its_fixed_point():
    one = chart.fitted(0, 1_000_000, 1_000)
    goal = one.zoomed(8, 250)
    fixed = one.to_second(250)
    assert all(
        abs(one.between(goal, share / 10).to_second(250) - fixed) < 1_000 for share in range(11)
    )


def test_fitting_leaves_the_margins_free():
    view = chart.fitted(moment.at(2000), moment.at(2010), 1_000, lead=100, tail=300)
    assert round(view.to_pixel(moment.at(2000))) == 100
    assert round(view.to_pixel(moment.at(2010))) == 700


def test_no_view_is_finer_or_coarser_than_the_limits():
    view = chart.fitted(0, 1_000, 1_000)
    for _ in range(100):
        view = view.zoomed(10, 0)
    assert view.seconds_per_pixel == 0.05
    for _ in range(100):
        view = view.zoomed(0.1, 0)
    assert view.seconds_per_pixel == 2e9
