"""One row, line or message of a record: what it tells, and the date that its head gives it."""

from dataclasses import dataclass

from timeline_app.model.document import PartKind
from timeline_app.model.span import Span
from timeline_app.model.when import When


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """``span`` is the whole row, ``body`` what it tells, ``head`` the words of its date.

    ``head`` may stand above the row, or be None where the date comes from a chain of rows.
    """

    span: Span
    body: Span
    kind: PartKind
    when: When | None
    head: Span | None = None
    title: str = ""
    """Made of the cells of a table; "" where the body speaks for itself."""
    is_whole: bool = True
    """One event, however many sentences it has; else each sentence may tell one."""
    deed: str = ""
    """What was done, by a word of the lexicon of kinds; "" where the body says it."""
    people: tuple[str, ...] = ()
    """Who wrote it and to whom."""
