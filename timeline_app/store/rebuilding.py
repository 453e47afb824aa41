"""Puts what merging and ordering made in place of what they made before; ids and edits stay."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from timeline_app.message import Message
from timeline_app.model import NO_NUMBERS, Review
from timeline_app.store import numbers
from timeline_app.store.base import StorePart
from timeline_app.store.behind import catch_up, fall_behind, is_behind, mark_of_read
from timeline_app.store.connection import Connection
from timeline_app.store.decisions import decided
from timeline_app.store.event_fields import FIELDS, Cells
from timeline_app.store.event_rows import (
    drop_event,
    joined_quotes,
    named,
    put_names,
    replace_spellings,
)
from timeline_app.store.mapping import (
    WHEN_COLUMNS,
    dumped,
    messages_to_cell,
    participants_to_cell,
    places_to_cell,
    when_to_row,
)
from timeline_app.store.rows import (
    Decided,
    ProposedEvent,
    ProposedLink,
    ProposedSuggestion,
    SortedWords,
)
from timeline_app.store.steps import OF_MENTIONS
from timeline_app.store.suggestions import put_suggestions

_EVENT_COLUMNS = (
    *WHEN_COLUMNS,
    "dated_by",
    "kind",
    "status",
    "review",
    "importance",
    "confidence",
    "sources",
    "is_hidden",
    "is_disputed",
    "document",
    "stars",
)
_TEXT_COLUMNS = (
    "title",
    "note",
    "quotes",
    "participants",
    "places",
    "warnings",
    "reasons",
    "tags",
    "disputes",
)
_LOST = Message("event.passages-lost")

_BY_PERSONS = ("edits", "overrides", "pairs", "name_rules", "passage_rules")


class Rebuilding(StorePart):
    """Takes in what was derived, and keeps what a person decided."""

    def decided(self) -> Decided:
        """What a person decided that goes into the making of events."""
        return decided(self.connection)

    def hand_made(self) -> frozenset[int]:
        """Ids of the events that a person made, and of those kept for what a person changed."""
        rows = self.connection.all("SELECT id FROM events WHERE is_authored = 1")
        return frozenset(row[0] for row in rows)

    @property
    def is_behind(self) -> bool:
        """Whether something was read since the events were last put together."""
        return is_behind(self.connection)

    @property
    def mark(self) -> str:
        """What is another one after each change of what documents tell."""
        return mark_of_read(self.connection)

    def forget_events(self) -> None:
        """Take away all events, numbers and all, to be put together anew.

        Where a person has changed, made or undone anything, nothing is done.
        """
        db = self.connection
        with db.atomic():
            if any(db.value(f"SELECT count(*) FROM {table}") for table in _BY_PERSONS):
                return
            _drop_the_rest(db, set())
            for table in (*OF_MENTIONS, "event_links", "suggestions"):
                db.run(f"DELETE FROM {table}")
            db.run("DELETE FROM sqlite_sequence WHERE name = 'events'")
            fall_behind(db)

    def sorted_words(self) -> list[SortedWords]:
        """What merging sorted of each document, when it was last asked."""
        rows = self.connection.all(
            "SELECT document, mark, words FROM sorted_words ORDER BY document"
        )
        return [SortedWords(*row) for row in rows]

    def keep_sorted(self, wanted: Sequence[SortedWords]) -> None:
        """Put what is sorted now in place of what was; only differences are written."""
        db = self.connection
        present = {row.document: row for row in self.sorted_words()}
        changed = [row for row in wanted if present.get(row.document) != row]
        gone = sorted(present.keys() - {row.document for row in wanted})
        with db.atomic():
            db.run_many(
                "DELETE FROM sorted_words WHERE document = ?", [(number,) for number in gone]
            )
            db.run_many(
                "INSERT OR REPLACE INTO sorted_words VALUES (?, ?, ?)",
                [(row.document, row.mark, row.words) for row in changed],
            )

    def replace_events(  # noqa: PLR0913 - options by name
        self,
        drafts: Sequence[ProposedEvent],
        links: Sequence[ProposedLink] = (),
        suggestions: Sequence[ProposedSuggestion] = (),
        *,
        with_decided: Decided | None = None,
        as_of: str | None = None,
        spellings: Mapping[str, Collection[str]] | None = None,
    ) -> bool:
        """Make the drafts the chronology, in one transaction.

        ``with_decided`` is what the drafts were made with, and ``as_of`` what ``mark`` was
        before anything was asked for them: False, and nothing is done, when the person
        decided otherwise meanwhile, or documents tell something else.  ``spellings`` are the
        other spellings of each name that the drafts hold.

        A draft keeps the id of the event that it shares most passages with; what a person
        changed stays in force; what a person made by hand stays.  Only rows that differ are
        written.
        """
        db = self.connection
        with db.atomic():
            if with_decided is not None and with_decided != self.decided():
                return False
            if as_of is not None and as_of != mark_of_read(db):
                return False
            ids = _assigned(db, drafts)
            for start in range(0, len(drafts), _AT_ONCE):
                here = slice(start, start + _AT_ONCE)
                _put_some(db, ids[here], drafts[here])
            _move_evidence(db, ids, drafts)
            _drop_the_rest(db, set(ids))
            replace_links(db, ids, links)
            replace_spellings(db, spellings or {})
            put_suggestions(db, ids, suggestions)
            catch_up(db)
        return True


def _put_some(db: Connection, ids: Sequence[int], drafts: Sequence[ProposedEvent]) -> None:
    """Bring some events up to date: of a large chronology not all of what was is read at once."""
    state = EventsBefore(db, ids, [member for draft in drafts for member in draft.members])
    for event, draft in zip(ids, drafts, strict=True):
        state.put(event, draft)


def _assigned(db: Connection, drafts: Sequence[ProposedEvent]) -> list[int]:
    """The id of each draft: of the old event it shares most with, else a new one."""
    old: dict[int, int] = dict(db.all("SELECT mention, event FROM evidence"))
    edited = {row[0] for row in db.all("SELECT DISTINCT event FROM overrides")}
    claims = [
        (event not in edited, -shared, event, number)
        for number, draft in enumerate(drafts)
        for event, shared in _shared(draft, old).items()
    ]
    given: dict[int, int] = {}
    taken = {draft.hand_made for draft in drafts if draft.hand_made}
    for _, _, event, number in sorted(claims):
        if number not in given and event not in taken and not drafts[number].hand_made:
            given[number] = event
            taken.add(event)
    claimed: set[int] = set()
    ids = []
    for number, draft in enumerate(drafts):
        # What a person parted from a hand-made event since may still be told to belong to it.
        wanted = draft.hand_made if draft.hand_made not in claimed else None
        claimed |= {wanted} if wanted else set()
        ids.append(wanted or given.get(number) or new_event(db))
    return ids


def _shared(draft: ProposedEvent, old: dict[int, int]) -> Counter[int]:
    return Counter(old[member] for member in draft.members if member in old)


def new_event(db: Connection) -> int:
    """An event with nothing in it yet; returns its id."""
    event = db.run("INSERT INTO events (kind, status) VALUES ('other', 'happened')")
    db.run("INSERT INTO event_texts (id, title) VALUES (?, '')", (event,))
    numbers.put(db, event, NO_NUMBERS)
    return event


class EventsBefore:
    """Some events as they were before, read once, so that only differences are written.

    ``members`` are the mentions that tell them now; those that do already where none are given.
    """

    def __init__(
        self, db: Connection, among: Collection[int], members: Collection[int] | None = None
    ) -> None:
        self.db = db
        some = (dumped(sorted(among)),)
        self.events = _table(db, "events", _EVENT_COLUMNS, some)
        self.texts = _table(db, "event_texts", _TEXT_COLUMNS, some)
        self.numbers = _table(db, "event_numbers", numbers.COLUMNS, some)
        self.names = _names(db, some)
        self.mentions = {row[0]: row[1:] for row in db.all(_MENTIONS + _TOLD_BY, some)}
        if members is not None:
            wanted = (dumped(sorted(members)),)
            self.mentions |= {row[0]: row[1:] for row in db.all(_MENTIONS + _WITH_IDS, wanted)}
        self.overrides: dict[int, dict[str, Any]] = defaultdict(dict)
        for event, field, value, derived in db.all(_OVERRIDES, some):
            self.overrides[event][field] = (json.loads(value), derived)
        self.by_hand = defaultdict(list)
        for event, mention in db.all(_BY_HAND, some):
            self.by_hand[event].append(mention)

    def put(self, event: int, draft: ProposedEvent) -> None:
        """Bring one event up to date."""
        members = [*draft.members, *self.by_hand[event]]
        cells = _event_cells(draft, [self.mentions[m][0] for m in members])
        texts = _text_cells(draft, [self.mentions[m][1] for m in members])
        for field, (value, derived) in self.overrides[event].items():
            self._keep_derived(event, field, derived, _taken_over(cells, texts, field, value))
        sure = numbers.in_force(
            draft.numbers,
            dated_by=cells["dated_by"],
            review=cells["review"],
            is_titled="title" in self.overrides[event],
        )
        cells["confidence"] = sure.least
        cells["is_disputed"] = int(texts["warnings"] != "[]" or texts["disputes"] != "[]")
        self._put_numbers(event, draft)
        self._write("events", event, cells, self.events.get(event, {}))
        self._write("event_texts", event, texts, self.texts.get(event, {}))
        wanted = named(texts["participants"], texts["places"], texts["tags"])
        if set(wanted) != self.names[event]:
            put_names(self.db, event, wanted)

    def _put_numbers(self, event: int, draft: ProposedEvent) -> None:
        """A file that was mended may have lost them."""
        derived = numbers.cells(draft.numbers, draft.title_tier)
        if event in self.numbers:
            self._write("event_numbers", event, derived, self.numbers[event])
        else:
            numbers.put(self.db, event, draft.numbers, draft.title_tier)

    def _keep_derived(self, event: int, field: str, old: str, new: str) -> None:
        if old != new:
            self.db.run(
                "UPDATE overrides SET derived = ? WHERE event = ? AND field = ?",
                (new, event, field),
            )

    def _write(self, table: str, event: int, wanted: Cells, present: Cells) -> None:
        changed = {
            name: cell for name, cell in wanted.items() if present.get(name, _UNSET) != cell
        }
        if changed:
            marks = ", ".join(f"{name} = ?" for name in changed)
            self.db.run(
                f"UPDATE {table} SET {marks} WHERE id = ?",
                (*changed.values(), event),
            )


_UNSET = object()
_MENTIONS = "SELECT m.id, m.document, m.quote FROM mentions m"
_SOME = "event IN (SELECT value FROM json_each(?))"
_TOLD_BY = f" JOIN evidence v ON v.mention = m.id WHERE v.{_SOME}"
_WITH_IDS = " WHERE m.id IN (SELECT value FROM json_each(?))"
_OVERRIDES = f"SELECT * FROM overrides WHERE {_SOME}"
_BY_HAND = f"""SELECT v.event, v.mention FROM evidence v JOIN mentions m ON m.id = v.mention
    WHERE m.is_authored > 0 AND v.{_SOME} ORDER BY v.mention"""
_AT_ONCE = 2000
"""So many events are brought up to date at a time."""


def _bound(some: str | None) -> tuple[str, ...]:
    return () if some is None else (some,)


def _table(
    db: Connection, table: str, columns: tuple[str, ...], some: tuple[str]
) -> dict[int, Cells]:
    rows = db.all(
        f"SELECT id, {', '.join(columns)} FROM {table} "
        "WHERE id IN (SELECT value FROM json_each(?))",
        some,
    )
    return {row[0]: dict(zip(columns, row[1:], strict=True)) for row in rows}


def _names(db: Connection, some: tuple[str]) -> defaultdict[int, set[tuple[str, str]]]:
    found: defaultdict[int, set[tuple[str, str]]] = defaultdict(set)
    for event, role, name in db.all(
        "SELECT x.event, x.role, n.name FROM event_names x JOIN names n ON n.id = x.name "
        f"WHERE {_SOME}",
        some,
    ):
        found[event].add((role, name))
    return found


def _event_cells(draft: ProposedEvent, documents: Sequence[int]) -> Cells:
    return {
        **dict(zip(WHEN_COLUMNS, when_to_row(draft.when), strict=True)),
        "dated_by": draft.dated_by.value if draft.dated_by else None,
        "kind": draft.kind,
        "status": draft.status.value,
        "review": Review.UNREVIEWED.value,
        "importance": draft.importance,
        "sources": draft.sources,
        "is_hidden": int(draft.is_hidden),
        "stars": None,
        "document": documents[0] if documents else None,
    }


def _text_cells(draft: ProposedEvent, quotes: Sequence[str]) -> Cells:
    return {
        "title": draft.title,
        "note": "",
        "quotes": joined_quotes(quotes),
        "participants": participants_to_cell(draft.participants),
        "places": places_to_cell(draft.places),
        "warnings": messages_to_cell(draft.warnings),
        "reasons": messages_to_cell(draft.reasons),
        "tags": "[]",
        "disputes": "[]",
    }


def _taken_over(cells: Cells, texts: Cells, field: str, value: Any) -> str:  # noqa: ANN401
    """Put a person's value over the derived one; returns the derived one as JSON."""
    found = FIELDS[field]
    target = cells if found.table == "events" else texts
    derived = dumped(found.get(target))
    found.put(target, value)
    return derived


