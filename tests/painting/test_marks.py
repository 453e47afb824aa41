"""Marks: shape tells how sure we are; what is told is seen, and bands end where time ends."""

from itertools import pairwise
from math import cos, pi, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from painted import GROUND, PLOT, SIZES, Painted, as_before

from timeline_app.chart import Detail, DrawnEvent, LinkArrow, Rect, sizes_for
from timeline_app.model import Mark
from timeline_app.painting import LIGHT, marks
from timeline_app.painting.marks import OPEN_LEFT, OPEN_RIGHT, Ink
from timeline_app.painting.theme import mixed

LANE = LIGHT.lane(1)
HALO = mixed(LANE, LIGHT.background, 0.22)
CORE = mixed(LANE, LIGHT.background, 0.56)


def ink(found=0):
    return Ink(LANE, LIGHT, SIZES, int(found))


def pin(found=0, *, is_small=False, stamps=False):
    return Painted(
        lambda press: marks.put_pin(press, ink(found), 400, 300, is_small=is_small), stamps=stamps
    )


def test_a_moment_is_a_disc_in_a_halo():
    made = pin()
    assert made.box() == (389, 289, 410, 310)
    assert made.row(300, LANE)[0] == (pytest.approx(393, abs=1), pytest.approx(406, abs=1))
    assert made.at(391, 300) == HALO.lower()
    small = pin(is_small=True)
    left, _, right, _ = small.box()
    assert right - left + 1 == pytest.approx(2 * (0.72 * 7 + 4), abs=2)


def test_what_nobody_has_reviewed_is_pierced():
    assert pin().at(400, 300) == LANE.lower()
    assert pin(Mark.UNREVIEWED).at(400, 300) == LIGHT.surface.lower()
    both = pin(Mark.UNREVIEWED | Mark.PLANNED)
    assert both.at(400, 300) == LIGHT.surface.lower()


def test_what_is_planned_is_a_dashed_ring_about_a_small_disc():
    assert pin(Mark.PLANNED).at(400, 300) == LANE.lower()
    large = Ink(LANE, LIGHT, sizes_for(3_600, 2_400, 4.0), int(Mark.PLANNED))
    made = Painted(lambda press: marks.put_pin(press, large, 400, 300))
    assert made.row(300, LANE)[0] == (pytest.approx(387, abs=1), pytest.approx(412, abs=1))
    angles = [2 * pi * step / 400 for step in range(401)]
    ring = [made.at(400 + 27 * cos(one), 300 + 27 * sin(one)) == LANE.lower() for one in angles]
    assert sum(one != other for one, other in pairwise(ring)) == 2 * marks.DASHES


def test_several_sources_draw_a_ring_about_the_halo():
    plain, several = pin(), pin(Mark.SEVERAL_SOURCES)
    assert several.box()[0] < plain.box()[0] or several.at(389, 300) != plain.at(389, 300)
    assert several.at(392, 300) == plain.at(392, 300)


def test_a_dispute_is_a_dark_sign_at_the_upper_right():
    made = pin(Mark.DISPUTED)
    assert any(made.row(y, LIGHT.ink) for y in range(290, 300))
    assert not any(made.row(y, LIGHT.ink) for y in range(301, 312))
    assert all(left > 400 for y in range(288, 300) for left, _ in made.row(y, LIGHT.ink))


def test_a_triangle_at_the_upper_right_asks_to_be_checked():
    made = pin(Mark.TO_CHECK)
    rows = [(y, run) for y in range(280, 300) for run in made.row(y, LIGHT.warn)]
    assert rows
    widths = [right - left for _, (left, right) in rows]
    assert widths == sorted(widths), "it stands on its base"
    assert all(left > 400 for _, (left, _) in rows)
    assert pin(Mark.TO_CHECK, stamps=True).box() == made.box(), "its stamp holds all of it"


@pytest.mark.parametrize(
    "found", [0, Mark.PLANNED, Mark.DISPUTED, Mark.SEVERAL_SOURCES, Mark.TO_CHECK]
)
def test_a_stamp_is_what_is_drawn_on_paper(found):
    one, other = pin(found), pin(found, stamps=True)
    far = [
        (x, y)
        for x in range(380, 425)
        for y in range(275, 320)
        if abs(one.image.pixelColor(x, y).lightness() - other.image.pixelColor(x, y).lightness())
        > 12
    ]
    assert not far


def item(left, right, **changes):
    told = DrawnEvent(
        1, 0, Detail.CARD, 0, 0, False, left, right, 300.0, 0.0, -1.0, 0, None, False
    )
    return told._replace(**changes)


