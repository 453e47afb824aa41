"""The colour of an event's lane, for marks that stand elsewhere."""

import pytest

from timeline_app import painting
from timeline_app.model import EventFilter, LaneBy
from timeline_app.ui.pages.lane_colours import LaneColours
from timeline_app.ui.theme import DARK, LIGHT


@pytest.fixture
def colours(opened, theme):
    return LaneColours(opened, theme)


def test_events_of_one_lane_have_its_colour(colours, opened, id_of):
    lorry, struck = id_of("Lorry hits the bridge"), id_of("Bridge struck by lorry")
    assert colours.of(lorry) == colours.of(struck) != colours.of(id_of("Council meets"))
    chronology = opened.shown.chronology
    lane = chronology.lane[list(chronology.ids).index(lorry)]
    assert colours.of(lorry) == painting.theme_named(LIGHT).lane(lane)


def test_what_the_timeline_does_not_show_is_muted(colours, theme):
    assert colours.of(999) == theme.colours.muted


def test_other_lanes_and_other_themes_are_followed(qtbot, colours, opened, theme, id_of):
    event = id_of("Council meets")
    before = colours.of(event)
    theme.choose(DARK)
    assert colours.of(event) != before
    theme.choose(LIGHT)
    with qtbot.waitSignal(opened.snapshot_changed, timeout=20_000):
        opened.set_lane_by(LaneBy.STATUS)
    assert colours.of(event) == colours.of(id_of("Mayor opens the bridge"))
    with qtbot.waitSignal(opened.snapshot_changed, timeout=20_000):
        opened.set_filter(EventFilter(kinds=frozenset({"accident"})))
    assert colours.of(event) == theme.colours.muted
