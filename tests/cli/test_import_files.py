"""import: what it says, and its exit code."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from timeline_app import store

ROOT = Path(__file__).resolve().parents[2]


def test_a_folder(command, made, tmp_path):
    code, out, told = command("import", made.parent / "bridge.txt", "--db", tmp_path / "new.db")
    assert (code, told) == (0, "")
    assert out.startswith("1 document read, ")
    assert out.endswith("in the chronology\n")


def test_again(command, made, db):
    code, out, _ = command("import", made.parent / "bridge.txt", "--db", db)
    assert code == 0
    assert "0 documents read (1 known already)" in out


def test_every_problem_with_its_file(command, made, tmp_path):
    (tmp_path / "empty.txt").touch()
    good = made.parent / "bridge.txt"
    code, out, told = command(
        "import", good, tmp_path / "empty.txt", tmp_path / "none.txt", "--db", tmp_path / "n.db"
    )
    assert code == 0
    assert "1 document read" in out
    assert {line.split(": ")[0] for line in told.splitlines()} == {
        str(tmp_path / "empty.txt"),
        str(tmp_path / "none.txt"),
    }


def test_nothing_could_be_read(command, tmp_path):
    code, out, told = command("import", tmp_path / "none.txt", "--db", tmp_path / "n.db")
    assert (code, out) == (1, "")
    assert "none.txt" in told
    assert "nothing could be read" in told


def test_a_date_for_all(command, tmp_path):
    (tmp_path / "a.txt").write_text("Ana visited Porto on Monday.")
    code, *_ = command(
        "import", tmp_path / "a.txt", "--db", tmp_path / "n.db", "--published", "6 May 2020"
    )
    assert code == 0
    with store.open_store(tmp_path / "n.db") as opened:
        assert opened.documents.all()[0].published.when.edtf == "2020-05-06"


@pytest.mark.skipif(os.name != "posix", reason="keys are told otherwise there")
def test_stopped_by_the_person(tmp_path):
    """Ctrl-C goes to every process of the command; only one of them speaks."""
    text = "Ana Silva visited Porto on 3 May 2020.\n\n" * 20_000
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "run.py", "import", str(tmp_path), "--db", str(tmp_path / "c.db")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, start_new_session=True,
    )  # fmt: skip
    until = time.monotonic() + 60
    while not (tmp_path / "c.db-wal").exists() and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(1)
    os.killpg(process.pid, signal.SIGINT)
    out, told = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert told == b"timeline-app: stopped\n"
