"""Whether a file is whole: its pages, the index of words, references, and what cells hold."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from timeline_app.message import Message, told
from timeline_app.model import (
    DatedBy,
    Fate,
    FindingKind,
    PageKind,
    PartKind,
    PassageKind,
    Precision,
    Review,
    Settlement,
    Status,
    TitleTier,
)
from timeline_app.store.mapping import (
    WHEN_COLUMNS,
    aspects_from_json,
    mention_from_row,
    message_from_cell,
    messages_from_cell,
    participants_from_json,
    places_from_json,
    published_from_cell,
    when_from_row,
)
from timeline_app.store.shapes import TABLES as SHAPES
from timeline_app.wording import worded

TABLES = (
    "facts", "documents", "texts", "paths", "passages", "problems", "mentions", "order_links",
    "names", "events", "event_texts", "event_names", "evidence", "event_links", "overrides",
    "pairs", "edits", "audit", "touched", "eras", "superseded", "chain", "ledger", "accounted",
    "members", "pages", "page_runs", "boxes", "parts", "problem_codes",
    "spellings",
    "event_numbers",
    "doubtful",
    "suggestions", "mentioned", "sorted_words",
    "claims", "findings", "witnesses", "settled",
    "name_rules", "passage_rules",
    "views",
)  # fmt: skip
"""Every table of ours that holds rows of its own."""
_INDEXED = ("passages", "event_texts")
_JSON = {
    "documents": ("notes",),
    "event_texts": ("participants", "places", "warnings", "reasons", "tags", "disputes"),
    "name_rules": ("spellings",),
    "mentions": ("body",),
    "overrides": ("value", "derived"),
    "eras": ("first", "last"),
    "views": ("body",),
    "edits": ("steps",),
    "suggestions": ("aspects",),
    "claims": ("body",),
}
_OPTIONAL_JSON = {"documents": ("published", "published_by_user"), "parts": ("published",)}
_TIMES = ("start_earliest", "start_latest", "end_earliest", "end_latest")
_MOST = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and where; ``table`` is "" where it is the file itself."""

    table: str
    message: Message

    @property
    def words(self) -> str:
        """The message in words."""
        return worded(self.message)


def pages(raw: sqlite3.Connection) -> list[Fault]:
    """What SQLite itself finds wrong with the file's pages; quick enough for every opening."""
    try:
        rows = raw.execute(f"PRAGMA quick_check({_MOST})").fetchall()
    except FAILED as error:
        return [_unreadable("damage.pages", error)]
    return [Fault("", told(str(row[0]))) for row in rows if row[0] != "ok"]


