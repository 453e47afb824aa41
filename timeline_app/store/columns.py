"""Every event in columns: what a snapshot is cut from, read in one pass and patched row by row.

Numbers come out of SQLite as one text a column and some ten thousand rows: making a Python object
of every cell took three times as long as all the rest.  That takes numpy, which only windows and
pictures ask for; so this module is imported by who takes a snapshot, never by the room's door.
"""

from array import array
from bisect import bisect_left
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline_app.model import CHOICES, FACETS, NAMED, OTHERS, LaneBy, Mark, Review
from timeline_app.model.chronology import PRECISIONS
from timeline_app.store.conditions import IN_COLUMNS
from timeline_app.store.connection import Connection, Row

# ruff: noqa: S608 - table and column names are our own; values are always bound

FIXED = {name: CHOICES[name].fixed for name in IN_COLUMNS if CHOICES[name].fixed}
"""The columns of words that the program lists, with all that there are."""
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
    **{name: "B" for name in FIXED if name not in set(LaneBy)},
    **{by.value: "H" for by in LaneBy},
}
"""The columns with the type codes of their arrays."""

DATES = ("start_earliest", "start_latest", "end_earliest", "end_latest")
MOST_LANES = 60_000
NO_LANE = {by.value: facet.nothing for by, facet in FACETS.items() if facet.nothing}
"""The lane of events that have no such thing, always the code 0."""
REVIEWS = tuple(Review)

_MARKS = (
    ("status = 'planned'", Mark.PLANNED),
    ("(status = 'disputed' OR is_disputed <> 0)", Mark.DISPUTED),
    ("(sources > 1)", Mark.SEVERAL_SOURCES),
    ("review = 'unreviewed'", Mark.UNREVIEWED),
    ("(dated_by IS 'relative')", Mark.RELATIVE),
    ("(approximate <> 0)", Mark.APPROXIMATE),
    ("(is_hidden <> 0 OR review = 'rejected')", Mark.HIDDEN),
    ("(uncertain <> 0)", Mark.UNCERTAIN),
    (
        "(is_hidden <> 0 AND id IN (SELECT event FROM overrides WHERE field = 'hidden'))",
        Mark.PUT_AWAY,
    ),
)


def _place_among(column: str, values: Sequence[str]) -> str:
    """The place of a column's word in a fixed list; the first for none of them."""
    cases = " ".join(f"WHEN '{value}' THEN {place}" for place, value in enumerate(values))
    return f"CASE {column} {cases} ELSE 0 END"


_PLACES = {"precision": PRECISIONS, **FIXED}
_PARTS = {
    "marks": (0, 16, " + ".join(f"{int(mark)} * ({one})" for one, mark in _MARKS)),
    "is_dated": (16, 1, "start_earliest IS NOT NULL"),
    **{
        name: (first, 8, _place_among(name, values))
        for first, (name, values) in zip(range(17, 56, 8), _PLACES.items(), strict=False)
    },
}
"""What shares one number: the bit at which it begins, how many it has, how SQL tells it."""

_FINE = 2**52
"""Shares of one are handed over as whole numbers of so many parts: as exact as they are kept."""
_NUMBERS = {
    "ids": "id",
    **{name: f"ifnull({name}, 0)" for name in DATES},
    **{name: f"CAST({name} * {_FINE}.0 AS INTEGER)" for name in ("importance", "confidence")},
    "parts": " + ".join(f"({sql}) * {1 << first}" for first, _, sql in _PARTS.values()),
    **{by.value: f"ifnull({by.value}, 0)" for by in (*NAMED, LaneBy.DOCUMENT)},
}
"""Cells that are whole numbers, and how SQL tells them."""
_BETWEEN = "\x1f"
_CELLS = [
    *(f"group_concat({sql})" for sql in _NUMBERS.values()),
    "group_concat(replace(kind, char(31), ' '), char(31))",
]
_TEXTS = f"SELECT {', '.join(_CELLS)} FROM events WHERE "

AT_ONCE = 20_000
"""So many rows are asked for at once: between two questions the window's thread may run."""

Arrays = dict[str, "array[Any]"]
Numbers = dict[str, npt.NDArray[Any]]


@dataclass(slots=True)
class EventColumns:
    """All events: the dated ones by start and id, then the undated ones by id."""

    arrays: Arrays
    dated: int
    names: dict[str, list[str]]
    """For each lane column the names that its codes stand for."""
    keys: dict[str, dict[Any, int]] = field(default_factory=dict)
    """For the lane columns that refer to something what stands in the table, and its code."""

    def __len__(self) -> int:
        return len(self.arrays["ids"])

    def words(self, name: str) -> Sequence[str]:
        """What the codes of a column stand for."""
        return FIXED[name] if name in FIXED else self.names[name]


def reading(db: Connection) -> Generator[float, None, EventColumns]:
    """The columns, from the table itself; tells how much of it has been read, from 0 to 1."""
    names, keys = _lanes(db)
    highest = int(db.value("SELECT max(id) FROM events") or 0)
    found = [_decoded(None, keys)]
    for first in range(1, highest + 1, AT_ONCE):
        texts = db.one(_TEXTS + "id BETWEEN ? AND ?", (first, first + AT_ONCE - 1))
        found.append(_decoded(texts, keys))
        yield min(1.0, (first + AT_ONCE) / highest)
    whole = {name: np.concatenate([part[name] for part in found]) for name in found[0]}
    order = _order(whole)
    arrays = {name: _array(code, whole[name][order]) for name, code in TYPES.items()}
    return EventColumns(arrays, int(whole["is_dated"].sum()), names, keys)


