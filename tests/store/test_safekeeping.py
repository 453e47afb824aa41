"""Copies: whole, never in place of the chronology, three kept and one a day."""

import pytest
from older import as_version

from timeline_app import errors
from timeline_app.model import edits
from timeline_app.store import copy, keep_daily_copy, kept, open_store


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
    from timeline_app.store.safekeeping import keep_copy

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
