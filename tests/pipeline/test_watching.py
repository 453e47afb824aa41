"""A watched folder: what comes, changes and goes, beside others that write, and killed."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from articles import ARTICLES

from timeline_app import pipeline, store
from timeline_app.pipeline import Phase
from timeline_app.wording import worded

ROOT = Path(__file__).resolve().parents[2]
MORE = "date 2021-03-09\n\nRui Costa opened the new school in Faro on 8 March 2021.\n"


class Watch:
    """A watch whose looks are asked for one by one."""

    def __init__(self, folder, path, **options):
        here = ThreadPoolExecutor(1)
        self.going = pipeline.watch([folder], path, every=0.0, executor=here, **options)

    def look(self):
        """All that is told until nothing is to be done: the problems, and what was imported."""
        told = []
        for now in self.going:
            if now.phase is Phase.WATCHING and now.problem is None:
                return told
            told.append(now)
        return None


def imported(told):
    return [now.documents for now in told if now.phase is Phase.DONE]


def problems(told):
    return [(Path(now.path).name, now.problem) for now in told if now.problem is not None]


def names(path):
    with store.open_store(path) as opened:
        return sorted(Path(row.path).name for row in opened.documents.all())


def test_what_comes_and_changes_is_read_once_it_is_steady(folder, path):
    watch = Watch(folder, path)
    assert watch.look() == []
    assert imported(watch.look()) == [3]
    assert watch.look() == []
    (folder / "school.txt").write_text(MORE[:20])
    assert watch.look() == []
    (folder / "school.txt").write_text(MORE)
    assert watch.look() == []
    assert imported(watch.look()) == [1]
    (folder / "school.txt").write_text(MORE + "\nThe mayor came.\n")
    assert watch.look() == []
    assert imported(watch.look()) == [1]
    assert watch.look() == []


def test_what_goes_is_told_once_and_stays_in_the_chronology(folder, path):
    watch = Watch(folder, path)
    watch.look()
    watch.look()
    (folder / "bridge.txt").unlink()
    ((name, problem),) = problems(watch.look())
    assert name == "bridge.txt"
    assert "no longer there" in worded(problem)
    assert watch.look() == []
    assert "bridge.txt" in names(path)


def test_what_went_while_nobody_watched_is_told_too(folder, path):
    list(pipeline.import_paths([folder], path))
    (folder / "bridge.txt").unlink()
    watch = Watch(folder, path)
    assert [name for name, _ in problems(watch.look())] == ["bridge.txt"]


def test_a_disk_that_is_away_has_taken_nothing(folder, path):
    watch = Watch(folder, path)
    watch.look()
    watch.look()
    folder.rename(folder.with_name("away"))
    assert all(name != "bridge.txt" for name, _ in problems(watch.look()))
    folder.with_name("away").rename(folder)
    watch.look()
    assert watch.look() == []


def test_what_cannot_be_read_is_told_once(folder, path):
    (folder / "empty.txt").touch()
    (folder / ".hidden.txt").write_text(MORE)
    watch = Watch(folder, path)
    told = watch.look() + watch.look() + watch.look()
    assert sorted(name for name, _ in problems(told)) == [".hidden.txt", "empty.txt"]


def test_the_chronology_may_lie_in_the_folder(folder):
    path = folder / "chronology.db"
    watch = Watch(folder, path)
    told = watch.look() + watch.look() + watch.look()
    assert problems(told) == []
    assert imported(told) == [3]


def test_it_ends_when_it_is_cancelled(folder, path):
    watch = Watch(folder, path, cancelled=lambda: True)
    assert watch.look() is None


HOLD = """
import sys
from timeline_app import store
with store.open_store(sys.argv[1], create=True) as opened:
    opened.check_writable()
    print("held", flush=True)
    sys.stdin.read()
"""


def test_another_process_that_writes_is_told_once_and_waited_for(folder, path, monkeypatch):
    from timeline_app.pipeline import importing

    monkeypatch.setattr(importing, "_PATIENCE", 0.0)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    holder.stdout.readline()
    watch = Watch(folder, path)
    told = watch.look() + watch.look() + watch.look() + watch.look()
    assert [name for name, _ in problems(told)] == [path.name]
    holder.communicate()
    assert imported(watch.look()) == [3]


def started(folder, path):
    return subprocess.Popen(
        [sys.executable, "run.py", "watch", str(folder), "--db", str(path)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        text=True,
    )  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="keys are told otherwise there")
def test_the_command_tells_each_import_and_ctrl_c_ends_it(folder, path):
    process = started(folder, path)
    assert process.stdout.readline().startswith("3 documents read, ")
    (folder / "school.txt").write_text(MORE)
    assert process.stdout.readline().startswith("1 document read, ")
    os.killpg(process.pid, signal.SIGINT)
    out, told = process.communicate()
    assert (process.returncode, out) == (0, "")
    assert told == "no longer watching; all that was read is kept\n"
    assert names(path) == sorted([*ARTICLES, "school.txt"])


@pytest.mark.skipif(os.name != "posix", reason="processes are killed otherwise there")
def test_killed_in_the_middle_nothing_is_lost(folder, path):
    for number in range(20):
        (folder / f"{number:02d}.txt").write_text(f"{MORE}\nArticle {number}.\n")
    process = started(folder, path)
    while not path.exists():
        time.sleep(0.05)
    time.sleep(1)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    watch = Watch(folder, path)
    watch.look()
    watch.look()
    assert len(names(path)) == 23
