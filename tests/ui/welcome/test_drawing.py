"""The drawing over the welcome: it scales with its width and says nothing."""

import pytest
from seen import inks

from timeline_app import painting
from timeline_app.ui.theme import DARK, LIGHT
from timeline_app.ui.welcome.drawing import CAPSULES, HIGH, PINS, WIDE, Drawing


@pytest.fixture
def drawing(qtbot, theme):
    made = Drawing(theme)
    qtbot.addWidget(made)
    made.resize(WIDE, HIGH)
    return made


def test_every_lane_that_is_drawn_has_its_colour(drawing):
    found = inks(drawing)
    look = painting.theme_named(LIGHT)
    lanes = {lane for _, _, lane, *_ in PINS} | {lane for _, _, _, lane, _ in CAPSULES}
    assert {look.lane(lane).upper() for lane in lanes} <= found
    assert drawing.accessibleName() == ""


@pytest.mark.parametrize("width", [300, 1_880])
def test_marks_keep_their_shape_at_any_width(drawing, width):
    drawing.resize(width, HIGH)
    lane = painting.theme_named(LIGHT).lane(PINS[0][2]).upper()
    assert lane in inks(drawing)
    assert drawing._x(WIDE) == width


def test_it_follows_the_theme(drawing, theme):
    before = inks(drawing)
    theme.choose(DARK)
    assert inks(drawing) != before
    theme.choose(LIGHT)
