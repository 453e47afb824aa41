"""The window as a whole: remembering, dropping, saying, and every size it may be asked to have."""

import sqlite3
import sys
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QProgressBar, QWidget

from timeline_app import errors, store
from timeline_app.model import EventFilter, LaneBy, Review, Status, edits
from timeline_app.model.when import day
from timeline_app.ui import apart, places
from timeline_app.ui.actions import event_actions, file_actions, view_actions
from timeline_app.ui.dialogs.file_questions import FileQuestions
from timeline_app.ui.window.main_window import MainWindow
from timeline_app.ui.window.nothing_shown import NO_MATCH
from timeline_app.ui.window.shell import READ_ONLY


def drop(window, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), action, data, buttons, keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(9, 9), action, data, buttons, keys))


def test_it_shows_itself_before_it_is_furnished(qtbot, state, theme):
    window = MainWindow(state, theme)
    qtbot.addWidget(window)
    with qtbot.waitSignals([window.first_painted, window.furnished]):
        window.show()
    assert window.centralWidget() is window.shell


def test_one_selection_in_all_panes(qtbot, desk):
    chosen = desk.session.shown.rows[1]
    desk.timeline.selected.emit(chosen)
    assert desk.session.selection == (chosen,)
    assert desk.panes.table.selectionModel().selectedRows()[0].row() == 1
    assert desk.panes.source.evidence.quote == "On 9 June 2020 a lorry hit the bridge."
    desk.timeline.toggled.emit(desk.session.shown.rows[2])
    assert len(desk.session.selection) == 2


def test_the_title_and_the_status_line(window, desk):
    assert window.windowTitle() == "The bridge"
    assert desk.status.count.text().startswith("Showing 6 of 6 events")
    assert desk.status.stored.text() == "All changes saved"


def test_a_drag_is_told_where_it_would_go(window, desk, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.txt", "b.txt")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    invitation = desk.overlay
    assert not invitation.isVisible()
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), action, data, buttons, keys))
    assert invitation.isVisible()
    assert invitation.text() == "Drop to read 2 items into “The bridge”"
    assert window.rect().contains(invitation.geometry())
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not invitation.isVisible()


def test_dropping_a_chronology_opens_it(qtbot, window, chronology):
    session = window.shell.session
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        drop(window, [chronology])
    assert session.path == chronology
    assert not window.shell.overlay.isVisible()


def test_what_is_no_chronology_is_refused_calmly(qtbot, window, tmp_path):
    file = tmp_path / "notes.db"
    file.write_text("not a database at all, by far " * 9, encoding="utf-8")
    desk = window.shell
    file_actions.open_path(desk.context, file)
    qtbot.waitUntil(lambda: bool(desk.message.words), timeout=20_000)
    assert "notes.db" in desk.message.words
    assert QApplication.activeModalWidget() is None
    assert not desk.session.is_open
    qtbot.waitUntil(desk.features.welcoming.isVisible)


def test_another_programs_database_is_refused(qtbot, window, tmp_path):
    file = tmp_path / "other.db"
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE cats (name)")
    other.close()
    file_actions.open_path(window.shell.context, file)
    qtbot.waitUntil(lambda: "other.db" in window.shell.message.words, timeout=20_000)


def test_a_read_only_file_has_a_banner(qtbot, window, chronology):
    chronology.chmod(0o444)
    chronology.parent.chmod(0o555)
    desk = window.shell
    try:
        with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
            file_actions.open_path(desk.context, chronology)
        if not desk.session.is_read_only:
            pytest.skip("this user may write everywhere")
        assert desk.banner.words == READ_ONLY
        assert not desk.menus.actions["event.add"].isEnabled()
        file_actions.drop(desk.context, [chronology.parent])
        assert "read-only" in desk.message.words
    finally:
        chronology.parent.chmod(0o755)


def test_our_own_bugs_go_to_the_hook(desk, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda *bug: seen.append(bug))
    desk.report(KeyError("a bug"))
    desk.report(errors.ChronologyBusy("a.db"))
    assert len(seen) == 1
    assert "a.db" in desk.message.words


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


def test_typing_never_triggers_a_letter(qtbot, desk):
    desk.session.select(desk.session.shown.rows[:1])
    before = desk.session.find(desk.session.selection[0]).review
    desk.header.focus_search()
    qtbot.keyClicks(desk.header.search, "area h")
    assert desk.session.find(desk.session.selection[0]).review == before
    assert desk.header.search.text() == "area h"


def test_letters_review_in_the_panes(qtbot, window, desk):
    with qtbot.waitActive(window):
        window.activateWindow()
    desk.panes.table.setFocus()
    desk.session.select(desk.session.shown.rows[:1])
    event = desk.session.selection[0]
    following = desk.session.shown.rows[1]
    qtbot.keyClick(desk.panes.table, Qt.Key.Key_R)
    assert desk.session.find(event).review == "rejected"
    assert desk.session.selection == (following,), "what is rejected goes out of sight"
    qtbot.keyClick(desk.panes.table, Qt.Key.Key_A)
    assert desk.session.find(following).review == "accepted"
    assert desk.session.undo_label == "Accept event"


