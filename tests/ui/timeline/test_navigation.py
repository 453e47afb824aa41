"""Where the view goes: units of the calendar, dates, back and forward."""

import pytest

from timeline_app.model import moment


def test_views_can_be_gone_back_to(view):
    clock = iter(range(0, 1_000, 10))
    view.journey.clock = lambda: next(clock)
    first = view.visible_range()
    view.zoom(4)
    second = view.visible_range()
    view.pan(1)
    view.back()
    assert view.visible_range() == second
    view.back()
    assert view.visible_range() == first
    view.forward()
    assert view.visible_range() == second


@pytest.mark.parametrize(
    ("unit", "days"), [("day", 1), ("week", 7), ("month", 31), ("year", 366), ("century", 36_525)]
)
def test_units_of_the_calendar_fit(view, unit, days):
    view.go_to(moment.at(2020, 7, 15))
    view.fit_unit(unit)
    since, until = view.visible_range()
    assert round((until - since) / moment.DAY) == days
    assert since <= moment.at(2020, 7, 15) <= until


def test_going_to_a_date_keeps_the_scale(view):
    before = view.visible_range()
    view.go_to(moment.at(1950))
    after = view.visible_range()
    assert abs((after[0] + after[1]) / 2 - moment.at(1950)) < 10
    assert abs((after[1] - after[0]) - (before[1] - before[0])) <= 1


def test_fitting_the_selection(view):
    view.set_selection((2, 3))
    view.fit_selection()
    since, until = view.visible_range()
    assert moment.at(2020, 1, 20) < since < moment.at(2020, 4, 10)
    assert moment.at(2020, 7, 11) < until < moment.at(2020, 10, 1)


def test_a_moment_alone_is_shown_with_some_time_about_it(view):
    noon = moment.at(2020, 4, 1, 12)
    view.fit(noon, noon)
    since, until = view.visible_range()
    assert since < noon < until
    assert until - since < moment.DAY


def test_there_is_nothing_to_go_back_to_in_a_view_just_opened(view):
    before = view.visible_range()
    view.back()
    view.forward()
    assert view.visible_range() == before
