"""Writes down who did what: one row in the audit trail, linked to the one before it."""

from dataclasses import dataclass

from timeline_app.store import chain
from timeline_app.store.connection import Connection


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """What was done, to which event, by whom, and as which edit."""

    action: str
    label: str
    event: int | None = None
    person: str = ""
    edit: int | None = None


def write_down(db: Connection, entry: AuditRecord, before: str, after: str) -> None:
    """One more row; ``before`` and ``after`` are JSON objects of what differs."""
    sequence = db.run(
        "INSERT INTO audit (action, label, event, before, after) VALUES (?, ?, ?, ?, ?)",
        (entry.action, entry.label, entry.event, before, after),
    )
    chain.append(db.raw, sequence, person=entry.person, edit=entry.edit)
