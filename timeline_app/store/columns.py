"""Every event in columns: what a snapshot is cut from, read in one pass and patched row by row."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import compress
from typing import Any

from timeline_app.model import LaneBy, Mark, Review
from timeline_app.model.chronology import PRECISIONS
from timeline_app.store.connection import Connection, Row

# ruff: noqa: S608 - table and column names are our own; values are always bound

TYPES = {
    "ids": "q",
    "start_earliest": "q",
    "start_latest": "q",
    "end_earliest": "q",
    "end_latest": "q",
    "precision": "B",
    "importance": "f",
    "confidence": "f",
    "marks": "H",
    "review": "B",
    **{by.value: "H" for by in LaneBy},
}
"""The columns in the order of their cells in a row, with the type codes of their arrays."""

NOBODY = "no person named"
NOWHERE = "no place named"
NO_DOCUMENT = "no document"
OTHERS = "others"
MOST_LANES = 60_000
NO_LANE = {
    LaneBy.PERSON.value: NOBODY,
    LaneBy.PLACE.value: NOWHERE,
    LaneBy.DOCUMENT.value: NO_DOCUMENT,
}
"""The lane of events that have no such thing, always the code 0."""
REVIEWS = tuple(Review)

_MARKS = (
    ("status = 'planned'", Mark.PLANNED),
    ("(status = 'disputed' OR is_disputed)", Mark.DISPUTED),
    ("sources > 1", Mark.SEVERAL_SOURCES),
    ("review = 'unreviewed'", Mark.UNREVIEWED),
    ("dated_by IS 'relative'", Mark.RELATIVE),
    ("approximate", Mark.APPROXIMATE),
    ("(is_hidden OR review = 'rejected')", Mark.HIDDEN),
    ("uncertain", Mark.UNCERTAIN),
)
_MARK_SUM = " + ".join(f"{int(mark)} * ({condition})" for condition, mark in _MARKS)
_ROWS = f"""SELECT id, start_earliest, start_latest, end_earliest, end_latest, precision,
    importance, confidence, {_MARK_SUM}, review, kind, person, place, document, status
    FROM events"""

_PRECISION_CODES = {precision.value: code for code, precision in enumerate(PRECISIONS)}
_REVIEW_CODES = {review.value: code for code, review in enumerate(REVIEWS)}

STRETCH = 50_000
"""So many rows are gone through at once: between two stretches the window's thread may run."""

Arrays = dict[str, "array[Any]"]


@dataclass(slots=True)
class Columns:
    """All events: the dated ones by start and id, then the undated ones by id."""

    arrays: Arrays
    dated: int
    names: dict[str, list[str]]
    """For each lane column the names that its codes stand for."""
    keys: dict[str, dict[Any, int]] = field(default_factory=dict)
    """For each lane column what stands in the table, and its code."""

    def __len__(self) -> int:
        return len(self.arrays["ids"])


def read(db: Connection) -> Columns:
    """The columns, from the table itself."""
    found = Columns({name: array(code) for name, code in TYPES.items()}, 0, *_lanes(db))
    # The plus keeps SQLite from walking an index in time order, which would read every page
    # of the table many times; sorting what one pass reads is twice as fast.
    for rows in db.pages(f"{_ROWS} WHERE start_earliest NOT NULL ORDER BY +start_earliest, id"):
        _extend(found, rows)
    found.dated = len(found)
    for rows in db.pages(f"{_ROWS} WHERE start_earliest IS NULL ORDER BY id"):
        _extend(found, rows)
    return found


def _lanes(db: Connection) -> tuple[dict[str, list[str]], dict[str, dict[Any, int]]]:
    """The names of all lanes, and the codes of what stands in the table."""
    names: dict[str, list[str]] = {}
    keys: dict[str, dict[Any, int]] = {}
    for by, rows in (
        (LaneBy.KIND, db.all("SELECT DISTINCT kind, kind FROM events")),
        (LaneBy.STATUS, db.all("SELECT DISTINCT status, status FROM events")),
        (LaneBy.PERSON, _names(db, "person")),
        (LaneBy.PLACE, _names(db, "place")),
        (LaneBy.DOCUMENT, db.all("SELECT id, path FROM documents ORDER BY id")),
    ):
        names[by.value], keys[by.value] = _coded(rows, NO_LANE.get(by.value))
    return names, keys


