"""Where an event stands among its neighbours and its other possible dates."""

import pytest
from seen import inks

from timeline_app.model import moment
from timeline_app.review import Neighbour, SeenStretch
from timeline_app.ui.review.standing_view import HEIGHT, StandingView, _tick_words

DAY, MAY = moment.DAY, moment.at(2020, 5, 3)


def scene(**changes):
    values = {
        "since": MAY - 30 * DAY, "until": MAY + 30 * DAY, "start": MAY, "end": MAY + DAY - 1,
        "choices": (), "elsewhere": (), "neighbours": (),
    }  # fmt: skip
    return SeenStretch(**{**values, **changes})


@pytest.fixture
def view(qtbot, theme):
    theme.apply()
    made = StandingView(theme)
    qtbot.addWidget(made)
    made.resize(600, HEIGHT)
    made.show()
    return made


def test_without_a_scene_it_is_away(view):
    view.show_scene(None)
    assert view.isHidden()
    assert len(inks(view)) == 1


@pytest.mark.parametrize("length", [1, 20])
def test_the_event_stands_in_the_middle(view, theme, length):
    view.show_scene(scene(end=MAY + length * DAY - 1))
    assert theme.colours.accent.upper() in inks(view)
    assert "0 events near it, 0 other dates" in view.accessibleName()


def test_a_date_told_elsewhere_is_amber(view, theme):
    view.show_scene(scene())
    assert theme.colours.warn.upper() not in inks(view)
    view.show_scene(scene(elsewhere=(MAY + 9 * DAY,)))
    assert theme.colours.warn.upper() in inks(view)


def test_other_dates_and_neighbours_are_counted_and_drawn(view):
    view.show_scene(scene())
    bare = view.grab().toImage()
    near = Neighbour(event=2, start=MAY + 5 * DAY, end=MAY + 12 * DAY, lane=1, is_first=True)
    view.show_scene(scene(choices=((2, MAY - 9 * DAY),), neighbours=(near,)), "meeting")
    assert view.grab().toImage() != bare
    assert "1 events near it, 1 other dates" in view.accessibleName()


class View:
    def __init__(self, days):
        self.since, self.until = 0.0, days * DAY


@pytest.mark.parametrize(
    ("days", "words"), [(3_000, "2020"), (400, "May 2020"), (30, "3 May"), (2, "00:00")]
)
def test_days_are_as_fine_as_the_view(days, words):
    assert _tick_words(MAY, View(days)) == words
