"""The command line itself: help without anything heavy, exit codes, a sentence a failure."""

import importlib
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app import __version__, cli

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = tuple(cli.COMMANDS)
HEAVY = ("PySide6", "numpy", "onnxruntime", "dateparser", "sqlite_utils", "sqlite3")


def run(*words, **options):
    options = {"capture_output": True, "text": True, "encoding": "utf-8", "cwd": ROOT, **options}
    return subprocess.run(
        [sys.executable, "run.py", *map(str, words)], check=False, timeout=120, **options
    )


def loaded(*words):
    """Which heavy modules a command loads."""
    code = (
        "import sys\nfrom timeline_app.__main__ import main\n"
        f"try:\n    main({[str(word) for word in words]!r})\nexcept SystemExit:\n    pass\n"
        f"print('LOADED', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return done.stdout.rsplit("LOADED ", 1)[1].strip()


@pytest.mark.parametrize(
    "words", [["--help"], ["--version"], *([c, "--help"] for c in ("import", "export", "rerun"))]
)
def test_help_and_version_load_nothing_heavy(words):
    assert loaded(*words) == "[]"


def test_the_options_of_a_command_need_no_room_of_another():
    code = (
        "import sys\nfrom timeline_app.cli.command_line import parser\n"
        "parser('list').parse_args(['list', '--db', 'x'])\n"
        "print('timeline_app.formats' in sys.modules)\n"
        "print(parser('export').parse_args(['export', '--db', 'x', 'y.json']).out)"
    )
    words = [sys.executable, "-c", code]
    done = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "False\ny.json\n"


def test_a_window_asks_the_table_without_a_parser():
    code = "import sys, timeline_app.__main__\nprint('argparse' in sys.modules)"
    words = [sys.executable, "-S", "-c", code]
    done = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "False\n"


@pytest.mark.parametrize("command", cli.COMMANDS.values(), ids=lambda one: one.name)
def test_every_row_of_the_table_has_its_file(command):
    assert callable(importlib.import_module(f"timeline_app.cli.{command.module}").run)


def test_list_and_search_load_neither_qt_nor_numpy(db):
    assert loaded("list", "--db", db) == "['sqlite3']"
    assert loaded("list", "--db", db, "--since", "2020-05-04", "--json") == "['sqlite3']"
    assert loaded("search", "--db", db, "bridge") == "['sqlite3']"


@pytest.mark.parametrize("words", [[], *([c] for c in COMMANDS)])
def test_version_everywhere(words, command):
    assert command(*words, "--version") == (0, f"timeline-app {__version__}\n", "")


@pytest.mark.parametrize(
    "words",
    [
        ["--nonsense"],
        ["list"],
        ["list", "--db", "x.db", "--since", "no date"],
        ["list", "--db", "x.db", "--status", "wishful"],
        ["import", "--db", "x.db"],
        ["search", "--db", "x.db"],
        ["export", "--db", "x.db", "out.png", "--width", "-3"],
        ["export", "--db", "x.db", "out.png", "--scale", "1000"],
    ],
    ids=" ".join,
)
def test_a_command_line_that_is_not_understood(words, command):
    code, out, told = command(*words)
    assert code == 2
    assert out == ""
    assert "usage:" in told
    assert "Traceback" not in told


def test_a_chronology_that_is_not_there(command, tmp_path):
    for words in (["list"], ["search", "word"], ["export", tmp_path / "out.csv"]):
        code, out, told = command(*words, "--db", tmp_path / "none.db")
        assert (code, out) == (1, "")
        assert told.count("\n") == 1
        assert "no such file" in told
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_chronology(command, tmp_path):
    (tmp_path / "notes.db").write_text("just notes")
    for words in (["list"], ["import", tmp_path]):
        code, _, told = command(*words, "--db", tmp_path / "notes.db")
        assert code == 1
        assert told.count("\n") == 1
        assert "not a chronology" in told
    assert (tmp_path / "notes.db").read_text() == "just notes"


def test_a_chronology_of_a_newer_version(command, db):
    with sqlite3.connect(db) as other:
        other.execute("PRAGMA user_version = 999")
    other.close()
    code, _, told = command("list", "--db", db)
    assert code == 1
    assert "newer version" in told


@pytest.mark.skipif(os.name != "posix", reason="pipes end otherwise there")
def test_a_reader_that_goes_away_is_no_error(db):
    process = subprocess.Popen(
        [sys.executable, "run.py", "list", "--json", "--all", "--db", str(db)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT,
    )  # fmt: skip
    process.stdout.close()
    told = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 141
    assert told == b""


@pytest.mark.skipif(not shutil.which("mount"), reason="needs a small disk of its own")
def test_a_full_disk(tmp_path, db):
    disk = tmp_path / "disk"
    disk.mkdir()
    size = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(disk)]
    if subprocess.run(size, capture_output=True, check=False).returncode:
        pytest.skip("this machine does not let us mount a small disk")
    try:
        shutil.copyfile(db, disk / "c.db")
        before = run("list", "--db", disk / "c.db").stdout
        (tmp_path / "long.txt").write_text("The tide rose on 3 May 2020.\n\n" * 3_000)
        done = run("import", tmp_path / "long.txt", "--db", disk / "c.db")
        assert done.returncode == 1
        assert "disk" in done.stderr
        assert "Traceback" not in done.stderr
        assert run("list", "--db", disk / "c.db").stdout == before
        (disk / "filler").write_bytes(b"x" * shutil.disk_usage(disk).free)
        done = run("export", "--db", db, disk / "out.json")
        assert done.returncode == 1
        assert "the disk is full" in done.stderr
        assert not (disk / "out.json").exists()
    finally:
        subprocess.run(["umount", str(disk)], check=True)
