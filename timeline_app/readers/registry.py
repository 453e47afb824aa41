"""From a path to the document, or the documents, in the file that lies there."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.message import Message
from timeline_app.model import Document, Passage, Published, PublishedFrom, When
from timeline_app.paths import as_text, within
from timeline_app.readers import (
    choosing,
    files,
    passages,
    published,
    sniffing,
    table,
    unpacking,
    walking,
)
from timeline_app.readers.guarding import guarded
from timeline_app.readers.language_detection import language_of
from timeline_app.readers.reading import About, Reading
from timeline_app.readers.refusals import Refused
from timeline_app.readers.titles import title_of
from timeline_app.readers.unpacking import UnpackedDocument
from timeline_app.settings import Settings, in_force

_SURROGATE = re.compile("[\ud800-\udfff]")
_NO_TEXT = Message("read.no-text")


@dataclass(frozen=True, slots=True)
class UnreadDocument:
    """One document in a file, not yet read: its name within, and which bytes it is."""

    path: str
    member: str
    sha256: str
    size: int


def can_read(path: Path | str) -> bool:
    """Whether the suffix is known; the content may still be refused."""
    return table.reader_of(PurePath(path).name) is not None


def page_size(path: Path | str) -> int:
    """Bytes of such a file that count as a page, by which the time for its reading is measured."""
    reader = table.reader_of(PurePath(path).name)
    return reader.page_size if reader else table.PAGE


def holds_others(path: Path | str) -> bool:
    """Whether such a file may hold several documents: a mail, a mailbox, an archive."""
    reader = table.reader_of(PurePath(path).name)
    return reader is None or bool(reader.members)


def read(
    path: Path | str, settings: Settings | None = None, *, member: str = "", password: str = ""
) -> Document:
    """The document in a file, or the ``member`` of that name.

    Raises UnreadableDocument with what to do about it.

    >>> read(Path("seeds/003_848ae16a1d989889.txt")).published.when.edtf
    '2020-07-22'
    """
    about = _about(Path(path), settings, password)
    return _read(_item(Path(path), about, member), about)


def data_of(
    path: Path | str, settings: Settings | None = None, *, member: str = "", password: str = ""
) -> bytes:
    """The bytes that ``read`` makes a document of.  Raises UnreadableDocument."""
    return _item(Path(path), _about(Path(path), settings, password), member).data


def _item(path: Path, about: About, member: str) -> UnpackedDocument:
    for item in unpacking.items(path, about, wanted=member):
        if isinstance(item, UnreadableDocument):
            raise item
        return item
    told = Message("read.holds-others")
    raise UnreadableDocument(within(path, member), told, ProblemCode.NO_TEXT)


def read_all(
    path: Path | str, settings: Settings | None = None, *, password: str = ""
) -> Iterator[Document | UnreadableDocument]:
    """Every document in a file, and what in it cannot be read."""
    path = Path(path)
    about = _about(path, settings, password)
    try:
        for item in unpacking.items(path, about):
            yield item if isinstance(item, UnreadableDocument) else _tried(item, about)
    except UnreadableDocument as error:
        yield error


def pieces(
    path: Path | str, settings: Settings | None = None, *, password: str = ""
) -> Iterator[UnreadDocument | UnreadableDocument]:
    """Which documents a file holds, without reading them, and what in it cannot be read."""
    path = Path(path)
    try:
        for item in unpacking.items(path, _about(path, settings, password)):
            if isinstance(item, UnreadableDocument):
                yield item
            else:
                digest = hashlib.sha256(item.data).hexdigest()
                yield UnreadDocument(item.path, item.member, digest, len(item.data))
    except UnreadableDocument as error:
        yield error


def _about(path: Path, settings: Settings | None, password: str) -> About:
    return About(path.name, password, settings or in_force())


def _tried(item: UnpackedDocument, about: About) -> Document | UnreadableDocument:
    try:
        return _read(item, about)
    except UnreadableDocument as error:
        return error


def _read(item: UnpackedDocument, about: About) -> Document:
    """The document of an item.  Raises UnreadableDocument."""
    reads = item.reader.reads()
    if reads is None:
        raise UnreadableDocument(item.path, _NO_TEXT, ProblemCode.NO_TEXT)
    try:
        with guarded():
            reading = reads(item.data, replace(about, name=PurePath(item.path).name))
    except Refused as error:
        raise UnreadableDocument(item.path, error.reason, error.code) from error
    if not reading.text.strip("\0 \t\r\n\f\v\ufeff"):
        raise UnreadableDocument(item.path, _NO_TEXT, ProblemCode.NO_TEXT)
    reading = replace(reading, notes=(*item.notes, *reading.notes))
    digest = hashlib.sha256(item.data).hexdigest()
    document = _document(_cut(reading, about.settings), item.path, digest)
    return replace(document, member=item.member)


def from_text(
    text: str, *, path: str = "", published: "When | Published | None" = None
) -> Document:
    """The document of a text in memory; ``published`` overrides what the text says."""
    reading = Reading(text)
    if _SURROGATE.search(text):
        note = Message("note.half-characters")
        reading = Reading(_SURROGATE.sub("\ufffd", text), (note,))
    digest = hashlib.sha256(reading.text.encode()).hexdigest()
    return _document(reading, as_text(path), digest, given=published)


def walk(paths: Iterable[Path], settings: Settings) -> Iterator[Path | UnreadableDocument]:
    """The files to read, folders in sorted order, and whatever cannot be read or is left out.

    Nothing is opened, nothing comes twice, and of what lies in a folder nothing is passed over in
    silence.
    """
    return walking.walk(paths, settings, _is_known)


def _is_known(path: Path) -> bool:
    """Whether its suffix is known, be it to say what to do with it."""
    return choosing.knows(path.name)


def begins_like_a_document(path: Path | str) -> bool:
    """Whether a file whose suffix says nothing begins like one that can be read; opens it."""
    try:
        told = sniffing.suffix_of(files.head_of(Path(path), sniffing.HEAD))
    except (OSError, ValueError):
        return False
    return choosing.knows("", told)


def _cut(reading: Reading, settings: Settings) -> Reading:
    most = settings.largest_text
    if len(reading.text) <= most:
        return reading
    note = Message("note.text-cut", (most,))
    blocks = reading.blocks
    if blocks is not None:
        blocks = tuple(block for block in blocks if block.span.end <= most)
    return replace(
        reading,
        text=reading.text[:most],
        notes=(*reading.notes, note),
        blocks=blocks,
        parts=tuple(part for part in reading.parts if part.span.end <= most),
        doubtful=tuple(span for span in reading.doubtful if span.end <= most),
    )


def _document(
    reading: Reading, path: str, digest: str, *, given: When | Published | None = None
) -> Document:
    text = reading.text
    parts = _passages(reading)
    language = language_of(text)
    findings = published.find(reading, parts, path=path, language=language)
    is_given = given is not None
    return Document(
        path=path,
        sha256=digest,
        text=text,
        title=reading.title or title_of(text, parts) or PurePath(path).stem,
        published=_by_user(given) if given is not None else findings.published,
        passages=parts,
        language=language,
        notes=reading.notes if is_given else reading.notes + findings.notes,
        parts=reading.parts,
        pages=reading.pages,
        doubtful=reading.doubtful,
    )


def _by_user(given: When | Published) -> Published:
    if isinstance(given, Published):
        return given
    return Published(given, PublishedFrom.USER)


def _passages(reading: Reading) -> tuple[Passage, ...]:
    if reading.blocks is not None:
        return passages.from_blocks(reading.text, reading.blocks)
    split = passages.split_markdown if reading.is_markdown else passages.split
    return split(reading.text)
