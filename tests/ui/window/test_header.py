"""Lanes, and lanes within lanes, are chosen in the header."""

from timeline_app.model import LaneBy
from timeline_app.ui.actions import file_actions
from timeline_app.ui.window.main_window import MainWindow


def test_the_lanes_are_chosen_in_the_header(qtbot, desk):
    lanes = desk.header.lanes
    lanes.setCurrentIndex(lanes.findData(LaneBy.PLACE))
    with qtbot.waitSignal(desk.session.snapshot_changed):
        lanes.activated.emit(lanes.currentIndex())
    assert desk.session.lane_by is LaneBy.PLACE
    assert desk.menus.actions["view.lanes_place"].isChecked()


def test_lanes_within_lanes_are_chosen_in_the_header_and_remembered(qtbot, window, desk):
    within = desk.header.within
    assert within.findData(LaneBy.KIND) == -1, "kinds part the lanes already"
    within.setCurrentIndex(within.findData(LaneBy.DOCUMENT))
    with qtbot.waitSignal(desk.session.snapshot_changed):
        within.activated.emit(within.currentIndex())
    assert desk.session.shown.chronology.lane_within is LaneBy.DOCUMENT
    assert desk.menus.actions["view.within_document"].isChecked()
    window.close()
    again = MainWindow(window._state, window._theme)
    qtbot.addWidget(again)
    again.show()
    again.furnish()
    with qtbot.waitSignal(again.shell.session.snapshot_changed, timeout=20_000):
        file_actions.start(again.shell.context, None)
    assert again.shell.session.lane_within is LaneBy.DOCUMENT
    assert again.shell.header.within.currentData() == LaneBy.DOCUMENT
    with qtbot.waitSignal(again.shell.session.snapshot_changed):
        again.shell.menus.actions["view.within_none"].trigger()
    assert again.shell.session.shown.chronology.lane_within is None
