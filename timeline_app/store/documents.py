"""Documents with their passages and mentions: written whole in one transaction, read by id."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from zlib import crc32

from timeline_app import errors
from timeline_app.errors import ProblemCode
from timeline_app.message import Message, told
from timeline_app.model import (
    Document,
    LedgerEntry,
    Mention,
    OrderLink,
    Pages,
    Passage,
    PassageKind,
    Published,
    Span,
    TimeExpression,
)
from timeline_app.store.audit import AuditRecord, write_down
from timeline_app.store.base import StorePart
from timeline_app.store.behind import fall_behind, mark_anew
from timeline_app.store.ledger import put_ledger
from timeline_app.store.mapping import (
    dumped,
    mention_from_row,
    mention_to_cell,
    message_from_cell,
    message_to_cell,
    messages_from_cell,
    messages_to_cell,
    published_from_cell,
    published_to_cell,
)
from timeline_app.store.numbering import next_number
from timeline_app.store.rows import DocumentRow, Problem, StoredLink, StoredMention
from timeline_app.store.shapes import pages, put_shape, with_shape
from timeline_app.store.steps import OF_MENTIONS
from timeline_app.store.versions import succeed

_ROW = """SELECT d.id, d.path, d.sha256, coalesce(d.title_by_user, d.title),
    coalesce(d.published_by_user, d.published), d.length, d.notes, coalesce(p.reason, ''), s.by
    FROM documents d LEFT JOIN problems p ON p.path = d.path
    LEFT JOIN superseded s ON s.document = d.id"""

_PUT_MENTION = """INSERT INTO mentions (document, trigger_start, trigger_stop, start, stop,
    is_candidate, quote, time_text, time_start, time_stop, rule, anchor, body, vector)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (document, trigger_start, trigger_stop, is_authored) DO UPDATE SET
    start = excluded.start, stop = excluded.stop, is_candidate = excluded.is_candidate,
    quote = excluded.quote, time_text = excluded.time_text, time_start = excluded.time_start,
    time_stop = excluded.time_stop, rule = excluded.rule, anchor = excluded.anchor,
    body = excluded.body, vector = excluded.vector
    WHERE (start, stop, is_candidate, quote, time_text, rule, anchor, body) IS NOT
    (excluded.start, excluded.stop, excluded.is_candidate, excluded.quote, excluded.time_text,
    excluded.rule, excluded.anchor, excluded.body)"""

_OLDER = Message("note.older-version")

_MENTION = "trigger_start, trigger_stop, start, stop, is_candidate, body, vector"
_DERIVED = "is_authored = 0 AND document NOT IN (SELECT document FROM superseded)"
_BY_PLACE = "ORDER BY document, trigger_start, trigger_stop"


class Documents(StorePart):
    """Texts, and what was read in them."""

    def __call__(self) -> list[DocumentRow]:
        """As :meth:`all`: the door that scripts of others know."""
        return self.all()

    def all(self) -> list[DocumentRow]:
        """Every document without its text, by path."""
        elsewhere = self._other_paths()
        rows = self.connection.all(f"{_ROW} ORDER BY d.path, d.id")
        return [_document_row(row, elsewhere.get(row[0], ())) for row in rows]

    def _other_paths(self) -> dict[int, tuple[str, ...]]:
        found: dict[int, tuple[str, ...]] = {}
        for document, path in self.connection.all(
            "SELECT p.document, p.path FROM paths p JOIN documents d ON d.id = p.document "
            "WHERE p.path <> d.path ORDER BY p.path"
        ):
            found[document] = (*found.get(document, ()), path)
        return found

    def one(self, document_id: int) -> Document:
        """One document with its text.  Raises Gone for an unknown id."""
        row = self.connection.one(
            """SELECT d.path, d.sha256, t.text, coalesce(d.title_by_user, d.title),
            coalesce(d.published_by_user, d.published), d.language, d.notes
            FROM documents d JOIN texts t ON t.document = d.id WHERE d.id = ?""",
            (document_id,),
        )
        if row is None:
            raise errors.Gone(Message("gone.document"))
        path, sha256, text, title, published, language, notes = row
        document = Document(
            path,
            sha256,
            text,
            title,
            published_from_cell(published),
            self._passages(document_id),
            language,
            notes=messages_from_cell(notes),
        )
        return with_shape(self.connection, document_id, document)

    def pages(self, document_id: int, *, has_boxes: bool = False) -> Pages:
        """The pages of a document; its characters' boxes too where they are asked for."""
        return pages(self.connection, document_id, has_boxes=has_boxes)

    def _passages(self, document_id: int) -> tuple[Passage, ...]:
        rows = self.connection.all(
            "SELECT start, stop, kind FROM passages WHERE document = ? ORDER BY start, id",
            (document_id,),
        )
        return tuple(Passage(Span(start, stop), PassageKind(kind)) for start, stop, kind in rows)

    def with_bytes(self, sha256: str) -> int | None:
        """The id of the document with these bytes, if it is there."""
        found: int | None = self.connection.value(
            "SELECT id FROM documents WHERE sha256 = ?", (sha256,)
        )
        return found

    def add(
        self,
        document: Document,
        expressions: Sequence[TimeExpression] = (),
        mentions: Sequence[Mention] = (),
        links: Sequence[OrderLink] = (),
        ledger: Sequence[LedgerEntry] | None = None,
    ) -> int:
        """Put in a document with all that was read in it, whole or not at all; returns its id.

        The same bytes are the same document: a second path is noted and nothing else changes.
        """
        with self.connection.atomic():
            known = self.with_bytes(document.sha256)
            document_id = known or self._insert(document)
            if known is None:
                self.replace_mentions(document_id, expressions, mentions, links, ledger)
            self._note_path(document.path, document_id)
        return document_id

    def note_path(self, path: str, document_id: int) -> None:
        """Remember that the same bytes lie there too, and that nothing is wrong with them."""
        with self.connection.atomic():
            self._note_path(path, document_id)

    def _note_path(self, path: str, document_id: int) -> None:
        db = self.connection
        before = db.value("SELECT document FROM paths WHERE path = ?", (path,))
        db.run("INSERT OR REPLACE INTO paths VALUES (?, ?)", (path, document_id))
        db.run("DELETE FROM problems WHERE path = ?", (path,))
        db.run("DELETE FROM problem_codes WHERE path = ?", (path,))
        succeed(db, before, document_id)

    def _insert(self, document: Document) -> int:
        document_id = self.connection.run(
            """INSERT INTO documents (id, sha256, path, title, language, length, published, notes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                next_number(self.connection, "documents"),
                document.sha256,
                document.path,
                document.title,
                document.language,
                len(document.text),
                published_to_cell(document.published),
                messages_to_cell(document.notes),
            ),
        )
        self.connection.run("INSERT INTO texts VALUES (?, ?)", (document_id, document.text))
        first = next_number(self.connection, "passages")
        self.connection.run_many(
            "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?)",
            [
                (
                    number,
                    document_id,
                    p.span.start,
                    p.span.end,
                    p.kind.value,
                    p.span.of(document.text),
                )
                for number, p in enumerate(document.passages, first)
            ],
        )
        put_shape(self.connection, document_id, document)
        origin = dumped({"path": document.path, "sha256": document.sha256})
        write_down(self.connection, AuditRecord("read", document.title), "{}", origin)
        return document_id

    def replace_mentions(
        self,
        document_id: int,
        expressions: Sequence[TimeExpression],
        mentions: Sequence[Mention],
        links: Sequence[OrderLink],
        ledger: Sequence[LedgerEntry] | None = None,
    ) -> None:
        """Put what is now read in a document in place of what was read before; ids stay.

        What tells no event by itself is put in too: it may prove one that another telling makes.
        Without a ledger nobody has accounted for its dates.
        """
        text = self.connection.value("SELECT text FROM texts WHERE document = ?", (document_id,))
        with self.connection.atomic():
            self.connection.run_many(
                _PUT_MENTION,
                [_mention_row(document_id, mention, expressions, text) for mention in mentions],
            )
            ids = self._mention_ids(document_id)
            put = {i: ids[m.span.start, m.span.end] for i, m in enumerate(mentions)}
            self._drop_mentions(set(ids.values()) - set(put.values()))
            self._put_links(document_id, put, links)
            put_ledger(self.connection, document_id, ledger, put)
            fall_behind(self.connection)

    def _mention_ids(self, document_id: int) -> dict[tuple[int, int], int]:
        rows = self.connection.all(
            "SELECT trigger_start, trigger_stop, id FROM mentions "
            "WHERE document = ? AND is_authored = 0",
            (document_id,),
        )
        return {(start, stop): mention for start, stop, mention in rows}

    def _drop_mentions(self, mentions: set[int]) -> None:
        ids = [(mention,) for mention in sorted(mentions)]
        for table in reversed(OF_MENTIONS):
            self.connection.run_many(f"DELETE FROM {table} WHERE mention = ?", ids)
        self.connection.run_many("DELETE FROM mentions WHERE id = ?", ids)

    def _put_links(
        self, document_id: int, ids: dict[int, int], links: Sequence[OrderLink]
    ) -> None:
        self.connection.run("DELETE FROM order_links WHERE document = ?", (document_id,))
        first = next_number(self.connection, "order_links")
        self.connection.run_many(
            """INSERT INTO order_links (id, document, before, after, gap_min, gap_max, rule,
            start, stop, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            [
                (number, document_id, ids[link.before], ids[link.after], link.gap_min,
                 link.gap_max, link.rule, link.span.start, link.span.end, link.confidence)
                for number, link in enumerate(links, first)
            ],
        )  # fmt: skip

    def set_published(self, document_id: int, published: Published | None) -> None:
        """Say when a document was written; None goes back to what the document itself says."""
        with self.connection.atomic():
            self.connection.run(
                "UPDATE documents SET published_by_user = ? WHERE id = ?",
                (published_to_cell(published), document_id),
            )
            mark_anew(self.connection)

    def published_as_read(self, document_id: int) -> Published | None:
        """When the document itself says that it was written, whatever a person said."""
        return published_from_cell(
            self.connection.value("SELECT published FROM documents WHERE id = ?", (document_id,))
        )

    def as_read(self, document_id: int) -> Document:
        """One document as its reader gave it, whatever a person said.  Raises Gone."""
        document = self.one(document_id)
        title = self.connection.value("SELECT title FROM documents WHERE id = ?", (document_id,))
        published = self.published_as_read(document_id)
        return replace(document, title=title, published=published)

    def mentions(
        self, document_id: int | None = None, *, among: Collection[int] | None = None
    ) -> Iterator[StoredMention]:
        """What merging and ordering work on: every derived mention, by document and place.

        ``among``: only those with these ids.
        """
        published = {row.id: row.published for row in self.all()}
        rows = self.connection.all(
            f"SELECT id, document, quote, {_MENTION} FROM mentions WHERE {_DERIVED} "
            "AND (? IS NULL OR document = ?) "
            f"{'' if among is None else 'AND id IN (SELECT value FROM json_each(?)) '}"
            f"{_BY_PLACE}",
            (document_id, document_id, *(() if among is None else (dumped(sorted(among)),))),
        )
        for row in rows:
            yield _stored_mention(row, published.get(row[1]))

    def mention_places(self) -> Iterator[tuple[int, int, int, int]]:
        """Id, document, start and end of the trigger of each, in the order of ``mentions``."""
        for row in self.connection.each(
            "SELECT id, document, trigger_start, trigger_stop FROM mentions "
            f"WHERE {_DERIVED} {_BY_PLACE}"
        ):
            yield row[0], row[1], row[2], row[3]

    def mentions_with(
        self, ids: Sequence[int], published: Mapping[int, Published | None]
    ) -> list[StoredMention]:
        """A few mentions in the order of their ids; ``published``: by document when it was.

        Raises Gone where one of them is not there any more.
        """
        marks = ", ".join("?" * len(ids))
        found = {
            row[0]: row
            for row in self.connection.each(
                f"SELECT id, document, quote, {_MENTION} FROM mentions WHERE id IN ({marks})", ids
            )
        }
        if len(found) < len(ids):
            raise errors.Gone
        return [_stored_mention(found[one], published.get(found[one][1])) for one in ids]

    def order_links(self) -> list[StoredLink]:
        """Every link within a document, between stored mentions."""
        rows = self.connection.all(
            "SELECT before, after, gap_min, gap_max, rule, document, start, stop, confidence "
            "FROM order_links WHERE document NOT IN (SELECT document FROM superseded) "
            "ORDER BY document, id"
        )
        return [_stored_link(row) for row in rows]

    def words_at(self, document_id: int, span: Span) -> str:
        """What stands there in a document; "" where there is no such document."""
        words = self.connection.value(
            "SELECT substr(text, ?, ?) FROM texts WHERE document = ?",
            (span.start + 1, len(span), document_id),
        )
        return words or ""

    def paragraph_around(self, document: int, span: Span) -> Span:
        """The paragraphs, rows or items that a stretch lies in; itself where it is in none."""
        row = self.connection.one(
            "SELECT min(start), max(stop) FROM passages "
            "WHERE document = ? AND start < ? AND stop > ?",
            (document, span.end, span.start),
        )
        if row is None or row[0] is None:
            return span
        return Span(min(row[0], span.start), max(row[1], span.end))

    def problems(self) -> list[Problem]:
        """What an import could not read, until it is read."""
        rows = self.connection.all(
            "SELECT p.path, p.reason, c.code FROM problems p "
            "LEFT JOIN problem_codes c ON c.path = p.path ORDER BY p.path"
        )
        return [
            Problem(path, message_from_cell(reason) or told(""), _code(code))
            for path, reason, code in rows
        ]

    def add_problem(
        self, path: str, reason: Message, code: ProblemCode = ProblemCode.UNFORESEEN
    ) -> None:
        """Keep what was wrong with a file."""
        with self.connection.atomic():
            self.connection.run(
                "INSERT OR REPLACE INTO problems VALUES (?, ?)", (path, message_to_cell(reason))
            )
            self.connection.run(
                "INSERT OR REPLACE INTO problem_codes VALUES (?, ?)", (path, code.value)
            )


def _stored_mention(row: Sequence[Any], published: Published | None) -> StoredMention:
    mention_id, document, quote, *cells = row
    *_, body, vector = cells
    mark = crc32(vector, crc32(f"{cells[:-2]}{body}{quote}".encode()))
    return StoredMention(mention_id, document, mention_from_row(cells), published, quote, mark)


def _stored_link(row: Sequence[Any]) -> StoredLink:
    before, after, gap_min, gap_max, rule, document, start, stop, confidence = row
    return StoredLink(
        before, after, gap_min, gap_max, rule, document, Span(start, stop), confidence
    )


def _code(code: str | None) -> ProblemCode:
    """A code as it was kept; an earlier version kept none, a later one may know others."""
    return ProblemCode(code) if code in set(ProblemCode) else ProblemCode.UNFORESEEN


def _document_row(row: Sequence[Any], paths: tuple[str, ...]) -> DocumentRow:
    number, path, sha256, title, published, length, notes, problem, superseded_by = row
    return DocumentRow(
        number,
        path,
        sha256,
        title,
        published_from_cell(published),
        length,
        messages_from_cell(notes) + ((_OLDER,) if superseded_by else ()),
        message_from_cell(problem),
        paths,
        superseded_by,
    )


def _mention_row(
    document_id: int, mention: Mention, expressions: Sequence[TimeExpression], text: str
) -> tuple[Any, ...]:
    time = expressions[mention.expression] if mention.expression is not None else None
    return (
        document_id,
        mention.span.start,
        mention.span.end,
        mention.passage.start,
        mention.passage.end,
        int(mention.is_candidate),
        mention.passage.of(text),
        time.text if time else "",
        time.span.start if time else None,
        time.span.end if time else None,
        time.rule if time else (mention.dated_by.value if mention.dated_by else ""),
        time.anchor if time else "",
        mention_to_cell(mention),
        mention.vector,
    )
