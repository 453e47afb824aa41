"""What is shown, taken out of the store in a thread."""

import pytest

from timeline_app import store
from timeline_app.model import EventFilter, LaneBy, Level
from timeline_app.ui import snapshots
from timeline_app.ui.snapshots import Shown, SnapshotRequest, counting, taking
from timeline_app.ui.work import Cancellation


def walk(steps, cancellation=None):
    running = steps(cancellation or Cancellation())
    while True:
        try:
            next(running)
        except StopIteration as stop:
            return stop.value


def test_rows_come_in_the_order_of_time_with_what_the_filters_offer(chronology, id_of):
    shown = walk(
        taking(chronology, SnapshotRequest(EventFilter(level=Level.ALL)), with_counts=True)
    )
    assert isinstance(shown, Shown)
    assert len(shown) == len(shown.rows) == 6
    assert shown.rows[0] == id_of("Mayor opens the bridge")
    assert shown.rows[-1] == id_of("The ferry is sold"), "what has no date comes last"
    assert dict(shown.counts[LaneBy.KIND])["accident"] == 2
    assert shown.levels[Level.ALL] == 6
    assert shown.is_counted


def test_of_many_the_values_are_counted_afterwards(chronology, monkeypatch):
    monkeypatch.setattr(snapshots, "FEW", 2)
    wanted = EventFilter(kinds=frozenset({"accident"}))
    shown = walk(taking(chronology, SnapshotRequest(wanted), with_counts=True))
    assert (len(shown), shown.is_counted, dict(shown.counts)) == (2, False, {})
    counted = walk(counting(chronology, shown, wanted))
    assert counted.is_counted
    assert counted.rows == shown.rows
    assert dict(counted.counts[LaneBy.KIND])["meeting"] == 1


def test_new_rows_keep_what_the_filters_offered_before(chronology):
    before = walk(taking(chronology, SnapshotRequest(EventFilter()), with_counts=True))
    bare = walk(taking(chronology, SnapshotRequest(EventFilter()), with_counts=False))
    assert dict(bare.counts) == {}
    offering = bare.offering(before)
    assert (offering.rows, offering.counts) == (bare.rows, before.counts)


@pytest.mark.parametrize("within", [None, LaneBy.STATUS])
def test_lanes_are_those_that_were_asked_for(chronology, within):
    wanted = SnapshotRequest(EventFilter(), LaneBy.DOCUMENT, within)
    made = walk(taking(chronology, wanted, with_counts=False)).chronology
    assert (made.lane_by, made.lane_within) == (LaneBy.DOCUMENT, within)


def test_it_can_be_given_up_at_any_time(chronology):
    cancelled = Cancellation()
    cancelled.set()
    try:
        shown = walk(
            taking(chronology, SnapshotRequest(EventFilter()), with_counts=True), cancelled
        )
    except store.Interrupted:
        return
    assert not shown.is_counted
