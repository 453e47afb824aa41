"""Every day is found where it is painted."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from timeline_app.model import moment


def test_steps_do_not_leave_the_years_that_are_shown(desk, calendar):
    for _ in range(40):
        QTest.keyClick(calendar.grid, Qt.Key.Key_Left)
    assert moment.civil_day(calendar.grid.current)[0] == 2020


def test_every_day_is_found_where_it_is_painted(desk, calendar):
    grid = calendar.grid
    for day in range(moment.day_number(2020, 1, 1), moment.day_number(2021, 1, 1)):
        assert grid.day_at(grid.area_of(day).center()) == day
    assert grid.area_of(moment.day_number(2019, 5, 3)).isEmpty()