def _move_evidence(db: Connection, ids: Sequence[int], drafts: Sequence[ProposedEvent]) -> None:
    present: dict[int, int] = dict(
        db.all(
            """SELECT v.mention, v.event FROM evidence v JOIN mentions m ON m.id = v.mention
            WHERE m.is_authored = 0"""
        )
    )
    wanted = {m: event for event, draft in zip(ids, drafts, strict=True) for m in draft.members}
    db.run_many(
        "DELETE FROM evidence WHERE mention = ?", [(m,) for m in present if m not in wanted]
    )
    db.run_many(
        "INSERT INTO evidence VALUES (?, ?) "
        "ON CONFLICT (mention) DO UPDATE SET event = excluded.event",
        [(m, event) for m, event in wanted.items() if present.get(m) != event],
    )
    passing = {m for draft in drafts for m in draft.mentioned}
    known = {
        row[0]
        for row in db.all(
            "SELECT q.mention FROM mentioned q JOIN mentions m ON m.id = q.mention "
            "WHERE m.is_authored = 0"
        )
    }
    db.run_many("DELETE FROM mentioned WHERE mention = ?", [(m,) for m in sorted(known - passing)])
    db.run_many("INSERT INTO mentioned VALUES (?)", [(m,) for m in sorted(passing - known)])


