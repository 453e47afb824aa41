"""Takes a document out: all that was read in it, the events only it proves, its names.

The rows are deleted like in any other edit, so that every list, count and search is without them
at once and one undo puts each back as it was.  ``overwriting`` makes it final.
"""

# ruff: noqa: S608 - table and column names are our own; values are always bound

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model import PartKind
from timeline_app.store import shapes
from timeline_app.store.behind import fall_behind, mark_anew
from timeline_app.store.connection import Connection
from timeline_app.store.event_rows import drop_event, name_again, refresh, write_field
from timeline_app.store.forgetting import SAID, forget_rules, forget_said, words_in
from timeline_app.store.mapping import dumped
from timeline_app.store.numbering import reserve
from timeline_app.store.steps import OF_MENTIONS, Step

if TYPE_CHECKING:
    from timeline_app.model import edits

PENDING = "withdrawn"
"""The fact that says that something was withdrawn and not yet overwritten."""
_ANY = "IN (SELECT value FROM json_each(?))"
TABLES = (
    ("documents", "id"),
    *((name, "document") for name in ("texts", "paths", "passages", *shapes.TABLES)),
    # Mentions before evidence: in this order they are put back, and evidence asks for them.
    *((name, "document") for name in ("mentions", "order_links", "event_links")),
    *((name, "document") for name in ("claims", "witnesses")),
    *(
        (name, "document")
        for name in ("ledger", "accounted", "superseded", "sorted_words", "passage_rules")
    ),
    ("superseded", "by"),
    ("pairs", "a_document"),
    ("pairs", "b_document"),
)
"""Where rows of a document stand, with the column that names it."""


Called = Mapping[str, tuple[str, str]]
"""What a spelling stands for in an event: what it names (``person``, ``place``) and its name."""


@dataclass(frozen=True, slots=True)
class WithdrawalRest:
    """What a withdrawal leaves to be told again from the passages that remain."""

    touched: tuple[int, ...] = ()
    """Events that stay, but lost a passage or a name."""
    linked: tuple[int, ...] = ()
    """Events whose date may have hung on the order that it told; never one that is touched."""
    alone: tuple[int, ...] = ()
    """Mentions that tell no event, but stand in the same order as those."""
    called: Mapping[int, Called] | None = None
    """What each touched event calls those who take part in it."""


def withdraw_document(db: Connection, edit: "edits.WithdrawDocument") -> None:
    """By itself; the events that lost a passage are told again with the next rebuilding."""
    take_out(db, edit.document)
    fall_behind(db)


def versions(db: Connection, document: int) -> list[int]:
    """The document and the older versions of its file, which only wait for it to go."""
    found, waiting = [], [document]
    while waiting:
        one = waiting.pop()
        found.append(one)
        older = db.all("SELECT document FROM superseded WHERE by = ?", (one,))
        waiting += [row[0] for row in older if row[0] not in found]
    return found


def take_out(db: Connection, document: int) -> WithdrawalRest:
    """Delete all that was read in a document.  Raises Gone where it is not there."""
    if db.one("SELECT 1 FROM documents WHERE id = ?", (document,)) is None:
        raise errors.Gone(Message("gone.document"))
    documents = dumped(versions(db, document))
    reserve(db)
    mentions = [
        row[0] for row in db.all(f"SELECT id FROM mentions WHERE document {_ANY}", (documents,))
    ]
    mentions += _brought_along(db, documents)
    proved = _proved(db, mentions)
    linked, alone = _entangled(db, _nodes(db, mentions))
    text = "\n".join(
        row[0] for row in db.all(f"SELECT text FROM texts WHERE document {_ANY}", (documents,))
    )
    _delete(db, documents, mentions)
    mark_anew(db)
    only = {event for event in proved if not _is_told(db, event)}
    words = words_in(text)
    lost = vanished(db, words)
    names = _lost_names(db, proved) | forget_rules(db, lost)
    touched = (proved | _named_by(db, names) | _titled_with(db, lost)) - only
    for event in sorted(only):
        db.run("DELETE FROM event_links WHERE before = ? OR after = ?", (event, event))
        drop_event(db, event)
    further = _entangled(db, touched - proved)
    linked, alone = linked | further[0], alone | further[1]
    called = {event: _called(db, event, names) for event in touched}
    _forget_spellings(db, words)
    for event in sorted(touched):
        _forget_title(db, event, text, lost)
        forget_said(db, event, lost)
        _stand_alone(db, event)
    db.run("INSERT OR REPLACE INTO facts VALUES (?, 1)", (PENDING,))
    return WithdrawalRest(
        tuple(sorted(touched)), tuple(sorted(linked - only - touched)),
        tuple(sorted(alone - set(mentions))), called,
    )  # fmt: skip


