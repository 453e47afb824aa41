"""Reads and writes what is in force of one event, and what hangs on it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from timeline_app import errors
from timeline_app.model import NAMED, Participant, Place
from timeline_app.store import numbers
from timeline_app.store.connection import Connection
from timeline_app.store.mapping import (
    WHEN_COLUMNS,
    dumped,
    when_from_row,
    when_to_json,
    when_to_row,
)

# ruff: noqa: S608 - table and column names are our own; values are always bound

FIELDS: Mapping[str, tuple[str, str]] = {
    "title": ("event_texts", "title"),
    "note": ("event_texts", "note"),
    "kind": ("events", "kind"),
    "status": ("events", "status"),
    "review": ("events", "review"),
    "hidden": ("events", "is_hidden"),
}
"""Fields that a person can set, with table and column; the date takes several columns."""

_DECIDED = frozenset({"title", "when", "review"})
"""What makes an event surer when a person sets it."""
_DATE = ", ".join(WHEN_COLUMNS)
_QUOTES = 4_000


def read_field(db: Connection, event: int, field: str) -> Any:  # noqa: ANN401 - a cell
    """What is in force, as JSON would hold it.  Raises Gone for an unknown event."""
    if field == "when":
        row = db.one(f"SELECT {_DATE}, dated_by FROM events WHERE id = ?", (event,))
        value = row and [when_to_json(when_from_row(row[:8])), row[8]]
    else:
        table, column = FIELDS[field]
        row = db.one(f"SELECT {column} FROM {table} WHERE id = ?", (event,))
        value = row and row[0]
    if row is None:
        raise errors.Gone
    return value


def write_field(db: Connection, event: int, field: str, value: Any) -> None:  # noqa: ANN401
    """Put a value in force."""
    if field == "when":
        row, dated_by = value
        cells = when_to_row(when_from_row(row))
        marks = ", ".join(f"{name} = ?" for name in WHEN_COLUMNS)
        db.run(
            f"UPDATE events SET {marks}, dated_by = ? WHERE id = ?",
            (*cells, dated_by, event),
        )
    else:
        table, column = FIELDS[field]
        db.run(f"UPDATE {table} SET {column} = ? WHERE id = ?", (value, event))
    if field in _DECIDED:
        numbers.settle(db, event)


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


def refresh(db: Connection, event: int) -> None:
    """Bring up to date what an event holds of its evidence: quotes, sources, first document."""
    rows = db.all(
        """SELECT m.document, m.quote, q.mention IS NULL FROM evidence v
        JOIN mentions m ON m.id = v.mention LEFT JOIN mentioned q ON q.mention = v.mention
        WHERE v.event = ? ORDER BY q.mention IS NOT NULL, m.document, m.start, m.id""",
        (event,),
    )
    sources = {document for document, _, is_proof in rows if is_proof}
    db.run(
        "UPDATE events SET sources = ?, document = ? WHERE id = ?",
        (len(sources), rows[0][0] if rows else None, event),
    )
    db.run(
        "UPDATE event_texts SET quotes = ? WHERE id = ?",
        (joined_quotes(row[1] for row in rows), event),
    )


def joined_quotes(quotes: Iterable[str]) -> str:
    """Each different quote on a line of its own."""
    return "\n".join(dict.fromkeys(" ".join(quote.split()) for quote in quotes))[:_QUOTES]


def drop_event(db: Connection, event: int) -> None:
    """Remove an event with all that hangs on it, its evidence excepted."""
    for table, column in (
        ("suggestions", "one"),
        ("suggestions", "other"),
        ("overrides", "event"),
        ("event_names", "event"),
        ("event_numbers", "id"),
        ("event_texts", "id"),
        ("events", "id"),
    ):
        db.run(f"DELETE FROM {table} WHERE {column} = ?", (event,))


def put_names(
    db: Connection, event: int, participants: Sequence[Participant], places: Sequence[Place]
) -> None:
    """Make an event findable by who took part and where."""
    wanted = list(dict.fromkeys(named(participants, places)))
    numbers = {pair: _name_number(db, pair[1]) for pair in wanted}
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


def named(participants: Sequence[Participant], places: Sequence[Place]) -> list[tuple[str, str]]:
    """Role and name of everything that has a name."""
    return [(p.type, p.name) for p in participants] + [("place", p.name) for p in places]


def _name_number(db: Connection, name: str) -> int:
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