def _order(whole: Numbers) -> npt.NDArray[np.intp]:
    return np.lexsort((whole["ids"], whole["start_earliest"], 1 - whole["is_dated"]))


def _decoded(texts: Row | None, keys: dict[str, dict[Any, int]]) -> Numbers:
    """Some rows in columns, in no order; none where there is no text."""
    *numbers, kinds = texts if texts and texts[0] else ("",) * len(_CELLS)
    cells: Numbers = {
        name: np.fromstring(text, np.int64, sep=",") if text else np.zeros(0, np.int64)
        for name, text in zip(_NUMBERS, numbers, strict=True)
    }
    parts = cells.pop("parts")
    for name, (first, width, _) in _PARTS.items():
        cells[name] = parts >> first & ((1 << width) - 1)
    for name in ("importance", "confidence"):
        cells[name] = cells[name] / _FINE
    for name in keys.keys() - {LaneBy.KIND.value}:
        cells[name] = _codes_of(cells[name], keys[name])
    told = kinds.split(_BETWEEN) if kinds else [""] * len(parts)
    codes = keys[LaneBy.KIND.value]
    cells[LaneBy.KIND.value] = np.fromiter(map(codes.__getitem__, told), np.uint16, len(told))
    return cells


def _codes_of(cells: npt.NDArray[np.int64], codes: dict[Any, int]) -> npt.NDArray[np.uint16]:
    """Codes of what rows refer to; 0 where it is gone."""
    known = np.sort(np.fromiter(codes, np.int64, len(codes)))
    told = np.fromiter((codes[key] for key in known.tolist()), np.uint16, len(codes))
    if not len(known):
        return np.zeros(len(cells), np.uint16)
    places = np.minimum(np.searchsorted(known, cells), len(known) - 1)
    return np.where(known[places] == cells, told[places], 0).astype(np.uint16)


def _array(code: str, cells: npt.NDArray[Any]) -> "array[Any]":
    result = array(code)
    result.frombytes(cells.astype(code).tobytes())
    return result


def _lanes(db: Connection) -> tuple[dict[str, list[str]], dict[str, dict[Any, int]]]:
    """The names of all lanes, and the codes of what stands in the table."""
    names = {by.value: list(facet.fixed) for by, facet in FACETS.items() if facet.fixed}
    keys: dict[str, dict[Any, int]] = {}
    kinds = db.all("SELECT DISTINCT replace(kind, char(31), ' ') FROM events")
    for by, rows in (
        (LaneBy.KIND, [(kind, kind) for (kind,) in kinds]),
        *((by, _names(db, by.value)) for by in NAMED),
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
    codes: dict[Any, int] = {0: 0} if nothing is not None else {}
    for key, name in rows:
        if len(names) < MOST_LANES:
            names.append(name)
        else:
            names[-1] = OTHERS
        codes[key] = len(names) - 1
    return names, codes


def patch(db: Connection, columns: EventColumns, events: Sequence[int]) -> bool:
    """Bring a few events up to date in place; False where new lanes make that impossible."""
    marks = ", ".join("?" * len(events))
    texts = db.one(f"{_TEXTS}id IN ({marks})", events)
    if not _are_known(texts, columns.keys):
        return False
    cells = _decoded(texts, columns.keys)
    for event in events:
        _remove(columns, event)
    rows = {name: _array(code, cells[name]) for name, code in TYPES.items()}
    for number in range(len(cells["ids"])):
        _put(columns, {name: column[number] for name, column in rows.items()},
             is_dated=bool(cells["is_dated"][number]))  # fmt: skip
    return True


def _are_known(texts: Row | None, keys: dict[str, dict[Any, int]]) -> bool:
    """Whether there is a code for all that these rows refer to."""
    if texts is None or not texts[0]:
        return True
    told = dict(zip((*_NUMBERS, LaneBy.KIND.value), texts, strict=True))
    return all(
        cell in codes for name, codes in keys.items() for cell in _cells_of(name, told[name])
    )


def _cells_of(name: str, text: str) -> Sequence[str | int]:
    return text.split(_BETWEEN) if name == LaneBy.KIND.value else [int(c) for c in text.split(",")]


def _remove(columns: EventColumns, event: int) -> None:
    try:
        place = columns.arrays["ids"].index(event)
    except ValueError:
        return
    for column in columns.arrays.values():
        del column[place]
    columns.dated -= place < columns.dated


def _put(columns: EventColumns, row: dict[str, Any], *, is_dated: bool) -> None:
    place = _place(columns, row["ids"], row["start_earliest"] if is_dated else None)
    for name, cell in row.items():
        columns.arrays[name].insert(place, cell)
    columns.dated += is_dated


def _place(columns: EventColumns, event: int, start: int | None) -> int:
    ids, starts, dated = columns.arrays["ids"], columns.arrays["start_earliest"], columns.dated
    if start is None:
        return bisect_left(ids, event, dated)
    place = bisect_left(starts, start, 0, dated)
    while place < dated and starts[place] == start and ids[place] < event:
        place += 1
    return place
