"""Reads and writes what is in force of one event, and what hangs on it."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from timeline_app import errors
from timeline_app.model import NAMED, LaneBy
from timeline_app.store import numbers
from timeline_app.store.connection import Connection, Row
from timeline_app.store.event_fields import FIELDS, FINDABLE, Cells, EventField
from timeline_app.store.mapping import dumped, participants_from_json, places_from_json

# ruff: noqa: S608 - table and column names are our own; values are always bound

_DECIDED = frozenset({"title", "when", "review"})
"""What makes an event surer when a person sets it."""
_QUOTES = 4_000
IS_DISPUTED = """UPDATE events SET is_disputed = (SELECT warnings <> '[]' OR disputes <> '[]'
    FROM event_texts t WHERE t.id = events.id) WHERE id = ?"""
TOLD_AS = """LEFT JOIN mentioned q ON q.mention = m.id LEFT JOIN passage_rules r
    ON r.document = m.document AND r.start = m.trigger_start AND r.stop = m.trigger_stop"""
"""What a query of mentions ``m`` joins to know what a passage is to its event."""
IN_ORDER = "q.mention IS NOT NULL, ifnull(r.is_first, 0) = 0, m.document, m.start, m.id"
"""What proves comes before what only mentions, what a person put first before all of them."""


def read_field(db: Connection, event: int, field: str) -> Any:  # noqa: ANN401 - a cell
    """What is in force, as JSON would hold it.

    Raises Gone for an unknown event, and KeyError for an unknown field.
    """
    found = FIELDS[field]
    cells = _cells(db, event, found)
    if cells is None:
        raise errors.Gone
    return found.get(cells)


def _cells(db: Connection, event: int, field: EventField) -> Cells | None:
    columns = ", ".join(field.columns)
    row = db.one(f"SELECT {columns} FROM {field.table} WHERE id = ?", (event,))
    return None if row is None else dict(zip(field.columns, row, strict=True))


def write_field(db: Connection, event: int, field: str, value: Any) -> None:  # noqa: ANN401
    """Put a value in force, with all that follows from it; an event that is gone has none."""
    found = FIELDS[field]
    cells = _cells(db, event, found)
    if cells is None:
        return
    found.put(cells, value)
    marks = ", ".join(f"{name} = ?" for name in cells)
    db.run(f"UPDATE {found.table} SET {marks} WHERE id = ?", (*cells.values(), event))
    if field in _DECIDED:
        numbers.settle(db, event)
    if field in FINDABLE:
        name_again(db, event)
    if field == "disputes":
        db.run(IS_DISPUTED, (event,))


def override(db: Connection, event: int, field: str, value: Any) -> None:  # noqa: ANN401
    """Put a person's value in force and keep the derived one beside it."""
    current = read_field(db, event, field)
    db.run(
        """INSERT INTO overrides VALUES (?, ?, ?, ?)
        ON CONFLICT (event, field) DO UPDATE SET value = excluded.value""",
        (event, field, dumped(value), dumped(current)),
    )
    write_field(db, event, field, value)


def keep(db: Connection, event: int, field: str) -> None:
    """Hold on to what is in force, whatever the texts may say later."""
    if db.one("SELECT 1 FROM overrides WHERE event = ? AND field = ?", (event, field)) is None:
        override(db, event, field, read_field(db, event, field))


def let_go(db: Connection, event: int, field: str) -> None:
    """What the texts say is in force again.  Raises Gone for an unknown event."""
    read_field(db, event, field)
    derived = db.value(
        "SELECT derived FROM overrides WHERE event = ? AND field = ?", (event, field)
    )
    if derived is not None:
        db.run("DELETE FROM overrides WHERE event = ? AND field = ?", (event, field))
        write_field(db, event, field, json.loads(derived))


def refresh(db: Connection, event: int) -> None:
    """Bring up to date what an event holds of its evidence: quotes, sources, first document."""
    rows = _told_by(db, event)
    sources = {document for document, _, is_proof in rows if is_proof}
    db.run("UPDATE events SET sources = ? WHERE id = ?", (len(sources), event))
    _quote(db, event, rows)


