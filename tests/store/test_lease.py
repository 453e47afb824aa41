"""The lease: one process writes, its stores share it, and whoever waits is told who holds it."""

import json
import os
from datetime import UTC, datetime, timedelta

import pytest

from timeline_app import errors
from timeline_app.store import lease
from timeline_app.store.lease import Holder, Lease, path_for, read_holder
from timeline_app.wording import worded


@pytest.fixture
def place(path):
    return path_for(path)


def test_it_is_a_file_beside_the_chronology_that_names_the_holder(path, place):
    mine = Lease(path)
    assert not mine.is_held
    mine.take()
    assert mine.is_held
    holder = read_holder(place)
    assert holder.pid == os.getpid()
    assert worded(holder.who) == f"{holder.name} (process {os.getpid()})"
    assert datetime.fromisoformat(holder.since) <= datetime.now(UTC)
    mine.release()
    assert not place.exists()
    assert not mine.is_held


def test_stores_of_one_process_share_it_and_the_last_one_ends_it(path, place):
    one, other = Lease(path), Lease(path)
    one.take()
    assert one.is_last
    other.take()
    other.take()
    assert not one.is_last
    assert not other.is_last
    one.release()
    one.release()
    assert place.exists()
    assert other.is_last
    assert not one.is_last
    other.release()
    assert not place.exists()


def test_a_link_to_the_chronology_has_the_same_lease(path, place, tmp_path):
    path.touch()
    link = tmp_path / "link.db"
    link.symlink_to(path)
    one, other = Lease(path), Lease(link)
    one.take()
    other.take()
    assert not one.is_last
    assert not path_for(link).exists()
    one.release()
    other.release()


def test_whoever_did_not_take_it_has_nothing_to_let_go_of(path, place):
    one, other = Lease(path), Lease(path)
    one.take()
    other.release()
    assert one.is_held
    assert place.exists()
    one.release()


def test_its_token_travels_to_the_processes_it_starts_and_back_out_again(path, place):
    mine = Lease(path)
    mine.take()
    token = read_holder(place).token
    assert token in os.environ["TIMELINE_APP_WRITERS"].split()
    mine.release()
    assert token not in os.environ["TIMELINE_APP_WRITERS"].split()


@pytest.fixture
def other(place):
    """Another process' lock on the lease: another open file, which flock takes for one."""
    import fcntl

    file = os.open(place, os.O_RDWR | os.O_CREAT)
    fcntl.flock(file, fcntl.LOCK_EX)
    told = {"name": "Rui on desk", "pid": 77, "since": "2001-02-03T04:05:06+00:00", "token": "x"}
    os.write(file, json.dumps(told).encode())
    yield file
    os.close(file)


def test_whoever_must_wait_is_told_who_holds_it_and_since_when(path, other):
    mine = Lease(path)
    with pytest.raises(errors.ChronologyHeld) as told:
        mine.take()
    assert worded(told.value.who) == "Rui on desk (process 77)"
    assert worded(told.value.since).startswith("2001-02-03")
    assert not mine.is_held


def test_one_that_names_nobody_is_another_program(path, place, other):
    place.write_text("")
    with pytest.raises(errors.ChronologyHeld) as told:
        Lease(path).take(patience=0.15)
    assert worded(told.value.who) == "another program"
    assert worded(told.value.since) == "a moment ago"


def test_the_child_of_the_holder_may_write_without_a_share_of_its_own(path, other, monkeypatch):
    monkeypatch.setenv("TIMELINE_APP_WRITERS", "a x b")
    mine = Lease(path)
    mine.take()
    assert not mine.is_held


def test_it_can_be_taken_over_and_the_other_is_no_holder_any_more(path, place, other):
    mine = Lease(path)
    mine.take(take_over=True)
    assert mine.is_held
    assert read_holder(place).pid == os.getpid()
    assert [one.name for one in place.parent.iterdir()] == [place.name]
    mine.release()


def test_a_lease_that_was_taken_over_is_noticed_at_the_next_change(path, place):
    mine = Lease(path)
    mine.take()
    place.write_text(json.dumps({"name": "Rui", "pid": 7, "since": "", "token": "theirs"}))
    before = read_holder(place)
    mine.take()
    assert mine.is_held, "the other one is dead: its lock is free"
    assert read_holder(place) != before
    mine.release()


def test_a_lease_that_somebody_tidied_away_is_taken_again(path, place):
    mine = Lease(path)
    mine.take()
    place.unlink()
    mine.take()
    assert read_holder(place).pid == os.getpid()
    mine.release()
    assert not place.exists()


def test_a_lease_whose_words_were_lost_holds_by_its_lock(path, place):
    mine = Lease(path)
    mine.take()
    os.truncate(place, 0)
    assert read_holder(place) is None
    mine.take()
    assert mine.is_held
    mine.release()
    assert not place.exists()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", '{"name": "a"}', '{"name":"a","pid":"x","since":"","token":""}']
)
def test_what_names_nobody_is_no_holder(place, text):
    place.write_text(text)
    assert read_holder(place) is None


def test_a_folder_that_cannot_be_written_is_told(path, place):
    place.mkdir()
    with pytest.raises(errors.ChronologyReadOnly, match="its folder cannot be written"):
        Lease(path).take()


YESTERDAY = datetime.now().astimezone() - timedelta(days=1)


@pytest.mark.parametrize(
    ("since", "words"),
    [
        ("", "a moment ago"),
        ("soon", "a moment ago"),
        (YESTERDAY.isoformat(), YESTERDAY.strftime("%Y-%m-%d %H:%M")),
    ],
    ids=["never", "no time", "yesterday"],
)
def test_since_when_is_told_by_the_clock_on_the_wall(since, words):
    assert worded(Holder("Ana", 1, since, "").began) == words


def test_what_began_today_is_told_by_the_hour_alone():
    now = datetime.now().astimezone()
    told = worded(Holder("Ana", 1, now.isoformat(), "").began)
    is_still_today = datetime.now().astimezone().date() == now.date()
    assert told == now.strftime("%H:%M") or not is_still_today


def test_a_disk_without_locks_lets_everybody_write(path, monkeypatch):
    import errno
    import fcntl

    def unsupported(_file, _how):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", unsupported)
    mine = Lease(path)
    mine.take()
    assert mine.is_held
    mine.release()
    assert str(path_for(path)) not in lease._held
