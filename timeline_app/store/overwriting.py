"""Makes a withdrawal final: overwrites what was taken out, in the file and in its copies.

This happens when the last store of the process that writes is closed, or, after a crash, when
the file is next opened by one who may write.  First all rows that hold its words go, in one
transaction; then the file is written anew without its gaps.  Whatever is broken off in between is
done again at the next opening.
"""

# ruff: noqa: S608 - table and column names are our own; values are always bound

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from timeline_app import errors
from timeline_app.model.withdrawal import (
    Certificate,
    WithdrawnFile,
    certificate_from,
    plain,
)
from timeline_app.store import chain, safekeeping
from timeline_app.store.audit import AuditRecord, write_down
from timeline_app.store.base import StorePart
from timeline_app.store.behind import fall_behind
from timeline_app.store.connection import Connection, translated
from timeline_app.store.forgetting import words_in
from timeline_app.store.mapping import dumped
from timeline_app.store.steps import Step, steps_from_cell
from timeline_app.store.withdrawing import PENDING, TABLES, is_found, vanished

SWEEP = "withdrawing"
"""The fact that holds the certificates of what is erased, while gaps and copies are not yet."""
ACTION = "withdraw"
"""The audit trail's word for a certificate."""
_HANGS_ON = {
    **{table: (("document", "documents"),) for table, column in TABLES if column == "document"},
    **dict.fromkeys(("events", "event_texts", "event_numbers"), (("id", "events"),)),
    "documents": (("id", "documents"),),
    "overrides": (("event", "events"),),
    "event_names": (("event", "events"), ("name", "names")),
    "evidence": (("event", "events"), ("mention", "mentions")),
}
"""The columns of a table by which its row is, or hangs on, what was withdrawn: see _Traces."""


class Withdrawals(StorePart):
    """Certifies what was withdrawn."""

    def certificates(self) -> list[Certificate]:
        """One for each withdrawal, the oldest first; those that can still be undone come last."""
        rows = self.connection.all(
            "SELECT after FROM audit WHERE action = ? ORDER BY sequence", (ACTION,)
        )
        final = [certificate_from(json.loads(row[0])) for row in rows if row[0]]
        return final + [_certificate(self.connection, *one) for one in _pending(self.connection)]


def finish_if_ours(db: Connection) -> None:
    """Overwrite what was withdrawn, where this store is the last one that writes."""
    with suppress(errors.TimelineError, sqlite3.Error):
        if db.is_read_only or db.raw.in_transaction or not _is_due(db):
            return
        db.claim()
        if db.lease.is_last:
            finish(db)


def _is_due(db: Connection) -> bool:
    """Whether anything is out, or half overwritten; most files have neither fact."""
    facts = {row[0] for row in db.all(
        "SELECT name FROM facts WHERE name IN (?, ?)", (PENDING, SWEEP))}  # fmt: skip
    return SWEEP in facts or (PENDING in facts and any(True for _ in _pending(db)))


def finish(db: Connection) -> None:
    """Overwrite it now.  Raises what writing raises; what is left is done next time."""
    db.run("PRAGMA secure_delete = ON")
    with db.atomic():
        _erase(db, list(_pending(db)))
    waiting = db.value("SELECT value FROM facts WHERE name = ?", (SWEEP,))
    if waiting is None:
        return
    certificates = [certificate_from(one) for one in json.loads(waiting)]
    _sweep(db)
    ended = _with_copies(db.path, certificates)
    _sweep_log(db)
    with db.atomic():
        for one in ended:
            name = ", ".join(file.name for file in one.files)
            write_down(db, AuditRecord(ACTION, f"Withdrawn: {name}"), "{}", dumped(plain(one)))
        db.run("DELETE FROM facts WHERE name = ?", (SWEEP,))
    if any(one.copies for one in ended):
        safekeeping.keep_copy(db.path)


