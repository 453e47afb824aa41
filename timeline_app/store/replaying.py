"""What somebody needs who wants to make the chronology anew: the history, the edits, the start."""

# ruff: noqa: S608 - table names are our own

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from timeline_app.store import chain, overwriting
from timeline_app.store.base import StorePart
from timeline_app.store.event_rows import drop_event
from timeline_app.store.rows import Key
from timeline_app.store.steps import OF_MENTIONS, Step, steps_from_cell

NUMBERED = ("events", "mentions", "eras", "views")
"""Tables whose rows an edit may make and a later edit may name."""
_FORGOTTEN = ("edits", "overrides", "pairs", "name_rules", "passage_rules", "settled")


@dataclass(frozen=True, slots=True)
class ChainRow:
    """One row of the audit trail with its link; ``edit`` is None where none was made."""

    sequence: int
    at: str
    action: str
    label: str
    event: int | None
    before: str
    after: str
    edit: int | None
    salt: str
    person: str
    payload: str
    hash: str


@dataclass(frozen=True, slots=True)
class DoneEdit:
    """An edit that is in force, and the numbers of the rows that it made, by table."""

    number: int
    edit: Mapping[str, Any]
    """As JSON: ``{"edit": "SetTitle", "event": 3, ...}``; see ``edit_from_json``."""
    made: Mapping[str, Sequence[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Start:
    """Before the first edit that is in force: which passages told each event."""

    events: Mapping[int, Sequence[Key]]
    mentions: Mapping[int, Key]


@dataclass(frozen=True, slots=True)
class HeldBack:
    """What still holds words of a document that was withdrawn, until it is overwritten."""

    edits: frozenset[int] = frozenset()
    rows: frozenset[int] = frozenset()
    """Of the audit trail."""


class Replaying(StorePart):
    """What it takes to make the chronology anew."""

    def chain_rows(self) -> Iterator[ChainRow]:
        """The audit trail as it is stored, the oldest row first."""
        for row in self.connection.all(
            "SELECT a.sequence, a.at, a.action, a.label, a.event, a.before, a.after, c.edit, "
            "c.salt, c.person, c.payload, c.hash FROM audit a "
            "JOIN chain c ON c.sequence = a.sequence ORDER BY a.sequence"
        ):
            yield ChainRow(*row)

    def chain_end(self) -> tuple[int, str]:
        """Number and hash of the last row, as the file keeps them apart from the rows."""
        return chain.head(self.connection.raw)

    def held_back(self) -> HeldBack:
        """What of the history nobody else may read any more."""
        return HeldBack(*overwriting.bearing(self.connection))

    def edits_in_force(self) -> Iterator[DoneEdit]:
        """Every edit that was not undone, the oldest first."""
        for number, cell, steps in self.connection.all(_IN_FORCE):
            yield DoneEdit(number, json.loads(cell), _made(steps_from_cell(steps)))

    def last_edit(self) -> DoneEdit:
        """The last of them.  Raises IndexError where there is none."""
        row = self.connection.one(f"{_IN_FORCE} DESC LIMIT 1")
        if row is None:
            raise IndexError("nobody has decided anything")
        return DoneEdit(row[0], json.loads(row[1]), _made(steps_from_cell(row[2])))

    def start(self) -> Start:
        """Where the passages stood before all edits that are in force.

        What was read later stands where it was put then.
        """
        keys: dict[int, Key] = {
            mention: (document, start, stop)
            for mention, document, start, stop in self.connection.all(
                "SELECT id, document, trigger_start, trigger_stop FROM mentions "
                "WHERE is_authored = 0"
            )
        }
        owner: dict[int, int] = dict(self.connection.all("SELECT mention, event FROM evidence"))
        for _, _, steps in reversed(self.connection.all(_IN_FORCE)):
            for step in steps_from_cell(steps):
                if step.table == "evidence":
                    _taken_back(owner, step)
        events: defaultdict[int, list[Key]] = defaultdict(list)
        for mention, event in sorted(owner.items()):
            if mention in keys:
                events[event].append(keys[mention])
        return Start(events, keys)

    def event_of(self, passages: Sequence[Key]) -> int | None:
        """The event that most of these passages tell; None where they tell none."""
        found: Counter[int] = Counter()
        for one in passages:
            mention = self.mention_at(one)
            row = self.connection.one("SELECT event FROM evidence WHERE mention = ?", (mention,))
            if row is not None:
                found[row[0]] += 1
        return min(found, key=lambda event: (-found[event], event)) if found else None

    def mention_at(self, passage: Key) -> int | None:
        """The number of what is told there; None where nothing is."""
        number: int | None = self.connection.value(
            "SELECT id FROM mentions WHERE is_authored = 0 "
            "AND (document, trigger_start, trigger_stop) = (?, ?, ?)",
            passage,
        )
        return number

    def forget_decisions(self) -> list[int]:
        """Forget all that persons decided, made and said; the events are to be put together anew.

        Returns the documents whose day a person had set: what is read in them hangs on it.
        For a copy: there is no way back.
        """
        db = self.connection
        with db.atomic():
            for (event,) in db.all("SELECT id FROM events WHERE is_authored = 1"):
                drop_event(db, event)
            for table in reversed(OF_MENTIONS):
                db.run(
                    f"DELETE FROM {table} WHERE mention IN "
                    "(SELECT id FROM mentions WHERE is_authored > 0)"
                )
            db.run("DELETE FROM mentions WHERE is_authored > 0")
            for table in _FORGOTTEN:
                db.run(f"DELETE FROM {table}")
            dated = db.all("SELECT id FROM documents WHERE published_by_user IS NOT NULL")
            db.run("UPDATE documents SET published_by_user = NULL, title_by_user = NULL")
        return [row[0] for row in dated]

    @property
    def is_decided(self) -> bool:
        """Whether a person has decided anything that is in force, or can be done again."""
        return any(self.connection.value(f"SELECT count(*) FROM {one}") for one in _FORGOTTEN)


_IN_FORCE = "SELECT sequence, edit, steps FROM edits WHERE is_undone = 0 ORDER BY sequence"


def _made(steps: Sequence[Step]) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for step in steps:
        if step.table in NUMBERED and step.before is None:
            found[step.table].append(step.row["id"])
    return {table: sorted(numbers) for table, numbers in found.items()}


def _taken_back(owner: dict[int, int], step: Step) -> None:
    mention = step.row["mention"]
    if step.before is None:
        owner.pop(mention, None)
    else:
        owner[mention] = step.before["event"]