def _brought_along(db: Connection, documents: str) -> list[int]:
    """Passages elsewhere that rows of these documents brought with them: they came in with it."""
    rows = db.all(
        "SELECT m.id FROM mentions m JOIN evidence v ON v.mention = m.id "
        f"JOIN events e ON e.id = v.event WHERE m.is_authored > 0 AND m.document NOT {_ANY} "
        "AND e.is_authored = 1 AND v.event IN (SELECT w.event FROM evidence w "
        "JOIN mentions n ON n.id = w.mention AND n.is_authored > 0 JOIN parts p "
        "ON p.document = n.document AND p.start = n.start AND p.stop = n.stop AND p.kind = ? "
        f"WHERE n.document {_ANY}) ORDER BY m.id",
        (documents, PartKind.BROUGHT_IN.value, documents),
    )
    return [row[0] for row in rows]


def refuse_doubles(db: Connection, steps: Iterable[Step]) -> None:
    """Raises CannotBeDone where a document would come back that was read again meanwhile."""
    for step in steps:
        row = step.after or {}
        if step.before is not None or step.table not in _ONCE:
            continue
        column, number = _ONCE[step.table]
        double = f"SELECT 1 FROM {step.table} WHERE {column} = ? AND {number} <> ?"
        if db.one(double, (row[column], row[number])) is not None:
            raise errors.CannotBeDone(Message("edit.read-again"))


_ONCE = {"documents": ("sha256", "id"), "paths": ("path", "document")}
"""What only one document may have, with the column of its number."""


def _proved(db: Connection, mentions: list[int]) -> set[int]:
    rows = db.all(f"SELECT DISTINCT event FROM evidence WHERE mention {_ANY}", (dumped(mentions),))
    return {row[0] for row in rows}


def _nodes(db: Connection, mentions: list[int]) -> set[int]:
    """Events; a mention that tells none stands for itself, below zero."""
    rows = db.all(f"SELECT mention, event FROM evidence WHERE mention {_ANY}", (dumped(mentions),))
    owner: dict[int, int] = dict(rows)
    return {owner.get(mention, -mention) for mention in mentions}


def _entangled(db: Connection, nodes: set[int]) -> tuple[set[int], set[int]]:
    """Events and lone mentions that links connect with these nodes, over however many."""
    owner: dict[int, int] = dict(db.all("SELECT mention, event FROM evidence"))
    near: defaultdict[int, set[int]] = defaultdict(set)
    for pair in db.all("SELECT before, after FROM order_links"):
        one, other = (owner.get(mention, -mention) for mention in pair)
        near[one].add(other)
        near[other].add(one)
    reached: set[int] = set()
    waiting = set(nodes)
    while waiting:
        reached |= waiting
        waiting = {other for one in waiting for other in near.get(one, ())} - reached
    return {node for node in reached if node > 0}, {-node for node in reached if node < 0}


def _delete(db: Connection, documents: str, mentions: list[int]) -> None:
    paths = db.all(
        f"SELECT path FROM paths WHERE document {_ANY} "
        f"UNION SELECT path FROM documents WHERE id {_ANY}",
        (documents, documents),
    )
    for table, column in TABLES:
        db.run(f"DELETE FROM {table} WHERE {column} {_ANY}", (documents,))
    db.run(f"DELETE FROM mentions WHERE id {_ANY}", (dumped(mentions),))
    for table in OF_MENTIONS:
        db.run(f"DELETE FROM {table} WHERE mention {_ANY}", (dumped(mentions),))
    db.run_many("DELETE FROM problems WHERE path = ?", paths)
    db.run_many("DELETE FROM problem_codes WHERE path = ?", paths)


def _is_told(db: Connection, event: int) -> bool:
    return db.one("SELECT 1 FROM evidence WHERE event = ?", (event,)) is not None


def vanished(db: Connection, words: Iterable[str]) -> set[str]:
    """Those of the words that no passage of the chronology holds any more."""
    return {word for word in words if not is_found(db, word)}