def band(one, found=0, plot=PLOT, *, stamps=False):
    return Painted(lambda press: marks.put_band(press, ink(found), one, plot), stamps=stamps)


@pytest.mark.parametrize(
    ("detail", "thick"), [(Detail.CARD, 12), (Detail.SLIM, 9), (Detail.LABEL, 6)]
)
def test_a_band_is_as_thick_as_its_detail_allows(detail, thick):
    left, top, right, bottom = band(item(300.0, 500.0, detail=detail)).box()
    assert (left, right) == (pytest.approx(299, abs=1), pytest.approx(500, abs=1))
    assert bottom - top + 1 == pytest.approx(thick + 2, abs=1)
    assert (top + bottom) / 2 == pytest.approx(299.5, abs=1)


@pytest.mark.parametrize("width", [0.0, 0.9])
def test_what_is_narrower_than_a_pixel_is_no_band(width):
    assert band(item(300.0, 300.0 + width)).box() is None


def test_a_long_band_is_drawn_only_so_far_beyond_the_plot():
    left, _, right, _ = band(item(-9_000.0, 9_000.0), plot=Rect(300, 100, 200, 300)).box()
    assert (left, right) == (pytest.approx(240, abs=2), pytest.approx(560, abs=2))


def test_the_stretch_that_is_known_is_darker_than_the_rest():
    made = band(item(200.0, 600.0, core_left=300.0, core_right=500.0))
    assert made.row(300, CORE)[0] == (pytest.approx(300, abs=2), pytest.approx(499, abs=2))
    planned = band(item(200.0, 600.0, core_left=300.0, core_right=500.0), Mark.PLANNED)
    assert planned.row(300, CORE) == []
    narrow = band(item(200.0, 600.0, core_left=300.0, core_right=301.9))
    wide = band(item(200.0, 600.0, core_left=300.0, core_right=304.0))
    assert narrow.row(300, CORE) == band(item(200.0, 600.0)).row(300, CORE)
    assert wide.row(300, CORE) != narrow.row(300, CORE)


