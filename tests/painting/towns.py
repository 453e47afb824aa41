"""A small chronology with every kind of mark, and words for it; one of any size."""

from array import array
from types import SimpleNamespace

from timeline_app.model import Chronology, Mark, Precision, moment
from timeline_app.model.chronology import PRECISIONS

DAY = moment.DAY
TITLES = {
    1: "Council votes to rebuild the old harbour bridge after the flood of the spring",
    2: "Bridge opens",
    3: "Mayor said to have resigned",
    4: "Works begin",
    5: "مجلس المدينة يصوت على إعادة بناء الجسر",
    6: "Ferry service until the bridge opens",
}


def columns(rows):
    low, high = array("q", [row[0] for row in rows]), array("q", [row[1] for row in rows])
    return {
        "start_earliest": low,
        "start_latest": array("q", [row[2] for row in rows]),
        "end_earliest": array("q", [row[3] for row in rows]),
        "end_latest": high,
        "precision": array("B", [PRECISIONS.index(row[4]) for row in rows]),
        "marks": array("H", [int(row[5]) for row in rows]),
    }


def town():
    """Six events of 2020: days, a month, an open end, a real period; every flag is there."""
    at = moment.at
    month = at(2020, 3, 31) + DAY - 1
    rows = [
        (at(2020, 1, 10), at(2020, 1, 11) - 1, at(2020, 1, 11) - 1, at(2020, 1, 10),
         Precision.DAY, Mark.SEVERAL_SOURCES),
        (at(2020, 3), month, month, at(2020, 3), Precision.MONTH, Mark.UNREVIEWED),
        (at(2020, 4, 2), at(2020, 4, 3) - 1, at(2020, 4, 3) - 1, at(2020, 4, 2),
         Precision.DAY, Mark.DISPUTED),
        (at(2020, 5, 2), moment.DISTANT_FUTURE, at(2020, 5, 9), at(2020, 5, 2),
         Precision.INTERVAL, Mark.RELATIVE),
        (at(2020, 6, 2), at(2020, 6, 3) - 1, at(2020, 6, 3) - 1, at(2020, 6, 2),
         Precision.DAY, Mark.PLANNED),
        (at(2020, 6, 10), at(2020, 8, 20), at(2020, 6, 11), at(2020, 8, 19),
         Precision.INTERVAL, 0),
    ]  # fmt: skip
    return Chronology(
        ids=array("q", range(1, 7)), importance=array("f", [0.5] * 6),
        lane=array("H", [0, 1, 0, 1, 0, 1]), lane_names=("politics", "works"),
        links=((2, 4),), total=6, documents=2, **columns(rows),
    )  # fmt: skip


def words(ids):
    return {
        event: SimpleNamespace(title=TITLES[event], words=f"in 2020, no. {event}", quote="")
        for event in ids
        if event in TITLES
    }


def crowded(count, *, lanes=3, days=900):
    """So many days in some years, several of them on one day; every ninth lasts a season."""
    starts = sorted(moment.at(2015) + (number * 7_919 % days) * DAY for number in range(count))
    rows = [
        (start, start + (90 if number % 9 == 0 else 1) * DAY - 1)
        for number, start in enumerate(starts)
    ]
    spans = [
        (low, high, low, high, Precision.MONTH if high - low > DAY else Precision.DAY, 0)
        for low, high in rows
    ]
    return Chronology(
        ids=array("q", range(1, count + 1)), importance=array("f", [0.5] * count),
        lane=array("H", [number % lanes for number in range(count)]),
        lane_names=tuple(f"lane {number}" for number in range(lanes)),
        total=count, documents=2, **columns(spans),
    )  # fmt: skip


def numbered(ids):
    """Words for events of any number, each with a title of its own."""
    return {
        event: SimpleNamespace(title=f"Item {event:05d}", words=f"day {event}", quote="")
        for event in ids
    }
