"""Copies: whole, never in place of the chronology, three kept and one a day."""

import os
import sqlite3
from contextlib import closing

import pytest
from older import as_version

from timeline_app import errors
from timeline_app.model import edits
from timeline_app.store import copy, destroy, keep_daily_copy, kept, open_store
from timeline_app.store.safekeeping import folder_for, keep_copy, kept_with

DAY = 24 * 60 * 60


def test_a_copy_holds_what_still_stands_in_the_log(store, path, tmp_path):
    store.apply(edits.SetTitle(1, "Mine"))
    assert path.with_name(path.name + "-wal").stat().st_size > 0
    copy(path, tmp_path / "copy.db")
    with open_store(tmp_path / "copy.db") as copied:
        assert copied.reading.event(1).title == "Mine"


def test_a_copy_never_replaces_the_chronology_or_a_folder(store, path, tmp_path):
    for target in (path, tmp_path):
        with pytest.raises(errors.ChronologyReadOnly):
            copy(path, target)
    assert store.reading.event(1).title


def test_a_day_keeps_one_copy_and_three_are_kept(store, path):
    store.apply(edits.SetTitle(1, "Mine"))
    store.close()
    assert keep_daily_copy(path) is not None
    assert keep_daily_copy(path) is None
    folder = kept(path)[0].parent
    for year in range(2000, 2005):
        (folder / f"{path.stem}-{year}-01-01-000000{path.suffix}").write_bytes(b"old")
    (folder / "notes.txt").write_text("mine")
    keep_copy(path)
    assert len(kept(path)) <= 3
    assert (folder / "notes.txt").exists()


def test_an_older_file_is_copied_before_it_is_brought_up_to_date(store, path):
    store.close()
    as_version(path, 7)
    with open_store(path, read_only=True) as opened:
        assert opened.history.audit()
        assert not opened.documents.all()[0].superseded_by
    with open_store(path) as opened:
        assert opened.history.verify().is_whole
        assert opened.history.verify().rows == len(opened.history.audit()) > 0
    assert len(kept(path)) == 1


def test_a_copy_in_place_of_another_file_replaces_it_whole_or_not_at_all(store, path, tmp_path):
    target = tmp_path / "copy.db"
    target.write_text("mine")
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(path.read_bytes()[:5000] + b"\x5a" * 9000)
    with pytest.raises(errors.NotAChronology):
        copy(damaged, target)
    assert target.read_text() == "mine"
    copy(path, target)
    with open_store(target, read_only=True) as copied:
        assert copied.reading.ids() == store.reading.ids()
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []


@pytest.mark.parametrize("target", ["none/copy.db", "x" * 300])
def test_where_no_copy_can_be_written_the_reason_is_told(store, path, tmp_path, target):
    with pytest.raises(errors.ChronologyReadOnly):
        copy(path, tmp_path / target)


def test_copies_lie_in_a_folder_of_their_own_and_the_newest_comes_first(store, path):
    folder = folder_for(path)
    assert folder == path.with_name("Copies of chronology.db")
    assert kept(path) == []
    folder.mkdir()
    for stamp in ("2001-01-01-000000", "2003-01-01-000000", "2002-01-01-000000"):
        (folder / f"chronology-{stamp}.db").touch()
    for other in ("chronology-2001-01-01.db", "other-2001-01-01-000000.db", "chronology.db"):
        (folder / other).touch()
    assert [one.name[11:15] for one in kept(path)] == ["2003", "2002", "2001"]


def test_letters_of_patterns_in_a_name_are_letters(tmp_path):
    path = tmp_path / "a[1]*?.db"
    folder_for(path).mkdir()
    mine = folder_for(path) / "a[1]*?-2001-01-01-000000.db"
    for one in (mine, folder_for(path) / "a1xy-2001-01-01-000000.db"):
        one.touch()
    assert kept(path) == [mine]


def test_of_what_was_not_changed_since_no_copy_is_due(store, path):
    store.close()
    first = keep_daily_copy(path)
    assert first is not None
    week_ago = first.stat().st_mtime - 7 * DAY
    os.utime(first, (week_ago, week_ago))
    os.utime(path, (week_ago - 1, week_ago - 1))
    assert keep_daily_copy(path) is None, "nothing was changed since"
    os.utime(path, (week_ago + 1, week_ago + 1))
    assert keep_daily_copy(path) is not None
    assert keep_daily_copy(path.with_name("none.db")) is None


def test_where_a_copy_cannot_be_kept_work_goes_on_without(store, path):
    folder_for(path).write_text("in the way")
    assert keep_copy(path) is None
    assert store.reading.ids() != []


def test_only_copies_that_hold_a_document_are_named_and_those_that_cannot_be_asked(store, path):
    sha256 = store.documents.all()[0].sha256
    copy_of = keep_copy(path)
    assert kept_with(path, frozenset({sha256})) == [copy_of]
    assert kept_with(path, frozenset({"0" * 64})) == []
    folder_for(copy_of).mkdir()
    inner = folder_for(copy_of) / f"{copy_of.stem}-2001-01-01-000000.db"
    inner.write_bytes(b"no database")
    assert kept_with(path, frozenset({"0" * 64})) == [inner]
    assert set(kept_with(path, frozenset({sha256}))) == {copy_of, inner}


def test_a_copy_with_something_withdrawn_and_not_yet_overwritten_may_hold_it(store, path):
    store.connection.run("INSERT INTO facts VALUES ('withdrawn', 1)")
    copy_of = keep_copy(path)
    assert kept_with(path, frozenset({"0" * 64})) == [copy_of]


def test_a_copy_is_destroyed_with_what_lies_beside_it_unless_it_is_in_use(store, path):
    copy_of = keep_copy(path)
    beside = copy_of.with_name(copy_of.name + ".columns")
    beside.write_bytes(b"cells")
    with closing(sqlite3.connect(copy_of)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not destroy(copy_of)
    assert copy_of.exists()
    assert destroy(copy_of)
    assert not copy_of.exists()
    assert not beside.exists()


def test_what_is_overwritten_holds_no_byte_of_before(store, path, tmp_path):
    """The file goes, but what another name still leads to was overwritten."""
    copy_of = keep_copy(path)
    size = copy_of.stat().st_size
    os.link(copy_of, tmp_path / "link")
    assert destroy(copy_of)
    assert (tmp_path / "link").read_bytes() == bytes(size)
