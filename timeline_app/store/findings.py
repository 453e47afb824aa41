"""What does not fit, what each document contributes to it, and what a person decided."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline_app import errors
from timeline_app.message import TOLD, Message
from timeline_app.model import (
    Decision,
    Finding,
    FindingKind,
    Review,
    Settlement,
    Span,
    Status,
    Witness,
)
from timeline_app.model.finding import OPEN, SILENCE
from timeline_app.store.base import StorePart
from timeline_app.store.concerned import CONCERNED_BY_ANY
from timeline_app.store.connection import Connection
from timeline_app.store.event_rows import let_go, override, read_field
from timeline_app.store.mapping import message_from_cell, message_to_cell
from timeline_app.store.rows import Claims

if TYPE_CHECKING:
    from timeline_app.model import edits

UNCHECKED = "unchecked"
"""The fact that says that claims came or went since the findings were last looked for."""
_LIVING = "document NOT IN (SELECT document FROM superseded)"
_PUT_CLAIMS = """INSERT INTO claims VALUES (?, ?, ?) ON CONFLICT (document) DO UPDATE SET
    edition = excluded.edition, body = excluded.body
    WHERE (edition, body) IS NOT (excluded.edition, excluded.body)"""
_UNTOLD = Message(TOLD, ("",))
"""Of a finding that a damaged file keeps without a sentence."""
_FINDINGS = """SELECT f.key, f.kind, f.message, f.explanation, f.likelihood,
    s.settlement, s.chosen, s.reason, s.person, s.day
    FROM findings f LEFT JOIN settled s ON s.key = f.key
    WHERE ? IS NULL OR f.key = ? ORDER BY f.place"""
_WITNESSES = """SELECT finding, number, document, start, stop, quote, says, words_start,
    words_stop, trigger_start, trigger_stop FROM witnesses
    WHERE ? IS NULL OR finding = ? ORDER BY finding, number"""
_TOLD = """SELECT w.finding, w.number, m.trigger_start, v.event, e.review, e.is_hidden
    FROM witnesses w JOIN mentions m ON m.document = w.document
    AND m.trigger_start >= w.start AND m.trigger_start < w.stop
    JOIN evidence v ON v.mention = m.id JOIN events e ON e.id = v.event
    WHERE ? IS NULL OR w.finding = ? ORDER BY m.trigger_start, v.event"""

_Place = tuple[str, int]
"""A witness: key of the finding, and its number."""


class Findings(StorePart):
    """What does not fit, and what was decided of it."""

    def all(self, *, is_all: bool = False) -> list[Finding]:
        """What does not fit: by kind, the likeliest first.

        What was settled as no conflict is left out unless all are asked for; so is what was said
        of an event that is rejected by now.
        """
        found = _read(self.connection, None)
        if is_all:
            return found
        return [one for one in found if one.decision.settlement is not Settlement.NO_CONFLICT]

    def one(self, key: str) -> Finding:
        """One finding, whatever was decided of it.  Raises Gone."""
        found = _read(self.connection, key)
        if not found:
            raise errors.Gone(Message("gone.finding"))
        return found[0]

    def decisions(self) -> dict[str, Decision]:
        """What was decided, by the keys of findings, whether or not they are found now."""
        named = "SELECT key, settlement, chosen, reason, person, day FROM settled"
        return {row[0]: _decision(*row[1:]) for row in self.connection.all(named)}

    def claims(self, edition: str) -> Iterator[Claims]:
        """What each living document contributes, as far as it was taken in this edition."""
        rows = self.connection.each(
            f"SELECT document, body FROM claims WHERE edition = ? AND {_LIVING} ORDER BY document",
            (edition,),
        )
        for row in rows:
            yield Claims(*row)

    def unclaimed(self, edition: str) -> list[int]:
        """Living documents of which nothing was taken in this edition."""
        rows = self.connection.all(
            "SELECT id FROM documents WHERE id NOT IN "
            "(SELECT document FROM claims WHERE edition = ?) "
            "AND id NOT IN (SELECT document FROM superseded) ORDER BY id",
            (edition,),
        )
        return [row[0] for row in rows]

    def put_claims(self, document: int, edition: str, body: str) -> None:
        """Put what a document contributes in place of what it did."""
        with self.connection.atomic():
            self.connection.run(_PUT_CLAIMS, (document, edition, body))
            self.connection.run("INSERT OR REPLACE INTO facts VALUES (?, 1)", (UNCHECKED,))

    @property
    def is_unchecked(self) -> bool:
        """Whether the findings are older than what is known of the documents."""
        named = "SELECT value FROM facts WHERE name = ?"
        return bool(self.connection.value(named, (UNCHECKED,)))

    def put(self, findings: Sequence[Finding]) -> None:
        """Put what does not fit now in place of what did not; only differences are written.

        ``Witness.event`` is left to the store; decisions stay, whatever is found.
        """
        with self.connection.atomic():
            _put_findings(self.connection, findings)
            self.connection.run("DELETE FROM facts WHERE name = ?", (UNCHECKED,))


def events_to_check(db: Connection) -> frozenset[int]:
    """The events that a finding concerns which nobody has settled."""
    return frozenset(row[0] for row in db.all(CONCERNED_BY_ANY))


@dataclass(frozen=True, slots=True)
class _Telling:
    """An event that a witness may be about."""

    trigger: int
    event: int
    is_rejected: bool
    is_hidden: bool


def _read(db: Connection, key: str | None) -> list[Finding]:
    bound = (key, key)
    tellings: dict[_Place, list[_Telling]] = {}
    for finding, number, trigger, event, review, is_hidden in db.all(_TOLD, bound):
        told = _Telling(trigger, event, review == Review.REJECTED, bool(is_hidden))
        tellings.setdefault((finding, number), []).append(told)
    rows: dict[str, list[Sequence[Any]]] = {}
    for row in db.all(_WITNESSES, bound):
        rows.setdefault(row[0], []).append(row)
    found = []
    for finding, kind, message, explanation, likelihood, *decided in db.all(_FINDINGS, bound):
        own = rows.get(finding, [])
        if not any(_is_void(row, tellings) for row in own):
            witnesses = tuple(_witness(row, tellings) for row in own)
            found.append(
                Finding(finding, FindingKind(kind), message_from_cell(message) or _UNTOLD,
                        witnesses, message_from_cell(explanation), likelihood,
                        _decision(*decided))
            )  # fmt: skip
    return found


def _decision(
    settlement: str | None, chosen: int | None, reason: str, person: str, day: int | None
) -> Decision:
    if settlement is None:
        return OPEN
    return Decision(Settlement(settlement), chosen, reason, person, day)


def _is_void(row: Sequence[Any], tellings: Mapping[_Place, Sequence[_Telling]]) -> bool:
    """Whether the happening that a passage was quoted for was rejected since."""
    trigger = row[9]
    own = [one for one in tellings.get((row[0], row[1]), ()) if one.trigger == trigger]
    return bool(own) and all(one.is_rejected for one in own)


def _witness(row: Sequence[Any], tellings: Mapping[_Place, Sequence[_Telling]]) -> Witness:
    finding, number, document, start, stop, quote, says, first, last, *told = row
    words = None if first is None else Span(first, last)
    trigger = None if told[0] is None else Span(*told)
    event = _event(tellings.get((finding, number), ()), trigger, first or start)
    return Witness(
        document, Span(start, stop), quote, message_from_cell(says), words, event, trigger
    )


def _event(tellings: Iterable[_Telling], trigger: Span | None, words: int) -> int | None:
    """The event of the very mention; of a passage that is about words, the nearest shown."""
    if trigger is not None:
        return next((one.event for one in tellings if one.trigger == trigger.start), None)
    living = [one for one in tellings if not one.is_rejected]
    nearest = min(living, key=lambda one: (one.is_hidden, abs(one.trigger - words)), default=None)
    return nearest.event if nearest else None


def _put_findings(db: Connection, findings: Sequence[Finding]) -> None:
    heads = {
        one.key: (
            place,
            one.kind.value,
            message_to_cell(one.message),
            message_to_cell(one.explanation),
            one.likelihood,
        )
        for place, one in enumerate(findings)
    }
    told = {
        (one.key, number): (
            w.document, w.span.start, w.span.end, w.quote, message_to_cell(w.says),
            *_ends(w.words), *_ends(w.trigger),
        )
        for one in findings
        for number, w in enumerate(one.witnesses)
    }  # fmt: skip
    _replace(db, "findings", ("key",), {(key,): cells for key, cells in heads.items()})
    _replace(db, "witnesses", ("finding", "number"), told)


def _ends(span: Span | None) -> tuple[int | None, int | None]:
    return (None, None) if span is None else span.ends


def _replace(
    db: Connection,
    table: str,
    keys: tuple[str, ...],
    wanted: Mapping[tuple[Any, ...], tuple[Any, ...]],
) -> None:
    count = len(keys)
    present = {row[:count]: row[count:] for row in db.all(f"SELECT * FROM {table}")}
    where = " AND ".join(f"{key} = ?" for key in keys)
    gone = [key for key, cells in present.items() if wanted.get(key) != cells]
    db.run_many(f"DELETE FROM {table} WHERE {where}", gone)
    new = [(*key, *cells) for key, cells in wanted.items() if present.get(key) != cells]
    if new:
        db.run_many(f"INSERT INTO {table} VALUES ({', '.join('?' * len(new[0]))})", new)


def settle_finding(db: Connection, edit: "edits.SettleFinding") -> int | None:
    """Decide of a finding, or take the decision back.  Raises Gone, CannotBeDone."""
    found = _read(db, edit.key)
    if not found and not edit.key.startswith(SILENCE):
        raise errors.Gone(Message("gone.finding"))
    is_told = bool(found) and _is_one_of(edit.chosen, found[0])
    if edit.settlement is Settlement.RIGHT and not is_told:
        raise errors.CannotBeDone(Message("edit.none-chosen"))
    if edit.settlement is Settlement.OPEN:
        db.run("DELETE FROM settled WHERE key = ?", (edit.key,))
    else:
        chosen = edit.chosen if edit.settlement is Settlement.RIGHT else None
        db.run(
            "INSERT OR REPLACE INTO settled VALUES (?, ?, ?, ?, ?, ?)",
            (edit.key, edit.settlement.value, chosen, edit.reason, db.person, int(time.time())),
        )
    events = found[0].events if found else ()
    if edit.settlement is Settlement.BOTH_STAND:
        for event in events:
            override(db, event, "status", Status.DISPUTED.value)
    elif found and found[0].decision.settlement is Settlement.BOTH_STAND:
        _end_dispute(db, events)
    return next(iter(events), None)


def _end_dispute(db: Connection, events: Iterable[int]) -> None:
    """What the texts say of their status is in force again, unless another finding disputes them.

    A status that a person gave since then stays.
    """
    disputed = {
        event
        for one in _read(db, None)
        if one.decision.settlement is Settlement.BOTH_STAND
        for event in one.events
    }
    for event in set(events) - disputed:
        if read_field(db, event, "status") == Status.DISPUTED.value:
            let_go(db, event, "status")


def _is_one_of(chosen: int | None, finding: Finding) -> bool:
    return chosen is not None and 0 <= chosen < len(finding.witnesses)