def test_a_lane_alone_and_a_range(qtbot, desk):
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.timeline.lane_only_requested.emit("accident")
    assert desk.session.filter.kinds == {"accident"}
    view_actions.clear_filter(desk.context)
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.timeline.filter_range_requested.emit(0, 1)
    assert desk.session.filter.until == 1
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.timeline.lane_by_requested.emit("place")
    assert desk.session.lane_by is LaneBy.PLACE


def test_copying_an_event_with_its_source(desk):
    desk.session.select(desk.session.shown.rows[1:2])
    event_actions.copy(desk.context)
    text = QApplication.clipboard().text()
    assert text.splitlines()[0] == "Tue 9 June 2020: Lorry hits the bridge"
    assert "“On 9 June 2020 a lorry hit the bridge.” (letter.txt, para. 1)" in text


def test_splitting_needs_several_passages(qtbot, desk):
    rows = desk.session.shown.rows
    desk.session.select(rows[1:2])
    event_actions.split(desk.context)
    assert "single passage" in desk.message.words
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.session.apply(edits.MergeEvents((rows[1], rows[2])))
    desk.session.select((rows[1],))
    desk.panes.source.step(1)
    with qtbot.waitSignal(desk.session.snapshot_changed):
        event_actions.split(desk.context)
    assert len(desk.session.shown) == 6


@pytest.mark.parametrize(
    "shape", [(1024, 640, 100), (1440, 900, 100), (1024, 640, 200), (700, 500, 150)]
)
def test_nothing_overlaps_or_is_pushed_out(qtbot, window, desk, theme, shape):
    width, height, size = shape
    theme.set_text_size(size)
    try:
        window.resize(width, height)
        desk.session.select(desk.session.shown.rows[:1])
        qtbot.waitUntil(lambda: window.size().width() == width)
        qtbot.wait(30)
        inside = desk.rect()
        parts = [desk.header, desk.stages, desk.status]
        for part in parts:
            assert inside.contains(part.geometry())
        for above, below in pairwise(parts):
            assert above.geometry().bottom() <= below.geometry().top()
        for control in desk.header.findChildren(QWidget):
            if control.isVisible() and control.parent() is desk.header:
                assert desk.header.rect().contains(control.geometry())
        assert desk.panes.timeline.width() >= 240
    finally:
        theme.set_text_size(100)


def test_with_little_room_filters_and_source_take_turns(qtbot, window, desk):
    window.resize(800, 600)
    qtbot.wait(30)
    desk.panes.set_open("source", is_open=True)
    desk.panes.toggle("filters")
    assert desk.panes.is_open("filters")
    assert not desk.panes.is_open("source")
    desk.panes.show_source()
    assert not desk.panes.is_open("filters")


