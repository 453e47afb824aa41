"""A small calendar of one month: the day asked about is ringed in amber."""

import pytest
from seen import inks

from timeline_app.review import Month
from timeline_app.ui.checking.month import CELL, HEAD, MonthCalendar
from timeline_app.ui.theme import DARK, LIGHT


@pytest.fixture
def calendar(qtbot, theme):
    theme.apply()
    made = MonthCalendar(theme)
    qtbot.addWidget(made)
    return made


def test_without_a_month_nothing_is_painted(calendar):
    calendar.resize(100, 100)
    assert len(inks(calendar)) == 1


@pytest.mark.parametrize(("day", "is_ringed"), [(14, True), (0, False)])
@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_the_day_asked_about_is_ringed(calendar, theme, day, is_ringed, look):
    theme.choose(look)
    calendar.show_month(Month(2019, 2, day))
    calendar.resize(calendar.sizeHint())
    assert (theme.colours.warn_bg.upper() in inks(calendar)) is is_ringed
    assert calendar.accessibleName() == Month(2019, 2, day).words
    theme.choose(LIGHT)


@pytest.mark.parametrize(("month", "weeks"), [((2021, 2), 4), ((2019, 2), 5), ((2020, 8), 6)])
@pytest.mark.parametrize("size", [100, 200])
def test_it_is_as_high_as_its_weeks(calendar, theme, month, weeks, size):
    theme.set_text_size(size)
    calendar.show_month(Month(*month))
    pixels = theme.pixels
    assert calendar.sizeHint().height() == 2 * pixels(HEAD) + (weeks + 1) * pixels(CELL)
    assert calendar.sizeHint().width() == 7 * pixels(CELL)
    theme.set_text_size(100)
