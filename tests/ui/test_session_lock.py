"""What one session does with a file, all sessions of that file hear."""

import pytest

from timeline_app.ui.session_lock import Lock


@pytest.fixture
def locks():
    made = [Lock() for _ in range(3)]
    yield made
    for lock in made:
        lock.leave()


def test_all_of_one_file_hear_it_and_no_others(locks, tmp_path):
    one, other, elsewhere = locks
    one.enter(tmp_path / "a.db")
    other.enter(tmp_path / "." / "a.db")
    elsewhere.enter(tmp_path / "b.db")
    told = []
    other.changed.connect(told.append)
    for words in ("Reading…", "Reading… 2 of 4", "Reading… 2 of 4", ""):
        one.tell(words)
        assert (one.reason, other.reason, elsewhere.reason) == (words, words, "")
    assert told == ["Reading…", "Reading… 2 of 4", ""], "the same once is enough"


def test_who_comes_later_is_told_too(locks, tmp_path):
    one, other, _ = locks
    one.enter(tmp_path / "a.db")
    one.tell("Reading…")
    other.enter(tmp_path / "a.db")
    assert other.reason == "Reading…"


@pytest.mark.parametrize("leaves", ["who reads", "who looks"])
def test_only_who_began_it_ends_it_by_leaving(locks, tmp_path, leaves):
    one, other, _ = locks
    for lock in (one, other):
        lock.enter(tmp_path / "a.db")
    one.tell("Reading…")
    (one if leaves == "who reads" else other).leave()
    assert (one.reason or other.reason) == ("" if leaves == "who reads" else "Reading…")


def test_a_link_to_the_file_is_the_file(locks, tmp_path):
    one, other, _ = locks
    (tmp_path / "a.db").touch()
    (tmp_path / "link.db").symlink_to(tmp_path / "a.db")
    one.enter(tmp_path / "a.db")
    other.enter(tmp_path / "link.db")
    one.tell("Reading…")
    assert other.reason == "Reading…"


def test_with_no_file_open_nobody_is_told(locks):
    one, other, _ = locks
    one.tell("Reading…")
    assert other.reason == ""