def _names(db: Connection, column: str) -> list[Row]:
    """Every name there is; of more than there can be lanes, the most frequent first."""
    if db.value("SELECT count(*) FROM names") < MOST_LANES:
        return db.all("SELECT id, name FROM names ORDER BY id")
    return db.all(_FREQUENT.format(column=column))


_FREQUENT = """SELECT n.id, n.name FROM names n
    JOIN (SELECT {column} AS name, count(*) AS times FROM events GROUP BY 1) e ON e.name = n.id
    ORDER BY e.times DESC, n.name"""


def _coded(rows: list[Row], nothing: str | None) -> tuple[list[str], dict[Any, int]]:
    """Names and codes; beyond the most lanes that there can be, the rest share the last one."""
    names = [nothing] if nothing is not None else []
    codes: dict[Any, int] = {None: 0} if nothing is not None else {}
    for key, name in rows:
        if len(names) < MOST_LANES:
            names.append(name)
        else:
            names[-1] = OTHERS
        codes[key] = len(names) - 1
    return names, codes


def _extend(found: Columns, rows: Sequence[Row]) -> None:
    for name, cells in zip(TYPES, zip(*rows, strict=True), strict=True):
        found.arrays[name].extend(_encoder(found, name)(cells))


def _encoder(found: Columns, name: str) -> Callable[[Iterable[Any]], Iterable[Any]]:
    """Cells of a table's column to numbers."""
    if name in found.keys:
        codes = found.keys[name]
        return lambda cells: [codes.get(cell, 0) for cell in cells]
    if name in _CODES:
        return lambda cells: [_CODES[name].get(cell, 0) for cell in cells]
    if TYPES[name] == "q":
        return lambda cells: [cell or 0 for cell in cells]
    return lambda cells: cells


_CODES: dict[str, dict[Any, int]] = {"precision": _PRECISION_CODES, "review": _REVIEW_CODES}


def patch(db: Connection, columns: Columns, events: Sequence[int]) -> bool:
    """Bring a few events up to date in place; False where new lanes make that impossible."""
    marks = ", ".join("?" * len(events))
    rows = db.all(f"{_ROWS} WHERE id IN ({marks})", events)
    if any(row[10 + i] not in columns.keys[by.value] for row in rows for i, by in _LANE_CELLS):
        return False
    for event in events:
        _remove(columns, event)
    for row in sorted(rows):
        _put(columns, row)
    return True


_LANE_CELLS = tuple(enumerate(LaneBy))


def _remove(columns: Columns, event: int) -> None:
    try:
        place = columns.arrays["ids"].index(event)
    except ValueError:
        return
    for column in columns.arrays.values():
        del column[place]
    columns.dated -= place < columns.dated


def _put(columns: Columns, row: Row) -> None:
    place = _place(columns, row[0], row[1])
    for name, cell in zip(TYPES, row, strict=True):
        (value,) = _encoder(columns, name)([cell])
        columns.arrays[name].insert(place, value)
    columns.dated += row[1] is not None


def _place(columns: Columns, event: int, start: int | None) -> int:
    ids, starts, dated = columns.arrays["ids"], columns.arrays["start_earliest"], columns.dated
    if start is None:
        return bisect_left(ids, event, dated)
    place = bisect_left(starts, start, 0, dated)
    while place < dated and starts[place] == start and ids[place] < event:
        place += 1
    return place


def positions(keep: bytes) -> list[int]:
    """The rows that a mask keeps; all columns are cut alike, so it is read once."""
    return list(compress(range(len(keep)), keep))


def cut(column: "array[Any]", rows: Sequence[int] | None) -> "array[Any]":
    """What of a column stands in these rows; all of it without any given."""
    if rows is None:
        return column
    result = array(column.typecode)
    for first in range(0, len(rows), STRETCH):
        result.extend(map(column.__getitem__, rows[first : first + STRETCH]))
    return result
