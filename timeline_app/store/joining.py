"""Several events become one, or one passage becomes an event of its own, for good."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from timeline_app import errors
from timeline_app.message import Message, to_json
from timeline_app.model import Mention, Numbers
from timeline_app.store import numbers
from timeline_app.store.connection import Connection
from timeline_app.store.event_fields import LISTED, NAMES
from timeline_app.store.event_rows import (
    IN_ORDER,
    TOLD_AS,
    drop_event,
    keep,
    name_again,
    override,
    read_field,
    refresh,
)
from timeline_app.store.mapping import (
    WHEN_COLUMNS,
    dumped,
    mention_from_row,
    participants_to_cell,
    places_to_cell,
    when_to_row,
)
from timeline_app.store.rows import Key

if TYPE_CHECKING:
    from timeline_app.model import edits

# ruff: noqa: S608 - table and column names are our own; values are always bound

_DATE = ", ".join(WHEN_COLUMNS)


def merge_events(db: Connection, edit: "edits.MergeEvents") -> int:
    """Everything goes to the first; the pairs make it last."""
    first, *others = dict.fromkeys(edit.events) or (None,)
    if first is None or not others:
        raise errors.CannotBeDone(Message("edit.one-event"))
    for field in ("title", "when"):
        keep(db, first, field)
    for other in others:
        _join_keys(db, first, other)
        _absorb(db, first, other)
    refresh(db, first)
    return first


def _absorb(db: Connection, first: int, other: int) -> None:
    """Take over all that an event had, and drop it."""
    read_field(db, other, "title")
    _take_decisions(db, first, other)
    _fuse_columns(db, first, other)
    _fuse_texts(db, first, other)
    db.run("UPDATE evidence SET event = ? WHERE event = ?", (first, other))
    db.run("UPDATE event_links SET before = ? WHERE before = ?", (first, other))
    db.run("UPDATE event_links SET after = ? WHERE after = ?", (first, other))
    db.run("DELETE FROM event_links WHERE before = after")
    numbers.absorb(db, first, other)
    _hand_over(db, first, other)
    drop_event(db, other)


def _hand_over(db: Connection, first: int, other: int) -> None:
    """What may have been one with ``other`` may be one with ``first``, which it was joined to."""
    rows = db.all("SELECT * FROM suggestions WHERE ? IN (one, other)", (other,))
    for one, second, likelihood, aspects in rows:
        third = second if one == other else one
        if third != first:
            db.run(
                "INSERT OR IGNORE INTO suggestions VALUES (?, ?, ?, ?)",
                (min(first, third), max(first, third), likelihood, aspects),
            )


def _fuse_columns(db: Connection, first: int, other: int) -> None:
    db.run(
        """UPDATE events SET importance = max(events.importance, o.importance),
        is_hidden = min(events.is_hidden, o.is_hidden)
        FROM (SELECT importance, is_hidden FROM events WHERE id = ?) o
        WHERE events.id = ?""",
        (other, first),
    )


def _take_decisions(db: Connection, first: int, other: int) -> None:
    """What a person said of who, where, tags, disputes and worth of the one holds of both."""
    held = {row[0] for row in db.all(
        "SELECT field FROM overrides WHERE event IN (?, ?)", (first, other))}  # fmt: skip
    for field in sorted(held & LISTED):
        mine, theirs = (read_field(db, event, field) for event in (first, other))
        if field in NAMES:
            both = [_with_others(a, b) for a, b in zip(mine, theirs, strict=True)]
        else:
            both = _with_others(mine, theirs)
        override(db, first, field, both)
    stars = read_field(db, other, "stars")
    if stars[0] is not None and read_field(db, first, "stars")[0] is None:
        override(db, first, "stars", stars)


BY_HAND = Message("merging.by-hand")
"""Why a person's own event has the passages of several."""


def _with_others(mine: list[Any], theirs: list[Any]) -> list[Any]:
    return mine + [one for one in theirs if one not in mine]


def _fuse_texts(db: Connection, first: int, other: int) -> None:
    columns = "participants, places, warnings, reasons"
    mine, theirs = (
        [
            json.loads(cell)
            for cell in db.one(f"SELECT {columns} FROM event_texts WHERE id = ?", (event,)) or ()
        ]
        for event in (first, other)
    )
    both = [_with_others(a, b) for a, b in zip(mine, theirs, strict=True)]
    both[3] = _with_others(both[3], [to_json(BY_HAND)])
    db.run(
        f"UPDATE event_texts SET ({columns}) = (?, ?, ?, ?) WHERE id = ?",
        (*map(dumped, both), first),
    )
    name_again(db, first)


def _join_keys(db: Connection, first: int, other: int) -> None:
    mine, theirs = keys_of(db, first), keys_of(db, other)
    forget_pairs(db, mine, theirs, is_together=False)
    put_pair(db, mine[0], theirs[0], is_together=True)


def split_evidence(db: Connection, edit: "edits.SplitEvidence") -> int:
    """The passage leaves with what it tells itself.  Raises Gone or CannotBeDone."""
    row = db.one("SELECT event FROM evidence WHERE mention = ?", (edit.evidence,))
    if row is None or row[0] != edit.event:
        raise errors.Gone(Message("gone.passage"))
    if db.value("SELECT count(*) FROM evidence WHERE event = ?", (edit.event,)) < 2:
        raise errors.CannotBeDone(Message("edit.one-passage"))
    event = _event_of_mention(db, edit.evidence, edit.event)
    _part_keys(db, edit.event, edit.evidence)
    db.run("UPDATE evidence SET event = ? WHERE mention = ?", (event, edit.evidence))
    db.run("DELETE FROM mentioned WHERE mention = ?", (edit.evidence,))
    prove(db, edit.event)
    refresh(db, edit.event)
    refresh(db, event)
    return event


