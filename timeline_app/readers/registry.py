"""Which suffix is read by what, and the way from a file to a document."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePath

from timeline_app.errors import UnreadableDocument
from timeline_app.model import Document, Passage, Published, PublishedFrom, When
from timeline_app.paths import as_text
from timeline_app.readers import files, passages, published, walking
from timeline_app.readers.encoding import NotText
from timeline_app.readers.from_csv import read_csv
from timeline_app.readers.from_eml import read_mail
from timeline_app.readers.from_html import read_page
from timeline_app.readers.from_text import read_markdown, read_text
from timeline_app.readers.reading import Reading
from timeline_app.readers.titles import title_of
from timeline_app.readers.tongue import language_of
from timeline_app.settings import Settings

READERS: dict[str, Callable[[bytes], Reading]] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_page,
    ".htm": read_page,
    ".eml": read_mail,
    ".csv": read_csv,
    ".tsv": read_csv,
    ".log": read_text,
}
SUFFIXES = frozenset(READERS)
_SURROGATE = re.compile("[\ud800-\udfff]")


def can_read(path: Path | str) -> bool:
    """Whether the suffix is known; the content may still be refused."""
    return PurePath(path).suffix.lower() in READERS


def read(path: Path | str, settings: Settings | None = None) -> Document:
    """The document in a file.  Raises UnreadableDocument with what to do about it.

    >>> read(Path("seeds/003_848ae16a1d989889.txt")).published.when.edtf
    '2020-07-22'
    """
    settings, path = settings or Settings(), Path(path)
    if not can_read(path) and not path.is_dir():
        raise UnreadableDocument(path, files.unknown_suffix(path, SUFFIXES))
    data = files.read_bytes(path, settings)
    if not data:
        raise UnreadableDocument(path, "the file is empty; there is nothing to read")
    try:
        reading = READERS[path.suffix.lower()](data)
    except NotText as error:
        raise UnreadableDocument(path, str(error)) from error
    if not reading.text.strip("\0 \t\r\n\f\v\ufeff"):
        raise UnreadableDocument(path, "the file holds no text, only white space")
    return _document(_cut(reading, settings), as_text(path), hashlib.sha256(data).hexdigest())


def from_text(
    text: str, *, path: str = "", published: "When | Published | None" = None
) -> Document:
    """The document of a text in memory; ``published`` overrides what the text says."""
    reading = Reading(text)
    if _SURROGATE.search(text):
        note = "Half characters were replaced by \ufffd."
        reading = Reading(_SURROGATE.sub("\ufffd", text), (note,))
    digest = hashlib.sha256(reading.text.encode()).hexdigest()
    return _document(reading, as_text(path), digest, given=published)


def walk(paths: Iterable[Path], settings: Settings) -> Iterator[Path | UnreadableDocument]:
    """The files to read, folders in sorted order, and whatever cannot be read or is left out.

    Nothing is opened, nothing comes twice, and of what lies in a folder nothing is passed over in
    silence.
    """
    return walking.walk(paths, settings, SUFFIXES)


def _cut(reading: Reading, settings: Settings) -> Reading:
    most = settings.largest_text
    if len(reading.text) <= most:
        return reading
    note = f"The text is longer than {most:,} characters; the rest was left out."
    blocks = reading.blocks
    if blocks is not None:
        blocks = tuple(block for block in blocks if block.span.end <= most)
    return replace(reading, text=reading.text[:most], notes=(*reading.notes, note), blocks=blocks)


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
