"""A file that holds others: each a document of its own in the chronology."""

from dataclasses import replace

import packs
import pytest

from timeline_app import pipeline, readers, store
from timeline_app.model import Published, PublishedFrom
from timeline_app.model.when import day
from timeline_app.pipeline import Phase

FELL = "The bridge at Lodi fell on 3 May 1915."
MET = "The council met in Lodi on 9 May 1915."


@pytest.fixture(autouse=True)
def _packs(monkeypatch):
    packs.install(monkeypatch)


def run(paths, path):
    *_, last = pipeline.import_paths(paths, path)
    assert last.phase is Phase.DONE
    return last


def test_members_are_documents_and_known_the_next_time(tmp_path):
    box, path = tmp_path / "letters.pack", tmp_path / "x.db"
    box.write_bytes(packs.pack(**{"a.txt": FELL, "b.txt": MET, "torn.txt": None}))
    assert run([box], path).documents == 2
    with store.open_store(path) as opened:
        first, second = opened.documents.all()
        assert (first.path, second.path) == (f"{box}/a.txt", f"{box}/b.txt")
        assert opened.documents.one(first.id).member == "a.txt"
        assert [problem.path for problem in opened.documents.problems()] == [f"{box}/torn.txt"]
    again = run([box], path)
    assert (again.documents, again.known) == (0, 2)


def test_a_member_that_was_mended_is_read_and_its_problem_is_gone(tmp_path):
    box, path = tmp_path / "letters.pack", tmp_path / "x.db"
    box.write_bytes(packs.pack(**{"a.txt": None, "b.txt": MET}))
    run([box], path)
    box.write_bytes(packs.pack(**{"a.txt": FELL, "b.txt": MET}))
    run([box], path)
    with store.open_store(path) as opened:
        assert len(opened.documents.all()) == 2
        assert not opened.documents.problems()


def test_a_member_with_other_bytes_is_a_newer_version(tmp_path):
    box, path = tmp_path / "letters.pack", tmp_path / "x.db"
    box.write_bytes(packs.pack(**{"a.txt": FELL}))
    run([box], path)
    box.write_bytes(packs.pack(**{"a.txt": f"{FELL} {MET}"}))
    run([box], path)
    with store.open_store(path) as opened:
        assert sum(row.superseded_by is not None for row in opened.documents.all()) == 1


def test_the_day_on_which_a_file_was_made_dates_nothing_that_says_no_day():
    stamped = Published(day(2026, 3, 4), PublishedFrom.PROPERTIES)
    text = "The council closed the bridge at Lodi. Yesterday the mayor visited the site."
    document = replace(readers.from_text(text), published=stamped)
    dates = {one.text: one.when for one in pipeline.digest(document).mentions}
    assert dates["closed"] is None
    assert dates["visited"].edtf == "2026-03-03"
