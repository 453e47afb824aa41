"""Hours are shown only where there are clock times."""


def test_hours_are_shown_only_where_there_are_clock_times(desk, calendar):
    assert not calendar.hours.isVisible()
    calendar.grab()
