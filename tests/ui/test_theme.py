"""Themes: every colour is set, and everything can be read."""

import re

import pytest

from timeline_app import painting, resources
from timeline_app.formats import OPTIONS
from timeline_app.ui.dialogs.preferences import NAMES
from timeline_app.ui.theme import (
    CHOICES,
    COLOURS,
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    OPPOSITE,
    SYSTEM,
    Theme,
    palette,
    style_sheet,
)


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


READ_TOGETHER = [
    ("ink", "bg"), ("ink", "surface"), ("ink", "selected"), ("ink", "hover"), ("ink", "marker"),
    ("ink", "marker_strong"), ("muted", "bg"), ("muted", "surface"), ("muted", "selected"),
    ("muted", "hover"), ("accent", "bg"), ("accent", "surface"), ("accent_ink", "accent"),
    ("warn", "bg"), ("ink", "warn_bg"), ("warn", "surface"),
]  # fmt: skip


@pytest.mark.parametrize("name", COLOURS)
@pytest.mark.parametrize(("ink", "ground"), READ_TOGETHER)
def test_words_can_be_read_on_their_ground(name, ink, ground):
    colours = COLOURS[name]
    least = 7.0 if "contrast" in name else 4.5
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= least


@pytest.mark.parametrize("name", [LIGHT_CONTRAST, DARK_CONTRAST])
def test_edges_can_be_seen_in_high_contrast(name):
    colours = COLOURS[name]
    for edge in (colours.hair, colours.handle, colours.faint):
        assert contrast(edge, colours.bg) >= 4.5


def test_every_theme_has_its_canvas_and_its_opposite():
    assert set(COLOURS) == set(painting.THEMES) == set(OPPOSITE)
    assert set(OPTIONS["theme"].choices) == set(COLOURS)
    assert set(NAMES) == set(CHOICES) == {*COLOURS, SYSTEM}
    for name, other in OPPOSITE.items():
        assert OPPOSITE[other] == name
        assert Theme(name).is_dark != Theme(other).is_dark
        assert painting.theme_named(name).is_dark == Theme(name).is_dark


@pytest.mark.parametrize("name", COLOURS)
def test_the_style_sheet_is_filled_in(qapp, name):
    text = style_sheet(Theme(name))
    assert "$" not in text
    assert COLOURS[name].bg in text
    for path in re.findall(r'url\("([^"]+)"\)', text):
        assert resources.root().joinpath(path).is_file()


def test_the_palette_follows(qapp):
    assert palette(COLOURS[DARK]).window().color().name() == COLOURS[DARK].bg.lower()


def test_nonsense_falls_back(qapp):
    assert Theme("mauve", 42).choice == SYSTEM
    assert Theme("mauve", 42).text_size == 100


def test_lengths_grow_with_the_text(qapp):
    assert Theme(LIGHT, 200).pixels(32) == 64


def test_a_change_is_told(qtbot, theme):
    with qtbot.waitSignal(theme.changed):
        theme.choose(DARK)
    assert theme.name == DARK
    with qtbot.waitSignal(theme.changed):
        theme.set_text_size(150)
    assert theme.pixels(20) == 30
    theme.set_text_size(100)
    theme.choose(LIGHT)
