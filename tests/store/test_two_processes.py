"""Two processes and one file: nothing is lost or damaged, and each is told of the other."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app import errors
from timeline_app.model import edits
from timeline_app.store import lease, open_store

ROOT = Path(__file__).parents[2]


def other(code, *arguments, wait=True):
    """Another process with the store at hand; one that does not wait talks by its pipes."""
    words = [sys.executable, "-c", f"import sys\n{SETUP}\n{code}", *map(str, arguments)]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("TIMELINE")}
    process = subprocess.Popen(
        words, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    if not wait:
        return process
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 0, out
    return out.strip()


SETUP = """
from timeline_app import errors
from timeline_app.model import edits
from timeline_app.store import open_store
path = sys.argv[1]
"""
LOOK = "with open_store(path) as s: print(s.reading.event(1).title)"
WRITE = """
try:
    with open_store(path) as s: s.apply(edits.SetNote(2, 'theirs'))
    print('written')
except errors.ChronologyHeld as error:
    print('held by', error.who.args[0])
"""
HOLD = """
s = open_store(path)
s.apply(edits.SetTitle(1, 'theirs'))
print('ready', flush=True)
for line in sys.stdin:
    try:
        s.apply(edits.SetTitle(1, line.strip()))
        print('done', flush=True)
    except errors.TimelineError as error:
        print(type(error).__name__, flush=True)
s.close()
"""


def is_sound(path):
    connection = sqlite3.connect(path)
    found = connection.execute("PRAGMA integrity_check").fetchone()[0]
    connection.close()
    return found == "ok"


@pytest.mark.parametrize("edit_before", [True, False])
def test_who_only_looks_takes_nothing_from_who_writes(store, path, edit_before):
    if edit_before:
        store.apply(edits.SetTitle(1, "first"))
    other(LOOK, path)
    store.apply(edits.SetTitle(1, "second"))
    log = path.with_name(path.name + "-wal")
    assert log.exists()
    assert other(LOOK, path) == "second"
    store.apply(edits.SetTitle(1, "third"))
    assert log.exists()
    assert other(LOOK, path) == "third"
    store.close()
    assert not log.exists()
    assert is_sound(path)
    assert other(LOOK, path) == "third"


def test_a_second_writer_is_told_and_does_nothing(store, path):
    store.apply(edits.SetTitle(1, "mine"))
    assert other(WRITE, path).startswith("held by")
    assert store.reading.event(2).note == ""
    store.close()
    assert other(WRITE, path) == "written"
    with open_store(path) as opened:
        assert (opened.reading.event(1).title, opened.reading.event(2).note) == ("mine", "theirs")
    assert is_sound(path)


def test_the_lease_of_a_dead_process_is_taken_over_silently_with_all_it_saved(store, path):
    store.close()
    with other(HOLD, path, wait=False) as process, open_store(path) as opened:
        assert process.stdout.readline() == "ready\n"
        with pytest.raises(errors.ChronologyHeld, match=f"process {process.pid}"):
            opened.apply(edits.SetTitle(1, "mine"))
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        assert opened.reading.event(1).title == "theirs"
        opened.apply(edits.SetNote(1, "mine"))
        assert opened.reading.event(1).title == "theirs"
    assert is_sound(path)
    assert not lease.path_for(path).exists()


def test_who_is_taken_over_is_told_at_the_next_change(store, path):
    store.close()
    with other(HOLD, path, wait=False) as process, open_store(path) as opened:
        assert process.stdout.readline() == "ready\n"
        with pytest.raises(errors.ChronologyHeld):
            opened.apply(edits.SetNote(1, "mine"))
        opened.take_over()
        opened.apply(edits.SetNote(1, "mine"))
        process.stdin.write("again\n")
        process.stdin.flush()
        assert process.stdout.readline() == "ChronologyHeld\n"
        assert (opened.reading.event(1).title, opened.reading.event(1).note) == ("theirs", "mine")
        opened.close()
        process.stdin.write("and again\n")
        process.stdin.flush()
        assert process.stdout.readline() == "done\n"
    with open_store(path) as opened:
        assert (opened.reading.event(1).title, opened.reading.event(1).note) == (
            "and again",
            "mine",
        )
    assert is_sound(path)


def test_a_child_process_shares_the_lease_of_its_parent(store, path):
    store.apply(edits.SetTitle(1, "mine"))
    code = f"import sys\n{SETUP}\n{WRITE}"
    found = subprocess.run(
        [sys.executable, "-c", code, str(path)], cwd=ROOT, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert found.stdout == "written\n", found.stderr
    assert store.reading.event(2).note == "theirs"


def test_two_stores_of_one_process_share_the_lease(store, path):
    store.apply(edits.SetTitle(1, "one"))
    with open_store(path) as second:
        second.apply(edits.SetTitle(1, "two"))
        store.close()
        second.apply(edits.SetTitle(1, "three"))
        holder = json.loads(lease.path_for(path).read_text())
        assert holder["pid"] == os.getpid()
    assert not lease.path_for(path).exists()


def test_what_another_process_writes_is_noticed(store, path):
    with open_store(path) as looking:
        before = looking.version
        assert looking.version == before
        store.apply(edits.SetTitle(1, "new"))
        assert looking.version != before


KILLED = """
import os, signal
from timeline_app.store import migrations
last = int(sys.argv[2])
whole = migrations.STEPS
def die(db): os.kill(os.getpid(), signal.SIGKILL)
die.__name__ = 'm999_die'
migrations.STEPS = whole[:last] + (die,)
open_store(path, create=True)
"""


@pytest.mark.parametrize("steps", range(9))
def test_a_file_whose_making_was_killed_opens(path, steps):
    with other(KILLED, path, steps, wait=False) as process:
        process.wait()
    assert process.returncode == -signal.SIGKILL
    with open_store(path, create=True) as opened:
        opened.check_writable()
        assert opened.documents.all() == []
    with open_store(path) as opened:
        assert opened.version >= 0


def test_a_file_that_an_earlier_version_left_half_made_opens(path):
    """It committed each step by itself, and signed the file last."""
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    from timeline_app.store import migrations

    for count in range(8):
        path.unlink(missing_ok=True)
        steps = Migrations("timeline_app")
        for step in migrations.STEPS[:count]:
            steps(name=step.__name__)(step)
        database = Database(path)
        steps.apply(database)
        database.close()
        with open_store(path) as opened:
            opened.check_writable()
            assert opened.documents.all() == []
