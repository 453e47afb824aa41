"""The table definitions, append-only: each step takes a file from one version to the next.

Derived and authored stand apart.  Derived from the texts, and rewritten at will: documents,
passages, mentions, order_links, and what merging makes of them (evidence, mentioned, event_links,
suggestions, sorted_words).  Authored
by a person, and never rewritten: overrides, pairs, eras, events with ``is_authored``, edits,
audit.
``events`` and ``event_texts`` hold what is in force: the derived value unless ``overrides`` has
another, which then keeps the derived one beside it for the day it is taken back.
"""

# ruff: noqa: S608 - table and column names are our own; values are always bound

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline_app.store import chain
from timeline_app.store.connection import APPLICATION_ID, Connection

if TYPE_CHECKING:
    from sqlite_utils import Database

TOKENIZER = "tokenize='unicode61 remove_diacritics 2', prefix='2 3'"


def m001_documents(db: "Database") -> None:
    """Texts as read, their passages with an index of words, and what could not be read."""
    _run(
        db,
        "CREATE TABLE facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID",
        """CREATE TABLE documents (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL UNIQUE,
            path TEXT NOT NULL,
            title TEXT NOT NULL,
            language TEXT NOT NULL,
            length INTEGER NOT NULL,
            published TEXT,
            published_by_user TEXT,
            notes TEXT NOT NULL)""",
        """CREATE TABLE texts (
            document INTEGER PRIMARY KEY REFERENCES documents (id),
            text TEXT NOT NULL)""",
        """CREATE TABLE paths (
            path TEXT PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES documents (id)) WITHOUT ROWID""",
        """CREATE TABLE passages (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES documents (id),
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL)""",
        "CREATE INDEX passages_of_document ON passages (document, start)",
        "CREATE TABLE problems (path TEXT PRIMARY KEY, reason TEXT NOT NULL)",
        *_indexed("passages", ("text",)),
    )


def m002_mentions(db: "Database") -> None:
    """Events as single passages tell them, and the links between them within a document."""
    _run(
        db,
        """CREATE TABLE mentions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            document INTEGER NOT NULL REFERENCES documents (id),
            trigger_start INTEGER NOT NULL,
            trigger_stop INTEGER NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            is_candidate INTEGER NOT NULL,
            is_authored INTEGER NOT NULL DEFAULT 0,
            quote TEXT NOT NULL,
            time_text TEXT NOT NULL,
            time_start INTEGER,
            time_stop INTEGER,
            rule TEXT NOT NULL,
            anchor TEXT NOT NULL,
            body TEXT NOT NULL,
            vector BLOB NOT NULL,
            UNIQUE (document, trigger_start, trigger_stop, is_authored))""",
        """CREATE TABLE order_links (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES documents (id),
            before INTEGER NOT NULL,
            after INTEGER NOT NULL,
            gap_min INTEGER NOT NULL,
            gap_max INTEGER,
            rule TEXT NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            confidence REAL NOT NULL)""",
        "CREATE INDEX order_links_of_document ON order_links (document)",
    )


def m003_events(db: "Database") -> None:
    """Events as they are in force: narrow columns apart from the words, for speed at a million."""
    _run(
        db,
        "CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
        """CREATE TABLE events (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            start_earliest INTEGER,
            start_latest INTEGER,
            end_earliest INTEGER,
            end_latest INTEGER,
            precision TEXT,
            edtf TEXT,
            approximate INTEGER NOT NULL DEFAULT 0,
            uncertain INTEGER NOT NULL DEFAULT 0,
            dated_by TEXT,
            kind TEXT NOT NULL,
            status TEXT NOT NULL,
            review TEXT NOT NULL DEFAULT 'unreviewed',
            importance REAL NOT NULL DEFAULT 0,
            confidence REAL NOT NULL DEFAULT 0,
            sources INTEGER NOT NULL DEFAULT 0,
            is_hidden INTEGER NOT NULL DEFAULT 0,
            is_authored INTEGER NOT NULL DEFAULT 0,
            is_disputed INTEGER NOT NULL DEFAULT 0,
            person INTEGER REFERENCES names (id),
            place INTEGER REFERENCES names (id),
            document INTEGER REFERENCES documents (id))""",
        "CREATE INDEX events_by_start ON events (start_earliest, id)",
        """CREATE TABLE event_texts (
            id INTEGER PRIMARY KEY REFERENCES events (id),
            title TEXT NOT NULL,
            note TEXT NOT NULL DEFAULT '',
            quotes TEXT NOT NULL DEFAULT '',
            participants TEXT NOT NULL DEFAULT '[]',
            places TEXT NOT NULL DEFAULT '[]',
            warnings TEXT NOT NULL DEFAULT '[]',
            reasons TEXT NOT NULL DEFAULT '[]')""",
        *_indexed("event_texts", ("title", "note", "quotes")),
    )