def prove(db: Connection, event: int) -> None:
    """An event whose proof has left is proved by the first passage that mentioned it."""
    rows = db.all(
        f"SELECT v.mention, q.mention IS NULL FROM evidence v JOIN mentions m ON m.id = v.mention "
        f"{TOLD_AS} WHERE v.event = ? ORDER BY {IN_ORDER}",
        (event,),
    )
    if not any(is_proof for _, is_proof in rows):
        db.run("DELETE FROM mentioned WHERE mention = ?", rows[0][:1])


def _event_of_mention(db: Connection, mention_id: int, source: int) -> int:
    row = db.one(
        "SELECT trigger_start, trigger_stop, start, stop, is_candidate, body, vector, quote "
        "FROM mentions WHERE id = ?",
        (mention_id,),
    )
    assert row is not None  # noqa: S101 - evidence refers to it
    mention = _as_called(db, mention_from_row(row[:7]), source)
    marks = ", ".join("?" * len(WHEN_COLUMNS))
    event = db.run(
        f"INSERT INTO events (kind, status, importance, dated_by, {_DATE}) "
        f"VALUES (?, ?, ?, ?, {marks})",
        (
            mention.kind,
            mention.factuality.value,
            mention.importance,
            mention.dated_by.value if mention.dated_by else None,
            *when_to_row(mention.when),
        ),
    )
    db.run(
        "INSERT INTO event_texts (id, title, participants, places) VALUES (?, ?, ?, ?)",
        (
            event,
            mention.title or row[7][:90],
            participants_to_cell(mention.participants),
            places_to_cell(mention.places),
        ),
    )
    name_again(db, event)
    sure = Numbers(mention.date_confidence, mention.title_confidence, 1.0)
    numbers.put(db, event, sure, mention.title_tier)
    return event


def _as_called(db: Connection, mention: Mention, source: int) -> Mention:
    """With its names as the event calls them that it leaves."""
    rows = db.all(
        """SELECT s.spelling, x.role, n.name FROM event_names x JOIN names n ON n.id = x.name
        JOIN spellings s ON s.name = n.id WHERE x.event = ?""",
        (source,),
    )
    found: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for spelling, role, name in rows:
        found[spelling].add((role, name))
    called = {spelling: next(iter(some)) for spelling, some in found.items() if len(some) == 1}
    participants, places = [], []
    for one in mention.participants:
        kind, name = called.get(one.name, (one.type, one.name))
        participants.append(replace(one, type=kind, name=name))
    for place in mention.places:
        _, name = called.get(place.name, ("", place.name))
        places.append(replace(place, name=name))
    return replace(mention, participants=tuple(participants), places=tuple(places))


def _part_keys(db: Connection, event: int, mention: int) -> None:
    """Keep a mention from joining its old company again, and the company from falling apart."""
    alone = mention_key(db, mention)
    others = [key for key in keys_of(db, event) if key != alone]
    if forget_pairs(db, [alone], others, is_together=True):
        for key in others[1:]:
            put_pair(db, others[0], key, is_together=True)
    for key in others:
        put_pair(db, alone, key, is_together=False)


def mention_key(db: Connection, mention: int) -> Key:
    """What names a mention wherever it is counted."""
    row = db.one(
        "SELECT document, trigger_start, trigger_stop FROM mentions WHERE id = ?", (mention,)
    )
    assert row is not None  # noqa: S101 - the caller has just seen it
    return row[0], row[1], row[2]


def keys_of(db: Connection, event: int) -> list[Key]:
    """What speaks for an event in pairs: itself where made by hand, then its mentions."""
    by_hand = db.value("SELECT is_authored FROM events WHERE id = ?", (event,))
    rows = db.all(
        """SELECT m.document, m.trigger_start, m.trigger_stop
        FROM evidence v JOIN mentions m ON m.id = v.mention
        WHERE v.event = ? AND m.is_authored = 0 ORDER BY m.document, m.trigger_start""",
        (event,),
    )
    own: list[Key] = [(0, event, 0)] if by_hand or not rows else []
    return own + [(row[0], row[1], row[2]) for row in rows]


def forget_pairs(
    db: Connection, some: Iterable[Key], others: Iterable[Key], *, is_together: bool
) -> bool:
    """Take back pairs between two sets of keys; returns whether there were any."""
    some, others = set(some), set(others)
    rows = db.all("SELECT * FROM pairs WHERE is_together = ?", (int(is_together),))
    drop = [
        row[0]
        for row in rows
        if (row[2:5] in some and row[5:8] in others) or (row[2:5] in others and row[5:8] in some)
    ]
    for number in drop:
        db.run("DELETE FROM pairs WHERE id = ?", (number,))
    return bool(drop)


def put_pair(db: Connection, one: Key, other: Key, *, is_together: bool) -> None:
    """Say of two keys that they belong together, or apart."""
    db.run(
        """INSERT INTO pairs (is_together, a_document, a_start, a_stop,
        b_document, b_start, b_stop) VALUES (?, ?, ?, ?, ?, ?, ?)""",
        (int(is_together), *one, *other),
    )
