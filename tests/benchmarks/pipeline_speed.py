"""Time the reading of articles room by room: pipeline_speed.py TEXTS.jsonl [COUNT] [PROCESSES].

Each line of the file holds a ``text`` and perhaps the day on which it was ``published``; the texts
are taken again and again until there are COUNT of them.  CPU is the process's own, so that other
work on the machine hurts it little; the wall clock is what a person waits, and two processes are
measured against one by it, after both have loaded the model.
"""

import json
import multiprocessing
import os
import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import cycle, islice
from pathlib import Path

from clock import Clock
from keeping import keep, yardstick

from timeline_app import extraction, ordering, parsing, pipeline, readers, temporal
from timeline_app.model import edtf

NETWORK = "network, the encoder's session"
ROWS = {
    "readers": ("readers",),
    "parsing: split": ("split",),
    "parsing: network": (NETWORK, "network, the labels'"),
    "parsing: decoding": ("reading",),
    "parsing: the rest": ("parsing",),
    "temporal": ("temporal",),
    "extraction": ("extraction",),
    "ordering": ("ordering",),
}


class TimedSession:
    """A session of the network whose runs are put down."""

    def __init__(self, clock, name, session):
        self.run = clock.timed(name, session.run)


def watch(clock):
    """Put the clock around the doors of the rooms and the parts of the language model."""
    from timeline_app.parsing import analysis, network  # its parts, not its door

    loaded, _ = network.load("en")
    loaded._parser = TimedSession(clock, NETWORK, loaded._parser)
    loaded._labeller = TimedSession(clock, "network, the labels'", loaded._labeller)
    for owner, name, row in (
        (readers, "from_text", "readers"),
        (parsing, "analyse", "parsing"),
        (temporal, "find", "temporal"),
        (extraction, "extract", "extraction"),
        (ordering, "find_links", "ordering"),
        (analysis, "_split", "split"),
        (network.Network, "read", "reading"),
    ):
        setattr(owner, name, clock.timed(row, getattr(owner, name)))


def articles(path, count):
    """Texts with their days, over and over."""
    with path.open(encoding="utf-8") as file:
        told = [json.loads(line) for line in file]
    pairs = [(one["text"], one.get("published")) for one in told]
    return list(islice(cycle(pairs), count))


def read(article):
    """One article through every room; the number of mentions, so that little travels back."""
    text, day = article
    when = edtf.parse(day) if day else None
    return len(pipeline.digest(readers.from_text(text, published=when)).mentions)


def warm(_=None):
    """Load what is loaded once."""
    began = time.process_time()
    read(("Ana Lima opened the bridge in Porto on 3 May 2020.", "2020-05-04"))
    time.sleep(0.5)  # long enough that each process of a pool takes one
    return time.process_time() - began


def in_processes(texts, processes):
    """Wall seconds for all the texts, without the start of the processes."""
    spawning = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, spawning) as pool:
        began = time.perf_counter()
        list(pool.map(warm, range(processes)))
        start = time.perf_counter() - began - 0.5
        began = time.perf_counter()
        list(pool.map(read, texts, chunksize=4))
        return time.perf_counter() - began, start


def memory():
    """The most megabytes that were resident at once."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def one_process(texts):
    clock = Clock()
    watch(clock)
    words = 0
    began = time.process_time(), time.perf_counter()
    for article in texts:
        read(article)
    cpu, wall = time.process_time() - began[0], time.perf_counter() - began[1]
    size = sum(len(text.encode()) for text, _ in texts) / 1e3
    words = sum(len(text.split()) for text, _ in texts)
    print(f"{len(texts)} articles, {size:,.0f} KB, some {words:,} words")
    print(f"CPU {cpu:.2f} s, {size / cpu:.1f} KB/s; wall {wall:.2f} s; peak {memory():.0f} MB")
    keep("pipeline", yardsticks_an_article=round(cpu / len(texts) / yardstick(), 4))
    for row, names in ROWS.items():
        spent = sum(clock.spent[name] for name in names)
        print(f"{row:20s} {spent:7.2f} s {spent / cpu:6.1%} {size / max(spent, 1e-9):9.1f} KB/s")
    other = cpu - sum(clock.spent.values())
    print(f"{'the rest':20s} {other:7.2f} s {other / cpu:6.1%}")


def main():
    path = Path(sys.argv[1])
    texts = articles(path, int(sys.argv[2]) if len(sys.argv) > 2 else 183)
    processes = int(sys.argv[3]) if len(sys.argv) > 3 else 2
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; first article {warm():.2f} s")
    one_process(texts)
    if processes > 1:
        alone, _ = in_processes(texts, 1)
        together, start = in_processes(texts, processes)
        print(f"wall in 1 process {alone:.2f} s, in {processes} {together:.2f} s:", end=" ")
        print(f"{alone / together:.2f} times as fast; they start in {start:.2f} s")
        print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