def _pending(db: Connection) -> Iterator[tuple[int, list[Step]]]:
    """Withdrawals that can still be undone: the number of the edit, and its steps.

    One whose documents are there has been taken back by a later step.
    """
    for number, cell in db.all(
        "SELECT sequence, steps FROM edits WHERE is_undone = 0 "
        "AND instr(edit, '\"WithdrawDocument\"') ORDER BY sequence"
    ):
        steps = steps_from_cell(cell)
        gone = [step.row["id"] for step in steps if step.table == "documents"]
        if not any(db.one("SELECT 1 FROM documents WHERE id = ?", (one,)) for one in gone):
            yield number, steps


def _certificate(db: Connection, edit: int, steps: list[Step]) -> Certificate:
    def gone(table: str) -> list[Step]:
        return [step for step in steps if step.table == table and step.after is None]

    events = {step.row["id"] for step in gone("events")}
    changed = {step.row["id"] for step in steps if step.table in {"events", "event_texts"}}
    at = db.value(
        "SELECT max(a.at) FROM audit a JOIN chain c ON c.sequence = a.sequence WHERE c.edit = ?",
        (edit,),
    )
    return Certificate(
        files=tuple(
            WithdrawnFile(_name(step.row["path"]), step.row["sha256"])
            for step in gone("documents")
        ),
        at=str(at or ""),
        passages=len(gone("passages")),
        dates=len(gone("ledger")),
        events=len(events),
        changed=len(changed - events),
    )


def _name(path: str) -> str:
    """The last part of a path of whichever system."""
    return PurePosixPath(PureWindowsPath(path).name).name


# Rows


@dataclass(slots=True)
class _Traces:
    """By what rows of the history are known that hold words of what was withdrawn."""

    documents: set[int]
    mentions: set[int]
    events: set[int]
    names: set[int]
    words: set[str]
    sha256: set[str]

    def are_in(self, step: Step) -> bool:
        """Whether an image of a row is, or hangs on, what was withdrawn."""
        hangs = _HANGS_ON.get(step.table, ())
        return any(step.row[column] in getattr(self, gone) for column, gone in hangs)

    def are_told(self, text: str) -> bool:
        """Whether words are there that no passage holds any more."""
        return bool(self.words & words_in(text.replace("\\n", " ").replace("\\t", " ")))


def _erase(db: Connection, pending: list[tuple[int, list[Step]]]) -> None:
    """Every row of the history that holds its words; the certificates wait for the rest."""
    if not pending:
        return
    found = [_certificate(db, *one) for one in pending]
    traces, bearing = _bearing_edits(db, pending)
    db.run_many("DELETE FROM edits WHERE sequence = ?", [(number,) for number in bearing])
    # One that was undone may be done again: it is looked for again then.
    db.run(
        "DELETE FROM facts WHERE name = ? AND NOT EXISTS "
        "(SELECT 1 FROM edits WHERE instr(edit, '\"WithdrawDocument\"'))",
        (PENDING,),
    )
    erased = _erase_audit(db, traces, set(bearing))
    db.run_many("DELETE FROM names WHERE id = ?", [(number,) for number in sorted(traces.names)])
    waiting = json.loads(db.value("SELECT value FROM facts WHERE name = ?", (SWEEP,)) or "[]")
    waiting += [plain(replace(one, steps=erased)) for one in found]
    db.run("INSERT OR REPLACE INTO facts VALUES (?, ?)", (SWEEP, dumped(waiting)))
    fall_behind(db)


def bearing(db: Connection) -> tuple[frozenset[int], frozenset[int]]:
    """Edits, and rows of the audit trail, that hold words of what waits to be overwritten."""
    pending = list(_pending(db))
    if not pending:
        return frozenset(), frozenset()
    traces, edits = _bearing_edits(db, pending)
    return frozenset(edits), frozenset(_bearing_rows(db, traces, set(edits)))


_EDITS = "SELECT sequence, label || ' ' || edit || ' ' || steps, steps FROM edits"
"""With all their words: an edit that changed nothing has no steps, but still says what it was."""


def _bearing_edits(
    db: Connection, pending: list[tuple[int, list[Step]]]
) -> tuple[_Traces, list[int]]:
    edits = [(number, words, steps_from_cell(cell)) for number, words, cell in db.all(_EDITS)]
    traces = _traces(db, pending, [steps for _, _, steps in edits])
    return traces, [
        number
        for number, words, steps in edits
        if traces.are_told(words) or any(traces.are_in(step) for step in steps)
    ]


