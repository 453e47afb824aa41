"""Opening: whose file it is, whether it can be written, who else has it open."""

import os
import shutil
import sqlite3
import subprocess

import pytest
from tellings import EXPRESSIONS, LINKS, MENTIONS, document, rebuild

from timeline_app import errors
from timeline_app.model import edits
from timeline_app.store import open_store


def test_a_missing_file_is_said_to_be_missing(path):
    with pytest.raises(errors.NotAChronology, match="no such file"):
        open_store(path)
    assert not path.exists()


def test_a_new_file_needs_its_folder(tmp_path):
    with pytest.raises(errors.ChronologyReadOnly, match="folder does not exist"):
        open_store(tmp_path / "none" / "x.db", create=True)


def test_a_folder_is_no_chronology(tmp_path):
    with pytest.raises(errors.NotAChronology, match="folder"):
        open_store(tmp_path, create=True)


@pytest.mark.parametrize(
    "content", [b"hello", b"\0" * 5000, b"SQLite format 3\0" + b"\xff" * 4096, b"%PDF-1.7\n"]
)
def test_a_file_of_another_kind_is_refused_and_left_alone(path, content):
    path.write_bytes(content)
    for create in (False, True):
        with pytest.raises(errors.NotAChronology):
            open_store(path, create=create)
    assert path.read_bytes() == content


def test_an_empty_file_is_no_chronology_but_may_become_one(path):
    path.touch()
    with pytest.raises(errors.NotAChronology, match="empty"):
        open_store(path)
    with open_store(path, create=True) as store:
        assert store.documents.all() == []


def test_another_programs_database_is_refused_and_left_alone(path):
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipes (name)")
    other.close()
    before = path.read_bytes()
    for create in (False, True):
        with pytest.raises(errors.NotAChronology):
            open_store(path, create=create)
    assert path.read_bytes() == before


def test_a_newer_version_is_refused_and_left_alone(path):
    open_store(path, create=True).close()
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA user_version = 999")
    other.close()
    before = path.read_bytes()
    with pytest.raises(errors.NewerChronology, match="newer version"):
        open_store(path)
    assert path.read_bytes() == before


def test_a_damaged_file_is_said_to_be_damaged(store, path):
    store.close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\x5a" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(errors.NotAChronology, match="damaged"), open_store(path) as opened:
        list(opened.events())


def test_a_file_locked_by_another_program_is_said_to_be_busy(path, monkeypatch):
    monkeypatch.setattr("timeline_app.store.connection.PATIENCE", 0.05)
    open_store(path, create=True).close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(errors.ChronologyBusy, match="another program"):
        open_store(path)
    other.close()
    open_store(path).close()


def test_an_edit_while_another_program_writes_is_refused_whole(store, path, monkeypatch):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store.connection.raw.execute("PRAGMA busy_timeout = 20")
    with pytest.raises(errors.ChronologyBusy):
        store.apply(edits.SetTitle(1, "New"))
    other.execute("ROLLBACK")
    other.close()
    assert store.reading.event(1).title != "New"
    store.apply(edits.SetTitle(1, "New"))
    assert store.reading.event(1).title == "New"


def test_readers_do_not_wait_for_a_writer(store, path):
    with open_store(path) as reader:
        with store.connection.atomic():
            store.connection.run("DELETE FROM event_texts")
            assert len(list(reader.events())) == 2
            raise_nothing = reader.reading.lines([1])
        assert raise_nothing[1].kind == "vote"


def test_opened_for_reading_only_nothing_can_be_changed(store, path):
    store.close()
    with open_store(path, read_only=True) as opened:
        assert opened.is_read_only
        assert opened.reading.event(1).kind == "vote"
        with pytest.raises(errors.ChronologyReadOnly):
            opened.apply(edits.SetTitle(1, "New"))
        with pytest.raises(errors.ChronologyReadOnly):
            opened.documents.add(document("Another."))


def test_a_reader_beside_a_writer_sees_what_was_committed(store, path):
    for title in ("first", "second"):
        with open_store(path, read_only=True) as reader:
            before = reader.reading.event(1).title
            store.apply(edits.SetTitle(1, title))
            assert reader.reading.event(1).title == title != before


def test_reading_only_never_makes_a_file(path):
    with pytest.raises(errors.NotAChronology):
        open_store(path, create=True, read_only=True)
    assert not path.exists()


def test_at_rest_it_is_a_single_file(store, path):
    store.apply(edits.SetTitle(1, "New"))
    assert path.with_name(path.name + "-wal").exists()
    store.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]


@pytest.fixture
def read_only_disk(tmp_path):
    """A folder mounted a second time for reading only; skipped where that is not allowed."""
    source, place = tmp_path / "source", tmp_path / "mounted"
    source.mkdir()
    place.mkdir()
    mounted = ["mount", "--bind", "-o", "ro", str(source), str(place)]
    can_mount = os.name == "posix" and shutil.which("mount")
    if not can_mount or subprocess.run(mounted, capture_output=True, check=False).returncode:
        pytest.skip("this machine does not let us mount a folder for reading only")
    yield source, place
    subprocess.run(["umount", str(place)], check=True)


def test_a_chronology_on_a_read_only_disk_opens_for_reading(read_only_disk):
    source, place = read_only_disk
    with open_store(source / "c.db", create=True) as store:
        store.documents.add(document(), EXPRESSIONS, MENTIONS, LINKS)
        rebuild(store)
    with open_store(place / "c.db") as opened:
        assert opened.is_read_only
        assert opened.reading.event(1).kind == "vote"
        assert len(opened.snapshots.take()) == 2
        with pytest.raises(errors.ChronologyReadOnly, match="copy it"):
            opened.apply(edits.SetTitle(1, "New"))
    with pytest.raises(errors.ChronologyReadOnly):
        open_store(place / "new.db", create=True)


def test_a_file_left_in_log_mode_opens_on_a_read_only_disk(read_only_disk):
    source, place = read_only_disk
    open_store(source / "c.db", create=True).close()
    with sqlite3.connect(source / "c.db") as other:
        other.execute("PRAGMA journal_mode = WAL")
    other.close()
    with open_store(place / "c.db") as opened:
        assert opened.is_read_only
        assert opened.documents.all() == []


def test_a_full_disk_loses_nothing_that_was_saved(store):
    pages = store.connection.value("PRAGMA page_count")
    store.connection.run(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(errors.ChronologyReadOnly, match="disk is full"):
        store.documents.add(document("Long. " * 200_000, path="long.txt"))
    assert [row.path for row in store.documents.all()] == ["bridge.txt"]
    assert store.reading.event(1).kind == "vote"
    store.connection.run("PRAGMA max_page_count = 1073741823")
    store.documents.add(document("Long. " * 2_000, path="long.txt"))
    assert len(store.documents.all()) == 2


def test_a_question_can_be_broken_off_from_another_thread(store):
    import threading

    from timeline_app.store import Interrupted

    timer = threading.Timer(0.05, store.interrupt)
    timer.start()
    with pytest.raises(Interrupted):
        store.connection.all(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        )
    timer.join()
    assert store.reading.event(1).kind == "vote"
