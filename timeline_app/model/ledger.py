"""What became of every date that a document writes: one entry each, none left out."""

from dataclasses import dataclass
from enum import StrEnum

from timeline_app.message import Message
from timeline_app.model.span import Span


class Fate(StrEnum):
    """What a time expression ended as; exactly one for each."""

    EVENT = "event"
    """It dates an event."""
    DOCUMENT = "document"
    """It is the day on which the document was written."""
    HEADING = "heading"
    """It dates what stands below it."""
    ROW = "row"
    """It dates the row, line or entry that it begins."""
    PART = "part"
    """It is part of another expression, as both ends of an interval are."""
    DURATION = "duration"
    SET = "set"
    """It recurs: "every Monday"."""
    REFERENCE = "reference"
    """It names a thing: a citation, a law, the title of a work, whose birth date it is."""
    QUOTED_HEAD = "quoted_head"
    """It stands in the head of a quoted or forwarded message."""
    IMPOSSIBLE = "impossible"
    """No calendar has it: 30 February."""
    UNRESOLVED = "unresolved"
    """Nothing says from when it counts."""
    UNUSED = "unused"
    """It dates nothing that is told; the reason says why."""


@dataclass(frozen=True, slots=True)
class Fated:
    """A stretch in which a date that dates no event has this fate, and why."""

    span: Span
    fate: Fate
    reason: Message | None = None


TO_LOOK_AT = frozenset({Fate.IMPOSSIBLE, Fate.UNRESOLVED, Fate.UNUSED})
"""Fates that a person should see: here a date may have been lost."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One time expression of a document, found or impossible, and what became of it.

    ``type``, ``value`` and ``edtf`` are those of the time expression; ``edtf`` is "" without a
    date.  ``passage`` is the sentence, row or line in which it stands.
    """

    span: Span
    text: str
    type: str
    value: str
    fate: Fate
    reason: Message | None = None
    """Why; None where the events say it."""
    edtf: str = ""
    passage: Span | None = None
    mention: int | None = None
    """The index of a mention that it dates, until the store answers with ``events``."""
    document: int = 0
    """The id that the store gave the document; 0 before it is stored."""
    events: tuple[int, ...] = ()
    """Ids of the events that it dates, in the order of the chronology's numbers."""
    is_settled: bool = False
    """Whether a person has said that it is right so."""

    @property
    def needs_look(self) -> bool:
        """Whether a person should still see what became of it."""
        return self.fate in TO_LOOK_AT and not self.is_settled
