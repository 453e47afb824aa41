"""What each edit does to the tables."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from timeline_app.model import (
    DatedBy,
    Participant,
    Place,
    Review,
    Span,
    When,
    edits,
)
from timeline_app.store.connection import Connection
from timeline_app.store.mapping import (
    WHEN_COLUMNS,
    dumped,
    mention_from_row,
    mention_to_cell,
    participants_from_json,
    participants_to_cell,
    places_from_json,
    places_to_cell,
    published_to_cell,
    when_from_row,
    when_to_json,
    when_to_row,
)
from timeline_app.store.rows import NO_MENTION, Key

FIELDS: Mapping[str, tuple[str, str]] = {
    "title": ("event_texts", "title"),
    "note": ("event_texts", "note"),
    "kind": ("events", "kind"),
    "status": ("events", "status"),
    "review": ("events", "review"),
    "hidden": ("events", "is_hidden"),
}
"""Fields that a person can set, with table and column; the date takes several columns."""

_DATE = ", ".join(WHEN_COLUMNS)
_QUOTES = 4_000
HAND_MADE_IMPORTANCE = 0.8


def read_field(db: Connection, event: int, field: str) -> Any:  # noqa: ANN401 - a cell
    """What is in force, as JSON would hold it.  Raises KeyError for an unknown event."""
    if field == "when":
        row = db.one(f"SELECT {_DATE}, dated_by FROM events WHERE id = ?", (event,))
        value = row and [when_to_json(when_from_row(row[:8])), row[8]]
    else:
        table, column = FIELDS[field]
        row = db.one(f"SELECT {column} FROM {table} WHERE id = ?", (event,))
        value = row and row[0]
    if row is None:
        raise KeyError(event)
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
        return
    table, column = FIELDS[field]
    db.run(f"UPDATE {table} SET {column} = ? WHERE id = ?", (value, event))


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


def _set_title(db: Connection, edit: edits.SetTitle) -> int:
    override(db, edit.event, "title", edit.title)
    return edit.event


def _set_when(db: Connection, edit: edits.SetWhen) -> int:
    override(db, edit.event, "when", _user_when(edit.when))
    if edit.when is not None:
        _show(db, edit.event)
    return edit.event


def _set_kind(db: Connection, edit: edits.SetKind) -> int:
    override(db, edit.event, "kind", edit.kind)
    return edit.event


def _set_status(db: Connection, edit: edits.SetStatus) -> int:
    override(db, edit.event, "status", edit.status.value)
    return edit.event


def _set_review(db: Connection, edit: edits.SetReview) -> int:
    override(db, edit.event, "review", edit.review.value)
    if edit.review is Review.ACCEPTED:
        _show(db, edit.event)
    return edit.event


def _set_note(db: Connection, edit: edits.SetNote) -> int:
    override(db, edit.event, "note", edit.note)
    return edit.event


def _set_hidden(db: Connection, edit: edits.SetHidden) -> int:
    override(db, edit.event, "hidden", int(edit.is_hidden))
    return edit.event


def _show(db: Connection, event: int) -> None:
    """What a person dates or accepts is worth seeing, unless they hid it themselves."""
    by_hand = db.one("SELECT 1 FROM overrides WHERE event = ? AND field = 'hidden'", (event,))
    if by_hand is None and read_field(db, event, "hidden"):
        override(db, event, "hidden", 0)


def _user_when(when: When | None) -> list[Any]:
    return [when_to_json(when), DatedBy.USER.value if when else None]


def _add_event(db: Connection, edit: edits.AddEvent) -> int:
    event = db.run(
        """INSERT INTO events (kind, status, review, importance, confidence, is_authored)
        VALUES (?, ?, ?, ?, 1.0, 1)""",
        (edit.kind, edit.status.value, Review.ACCEPTED.value, HAND_MADE_IMPORTANCE),
    )
    db.run("INSERT INTO event_texts (id, title) VALUES (?, ?)", (event, edit.title))
    override(db, event, "when", _user_when(edit.when))
    override(db, event, "note", edit.note)
    for field in ("title", "kind", "status", "review"):
        keep(db, event, field)
    if edit.document is not None and edit.span is not None:
        _add_evidence(db, event, edit.document, edit.span)
    return event


def _add_evidence(db: Connection, event: int, document: int, span: Span) -> None:
    quote = db.value(
        "SELECT substr(text, ?, ?) FROM texts WHERE document = ?",
        (span.start + 1, len(span), document),
    )
    db.run(
        """INSERT OR IGNORE INTO mentions (document, trigger_start, trigger_stop, start, stop,
        is_candidate, is_authored, quote, time_text, rule, anchor, body, vector)
        VALUES (?, ?, ?, ?, ?, 1, 1, ?, '', 'user', '', ?, x'')""",
        (document, span.start, span.end, span.start, span.end, quote, mention_to_cell(NO_MENTION)),
    )
    mention = db.value(
        """SELECT id FROM mentions
        WHERE document = ? AND trigger_start = ? AND trigger_stop = ? AND is_authored = 1""",
        (document, span.start, span.end),
    )
    db.run("INSERT OR REPLACE INTO evidence VALUES (?, ?)", (mention, event))
    refresh(db, event)


def _merge_events(db: Connection, edit: edits.MergeEvents) -> int:
    first, *others = dict.fromkeys(edit.events)
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
    _fuse_columns(db, first, other)
    _fuse_texts(db, first, other)
    db.run("UPDATE evidence SET event = ? WHERE event = ?", (first, other))
    db.run("UPDATE event_links SET before = ? WHERE before = ?", (first, other))
    db.run("UPDATE event_links SET after = ? WHERE after = ?", (first, other))
    db.run("DELETE FROM event_links WHERE before = after")
    drop_event(db, other)


def _fuse_columns(db: Connection, first: int, other: int) -> None:
    db.run(
        """UPDATE events SET importance = max(events.importance, o.importance),
        confidence = max(events.confidence, o.confidence),
        is_hidden = min(events.is_hidden, o.is_hidden)
        FROM (SELECT importance, confidence, is_hidden FROM events WHERE id = ?) o
        WHERE events.id = ?""",
        (other, first),
    )


def _fuse_texts(db: Connection, first: int, other: int) -> None:
    columns = "participants, places, warnings, reasons"
    mine, theirs = (
        [
            json.loads(cell)
            for cell in db.one(f"SELECT {columns} FROM event_texts WHERE id = ?", (event,)) or ()
        ]
        for event in (first, other)
    )
    both = [a + [x for x in b if x not in a] for a, b in zip(mine, theirs, strict=True)]
    both[3] = list(dict.fromkeys([*both[3], "merged by hand"]))
    db.run(
        "UPDATE event_texts SET (participants, places, warnings, reasons) = (?, ?, ?, ?) "
        "WHERE id = ?",
        (*map(dumped, both), first),
    )
    put_names(db, first, participants_from_json(both[0]), places_from_json(both[1]))


def _join_keys(db: Connection, first: int, other: int) -> None:
    mine, theirs = keys_of(db, first), keys_of(db, other)
    _forget_pairs(db, mine, theirs, is_together=False)
    _put_pair(db, mine[0], theirs[0], is_together=True)


def _split_evidence(db: Connection, edit: edits.SplitEvidence) -> int:
    row = db.one("SELECT event FROM evidence WHERE mention = ?", (edit.evidence,))
    if row is None or row[0] != edit.event:
        raise KeyError(edit.evidence)
    if db.value("SELECT count(*) FROM evidence WHERE event = ?", (edit.event,)) < 2:
        raise ValueError("an event with a single passage cannot be split")
    event = _event_of_mention(db, edit.evidence)
    _part_keys(db, edit.event, edit.evidence)
    db.run("UPDATE evidence SET event = ? WHERE mention = ?", (event, edit.evidence))
    refresh(db, edit.event)
    refresh(db, event)
    return event


def _event_of_mention(db: Connection, mention_id: int) -> int:
    row = db.one(
        "SELECT trigger_start, trigger_stop, start, stop, is_candidate, body, vector, quote "
        "FROM mentions WHERE id = ?",
        (mention_id,),
    )
    assert row is not None  # noqa: S101 - evidence refers to it
    mention = mention_from_row(row[:7])
    marks = ", ".join("?" * len(WHEN_COLUMNS))
    event = db.run(
        f"INSERT INTO events (kind, status, importance, confidence, dated_by, {_DATE}) "
        f"VALUES (?, ?, ?, ?, ?, {marks})",
        (
            mention.kind,
            mention.factuality.value,
            mention.importance,
            mention.score,
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
    put_names(db, event, mention.participants, mention.places)
    return event


def _part_keys(db: Connection, event: int, mention: int) -> None:
    """Keep a mention from joining its old company again, and the company from falling apart."""
    alone = _mention_key(db, mention)
    others = [key for key in keys_of(db, event) if key != alone]
    if _forget_pairs(db, [alone], others, is_together=True):
        for key in others[1:]:
            _put_pair(db, others[0], key, is_together=True)
    for key in others:
        _put_pair(db, alone, key, is_together=False)


def _mention_key(db: Connection, mention: int) -> Key:
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


def _forget_pairs(
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


def _put_pair(db: Connection, one: Key, other: Key, *, is_together: bool) -> None:
    db.run(
        """INSERT INTO pairs (is_together, a_document, a_start, a_stop,
        b_document, b_start, b_stop) VALUES (?, ?, ?, ?, ?, ?, ?)""",
        (int(is_together), *one, *other),
    )


def _set_published(db: Connection, edit: edits.SetPublished) -> None:
    if db.one("SELECT 1 FROM documents WHERE id = ?", (edit.document,)) is None:
        raise KeyError(edit.document)
    db.run(
        "UPDATE documents SET published_by_user = ? WHERE id = ?",
        (published_to_cell(edit.published), edit.document),
    )


HANDLERS: Mapping[type, Callable[[Connection, Any], int | None]] = {
    edits.SetTitle: _set_title,
    edits.SetWhen: _set_when,
    edits.SetKind: _set_kind,
    edits.SetStatus: _set_status,
    edits.SetReview: _set_review,
    edits.SetNote: _set_note,
    edits.SetHidden: _set_hidden,
    edits.AddEvent: _add_event,
    edits.MergeEvents: _merge_events,
    edits.SplitEvidence: _split_evidence,
    edits.SetPublished: _set_published,
}
"""One handler each; it returns the event that the change was about."""


def refresh(db: Connection, event: int) -> None:
    """Bring up to date what an event holds of its evidence: quotes, sources, first document."""
    rows = db.all(
        """SELECT m.document, m.quote FROM evidence v JOIN mentions m ON m.id = v.mention
        WHERE v.event = ? ORDER BY m.document, m.start, m.id""",
        (event,),
    )
    db.run(
        "UPDATE events SET sources = ?, document = ? WHERE id = ?",
        (len({row[0] for row in rows}), rows[0][0] if rows else None, event),
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
        ("overrides", "event"),
        ("event_names", "event"),
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
    person, place = (
        next((numbers[pair] for pair in wanted if pair[0] == role), None)
        for role in ("person", "place")
    )
    db.run("UPDATE events SET person = ?, place = ? WHERE id = ?", (person, place, event))


def named(participants: Sequence[Participant], places: Sequence[Place]) -> list[tuple[str, str]]:
    """Role and name of everything that has a name."""
    return [(p.type, p.name) for p in participants] + [("place", p.name) for p in places]


def _name_number(db: Connection, name: str) -> int:
    db.run("INSERT OR IGNORE INTO names (name) VALUES (?)", (name,))
    return int(db.value("SELECT id FROM names WHERE name = ?", (name,)))