def _of(table: str, steps: Sequence[Step]) -> list[Step]:
    return [step for step in steps if step.table == table]


def _traces(
    db: Connection, pending: list[tuple[int, list[Step]]], edits: list[list[Step]]
) -> _Traces:
    gone = [step for _, steps in pending for step in steps]
    every = [step for steps in edits for step in steps]
    documents = {s.row["id"]: s.row["sha256"] for s in _of("documents", gone)}
    mentions = {s.row["id"] for s in _of("mentions", every) if s.row["document"] in documents}
    moved = [s for s in _of("evidence", every) if s.row["mention"] in mentions]
    events = {image["event"] for s in moved for image in (s.before, s.after) if image is not None}
    events |= {s.row["id"] for s in _of("events", gone) if s.after is None}
    words = words_in("\n".join(s.row["text"] for s in _of("texts", gone)))
    lost = vanished(db, words)
    return _Traces(
        set(documents), mentions, events, _unused_names(db, lost), lost, set(documents.values())
    )


def _unused_names(db: Connection, lost: set[str]) -> set[int]:
    """Names that no event has any more, and no passage."""
    rows = db.all(
        "SELECT id, name FROM names WHERE id NOT IN (SELECT name FROM event_names) "
        "AND id NOT IN (SELECT name FROM spellings)"
    )
    return {n for n, name in rows if lost & words_in(name) or not is_found(db, name)}


def _erase_audit(db: Connection, traces: _Traces, edits: set[int]) -> int:
    """Returns how many lines were erased."""
    rows = list(_bearing_rows(db, traces, edits))
    for sequence in rows:
        chain.erase(db.raw, sequence)
    return len(rows)


def _bearing_rows(db: Connection, traces: _Traces, edits: set[int]) -> Iterator[int]:
    for sequence, label, event, before, after, edit in db.all(
        "SELECT a.sequence, a.label, a.event, a.before, a.after, c.edit "
        "FROM audit a JOIN chain c ON c.sequence = a.sequence WHERE c.salt <> ''"
    ):
        is_bearing = (
            edit in edits
            or event in traces.events
            or traces.are_told(f"{label} {before} {after}")
            or any(one in after for one in traces.sha256)
            or _is_about(traces, before)
        )
        if is_bearing:
            yield sequence


def _is_about(traces: _Traces, payload: str) -> bool:
    """Whether what differs belongs to a row of it; the keys are a table and its number."""
    marked = {"events": traces.events, "event_texts": traces.events,
              "evidence": traces.mentions, "documents": traces.documents}  # fmt: skip
    places: dict[str, Any] = json.loads(payload or "{}")
    for place in places:
        table, _, number = place.partition(" ")
        if table in marked and number.isdigit() and int(number) in marked[table]:
            return True
    return False


# Files


def _sweep(db: Connection) -> None:
    """Write the file anew, without gaps in which words were left."""
    from timeline_app.store import column_file  # noqa: PLC0415 - it loads numpy

    for index in ("passages_words", "event_texts_words"):
        db.run(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    try:
        db.raw.execute("VACUUM")
    except sqlite3.Error as error:
        raise translated(error, db.path) from error
    _sweep_log(db)
    column_file.path_for(db.path).unlink(missing_ok=True)


def _sweep_log(db: Connection) -> None:
    """All of the log into the file; what is not there yet would stand in it as it was."""
    is_busy, *_ = db.one("PRAGMA wal_checkpoint(TRUNCATE)") or (1,)
    if is_busy:
        raise errors.ChronologyBusy(db.path)


def _with_copies(path: Path, certificates: list[Certificate]) -> list[Certificate]:
    """Through the copies, too; those that could not be reached are named."""
    sha256 = frozenset(file.sha256 for one in certificates for file in one.files)
    copies = {one: safekeeping.destroy(one) for one in safekeeping.kept_with(path, sha256)}
    gone = tuple(one.name for one, is_gone in copies.items() if is_gone)
    left = tuple(one.name for one, is_gone in copies.items() if not is_gone)
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return [replace(one, overwritten=at, copies=gone, unreached=left) for one in certificates]
