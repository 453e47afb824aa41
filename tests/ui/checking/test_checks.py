"""What is to check, read once for all who show something of it."""

import pytest

from timeline_app import store
from timeline_app.model import LaneBy, edits
from timeline_app.ui.checking.checks import Checks


@pytest.fixture
def checks(qtbot, session, chronology):
    made = Checks(session)
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        session.adopt(store.open_store(chronology))
    return made


def test_before_anything_is_open_nothing_is_to_check(session):
    made = Checks(session)
    assert (made.count, made.pair_count, made.pairs, made.settled) == (0, 0, (), frozenset())
    assert made.findings_of(1) == ()


def test_findings_and_pairs_are_counted_and_told(checks):
    assert (checks.count, checks.pair_count) == (5, 1)
    assert checks.words.startswith("5 ")
    (pair,) = checks.pairs
    assert {pair.one.id, pair.other.id} == set(pair.key)


def test_two_of_a_pair_are_made_one_or_kept_apart_for_good(qtbot, checks, session):
    (pair,) = checks.pairs
    with qtbot.waitSignal(checks.changed):
        checks.keep_apart(pair)
    assert checks.pairs == ()
    session.undo()
    (pair,) = checks.pairs
    checks.join(pair)
    assert sum(session.find(event) is None for event in pair.key) == 1
    assert checks.pair_count == 0


def test_what_is_put_off_comes_last_until_the_file_is_closed(qtbot, checks, session, chronology):
    (pair,) = checks.pairs
    with qtbot.waitSignal(checks.changed):
        checks.put_off(pair)
    assert [one.key for one in checks.pairs] == [pair.key]
    session.close()
    assert (checks.count, checks.pairs) == (0, ())
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        session.adopt(store.open_store(chronology))
    assert checks._put_off == set()


def test_a_pair_of_which_one_is_gone_is_none(checks, session):
    (pair,) = checks.pairs
    session.apply(edits.MergeEvents((pair.one.id, pair.other.id)))
    assert checks.pairs == ()


@pytest.mark.parametrize("days", [0, 1])
def test_silences_are_looked_for_anew_where_they_are_wanted(qtbot, checks, session, days):
    checks.measure = lambda: days
    if not days:
        with qtbot.assertNotEmitted(checks.changed):
            checks.look()
        return
    before = checks.count
    with qtbot.waitSignal(checks.changed):
        checks.look()
    assert checks.count > before
    with qtbot.assertNotEmitted(checks.changed):
        checks.look()
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        session.set_lane_by(LaneBy.STATUS)
    with qtbot.waitSignal(checks.changed):
        checks.look()
