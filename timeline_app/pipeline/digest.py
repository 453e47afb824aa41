"""One document from file to mentions: a pure function, fit to run in another process."""

from dataclasses import dataclass, replace
from pathlib import Path

from timeline_app.model import (
    Document,
    Mention,
    OrderLink,
    Published,
    PublishedFrom,
    TimeExpression,
    When,
)
from timeline_app.settings import Settings

LONGEST_SEARCHED = 1_000_000
"""Code points of one document that are searched for events; some 160,000 words."""

_OTHER_LANGUAGE = (
    "This text does not seem to be English: its dates written in full were read, "
    "its events were not; they can be added by hand from a selected passage."
)


@dataclass(frozen=True, slots=True)
class Digest:
    """A document with all that was read in it."""

    document: Document
    expressions: tuple[TimeExpression, ...]
    mentions: tuple[Mention, ...]
    links: tuple[OrderLink, ...]


def digest(
    source: Path | Document,
    settings: Settings = Settings(),  # noqa: B008 - frozen
    published: When | Published | None = None,
) -> Digest:
    """Read a file, or take a document as read, and find what happened in it, and when.

    ``published`` overrides what the document says of its own date.  Raises UnreadableDocument.

    >>> digest(Path("seeds/003_848ae16a1d989889.txt")).document.published.when.edtf
    '2020-07-22'
    """
    from timeline_app import readers  # noqa: PLC0415 - a caller that only asks loads no reader

    document = source if isinstance(source, Document) else readers.read(source, settings)
    return _searched(_published_by(document, published))


def _published_by(document: Document, published: When | Published | None) -> Document:
    if published is None:
        return document
    if isinstance(published, When):
        published = Published(published, PublishedFrom.USER)
    return replace(document, published=published)


def _searched(document: Document) -> Digest:
    """What the language rooms find, handed from each to the next."""
    from timeline_app import extraction, language, ordering, temporal  # noqa: PLC0415 - heavy

    document = _noted(document)
    text = document.text[:LONGEST_SEARCHED]
    when = document.published.when if document.published else None
    if document.language != "en":
        found = temporal.find_neutral(text, document.language)
        return Digest(_with_note(document, _OTHER_LANGUAGE), tuple(found), (), ())
    passages = [p for p in document.passages if p.span.end <= len(text)]
    analysis = language.analyse(text, [p.span for p in passages])
    expressions = temporal.find(text, published=when, analysis=analysis)
    mentions = extraction.extract(analysis, expressions, published=when, passages=passages)
    links = ordering.find_links(analysis, mentions, expressions)
    return Digest(document, tuple(expressions), tuple(mentions), tuple(links))


def _noted(document: Document) -> Document:
    if len(document.text) <= LONGEST_SEARCHED:
        return document
    note = (
        f"Only the first {LONGEST_SEARCHED:,} characters were searched for events; "
        "the whole text is kept and can be searched for words."
    )
    return _with_note(document, note)


def _with_note(document: Document, note: str) -> Document:
    return replace(document, notes=(*document.notes, note))