def m004_telling(db: "Database") -> None:
    """Who and where, which mentions tell which event, and what came after what."""
    _run(
        db,
        """CREATE TABLE event_names (
            role TEXT NOT NULL,
            name INTEGER NOT NULL REFERENCES names (id),
            event INTEGER NOT NULL,
            PRIMARY KEY (role, name, event)) WITHOUT ROWID""",
        "CREATE INDEX names_of_event ON event_names (event)",
        """CREATE TABLE evidence (
            mention INTEGER PRIMARY KEY REFERENCES mentions (id),
            event INTEGER NOT NULL)""",
        "CREATE INDEX evidence_of_event ON evidence (event)",
        """CREATE TABLE event_links (
            id INTEGER PRIMARY KEY,
            before INTEGER NOT NULL,
            after INTEGER NOT NULL,
            gap_min INTEGER NOT NULL,
            gap_max INTEGER,
            rule TEXT NOT NULL,
            document INTEGER NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            confidence REAL NOT NULL)""",
        "CREATE INDEX event_links_before ON event_links (before)",
        "CREATE INDEX event_links_after ON event_links (after)",
    )


def m005_authored(db: "Database") -> None:
    """What a person decided, the stack of edits with what they touched, and the audit trail."""
    _run(
        db,
        """CREATE TABLE overrides (
            event INTEGER NOT NULL,
            field TEXT NOT NULL,
            value TEXT NOT NULL,
            derived TEXT NOT NULL,
            PRIMARY KEY (event, field)) WITHOUT ROWID""",
        """CREATE TABLE pairs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            is_together INTEGER NOT NULL,
            a_document INTEGER NOT NULL,
            a_start INTEGER NOT NULL,
            a_stop INTEGER NOT NULL,
            b_document INTEGER NOT NULL,
            b_start INTEGER NOT NULL,
            b_stop INTEGER NOT NULL)""",
        """CREATE TABLE edits (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            label TEXT NOT NULL,
            edit TEXT NOT NULL,
            event INTEGER,
            is_undone INTEGER NOT NULL DEFAULT 0,
            steps TEXT NOT NULL)""",
        """CREATE TABLE audit (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
            action TEXT NOT NULL,
            label TEXT NOT NULL,
            event INTEGER,
            before TEXT NOT NULL,
            after TEXT NOT NULL)""",
        "CREATE INDEX audit_of_event ON audit (event)",
    )


def m006_stamp(db: "Database") -> None:
    """A number that grows with every change of an event's columns: caches know their age."""
    _run(
        db,
        "CREATE TABLE touched (event INTEGER PRIMARY KEY, stamp INTEGER NOT NULL)",
        "CREATE INDEX touched_by_stamp ON touched (stamp)",
        "INSERT INTO facts VALUES ('stamp', 0), ('floor', 0)",
        "INSERT INTO facts VALUES ('origin', lower(hex(randomblob(8))))",
        *(
            f"""CREATE TRIGGER touched_by_{event} AFTER {event} ON events BEGIN
            INSERT OR REPLACE INTO touched
            SELECT {row}.id, value FROM facts WHERE name = 'stamp'; END"""
            for event, row in (("insert", "new"), ("update", "new"), ("delete", "old"))
        ),
    )


def m007_eras(db: "Database") -> None:
    """Named stretches of time behind the events; a person drew each of them."""
    _run(
        db,
        """CREATE TABLE eras (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            first TEXT NOT NULL,
            last TEXT NOT NULL)""",
    )


def m008_safety(db: "Database") -> None:
    """The chain that proves the audit trail, and which document an edited one has replaced."""
    _run(
        db,
        """CREATE TABLE superseded (
            document INTEGER PRIMARY KEY REFERENCES documents (id),
            by INTEGER NOT NULL REFERENCES documents (id))""",
        """CREATE TABLE chain (
            sequence INTEGER PRIMARY KEY,
            edit INTEGER,
            salt TEXT NOT NULL,
            person TEXT NOT NULL,
            payload TEXT NOT NULL,
            hash TEXT NOT NULL)""",
    )
    chain.begin(db.conn)


def m009_ledger(db: "Database") -> None:
    """What became of every date, and of which documents that is known."""
    _run(
        db,
        """CREATE TABLE ledger (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            document INTEGER NOT NULL REFERENCES documents (id),
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            number INTEGER NOT NULL,
            type TEXT NOT NULL,
            value TEXT NOT NULL,
            text TEXT NOT NULL,
            edtf TEXT NOT NULL,
            fate TEXT NOT NULL,
            reason TEXT NOT NULL,
            passage_start INTEGER NOT NULL,
            passage_stop INTEGER NOT NULL,
            mention INTEGER,
            is_settled INTEGER NOT NULL DEFAULT 0,
            UNIQUE (document, start, stop, number))""",
        "CREATE TABLE accounted (document INTEGER PRIMARY KEY REFERENCES documents (id))",
    )


