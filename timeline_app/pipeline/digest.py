"""One document from file to mentions: a pure function, fit to run in another process."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline_app import confinement, errors
from timeline_app.languages import has_grammar
from timeline_app.message import Message
from timeline_app.model import (
    Document,
    Fated,
    LedgerEntry,
    Mention,
    OrderLink,
    Part,
    Passage,
    Published,
    PublishedFrom,
    Span,
    TimeExpression,
    When,
)
from timeline_app.paths import within
from timeline_app.pipeline import doubts, fates
from timeline_app.pipeline.heads import with_heads
from timeline_app.settings import Settings, in_force

if TYPE_CHECKING:
    from timeline_app.extraction import Described
    from timeline_app.readers import UnreadDocument
    from timeline_app.records import Records

LONGEST_SEARCHED = 1_000_000
"""Code points of one document that are searched for events; some 160,000 words."""

_STAMPS = frozenset({PublishedFrom.PROPERTIES})
"""Where a document's day may be the day on which a copy of it was made."""
_TOO_LARGE = Message("read.too-much-memory")
_MEMORY_UP = Message("note.memory-up")
_OTHER_LANGUAGE = Message("note.other-language")


@dataclass(frozen=True, slots=True)
class Digest:
    """A document with all that was read in it."""

    document: Document
    expressions: tuple[TimeExpression, ...]
    mentions: tuple[Mention, ...]
    links: tuple[OrderLink, ...]
    fated: tuple[Fated, ...] = ()
    """Where dates that date no event are headings, rows, references and the like."""
    ledger: tuple[LedgerEntry, ...] = ()
    """What became of every date, found or impossible."""
    parts: tuple[Part, ...] = ()
    """Stretches with a day of their own: the document's, and those that its text shows."""
    claims: str = ""
    """What it contributes to findings (see ``findings.claims_of``)."""


def digest(
    source: Path | Document,
    settings: Settings | None = None,
    published: When | Published | None = None,
    *,
    member: str = "",
    password: str = "",
) -> Digest:
    """Read a file, or take a document as read, and find what happened in it, and when.

    ``published`` overrides what the document says of its own date; ``member`` names one of the
    documents that the file holds.  Raises UnreadableDocument.

    >>> digest(Path("seeds/003_848ae16a1d989889.txt")).document.published.when.edtf
    '2020-07-22'
    """
    settings = settings or in_force()
    with confinement.memory_limit(settings.reader_memory):
        if isinstance(source, Document):
            document = source
        else:
            document = _read(source, settings, member, password)
        return _searched(_published_by(document, published), settings)


def document_of(
    path: Path, settings: Settings, *, member: str = "", password: str = ""
) -> Document:
    """What ``digest`` reads before it searches.  Raises UnreadableDocument."""
    with confinement.memory_limit(settings.reader_memory):
        return _read(path, settings, member, password)


def _read(path: Path, settings: Settings, member: str, password: str) -> Document:
    from timeline_app import readers  # noqa: PLC0415 - a caller that only asks loads no reader

    with _limited(path, settings, member):
        return readers.read(path, settings, member=member, password=password)


@contextmanager
def _limited(path: Path, settings: Settings, member: str = "") -> Iterator[None]:
    """The computing time of reading; raises UnreadableDocument where that or memory runs out."""
    seconds = _reading_seconds(path, settings)
    whole = within(path, member)
    try:
        with confinement.cpu_limit(seconds):
            yield
    except confinement.TimeUp:
        told = Message("read.too-slow", (seconds,))
        raise errors.UnreadableDocument(whole, told, errors.ProblemCode.TIMEOUT) from None
    except MemoryError:
        code = errors.ProblemCode.TOO_LARGE
        raise errors.UnreadableDocument(whole, _TOO_LARGE, code) from None


def parts_of(document: Document) -> tuple[Part, ...]:
    """The parts that the format gave and those that the text shows, outer ones first."""
    if document.is_chronology:
        return document.parts
    text = document.text[:LONGEST_SEARCHED]
    return nested(document.parts, _shape(document, text, _passages(document, text)).parts)


