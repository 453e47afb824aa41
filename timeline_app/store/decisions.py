"""What a person decided that later imports heed: pairs of mentions, names, what passages are."""

import json

from timeline_app.model import EvidenceRole, LaneBy, NameRule
from timeline_app.store.connection import Connection
from timeline_app.store.rows import Decided, Key, PassageRule


def decided(db: Connection) -> Decided:
    """All of it."""
    pairs: tuple[list[tuple[Key, Key]], list[tuple[Key, Key]]] = ([], [])
    for row in db.all("SELECT * FROM pairs ORDER BY id"):
        pairs[0 if row[1] else 1].append((row[2:5], row[5:8]))
    passages = {
        row[:3]: PassageRule(EvidenceRole(row[3]) if row[3] else None, bool(row[4]))
        for row in db.all("SELECT document, start, stop, role, is_first FROM passage_rules")
    }
    return Decided(tuple(pairs[0]), tuple(pairs[1]), passages, name_rules(db))


def name_rules(db: Connection) -> tuple[NameRule, ...]:
    """What was said of names, in the order in which it was said."""
    rows = db.all("SELECT role, name, called, spellings FROM name_rules ORDER BY id")
    return tuple(
        NameRule(LaneBy(role), name, called, tuple(json.loads(spellings)))
        for role, name, called, spellings in rows
    )
