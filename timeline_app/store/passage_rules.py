"""What a person says of a passage of an event: it comes first, it proves, it only mentions."""

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model import EvidenceRole, edits
from timeline_app.store.connection import Connection
from timeline_app.store.event_rows import refresh, reorder
from timeline_app.store.joining import mention_key

_RULE = """INSERT INTO passage_rules (document, start, stop, role, is_first)
    VALUES (?, ?, ?, ?, ?) ON CONFLICT (document, start, stop) DO UPDATE SET """


def make_first(db: Connection, edit: edits.MakeFirst) -> int:
    """Before all others, and a proof.  Raises Gone."""
    _check(db, edit.event, edit.evidence)
    db.run(
        """UPDATE passage_rules SET is_first = 0 WHERE is_first = 1 AND EXISTS (
        SELECT 1 FROM evidence v JOIN mentions m ON m.id = v.mention
        WHERE v.event = ? AND m.document = passage_rules.document
        AND m.trigger_start = passage_rules.start AND m.trigger_stop = passage_rules.stop)""",
        (edit.event,),
    )
    key, role = mention_key(db, edit.evidence), EvidenceRole.PROVES.value
    db.run(f"{_RULE} role = excluded.role, is_first = 1", (*key, role, 1))
    if db.one("SELECT 1 FROM mentioned WHERE mention = ?", (edit.evidence,)) is not None:
        db.run("DELETE FROM mentioned WHERE mention = ?", (edit.evidence,))
        refresh(db, edit.event)
    reorder(db, edit.event)
    return edit.event


def set_evidence_role(db: Connection, edit: edits.SetEvidenceRole) -> int:
    """It proves or mentions from now on.  Raises Gone, CannotBeDone where nothing else proves."""
    _check(db, edit.event, edit.evidence)
    is_passing = edit.role is EvidenceRole.MENTIONS
    others = db.value(
        """SELECT count(*) FROM evidence v WHERE v.event = ? AND v.mention <> ?
        AND v.mention NOT IN (SELECT mention FROM mentioned)""",
        (edit.event, edit.evidence),
    )
    if is_passing and not others:
        raise errors.CannotBeDone(Message("edit.only-proof"))
    key = mention_key(db, edit.evidence)
    # What only mentions is never first; what proves stays where it was put.
    db.run(
        f"{_RULE} role = excluded.role, is_first = is_first AND excluded.role = 'proves'",
        (*key, edit.role.value, 0),
    )
    put = "INSERT OR IGNORE INTO mentioned VALUES (?)"
    gone = "DELETE FROM mentioned WHERE mention = ?"
    db.run(put if is_passing else gone, (edit.evidence,))
    refresh(db, edit.event)
    return edit.event


def _check(db: Connection, event: int, mention: int) -> None:
    row = db.one("SELECT event FROM evidence WHERE mention = ?", (mention,))
    if row is None or row[0] != event:
        raise errors.Gone(Message("gone.passage"))
