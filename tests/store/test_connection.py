"""One connection: errors that a person can act on, all or nothing, one state for a reader."""

import errno
import os
import sqlite3

import pytest

from timeline_app import errors
from timeline_app.model import edits
from timeline_app.store import Interrupted, open_store
from timeline_app.store.connection import APPLICATION_ID, Connection, translated


def failure(code):
    error = sqlite3.OperationalError("no")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (sqlite3.SQLITE_BUSY, errors.ChronologyBusy, "another program"),
        (sqlite3.SQLITE_LOCKED, errors.ChronologyBusy, "another program"),
        (sqlite3.SQLITE_CORRUPT, errors.DamagedChronology, "damaged"),
        (sqlite3.SQLITE_NOTADB, errors.NotAChronology, "chronology"),
        (sqlite3.SQLITE_READONLY, errors.ChronologyReadOnly, "copy it to a folder"),
        (sqlite3.SQLITE_CANTOPEN, errors.ChronologyReadOnly, "copy it to a folder"),
        (sqlite3.SQLITE_PERM, errors.ChronologyReadOnly, "copy it to a folder"),
        (sqlite3.SQLITE_FULL, errors.ChronologyReadOnly, "disk is full"),
        (sqlite3.SQLITE_IOERR, errors.ChronologyReadOnly, "disk cannot be written"),
        (sqlite3.SQLITE_IOERR | 2 << 8, errors.ChronologyReadOnly, "disk cannot be written"),
        (sqlite3.SQLITE_INTERRUPT, Interrupted, ""),
    ],
)
def test_a_failure_becomes_what_a_person_can_act_on(path, code, kind, words):
    told = translated(failure(code), path)
    assert type(told) is kind
    assert words in str(told)


def test_our_own_bug_stays_as_it_is(path):
    error = failure(sqlite3.SQLITE_ERROR)
    assert translated(error, path) is error
    plain = sqlite3.ProgrammingError("wrong number of bindings")
    assert translated(plain, path) is plain


@pytest.fixture
def db(path):
    connection = Connection(path, create=True, read_only=False)
    connection.run("CREATE TABLE facts (name TEXT PRIMARY KEY, value)")
    connection.run("CREATE TABLE touched (event INTEGER PRIMARY KEY, stamp INTEGER)")
    connection.run_many("INSERT INTO facts VALUES (?, ?)", [("stamp", 0), ("floor", 0)])
    connection.run("CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT)")
    yield connection
    connection.close()


def words(db):
    return [row[0] for row in db.all("SELECT word FROM t ORDER BY id")]


def test_questions_answer_with_rows_a_row_or_a_cell(db):
    assert db.run("INSERT INTO t VALUES (5, 'a')") == 5
    db.run_many("INSERT INTO t (word) VALUES (?)", [("b",), ("c",)])
    assert db.all("SELECT id, word FROM t WHERE id > :least", {"least": 5}) == [(6, "b"), (7, "c")]
    assert db.one("SELECT id FROM t WHERE word = ?", ("c",)) == (7,)
    assert db.one("SELECT id FROM t WHERE word = 'z'") is None
    assert db.value("SELECT word FROM t WHERE id = 6") == "b"
    assert db.value("SELECT word FROM t WHERE id = 1") is None


def test_numbers_come_as_one_text(db):
    db.run_many("INSERT INTO t VALUES (?, '')", [(3,), (1,), (2,)])
    assert db.numbers("SELECT id FROM t WHERE id < ?", (3,)).split(",") == ["1", "2"]
    assert db.numbers("SELECT id FROM t WHERE id > 9") == ""


@pytest.mark.parametrize("ask", ["all", "one", "run"])
def test_every_question_tells_a_failure_in_our_terms(db, path, ask):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    db.raw.execute("PRAGMA busy_timeout = 0")
    with pytest.raises(errors.ChronologyBusy):
        getattr(db, ask)("SELECT * FROM t")
    with pytest.raises(errors.ChronologyBusy):
        db.run_many("INSERT INTO t (word) VALUES (?)", [("a",)])
    other.close()


def _broken_off(db):
    db.run("INSERT INTO t (word) VALUES ('a')")
    with db.atomic():
        db.run("INSERT INTO t (word) VALUES ('b')")
    raise KeyError


def test_all_or_nothing_and_the_outermost_block_decides(db):
    with pytest.raises(KeyError), db.atomic():
        _broken_off(db)
    assert words(db) == []
    with db.atomic():
        db.run("INSERT INTO t (word) VALUES ('c')")
    assert words(db) == ["c"]
    assert not db.raw.in_transaction