def _drop_the_rest(db: Connection, kept: set[int]) -> None:
    """Events that nothing tells any more go, unless a person made or changed them."""
    edited = {row[0] for row in db.all("SELECT DISTINCT event FROM overrides")}
    for (event,) in db.all("SELECT id FROM events WHERE is_authored = 0"):
        if event in kept:
            continue
        if event in edited:
            db.run("UPDATE events SET is_authored = 1 WHERE id = ?", (event,))
            db.run(
                "UPDATE event_texts SET warnings = ? WHERE id = ?",
                (messages_to_cell([_LOST]), event),
            )
        else:
            drop_event(db, event)


def replace_links(
    db: Connection,
    ids: Sequence[int],
    links: Sequence[ProposedLink],
    *,
    among: Collection[int] | None = None,
) -> None:
    """Make these all the links there are, or all that touch the events ``among``."""
    wanted = {
        (
            ids[link.before],
            ids[link.after],
            link.link.gap_min,
            link.link.gap_max,
            link.link.rule,
            link.link.document,
            link.link.span.start,
            link.link.span.end,
            link.link.confidence,
        )
        for link in links
    }
    columns = "before, after, gap_min, gap_max, rule, document, start, stop, confidence"
    some = None if among is None else dumped(sorted(among))
    only = "" if some is None else _TOUCHING
    rows = db.all(f"SELECT id, {columns} FROM event_links{only}", _bound(some) * 2)
    present = {row[1:]: row[0] for row in rows}
    db.run_many(
        "DELETE FROM event_links WHERE id = ?",
        [(number,) for row, number in present.items() if row not in wanted],
    )
    db.run_many(
        f"INSERT INTO event_links ({columns}) VALUES ({', '.join('?' * 9)})",
        sorted(wanted - set(present), key=repr),
    )


_TOUCHING = """ WHERE before IN (SELECT value FROM json_each(?))
    OR after IN (SELECT value FROM json_each(?))"""
