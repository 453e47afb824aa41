"""The names of months and weekdays, of the main language and of one that has no list of them."""

from timeline_app.syntax import calendar


def test_every_month_and_weekday_has_a_name():
    assert set(calendar.months().values()) == set(range(1, 13))
    assert set(calendar.weekdays().values()) == set(range(1, 8))
    assert (calendar.months()["sept"], calendar.weekdays()["sunday"]) == (9, 7)


def test_a_language_without_a_list_has_no_names():
    assert calendar.months("qq") == {}
    assert calendar.weekdays("qq") == {}
