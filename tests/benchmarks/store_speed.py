"""Time the store's answers on a large chronology: store_speed.py FILE (see make_chronology.py)."""

import os
import random
import statistics
import sys
import time

from timeline_app.model import EventFilter, LaneBy, Status, edits
from timeline_app.store import column_file, open_store

ROWS = 128


def timed(label, action, times=1):
    """Run an action several times; prints the median and the worst, CPU and wall, in ms."""
    cpu, wall = [], []
    for _ in range(times):
        before = time.process_time(), time.perf_counter()
        result = action()
        cpu.append(1000 * (time.process_time() - before[0]))
        wall.append(1000 * (time.perf_counter() - before[1]))
    worst = sorted(wall)[int(0.95 * (len(wall) - 1))]
    print(f"{label:44} cpu {statistics.median(cpu):8.1f}  wall {statistics.median(wall):8.1f}"
          f"  p95 {worst:8.1f}", flush=True)  # fmt: skip
    return result


def snapshots(store):
    """Whole and filtered, from the kept columns."""
    timed("snapshot of all", store.snapshots.take, 5)
    for by in LaneBy:
        timed(f"snapshot by {by}", lambda by=by: store.snapshots.take(by=by))
    for label, chosen in {
        "two kinds": EventFilter(kinds=frozenset({"vote", "visit"})),
        "one person": EventFilter(people=frozenset({"Li Wei"})),
        "two words": EventFilter(text="sofia bergen"),
        "thirty years": EventFilter(since=0, until=10**9),
        "confidence": EventFilter(minimum_confidence=0.6),
    }.items():
        timed(f"snapshot of {label}", lambda chosen=chosen: store.snapshots.take(chosen))


def questions(store, ids):
    """What a table, a search box and an edit ask."""
    dice = random.Random(1)

    def jump():
        first = dice.randrange(max(1, len(ids) - ROWS))
        return store.reading.lines(ids[first : first + ROWS])

    timed(f"{ROWS} rows anywhere", jump, 200)
    for words in ("so", "sof", "sofia", "sofia ros", "register", "visited lis"):
        found = timed(
            f"all events with {words!r}",
            lambda words=words: store.reading.ids(EventFilter.everything(text=words)),
        )
        print(f"{'':44} {len(found):,} found")
    event = ids[len(ids) // 2]
    timed("change a title", lambda: store.apply(edits.SetTitle(event, "Another title")))
    timed("change a status", lambda: store.apply(edits.SetStatus(event, Status.DISPUTED)))
    timed("snapshot after changes", store.snapshots.take)
    timed("undo", store.history.undo, 2)


def main(path):
    """All of it, with the machine's load."""
    print("load", os.getloadavg() if hasattr(os, "getloadavg") else "unknown")
    place = column_file.path_for(open_store(path).path)
    store = timed("open", lambda: open_store(path))
    place.unlink(missing_ok=True)
    first = timed("first snapshot, from the table", store.snapshots.take)
    snapshots(store)
    questions(store, list(first.ids))
    store.close()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
