"""What became of every date that a document writes: one entry each, none left out."""

from dataclasses import dataclass
from enum import StrEnum

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
    reason: str = ""
