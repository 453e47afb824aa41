"""Eras: opaque tints through the plot, and a strip of bands whose names stay in view."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from painted import GROUND, PLOT, Painted, as_before, scene

from timeline_app.chart import AxisUnit, EraBand, Rect, TextStyle, sizes_for
from timeline_app.painting import DARK, LIGHT, eras, fonts
from timeline_app.painting.theme import mixed

SIZES = sizes_for(900, 600, era_rows=2)
STRIP = Rect(PLOT.x, SIZES.plot_top, PLOT.width, PLOT.height)
Y = int(SIZES.plot_top + 50)


def band(left, right, name="War", row=0, room=None, *, is_odd=False, colour=None):
    return EraBand(1, name, left, right, row, room or right, is_odd, colour)


def with_eras(*bands, **changes):
    return scene(**({"sizes": SIZES, "plot": STRIP, "eras": bands} | changes))


def filled(*bands, **changes):
    made = with_eras(*bands, **changes)
    return Painted(lambda press: eras.fill_plot(press.painter, made, LIGHT))


def strip(*bands, **changes):
    made = with_eras(*bands, **changes)
    return Painted(lambda press: eras.put_strip(press, made, LIGHT))


EDGE = mixed(LIGHT.muted, LIGHT.background, eras.EDGE)


def test_an_era_tints_its_stretch_and_a_line_stands_at_each_of_its_ends():
    made, one = filled(band(300.0, 500.0)), band(300.0, 500.0)
    assert made.row(Y, eras.tinted(LIGHT, one, LIGHT.background)) == [(301, 499)]
    assert made.row(Y, EDGE) == [(300, 300), (500, 500)]
    assert made.row(Y, LIGHT.background) == [(148, 299), (501, 887)]


def test_an_era_that_goes_on_beyond_the_plot_has_no_line_there():
    made = filled(band(-200.0, 2_000.0))
    assert made.row(Y, EDGE) == []
    assert made.at(140, Y) == made.at(890, Y) == GROUND


def test_eras_lie_over_each_other_and_over_sections_and_weekends():
    first, second = band(200.0, 500.0), band(400.0, 600.0, is_odd=True, colour=2)
    section = AxisUnit(0, 350.0, 450.0, "May", "", is_tinted=True)
    made = filled(second, first, sections=(section,), weekends=((210.0, 220.0),))

    def ground(name, *over):
        for one in over:
            name = eras.tinted(LIGHT, one, name)
        return name.lower()

    assert made.at(205, Y) == ground(LIGHT.background, first)
    assert made.at(215, Y) == ground(LIGHT.weekend, first)
    assert made.at(360, Y) == ground(LIGHT.stripe, first)
    assert made.at(420, Y) == ground(LIGHT.stripe, first, second)
    assert made.at(460, Y) == ground(LIGHT.background, first, second)
    assert made.at(550, Y) == ground(LIGHT.background, second)


@settings(max_examples=20)
@given(st.lists(st.tuples(st.floats(0, 1_000), st.floats(0, 300)), max_size=5))
def test_no_pixel_of_the_plot_is_left_out_and_none_beside_it_is_painted(found):
    made = filled(*(band(left, left + wide) for left, wide in found))
    assert made.row(Y, GROUND) == [(0, 147), (888, 899)]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_neighbours_differ_and_a_coloured_era_has_its_lanes_colour(theme):
    even, odd = (band(0, 9, is_odd=is_odd) for is_odd in (False, True))
    red = band(0, 9, colour=0)
    assert eras.band_colour(theme, even) != eras.band_colour(theme, odd)
    assert eras.tinted(theme, even, theme.background) != eras.tinted(theme, odd, theme.background)
    assert eras.band_colour(theme, red) == mixed(theme.lanes[0], theme.background, 0.30)
    assert eras.band_colour(theme, even) == mixed(theme.muted, theme.background, 0.16)
    assert eras.tinted(theme, red, "#000000") == mixed(theme.lanes[0], "#000000", 0.095)


def test_each_band_lies_in_its_row_of_the_strip():
    one, other = band(300.0, 500.0, ""), band(400.0, 600.0, "", row=1)
    made, name = strip(one, other), eras.band_colour(LIGHT, one)
    top = int(SIZES.header)
    assert made.column(450, name) == [(top + 2, top + 19), (top + 24, top + 41)]
    (first,), (second,) = made.row(top + 10, name), made.row(top + 33, name)
    assert first == (pytest.approx(300, abs=1), pytest.approx(499, abs=1))
    assert second == (pytest.approx(400, abs=1), pytest.approx(599, abs=1))


def test_a_band_that_goes_on_beyond_the_plot_is_cut_there_without_a_round_end():
    one = band(-100.0, 2_000.0, "")
    made, top = strip(one), int(SIZES.header)
    for y in (top + 2, top + 10, top + 19):
        assert made.row(y, eras.band_colour(LIGHT, one)) == [(148, 887)]


def test_the_briefest_era_can_still_be_seen():
    made, one = strip(band(300.0, 300.01, "")), band(300.0, 300.01, "")
    assert made.row(SIZES.header + 10, eras.band_colour(LIGHT, one))


def has_words(made, left, right):
    ink = LIGHT.ink.lower()
    top = int(SIZES.header)
    return any(
        made.at(x, y) == ink for x in range(int(left), int(right)) for y in range(top, top + 22)
    )


@pytest.mark.parametrize(
    ("left", "right", "at"),
    [(300.0, 500.0, 307), (-900.0, 500.0, 155)],
)
def test_its_name_stands_at_its_beginning_or_at_the_edge_while_it_is_in_view(left, right, at):
    made = strip(band(left, right, "IIII"))
    assert not has_words(made, 0, at)
    assert has_words(made, at, at + 16)


@pytest.mark.parametrize(("room", "is_told"), [(339.9, False), (340.1, True)])
def test_a_name_with_next_to_no_room_is_not_begun(room, is_told):
    assert has_words(strip(band(300.0, 400.0, "IIIIIIII", room=room)), 300, 400) == is_told


def test_a_long_name_ends_before_the_next_band():
    made = strip(band(300.0, 500.0, "I" * 400, room=400.0))
    assert has_words(made, 307, 390)
    assert not has_words(made, 394, 900)


@pytest.mark.parametrize("name", ["a\u202eb", "<b>loud</b>", "\u2066turned", "日本" * 99, "\x07"])
def test_a_name_of_any_letters_is_put_on_one_line(name):
    made = strip(band(300.0, 400.0, name))
    top = int(SIZES.header)
    assert made.box()[3] <= top + 22
    assert fonts.width(fonts.elided(name, TextStyle.META, 1.0, 86.0), TextStyle.META, 1.0) <= 86.0


def test_without_eras_or_without_rows_there_is_no_strip():
    assert strip().box() is None
    assert strip(band(300.0, 500.0), sizes=sizes_for(900, 600)).box() is None


def test_they_are_drawn_as_before():
    def put(press):
        bands = band(-20.0, 400.0), band(500.0, 700.0, "Peace", row=1, is_odd=True, colour=3)
        made = with_eras(*bands, weekends=((200.0, 230.0),))
        eras.fill_plot(press.painter, made, LIGHT)
        eras.put_strip(press, made, LIGHT)

    assert as_before("eras", put)
