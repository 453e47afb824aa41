"""Four themes by name, their lanes' colours, and colours mixed beforehand."""

import pytest

from timeline_app.painting import theme
from timeline_app.painting.theme import THEMES


def test_themes_are_known_by_their_names_and_anything_else_is_light():
    assert list(THEMES) == ["light", "dark", "light-contrast", "dark-contrast"]
    for name, one in THEMES.items():
        assert theme.theme_named(name) is one
        assert one.is_dark == name.startswith("dark")
    assert theme.theme_named("blue") is theme.LIGHT


@pytest.mark.parametrize("one", THEMES.values(), ids=THEMES)
def test_lanes_take_their_colours_in_turn(one):
    assert len(set(one.lanes)) == len(one.lanes) == 8
    assert [one.lane(number) for number in (0, 7, 8, 17)] == [
        one.lanes[0],
        one.lanes[7],
        one.lanes[0],
        one.lanes[1],
    ]


@pytest.mark.parametrize(
    ("front", "back", "share", "expected"),
    [
        ("#FF0000", "#0000FF", 1, "#FF0000"),
        ("#FF0000", "#0000FF", 0, "#0000FF"),
        ("#FF0000", "#0000FF", 0.2, "#3300CC"),
        ("#102030", "#304050", 0.5, "#203040"),
        ("#010203", "#0A0B0C", 0.5, "#060608"),
    ],
)
def test_colours_are_mixed_by_share(front, back, share, expected):
    assert theme.mixed(front, back, share) == expected


def test_a_colour_is_made_once():
    assert theme.color("#123456") is theme.color("#123456")
    assert theme.color("#123456").name() == "#123456"
