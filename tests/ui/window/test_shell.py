"""One selection, one place for words: what the panes share, and what goes wrong."""

import sqlite3
import sys

import pytest
from PySide6.QtWidgets import QApplication

from timeline_app import errors
from timeline_app.model import LaneBy, Status
from timeline_app.ui.actions import file_actions, saved_view_actions, view_actions
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.window.shell import READ_ONLY


def test_one_selection_in_all_panes(qtbot, desk):
    chosen = desk.session.shown.rows[1]
    desk.timeline.selected.emit(chosen)
    assert desk.session.selection == (chosen,)
    assert desk.panes.table.selectionModel().selectedRows()[0].row() == 1
    assert desk.panes.source.evidence.quote == "On 9 June 2020 a lorry hit the bridge."
    desk.timeline.toggled.emit(desk.session.shown.rows[2])
    assert len(desk.session.selection) == 2


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


def test_what_is_ticked_in_menus_is_told_by_the_shell(desk):
    of_views = {row.id for row in saved_view_actions.ROWS}  # ticked where there is a view
    ticked = {row.id for row in ACTIONS if row.is_checkable} - of_views
    assert "view.hidden" in ticked
    missing = sorted(ticked - desk._ticks().keys())
    assert not missing, f"_ticks of ui/window/shell.py lacks {', '.join(missing)}"
