"""Reports lie in one folder of this machine, are shown once, and never fill the disk."""

import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app import crashes, folders
from timeline_app.crashes import shelf

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def report(error="ValueError: …"):
    return crashes.Report("2026-01-02 03:04", error, ("timeline_app/ui/app.py:1 in main",), ("x",))


def test_a_report_is_new_until_somebody_saw_it():
    path = crashes.keep(report())
    assert crashes.new() == [path]
    seen = crashes.set_seen(path)
    assert crashes.new() == []
    assert crashes.kept() == [seen]
    assert crashes.set_seen(seen) == seen
    assert "ValueError: …" in seen.read_text(encoding="utf-8")


def test_the_log_says_the_same_and_is_begun_anew_when_it_is_long(monkeypatch):
    monkeypatch.setattr(shelf, "LARGEST_LOG", 200)
    for number in range(6):
        crashes.log(report(f"ValueError: {number}"))
    log = folders.log_file()
    assert log.read_text(encoding="utf-8").endswith("ValueError: 5\n\n")
    assert log.stat().st_size < 400
    assert log.with_suffix(".old.log").is_file()


def test_two_failures_of_one_second_are_two_reports():
    paths = {crashes.keep(report(f"ValueError: {number}")) for number in range(3)}
    assert len(crashes.kept()) == len(paths) == 3


def test_only_the_newest_are_kept(monkeypatch):
    folder = crashes.folder()
    folder.mkdir(parents=True)
    for number in range(shelf.MOST_KEPT + 5):
        (folder / f"crash-20200101-0000{number:02}-1.txt").write_text("old", encoding="utf-8")
    crashes.keep(report())
    names = [path.name for path in crashes.kept()]
    assert len(names) == shelf.MOST_KEPT
    assert names[0].endswith(".new.txt")
    assert "crash-20200101-000000-1.txt" not in names


def test_a_disk_that_cannot_be_written_is_no_further_failure(tmp_path, monkeypatch):
    (tmp_path / "state").write_text("a file, and no folder", encoding="utf-8")
    monkeypatch.setattr(folders, "log_folder", lambda: tmp_path / "state")
    assert crashes.keep(report()) is None


def ended(code):
    done = [sys.executable, "-c", f"from timeline_app import crashes\ncrashes.watch()\n{code}"]
    return subprocess.run(done, cwd=ROOT, capture_output=True, check=False).returncode


@pytest.mark.skipif(sys.platform == "win32", reason="a signal is told otherwise there")
def test_what_ends_without_a_word_is_told_at_the_next_start():
    assert ended("def fall(): import os, signal; os.kill(os.getpid(), signal.SIGSEGV)\nfall()")
    (path,) = crashes.new()
    text = path.read_text(encoding="utf-8")
    assert "Fatal Python error: Segmentation fault" in text
    assert "in fall" in text
    assert str(ROOT) not in text
    assert not list(crashes.folder().glob("running-*"))


def test_what_ends_well_leaves_nothing():
    assert ended("pass") == 0
    assert crashes.new() == []
    assert not list(crashes.folder().glob("*"))


def test_what_still_runs_is_left_alone():
    folder = crashes.folder()
    folder.mkdir(parents=True)
    running = folder / f"running-{shelf.os.getpid()}.txt"
    running.write_text("Fatal Python error: Aborted\n", encoding="utf-8")
    assert crashes.new() == []
    assert running.is_file()
