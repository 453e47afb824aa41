"""Numbers of rows that are never given twice: what was withdrawn may come back under its own."""

# ruff: noqa: S608 - table names are our own

import json

from timeline_app.store.connection import Connection
from timeline_app.store.mapping import dumped

_TABLES = ("documents", "passages", "order_links")
"""Tables whose numbers SQLite would give again once the last row is gone."""
_FACT = "reserved"


def reserve(db: Connection) -> None:
    """Before rows go: whatever was given so far is not given again."""
    dumped_now = dumped({table: next_number(db, table) - 1 for table in _TABLES})
    db.run("INSERT OR REPLACE INTO facts VALUES (?, ?)", (_FACT, dumped_now))


def next_number(db: Connection, table: str) -> int:
    """The number that the next row of a table gets; those after it are free too."""
    kept = json.loads(db.value("SELECT value FROM facts WHERE name = ?", (_FACT,)) or "{}")
    highest = int(db.value(f"SELECT coalesce(max(id), 0) FROM {table}"))
    return 1 + max(highest, int(kept.get(table, 0)))
