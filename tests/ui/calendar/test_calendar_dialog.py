"""The calendar in a window: days by mouse and keyboard narrow the chronology to them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from timeline_app.model import EventFilter, LaneBy, edits, edtf, moment
from timeline_app.ui.calendar.calendar_dialog import NOTHING
from timeline_app.wording import told_in

MAY = moment.day_number(2020, 5, 3)


JUNE = moment.day_number(2020, 6, 9)


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


def test_a_lane_of_nothing_told_is_named_in_the_readers_language(qtbot, desk, calendar):
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.set_lane_by(LaneBy.TAG)
    lane = desk.session.shown.chronology.lane_names.index("no tag")
    assert calendar._lane(lane) == "No tag"
    with told_in("de"):
        assert calendar._lane(lane) == "Kein Schlagwort"


def test_with_clock_times_it_shows_the_hours_of_the_week_too(qtbot, desk, calendar, id_of):
    at_nine = edtf.parse("2020-06-11T09:30")
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.apply(edits.SetWhen(id_of("Council meets"), at_nine, "11 June 2020, 9:30"))
    assert calendar.hours.isVisibleTo(calendar)
    assert calendar.hours.accessibleDescription() == "Thu 09:00 · 1 event"


def test_where_nothing_shown_has_a_day_it_says_so_and_points_at_none(qtbot, desk, calendar):
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.set_filter(EventFilter(kinds=frozenset({"sale"})))
    assert calendar._untold.text() == NOTHING
    assert calendar._pointed.text() == ""
    QTest.keyClick(calendar.grid, Qt.Key.Key_Right)
    assert calendar.grid.current is None