def m010_suggestions(db: "Database") -> None:
    """Events that may be one, passages that only mention theirs, and words sorted for merging."""
    _run(
        db,
        """CREATE TABLE suggestions (
            one INTEGER NOT NULL,
            other INTEGER NOT NULL,
            likelihood REAL NOT NULL,
            aspects TEXT NOT NULL,
            PRIMARY KEY (one, other)) WITHOUT ROWID""",
        "CREATE INDEX suggestions_of_other ON suggestions (other)",
        "CREATE TABLE mentioned (mention INTEGER PRIMARY KEY REFERENCES mentions (id))",
        """CREATE TABLE sorted_words (
            document INTEGER PRIMARY KEY REFERENCES documents (id),
            mark TEXT NOT NULL,
            words BLOB NOT NULL)""",
    )


STEPS: tuple[Callable[["Database"], None], ...] = (
    m001_documents,
    m002_mentions,
    m003_events,
    m004_telling,
    m005_authored,
    m006_stamp,
    m007_eras,
    m008_safety,
    m009_ledger,
    m010_suggestions,
)
READABLE_FROM = 6
"""From this version on a file can be read as it is: what came later is told as not there."""


_STAND_INS = {
    7: ("CREATE TEMP TABLE eras (id, name, first, last)",),
    8: (
        "CREATE TEMP TABLE superseded (document, by)",
        "CREATE TEMP TABLE chain (sequence, edit, salt, person, payload, hash)",
    ),
    9: (
        """CREATE TEMP TABLE ledger (id, document, start, stop, number, type, value, text, edtf,
        fate, reason, passage_start, passage_stop, mention, is_settled)""",
        "CREATE TEMP TABLE accounted (document)",
    ),
    10: (
        "CREATE TEMP TABLE suggestions (one, other, likelihood, aspects)",
        "CREATE TEMP TABLE mentioned (mention)",
        "CREATE TEMP TABLE sorted_words (document, mark, words)",
    ),
}
"""Empty tables in place of those that an older file lacks, by the version that brought them."""


def stand_in(connection: Connection, version: int) -> None:
    """Let an older file be read as it is, where it may not be brought up to date."""
    for later in range(version + 1, len(STEPS) + 1):
        for statement in _STAND_INS.get(later, ()):
            connection.run(statement)


def migrate(connection: sqlite3.Connection) -> None:
    """Sign the file as ours and apply what is missing: all in one transaction, or nothing."""
    # Imported here: sqlite-utils loads numpy, which an up-to-date file should not pay for.
    from sqlite_utils import Database  # noqa: PLC0415
    from sqlite_utils.migrations import Migrations  # noqa: PLC0415

    migrations = Migrations(_OURS)
    for step in STEPS:
        migrations(name=step.__name__)(step)
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.apply(Database(connection))
        connection.execute(f"PRAGMA user_version = {len(STEPS)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


_OURS = "timeline_app"


def is_begun(connection: sqlite3.Connection) -> bool:
    """Whether an unsigned file is one of ours whose making an earlier version left half done."""
    columns = {row[1] for row in connection.execute("PRAGMA table_info(_sqlite_migrations)")}
    if not {"migration_set", "name"} <= columns:
        return False
    sets = {row[0] for row in connection.execute("SELECT migration_set FROM _sqlite_migrations")}
    if sets:
        return sets == {_OURS}
    tables = connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table'")
    return int(tables.fetchone()[0]) == 1


def _run(db: "Database", *statements: str) -> None:
    for statement in statements:
        db.execute(statement)


def _indexed(table: str, columns: tuple[str, ...]) -> list[str]:
    """The full-text index over a table, and the triggers that keep it true."""
    names = ", ".join(columns)
    new, old = (", ".join(f"{row}.{name}" for name in columns) for row in ("new", "old"))
    index, content = f"{table}_words", f"content='{table}', content_rowid='id'"
    put = f"INSERT INTO {index} (rowid, {names}) VALUES (new.id, {new});"
    drop = f"INSERT INTO {index} ({index}, rowid, {names}) VALUES ('delete', old.id, {old});"
    return [
        f"CREATE VIRTUAL TABLE {index} USING fts5({names}, {content}, {TOKENIZER})",
        f"CREATE TRIGGER {table}_put AFTER INSERT ON {table} BEGIN {put} END",
        f"CREATE TRIGGER {table}_drop AFTER DELETE ON {table} BEGIN {drop} END",
        f"CREATE TRIGGER {table}_change AFTER UPDATE OF {names} ON {table} BEGIN {drop} {put} END",
    ]