def _passages(document: Document, text: str) -> list[Passage]:
    """Those within the text that is searched."""
    return [passage for passage in document.passages if passage.span.end <= len(text)]


def _shape(document: Document, text: str, passages: Sequence[Passage]) -> "Records":
    """What the shape of the text tells: entries, parts, heads."""
    from timeline_app import records  # noqa: PLC0415 - a caller that only asks loads it not

    return records.read(text, passages, document.published.when if document.published else None)


def read(
    path: Path, settings: Settings, password: str = ""
) -> "Iterator[Document | errors.UnreadableDocument]":
    """Every document of a file, each read within its own limits, and what cannot be read."""
    for piece in pieces(path, settings, password):
        if isinstance(piece, errors.UnreadableDocument):
            yield piece
            continue
        try:
            found: Document | errors.UnreadableDocument
            found = document_of(path, settings, member=piece.member, password=password)
        except errors.UnreadableDocument as error:
            found = error
        yield found


def pieces(
    path: Path, settings: Settings, password: str = ""
) -> "tuple[UnreadDocument | errors.UnreadableDocument, ...]":
    """Which documents a file holds, within the limits of reading it."""
    from timeline_app import readers  # noqa: PLC0415 - a caller that only asks loads no reader

    found: list[UnreadDocument | errors.UnreadableDocument] = []
    try:
        with confinement.memory_limit(settings.reader_memory), _limited(path, settings):
            for piece in readers.pieces(path, settings, password=password):
                found.append(piece)  # noqa: PERF402 - what was found stays when time is up
    except errors.UnreadableDocument as error:
        found.append(error)
    return tuple(found)


def _reading_seconds(path: Path, settings: Settings) -> int:
    from timeline_app import readers  # noqa: PLC0415 - a caller that only asks loads no reader

    if not settings.reading_seconds:
        return 0
    try:
        pages = path.stat().st_size // readers.page_size(path)
    except (OSError, ValueError):
        pages = 0  # the reader will say what is wrong with it
    return settings.reading_seconds + settings.reading_seconds_a_page * pages


def _published_by(document: Document, published: When | Published | None) -> Document:
    if published is None:
        return document
    if isinstance(published, When):
        published = Published(published, PublishedFrom.USER)
    return replace(document, published=published)


@dataclass(slots=True)
class _Found:
    """What the search has found so far: it stays, should the search be stopped."""

    expressions: tuple[TimeExpression, ...] = ()
    mentions: tuple[Mention, ...] = ()
    links: tuple[OrderLink, ...] = ()
    parts: tuple[Part, ...] = ()
    fated: tuple[Fated, ...] = ()
    notes: tuple[Message, ...] = ()
    impossible: tuple[TimeExpression, ...] = ()
    sentences: tuple[Span, ...] = ()
    claims: str = "{}"


def _searched(document: Document, settings: Settings) -> Digest:
    """What the language rooms find, as far as they come within the limits."""
    if document.is_chronology:
        return Digest(document, (), (), (), claims=_Found().claims)
    document = _noted(document)
    text = document.text[:LONGEST_SEARCHED]
    seconds = _analysing_seconds(len(text), settings)
    found = _Found()
    try:
        with confinement.cpu_limit(seconds):
            _search(document, text, found)
    except confinement.TimeUp:
        document = _with_note(document, Message("note.time-up", (seconds,)))
    except MemoryError:
        document = _with_note(document, _MEMORY_UP)
    if not has_grammar(document.language):
        document = _with_note(document, _OTHER_LANGUAGE)
    document = replace(document, notes=(*document.notes, *found.notes))
    if document.doubtful:
        document = doubts.doubted(document)
        found.expressions = doubts.of_dates(found.expressions, document.doubtful)
        found.mentions = doubts.of_mentions(found.mentions, found.expressions)
    read = Digest(document, found.expressions, found.mentions, found.links, found.fated)
    return _accounted(replace(read, parts=found.parts, claims=found.claims), found)


