"""The timeline on the cover: lanes, marks and words at their places, in any length of lanes."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter
from random_chronologies import HOSTILE

from timeline_app.formats.report import pdf_type as face
from timeline_app.formats.report.model import CoverAxisUnit, CoverLabel, CoverMark, Lane, Strip
from timeline_app.formats.report.pdf_pages import MARGIN
from timeline_app.formats.report.pdf_strip import picture
from timeline_app.painting import LIGHT, mixed

ROOM, NAMES, AXIS, LANE = 4_840.0, 1_000.0, 330.0, 340.0
INK = LIGHT.lane(2)


def strip(*marks, outer=(), inner=(), label=None, name="", colour=2):
    return Strip((Lane(name, colour, marks, label),), tuple(outer), tuple(inner))


def painted(told):
    """A tenth of the page's size."""
    row = picture(told, ROOM)
    image = QImage(600, round(row.height / 10) + 2, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.scale(0.1, 0.1)
        row.paint(painter, 0.0)
    return image


def where(image, name):
    """Left, top, right, bottom of all pixels of a colour."""
    size = image.height(), image.width()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(size) & 0xFFFFFF
    down, across = np.nonzero(pixels == int(name[1:], 16))
    if not len(down):
        return None
    return int(across.min()), int(down.min()), int(across.max()), int(down.max())


def x_of(share):
    return (MARGIN + NAMES + share * (ROOM - NAMES)) / 10


MIDDLE = (AXIS + LANE / 2) / 10


@pytest.mark.parametrize("count", [0, 1, 8])
def test_it_is_as_high_as_its_lanes(count):
    lanes = (Lane("a", 0, ()),) * count
    assert picture(Strip(lanes, (), ()), ROOM).height == AXIS + LANE * count + 40


def test_a_lane_has_a_bar_of_its_colour_at_the_margin():
    left, top, right, bottom = where(painted(strip()), INK)
    assert left == pytest.approx(MARGIN / 10, abs=1)
    assert right == pytest.approx(MARGIN / 10 + 2, abs=1)
    assert (top, bottom) == (pytest.approx(MIDDLE - 8, abs=1), pytest.approx(MIDDLE + 7, abs=1))
    assert where(painted(strip(colour=-1)), face.MUTED)


@pytest.mark.parametrize("share", [0.0, 0.25, 1.0])
def test_a_moment_is_a_dot_at_its_share_of_the_width(share):
    image = painted(strip(CoverMark(share, share)))
    found = [x for x in range(100, 600) if image.pixelColor(x, int(MIDDLE)).name() == INK.lower()]
    assert sum(found) / len(found) == pytest.approx(x_of(share), abs=1)
    assert len(found) == pytest.approx(8.4, abs=2)


def test_what_lasts_is_a_paler_bar_from_end_to_end():
    pale = mixed(INK, "#FFFFFF", 0.35)
    left, top, right, bottom = where(painted(strip(CoverMark(0.25, 0.5))), pale)
    assert (left, right) == (pytest.approx(x_of(0.25), abs=3), pytest.approx(x_of(0.5), abs=3))
    assert bottom - top + 1 == pytest.approx(7, abs=2)


def test_several_sources_are_a_ring_about_the_dot():
    one, several = (
        painted(strip(CoverMark(0.5, 0.5, is_told_by_several=is_so))) for is_so in (False, True)
    )
    reach = [
        max(x for x in range(120, 600) if made.pixelColor(x, int(MIDDLE)).lightness() < 230)
        for made in (one, several)
    ]
    assert reach == [pytest.approx(x_of(0.5) + 4, abs=1), pytest.approx(x_of(0.5) + 6, abs=1)]


def test_tinted_sections_reach_from_the_axis_to_the_foot():
    section = CoverAxisUnit(0.0, 0.25, "", "", is_tinted=True)
    left, top, right, bottom = where(painted(strip(inner=[section])), face.STRIPE)
    assert (left, right) == (pytest.approx(x_of(0.0), abs=1), pytest.approx(x_of(0.25), abs=1))
    assert top == pytest.approx(AXIS / 10, abs=1.5)
    assert bottom == pytest.approx((AXIS + LANE) / 10, abs=1.5)
    plain = CoverAxisUnit(0.0, 0.25, "")
    assert where(painted(strip(inner=[plain])), face.STRIPE) is None


def dark(image, area):
    left, top, right, bottom = area
    return [
        x
        for x in range(int(left), int(right))
        for y in range(int(top), int(bottom))
        if image.pixelColor(x, y).lightness() < 160
    ]


@pytest.mark.parametrize(("row", "area"), [("outer", (0, 14)), ("inner", (15, 27))])
def test_a_section_is_named_only_where_its_words_fit(row, area):
    for end, is_told in ((0.5, True), (0.02, False)):
        image = painted(strip(**{row: [CoverAxisUnit(0.0, end, "May", "2020")]}))
        found = dark(image, (x_of(0), area[0], 600, area[1]))
        assert bool(found) is is_told
        if found:
            assert min(found) == pytest.approx(x_of(0), abs=2)


def test_a_label_stands_right_of_its_mark_and_ends_before_the_next():
    mark = CoverMark(0.25, 0.25, title="The bridge opened and fell " * 9)
    found = dark(painted(strip(mark, label=CoverLabel(mark, 0.6))), (x_of(0.25) + 8, 36, 600, 62))
    assert min(found) == pytest.approx(x_of(0.25) + 10.6, abs=2)
    assert max(found) <= x_of(0.6) - 5


def test_a_long_name_of_a_lane_ends_before_the_picture():
    found = dark(painted(strip(name="The council of the harbour " * 9)), (60, 36, 600, 62))
    assert min(found) == pytest.approx((MARGIN + 100) / 10, abs=2)
    assert max(found) < x_of(0.0)


@settings(max_examples=20)
@given(st.sampled_from(HOSTILE), st.floats(0, 1), st.floats(0, 1))
def test_words_of_any_kind_are_painted_within_the_page(word, one, other):
    mark = CoverMark(min(one, other), max(one, other), title=word)
    told = strip(
        mark, label=CoverLabel(mark, 1.0), name=word, outer=[CoverAxisUnit(0.0, 1.0, word[:200])]
    )
    assert not painted(told).isNull()
