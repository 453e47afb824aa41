"""Looking whether a chronology is whole, and saving what can be read of a damaged one."""

import sqlite3

import pytest

from timeline_app import store


@pytest.fixture
def broken(db):
    with sqlite3.connect(db) as raw:
        raw.execute("UPDATE events SET status = 'gone' WHERE id = 1")
    raw.close()
    return db


def test_a_whole_file_is_left_alone(command, db):
    before = db.read_bytes()
    for words in ((), ("--check",)):
        code, out, err = command("repair", "--db", db, *words)
        assert (code, out, err) == (0, "this file is whole\n", "")
    assert db.read_bytes() == before
    assert not db.with_name("c (repaired).db").exists()


def test_a_check_names_what_is_wrong_and_saves_nothing(command, broken):
    code, out, err = command("repair", "--db", broken, "--check")
    assert code == 1
    assert out
    assert "whole" not in out
    assert err == ""
    assert not broken.with_name("c (repaired).db").exists()


def test_what_can_be_read_is_saved_beside_it_under_a_free_name(command, broken):
    before = broken.read_bytes()
    for name in ("c (repaired).db", "c (repaired 2).db", "c (repaired 3).db"):
        code, _, err = command("repair", "--db", broken)
        assert code == 0
        assert f"what could be read was saved to {broken.with_name(name)}" in err
        with store.open_store(broken.with_name(name), read_only=True) as saved:
            assert saved.faults() == []
    assert broken.read_bytes() == before


def test_it_is_saved_where_a_person_wants_it(command, broken, tmp_path):
    code, _, err = command("repair", "--db", broken, "--into", tmp_path / "new.db")
    assert code == 0
    assert str(tmp_path / "new.db") in err
    assert (tmp_path / "new.db").exists()


def test_a_file_whose_head_is_lost_is_damaged_and_nothing_of_it_is_named_whole(command, db):
    data = bytearray(db.read_bytes())
    data[:100] = b"\0" * 100
    db.write_bytes(bytes(data))
    code, out, _ = command("repair", "--db", db, "--check")
    assert (code, out) == (1, "its head cannot be read\n")


@pytest.mark.parametrize("is_empty", [True, False])
def test_no_file_or_an_empty_one_is_an_error(command, tmp_path, is_empty):
    path = tmp_path / "none.db"
    if is_empty:
        path.touch()
    code, out, err = command("repair", "--db", path, "--check")
    assert code == 1
    assert out == ""
    assert err
