"""Chronologies in columns from dates as a person writes them."""

from array import array

from timeline_app.model import Chronology, edtf
from timeline_app.model.chronology import PRECISIONS


def chronology(dates, *, undated=(), lanes=None):
    """Events 1, 2, … with these dates, sorted as a snapshot is."""
    found = [(edtf.parse(text), number) for number, text in enumerate(dates, 1)]
    rows = sorted(found, key=lambda pair: (pair[0].start_earliest, pair[1]))
    lanes = lanes or {}

    def column(name):
        return array("q", [getattr(when, name) for when, _ in rows])

    return Chronology(
        array("q", [number for _, number in rows]),
        *(
            column(name)
            for name in ("start_earliest", "start_latest", "end_earliest", "end_latest")
        ),
        array("B", [PRECISIONS.index(when.precision) for when, _ in rows]),
        array("f", [0.5] * len(rows)),
        array("H", [lanes.get(number, 0) for _, number in rows]),
        array("H", [0] * len(rows)),
        ("attack", "visit"),
        undated=tuple(undated),
        total=len(rows) + len(undated),
    )


def events_of(story):
    """The events that are told, from top to bottom."""
    return [value for part, value in zip(story.parts, story.values, strict=True) if part == 0]
