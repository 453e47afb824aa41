"""Time the timeline canvas as shipped: canvas.py FILE [FRAMES] (QT_SCALE_FACTOR=2 for 2x).

Opens a chronology (``make_chronology.py`` writes one of any size) in the real widget with the
shipped theme, titles from SQLite, and times ``repaint()`` along scripted paths: the whole range
panned and zoomed, some 3,000 and some 100 events in view, a dive, and jumps with cold caches.
CPU is the process's; offscreen there is no compositor, so this is no "frames a second on screen".
In every frame what is drawn and what is counted in clusters must add up to what is in view.
"""

import gc
import os
import resource
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from timeline_app import painting, store
from timeline_app.model import EventFilter, LaneBy
from timeline_app.ui.timeline import TimelineView

SIZE = (1_600, 900)
SEED = 20_250_101


def memory():
    """Resident megabytes now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def calibration():
    """Milliseconds of CPU for stamping a small picture 1,000 times: the machine's own measure."""
    target, stamp = QPixmap(*SIZE), QPixmap(16, 16)
    target.fill(painting.color("#FFFFFF"))
    stamp.fill(painting.color("#804020"))
    spent = []
    for _ in range(20):
        with QPainter(target) as painter:
            began = time.process_time()
            for number in range(1_000):
                painter.drawPixmap(number, number % 800, stamp)
            spent.append((time.process_time() - began) * 1e3)
    return quantile(spent, 0.5)


def check(view):
    """What is drawn and what is counted add up to what there is."""
    tally = view.stage.scene.tally
    assert tally.drawn + tally.clustered + tally.earlier + tally.later == tally.dated, tally


def frame(view, change):
    """CPU and wall milliseconds from the change to the painted frame."""
    wall, cpu = time.perf_counter(), time.process_time()
    change()
    view.repaint()
    spent = (time.process_time() - cpu) * 1e3, (time.perf_counter() - wall) * 1e3
    check(view)
    return spent


def quantile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def report(name, spent):
    """One line of the table."""
    cpu, wall = [one[0] for one in spent], [one[1] for one in spent]
    late = sum(one > 16.7 for one in wall)
    cells = [f"{quantile(cpu, q):7.1f}" for q in (0.5, 0.95, 0.99)] + [f"{max(cpu):7.1f}"]
    cells += [f"{quantile(wall, q):7.1f}" for q in (0.5, 0.95)] + [f"{late:5d}"]
    print(f"{name:24s}" + "".join(cells), flush=True)


def span_with(view, count):
    """Seconds per pixel at which a typical stretch holds so many events."""
    plan = view.stage.plan
    low = plan.columns.low
    step = min(len(low) - 1, count)
    lengths = sorted(
        int(low[at + step]) - int(low[at]) for at in range(0, len(low) - step, len(low) // 50 or 1)
    )
    return max(60, lengths[len(lengths) // 2]) / view.stage.view.width


def centred(view, second, scale):
    now = view.stage.view
    return type(now)(second - scale * now.width / 2, scale, now.width)


def panning(view, start, frames, pixels):
    """A path that pans steadily."""
    view.journey.slide(start)
    view.repaint()
    slide = view.journey.slide
    return [frame(view, lambda: slide(view.stage.view.panned(pixels))) for _ in range(frames)]


def zooming(view, start, frames, factor):
    """A path that zooms in and out about the middle."""
    view.journey.slide(start)
    view.repaint()

    def step(number):
        way = factor if number % 60 < 30 else 1 / factor
        view.journey.slide(view.stage.view.zoomed(way, view.stage.view.width / 2))

    return [frame(view, lambda number=number: step(number)) for number in range(frames)]


def dive(view, whole, goal, frames):
    return [
        frame(view, lambda n=n: view.journey.slide(whole.between(goal, n / frames)))
        for n in range(frames)
    ]


def jumps(view, scale, frames):
    """Random places, nothing known of their titles, no label kept."""
    import random

    dice = random.Random(SEED)
    plan = view.stage.plan

    def jump():
        view.stage.forget_lines()
        view._stamps.forget(lambda key: isinstance(key[0], int))
        second = int(plan.columns.low[dice.randrange(len(plan))])
        view.journey.slide(centred(view, second, scale))

    return [frame(view, jump) for _ in range(frames)]


def main():
    application = QApplication([])
    view = TimelineView()
    view.set_reduced_motion(True)
    view.resize(*SIZE)
    view.show()
    application.processEvents()
    empty = memory()
    with store.open_store(sys.argv[1], read_only=True) as opened:
        began = time.process_time(), time.perf_counter()
        chronology = opened.snapshots.take(EventFilter(), LaneBy.KIND)
        read = time.process_time() - began[0], time.perf_counter() - began[1]
        columns = memory()
        view.set_source(opened.reading.lines)
        view.set_chronology(chronology, "Benchmark")
        while view.stage.plan is None:
            application.processEvents()
            time.sleep(0.001)
        view.repaint()
        ready = time.process_time() - began[0], time.perf_counter() - began[1]
        print(
            f"{len(chronology):,} events, ratio {view.devicePixelRatioF():g}, "
            f"load {os.getloadavg()[0]:.1f}, calibration {calibration():.2f} ms"
        )
        print(
            f"snapshot {read[0]:.2f} s cpu {read[1]:.2f} wall; "
            f"first frame {ready[0]:.2f} s cpu {ready[1]:.2f} wall"
        )
        run(view, int(sys.argv[2]) if len(sys.argv) > 2 else 300)
        gc.collect()
        print(
            f"memory: empty window {empty:.0f} MB, with columns {columns:.0f}, now {memory():.0f}"
            f" (peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f})"
        )


def run(view, frames):
    """All paths."""
    whole = view.stage.view_of_all()
    plan = view.stage.plan
    middle = int(plan.columns.low[len(plan) // 2])
    few, more = (centred(view, middle, span_with(view, count)) for count in (100, 3_000))
    print(
        f"{'path':24s}"
        + "".join(f"{name:>7s}" for name in ("p50", "p95", "p99", "max", "w50", "w95", "late"))
    )
    report("whole, pan", panning(view, whole, frames, 7))
    report("whole, zoom", zooming(view, whole, frames, 1.05))
    report("3,000 in view, pan", panning(view, more, frames, 7))
    report("3,000 in view, zoom", zooming(view, more, frames, 1.05))
    report("100 in view, pan", panning(view, few, frames, 7))
    report("100 in view, zoom", zooming(view, few, frames, 1.05))
    report("dive", dive(view, whole, few, frames))
    report("cold jump", jumps(view, few.seconds_per_pixel, 100))


if __name__ == "__main__":
    main()
