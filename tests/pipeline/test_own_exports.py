"""An export of a chronology is no source: its events would prove themselves."""

import zipfile

import pytest

from timeline_app import errors, formats, pipeline, readers, store
from timeline_app.errors import ProblemCode
from timeline_app.model import EventFilter, edits
from timeline_app.wording import worded


@pytest.fixture
def chronology(tmp_path):
    (tmp_path / "a.txt").write_text("The bridge at Lodi fell on 3 May 1915.", encoding="utf-8")
    list(pipeline.import_paths([tmp_path / "a.txt"], tmp_path / "c.db"))
    return tmp_path / "c.db"


@pytest.mark.parametrize("suffix", [".csv", ".json", ".zip"])
def test_an_export_is_told_and_not_read(chronology, tmp_path, suffix):
    out = tmp_path / f"out{suffix}"
    with store.open_store(chronology) as opened:
        formats.export_of(opened, EventFilter(), out)
    (problem,) = readers.read_all(out)
    assert problem.code is ProblemCode.LEFT_OUT
    assert "prove themselves" in worded(problem.reason)
    *_, last = pipeline.import_paths([out], chronology)
    assert (last.documents, last.events) == (0, 1)


def test_no_file_of_a_package_that_was_unpacked_is_read_as_records(chronology, tmp_path):
    with store.open_store(chronology) as opened:
        opened.apply(edits.AddEvent("By hand", None))
        formats.export_of(opened, EventFilter(), tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as package:
        package.extractall(tmp_path / "out")
    told = {
        path.name: list(readers.read_all(path)) for path in (tmp_path / "out").rglob("*.json*")
    }
    assert set(told) >= {"derived.jsonl", "history.jsonl", "edits.json", "manifest.json"}
    for name, (found,) in told.items():
        assert isinstance(found, errors.UnreadableDocument), name


def test_other_tables_with_such_words_are_read(tmp_path):
    out = tmp_path / "plan.csv"
    out.write_text('"id","start earliest","what"\n"1","3 May 1915","Fell"\n', encoding="utf-8")
    assert "Fell" in readers.read(out).text
