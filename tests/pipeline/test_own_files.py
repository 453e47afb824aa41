"""What becomes of all that a folder holds, the chronology itself among it."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import pipeline, store
from timeline_app.pipeline.own_files import OwnFiles
from timeline_app.wording import worded

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX links and locks")
TEXT = "The bridge at Lodi fell on 3 May 2020."
ROOT = Path(__file__).resolve().parents[2]


def run(paths, path):
    return list(pipeline.import_paths(paths, path))


def told(steps):
    return {Path(step.path).name: worded(step.problem) for step in steps if step.problem}


def test_only_the_chronologys_own_files_are_passed_over(folder):
    (folder / "case.db.pdf").write_bytes(b"%PDF-1.4")
    (folder / "case.db-notes.txt").write_text(TEXT + " One.", encoding="utf-8")
    (folder / "Copies of case.db").mkdir()
    (folder / "Copies of case.db" / "yesterday.db").write_bytes(b"x")
    (folder / "Copies of case.db.old").mkdir()
    (folder / "Copies of case.db.old" / "a.pdf").write_bytes(b"x")
    steps = run([folder], folder / "case.db")
    assert set(told(steps)) == {"case.db.pdf", "a.pdf"}
    assert steps[-1].documents == 4


def test_the_chronology_handed_in_by_name_is_told(folder, path):
    run([folder], path)
    assert "chronology itself" in told(run([path], path))[path.name]


@needs_posix
@pytest.mark.parametrize("link", [os.link, os.symlink])
def test_the_chronology_is_known_under_any_name(folder, link):
    chronology = folder / "case.txt"
    with store.open_store(chronology, create=True):
        pass
    link(chronology, folder / "notes.txt")
    steps = run([folder], chronology)
    assert set(told(steps)) == {"notes.txt"}
    assert steps[-1].documents == 3


LOOK = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from timeline_app import readers, store
from timeline_app.pipeline import importing
from timeline_app.pipeline.jobs import Job
from timeline_app.settings import Settings
path, folder = map(Path, sys.argv[2:4])
opened = []
sys.addaudithook(lambda event, args: opened.append(args[0]) if event == "open" else None)
with store.open_store(path) as here:
    before = len(opened)
    importing._look(here, [folder], Job(Path(), Settings()))
files = [Path(name) for name in opened[before:] if isinstance(name, str) and Path(name).is_file()]
inside = [name for name in files if name.is_relative_to(folder)]
print(len(inside), [str(name) for name in inside if os.path.samefile(name, path)])
"""


@needs_posix
def test_the_chronology_is_never_opened_by_looking(folder):
    chronology = folder / "case.txt"
    with store.open_store(chronology, create=True):
        pass
    os.link(chronology, folder / "a.txt")
    os.link(chronology, folder / "a name that says nothing")
    (folder / "b.md").symlink_to(chronology)
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(ROOT), str(chronology), str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "3 []", done.stderr


def test_own_files_are_known_by_exact_names(tmp_path):
    own = OwnFiles.of(tmp_path / "c.db")
    names = ["c.db", "c.db-wal", "c.db-shm", "c.db-journal", "c.db.columns", "c.db.writer"]
    assert all(own.holds(tmp_path / name) for name in [*names, "Copies of c.db/x.db"])
    others = ["c.db.pdf", "c.db-wal.txt", "c.dbx", "Copies of c.db.txt", "sub/c.db"]
    assert not any(own.holds(tmp_path / name) for name in others)


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_names_that_are_no_text_are_kept_and_known_again(tmp_path, path):
    folder = os.fsencode(tmp_path / "in")
    Path(os.fsdecode(folder)).mkdir()
    for name in (b"caf\xe9.txt", b"b\xe9.xyz"):
        Path(os.fsdecode(folder + b"/" + name)).write_text(TEXT, encoding="utf-8")
    steps = run([tmp_path / "in"], path)
    assert set(told(steps)) == {r"b\xe9.xyz"}
    assert steps[-1].documents == 1
    with store.open_store(path) as opened:
        assert [Path(d.path).name for d in opened.documents.all()] == [r"caf\xe9.txt"]
    *_, last = run([tmp_path / "in"], path)
    assert (last.documents, last.known) == (0, 1)


NAMES = ["a.txt", "b.md", "c.pdf", ".d.txt", "case.db.pdf", "case.db-wal.txt", "x/e.txt", "x/.f/g"]
NAMES += ["empty.txt", "x/case.db", "caf\udce9.txt" if sys.platform == "linux" else "h.txt"]


@needs_posix
@given(
    st.lists(st.sampled_from(NAMES), max_size=6, unique=True),
    st.lists(st.tuples(st.sampled_from(["l.txt", "x/m.md"]), st.sampled_from(NAMES)), max_size=2),
)
@settings(max_examples=15, deadline=None)
def test_every_file_ends_as_a_document_or_as_a_problem(names, links):
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve()
        for number, name in enumerate(names):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            text = "" if name.startswith("empty") else f"{TEXT} {number % 3}"
            (folder / name).write_text(text, encoding="utf-8")
        for name, goal in links:
            if not os.path.lexists(folder / name):
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).symlink_to(folder / goal)
        before = [p for p in folder.rglob("*") if not p.is_dir()]
        steps = run([folder], folder / "case.db")
        with store.open_store(folder / "case.db") as opened:
            documents = {p for d in opened.documents.all() for p in (d.path, *d.paths)}
        problems = {step.path for step in steps if step.problem}
        for path in before:
            text = pipeline.importing.as_text(path)
            above = {pipeline.importing.as_text(p) for p in path.parents if p != folder}
            assert text in documents or (above | {text}) & problems
