"""Every day is found where it is painted."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from timeline_app.model import moment
from timeline_app.review import Calendar
from timeline_app.ui.calendar.year_grid import YearGrid

MAY, JUNE = moment.day_number(2020, 5, 3), moment.day_number(2020, 6, 9)
LATER = moment.day_number(2023, 2, 5)
LEFT = Qt.MouseButton.LeftButton


def test_steps_do_not_leave_the_years_that_are_shown(desk, calendar):
    for _ in range(40):
        QTest.keyClick(calendar.grid, Qt.Key.Key_Left)
    assert moment.civil_day(calendar.grid.current)[0] == 2020


def test_every_day_is_found_where_it_is_painted(desk, calendar):
    grid = calendar.grid
    for day in range(moment.day_number(2020, 1, 1), moment.day_number(2021, 1, 1)):
        assert grid.day_at(grid.area_of(day).center()) == day
    assert grid.area_of(moment.day_number(2019, 5, 3)).isEmpty()


def counted(*days):
    return Calendar(dict.fromkeys(days, 2), dict.fromkeys(days, 0))


@pytest.fixture
def grid(qtbot, theme):
    """2020 and 2023; what lies between has nothing and is left out."""
    made = YearGrid(theme, lambda _lane: "#2255AA", lambda _lane: "Attack")
    qtbot.addWidget(made)
    made.show_calendar(counted(MAY, JUNE, LATER))
    made.said, made.picked = [], []
    made.pointed.connect(made.said.append)
    made.chosen.connect(lambda *days: made.picked.append(days))
    made.show()
    return made


def middle_of(grid, day):
    return grid.area_of(day).center().toPoint()


def test_days_are_dragged_over_forwards_and_backwards(grid):
    for first, last in ((MAY, JUNE), (JUNE, MAY)):
        QTest.mousePress(grid, LEFT, pos=middle_of(grid, first))
        QTest.mouseMove(grid, QPoint(2, 2))
        QTest.mouseMove(grid, middle_of(grid, last))
        QTest.mouseRelease(grid, LEFT, pos=middle_of(grid, last))
    assert grid.picked == [(MAY, JUNE)] * 2


def test_the_pointer_tells_the_day_and_gives_back_that_of_the_keyboard(grid):
    QTest.mouseMove(grid, middle_of(grid, JUNE))
    QTest.mouseMove(grid, middle_of(grid, JUNE + 1))
    QTest.mouseMove(grid, QPoint(2, 2))
    QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
    assert grid.said == [
        "Tue 9 June 2020 · 2 events, most of them Attack",
        "Wed 10 June 2020 · no event",
        "Sun 3 May 2020 · 2 events, most of them Attack",
    ]
    assert grid.picked == []


@pytest.mark.parametrize(
    ("button", "at"),
    [(Qt.MouseButton.RightButton, None), (LEFT, QPoint(2, 2))],
    ids=["the other button", "beside all days"],
)
def test_what_is_no_click_on_a_day_chooses_none(grid, button, at):
    QTest.mouseClick(grid, button, pos=at or middle_of(grid, JUNE))
    assert grid.picked == []
    assert grid.current == MAY


def test_keys_step_over_years_that_are_left_out(grid):
    grid.setFocus()
    for _ in range(60):
        QTest.keyClick(grid, Qt.Key.Key_Right)
    assert moment.civil_day(grid.current)[0] == 2023
    for _ in range(60):
        QTest.keyClick(grid, Qt.Key.Key_PageUp)
    assert moment.civil_day(grid.current)[0] == 2020
    before = grid.current
    QTest.keyClick(grid, Qt.Key.Key_Home)
    assert grid.current == before, "no key of the calendar's"


def test_the_keyboard_leaves_a_year_that_has_gone(grid):
    """As when other events are shown while the calendar stands open."""
    grid.show_calendar(counted(LATER))
    assert grid.current == LATER
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current == LATER + 1


def test_in_a_calendar_without_days_keys_and_pointer_do_nothing(grid):
    grid.show_calendar(Calendar())
    assert grid.current is None
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_Return):
        QTest.keyClick(grid, key)
    QTest.mouseClick(grid, LEFT, pos=QPoint(100, 60))
    QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
    assert grid.picked == []
    assert grid.said == [""]
    assert not grid.grab().isNull()


def test_enter_takes_one_day_or_those_that_shift_has_marked(grid):
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Return)
    for _ in range(2):
        QTest.keyClick(grid, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert grid.picked == [(MAY, MAY), (MAY - 2, MAY)]
