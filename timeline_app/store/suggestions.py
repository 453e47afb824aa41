"""Events that may be one: kept until a person answers, or the texts say otherwise."""

import json
from collections.abc import Iterable, Sequence
from itertools import product
from typing import TYPE_CHECKING

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model import Suggestion
from timeline_app.store.base import StorePart
from timeline_app.store.connection import Connection
from timeline_app.store.joining import forget_pairs, keys_of, put_pair
from timeline_app.store.mapping import aspects_from_json, aspects_to_cell
from timeline_app.store.rows import ProposedSuggestion

if TYPE_CHECKING:
    from timeline_app.model import edits

_SPEAKERS = 12
"""Every passage of the one event is held apart from so many of the other."""
_OPEN = """FROM suggestions s JOIN events a ON a.id = s.one JOIN events b ON b.id = s.other
    WHERE a.review <> 'rejected' AND b.review <> 'rejected'"""


class Suggestions(StorePart):
    """What may be one."""

    def all(self, event: int | None = None) -> list[Suggestion]:
        """Pairs of events that may be one and that nobody has decided, the likeliest first.

        Of one event only, if it is named.  What is rejected is nothing to decide about.
        """
        rows = self.connection.all(
            f"SELECT s.one, s.other, s.likelihood, s.aspects {_OPEN} "
            "AND (? IS NULL OR ? IN (s.one, s.other)) "
            "ORDER BY s.likelihood DESC, s.one, s.other",
            (event, event),
        )
        return [_suggestion(*row) for row in rows]

    def add(self, found: Iterable[Suggestion]) -> int:
        """Ask of these pairs too whether they are one; returns how many were not asked before."""
        db = self.connection
        rows = [(s.one, s.other, s.likelihood, aspects_to_cell(s.aspects)) for s in found]
        with db.atomic():
            before = db.value("SELECT count(*) FROM suggestions")
            db.run_many("INSERT OR IGNORE INTO suggestions VALUES (?, ?, ?, ?)", rows)
            after = db.value("SELECT count(*) FROM suggestions")
        return int(after - before)


def _suggestion(one: int, other: int, likelihood: float, cell: str) -> Suggestion:
    return Suggestion(one, other, likelihood, aspects_from_json(json.loads(cell)))


def put_suggestions(
    db: Connection, ids: Sequence[int], suggestions: Sequence[ProposedSuggestion]
) -> None:
    """Put what may be one now in place of what was held so before; only differences are written.

    ``ids`` names the event of each draft.
    """
    wanted = {}
    for told in suggestions:
        one, other = sorted((ids[told.one], ids[told.other]))
        wanted[one, other] = (told.likelihood, aspects_to_cell(told.aspects))
    present = {row[:2]: row[2:] for row in db.all("SELECT * FROM suggestions")}
    db.run_many(
        "DELETE FROM suggestions WHERE one = ? AND other = ?",
        [pair for pair, row in present.items() if wanted.get(pair) != row],
    )
    db.run_many(
        "INSERT INTO suggestions VALUES (?, ?, ?, ?)",
        [(*pair, *row) for pair, row in sorted(wanted.items()) if present.get(pair) != row],
    )


def keep_apart(db: Connection, edit: "edits.KeepApart") -> int:
    """What tells the one never again joins what tells the other.  Raises Gone, CannotBeDone."""
    both = edit.event, edit.other
    if edit.event == edit.other:
        raise errors.CannotBeDone(Message("edit.apart-from-itself"))
    if any(db.one("SELECT 1 FROM events WHERE id = ?", (event,)) is None for event in both):
        raise errors.Gone
    mine, theirs = (keys_of(db, event) for event in both)
    forget_pairs(db, mine, theirs, is_together=True)
    forget_pairs(db, mine, theirs, is_together=False)
    speakers = {*product(mine, theirs[:_SPEAKERS]), *product(mine[:_SPEAKERS], theirs)}
    for one, other in sorted(speakers):
        put_pair(db, one, other, is_together=False)
    db.run("DELETE FROM suggestions WHERE one = ? AND other = ?", (min(both), max(both)))
    return edit.event
