"""One day that may be the document's own: where it was read, and how surely it is the day."""

from dataclasses import dataclass

from timeline_app.model import PublishedFrom, Span
from timeline_app.readers.days import FoundDay


@dataclass(frozen=True, slots=True)
class CreationTimeCandidate:
    """One day that may be the document's own."""

    day: FoundDay
    source: PublishedFrom
    score: float
    has_span: bool = True
    utc_minutes: int | None = None
    """Of a stamp in universal time the minutes of its day: the writer's own day may lie beside."""
    is_change: bool = False
    """Whether it tells when the document was changed, which may be any later day."""


def unwritten(day: FoundDay) -> FoundDay:
    """The day without its place: where it was read is no part of the document's text."""
    return FoundDay(Span(0, 0), day.readings, day.is_day_first)
