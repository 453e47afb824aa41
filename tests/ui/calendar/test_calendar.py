"""The calendar in a window: days by mouse and keyboard narrow the chronology to them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from timeline_app.model import moment
from timeline_app.ui.calendar.calendar_dialog import CalendarDialog
from timeline_app.ui.calendar.tint import STEPS, step_of

MAY = moment.day_number(2020, 5, 3)
JUNE = moment.day_number(2020, 6, 9)


@pytest.fixture
def calendar(qtbot, desk):
    desk.menus.run("view.calendar")
    dialog = desk.findChild(CalendarDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=5_000)
    return dialog


def days_in_force(desk):
    wanted = desk.session.filter
    return wanted.since // moment.DAY, wanted.until // moment.DAY


def test_a_click_shows_the_events_of_that_day(qtbot, desk, calendar):
    place = calendar.grid.area_of(JUNE).center().toPoint()
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        QTest.mouseClick(calendar.grid, Qt.MouseButton.LeftButton, pos=place)
    assert days_in_force(desk) == (JUNE, JUNE)
    titles = {desk.session.find(event).title for event in desk.session.shown.chronology.ids}
    assert titles == {"Lorry hits the bridge", "Bridge struck by lorry"}
    assert calendar.grid._calendar.days[MAY] == 1, "its own days do not go with the others"
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        QTest.mouseClick(calendar.all_days, Qt.MouseButton.LeftButton)
    assert desk.session.filter.since is None


def test_the_keyboard_does_the_same(qtbot, desk, calendar):
    grid = calendar.grid
    assert grid.current == MAY
    assert calendar._pointed.text() == "Sun 3 May 2020 · 1 event, Opening"
    for _ in range(5):
        QTest.keyClick(grid, Qt.Key.Key_Right)
    for _ in range(2):
        QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current == JUNE
    assert grid.accessibleDescription().startswith("Tue 9 June 2020 · 2 events")
    for _ in range(2):
        QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert days_in_force(desk) == (JUNE, JUNE + 2)
    assert len(desk.session.shown.chronology.ids) == 3


def test_steps_do_not_leave_the_years_that_are_shown(desk, calendar):
    for _ in range(40):
        QTest.keyClick(calendar.grid, Qt.Key.Key_Left)
    assert moment.civil_day(calendar.grid.current)[0] == 2020


def test_every_day_is_found_where_it_is_painted(desk, calendar):
    grid = calendar.grid
    for day in range(moment.day_number(2020, 1, 1), moment.day_number(2021, 1, 1)):
        assert grid.day_at(grid.area_of(day).center()) == day
    assert grid.area_of(moment.day_number(2019, 5, 3)).isEmpty()


def test_hours_are_shown_only_where_there_are_clock_times(desk, calendar):
    assert not calendar.hours.isVisible()
    calendar.grab()


@pytest.mark.parametrize("most", [1, 2, 5, 1_000])
def test_more_is_never_paler(most):
    steps = [step_of(count, most) for count in range(1, most + 1)]
    assert steps == sorted(steps)
    assert steps[-1] == STEPS - 1
