"""Whether the events are behind what was read, and by which mark what was read is known again.

Events are put together outside of any transaction, for minutes where there is much, and the
window and the import that it began may both write meanwhile.  So whoever changes what documents
tell leaves a new mark, and what was put together of anything older is refused.
"""

from timeline_app.store.connection import Connection

BEHIND = "behind"
"""The fact that says so."""
_READ = "read"


def fall_behind(db: Connection) -> None:
    """Documents tell something else: events are put together anew before they are shown."""
    db.run("INSERT OR REPLACE INTO facts VALUES (?, 1)", (BEHIND,))
    mark_anew(db)


def mark_anew(db: Connection) -> None:
    """Documents tell something else, and the events do so too, or will within this transaction."""
    # By chance, for a number that is given twice would tell of no change.
    db.run("INSERT OR REPLACE INTO facts VALUES (?, lower(hex(randomblob(8))))", (_READ,))


def mark_of_read(db: Connection) -> str:
    """What is another one after each change of what documents tell."""
    return str(db.value("SELECT value FROM facts WHERE name = ?", (_READ,)) or "")


def is_behind(db: Connection) -> bool:
    """Whether something was read since the events were last put together."""
    return bool(db.value("SELECT value FROM facts WHERE name = ?", (BEHIND,)))


def catch_up(db: Connection) -> None:
    """The events tell all that was read."""
    db.run("DELETE FROM facts WHERE name = ?", (BEHIND,))
