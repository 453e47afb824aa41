"""Puts events together again that a withdrawal touched; all others stay as they are."""

# ruff: noqa: S608 - table names are our own

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from timeline_app.message import Message
from timeline_app.model import DatedBy, When
from timeline_app.store import numbers
from timeline_app.store.base import StorePart
from timeline_app.store.connection import Connection
from timeline_app.store.event_rows import IS_DISPUTED, drop_event, write_field
from timeline_app.store.mapping import dumped, messages_to_cell, when_to_json
from timeline_app.store.rebuilding import EventsBefore, new_event, replace_links
from timeline_app.store.rows import ProposedEvent, ProposedLink
from timeline_app.store.steps import OF_MENTIONS
from timeline_app.store.withdrawing import WithdrawalRest, take_out


@dataclass(frozen=True, slots=True)
class Redated:
    """What else became of an event's date when what stood in order with it went."""

    event: int
    when: When | None
    dated_by: DatedBy | None
    chance: float | None
    """How likely the date is right."""
    warnings: tuple[Message, ...] = ()


class TellingAgain(StorePart):
    """Takes documents out."""

    def take_out(self, document: int) -> WithdrawalRest:
        """Delete a document, the older versions of its file, and the events only they prove.

        To be called while a step is recorded.  Raises Gone where it is not there.
        """
        with self.connection.atomic():
            return take_out(self.connection, document)

    def members(self, events: Collection[int]) -> dict[int, list[int]]:
        """The mentions of each of these events that were read, not made by hand."""
        found: dict[int, list[int]] = {event: [] for event in events}
        for event, mention in self.connection.all(
            "SELECT v.event, v.mention FROM evidence v JOIN mentions m ON m.id = v.mention "
            "WHERE m.is_authored = 0 AND v.event IN (SELECT value FROM json_each(?)) "
            "ORDER BY v.mention",
            (dumped(sorted(found)),),
        ):
            found[event].append(mention)
        return found

    def tell_again(
        self,
        told: Sequence[tuple[int | None, ProposedEvent]],
        untold: Collection[int],
        redated: Sequence[Redated],
        links: Sequence[ProposedLink],
    ) -> None:
        """Bring events up to date, and all links between them.

        ``told`` are events with what is now told of them, None for one that is new; links count
        in these, then in ``redated``.  ``untold`` events were told by what makes no event by
        itself: they go, unless a person made or changed them.
        """
        db = self.connection
        with db.atomic():
            ids = [event if event is not None else new_event(db) for event, _ in told]
            state = EventsBefore(db, ids)
            for event, (_, draft) in zip(ids, told, strict=True):
                state.put(event, draft)
                db.run_many(
                    "UPDATE evidence SET event = ? WHERE mention = ? AND event <> ?",
                    [(event, member, event) for member in draft.members],
                )
            _keep_only(db, ids, {member for _, draft in told for member in draft.members})
            _mark_passing(db, [draft for _, draft in told])
            for event in untold:
                _leave(db, event)
            for one in redated:
                _redate(db, one)
            places = [*ids, *(one.event for one in redated)]
            replace_links(db, places, links, among=places)


def _leave(db: Connection, event: int) -> None:
    if db.one("SELECT 1 FROM overrides WHERE event = ?", (event,)) is not None:
        return
    _keep_only(db, [event], set())
    db.run("DELETE FROM event_links WHERE before = ? OR after = ?", (event, event))
    drop_event(db, event)


def _keep_only(db: Connection, events: Collection[int], members: set[int]) -> None:
    """Of what was read, these events are proved by these mentions and no others."""
    rows = db.all(
        "SELECT v.mention FROM evidence v JOIN mentions m ON m.id = v.mention "
        "WHERE m.is_authored = 0 AND v.event IN (SELECT value FROM json_each(?))",
        (dumped(sorted(events)),),
    )
    gone = [row for row in rows if row[0] not in members]
    for table in OF_MENTIONS:
        db.run_many(f"DELETE FROM {table} WHERE mention = ?", gone)


def _mark_passing(db: Connection, drafts: Sequence[ProposedEvent]) -> None:
    """Which passages only mention their event; what may be one is asked of all events later."""
    members = [(member,) for draft in drafts for member in draft.members]
    passing = [(member,) for draft in drafts for member in sorted(draft.mentioned)]
    db.run_many("DELETE FROM mentioned WHERE mention = ?", members)
    db.run_many("INSERT INTO mentioned VALUES (?)", passing)


def _redate(db: Connection, wanted: Redated) -> None:
    """A date that a person set stays in force; what is derived beside it follows."""
    event = wanted.event
    value = [when_to_json(wanted.when), wanted.dated_by.value if wanted.dated_by else None]
    is_set = db.one("SELECT 1 FROM overrides WHERE event = ? AND field = 'when'", (event,))
    db.run("UPDATE event_numbers SET date = ? WHERE id = ?", (wanted.chance, event))
    if is_set is None:
        write_field(db, event, "when", value)
    else:
        db.run(
            "UPDATE overrides SET derived = ? WHERE event = ? AND field = 'when'",
            (dumped(value), event),
        )
        numbers.settle(db, event)
    db.run(
        "UPDATE event_texts SET warnings = ? WHERE id = ?",
        (messages_to_cell(wanted.warnings), event),
    )
    db.run(IS_DISPUTED, (event,))
