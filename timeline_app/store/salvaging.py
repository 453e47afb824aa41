"""Saves what can be read of a damaged chronology into a new file, and says what could not be."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model import NAMED
from timeline_app.store import checking, shapes
from timeline_app.store.behind import BEHIND
from timeline_app.store.connection import translated
from timeline_app.store.steps import KEYS
from timeline_app.store.withdrawing import PENDING

_KEYS = {
    **KEYS,
    "facts": ("name",),
    "touched": ("event",),
    "edits": ("sequence",),
    "audit": ("sequence",),
    "chain": ("sequence",),
    "sorted_words": ("document",),
}
"""What rows are found by; ``id`` where nothing is said."""
_LEFT = frozenset({"touched", "facts", "sorted_words"})
"""Made anew rather than copied."""
_LATER = frozenset(
    {"superseded", "chain", "eras", "views", "ledger", "accounted", "problem_codes", "spellings"}
    | {"event_numbers", "suggestions", "mentioned", "claims", "findings", "witnesses", "settled"}
    | {"name_rules", "passage_rules", *shapes.TABLES}
)
"""Tables that a file of an earlier version has not, and has lost nothing by that."""
_AT_ONCE = 200


@dataclass(slots=True)
class Saved:
    """How many rows of each table were saved and lost, and the documents whose texts are gone."""

    rows: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    documents: list[str] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        return not any(self.lost.values())


def rescue(damaged: Path, target: Path) -> Saved:
    """Copy row by row what can be read into a new, sound file; the damaged one stays as it is.

    ``target`` must not exist.  Raises NotAChronology where nothing of ours can be read, and
    ChronologyReadOnly where the target cannot be written.
    """
    from timeline_app.store.store import open_store  # noqa: PLC0415 - it stands above this

    if target.exists():
        raise errors.ChronologyReadOnly(target, Message("copy.exists"))
    try:
        with open_store(target, create=True) as store:
            with closing(_opened(damaged)) as old:
                saved = _salvaged(old, store.connection.raw)
            _refuse_nothing(damaged, saved)
        return saved
    except sqlite3.Error as error:
        raise translated(error, target) from error
    except errors.NotAChronology:
        target.unlink(missing_ok=True)
        raise


def _refuse_nothing(damaged: Path, saved: Saved) -> None:
    if not saved.rows.get("documents") and not saved.rows.get("events"):
        raise errors.NotAChronology(damaged, Message("copy.nothing"))


def _opened(path: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    raw.text_factory = lambda cell: cell.decode("utf-8", "replace")
    for pragma in ("cell_size_check = OFF", "query_only = ON"):
        with suppress(sqlite3.Error):
            raw.execute(f"PRAGMA {pragma}")
    return raw


def _salvaged(old: sqlite3.Connection, new: sqlite3.Connection) -> Saved:
    saved = Saved()
    new.execute("PRAGMA foreign_keys = OFF")
    new.execute("BEGIN IMMEDIATE")
    for table in checking.TABLES:
        if table not in _LEFT:
            saved.rows[table], saved.lost[table] = _table(old, new, table)
    _mend(new, saved)
    new.execute("COMMIT")
    return saved


def _table(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> tuple[int, int]:
    wanted = [row[1] for row in new.execute(f"PRAGMA table_info({table})")]
    present: list[str] = []
    with suppress(sqlite3.Error):
        present = [row[1] for row in old.execute(f"PRAGMA table_info({table})")]
    columns = [name for name in wanted if name in present]
    keys = _KEYS.get(table, ("id",))
    if not set(keys) <= set(columns):
        return 0, 0 if table in _LATER and not present else 1
    put = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({_marks(columns)})"
    read = skipped = 0
    for row in _rows(old, table, columns, keys):
        if row is None:
            skipped += 1
            continue
        with suppress(sqlite3.IntegrityError, sqlite3.InterfaceError):
            read += new.execute(put, row).rowcount > 0
    return read, skipped


def _marks(columns: Sequence[str]) -> str:
    return ", ".join("?" * len(columns))


def _rows(
    old: sqlite3.Connection, table: str, columns: list[str], keys: tuple[str, ...]
) -> Iterator[tuple[Any, ...] | None]:
    """Every row that can be read, from both ends where the middle cannot; None for a gap."""
    order = ", ".join(keys)
    backwards = ", ".join(f"{key} DESC" for key in keys)
    select = f"SELECT {', '.join(columns)} FROM {table} ORDER BY "
    seen: set[tuple[Any, ...]] = set()
    places = [columns.index(key) for key in keys]
    for direction in (order, backwards, "rowid", "rowid DESC"):
        is_broken = False
        try:
            for row in old.execute(select + direction):
                key = tuple(row[place] for place in places)
                if key not in seen:
                    seen.add(key)
                    yield tuple(row)
        except sqlite3.OperationalError:
            continue  # a table without rowid has no such order
        except sqlite3.DatabaseError:
            is_broken = True
        if not is_broken:
            return
    yield from _between(old, table, columns, keys, seen)


def _between(
    old: sqlite3.Connection,
    table: str,
    columns: list[str],
    keys: tuple[str, ...],
    seen: set[tuple[Any, ...]],
) -> Iterator[tuple[Any, ...] | None]:
    """Row by row through the numbers that neither walk reached."""
    if len(keys) > 1 or not all(isinstance(key[0], int) for key in seen):
        yield None
        return
    numbers = sorted(key[0] for key in seen)
    first, last = (numbers[0], numbers[-1]) if numbers else (1, _AT_ONCE)
    select = f"SELECT {', '.join(columns)} FROM {table} WHERE {keys[0]} = ?"
    for number in range(first, min(last, first + 1_000_000) + 1):
        if (number,) in seen:
            continue
        try:
            row = old.execute(select, (number,)).fetchone()
        except sqlite3.DatabaseError:
            yield None
            continue
        if row is not None:
            yield tuple(row)


_UNREADABLE = (
    # table, condition of rows that say nothing without what is gone
    ("passages", "document NOT IN (SELECT id FROM documents)"),
    ("mentions", "document NOT IN (SELECT id FROM documents)"),
    ("order_links", "document NOT IN (SELECT id FROM documents)"),
    ("paths", "document NOT IN (SELECT id FROM documents)"),
    ("ledger", "document NOT IN (SELECT id FROM documents)"),
    ("accounted", "document NOT IN (SELECT id FROM documents)"),
    *((table, "document NOT IN (SELECT id FROM documents)") for table in shapes.TABLES),
    ("superseded", ("document NOT IN (SELECT id FROM documents) "
                   "OR by NOT IN (SELECT id FROM documents)")),
    ("event_texts", "id NOT IN (SELECT id FROM events)"),
    ("event_numbers", "id NOT IN (SELECT id FROM events)"),
    ("event_names", ("event NOT IN (SELECT id FROM events) "
                    "OR name NOT IN (SELECT id FROM names)")),
    ("spellings", "name NOT IN (SELECT id FROM names)"),
    ("evidence", ("event NOT IN (SELECT id FROM events) "
                 "OR mention NOT IN (SELECT id FROM mentions)")),
    ("mentioned", "mention NOT IN (SELECT mention FROM evidence)"),
    ("suggestions", ("one NOT IN (SELECT id FROM events) "
                    "OR other NOT IN (SELECT id FROM events)")),
    ("claims", "document NOT IN (SELECT id FROM documents)"),
    ("witnesses", ("document NOT IN (SELECT id FROM documents) "
                  "OR finding NOT IN (SELECT key FROM findings)")),
    ("event_links", ("before NOT IN (SELECT id FROM events) "
                    "OR after NOT IN (SELECT id FROM events)")),
    ("overrides", "event NOT IN (SELECT id FROM events)"),
)  # fmt: skip


def _mend(new: sqlite3.Connection, saved: Saved) -> None:
    """Leave nothing that a sound file could not hold; what was only derived is made anew."""
    _mend_remarks(new)
    for table, condition in _broken("event_texts"):
        # Before titles are given: what goes here leaves its event without one.
        _drop(new, saved, table, condition)
    gone = "SELECT path FROM documents WHERE id NOT IN (SELECT document FROM texts)"
    saved.documents = [str(row[0]) for row in new.execute(gone)]
    _drop(new, saved, "documents", "id NOT IN (SELECT document FROM texts)")
    new.execute("DELETE FROM texts WHERE document NOT IN (SELECT id FROM documents)")
    new.execute(
        "INSERT OR IGNORE INTO event_texts (id, title) SELECT id, 'Untitled (its title was lost)' "
        "FROM events WHERE id NOT IN (SELECT id FROM event_texts)"
    )
    new.execute(
        "UPDATE events SET document = NULL WHERE document NOT IN (SELECT id FROM documents)"
    )
    for column in (by.value for by in NAMED):
        new.execute(
            f"UPDATE events SET {column} = NULL WHERE {column} NOT IN (SELECT id FROM names)"
        )
    for table, condition in _UNREADABLE:
        _drop(new, saved, table, condition)
    for table, condition in _broken():
        _drop(new, saved, table, condition)
    for table, condition in _UNREADABLE:
        _drop(new, saved, table, condition)
    new.execute("INSERT OR REPLACE INTO facts VALUES (?, 1)", (BEHIND,))
    # What was withdrawn there is overwritten here; where nothing was, that costs nothing.
    new.execute("INSERT OR REPLACE INTO facts VALUES (?, 1)", (PENDING,))
    _chain_on(new)


def _broken(only: str = "") -> Iterator[tuple[str, str]]:
    """Tables, or one, with what no row of theirs fulfils."""
    for table, column in checking.json_cells():
        if only in {"", table}:
            yield table, f"NOT coalesce(json_valid({column}), 0)"
    for table, condition, _ in checking.CELLS:
        if only in {"", table}:
            yield table, condition


def _mend_remarks(new: sqlite3.Connection) -> None:
    """A document whose text is whole is not lost for what was only noted of it."""
    new.execute("UPDATE documents SET notes = '[]' WHERE NOT coalesce(json_valid(notes), 0)")
    for table, columns in (("documents", ("published", "published_by_user")),
                           ("parts", ("published",))):  # fmt: skip
        for column in columns:
            new.execute(f"UPDATE {table} SET {column} = NULL WHERE NOT json_valid({column})")


def _drop(new: sqlite3.Connection, saved: Saved, table: str, condition: str) -> None:
    count = new.execute(f"DELETE FROM {table} WHERE {condition}").rowcount
    saved.lost[table] = saved.lost.get(table, 0) + count
    saved.rows[table] = saved.rows.get(table, 0) - count


def _chain_on(new: sqlite3.Connection) -> None:
    """The trail's last link as it is now: what was lost before it still shows when verified."""
    row = new.execute("SELECT sequence, hash FROM chain ORDER BY sequence DESC LIMIT 1").fetchone()
    new.execute(
        "UPDATE facts SET value = ? WHERE name = 'chain'", (f"{row[0]} {row[1]}" if row else "0 ",)
    )