def test_the_stamp_grows_only_where_something_was_touched(db):
    def stamp():
        return db.value("SELECT value FROM facts WHERE name = 'stamp'")

    with db.atomic():
        pass
    assert stamp() == 0
    with db.atomic():
        db.run("INSERT INTO touched VALUES (1, 0)")
    assert stamp() == 1
    with db.atomic():
        pass
    assert stamp() == 1, "what was touched before is older"


def test_after_a_flood_of_changes_what_was_touched_is_forgotten(db):
    with db.atomic():
        db.run_many("INSERT INTO touched VALUES (?, 0)", [(n,) for n in range(5_000)])
    assert db.value("SELECT count(*) FROM touched") == 5_000
    assert db.value("SELECT value FROM facts WHERE name = 'floor'") == 0
    with db.atomic():
        db.run("INSERT INTO touched VALUES (9999, 1)")
    assert db.value("SELECT count(*) FROM touched") == 0
    assert db.value("SELECT value FROM facts WHERE name = 'floor'") == 2


def test_the_look_before_the_first_change_is_asked_once_and_may_refuse(db):
    asked = []
    db.before_first_change = lambda: asked.append(1)
    for _ in range(2):
        with db.atomic():
            pass
    assert asked == [1]

    def refuse():
        raise errors.DamagedChronology(db.path, "no")

    db.before_first_change = refuse
    for _ in range(2):
        with pytest.raises(errors.DamagedChronology), db.atomic():
            db.run("INSERT INTO t (word) VALUES ('a')")
    assert words(db) == []


def test_a_reader_is_answered_from_one_state_and_a_writer_goes_without(store, path):
    with open_store(path, read_only=True) as reader:
        with reader.connection.steady():
            before = reader.reading.event(1).title
            store.apply(edits.SetTitle(1, "New"))
            assert reader.reading.event(1).title == before
            with reader.connection.steady():
                assert reader.reading.event(1).title == before
        assert reader.reading.event(1).title == "New"
        assert not reader.connection.raw.in_transaction
    with store.connection.steady():
        assert not store.connection.raw.in_transaction


def test_closing_twice_is_closing_once(db):
    db.close()
    db.close()
    assert not db.is_open
    assert not db.lease.is_held


def test_what_could_not_be_opened_is_let_go_of(db):
    db.claim()
    db.abandon()
    assert not db.is_open
    assert not db.lease.is_held


def test_whose_file_it_is_stands_in_its_header(store, path):
    store.close()
    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"TLAP"


# Places


def test_a_place_that_is_no_file_is_told(tmp_path):
    os.mkfifo(tmp_path / "pipe.db")
    with pytest.raises(errors.NotAChronology, match="device or a pipe"):
        Connection(tmp_path / "pipe.db", create=True, read_only=False)


def test_a_name_that_no_system_can_hold_is_told(tmp_path):
    with pytest.raises(errors.NotAChronology, match="too long for this system"):
        Connection(tmp_path / ("x" * 300 + ".db"), create=True, read_only=False)


def test_a_file_below_a_file_is_no_file(path):
    path.write_bytes(b"x")
    with pytest.raises(errors.NotAChronology, match="no such file"):
        Connection(path / "c.db", create=False, read_only=False)
    with pytest.raises(errors.ChronologyReadOnly, match="folder does not exist"):
        Connection(path / "c.db", create=True, read_only=False)


def test_a_place_that_cannot_be_reached_says_why(path, monkeypatch):
    def stat(_path, **_options):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(type(path), "stat", stat)
    with pytest.raises(errors.NotAChronology, match=r"cannot be reached \(Permission denied\)"):
        Connection(path, create=False, read_only=False)


def test_a_file_that_one_may_not_read_is_told(path, monkeypatch):
    path.write_bytes(b"SQLite format 3\0")
    monkeypatch.setattr("os.access", lambda _path, mode: mode != os.R_OK)
    with pytest.raises(errors.NotAChronology, match="may not read"):
        Connection(path, create=False, read_only=False)


def test_an_empty_file_with_its_log_is_not_empty(path):
    path.touch()
    path.with_name(path.name + "-wal").write_bytes(b"x")
    connection = Connection(path, create=False, read_only=False)
    assert connection.value("SELECT count(*) FROM sqlite_master") == 0
    connection.abandon()
