"""The shape of a document beside its text: pages and boxes, parts, its name within a file."""

import zlib
from dataclasses import dataclass, field, replace

from timeline_app.model import (
    Document,
    Locator,
    Page,
    PageKind,
    PageRun,
    Pages,
    Part,
    PartKind,
    Span,
)
from timeline_app.store.connection import Connection
from timeline_app.store.mapping import published_from_cell, published_to_cell
from timeline_app.wording.citing import locator_of

TABLES = ("members", "pages", "page_runs", "boxes", "parts", "doubtful")
"""All are found by their document."""
_LARGEST_BOXES = 1_000_000_000
"""Bytes of one document's boxes, unpacked: sixteen for each of 60 million characters."""


def put_shape(db: Connection, number: int, document: Document) -> None:
    """Keep the shape of a document that was just read."""
    if document.member:
        db.run("INSERT INTO members VALUES (?, ?)", (number, document.member))
    pages = document.pages
    db.run_many(
        "INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?)",
        [
            (number, at, page.label, page.width, page.height, page.kind.value)
            for at, page in enumerate(pages.pages, 1)
        ],
    )
    db.run_many(
        "INSERT OR REPLACE INTO page_runs VALUES (?, ?, ?)",
        [(number, run.start, run.page) for run in pages.runs],
    )
    if pages.boxes:
        db.run("INSERT INTO boxes VALUES (?, ?)", (number, zlib.compress(pages.boxes, 1)))
    db.run_many(
        "INSERT INTO parts VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(number, at, *_part_cells(part)) for at, part in enumerate(document.parts)],
    )
    db.run_many(
        "INSERT OR REPLACE INTO doubtful VALUES (?, ?, ?)",
        [(number, span.start, span.end) for span in document.doubtful],
    )


def _part_cells(part: Part) -> tuple[int, int, str, str | None, str, str]:
    span, published = part.span, published_to_cell(part.published)
    return span.start, span.end, part.kind.value, published, part.author, part.heading


def with_shape(db: Connection, number: int, document: Document) -> Document:
    """The document with its parts, and its pages but for the boxes, which are large."""
    name: str | None = db.value("SELECT name FROM members WHERE document = ?", (number,))
    return replace(
        document,
        member=name or "",
        parts=_parts(db, number),
        pages=pages(db, number),
        doubtful=_doubtful(db, number),
    )


def pages(db: Connection, number: int, *, has_boxes: bool = False) -> Pages:
    """The pages of a document, with where its characters stand on them if that is asked for."""
    rows = db.all(
        "SELECT label, width, height, kind FROM pages WHERE document = ? ORDER BY number",
        (number,),
    )
    if not rows:
        return Pages()
    runs = db.all("SELECT start, page FROM page_runs WHERE document = ? ORDER BY start", (number,))
    return Pages(
        tuple(Page(label, width, height, PageKind(kind)) for label, width, height, kind in rows),
        tuple(PageRun(start, page) for start, page in runs if 1 <= page <= len(rows)),
        _boxes(db, number) if has_boxes else b"",
    )


@dataclass(slots=True)
class Locators:
    """Where passages stand, with the shape of each document read once."""

    db: Connection
    shapes: dict[int, tuple[Pages, tuple[Part, ...]] | None] = field(default_factory=dict)

    def of(self, document: int, span: Span) -> Locator:
        """Where a passage stands in its document."""
        if document not in self.shapes:
            shape = pages(self.db, document), _parts(self.db, document)
            self.shapes[document] = shape if any(shape) else None
        known = self.shapes[document]
        return locator_of(span, *known) if known else Locator()


def _boxes(db: Connection, number: int) -> bytes:
    body: bytes | None = db.value("SELECT body FROM boxes WHERE document = ?", (number,))
    if body is None:
        return b""
    try:
        found = zlib.decompressobj().decompress(body, _LARGEST_BOXES)
    except zlib.error:
        return b""  # the text is whole without them
    return found[: len(found) // 16 * 16]


def _doubtful(db: Connection, number: int) -> tuple[Span, ...]:
    rows = db.all("SELECT start, stop FROM doubtful WHERE document = ? ORDER BY start", (number,))
    return tuple(Span(start, stop) for start, stop in rows)


def _parts(db: Connection, number: int) -> tuple[Part, ...]:
    rows = db.all(
        "SELECT start, stop, kind, published, author, heading FROM parts "
        "WHERE document = ? ORDER BY number",
        (number,),
    )
    return tuple(
        Part(Span(start, stop), PartKind(kind), published_from_cell(published), author, heading)
        for start, stop, kind, published, author, heading in rows
    )
