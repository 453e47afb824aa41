"""Kills processes that edit or import at random moments, and asks whether anything is lost."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from timeline_app.store import lease, open_store

ROOT = Path(__file__).parents[2]
_PATIENCE = 1.2
EDIT = """
import random, sys
from timeline_app import errors
from timeline_app.model import EventFilter, Review, edits
from timeline_app.store import open_store
path, seed = sys.argv[1], int(sys.argv[2])
chance = random.Random(seed)
with open_store(path) as store:
    print("ready", flush=True)
    while True:
        ids = store.ids(EventFilter.everything())
        event = chance.choice(ids)
        edit = chance.choice((
            lambda: store.apply(edits.SetTitle(event, f"Title {chance.random()}")),
            lambda: store.apply(edits.SetNote(event, "n" * chance.randrange(1, 5_000))),
            lambda: store.apply(edits.AddEvent("By hand", None)),
            lambda: store.apply(edits.Together(
                tuple(edits.SetReview(one, Review.REJECTED) for one in ids), "All")),
            lambda: len(ids) > 3 and store.apply(edits.MergeEvents(tuple(chance.sample(ids, 2)))),
            store.undo,
            store.redo,
        ))
        try:
            edit()
        except errors.Gone:
            continue
        print(len(store.audit()), flush=True)
"""


def bare_environment():
    """As a process has it that nobody of ours started."""
    return {name: value for name, value in os.environ.items() if not name.startswith("TIMELINE")}


def trouble_in(path):
    """What is wrong with a file after a kill; "" where nothing is."""
    raw = sqlite3.connect(path)
    integrity = raw.execute("PRAGMA integrity_check").fetchone()[0]
    raw.close()
    if integrity != "ok":
        return integrity
    with open_store(path) as store:
        store.check_writable()
        wrong = [fault.words for fault in store.faults()]
        verdict = store.history.verify()
    return "; ".join([*wrong, *([] if verdict.is_whole else [verdict.reason])])


def kill_an_editor(path, seed):
    """What a kill in the midst of edits cost: "" for nothing.

    Every step whose end was told must be there; one more may have been under way.
    """
    chance = random.Random(seed)
    with open_store(path) as store:
        told = len(store.history.audit())
    with subprocess.Popen(
        [sys.executable, "-c", EDIT, path, str(seed)], cwd=ROOT, env=bare_environment(),
        stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        process.stdout.readline()
        time.sleep(chance.expovariate(1 / 0.1))
        process.send_signal(signal.SIGKILL)
        for line in process.stdout:
            told = int(line) if line.endswith("\n") else told
    with open_store(path) as store:
        found = len(store.history.audit())
    if found not in (told, told + 1):
        return f"{told} steps were told, {found} are there"
    return trouble_in(path) or ("a lease is left" * lease.path_for(path).exists())


def kill_imports(folder, path, seed, mean=1.5):
    """Kill an import again and again until one ends; returns the kills, and what was wrong.

    The first one is left ``mean`` seconds on average, each further one a little longer: so one
    ends at last, however slow the machine is.
    """
    chance, kills, before = random.Random(seed), 0, 0
    while True:
        process = subprocess.Popen(
            [sys.executable, "run.py", "import", folder, "--db", path], cwd=ROOT,
            env=bare_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip
        try:
            _, words = process.communicate(timeout=0.2 + chance.expovariate(1 / mean))
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            kills += 1
            mean *= _PATIENCE
            if path.exists():
                with open_store(path, create=True) as store:
                    now = len(store.documents.all())
                wrong = trouble_in(path) or ("documents are gone" * (now < before))
                if wrong:
                    return kills, wrong
                before = now
            continue
        return kills, words.decode() if process.returncode else trouble_in(path)


def told_in(path):
    """The chronology without numbers, to be compared with another one."""
    with open_store(path) as store:
        names = {row.id: row.sha256 for row in store.documents.all()}
        return Counter(
            (event.title, event.when.edtf if event.when else "", tuple(
                sorted((names[e.document], e.span.start, e.span.end) for e in event.evidence)
            ))
            for event in store.events()
        )  # fmt: skip
