"""Colours can be told from their ground, and shape alone tells how sure we are."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app import painting
from timeline_app.chart import Detail, DrawnEvent, EraBand, Rect, sizes_for
from timeline_app.model import Mark
from timeline_app.painting import eras
from timeline_app.painting.marks import Ink, draw_band, put_pin
from timeline_app.painting.pixmap_cache import CachedPainter, PixmapCache


def luminance(name):
    def part(value):
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (part(value) for value in QColor(name).getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", painting.THEMES.values(), ids=painting.THEMES.keys())
def test_words_and_lanes_stand_out_from_their_ground(theme):
    least = 7.0 if "contrast" in theme.name else 4.5
    for ground in (theme.background, theme.surface, theme.stripe):
        assert contrast(theme.ink, ground) >= 7
        assert contrast(theme.muted, ground) >= 4.4
        assert all(contrast(lane, ground) >= least - 0.3 for lane in theme.lanes)
    assert len(set(theme.lanes)) == len(theme.lanes) == 8


def test_unknown_themes_are_light():
    assert painting.theme_named("purple") is painting.LIGHT


def grey_pin(marks):
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(255)
    ink = Ink("#3556C9", painting.LIGHT, sizes_for(1_000, 700), int(marks))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        put_pin(CachedPainter(painter, None), ink, 20, 20)
    return bytes(image.constBits())


def grey_band(marks):
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(255)
    sizes = sizes_for(1_000, 700)
    ink = Ink("#3556C9", painting.LIGHT, sizes, int(marks))
    item = DrawnEvent(
        1, 0, Detail.CARD, 0, int(marks), False, 4, 36, 20, 36, 4, 0, None, False
    )  # fmt: skip
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_band(painter, ink, item, Rect(0, 0, 40, 40))
    return bytes(image.constBits())


MEANINGS = [
    0, Mark.PLANNED, Mark.DISPUTED, Mark.SEVERAL_SOURCES, Mark.UNREVIEWED,
    Mark.PLANNED | Mark.UNREVIEWED, Mark.SEVERAL_SOURCES | Mark.UNREVIEWED,
]  # fmt: skip


def test_every_meaning_has_its_own_shape_without_colour():
    assert len({grey_pin(marks) for marks in MEANINGS}) == len(MEANINGS)
    assert len({grey_band(marks) for marks in MEANINGS}) == len(MEANINGS)


@pytest.mark.parametrize("draw", [grey_pin, grey_band])
def test_what_nobody_has_reviewed_is_not_paler_for_it(draw):
    plain, unreviewed = (sum(draw(marks)) for marks in (0, Mark.UNREVIEWED))
    darkness = 255 * 40 * 40
    assert (darkness - unreviewed) > 0.85 * (darkness - plain)


def test_stamps_are_kept_within_their_budget():
    stamps = PixmapCache(1.0, budget=10_000)
    for number in range(100):
        stamps.pixmap(number, (40, 40), lambda _painter: None)
    assert len(stamps) <= 8
    first = stamps.pixmap(99, (40, 40), lambda _painter: pytest.fail("drawn twice"))
    assert first.width() == 40


@pytest.mark.parametrize("theme", painting.THEMES.values(), ids=painting.THEMES.keys())
def test_the_names_of_eras_and_what_stands_before_their_tints_are_legible(theme):
    for band in bands_of(theme):
        assert contrast(theme.ink, eras.band_colour(theme, band)) >= 4.5
        ground = eras.tinted(theme, band, theme.background)
        assert contrast(theme.ink, ground) >= 7
        assert contrast(theme.muted, ground) >= 4.0
        assert all(contrast(lane, ground) >= 4.0 for lane in theme.lanes)


def bands_of(theme):
    """One in every colour that an era can have, plain too, and each of both strengths."""
    colours = (None, *range(len(theme.lanes)))
    return [
        EraBand(1, "War", 0.0, 9.0, 0, 9.0, is_odd, colour)
        for colour in colours
        for is_odd in (False, True)
    ]


@pytest.mark.parametrize("theme", painting.THEMES.values(), ids=painting.THEMES.keys())
def test_an_era_is_told_from_the_stripes_of_decades(theme):
    """Farther from the ground than a stripe is, also where it lies on one."""
    stripe = apart(theme.background, theme.stripe)
    for band in bands_of(theme):
        for ground in (theme.background, theme.stripe):
            assert apart(ground, eras.tinted(theme, band, ground)) > stripe


def apart(one, other):
    """How far two colours lie from each other, in steps of all three channels."""
    first, second = QColor(one).getRgb()[:3], QColor(other).getRgb()[:3]
    return sum(abs(a - b) for a, b in zip(first, second, strict=True))
