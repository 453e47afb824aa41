"""A document as read: its text is never altered afterwards, so every offset stays true."""

from dataclasses import dataclass, field
from enum import StrEnum

from timeline_app.languages import MAIN
from timeline_app.message import Message
from timeline_app.model.pages import Pages
from timeline_app.model.span import Span
from timeline_app.model.when import When


class PublishedFrom(StrEnum):
    """Where the document creation time was read."""

    USER = "user"
    HEADER = "header"
    """A metadata line such as ``date 2020-07-22`` or ``Updated: 22-07-2020``."""
    DATELINE = "dateline"
    METADATA = "metadata"
    """The head of a mail, or another field that the format has for it."""
    PROPERTIES = "file properties"
    """When a program made the file: seldom the day on which its text was written."""
    JSON_LD = "json-ld"
    """What a page tells search engines in a script (schema.org)."""
    ITEMPROP = "itemprop"
    """The same, told in the attributes of what is shown."""
    META = "meta"
    TIME_ELEMENT = "time element"
    """``<time>`` beside the title."""
    ADDRESS = "address"
    """The address that a page calls its own: ``/2020/07/22/``."""
    PATTERN = "pattern"
    """Found on the page by its pattern alone."""
    RECEIVED = "received"
    """A mail's way through the servers, where it has no date of its own."""
    FILE_NAME = "file name"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Published:
    """The document creation time: a day (``when``), where it was read, and the words if any."""

    when: When
    source: PublishedFrom
    span: Span | None = None


class PassageKind(StrEnum):
    """What a stretch of a document is to a reader."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list item"
    FURNITURE = "furniture"
    """Bylines, metadata lines, navigation words: shown, but no sentence of the text."""
    TABLE_ROW = "table row"
    """One row of a table, its cells parted by tabs or `` | ``."""
    FOOTNOTE = "footnote"
    COMMENT = "comment"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, heading or list item."""

    span: Span
    kind: PassageKind = PassageKind.PARAGRAPH


class PartKind(StrEnum):
    """What a stretch of a document with a day of its own is."""

    MESSAGE = "message"
    QUOTED = "quoted message"
    FORWARDED = "forwarded message"
    COMMENT = "comment"
    CHAPTER = "chapter"
    DAY = "diary day"
    CHAT_LINE = "chat line"
    ROW = "table row"
    LOG_LINE = "log line"
    ITEM = "minutes item"
    CUE = "cue"
    """One subtitle or turn of a transcript; its heading is when it begins."""
    SLIDE = "slide"
    SECTION = "section"
    BROUGHT_IN = "brought-in row"
    """A row of a chronology that was brought in: it is an event already, and is not searched."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch with an anchor of its own: "yesterday" in it counts from its own day.

    ``published`` is None where nothing says when it was written: the relative words of a message
    then stay unresolved.  Parts may lie within one another; the innermost counts.
    """

    span: Span
    kind: PartKind
    published: Published | None = None
    author: str = ""
    heading: str = ""

    @property
    def is_apart(self) -> bool:
        """Whether its words count from a day of its own, be it unknown.

        Those of a cue, a slide or a chapter count from the document's, and its sentences may run
        on into the next.
        """
        return self.published is not None or self.kind not in _WITHIN


_WITHIN = frozenset({PartKind.CUE, PartKind.SLIDE, PartKind.SECTION, PartKind.CHAPTER})
"""Parts of one writing."""


@dataclass(frozen=True, slots=True)
class Document:
    """One file as read, or one of the files that lie within another.

    ``published`` is None when nothing says when the document was written.  ``sha256`` is of the
    file's bytes: the same bytes are the same document wherever they lie.  ``path`` goes on into
    the file where the document lies within one: ``letters.zip/1997/first.txt``.
    """

    path: str
    sha256: str
    text: str
    title: str = ""
    published: Published | None = None
    passages: tuple[Passage, ...] = field(default=())
    language: str = MAIN
    parts: tuple[Part, ...] = field(default=())
    """Stretches that the format itself sets apart, in text order, outer ones first."""
    notes: tuple[Message, ...] = field(default=())
    """What the reader had to do to read it, for people to see: a guessed encoding, cut text."""
    member: str = ""
    """The name within the file at ``path``, where the file holds several documents."""
    pages: Pages = field(default_factory=Pages)
    doubtful: tuple[Span, ...] = field(default=())
    """Words of a picture that were guessed rather than read, in text order."""

    @property
    def is_chronology(self) -> bool:
        """Whether its rows were brought in as events, so that nothing is to be found in it."""
        return any(part.kind is PartKind.BROUGHT_IN for part in self.parts)
