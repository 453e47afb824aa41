"""What became of every date: kept as read, answered with the events that it dates now."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model import Fate, LedgerEntry, Review, Span
from timeline_app.store.base import StorePart
from timeline_app.store.connection import Connection
from timeline_app.store.mapping import message_from_cell, message_to_cell

if TYPE_CHECKING:
    from timeline_app.model import edits

WAS_REJECTED = Message("ledger.was-rejected")
IS_GONE = Message("ledger.is-gone")

_KEPT = frozenset({Fate.IMPOSSIBLE, Fate.PART, Fate.DOCUMENT})
"""What is more than the date of an event that also hangs on it."""

_LIVING = "document NOT IN (SELECT document FROM superseded)"
_COLUMNS = (
    "type", "value", "text", "edtf", "fate", "reason", "passage_start", "passage_stop", "mention",
)  # fmt: skip
_PUT = f"""INSERT INTO ledger (document, start, stop, number, {", ".join(_COLUMNS)})
    VALUES ({", ".join("?" * (4 + len(_COLUMNS)))})
    ON CONFLICT (document, start, stop, number) DO UPDATE SET
    {", ".join(f"{name} = excluded.{name}" for name in _COLUMNS)}
    WHERE ({", ".join(_COLUMNS)}) IS NOT ({", ".join(f"excluded.{name}" for name in _COLUMNS)})"""
_ENTRIES = f"""SELECT id, document, start, stop, mention, is_settled, {", ".join(_COLUMNS[:-1])}
    FROM ledger WHERE {{which}} ORDER BY document, start, stop, number"""
_TELLINGS = """SELECT m.id, m.document, m.time_start, m.time_stop, m.is_authored, v.event, e.review
    FROM evidence v JOIN mentions m ON m.id = v.mention JOIN events e ON e.id = v.event
    WHERE ? IS NULL OR m.document = ?"""

Place = tuple[int, int, int]
"""Document, start, stop."""


class Ledger(StorePart):
    """What became of every date of the documents."""

    def all(self, document: int | None = None) -> list[LedgerEntry]:
        """What became of every date, in the order of the documents and their texts.

        Older versions of edited documents are left out, unless one is asked for.
        """
        which = _LIVING if document is None else "document = ?"
        values = () if document is None else (document,)
        tellings = _Tellings.read(self.connection, document)
        rows = self.connection.all(_ENTRIES.format(which=which), values)
        return [_told(row, tellings) for row in rows]

    def count(self) -> int:
        """How many entries the whole ledger has."""
        return int(self.connection.value(f"SELECT count(*) FROM ledger WHERE {_LIVING}"))

    def near(self, document: int, around: Span) -> list[LedgerEntry]:
        """The dates that stand in a stretch of a document, as they were read, in text order."""
        rows = self.connection.all(
            "SELECT start, stop, text, type, value, fate, reason, edtf, passage_start, "
            "passage_stop FROM ledger WHERE document = ? AND start < ? AND stop > ? "
            "ORDER BY start, stop, number",
            (document, around.end, around.start),
        )
        return [
            LedgerEntry(
                Span(start, stop), text, kind, value, Fate(fate), message_from_cell(reason), edtf,
                Span(first, last), document=document,
            )
            for start, stop, text, kind, value, fate, reason, edtf, first, last in rows
        ]  # fmt: skip

    def unaccounted(self) -> list[int]:
        """Documents that were read before there was a ledger."""
        rows = self.connection.all(
            "SELECT id FROM documents WHERE id NOT IN (SELECT document FROM accounted) "
            "AND id NOT IN (SELECT document FROM superseded) ORDER BY id"
        )
        return [row[0] for row in rows]


@dataclass(frozen=True, slots=True)
class _Telling:
    """An event that a date tells of."""

    event: int
    is_rejected: bool
    is_by_hand: bool


@dataclass(frozen=True, slots=True)
class _Tellings:
    """Which events each date tells of: by its place, and by the mention it was read for."""

    by_place: Mapping[Place, Sequence[_Telling]]
    by_mention: Mapping[int, _Telling]

    @classmethod
    def read(cls, db: Connection, document: int | None) -> "_Tellings":
        by_place: dict[Place, list[_Telling]] = {}
        by_mention: dict[int, _Telling] = {}
        rows = db.all(_TELLINGS, (document, document))
        for mention, number, start, stop, authored, event, review in rows:
            telling = _Telling(event, review == Review.REJECTED, bool(authored))
            if start is not None:
                by_place.setdefault((number, start, stop), []).append(telling)
            by_mention[mention] = telling
        return cls(by_place, by_mention)

    def of(self, place: Place, mention: int | None) -> list[_Telling]:
        found = [*self.by_place.get(place, ())]
        if mention is not None and mention in self.by_mention:
            found.append(self.by_mention[mention])
        return found


def _told(row: Sequence[Any], tellings: _Tellings) -> LedgerEntry:
    _, document, start, stop, mention, is_settled = row[:6]
    kind, value, text, edtf, fate, reason, passage_start, passage_stop = row[6:]
    entry = LedgerEntry(
        Span(start, stop), text, kind, value, Fate(fate), message_from_cell(reason), edtf,
        Span(passage_start, passage_stop), None, document, (), bool(is_settled),
    )  # fmt: skip
    return _as_now(entry, tellings.of((document, start, stop), mention))


def _as_now(entry: LedgerEntry, tellings: Sequence[_Telling]) -> LedgerEntry:
    """With the events that it dates now, whatever it dated when it was read."""
    living = [telling for telling in tellings if not telling.is_rejected]
    events = tuple(sorted({telling.event for telling in living}))
    is_by_hand = any(telling.is_by_hand for telling in living)
    if events and (is_by_hand or entry.fate not in _KEPT):
        return replace(entry, fate=Fate.EVENT, reason=None, events=events)
    if entry.fate is not Fate.EVENT:
        return replace(entry, events=events)
    if tellings:
        return replace(entry, fate=Fate.UNUSED, reason=WAS_REJECTED, is_settled=True)
    return replace(entry, fate=Fate.UNUSED, reason=IS_GONE)


def put_ledger(
    db: Connection,
    document: int,
    entries: Sequence[LedgerEntry] | None,
    mentions: Mapping[int, int],
) -> None:
    """Put the dates of a document in place of those read before; ids and decisions stay.

    ``mentions`` are the ids of the document's mentions by their index.  None says that nobody
    has accounted for its dates.
    """
    rows = _rows(document, entries or (), mentions)
    kept = {row[1:4] for row in rows}
    present = db.all("SELECT id, start, stop, number FROM ledger WHERE document = ?", (document,))
    gone = [(row[0],) for row in present if tuple(row[1:]) not in kept]
    db.run_many("DELETE FROM ledger WHERE id = ?", gone)
    db.run_many(_PUT, rows)
    if entries is None:
        db.run("DELETE FROM accounted WHERE document = ?", (document,))
    else:
        db.run("INSERT OR IGNORE INTO accounted VALUES (?)", (document,))


def _rows(
    document: int, entries: Sequence[LedgerEntry], mentions: Mapping[int, int]
) -> list[tuple[Any, ...]]:
    """Entries at the very same place are told apart by a number."""
    seen: Counter[Span] = Counter()
    rows = []
    for entry in entries:
        passage = entry.passage or entry.span
        mention = mentions.get(entry.mention) if entry.mention is not None else None
        rows.append(
            (document, entry.span.start, entry.span.end, seen[entry.span], entry.type,
             entry.value, entry.text, entry.edtf, entry.fate.value,
             message_to_cell(entry.reason), passage.start, passage.end, mention)
        )  # fmt: skip
        seen[entry.span] += 1
    return rows


def settle_date(db: Connection, edit: "edits.SettleDate") -> None:
    """It is right so, or no longer.  Raises Gone where no such date is kept."""
    place = (edit.document, edit.span.start, edit.span.end)
    condition = "document = ? AND start = ? AND stop = ?"
    if db.one(f"SELECT 1 FROM ledger WHERE {condition}", place) is None:
        raise errors.Gone(Message("gone.date"))
    db.run(f"UPDATE ledger SET is_settled = ? WHERE {condition}", (int(edit.is_settled), *place))
