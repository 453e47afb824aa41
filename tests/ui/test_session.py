"""The one gate: edits go in, views are told, and nothing changes behind a read-only door."""

import pytest

from timeline_app import store
from timeline_app.model import REVIEW, EventFilter, LaneBy, Published, PublishedFrom, edits
from timeline_app.model.when import day
from timeline_app.ui import snapshots


def test_opening_shows_everything_in_time_order(opened):
    titles = [opened.lines([i])[i].title for i in opened.shown.rows]
    assert titles == [
        "Mayor opens the bridge",
        "Lorry hits the bridge",
        "Bridge struck by lorry",
        "Council meets",
        "Repairs begin",
        "The ferry is sold",
    ]
    assert dict(opened.shown.counts[LaneBy.KIND])["accident"] == 2
    assert sum(count for _, count in opened.shown.counts[REVIEW]) == 6


def test_the_filter_decides_what_is_shown(qtbot, opened):
    with qtbot.waitSignals([opened.filter_changed, opened.snapshot_changed]):
        opened.set_filter(EventFilter(kinds=frozenset({"accident"})))
    assert len(opened.shown) == 2
    assert opened.shown.chronology.total == 6
    assert opened.shown.counts, "the lists of values outlive a narrower filter"


def test_the_last_of_many_filters_wins(qtbot, opened):
    for kind in ("accident", "meeting", "opening", "building"):
        opened.set_filter(EventFilter(kinds=frozenset({kind})))
    qtbot.waitUntil(lambda: len(opened.shown) == 1)
    qtbot.wait(50)
    assert opened.lines(opened.shown.rows)[opened.shown.rows[0]].title == "Repairs begin"


def test_an_edit_is_told_and_undone(qtbot, opened, id_of):
    event = id_of("Council meets")
    with qtbot.waitSignals([opened.changed, opened.snapshot_changed, opened.history_changed]):
        opened.apply(edits.SetTitle(event, "Council votes"))
    assert opened.find(event).title == "Council votes"
    assert opened.undo_label == "Change title"
    with qtbot.waitSignal(opened.snapshot_changed):
        opened.undo()
    assert opened.find(event).title == "Council meets"
    assert opened.redo_label == "Change title"
    with qtbot.waitSignal(opened.snapshot_changed):
        opened.redo()
    assert opened.find(event).title == "Council votes"


def test_a_new_event_is_selected(qtbot, opened):
    with qtbot.waitSignal(opened.selection_changed) as told:
        opened.apply(edits.AddEvent("A fair on the bridge", day(2020, 8, 1)))
    (chosen,) = told.args[0]
    assert opened.find(chosen).title == "A fair on the bridge"


def test_selecting_and_toggling(qtbot, opened):
    opened.select([3, 3, 1])
    assert opened.selection == (3, 1)
    opened.toggle(2)
    assert opened.selection == (2, 3, 1)
    opened.toggle(3)
    assert opened.selection == (2, 1)
    with qtbot.assertNotEmitted(opened.selection_changed):
        opened.select([2, 1])


def test_read_only_refuses_every_change(qtbot, session, chronology, id_of):
    event = id_of("Council meets")
    with qtbot.waitSignal(session.snapshot_changed):
        session.adopt(store.open_store(chronology, read_only=True))
    assert session.is_read_only
    assert not session.can_change
    assert session.apply(edits.SetTitle(event, "No")) is None
    assert session.find(event).title == "Council meets"
    assert session.undo_label == ""


def test_no_edits_while_something_else_writes(opened, id_of):
    opened.lock("Adding documents…")
    assert opened.busy == "Adding documents…"
    assert opened.apply(edits.SetTitle(id_of("Council meets"), "No")) is None
    opened.lock("")
    assert opened.can_change


def test_closing_lets_go_of_everything(qtbot, opened, chronology):
    opened.select([1])
    with qtbot.waitSignal(opened.closed):
        opened.close()
    assert not opened.is_open
    assert opened.selection == ()
    assert opened.shown is None
    assert opened.lines([1]) == {}
    assert opened.find(1) is None


def test_what_is_gone_is_none(opened):
    assert opened.find(999) is None


@pytest.mark.parametrize("lane_by", list(LaneBy))
def test_lanes_follow(qtbot, opened, lane_by):
    if lane_by is not opened.lane_by:
        with qtbot.waitSignal(opened.snapshot_changed):
            opened.set_lane_by(lane_by)
    assert opened.shown.chronology.lane_by is lane_by


def test_a_documents_date_is_changed_in_a_thread_and_can_be_undone(qtbot, opened):
    written = Published(day(2019, 1, 1), PublishedFrom.USER)
    with qtbot.waitSignal(opened.changed, timeout=60_000):
        opened.apply(edits.SetPublished(1, written))
        assert opened.busy
    assert not opened.busy
    assert opened.store.documents.one(1).published.when == day(2019, 1, 1)
    opened.undo()
    assert opened.store.documents.one(1).published.when == day(2020, 6, 10)


def test_what_ends_after_its_file_was_closed_leaves_the_next_one_alone(
    qtbot, opened, chronology, tmp_path
):
    store.copy(chronology, tmp_path / "next.timeline")
    opened.apply(edits.SetPublished(1, Published(day(2019, 1, 1), PublishedFrom.USER)))
    slow = opened._slow
    opened.adopt(store.open_store(tmp_path / "next.timeline"))
    opened.lock("Adding documents…")
    told = []
    opened.changed.connect(told.append)
    qtbot.waitUntil(slow.isFinished, timeout=60_000)
    qtbot.wait(50)
    assert opened.busy == "Adding documents…"
    assert not told
    with store.open_store(chronology, read_only=True) as first:
        assert first.documents.one(1).published.when == day(2019, 1, 1)


def test_the_counts_of_a_large_chronology_follow(qtbot, session, chronology, monkeypatch):
    monkeypatch.setattr(snapshots, "FEW", 5)
    with qtbot.waitSignals([session.snapshot_changed, session.counted], timeout=20_000):
        session.adopt(store.open_store(chronology))
    assert dict(session.shown.counts[LaneBy.KIND])["accident"] == 2
    with qtbot.waitSignal(session.snapshot_changed):
        session.set_filter(EventFilter(kinds=frozenset({"accident"})))
    assert dict(session.shown.counts[LaneBy.KIND])["meeting"] == 1, "they outlive a filter"


def test_what_is_gone_is_not_selected_from_an_older_picture(qtbot, desk):
    session = desk.session
    first, second = session.store.reading.ids(EventFilter.everything())[:2]
    session.apply(edits.MergeEvents((first, second)))
    session.select([second])
    assert session.selection == ()
    session.select([first])
    assert session.selection == (first,)
