"""The events of one name by kind and time; a click chooses."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt

from timeline_app.model.when import day
from timeline_app.ui.names.small_timeline import MOST_LANES, SmallTimeline


def part(event, kind, month=None):
    return SimpleNamespace(event=event, kind=kind, when=day(2020, month, 5) if month else None)


@pytest.fixture
def small(qtbot, theme):
    made = SmallTimeline(theme)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    made.told = []
    made.chosen.connect(made.told.append)
    return made


def show(small, *parts):
    small.show_card(SimpleNamespace(parts=parts))


def test_each_kind_has_its_lane_and_what_has_no_date_none(small):
    show(small, part(1, "vote", 2), part(2, "visit", 5), part(3, "vote", 9), part(4, "sale"))
    assert small._lanes == ["vote", "visit"]
    assert [mark.events for mark in small._marks()] == [[1], [3], [2]]
    show(small, part(4, "sale"))
    assert not small.isVisible()


def test_events_that_are_too_near_are_one_mark_and_a_click_takes_the_first(qtbot, small):
    show(small, part(1, "vote", 2), part(2, "vote", 2), part(3, "vote", 12))
    first, last = small._marks()
    assert (first.events, last.events) == ([1, 2], [3])
    for mark in (first, last):
        at = QPoint(round(mark.at), round(small._middle(mark.lane)))
        qtbot.mouseClick(small, Qt.MouseButton.LeftButton, pos=at)
    assert small.told == [1, 3]
    qtbot.mouseClick(small, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert small.told == [1, 3], "on bare ground there is none"


def test_it_is_as_high_as_its_lanes_which_are_six_at_most(small):
    show(small, *(part(n, f"kind {n}", n) for n in range(1, 10)))
    assert len(small._lanes) == MOST_LANES
    high = small.sizeHint().height()
    show(small, part(1, "vote", 2))
    assert small.sizeHint().height() < high
    assert not small.grab().isNull()
