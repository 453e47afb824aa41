"""A window with the canvas alone, for assistive technology: samples_app.py SECONDS SAMPLE."""

import sys
from array import array
from dataclasses import replace
from types import SimpleNamespace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from timeline_app.model import Chronology, LaneBy, Precision, moment, nested
from timeline_app.model.chronology import PRECISIONS
from timeline_app.ui.timeline import TimelineView

TITLES = ("Council meets", "Bridge opens", "Mayor resigns", "Library burns")


def small_chronology():
    """Four single days of 2020 in two lanes."""
    starts = array("q", [moment.at(2020, 3 * n + 1, 10) for n in range(4)])
    ends = array("q", [start + moment.DAY - 1 for start in starts])
    return Chronology(
        array("q", [1, 2, 3, 4]), starts, ends, starts, ends,
        array("B", [PRECISIONS.index(Precision.DAY)] * 4), array("f", [0.5] * 4),
        array("H", [0, 1, 0, 1]), array("H", [8, 0, 1, 0]), ("meeting", "disaster"),
        total=4, documents=1,
    )  # fmt: skip


def nested_chronology():
    """The same days: two groups, the first of two lanes."""
    names = (nested("Porto", "vote"), nested("Porto", "visit"), nested("Lima", "visit"))
    return replace(
        small_chronology(), lane=array("H", [0, 1, 2, 0]), lane_names=names,
        lane_by=LaneBy.PLACE, lane_within=LaneBy.KIND,
    )  # fmt: skip


def lines(ids):
    return {
        event: SimpleNamespace(
            title=TITLES[(event - 1) % len(TITLES)],
            words=f"day {event}",
            quote=f"It is said that {event}.",
        )
        for event in ids
    }


def crowded_chronology():
    """Two thousand hours in two lanes, in two bursts: most have no room of their own."""
    starts = array("q", sorted(moment.at(2020, 3 + n % 2) + n % 700 * 3_600 for n in range(2_000)))
    ends = array("q", [start + 3_599 for start in starts])
    count = len(starts)
    return Chronology(
        array("q", range(1, count + 1)), starts, ends, starts, ends,
        array("B", [PRECISIONS.index(Precision.HOUR)] * count), array("f", [0.5] * count),
        array("H", [n % 2 for n in range(count)]), array("H", [0] * count),
        ("meeting", "disaster"), total=count, documents=1,
    )  # fmt: skip


def hour_lines(ids):
    return {
        event: SimpleNamespace(title=f"Event {event}", words="some hour", quote="")
        for event in ids
    }


def give_keys(view):
    """The keys that the window's table has for the canvas, on a canvas without a window."""
    from timeline_app.ui.actions.action import Scope
    from timeline_app.ui.actions.table import ACTIONS

    panes = SimpleNamespace(show_source=lambda: view.activated.emit(view.stage.selection[0]))
    for row in ACTIONS:
        if row.scope is Scope.TIMELINE:
            action = QAction(row.text, view)
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            action.triggered.connect(
                lambda _=False, row=row: row.run(
                    SimpleNamespace(
                        timeline=view,
                        panes=panes,
                        session=SimpleNamespace(selection=view.stage.selection),
                    )
                )
            )
            view.addAction(action)


SAMPLES = {"small": (small_chronology, lines), "crowded": (crowded_chronology, hour_lines)}


def main():
    application = QApplication([])
    view = TimelineView()
    chronology, source = SAMPLES[sys.argv[2]]
    view.set_source(source)
    view.set_chronology(chronology(), "Town")
    view.resize(1_000, 600)
    view.show()
    QTimer.singleShot(int(float(sys.argv[1]) * 1_000), application.quit)
    application.exec()


if __name__ == "__main__":
    main()


def busy_chronology():
    """Eight meetings of May 2020 and one vote in 2010."""
    days = [moment.at(2010, 1, 1), *(moment.at(2020, 5, 1 + number) for number in range(8))]
    starts = array("q", days)
    ends = array("q", [day + moment.DAY - 1 for day in days])
    count = len(days)
    return Chronology(
        array("q", range(1, count + 1)), starts, ends, starts, ends,
        array("B", [PRECISIONS.index(Precision.DAY)] * count), array("f", [0.5] * count),
        array("H", [1] + [0] * (count - 1)), array("H", [0] * count), ("meeting", "vote"),
        total=count, documents=1,
    )  # fmt: skip