def test_only_real_files_are_dropped(qtbot, window):
    data = QMimeData()
    data.setText("hello")
    enter = QDragEnterEvent(
        QPoint(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter.setAccepted(False)
    window.dragEnterEvent(enter)
    assert not enter.isAccepted()


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


def test_lanes_by_what_is_within_are_no_longer_nested(qtbot, desk):
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.timeline.lane_within_requested.emit("place")
    assert desk.session.lane_within is LaneBy.PLACE
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.session.set_lane_by(LaneBy.PLACE)
    assert desk.session.lane_within is None
    desk.session.set_lane_within(LaneBy.PLACE)
    assert desk.menus.actions["view.within_none"].isChecked()


def test_a_nested_lane_alone_has_both_values(qtbot, desk):
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.session.set_lane_within(LaneBy.STATUS)
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.timeline.lane_only_requested.emit("building › planned")
    assert desk.session.filter.kinds == {"building"}
    assert desk.session.filter.statuses == {Status.PLANNED}
    view_actions.clear_filter(desk.context)
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.timeline.lane_only_requested.emit("accident")
    assert (desk.session.filter.kinds, desk.session.filter.statuses) == ({"accident"}, frozenset())


def test_a_sample_that_cannot_be_read_leaves_words_in_the_window(qtbot, window, monkeypatch):
    def stopped(*_what):
        yield from ()
        raise apart.ReadingStopped("Reading needs a process of its own.")

    monkeypatch.setattr(apart, "run", stopped)
    file_actions.open_sample(window.shell.context)
    qtbot.waitUntil(lambda: not window.shell.context.running.job)
    qtbot.wait(50)
    assert window.shell.message.isVisible()
    assert window.shell.message.words == "Reading needs a process of its own."


def test_the_status_line_tells_the_date_under_the_pointer(desk):
    view = desk.timeline
    plot = view.stage.frame.plot
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(plot.x + 200, plot.y + 40), QPointF(),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view, move)
    assert "2020" in desk.status.pointed.text()
    action = desk.menus.actions["view.crosshair"]
    assert action.isChecked()
    action.trigger()
    assert desk.status.pointed.text() == ""
    assert not action.isChecked()


def test_the_status_line_tells_how_far_two_selected_events_lie_apart(desk, id_of):
    chosen = id_of("Mayor opens the bridge"), id_of("Council meets")
    desk.session.select(chosen)
    assert desk.status.measured.text() == "Two selected: exactly 39 days apart"
    assert desk.status.measured.isVisibleTo(desk)
    desk.session.select(chosen[:1])
    assert not desk.status.measured.isVisibleTo(desk)


def test_while_a_chronology_is_being_read_the_window_says_how_far(qtbot, window, chronology):
    panes = window.shell.panes
    told = []
    window.shell.session.progressed.connect(
        lambda share: told.append((share, panes.empty.findChild(QProgressBar).value()))
    )
    window.shell.session.adopt(store.open_store(chronology))
    heads = [part.text() for part in panes.empty.findChildren(QLabel) if part.isVisible()]
    assert "Opening the_bridge.db…" in heads
    qtbot.waitUntil(panes.timeline.isVisible, timeout=20_000)
    assert told == [(1.0, 100)]


def test_a_chronology_that_cannot_be_read_leaves_the_welcome(qtbot, window, chronology):
    desk = window.shell
    desk.panes.show_opening(chronology)
    desk.session.failed.emit(errors.NotAChronology(chronology, "it is damaged"))
    qtbot.waitUntil(desk.features.welcoming.isVisible)


def test_a_filter_that_nothing_passes_says_so_and_offers_the_way_out(qtbot, desk):
    nothing = desk.panes.nothing
    assert not nothing.isVisible()
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.set_filter(EventFilter(text="zeppelin"))
    assert nothing.isVisible()
    assert nothing._why.text() == NO_MATCH
    assert not nothing._buttons["view.hidden"].isVisible()
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        qtbot.mouseClick(nothing._buttons["edit.clear_filter"], Qt.MouseButton.LeftButton)
    assert not nothing.isVisible()
    assert desk.panes.table.isVisible()


def test_what_only_hiding_keeps_away_is_offered(qtbot, desk, id_of):
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.apply(edits.SetHidden(id_of("Council meets"), True, "Hide event"))
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.set_filter(EventFilter(kinds=frozenset({"meeting"})))
    nothing = desk.panes.nothing
    assert nothing._why.text() == f"{NO_MATCH} 1 hidden event would match."
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        qtbot.mouseClick(nothing._buttons["view.hidden"], Qt.MouseButton.LeftButton)
    assert len(desk.session.shown) == 1


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


def test_documents_dropped_on_the_sample_are_asked_about(qtbot, desk, monkeypatch, tmp_path):
    """A newcomer's first folder must not end up among the sample's articles unasked."""
    monkeypatch.setattr(places, "sample_file", lambda: desk.session.path)
    (tmp_path / "papers").mkdir()
    asked = []
    monkeypatch.setattr(
        FileQuestions,
        "target",
        lambda _ask, _title, _names, _then, *, name, replaces: asked.append((name, replaces)),
    )
    file_actions.drop(desk.context, [tmp_path / "papers"])
    box = desk.findChild(QMessageBox)
    words = [button.text() for button in box.buttons()]
    assert {"New chronology…", "Add to the sample"} <= set(words)
    assert asked == []
    box.defaultButton().click()
    assert asked == [("papers.db", False)]
    assert not desk.session.busy, "nothing is read before a file is named"


def test_undo_says_what_it_took_back(qtbot, desk):
    desk.menus.actions["edit.undo"].trigger()
    assert desk.status.currentMessage() == "Undone: add event."
    desk.menus.actions["edit.redo"].trigger()
    assert desk.status.currentMessage() == "Done again: add event."


@pytest.mark.parametrize("size", [100, 200])
def test_the_names_of_documents_have_room(qtbot, window, desk, theme, size):
    window.resize(1024, 640)
    desk.panes.show_tab("documents")
    theme.set_text_size(size)
    QApplication.processEvents()
    documents = desk.panes.documents
    assert documents.columnWidth(0) >= min(theme.pixels(200), documents.viewport().width() // 2)
    theme.set_text_size(100)


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


def test_the_keyboard_goes_into_the_filters_and_back(window, desk):
    desk.timeline.setFocus()
    desk.menus.actions["view.filters"].trigger()
    assert desk.panes.filters.isAncestorOf(window.focusWidget())
    desk.menus.actions["view.filters"].trigger()
    assert window.focusWidget() is desk.timeline


def test_the_least_sure_event_is_reviewed_first(qtbot, desk):
    session = desk.session
    dated = session.store.reading.ids(session.filter)
    session.apply(*(edits.SetReview(event, Review.UNREVIEWED) for event in dated))
    waiting = session.store.reading.ids(
        replace(session.filter, reviews=frozenset({Review.UNREVIEWED})), by="confidence"
    )
    for expected in (waiting[0], waiting[1], waiting[0]):
        event_actions.review_next(desk.context)
        assert session.selection == (expected,)
    session.apply(*(edits.SetReview(event, Review.ACCEPTED) for event in waiting))
    event_actions.review_next(desk.context)
    assert session.selection == (waiting[0],)
