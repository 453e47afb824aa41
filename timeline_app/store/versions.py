"""A file that was edited and read again: the newer text counts, the older one is kept and says so.

What a person decided about an event of the older text goes over to the newer one where the very
sentence still stands there.
"""

from timeline_app.store.behind import fall_behind
from timeline_app.store.connection import Connection


def succeed(db: Connection, before: int | None, now: int) -> None:
    """The file that held one document holds another now; the same one changes nothing.

    A document that still lies somewhere else goes on counting.
    """
    _revive(db, now)
    if before is None or before == now:
        return
    elsewhere = db.value("SELECT min(path) FROM paths WHERE document = ?", (before,))
    if elsewhere is not None:
        db.run("UPDATE documents SET path = ? WHERE id = ?", (elsewhere, before))
        return
    db.run("INSERT OR REPLACE INTO superseded VALUES (?, ?)", (before, now))
    db.run(_SAME_SENTENCES, (before, now))
    db.run(_SAME_TITLE, (before, now))
    fall_behind(db)


_SAME_TITLE = """UPDATE documents SET title_by_user = coalesce(title_by_user,
    (SELECT title_by_user FROM documents WHERE id = ?)) WHERE id = ?"""
"""The title that a person gave stays with the file."""


def _revive(db: Connection, document: int) -> None:
    """The older text is back: it counts again."""
    if db.one("SELECT 1 FROM superseded WHERE document = ?", (document,)) is not None:
        db.run("DELETE FROM superseded WHERE document = ?", (document,))
        fall_behind(db)


_SAME_SENTENCES = """INSERT OR IGNORE INTO evidence (mention, event)
    SELECT new.id, v.event FROM mentions old JOIN evidence v ON v.mention = old.id
    JOIN mentions new ON new.quote = old.quote
        AND new.trigger_start - new.start = old.trigger_start - old.start
        AND new.trigger_stop - new.start = old.trigger_stop - old.start
    WHERE old.document = ? AND new.document = ? AND old.is_authored = 0 AND new.is_authored = 0
    GROUP BY new.id HAVING count(*) = 1"""
"""Where a sentence stands once in both, its event is the same one; merging has the last word."""
