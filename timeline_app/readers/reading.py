"""What the reader of one format makes of a file's bytes, before passages and dates are found."""

from collections.abc import Callable
from dataclasses import dataclass, field

from timeline_app.message import Message
from timeline_app.model import Pages, Part, Span
from timeline_app.readers.candidates import CreationTimeCandidate
from timeline_app.readers.passages import TextBlock
from timeline_app.settings import Settings, in_force


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a file besides its bytes."""

    name: str = ""
    """Its file name, or its name within the file that holds it."""
    password: str = field(default="", repr=False)
    settings: Settings = field(default_factory=in_force)


NOTHING = About()
"""For bytes of which nothing else is known."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file within another, not yet unpacked.

    ``read`` gives its bytes, or raises Refused.  ``name`` has the folders within, parted by
    slashes; a mail of a mailbox has its number and subject.
    """

    name: str
    read: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Reading:
    """The text, and what the format itself says about it.

    ``blocks`` is None where the text alone tells its passages.  ``metadata`` are the days that the
    format's own fields name; ``last_resort`` looks for one more where neither they nor the text
    tell for sure, and takes its time over it.
    """

    text: str
    notes: tuple[Message, ...] = field(default=())
    title: str = ""
    metadata: tuple[CreationTimeCandidate, ...] = ()
    blocks: tuple[TextBlock, ...] | None = None
    is_markdown: bool = False
    apart: tuple[Span, ...] = ()
    """Menus, side columns, the foot of a page: no day there is the document's."""
    last_resort: Callable[[], CreationTimeCandidate | None] | None = None
    parts: tuple[Part, ...] = ()
    """Messages, cues, comments: stretches that the format sets apart, outer ones first."""
    pages: Pages = field(default_factory=Pages)
    doubtful: tuple[Span, ...] = ()
    """Words that were guessed rather than read, in text order: no date there is sure."""
