"""Where one looked is remembered, of each chronology for itself."""

from timeline_app import store
from timeline_app.model import EventFilter, LaneBy, edits
from timeline_app.model.when import day
from timeline_app.ui.actions import file_actions
from timeline_app.ui.window.main_window import MainWindow


def test_everything_is_remembered(qtbot, window, desk, chronology):
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.session.set_filter(EventFilter(kinds=frozenset({"accident"})))
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.session.set_lane_by(LaneBy.DOCUMENT)
    desk.panes.set_open("list", is_open=False)
    window.resize(700, 650)
    desk.panes.set_open("filters", is_open=True)
    window.close()
    again = MainWindow(window._state, window._theme)
    qtbot.addWidget(again)
    again.show()
    assert again.size().height() == 650
    assert not again.shell.panes.is_open("list")
    assert again.shell.panes.is_open("filters")
    assert window._state.recent() == [chronology]
    with qtbot.waitSignal(again.shell.session.snapshot_changed, timeout=20_000):
        file_actions.start(again.shell.context, None)
    assert again.shell.session.filter.kinds == {"accident"}
    assert again.shell.session.lane_by is LaneBy.DOCUMENT
    assert len(again.shell.session.shown) == 2
    again.close()


def test_another_chronology_is_seen_whole_and_not_where_the_last_one_stood(qtbot, desk, tmp_path):
    other = tmp_path / "other.db"
    with store.open_store(other, create=True) as made:
        made.apply(edits.AddEvent("Long ago", day(1850, 5, 4)))
    timeline = desk.timeline
    timeline.fit_unit("week")
    assert not timeline.journey.is_untouched
    week = timeline.visible_range()
    first = desk.session.path
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        file_actions.open_path(desk.context, other)
    since, until = timeline.visible_range()
    assert since < day(1850, 5, 4).earliest < until
    timeline.back()
    assert timeline.visible_range() == (since, until), "the way back does not leave the file"
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        file_actions.open_path(desk.context, first)
    assert timeline.visible_range() == week, "each is seen where it was left"