def is_found(db: Connection, words: str) -> bool:
    """Whether these words stand in one passage, in this order."""
    if not words_in(words):
        return True
    quoted = words.replace('"', '""')
    found = "SELECT 1 FROM passages_words WHERE passages_words MATCH ? LIMIT 1"
    return db.one(found, (f'"{quoted}"',)) is not None


def _lost_names(db: Connection, events: set[int]) -> set[int]:
    """Names of these events that stand in no passage any more."""
    rows = db.all(
        f"SELECT DISTINCT n.id, n.name FROM event_names x JOIN names n ON n.id = x.name "
        f"WHERE x.event {_ANY}",
        (dumped(sorted(events)),),
    )
    return {number for number, name in rows if not is_found(db, name)}


def _named_by(db: Connection, names: set[int]) -> set[int]:
    rows = db.all(f"SELECT event FROM event_names WHERE name {_ANY}", (dumped(sorted(names)),))
    return {row[0] for row in rows}


def _titled_with(db: Connection, lost: set[str]) -> set[int]:
    """Events of which a person said, or left, something in words that nothing else holds."""
    rows = db.all(
        f"SELECT event, value, derived FROM overrides WHERE field {_ANY}",
        (dumped(["title", *SAID]),),
    )
    return {event for event, *told in rows if lost & words_in(" ".join(told))}


def _called(db: Connection, event: int, lost: set[int]) -> Called:
    """What an event calls each spelling; one that could mean two stays as it is."""
    rows = db.all(
        """SELECT coalesce(s.spelling, n.name), x.role, n.name, n.id FROM event_names x
        JOIN names n ON n.id = x.name LEFT JOIN spellings s ON s.name = n.id
        WHERE x.event = ? UNION SELECT n.name, x.role, n.name, n.id FROM event_names x
        JOIN names n ON n.id = x.name WHERE x.event = ?""",
        (event, event),
    )
    found: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for spelling, role, name, number in rows:
        if number not in lost:
            found[spelling].add((role, name))
    return {spelling: next(iter(some)) for spelling, some in found.items() if len(some) == 1}


def _forget_spellings(db: Connection, words: set[str]) -> None:
    """Spellings that only the text with these words had."""
    for name, spelling in db.all("SELECT name, spelling FROM spellings"):
        if words_in(spelling) <= words and not is_found(db, spelling):
            db.run("DELETE FROM spellings WHERE name = ? AND spelling = ?", (name, spelling))


def _forget_title(db: Connection, event: int, text: str, lost: set[str]) -> None:
    """A title in the words of the document goes with it, even if a person has kept it."""
    row = db.one("SELECT value FROM overrides WHERE event = ? AND field = 'title'", (event,))
    title = str(json.loads(row[0])) if row else ""
    if title and (_squeezed(title) in _squeezed(text) or lost & words_in(title)):
        db.run("DELETE FROM overrides WHERE event = ? AND field = 'title'", (event,))


def _squeezed(text: str) -> str:
    return " ".join(text.split()).casefold()


def _stand_alone(db: Connection, event: int) -> None:
    """Bring up to date what follows from the passages that remain; telling again does the rest."""
    refresh(db, event)
    is_derived = db.value(
        "SELECT count(*) FROM evidence v JOIN mentions m ON m.id = v.mention "
        "WHERE v.event = ? AND m.is_authored = 0",
        (event,),
    )
    if is_derived:
        return
    quote = db.value(
        "SELECT m.quote FROM evidence v JOIN mentions m ON m.id = v.mention WHERE v.event = ?",
        (event,),
    )
    is_titled = db.one("SELECT 1 FROM overrides WHERE event = ? AND field = 'title'", (event,))
    if is_titled is None and quote:
        title = " ".join(quote.split())[:_LONGEST]
        db.run("UPDATE event_texts SET title = ? WHERE id = ?", (title, event))
    db.run(
        "UPDATE event_texts SET participants = '[]', places = '[]', warnings = '[]', "
        "reasons = '[]' WHERE id = ?",
        (event,),
    )
    name_again(db, event)
    for field, value in db.all(
        f"SELECT field, value FROM overrides WHERE event = ? AND field {_ANY}",
        (event, dumped(list(SAID))),
    ):
        write_field(db, event, field, json.loads(value))


_LONGEST = 90
"""Letters of a sentence that stands for a title."""
