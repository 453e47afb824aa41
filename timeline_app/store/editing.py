"""What each edit does to the tables."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model import (
    FACETS,
    MOST_STARS,
    NAMED,
    DatedBy,
    EvidenceRole,
    LaneBy,
    Numbers,
    Review,
    Role,
    Span,
    When,
    edits,
)
from timeline_app.store import numbers
from timeline_app.store.behind import mark_anew
from timeline_app.store.connection import Connection
from timeline_app.store.eras import add_era, remove_era, set_era
from timeline_app.store.event_fields import NAMES
from timeline_app.store.event_rows import keep, let_go, override, read_field, refresh
from timeline_app.store.findings import settle_finding
from timeline_app.store.joining import merge_events, split_evidence
from timeline_app.store.ledger import settle_date
from timeline_app.store.mapping import mention_to_cell, published_to_cell, when_to_json
from timeline_app.store.naming import join_names, part_name, rename_name
from timeline_app.store.passage_rules import make_first, set_evidence_role
from timeline_app.store.rows import NO_MENTION
from timeline_app.store.suggestions import keep_apart
from timeline_app.store.views import remove_view, rename_view, save_view
from timeline_app.store.withdrawing import withdraw_document

HAND_MADE_IMPORTANCE = 0.8


def _set_title(db: Connection, edit: edits.SetTitle) -> int:
    override(db, edit.event, "title", _titled(edit.title))
    return edit.event


def _set_when(db: Connection, edit: edits.SetWhen) -> int:
    override(db, edit.event, "when", _user_when(edit.when))
    if edit.when is not None:
        _show(db, edit.event)
    return edit.event


def _set_kind(db: Connection, edit: edits.SetKind) -> int:
    override(db, edit.event, "kind", _fitting(edit.kind, LONGEST_KIND, "edit.long-kind"))
    return edit.event


def _set_status(db: Connection, edit: edits.SetStatus) -> int:
    override(db, edit.event, "status", edit.status.value)
    return edit.event


def _set_review(db: Connection, edit: edits.SetReview) -> int:
    override(db, edit.event, "review", edit.review.value)
    if edit.review is Review.ACCEPTED:
        _show(db, edit.event)
    return edit.event


def _set_note(db: Connection, edit: edits.SetNote) -> int:
    override(db, edit.event, "note", _fitting(edit.note, LONGEST_NOTE, "edit.long-note"))
    return edit.event


def _set_hidden(db: Connection, edit: edits.SetHidden) -> int:
    override(db, edit.event, "hidden", int(edit.is_hidden))
    return edit.event


def _set_names(db: Connection, edit: edits.SetNames) -> int:
    if edit.role.value not in NAMES:
        raise errors.CannotBeDone(Message("edit.not-by-name"))
    role = edit.role.value
    wanted = _words_of(edit.names, LONGEST_NAME, "edit.long-name")
    acting, standing = ({row[0]: row for row in rows} for rows in read_field(db, edit.event, role))
    is_place = edit.role is LaneBy.PLACE
    override(
        db,
        edit.event,
        role,
        [
            [
                acting.get(name) or [name, role, Role.OTHER.value, None]
                for name in wanted
                if name in acting or not is_place
            ],
            [
                standing.get(name) or [name, "", None]
                for name in wanted
                if is_place and (name in standing or name not in acting)
            ],
        ],
    )
    return edit.event


def _set_tags(db: Connection, edit: edits.SetTags) -> int:
    override(db, edit.event, "tags", _words_of(edit.tags, LONGEST_KIND, "edit.long-tag"))
    return edit.event


def _words_of(given: Iterable[str], most: int, too_long: str) -> list[str]:
    """Each once, without spaces around; nothing that is empty.  Raises CannotBeDone."""
    words = dict.fromkeys(" ".join(one.split()) for one in given)
    return [_fitting(one, most, too_long) for one in words if one]


def _set_importance(db: Connection, edit: edits.SetImportance) -> int:
    if edit.stars is None:
        let_go(db, edit.event, "stars")
        return edit.event
    if not 0 <= edit.stars <= MOST_STARS:
        raise errors.CannotBeDone(Message("edit.stars", (MOST_STARS,)))
    override(db, edit.event, "stars", [edit.stars, edit.stars / MOST_STARS])
    if edit.stars:
        _show(db, edit.event)
    return edit.event


def _set_disputed(db: Connection, edit: edits.SetDisputed) -> int:
    rows = [
        [
            _fitting(one.who, LONGEST_NAME, "edit.long-name"),
            _fitting(one.what, LONGEST_TITLE, "edit.long-claim"),
        ]
        for one in edit.disputes
    ]
    if any(not who.strip() for who, _ in rows):
        raise errors.CannotBeDone(Message("edit.no-disputant"))
    override(db, edit.event, "disputes", rows)
    return edit.event


def _show(db: Connection, event: int) -> None:
    """What a person dates or accepts is worth seeing, unless they hid it themselves."""
    by_hand = db.one("SELECT 1 FROM overrides WHERE event = ? AND field = 'hidden'", (event,))
    if by_hand is None and read_field(db, event, "hidden"):
        override(db, event, "hidden", 0)


def _user_when(when: When | None) -> list[Any]:
    return [when_to_json(when), DatedBy.USER.value if when else None]


def _add_event(db: Connection, edit: edits.AddEvent) -> int:
    if edit.document is not None and not db.value(_HAS_TEXT, (edit.document,)):
        raise errors.Gone(Message("gone.document"))
    event = db.run(
        """INSERT INTO events (kind, status, review, importance, confidence, is_authored)
        VALUES (?, ?, ?, ?, 1.0, 1)""",
        (
            _fitting(edit.kind, LONGEST_KIND, "edit.long-kind"),
            edit.status.value,
            edit.review.value,
            HAND_MADE_IMPORTANCE,
        ),
    )
    db.run("INSERT INTO event_texts (id, title) VALUES (?, ?)", (event, _titled(edit.title)))
    numbers.put(db, event, Numbers(title=1.0, merging=1.0))
    override(db, event, "when", _user_when(edit.when))
    override(db, event, "note", _fitting(edit.note, LONGEST_NOTE, "edit.long-note"))
    for field in ("title", "kind", "status", "review"):
        keep(db, event, field)
    for by in NAMED:
        names = getattr(edit, FACETS[by].field)
        if names and by.value in NAMES:
            _set_names(db, edits.SetNames(event, by, names))
    _judge(db, event, edit)
    if edit.document is not None and edit.span is not None:
        _add_evidence(db, event, edit.document, edit.span, edit.time)
    for one in edit.also:
        mention = _add_evidence(db, event, one.document, one.span, None)
        if one.role is EvidenceRole.MENTIONS:
            db.run("INSERT INTO mentioned VALUES (?)", (mention,))
            refresh(db, event)
    return event


def _judge(db: Connection, event: int, edit: edits.AddEvent) -> None:
    """What a person says of the event that is added."""
    if edit.tags:
        _set_tags(db, edits.SetTags(event, edit.tags))
    if edit.stars is not None:
        _set_importance(db, edits.SetImportance(event, edit.stars))
    if edit.disputes:
        _set_disputed(db, edits.SetDisputed(event, edit.disputes))


def _add_evidence(db: Connection, event: int, document: int, span: Span, time: Span | None) -> int:
    """Put a passage to an event that is made by hand; returns the number of its mention."""
    quote = _words(db, document, span)
    # One passage may prove several events made by hand: each has a mention of its own, numbered.
    number = 1 + db.value(
        """SELECT coalesce(max(is_authored), 0) FROM mentions
        WHERE document = ? AND trigger_start = ? AND trigger_stop = ?""",
        (document, span.start, span.end),
    )
    mention = db.run(
        """INSERT INTO mentions (document, trigger_start, trigger_stop, start, stop,
        is_candidate, is_authored, quote, time_text, time_start, time_stop, rule, anchor, body,
        vector) VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, 'user', '', ?, x'')""",
        (document, span.start, span.end, span.start, span.end, number, quote,
         _words(db, document, time) if time else "", time.start if time else None,
         time.end if time else None, mention_to_cell(NO_MENTION)),
    )  # fmt: skip
    db.run("INSERT INTO evidence VALUES (?, ?)", (mention, event))
    refresh(db, event)
    return mention


def _words(db: Connection, document: int, span: Span) -> str:
    return str(
        db.value(
            "SELECT substr(text, ?, ?) FROM texts WHERE document = ?",
            (span.start + 1, len(span), document),
        )
    )


def _set_published(db: Connection, edit: edits.SetPublished) -> None:
    if db.one("SELECT 1 FROM documents WHERE id = ?", (edit.document,)) is None:
        raise errors.Gone(Message("gone.document"))
    db.run(
        "UPDATE documents SET published_by_user = ? WHERE id = ?",
        (published_to_cell(edit.published), edit.document),
    )
    mark_anew(db)


def _set_document_title(db: Connection, edit: edits.SetDocumentTitle) -> None:
    if db.one("SELECT 1 FROM documents WHERE id = ?", (edit.document,)) is None:
        raise errors.Gone(Message("gone.document"))
    title = _fitting(" ".join(edit.title.split()), LONGEST_TITLE, "edit.long-title")
    db.run("UPDATE documents SET title_by_user = ? WHERE id = ?", (title or None, edit.document))


_HAS_TEXT = "SELECT count(*) FROM texts WHERE document = ?"

LONGEST_TITLE = 500
LONGEST_KIND = 60
LONGEST_NAME = 200
LONGEST_NOTE = 100_000
"""Letters; what is longer was pasted by mistake, and would make every list crawl."""


def _fitting(words: str, most: int, too_long: str) -> str:
    """The words as they may stand.  Raises CannotBeDone, with the code of what is too long."""
    if len(words) > most:
        raise errors.CannotBeDone(Message(too_long, (most, len(words))))
    return words


def _titled(title: str) -> str:
    if not title.strip():
        raise errors.CannotBeDone(Message("edit.no-title"))
    return _fitting(title, LONGEST_TITLE, "edit.long-title")


HANDLERS: Mapping[type, Callable[[Connection, Any], int | None]] = {
    edits.SetTitle: _set_title,
    edits.SetWhen: _set_when,
    edits.SetKind: _set_kind,
    edits.SetStatus: _set_status,
    edits.SetReview: _set_review,
    edits.SetNote: _set_note,
    edits.SetHidden: _set_hidden,
    edits.SetNames: _set_names,
    edits.SetTags: _set_tags,
    edits.SetImportance: _set_importance,
    edits.SetDisputed: _set_disputed,
    edits.MakeFirst: make_first,
    edits.SetEvidenceRole: set_evidence_role,
    edits.RenameName: rename_name,
    edits.JoinNames: join_names,
    edits.PartName: part_name,
    edits.AddEvent: _add_event,
    edits.MergeEvents: merge_events,
    edits.SplitEvidence: split_evidence,
    edits.KeepApart: keep_apart,
    edits.SetPublished: _set_published,
    edits.SetDocumentTitle: _set_document_title,
    edits.SettleDate: settle_date,
    edits.SettleFinding: settle_finding,
    edits.AddEra: add_era,
    edits.SetEra: set_era,
    edits.RemoveEra: remove_era,
    edits.SaveView: save_view,
    edits.RenameView: rename_view,
    edits.RemoveView: remove_view,
    edits.WithdrawDocument: withdraw_document,
}
"""One handler each; it returns the event that the change was about."""