def _accounted(read: Digest, found: _Found) -> Digest:
    """With the ledger of its dates."""
    ledger = fates.ledger(
        read.document,
        read.expressions,
        read.mentions,
        fated=read.fated,
        impossible=found.impossible,
        sentences=found.sentences,
    )
    return replace(read, ledger=ledger)


def _analysing_seconds(length: int, settings: Settings) -> int:
    if not settings.analysing_seconds:
        return 0
    more = settings.analysing_seconds_a_million * length // 1_000_000
    return settings.analysing_seconds + more


def _search(document: Document, text: str, found: _Found) -> None:
    """The language rooms, each handing to the next."""
    if not has_grammar(document.language):
        _search_any(document, text, found)
        return
    from timeline_app import extraction, findings, ordering  # noqa: PLC0415 - heavy

    told = _told(document, text, found)
    mentions = extraction.extract(**told)
    analysis, expressions = told["analysis"], told["expressions"]
    links = ordering.find_links(analysis, mentions, expressions)
    found.mentions, found.links = tuple(mentions), tuple(links)
    found.claims = findings.claims_of(
        findings.AnalysedDocument(
            text, analysis, expressions, mentions, links, told["impossible"], found.parts,
            told["passages"], told["published"],
            document.title, told["trees"],
        )
    )  # fmt: skip


def _told(document: Document, text: str, found: _Found) -> dict[str, Any]:
    """What the rooms before extraction hand to it."""
    from timeline_app import extraction, parsing, temporal  # noqa: PLC0415 - heavy

    when = document.published.when if document.published else None
    is_stamped = document.published is not None and document.published.source in _STAMPS
    shape = _shape(document, text, _passages(document, text))
    found.parts = nested(document.parts, shape.parts)
    found.fated, found.notes = shape.fated, shape.notes
    spoken = document.language
    analysis = parsing.analyse(text, [p.span for p in shape.passages], language=spoken)
    read, impossible = temporal.find_all(
        text, published=when, analysis=analysis, parts=found.parts, language=spoken
    )
    expressions, impossible = with_heads(read, impossible, shape.heads)
    found.expressions, found.impossible = tuple(expressions), tuple(impossible)
    found.sentences = tuple(sentence.span for sentence in analysis.sentences)
    return {
        "analysis": analysis,
        "expressions": expressions,
        # A file's own stamp dates "yesterday", but nothing that says no day at all.
        "published": None if is_stamped else when,
        "passages": shape.passages,
        "entries": shape.entries,
        "parts": found.parts,
        "fated": shape.fated,
        "impossible": impossible,
        "trees": extraction.trees_of(analysis),
    }


def unweighed(document: Document) -> "tuple[Described, list[Mention]]":
    """An English document's mentions, unweighed, and what describes how sure they are.

    For training: what is shown does not need it.
    """
    from timeline_app import extraction  # noqa: PLC0415 - heavy

    return extraction.described_sureness(**_told(document, document.text, _Found()))


def _search_any(document: Document, text: str, found: _Found) -> None:
    """The dates of another language, and its sentences as they stand."""
    from timeline_app.languages import any as any_language  # noqa: PLC0415 - not for English

    passages = _passages(document, text)
    shape = _shape(document, text, passages)
    found.parts = nested(document.parts, shape.parts)
    other = any_language.find(
        text,
        document.language,
        published=document.published,
        passages=passages,
        parts=found.parts,
    )
    found.fated = shape.fated
    found.expressions, found.mentions = other.expressions, other.mentions


def nested(given: Sequence[Part], found: Sequence[Part]) -> tuple[Part, ...]:
    """Parts of the format and parts of the text in one order, outer ones first.

    What the text shows where the format has set the same stretch apart is the same part.
    """
    known = {part.span for part in given}
    parts = [*given, *(part for part in found if part.span not in known)]
    return tuple(sorted(parts, key=lambda part: (part.span.start, -part.span.end)))


def _noted(document: Document) -> Document:
    if len(document.text) <= LONGEST_SEARCHED:
        return document
    return _with_note(document, Message("note.searched-first", (LONGEST_SEARCHED,)))


def _with_note(document: Document, note: Message) -> Document:
    return replace(document, notes=(*document.notes, note))
