"""Timeline, lists and right pane: who makes room for whom, and where the keyboard goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from timeline_app.model import LaneBy, nested
from timeline_app.model.facet import FACETS

NOBODY = FACETS[LaneBy.PERSON].nothing


def test_with_little_room_filters_and_source_take_turns(qtbot, window, desk):
    window.resize(800, 600)
    qtbot.wait(30)
    desk.panes.set_open("source", is_open=True)
    desk.panes.toggle("filters")
    assert desk.panes.is_open("filters")
    assert not desk.panes.is_open("source")
    desk.panes.show_source()
    assert not desk.panes.is_open("filters")


@pytest.mark.parametrize("from_table", [True, False])
def test_escape_gives_the_keyboard_back_from_the_source(qtbot, window, desk, from_table):
    desk.session.select(desk.session.shown.rows[:1])
    before = desk.panes.table if from_table else desk.timeline
    before.setFocus()
    desk.panes.show_source()
    assert window.focusWidget() is desk.panes.source.text
    qtbot.keyClick(desk.panes.source.text, Qt.Key.Key_Escape)
    assert window.focusWidget() is before


def test_the_page_is_asked_for_and_waived_where_there_is_none(desk):
    desk.session.select(desk.session.shown.rows[:1])
    page = desk.panes.source.page
    desk.menus.actions["view.page"].trigger()
    assert page.notice.isVisible()
    assert not desk.menus.actions["view.page"].isChecked()
    assert desk.panes.source.text.isVisible()
    desk.menus.actions["view.page"].trigger()
    assert not page.notice.isVisible()
    assert not page.wants_page


@pytest.mark.parametrize("size", [100, 200])
def test_the_names_of_documents_have_room(qtbot, window, desk, theme, size):
    window.resize(1024, 640)
    desk.panes.show_tab("documents")
    theme.set_text_size(size)
    QApplication.processEvents()
    documents = desk.panes.documents
    assert documents.columnWidth(0) >= min(theme.pixels(200), documents.viewport().width() // 2)
    theme.set_text_size(100)


def test_the_keyboard_goes_into_the_filters_and_back(window, desk):
    desk.timeline.setFocus()
    desk.menus.actions["view.filters"].trigger()
    assert desk.panes.filters.isAncestorOf(window.focusWidget())
    desk.menus.actions["view.filters"].trigger()
    assert window.focusWidget() is desk.timeline


def test_from_the_story_the_keyboard_goes_into_the_source_and_back(qtbot, window, desk, reading):
    desk.session.select(desk.session.shown.rows[:1])
    reading.column.setFocus()
    desk.panes.enter_side("source")
    assert window.focusWidget() is desk.panes.source.text
    qtbot.keyClick(desk.panes.source.text, Qt.Key.Key_Escape)
    assert window.focusWidget() is reading.column


def test_a_menu_is_that_of_the_event_only_over_the_timeline(desk):
    asked = []
    desk.panes.event_menu_requested.disconnect()
    desk.panes.event_menu_requested.connect(asked.append)
    desk.session.select(desk.session.shown.rows[:1])
    over = desk.timeline.mapToGlobal(desk.timeline.rect().center())
    beside = desk.panes.table.mapToGlobal(desk.panes.table.rect().center())
    for place in (beside, over):
        at = desk.panes.mapFromGlobal(place)
        reason = QContextMenuEvent.Reason.Other
        QApplication.sendEvent(desk.panes, QContextMenuEvent(reason, at, place))
    assert asked == [over]
    desk.session.select(())
    at = desk.panes.mapFromGlobal(over)
    QApplication.sendEvent(desk.panes, QContextMenuEvent(reason, at, over))
    assert asked == [over]


@pytest.mark.parametrize(
    ("by", "within", "lane", "found"),
    [
        (LaneBy.KIND, None, "accident", ({"accident"}, set())),
        (LaneBy.PERSON, None, NOBODY, (set(), set())),
        (LaneBy.PERSON, LaneBy.KIND, nested(NOBODY, "accident"), ({"accident"}, set())),
        (LaneBy.PERSON, LaneBy.KIND, nested("Ana Silva"), (set(), {"Ana Silva"})),
    ],
    ids=["a value", "of none", "within that of none", "a group"],
)
def test_a_lane_alone_is_the_filter_of_what_it_stands_for(desk, by, within, lane, found):
    """The lane of what nothing is told of stands for no value, and filters by none."""
    desk.session.set_lane_by(by)
    desk.session.set_lane_within(within)
    desk.panes.show_lane_only(lane)
    wanted = desk.session.filter
    assert (set(wanted.kinds or ()), set(wanted.people or ())) == found
