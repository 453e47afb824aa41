"""Named stretches of time that people draw behind the events."""

import json
from typing import TYPE_CHECKING, Any

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model.era import Era
from timeline_app.store.base import StorePart
from timeline_app.store.connection import Connection
from timeline_app.store.mapping import dumped, when_from_row, when_to_json

if TYPE_CHECKING:
    from timeline_app.model import edits


class Eras(StorePart):
    """The eras."""

    def __call__(self) -> tuple[Era, ...]:
        """As :meth:`all`: the door that scripts of others know."""
        return self.all()

    def all(self) -> tuple[Era, ...]:
        """All of them in time order; of two that begin together the longer first."""
        if not self.connection.value(_IS_THERE):
            return ()  # an older version wrote this, and it may not be brought up to date
        rows = self.connection.all("SELECT id, name, first, last, colour FROM eras")
        found = [_from_row(*row) for row in rows]
        return tuple(sorted(found, key=lambda era: (era.since, -era.until, era.id)))


_IS_THERE = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'eras'"


def _from_row(number: int, name: str, first: str, last: str, colour: int | None) -> Era:
    begins, ends = (when_from_row(json.loads(cell)) for cell in (first, last))
    if begins is None or ends is None:
        raise ValueError(f"era {number} has no dates")
    return Era(number, name, begins, ends, colour)


def _cells(edit: "edits.AddEra | edits.SetEra") -> tuple[Any, ...]:
    Era(0, edit.name, edit.first, edit.last)  # or it refuses
    first, last = (dumped(when_to_json(when)) for when in (edit.first, edit.last))
    return edit.name, first, last, edit.colour


def add_era(db: Connection, edit: "edits.AddEra") -> None:
    """A new one."""
    db.run("INSERT INTO eras (name, first, last, colour) VALUES (?, ?, ?, ?)", _cells(edit))


def set_era(db: Connection, edit: "edits.SetEra") -> None:
    """Another name, other dates, another colour.  Raises Gone if there is no such era."""
    _check(db, edit.era)
    db.run(
        "UPDATE eras SET name = ?, first = ?, last = ?, colour = ? WHERE id = ?",
        (*_cells(edit), edit.era),
    )


def remove_era(db: Connection, edit: "edits.RemoveEra") -> None:
    """Away with it.  Raises Gone if there is no such era."""
    _check(db, edit.era)
    db.run("DELETE FROM eras WHERE id = ?", (edit.era,))


def _check(db: Connection, era: int) -> None:
    if db.one("SELECT 1 FROM eras WHERE id = ?", (era,)) is None:
        raise errors.Gone(Message("gone.era"))
