"""Hours are shown only where there are clock times."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from timeline_app.review import Hours
from timeline_app.ui.calendar.hour_grid import HourGrid


def test_hours_are_shown_only_where_there_are_clock_times(desk, calendar):
    assert not calendar.hours.isVisible()
    calendar.grab()


@pytest.fixture
def grid(qtbot, theme):
    """Four events on Tuesdays at nine, one on a Sunday before midnight."""
    made = HourGrid(theme)
    qtbot.addWidget(made)
    made.show_hours(Hours({(1, 9): 4, (6, 23): 1}))
    made.said = []
    made.pointed.connect(made.said.append)
    made.show()
    return made


def middle_of(grid, weekday, hour):
    return grid._cell(weekday, hour).center().toPoint()


def test_the_pointer_tells_the_hour_and_what_happened_in_it(grid):
    for place in ((1, 9), (6, 23), (0, 0)):
        QTest.mouseMove(grid, middle_of(grid, *place))
    QTest.mouseMove(grid, QPoint(2, 2))
    assert grid.said == ["Tue 09:00 · 4 events", "Sun 23:00 · 1 event", "Mon 00:00 · 0 events"]
    assert grid.accessibleDescription() == "Tue 09:00 · 4 events, Sun 23:00 · 1 event"


def test_the_more_an_hour_holds_the_deeper_it_is_tinted(grid, theme):
    picture = grid.grab().toImage()
    inks = [
        picture.pixelColor(middle_of(grid, *place)).name().upper()
        for place in ((1, 9), (6, 23), (0, 0))
    ]
    assert len(set(inks)) == 3
    assert inks[0] == theme.colours.accent.upper()
    assert inks[2] == theme.colours.hair.upper()
