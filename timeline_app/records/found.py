"""What a walk down a document gathers."""

from dataclasses import dataclass, field

from timeline_app.message import Message
from timeline_app.model import Fated, PartKind, RecordEntry, Span, TimeExpression, When

DATES_ROW = Message("ledger.row")
HEADS_MESSAGE = Message("ledger.quoted-head")


@dataclass(slots=True)
class FoundEntries:
    """What the walk has found."""

    entries: list[RecordEntry] = field(default_factory=list)
    heads: list[TimeExpression] = field(default_factory=list)
    fated: list[Fated] = field(default_factory=list)
    furniture: list[Span] = field(default_factory=list)
    """Headers of tables: they tell nothing."""
    rows: list[Span] = field(default_factory=list)
    """Lines in columns that say no date at their head: each is a text of its own."""


@dataclass(slots=True)
class DatedSection:
    """What stands below a date that is a heading."""

    when: When
    head: Span
    kind: PartKind
    is_fine: bool
    """A day: each sentence may tell something; else each short paragraph tells one thing."""
    depth: int = 0
    """Marks of the heading: one with more stands below it."""
