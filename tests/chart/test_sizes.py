"""The measures of the canvas: they grow with the font and shrink in small windows."""

from dataclasses import asdict, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chart.sizes import Sizes, sizes_for

widths = st.floats(500, 4_000)
heights = st.floats(150, 3_000)


@pytest.mark.parametrize(
    ("height", "header", "minimap", "axis"),
    [(299, 0, 0, 46), (300, 40, 0, 46), (359, 40, 0, 46), (360, 40, 48, 46), (430, 40, 48, 58),
     (560, 60, 48, 58), (620, 60, 64, 58), (720, 76, 96, 58), (2_000, 76, 96, 58)],
)  # fmt: skip
def test_a_low_window_gives_its_height_to_the_plot(height, header, minimap, axis):
    sizes = sizes_for(1_200, height)
    assert (sizes.header, sizes.minimap, sizes.axis) == (header, minimap, axis)
    assert sizes.plot_top == header + axis


@pytest.mark.parametrize(
    ("width", "side", "gutter", "card_most"),
    [(600, 12, 112, 205), (619, 12, 112, 213), (620, 12, 148, 198), (699, 12, 148, 231),
     (700, 24, 148, 232), (999, 24, 148, 348), (1_000, 24, 176, 346), (1_100, 24, 176, 348),
     (2_000, 24, 176, 560), (4_000, 24, 176, 640), (250, 12, 112, 120)],
)  # fmt: skip
def test_a_narrow_window_has_narrow_sides_and_cards(width, side, gutter, card_most):
    sizes = sizes_for(width, 700)
    assert (sizes.side, sizes.gutter, sizes.card_most) == (side, gutter, card_most)
    assert sizes.label_longest == 1.6 * card_most


@pytest.mark.parametrize(
    ("height", "asked", "rows"),
    [(199, 3, 0), (200, 3, 1), (399, 3, 1), (400, 3, 2), (700, 3, 3), (700, 2, 2), (700, 0, 0)],
)
def test_eras_have_the_rows_that_the_window_can_spare(height, asked, rows):
    sizes = sizes_for(1_200, height, era_rows=asked)
    assert sizes.era_rows == rows
    assert sizes.eras == rows * sizes.era_row
    assert sizes.axis_top == sizes.header + sizes.eras
    assert sizes.plot_top == sizes.axis_top + sizes.axis


@given(widths, heights, st.sampled_from([1.5, 2.0, 3.0]))
def test_a_larger_font_is_a_larger_picture_of_the_same(width, height, scale):
    plain = sizes_for(width, height)
    grown = sizes_for(width * scale, height * scale, scale)
    for field in fields(Sizes):
        small, large = getattr(plain, field.name), getattr(grown, field.name)
        if field.name in {"scale", "era_rows"}:
            continue
        assert abs(large - small * scale) <= scale + 1, field.name


def test_rows_hold_their_cards_and_marks():
    sizes = sizes_for(1_200, 700)
    assert sizes.card < sizes.card_pin_row < sizes.card_band_row
    assert sizes.slim < sizes.slim_pin_row < sizes.slim_band_row
    assert sizes.slim_pin_row < sizes.card_pin_row
    assert sizes.slim_band < sizes.band < sizes.widest_pin
    assert 2 * sizes.pin < sizes.widest_pin
    assert sizes.strip < sizes.density_strip


EXACT = {
    "scale": 1.0, "side": 24, "header": 60, "era_row": 22, "era_rows": 2, "axis": 58,
    "gutter": 176, "footer": 28, "minimap": 64, "card": 42, "card_most": 348, "card_line": 16,
    "card_pin_row": 50, "card_band_row": 70, "slim": 27, "slim_pin_row": 34, "slim_band_row": 48,
    "label_row": 32, "label_most": 216, "strip": 26, "density_strip": 40, "lane_pad": 10,
    "folded": 34, "head": 28, "pin": 7, "halo": 4, "band": 12, "slim_band": 6, "connector": 14,
    "widest_pin": 18, "fade": 96, "cell": 44,
}  # fmt: skip


def test_the_measures_of_a_plain_window_are_known():
    assert asdict(sizes_for(1_200, 700, era_rows=2)) == EXACT
