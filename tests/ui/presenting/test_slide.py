"""One event for a room full of people: as large as fits, and never over its foot."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from seen import inks

from timeline_app.ui.presenting.slide import Slide, paint
from timeline_app.ui.reading.tellings import EventsInWords
from timeline_app.ui.theme import COLOURS, LIGHT


@pytest.fixture
def slide(opened, theme):
    telling = EventsInWords(opened).of(opened.shown.rows[1])
    return Slide(telling, "#AA3355", "→ next      2 of 5")


def painted(slide, width, height, colours=COLOURS[LIGHT]):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x123456)
    with QPainter(image) as painter:
        paint(painter, QRectF(image.rect()), slide, colours)
    return image


@pytest.mark.parametrize("size", [(640, 360), (320, 400)])
def test_it_fills_the_screen_with_the_colour_of_its_lane_at_its_side(slide, size):
    found = inks(painted(slide, *size))
    assert "#123456" not in found
    assert {"#AA3355", COLOURS[LIGHT].bg.upper()} <= found


@pytest.mark.parametrize("name", COLOURS)
def test_in_every_theme_words_stand_on_their_ground(slide, name):
    found = inks(painted(slide, 400, 225, COLOURS[name]))
    assert COLOURS[name].bg.upper() in found
    assert len(found) > 5


def test_the_air_at_both_sides_stays_free(slide):
    image = painted(slide, 640, 360)
    assert inks(image.copy(0, 40, 30, 260)) == {COLOURS[LIGHT].bg.upper()}


def test_much_to_tell_is_written_smaller_and_the_foot_stays_free(slide):
    """As much as a room can read, and what still is too long ends above the foot."""
    long = replace(
        slide, telling=replace(slide.telling, title="The lorry hit the bridge again. " * 80)
    )
    few, many = (painted(one, 640, 360) for one in (slide, long))
    feet = [image.copy(0, 324, 640, 36) for image in (few, many)]
    assert feet[0] == feet[1]
    assert len(inks(feet[0])) > 1
    middle = [len(inks(image.copy(60, 290, 500, 20))) > 1 for image in (few, many)]
    assert middle == [False, True]
