"""The bundled typeface and how wide words are in it."""

import pytest
from PySide6.QtGui import QFont

from timeline_app.chart import SIZES, TextStyle
from timeline_app.painting import fonts


def test_the_bundled_family_is_used():
    assert fonts.family().startswith("Inter")


@pytest.mark.parametrize("style", TextStyle)
@pytest.mark.parametrize("scale", [0.1, 1.0, 1.5])
def test_a_style_has_its_size_and_weight_and_no_hinting(style, scale):
    found = fonts.font(style, scale)
    assert found.family() == fonts.family()
    assert found.pixelSize() == max(11, round(SIZES[style] * scale))
    heavy = {TextStyle.TITLE, TextStyle.LANE, TextStyle.EVENT, TextStyle.CHIP}
    assert (found.weight() == QFont.Weight.DemiBold) == (style in heavy)
    assert found.hintingPreference() == QFont.HintingPreference.PreferNoHinting
    assert found.featureValue(QFont.Tag("calt")) == 0


def test_larger_words_are_wider():
    once = fonts.width("Bridge", TextStyle.EVENT)
    assert fonts.width("Bridge", TextStyle.EVENT, 2.0) == pytest.approx(2 * once, rel=0.02)
    assert fonts.width("", TextStyle.EVENT) == 0
    measure = fonts.FontMeasure(2.0)
    assert measure.width("Bridge", TextStyle.EVENT) == fonts.width("Bridge", TextStyle.EVENT, 2.0)
    assert fonts.FontMeasure().width("Bridge", TextStyle.EVENT) == once


def test_words_are_shortened_to_their_room_and_not_before():
    words = "The bridge over the Fenn"
    whole = fonts.width(words, TextStyle.EVENT)
    assert fonts.elided(words, TextStyle.EVENT, 1.0, whole) == words
    short = fonts.elided(words, TextStyle.EVENT, 1.0, whole - 1)
    assert short.endswith("…")
    assert words.startswith(short[:-1])
    assert fonts.width(short, TextStyle.EVENT) <= whole - 1
    assert fonts.elided("a\u202eb\nc", TextStyle.EVENT, 1.0, 900.0) == "a\ufffdb c"
