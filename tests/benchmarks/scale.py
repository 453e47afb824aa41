"""What a document costs as a chronology grows: scale.py read FOLDER DB COUNT ... | grow DB ...

``read`` reads the files of a folder in their order into DB, in one reading process, and keeps a
copy beside it (DB.COUNT) whenever so many are in: documents, and no events yet.  ``grow`` takes
such copies, each in a process of its own, and puts the events together as an import does at its
end: CPU by room, the most memory, and the bytes of the file.  Copies are altered: they may be
grown once.  Articles of any number come from make_articles.py.
"""

import json
import resource
import shutil
import subprocess
import sys
import time
from collections import deque
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from clock import Clock
from keeping import IS_ASKED, keep, yardstick

from timeline_app import pipeline, store
from timeline_app.pipeline import finding, rebuilding
from timeline_app.pipeline.jobs import Job
from timeline_app.pipeline.workers import digests
from timeline_app.settings import Settings

ONE_READER = Settings(workers=1)


def children():
    """CPU seconds of the reading processes that have ended."""
    told = resource.getrusage(resource.RUSAGE_CHILDREN)
    return told.ru_utime + told.ru_stime


def memory(who=resource.RUSAGE_SELF):
    """The most megabytes that were resident at once."""
    return resource.getrusage(who).ru_maxrss / 1024


def say(**figures):
    print(json.dumps(figures), flush=True)


def read(folder, path, counts):
    """Documents without events, with a copy at each count."""
    files = sorted(Path(folder).rglob("*.txt"))
    for first, last in pairwise([0, *counts]):
        began, own = children(), time.process_time()
        with store.open_store(path, create=True) as opened:
            for found in digests([Job(one, ONE_READER) for one in files[first:last]]):
                pipeline.put_in(opened, found)
        spent = children() - began, time.process_time() - own
        shutil.copyfile(path, f"{path}.{last}")
        say(
            documents=last,
            reading=round(spent[0] / (last - first), 4),
            writing=round(spent[1] / (last - first), 4),
            reader_memory=round(memory(resource.RUSAGE_CHILDREN)),
            memory=round(memory()),
            bytes=Path(path).stat().st_size // last,
        )


def watch(clock):
    """Put the clock around the doors of what comes after reading."""
    from timeline_app import merging, ordering
    from timeline_app.store.documents import Documents
    from timeline_app.store.rebuilding import Rebuilding
    from timeline_app.store.snapshot import Snapshots

    merging.steps = clock.timed_steps("merging", merging.steps)
    ordering.tighten = clock.timed("ordering", ordering.tighten)
    for name in ("find_doubles", "with_names", "in_order", "suggested"):
        setattr(rebuilding, name, clock.timed(name, getattr(rebuilding, name)))
    for module, name in (("levels", "with_levels"), ("retold", "joined"), ("keeping", "keep")):
        owner = getattr(rebuilding, module)
        setattr(owner, name, clock.timed(name, getattr(owner, name)))
    rebuilding.Survey.of = clock.timed("survey", rebuilding.Survey.of)
    for part, name in (
        (Documents, "mentions"),
        (Rebuilding, "decided"),
        (Rebuilding, "replace_events"),
        (Snapshots, "keep_columns"),
    ):
        setattr(part, name, clock.timed(f"store.{name}", getattr(part, name)))


def size_of(opened):
    """Bytes of the file, also those that are still in its log."""
    count, size = (opened.connection.value(f"PRAGMA page_{what}") for what in ("count", "size"))
    return count * size


def grown(path):
    """The events of one chronology, put together in this process; then what does not fit."""
    clock = Clock()
    watch(clock)
    with store.open_store(path) as opened:
        documents = len(opened.documents.all())
        for what, steps in (
            ("events", lambda: deque(rebuilding.rebuilding(opened, with_findings=False), 0)),
            ("columns", opened.snapshots.keep_columns),
            ("findings", lambda: finding.find_again(opened)),
        ):
            clock.spent.clear()
            began = time.process_time()
            steps()
            cpu = time.process_time() - began
            keep(
                f"scale, {what}, {documents}",
                yardsticks_a_document=round(cpu / documents / yardstick(), 5),
                megabytes=round(memory()),
                bytes_a_document=size_of(opened) // documents,
            )
            say(
                documents=documents,
                what=what,
                cpu=round(cpu, 2),
                cpu_a_document=round(cpu / documents, 5),
                memory=round(memory()),
                bytes=size_of(opened) // documents,
                rooms={name: round(one / documents, 5) for name, one in clock.spent.items()},
            )


def main():
    what, *words = sys.argv[1:] or [""]
    if what == "read" and len(words) > 2:
        read(words[0], words[1], [int(one) for one in words[2:]])
    elif what == "grow" and len(words) == 1:
        grown(words[0])
    elif what == "grow" and words:
        for path in words:
            more = ["--keep"] * IS_ASKED
            subprocess.run([sys.executable, __file__, "grow", path, *more], check=True)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
