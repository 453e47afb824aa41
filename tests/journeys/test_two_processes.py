"""A window at work, its own import, commands beside it, a quit or a kill: nothing is lost."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app.store import open_store

ROOT = Path(__file__).parents[2]
WINDOW = """
import sys, time
from pathlib import Path
if __name__ == "__main__":
    from timeline_app.model import EventFilter, Review, edits
    from timeline_app.ui import app, work
    from timeline_app.ui.actions import file_actions
    from timeline_app.ui.snapshots import import_heavy_modules
    application, window = app.build()
    window.show()
    desk = window.shell
    def until(told):
        end = time.monotonic() + 120
        while not told() and time.monotonic() < end:
            application.processEvents(); time.sleep(0.01)
        assert told()
    session = desk.session
    file_actions.open_path(desk.context, Path(sys.argv[1]))
    until(lambda: session.shown is not None)
    print("ready", flush=True)
    count = 0
    for line in sys.stdin:
        word, _, rest = line.strip().partition(" ")
        if word == "edit":
            event = session.store.reading.ids(EventFilter.everything())[0]
            session.apply(edits.SetNote(event, rest))
        elif word == "add":
            file_actions.add_paths(desk.context, [Path(rest)])
            until(lambda: session.busy)
            until(lambda: not session.busy)
        elif word == "shown":
            session.look_around()
            application.processEvents()
        elif word == "quit":
            window.close(); work.end_all(); break
        events = list(session.store.events(EventFilter.everything()))
        print(len(events), events[0].note, desk.message.words, sep="|", flush=True)
    print("closed", flush=True)
"""
ARTICLE = "{day} {month} 2020\n\nAna Silva met Rui Costa in Porto on {day} {month} 2020."


@pytest.fixture
def case(tmp_path):
    """A chronology, a second folder, and a world of its own for every process."""
    for name, month, days in (("first", "May", (3, 4)), ("second", "June", (5, 6))):
        (tmp_path / name).mkdir()
        for day in days:
            text = ARTICLE.format(day=day, month=month)
            (tmp_path / name / f"{day}.txt").write_text(text, encoding="utf-8")
    home = {f"XDG_{kind}_HOME": str(tmp_path / "home") for kind in ("CONFIG", "DATA", "CACHE")}
    plain = {name: value for name, value in os.environ.items() if "TIMELINE" not in name}
    world = {**plain, **home, "HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)}
    (tmp_path / "window.py").write_text(WINDOW, encoding="utf-8")
    command(world, "import", tmp_path / "first", "--db", tmp_path / "case.db")
    return tmp_path, world


def command(world, *words, code=0):
    done = subprocess.run(
        [sys.executable, ROOT / "run.py", *words], env=world, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return done.stdout + done.stderr


class Window:
    """A window in a process of its own, told what to do line by line."""

    def __init__(self, folder, world):
        self.process = subprocess.Popen(
            [sys.executable, folder / "window.py", folder / "case.db"], env=world,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self.process.stdout.readline() == "ready\n"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.__exit__(None, None, None)

    def tell(self, words):
        self.process.stdin.write(words + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip().split("|")


def is_sound(path):
    raw = sqlite3.connect(path)
    found = raw.execute("PRAGMA integrity_check").fetchone()[0]
    raw.close()
    return found == "ok"


@pytest.mark.parametrize("ends", ["quit", "kill"])
def test_open_add_accept_look_add_again_end(case, ends):
    folder, world = case
    path = folder / "case.db"
    with Window(folder, world) as window:
        window.tell("edit before")
        count = int(window.tell(f"add {folder / 'second'}")[0])
        command(world, "list", "--db", path)
        window.tell("edit between")
        command(world, "export", "--db", path, folder / "out.json")
        assert window.tell("edit after")[1] == "after"
        assert path.with_name("case.db-wal").exists()
        listed = json.loads(command(world, "list", "--db", path, "--json", "--all"))
        assert len(listed) == count
        if ends == "kill":
            window.process.send_signal(signal.SIGKILL)
        else:
            window.process.stdin.write("quit\n")
            window.process.stdin.flush()
            assert window.process.stdout.readline() == "closed\n"
        window.process.wait()
    command(world, "import", folder / "second", "--db", path)
    with open_store(path) as store:
        notes = {event.note for event in store.events()} | {
            row.after for row in store.history.audit() if "after" in row.after
        }
        assert any("after" in note for note in notes)
        assert store.reading.count() <= count
        assert store.history.verify().is_whole
    assert is_sound(path)
    assert command(world, "verify", "--db", path).startswith("the history is whole")


def test_an_import_beside_an_editing_window_is_told_and_half_does_nothing(case):
    folder, world = case
    path = folder / "case.db"
    with Window(folder, world) as window:
        count = window.tell("edit mine")[0]
        told = command(world, "import", folder / "second", "--db", path, code=1)
        assert f"process {window.process.pid}" in told
        assert window.tell("shown")[0] == count
    command(world, "import", folder / "second", "--db", path)
    assert is_sound(path)


def test_an_import_beside_a_looking_window_is_shown_there(case):
    folder, world = case
    with Window(folder, world) as window:
        before = int(window.tell("shown")[0])
        command(world, "import", folder / "second", "--db", folder / "case.db")
        assert int(window.tell("shown")[0]) > before


def test_of_two_windows_the_second_looks_on(case):
    folder, world = case
    with Window(folder, world) as first, Window(folder, world) as second:
        first.tell("edit mine")
        assert second.tell("edit theirs")[1] == "mine"
        assert first.tell("edit again")[1] == "again"
        assert second.tell("shown")[1] == "again"
    assert is_sound(folder / "case.db")