@pytest.mark.parametrize(
    ("side", "open_end", "closed_end"),
    [(OPEN_RIGHT, (596, 600), (199, 203)), (OPEN_LEFT, (199, 203), (596, 600))],
)
def test_an_open_side_fades_into_the_ground_without_an_end(side, open_end, closed_end):
    made = band(item(200.0, 600.0, open_sides=side))
    away = {
        (end, x): apart(made.at(x, 300), LANE)
        for end, xs in (("open", open_end), ("closed", closed_end))
        for x in range(*xs)
    }
    assert min(far for (end, _), far in away.items() if end == "closed") < 60
    assert min(far for (end, _), far in away.items() if end == "open") > 100
    assert apart(made.at(sum(open_end) // 2, 300), LIGHT.background) < 12


def apart(one, other):
    """How far two colours lie from each other in the channel in which they differ most."""
    parts = [(int(c[1:3], 16), int(c[3:5], 16), int(c[5:7], 16)) for c in (one, other)]
    return max(abs(a - b) for a, b in zip(*parts, strict=True))


def test_a_closed_band_of_unknown_stretch_is_densest_in_its_middle():
    made = band(item(200.0, 600.0))
    shade = [made.image.pixelColor(x, 300).lightness() for x in (220, 300, 400, 500, 580)]
    assert shade[0] > shade[1] > shade[2] < shade[3] < shade[4]
    assert apart(made.at(400, 300), CORE) < 12


def test_a_planned_band_is_paler_and_dashed():
    firm, planned = (band(item(200.0, 600.0), found) for found in (0, Mark.PLANNED))
    shades = [made.image.pixelColor(400, 300).lightness() for made in (firm, planned)]
    assert shades[0] < shades[1]
    top = firm.box()[1]
    gaps = [len(made.row(top, GROUND)) for made in (firm, planned)]
    assert gaps[0] == 2, "beside the band"
    assert gaps[1] > 50


@pytest.mark.parametrize(
    ("left", "side", "middle"),
    [(200.0, 0, 206), (-500.0, 0, 154), (200.0, OPEN_LEFT, 594), (200.0, OPEN_RIGHT, 206)],
)
def test_an_unreviewed_band_has_a_pierced_head_at_its_known_end_kept_in_view(left, side, middle):
    made = band(item(left, 600.0, open_sides=side), Mark.UNREVIEWED)
    white = made.row(300, LIGHT.surface)
    assert any(a <= middle <= b + 1 for a, b in white)


def test_signs_of_a_band_stand_at_its_right_end():
    dispute = band(item(200.0, 600.0), Mark.DISPUTED)
    assert all(left > 575 for y in range(285, 305) for left, _ in dispute.row(y, LIGHT.ink))
    assert any(dispute.row(y, LIGHT.ink) for y in range(285, 305))
    check = band(item(200.0, 600.0), Mark.TO_CHECK)
    assert all(left > 590 for y in range(280, 305) for left, _ in check.row(y, LIGHT.warn))
    assert any(check.row(y, LIGHT.warn) for y in range(280, 300))
    several = band(item(200.0, 600.0), Mark.SEVERAL_SOURCES)
    assert several.box()[3] > band(item(200.0, 600.0)).box()[3]


@settings(max_examples=15)
@given(st.integers(200, 500), st.integers(18, 300), st.integers(0, 2), st.integers(0, 511))
def test_a_stamped_band_stands_where_a_drawn_one_stands(left, length, side, found):
    one = item(float(left), float(left + length), open_sides=side)
    drawn, stamped = band(one, found).box(), band(one, found, stamps=True).box()
    assert all(abs(a - b) <= 2 for a, b in zip(drawn, stamped, strict=True))


def link(start, end, edge=0.0, *, is_chosen=False):
    one = LinkArrow(1, 2, start, end)
    return Painted(
        lambda press: marks.draw_link(press.painter, one, LIGHT, edge, is_chosen=is_chosen)
    )


def test_an_arrow_bows_out_to_the_left_and_ends_at_the_later_mark():
    made = link((500.0, 200.0), (600.0, 400.0))
    left, top, right, bottom = made.box()
    assert left < 490
    assert right == pytest.approx(598, abs=2)
    assert top == pytest.approx(200, abs=2)
    assert bottom == pytest.approx(403, abs=3)
    head = made.row(400, LIGHT.muted)
    assert head
    assert head[-1][1] == pytest.approx(595, abs=2)


def test_a_link_of_what_is_selected_is_dark():
    assert link((500.0, 200.0), (600.0, 400.0), is_chosen=True).row(400, LIGHT.ink)
    assert not link((500.0, 200.0), (600.0, 400.0)).row(400, LIGHT.ink)


@given(st.floats(160, 800), st.floats(160, 800), st.floats(0, 500))
@settings(max_examples=15)
def test_an_arrow_stays_within_the_edge_while_there_is_room_for_its_bow(x1, x2, tall):
    made = link((x1, 50.0), (x2, 50.0 + tall), edge=148.0)
    reach = min(x1 - 3, x2 - 8) - 148
    assert made.box()[0] >= (146 if reach > 13 else 130)


def test_a_pen_is_round_and_its_dashes_are_flat():
    plain, dashed = marks.pen("#FF0000", 2.0), marks.pen("#FF0000", 2.0, is_dashed=True)
    assert plain.color().name() == "#ff0000"
    assert plain.widthF() == 2.0
    assert plain.dashPattern() == []
    assert dashed.dashPattern() == [2.4, 1.8]
    assert plain.capStyle() != dashed.capStyle()


FLAGS = (0, Mark.PLANNED, Mark.DISPUTED, Mark.SEVERAL_SOURCES, Mark.UNREVIEWED, Mark.TO_CHECK,
         Mark.PLANNED | Mark.UNREVIEWED | Mark.TO_CHECK)  # fmt: skip


def test_every_mark_is_drawn_as_before():
    def put(press):
        for column, found in enumerate(FLAGS):
            x = 40.0 + 110 * column
            for row, is_small in enumerate((False, True)):
                marks.put_pin(press, ink(found), x, 30.0 + 40 * row, is_small=is_small)
            rows = [(detail, 0) for detail in (Detail.CARD, Detail.SLIM, Detail.LABEL)]
            for row, (detail, side) in enumerate([*rows, (Detail.CARD, 1), (Detail.CARD, 2)]):
                one = item(x, x + 90, y=120.0 + 30 * row, detail=detail, open_sides=side,
                           core_left=x + 20, core_right=x + 60 * (row % 2))  # fmt: skip
                marks.put_band(press, ink(found), one, Rect(0, 0, 900, 600))
        ends = ((500.0, 300.0), (600.0, 500.0)), ((200.0, 320.0), (190.0, 330.0))
        for chosen, (start, end) in enumerate(ends):
            one = LinkArrow(1, 2, start, end)
            marks.draw_link(press.painter, one, LIGHT, 150.0, is_chosen=bool(chosen))

    assert as_before("marks", put)