FAILED = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What a question of a damaged file raises: a name of a table may hold broken letters, too."""


def _unreadable(code: str, error: Exception) -> Fault:
    """A question that failed as a fault; one that was broken off, or had to wait, is none."""
    kind = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if kind in _NO_DAMAGE:
        raise error
    return Fault("", Message(code, (str(error),)))


_NO_DAMAGE = {
    sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN,
}  # fmt: skip


def schema(raw: sqlite3.Connection) -> list[Fault]:
    """Tables that are missing, or that are none, and triggers that are not ours."""
    try:
        rows = raw.execute("SELECT type, name, tbl_name FROM sqlite_master").fetchall()
        standing_in = raw.execute(_STANDING_IN).fetchall()
    except FAILED as error:
        return [_unreadable("damage.tables", error)]
    kinds = {name: kind for kind, name, _ in [*standing_in, *rows]}
    missing = [
        Fault(name, Message("damage.no-table", (name,)))
        for name in TABLES if kinds.get(name) != "table"
    ]  # fmt: skip
    ours = _our_triggers()
    return missing + [
        Fault(table, Message("damage.trigger", (table,)))
        for kind, name, table in rows
        if kind == "trigger" and name not in ours
    ]


_STANDING_IN = "SELECT type, name, tbl_name FROM sqlite_temp_master WHERE type = 'table'"
"""Empty tables in place of those that an older file lacks: it has lost nothing."""


def _our_triggers() -> set[str]:
    indexed = {f"{table}_{what}" for table in _INDEXED for what in ("put", "drop", "change")}
    return indexed | {f"touched_by_{event}" for event in ("insert", "update", "delete")}


def deeply(raw: sqlite3.Connection) -> list[Fault]:
    """Everything: pages with their indexes, schema, references, cells, and letters."""
    found = [*_integrity(raw), *schema(raw)]
    if any(finding.table == "" for finding in found):
        return found
    for look in (_references, _values, _texts, _shapes):
        try:
            found += look(raw)
        except FAILED as error:
            found.append(_unreadable("damage.rows", error))
    return found


def shallowly(raw: sqlite3.Connection) -> list[Fault]:
    """What is looked at before the first change: pages, schema, and what the cells hold."""
    found = [*pages(raw), *schema(raw)]
    if found:
        return found
    try:
        return list(_values(raw))
    except FAILED as error:
        return [_unreadable("damage.rows", error)]


def _integrity(raw: sqlite3.Connection) -> list[Fault]:
    try:
        rows = raw.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
    except FAILED as error:
        return [_unreadable("damage.pages", error)]
    return [Fault("", told(str(row[0]))) for row in rows if row[0] != "ok"]


def _references(raw: sqlite3.Connection) -> Iterator[Fault]:
    counts: dict[tuple[str, str], int] = {}
    for table, _, parent, _ in raw.execute("PRAGMA foreign_key_check"):
        counts[table, parent] = counts.get((table, parent), 0) + 1
    for (table, parent), count in counts.items():
        yield Fault(table, Message("damage.refer", (count, table, parent)))
    for table in _INDEXED:
        counted = raw.execute(
            f"SELECT (SELECT count(*) FROM {table}), (SELECT count(*) FROM {table}_words_docsize)"
        ).fetchone()
        if counted[0] != counted[1]:
            yield Fault(table, Message("damage.index", (table,)))


def _among(column: str, values: type) -> str:
    names = ", ".join(f"'{value}'" for value in values)  # type: ignore[attr-defined]
    return f"{column} NOT IN ({names})"


_DATED = " OR ".join(f"{name} IS NOT NULL" for name in _TIMES)
_UNDATED = " OR ".join(f"{name} IS NULL" for name in _TIMES)
CELLS: tuple[tuple[str, str, str], ...] = (
    ("events", _among("status", Status), "cell.unknown-status"),
    ("events", _among("review", Review), "cell.unknown-state-of-review"),
    ("events", f"precision IS NOT NULL AND {_among('precision', Precision)}",
     "cell.unknown-precision"),
    ("events", f"dated_by IS NOT NULL AND {_among('dated_by', DatedBy)}", "cell.unknown-rule"),
    ("events", " OR ".join(f"typeof({name}) NOT IN ('integer', 'null')" for name in _TIMES),
     "cell.bad-date"),
    ("events", f"({_DATED}) AND ({_UNDATED} OR precision IS NULL OR edtf IS NULL)",
     "cell.half-date"),
    ("events", ("start_earliest > start_latest OR end_earliest > end_latest "
               "OR start_earliest > end_latest"), "cell.reversed-date"),
    ("events", ("typeof(importance) NOT IN ('real', 'integer') "
               "OR typeof(confidence) NOT IN ('real', 'integer') "
               "OR abs(importance) > 1e9 OR abs(confidence) > 1e9"), "cell.bad-score"),
    ("event_numbers", " OR ".join(f"typeof({name}) NOT IN ('real', 'integer', 'null') "
                                 f"OR {name} NOT BETWEEN 0 AND 1"
                                 for name in ("date", "title", "merging")),
     "cell.bad-number"),
    ("event_numbers", f"tier IS NOT NULL AND {_among('tier', TitleTier)}",
     "cell.unknown-kind-of-title"),
    ("events", "typeof(kind) <> 'text' OR kind = ''", "cell.no-kind"),
    ("events", "id NOT IN (SELECT id FROM event_texts)", "cell.no-title"),
    ("event_texts", ("typeof(title) <> 'text' OR typeof(note) <> 'text' "
                    "OR typeof(quotes) <> 'text'"), "cell.bad-words"),
    ("documents", "id NOT IN (SELECT document FROM texts)", "cell.no-text"),
    ("texts", "typeof(text) <> 'text'", "cell.bad-text"),
    ("passages", _among("kind", PassageKind), "cell.unknown-kind-of-passage"),
    ("passages", "start < 0 OR stop < start", "cell.outside"),
    ("mentions", ("start < 0 OR stop < start OR typeof(body) <> 'text' "
                 "OR typeof(quote) <> 'text'"), "cell.outside"),
    ("mentions", "stop > (SELECT length FROM documents d WHERE d.id = document)",
     "cell.outside"),
    ("texts", "document NOT IN (SELECT id FROM documents)", "cell.lost-document"),
    ("passages", "document NOT IN (SELECT id FROM documents)", "cell.lost-document"),
    ("mentions", "document NOT IN (SELECT id FROM documents)", "cell.lost-document"),
    ("evidence", "event NOT IN (SELECT id FROM events)", "cell.lost-event"),
    ("evidence", "mention NOT IN (SELECT id FROM mentions)", "cell.lost-passage"),
    ("event_names", "name NOT IN (SELECT id FROM names)", "cell.lost-name"),
    ("spellings", "name NOT IN (SELECT id FROM names)", "cell.lost-name"),
    ("spellings", "typeof(spelling) <> 'text'", "cell.bad-words"),
    ("mentioned", "mention NOT IN (SELECT mention FROM evidence)", "cell.passage-of-no-event"),
    ("suggestions", "typeof(likelihood) NOT IN ('real', 'integer')", "cell.bad-likelihood"),
    ("findings", _among("kind", FindingKind), "cell.unknown-kind-of-finding"),
    ("findings", "typeof(likelihood) NOT IN ('real', 'integer')", "cell.bad-likelihood"),
    ("findings", "typeof(message) <> 'text' OR typeof(explanation) <> 'text'",
     "cell.bad-words"),
    ("settled", _among("settlement", Settlement), "cell.unknown-decision"),
    ("settled", "typeof(reason) <> 'text' OR typeof(person) <> 'text'", "cell.bad-words"),
    ("claims", "document NOT IN (SELECT id FROM documents)", "cell.lost-document"),
    ("witnesses", "document NOT IN (SELECT id FROM documents)", "cell.lost-document"),
    ("witnesses", "finding NOT IN (SELECT key FROM findings)", "cell.lost-finding"),
    ("witnesses", ("start < 0 OR stop < start OR typeof(start) <> 'integer' "
                  "OR typeof(stop) <> 'integer' OR typeof(says) <> 'text' "
                  "OR typeof(quote) <> 'text'"),
     "cell.outside"),
    ("ledger", _among("fate", Fate), "cell.unknown-fate"),
    ("ledger", ("start < 0 OR stop < start OR passage_start < 0 OR passage_stop < passage_start "
               "OR typeof(start) <> 'integer' OR typeof(stop) <> 'integer' "
               "OR typeof(passage_start) <> 'integer' OR typeof(passage_stop) <> 'integer'"),
     "cell.outside"),
    ("ledger", "max(stop, passage_stop) > (SELECT length FROM documents d WHERE d.id = document)",
     "cell.outside"),
    ("ledger", ("typeof(type) <> 'text' OR typeof(value) <> 'text' OR typeof(text) <> 'text' "
               "OR typeof(edtf) <> 'text' OR typeof(reason) <> 'text'"), "cell.bad-words"),
    ("ledger", "is_settled NOT IN (0, 1)", "cell.bad-decision"),
    ("ledger", "document NOT IN (SELECT id FROM documents)", "cell.lost-document"),
    ("accounted", "document NOT IN (SELECT id FROM documents)", "cell.lost-document"),
    ("pages", _among("kind", PageKind), "cell.unknown-kind-of-page"),
    ("page_runs", "start < 0 OR page < 1", "cell.bad-page"),
    ("boxes", "typeof(body) <> 'blob'", "cell.bad-boxes"),
    ("parts", _among("kind", PartKind), "cell.unknown-kind-of-part"),
    ("parts", "start < 0 OR stop < start", "cell.outside"),
    ("doubtful", "start < 0 OR stop <= start", "cell.outside"),
    *((table, "document NOT IN (SELECT id FROM documents)", "cell.lost-document")
      for table in SHAPES),
)  # fmt: skip
"""Table, what no row of ours fulfils, and the code of what such a row holds."""
_FACTS = ("stamp", "floor", "origin")


def _values(raw: sqlite3.Connection) -> Iterator[Fault]:
    for table, condition, code in CELLS:
        count = raw.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()[0]
        if count:
            yield Fault(table, Message("damage.hold", (count, table, Message(code))))
    for table, columns in _JSON.items():
        yield from _json(raw, table, columns, "")
    for table, columns in _OPTIONAL_JSON.items():
        yield from _json(raw, table, columns, "IS NOT NULL AND NOT")
    facts = dict(raw.execute("SELECT name, value FROM facts"))
    if any(name not in facts for name in _FACTS):
        yield Fault("facts", Message("damage.nameless"))
    elif not all(isinstance(facts[name], int) for name in ("stamp", "floor")):
        yield Fault("facts", Message("damage.ageless"))


def json_cells() -> list[tuple[str, str]]:
    """Table and column of every cell that must hold JSON."""
    return [(table, column) for table, columns in _JSON.items() for column in columns]


def _json(
    raw: sqlite3.Connection, table: str, columns: tuple[str, ...], optional: str
) -> Iterator[Fault]:
    for column in columns:
        test = (
            f"{column} {optional} json_valid({column})"
            if optional
            else (f"NOT coalesce(json_valid({column}), 0)")
        )
        count = raw.execute(f"SELECT count(*) FROM {table} WHERE {test}").fetchone()[0]
        if count:
            yield Fault(table, Message("damage.broken", (count, table, column)))


def _texts(raw: sqlite3.Connection) -> Iterator[Fault]:
    """Letters that are none: SQLite keeps what it is given."""
    reader = raw.cursor()
    for table in TABLES:
        columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
        texts = [name for name in columns if name not in {"vector"}]
        wrong = 0
        for name in texts:
            for (cell,) in reader.execute(
                f"SELECT CAST({name} AS BLOB) FROM {table} WHERE typeof({name}) = 'text'"
            ):
                wrong += not _is_utf8(cell)
        if wrong:
            yield Fault(table, Message("damage.letters", (wrong, table)))


def _is_utf8(cell: bytes) -> bool:
    try:
        cell.decode()
    except UnicodeDecodeError:
        return False
    return True


_Decoder = Callable[[Sequence[Any]], object]
_DECODED: tuple[tuple[str, str, _Decoder], ...] = (
    ("documents", "published", lambda row: published_from_cell(row[0])),
    ("documents", "published_by_user", lambda row: published_from_cell(row[0])),
    ("documents", "notes", lambda row: messages_from_cell(row[0])),
    ("event_texts", "participants", lambda row: participants_from_json(json.loads(row[0]))),
    ("event_texts", "places", lambda row: places_from_json(json.loads(row[0]))),
    ("event_texts", "warnings", lambda row: messages_from_cell(row[0])),
    ("event_texts", "reasons", lambda row: messages_from_cell(row[0])),
    ("problems", "reason", lambda row: message_from_cell(row[0])),
    ("ledger", "reason", lambda row: message_from_cell(row[0])),
    ("findings", "message", lambda row: message_from_cell(row[0])),
    ("findings", "explanation", lambda row: message_from_cell(row[0])),
    ("witnesses", "says", lambda row: message_from_cell(row[0])),
    ("mentions", "trigger_start, trigger_stop, start, stop, is_candidate, body, vector",
     mention_from_row),
    ("events", ", ".join(WHEN_COLUMNS), when_from_row),
    ("eras", "first", lambda row: _dated(when_from_row(json.loads(row[0])))),
    ("eras", "last", lambda row: _dated(when_from_row(json.loads(row[0])))),
    ("suggestions", "aspects", lambda row: aspects_from_json(json.loads(row[0]))),
)  # fmt: skip
"""Table, columns, and what every row of it must survive."""


def _dated(when: object) -> object:
    if when is None:
        raise ValueError("no date")
    return when


def _shapes(raw: sqlite3.Connection) -> Iterator[Fault]:
    """Cells that are sound by themselves and yet say nothing that can be understood."""
    for table, columns, decode in _DECODED:
        rows = raw.execute(f"SELECT {columns} FROM {table}")
        wrong = sum(not _is_understood(decode, row) for row in rows)
        if wrong:
            yield Fault(table, Message("damage.meaningless", (wrong, table, columns)))


def _is_understood(decode: _Decoder, row: Sequence[Any]) -> bool:
    try:
        decode(row)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return False
    return True
