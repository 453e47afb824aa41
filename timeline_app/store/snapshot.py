"""EventFilter to Chronology: the columns that the canvas and the table stand on."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from timeline_app.model import Chronology, EventFilter, LaneBy, Mark
from timeline_app.model.chronology import PRECISIONS
from timeline_app.store.base import Base
from timeline_app.store.filters import EVERYTHING, where

NOBODY = "no person named"
NOWHERE = "no place named"
NO_DOCUMENT = "no document"
OTHERS = "others"
MOST_LINKS = 3_000
MOST_LANES = 60_000
_NO_LANES = frozenset({NOBODY, NOWHERE, NO_DOCUMENT})

_LANES = {
    LaneBy.KIND: "e.kind",
    LaneBy.STATUS: "e.status",
    LaneBy.PERSON: f"coalesce((SELECT name FROM names WHERE id = e.person), '{NOBODY}')",
    LaneBy.PLACE: f"coalesce((SELECT name FROM names WHERE id = e.place), '{NOWHERE}')",
    LaneBy.DOCUMENT: (
        f"coalesce((SELECT path FROM documents WHERE id = e.document), '{NO_DOCUMENT}')"
    ),
}

_MARKS = (
    ("e.status = 'planned'", Mark.PLANNED),
    ("(e.status = 'disputed' OR e.is_disputed)", Mark.DISPUTED),
    ("e.sources > 1", Mark.SEVERAL_SOURCES),
    ("e.review = 'unreviewed'", Mark.UNREVIEWED),
    ("e.dated_by IS 'relative'", Mark.RELATIVE),
    ("e.approximate", Mark.APPROXIMATE),
    ("(e.is_hidden OR e.review = 'rejected')", Mark.HIDDEN),
    ("e.uncertain", Mark.UNCERTAIN),
)
MARKS = " + ".join(f"{int(mark)} * ({condition})" for condition, mark in _MARKS)

_CODES = {precision.value: code for code, precision in enumerate(PRECISIONS)}


class Snapshots(Base):
    """The part of the store that feeds the canvas."""

    def snapshot(
        self,
        chosen: EventFilter = EVERYTHING,
        by: LaneBy = LaneBy.KIND,
    ) -> Chronology:
        """All events that pass the filter, in columns, with the lanes asked for."""
        found = where(chosen)
        rows = self.connection.all(
            f"""SELECT e.id, e.start_earliest, e.start_latest, e.end_earliest, e.end_latest,
            e.precision, e.importance, {_LANES[by]}, {MARKS}
            FROM events e WHERE {found.sql} AND e.start_earliest IS NOT NULL
            ORDER BY e.start_earliest, e.id""",
            found.values,
        )
        return self._chronology(rows, chosen, by)

    def _chronology(self, rows: Sequence[Any], chosen: EventFilter, by: LaneBy) -> Chronology:
        columns = list(zip(*rows, strict=True)) or [()] * 9
        lane_names, lanes = _coded(columns[7])
        return Chronology(
            array("q", columns[0]),
            array("q", columns[1]),
            array("q", columns[2]),
            array("q", columns[3]),
            array("q", columns[4]),
            array("B", [_CODES[name] for name in columns[5]]),
            array("f", columns[6]),
            lanes,
            array("H", columns[8]),
            lane_names,
            by,
            undated=self._undated(chosen),
            links=self._drawn_links(),
            total=self.connection.value("SELECT count(*) FROM events"),
            documents=self.connection.value("SELECT count(*) FROM documents"),
            hidden=self._hidden(chosen),
        )

    def _undated(self, chosen: EventFilter) -> tuple[int, ...]:
        found = where(chosen)
        rows = self.connection.all(
            f"SELECT e.id FROM events e WHERE {found.sql} "
            "AND e.start_earliest IS NULL ORDER BY e.id",
            found.values,
        )
        return tuple(row[0] for row in rows)

    def _drawn_links(self) -> tuple[tuple[int, int], ...]:
        rows = self.connection.all(
            "SELECT DISTINCT before, after FROM event_links ORDER BY 1, 2 LIMIT ?", (MOST_LINKS,)
        )
        return tuple((before, after) for before, after in rows)

    def _hidden(self, chosen: EventFilter) -> int:
        if chosen.show_hidden:
            return 0
        shown, all_of_them = where(chosen), where(replace(chosen, show_hidden=True))
        count = "SELECT count(*) FROM events e WHERE "
        return int(
            self.connection.value(count + all_of_them.sql, all_of_them.values)
            - self.connection.value(count + shown.sql, shown.values)
        )


def _coded(names: Sequence[str]) -> tuple[tuple[str, ...], "array[int]"]:
    """Names as numbers; the most frequent come first, the rarest share the last lane."""
    counts = Counter(names)
    order = sorted(counts, key=lambda name: (name in _NO_LANES, -counts[name], name))
    if len(order) > MOST_LANES:
        order = [*order[: MOST_LANES - 1], OTHERS]
    codes = {name: code for code, name in enumerate(order)}
    rest = len(order) - 1
    return tuple(order), array("H", [codes.get(name, rest) for name in names])
