"""Time what the window's parts answer on a large chronology: window.py FILE [PICTURE.png].

Search as somebody types, as the window's own workers do it: the passages found, the snapshot of
all events found, and the plan that the canvas draws it from.  Jumps of the real table, painted.
With a name for it, a picture of the whole timeline, 20,000 × 2,000 pixels, in the time of its
export alone.  CPU is the process's; make_chronology.py writes files of any size.
"""

import os
import random
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QAbstractItemView, QApplication

from timeline_app import chart, painting, store
from timeline_app.formats.pictures import to_png
from timeline_app.model import EventFilter
from timeline_app.ui import snapshots, work
from timeline_app.ui.session import Session
from timeline_app.ui.table.event_table import EventTable
from timeline_app.ui.table.hit_list import searching
from timeline_app.ui.theme import LIGHT, Theme

WORDS = ("so", "sof", "sofia", "sofia ros", "visited lis", "register")
SEED = 1
JUMPS = 300


def timed(action):
    """What it answers, and milliseconds of CPU and wall."""
    cpu, wall = time.process_time(), time.perf_counter()
    result = action()
    return result, 1e3 * (time.process_time() - cpu), 1e3 * (time.perf_counter() - wall)


def done(steps):
    """The result of work, done in this thread."""
    walk = steps(work.Cancellation())
    while True:
        try:
            next(walk)
        except StopIteration as stop:
            return stop.value


def quantiles(values):
    values = sorted(values)
    return "  ".join(f"p{q} {values[q * (len(values) - 1) // 100]:6.1f}" for q in (50, 95, 99))


def searches(path):
    """From words to hits; the best of three, for the first reads the disk."""
    frame = chart.frame_for(1_600, 900)

    def once(words):
        wanted = EventFilter(text=words)
        hits = timed(lambda: done(searching(path, words)))
        taking = snapshots.taking(path, snapshots.SnapshotRequest(wanted), with_counts=False)
        found = timed(lambda: done(taking))
        plan = timed(
            lambda: chart.prepare(found[0].chronology, sizes=frame.sizes, width=frame.plot.width)
        )
        assert len(plan[0]) == len(found[0].chronology)
        return len(found[0]), hits[1:], found[1:], plan[1:]

    for words in WORDS:
        count, *spent = min((once(words) for _ in range(3)), key=lambda one: one[2])
        cells = [
            f"{name} {cpu:6.0f} ({wall:.0f})"
            for name, (cpu, wall) in zip(("passages", "events", "plan"), spent, strict=True)
        ]
        print(f"{words!r:14}{count:10,} found   " + "   ".join(cells), flush=True)


def jumps(application, path, height):
    """Anywhere in the table, until the rows are painted."""
    session, theme = Session(), Theme(LIGHT)
    theme.apply()
    table = EventTable(session, theme)
    table.resize(1_200, height)
    table.show()
    session.adopt(store.open_store(path, read_only=True))
    while session.shown is None or session.shown.counts == {}:
        application.processEvents()
        time.sleep(0.001)
    dice, rows = random.Random(SEED), len(session.shown)

    def jump():
        goal = table.model().index(dice.randrange(rows), 1)
        table.scrollTo(goal, QAbstractItemView.ScrollHint.PositionAtTop)
        table.viewport().repaint()

    spent = [timed(jump)[1:] for _ in range(JUMPS)]
    print(f"table jump, {height} high: cpu {quantiles([cpu for cpu, _ in spent])}"
          f"   wall {quantiles([wall for _, wall in spent])}", flush=True)  # fmt: skip
    session.close()


def picture(path, out):
    """The whole timeline as a PNG; nothing may be missing in it."""
    with store.open_store(path, read_only=True) as opened:
        chronology = opened.snapshots.take(EventFilter())
        size = {"width": 20_000, "height": 2_000, "whole": True, "title": "All"}
        made = painting.compose(chronology, opened.reading.lines, **size)
        tally = made.scene.tally
        assert tally.drawn + tally.clustered == tally.dated == len(chronology), tally
        _, cpu, wall = timed(
            lambda: to_png.write_png(out, chronology, opened.reading.lines, **size)
        )
    print(f"picture of {len(chronology):,}: cpu {cpu:.0f} wall {wall:.0f}, "
          f"{out.stat().st_size:,} bytes", flush=True)  # fmt: skip


def main(path, out=None):
    """All of it, with the machine's load."""
    print("load", os.getloadavg() if hasattr(os, "getloadavg") else "unknown")
    application = QApplication([])
    snapshots.import_heavy_modules()
    if out is not None:
        picture(path, out)
        return
    searches(path)
    for height in (280, 700):
        jumps(application, path, height)
    work.end_all()


if __name__ == "__main__":
    if len(sys.argv) not in {2, 3}:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
