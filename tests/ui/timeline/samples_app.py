"""A window with the canvas alone, for a client of assistive technology: samples_app.py SECONDS."""

import sys
from array import array
from types import SimpleNamespace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from timeline_app.model import Chronology, Precision, moment
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


def lines(ids):
    return {
        event: SimpleNamespace(
            title=TITLES[event - 1], words=f"day {event}", quote=f"It is said that {event}."
        )
        for event in ids
    }


def main():
    application = QApplication([])
    view = TimelineView()
    view.set_source(lines)
    view.set_chronology(small_chronology(), "Town")
    view.resize(1_000, 600)
    view.show()
    QTimer.singleShot(int(float(sys.argv[1]) * 1_000), application.quit)
    application.exec()


if __name__ == "__main__":
    main()
