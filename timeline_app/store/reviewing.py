"""What deciding one event after the other asks: how each stands, what comes next, which dates."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

import json
import sqlite3
from collections.abc import Iterator, Sequence

from timeline_app import errors
from timeline_app.model import EventFilter, Review
from timeline_app.store.base import StorePart
from timeline_app.store.connection import PATIENCE, translated
from timeline_app.store.filters import where
from timeline_app.store.rows import ReviewState

_FIRST_LOOK, _WIDER = 200, 8
"""How many rows are asked about at first, and how many times more the next time."""


class Reviewing(StorePart):
    """What is asked while a person goes through what nobody has decided."""

    def states(self, events: Sequence[int]) -> dict[int, ReviewState]:
        """How each of these events stands; what is gone is left out."""
        rows = self.connection.all(
            "SELECT e.id, e.review, e.is_hidden AND o.event IS NOT NULL, e.confidence "
            "FROM json_each(?) j JOIN events e ON e.id = j.value "
            "LEFT JOIN overrides o ON o.event = e.id AND o.field = 'hidden'",
            (json.dumps(list(events)),),
        )
        return {
            event: ReviewState(Review(review), bool(is_put_away), confidence)
            for event, review, is_put_away, confidence in rows
        }

    def first_waiting(self, events: Sequence[int]) -> int | None:
        """The first of them, in the order given, that nobody has decided; None where none is.

        However long the list is, only as much of it is looked at as that takes.
        """
        for some in _widening(events):
            found = self.connection.value(
                "SELECT e.id FROM json_each(?) j JOIN events e ON e.id = j.value "
                "WHERE e.review = ? ORDER BY j.key LIMIT 1",
                (json.dumps(list(some)), Review.UNREVIEWED.value),
            )
            if found is not None:
                return int(found)
        return None

    def passing(self, events: Sequence[int], chosen: EventFilter) -> frozenset[int]:
        """Those of the events that pass a filter."""
        found = where(chosen)
        rows = self.connection.all(
            f"SELECT e.id FROM events e WHERE {found.sql} "
            "AND e.id IN (SELECT value FROM json_each(?))",
            (*found.values, json.dumps(list(events))),
        )
        return frozenset(row[0] for row in rows)

    def obstacle(self) -> errors.TimelineError | None:
        """Why a change would be refused at this moment; None where it would be taken.

        Never waits for another program, as a change does.
        """
        db = self.connection
        try:
            db.raw.execute("PRAGMA busy_timeout = 0")
            db.claim()
            db.raw.execute("BEGIN IMMEDIATE")
            db.raw.execute("ROLLBACK")
        except sqlite3.Error as error:
            known = translated(error, db.path)
            if not isinstance(known, errors.TimelineError):
                raise
            return known
        except errors.TimelineError as error:
            return error
        finally:
            db.raw.execute(f"PRAGMA busy_timeout = {round(PATIENCE * 1_000)}")
        return None


def _widening(events: Sequence[int]) -> Iterator[Sequence[int]]:
    start, size = 0, _FIRST_LOOK
    while start < len(events):
        yield events[start : start + size]
        start, size = start + size, size * _WIDER