def reorder(db: Connection, event: int) -> None:
    """Bring up to date what an event holds of the order of its evidence."""
    _quote(db, event, _told_by(db, event))


def _told_by(db: Connection, event: int) -> list[Row]:
    return db.all(
        f"""SELECT m.document, m.quote, q.mention IS NULL FROM evidence v
        JOIN mentions m ON m.id = v.mention {TOLD_AS}
        WHERE v.event = ? ORDER BY {IN_ORDER}""",
        (event,),
    )


def _quote(db: Connection, event: int, rows: Sequence[Row]) -> None:
    db.run("UPDATE events SET document = ? WHERE id = ?", (rows[0][0] if rows else None, event))
    db.run(
        "UPDATE event_texts SET quotes = ? WHERE id = ?",
        (joined_quotes(row[1] for row in rows), event),
    )


def joined_quotes(quotes: Iterable[str]) -> str:
    """Each different quote on a line of its own."""
    return "\n".join(dict.fromkeys(" ".join(quote.split()) for quote in quotes))[:_QUOTES]


OF_EVENTS = (
    ("suggestions", "one"),
    ("suggestions", "other"),
    ("overrides", "event"),
    ("event_names", "event"),
    ("event_numbers", "id"),
    ("event_texts", "id"),
    ("events", "id"),
)
"""Where rows of an event stand, with the column that names it; its evidence goes otherwise."""


def drop_event(db: Connection, event: int) -> None:
    """Remove an event with all that hangs on it, its evidence excepted."""
    for table, column in OF_EVENTS:
        db.run(f"DELETE FROM {table} WHERE {column} = ?", (event,))


def name_again(db: Connection, event: int) -> None:
    """Make an event findable by the names and tags that its row holds."""
    row = db.one("SELECT participants, places, tags FROM event_texts WHERE id = ?", (event,))
    if row is not None:
        put_names(db, event, named(*row))


def put_names(db: Connection, event: int, wanted: Sequence[tuple[str, str]]) -> None:
    """Make an event findable by these names, each with its role."""
    numbers = {pair: name_number(db, pair[1]) for pair in wanted}
    db.run("DELETE FROM event_names WHERE event = ?", (event,))
    db.run_many(
        "INSERT INTO event_names (role, name, event) VALUES (?, ?, ?)",
        [(role, numbers[role, name], event) for role, name in wanted],
    )
    first = {role: numbers[role, name] for role, name in reversed(wanted)}
    cells = ", ".join(f"{by.value} = ?" for by in NAMED)
    db.run(
        f"UPDATE events SET {cells} WHERE id = ?", (*(first.get(by.value) for by in NAMED), event)
    )


def named(participants: str, places: str, tags: str) -> list[tuple[str, str]]:
    """Role and name of everything that has a name, each once, from the cells of an event."""
    told = [(p.type, p.name) for p in participants_from_json(json.loads(participants))]
    told += [(LaneBy.PLACE.value, p.name) for p in places_from_json(json.loads(places))]
    told += [(LaneBy.TAG.value, tag) for tag in json.loads(tags)]
    return list(dict.fromkeys(told))


def name_number(db: Connection, name: str) -> int:
    """The number under which a name is kept; a new one for a new name."""
    db.run("INSERT OR IGNORE INTO names (name) VALUES (?)", (name,))
    return int(db.value("SELECT id FROM names WHERE name = ?", (name,)))


def replace_spellings(db: Connection, wanted: Mapping[str, Collection[str]]) -> None:
    """Keep, of each name that is in use, how else it is spelled; only what differs is written."""
    known: dict[str, int] = dict(
        db.all("SELECT name, id FROM names WHERE id IN (SELECT name FROM event_names)")
    )
    rows = {(known[name], one) for name, some in wanted.items() if name in known for one in some}
    present = set(db.all("SELECT name, spelling FROM spellings"))
    db.run_many("DELETE FROM spellings WHERE name = ? AND spelling = ?", sorted(present - rows))
    db.run_many("INSERT INTO spellings VALUES (?, ?)", sorted(rows - present))
