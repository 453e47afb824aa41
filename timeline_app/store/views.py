"""Ways of looking that people gave a name."""

import json
from typing import TYPE_CHECKING

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model import SavedView
from timeline_app.model.saved_view import LONGEST_VIEW_NAME
from timeline_app.store.base import StorePart
from timeline_app.store.connection import Connection

if TYPE_CHECKING:
    from timeline_app.model import edits


class Views(StorePart):
    """The saved views."""

    def all(self) -> tuple[SavedView, ...]:
        """All of them, in the order in which they were saved."""
        rows = self.connection.all("SELECT id, name, body FROM views ORDER BY id")
        return tuple(SavedView(*row) for row in rows)


def save_view(db: Connection, edit: "edits.SaveView") -> None:
    """A new one, or other contents of the one that has this name."""
    name = _named(edit.name)
    json.loads(edit.body)  # ValueError here rather than whenever it is opened
    known = db.value("SELECT id FROM views WHERE name = ?", (name,))
    if known is None:
        db.run("INSERT INTO views (name, body) VALUES (?, ?)", (name, edit.body))
    else:
        db.run("UPDATE views SET body = ? WHERE id = ?", (edit.body, known))


def rename_view(db: Connection, edit: "edits.RenameView") -> None:
    """Another name.  Raises Gone if there is no such view, CannotBeDone if the name is taken."""
    _check(db, edit.view)
    name = _named(edit.name)
    if db.one("SELECT 1 FROM views WHERE name = ? AND id <> ?", (name, edit.view)):
        raise errors.CannotBeDone(Message("edit.view-is-there", (name,)))
    db.run("UPDATE views SET name = ? WHERE id = ?", (name, edit.view))


def remove_view(db: Connection, edit: "edits.RemoveView") -> None:
    """Away with it.  Raises Gone if there is no such view."""
    _check(db, edit.view)
    db.run("DELETE FROM views WHERE id = ?", (edit.view,))


def _named(name: str) -> str:
    words = " ".join(name.split())
    if not words:
        raise errors.CannotBeDone(Message("edit.view-nameless"))
    if len(words) > LONGEST_VIEW_NAME:
        raise errors.CannotBeDone(Message("edit.long-view", (LONGEST_VIEW_NAME,)))
    return words


def _check(db: Connection, view: int) -> None:
    if db.one("SELECT 1 FROM views WHERE id = ?", (view,)) is None:
        raise errors.Gone(Message("gone.view"))
