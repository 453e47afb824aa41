"""What a session shows is read in threads: rows first, then counts; the last wish counts."""

import pytest

from timeline_app import errors
from timeline_app.model import EventFilter, LaneBy
from timeline_app.ui import snapshots, work
from timeline_app.ui.session_taking import SnapshotTaking
from timeline_app.ui.snapshots import SnapshotRequest

ALL = SnapshotRequest(EventFilter())
ACCIDENTS = SnapshotRequest(EventFilter(kinds=frozenset({"accident"})))


@pytest.fixture
def taking(qtbot):
    made = SnapshotTaking()
    yield made
    made.stop()
    work.end_all()


def take(qtbot, taking, path, wanted):
    with qtbot.waitSignal(taking.taken, timeout=20_000):
        taking.take(path, wanted)
    return taking.shown


def test_before_anything_was_asked_for_there_is_nothing(taking):
    taking.count()
    assert (taking.shown, taking.is_reading) == (None, False)


def test_rows_and_counts_of_a_small_one_come_together(qtbot, taking, chronology):
    shown = take(qtbot, taking, chronology, ALL)
    assert len(shown) == 6
    assert shown.is_counted
    assert not taking.is_reading
    with qtbot.assertNotEmitted(taking.counted, wait=20):
        taking.count()


def test_the_last_of_many_wishes_wins(qtbot, taking, chronology):
    told = []
    taking.taken.connect(told.append)
    for wanted in (ALL, ALL, ACCIDENTS):
        taking.take(chronology, wanted)
    assert taking.is_reading
    qtbot.waitUntil(lambda: not taking.is_reading, timeout=20_000)
    assert [len(shown) for shown in told] == [2]


def test_of_a_large_one_the_counts_follow_and_the_old_ones_stand_meanwhile(
    qtbot, taking, chronology, monkeypatch
):
    before = take(qtbot, taking, chronology, ALL)
    monkeypatch.setattr(snapshots, "FEW", 2)
    taking.forget_counts()
    shown = take(qtbot, taking, chronology, ACCIDENTS)
    assert not shown.is_counted
    assert shown.counts == before.counts
    with qtbot.waitSignal(taking.counted, timeout=20_000):
        taking.count()
        taking.count()
    assert dict(taking.shown.counts[LaneBy.KIND])["accident"] == 2
    with qtbot.assertNotEmitted(taking.counted, wait=20):
        taking.count()


def test_stopped_it_shows_nothing_and_tells_nothing(qtbot, taking, chronology):
    taking.take(chronology, ALL)
    taking.stop()
    with qtbot.assertNotEmitted(taking.taken, wait=200):
        assert (taking.shown, taking.is_reading) == (None, False)


def test_a_file_that_is_gone_is_told_once_and_ends_the_reading(qtbot, taking, tmp_path):
    with qtbot.waitSignal(taking.failed, timeout=20_000) as told:
        taking.take(tmp_path / "gone.db", ALL)
    assert isinstance(told.args[0], errors.TimelineError)
    assert not taking.is_reading


def test_counts_that_fail_can_be_asked_for_again(qtbot, taking, chronology, monkeypatch):
    monkeypatch.setattr(snapshots, "FEW", 2)
    take(qtbot, taking, chronology, ALL)
    chronology.rename(chronology.with_name("moved.db"))
    with qtbot.waitSignal(taking.failed, timeout=20_000):
        taking.count()
    chronology.with_name("moved.db").rename(chronology)
    with qtbot.waitSignal(taking.counted, timeout=20_000):
        taking.count()
