"""A filter as conditions: one record each, which SQL is told here and columns in ``masks``.

A further condition is a field of ``EventFilter`` and a row of ``_ROWS``, where it is of a shape
that is here already, on a column that ``columns`` has; what else stands in other tables is asked
for by ``Among``.  Its other homes: ``.github/CONTRIBUTING.md``.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from timeline_app.model import CHOICES, FACETS, FINDING, NAMED, EventFilter, LaneBy, Level, Review
from timeline_app.store.concerned import CONCERNED

Told = tuple[str, tuple[Any, ...]]
"""A condition on ``events e`` in SQL, and the values to bind."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """A column of words holds one of these."""

    column: str
    values: tuple[str, ...]

    @property
    def sql(self) -> Told:
        return f"e.{self.column} IN ({_marks(self.values)})", self.values


@dataclass(frozen=True, slots=True)
class AtLeast:
    """A column of numbers is not below this; a date that is not known passes nothing."""

    column: str
    least: float

    @property
    def sql(self) -> Told:
        return f"e.{self.column} >= ?", (self.least,)


@dataclass(frozen=True, slots=True)
class AtMost:
    """A column of numbers is not above this; a date that is not known passes nothing."""

    column: str
    most: float

    @property
    def sql(self) -> Told:
        return f"e.{self.column} <= ?", (self.most,)


@dataclass(frozen=True, slots=True)
class Among:
    """The event is one of those that a question to other tables answers with."""

    question: str
    values: tuple[Any, ...]

    @property
    def sql(self) -> Told:
        return f"e.id IN ({self.question})", self.values


@dataclass(frozen=True, slots=True)
class AtLevel:
    """The level shows it; what a person rejected only where it is asked for."""

    level: Level
    with_rejected: bool

    @property
    def sql(self) -> Told:
        if self.with_rejected:
            return f"({WITHIN[self.level]} OR e.review = 'rejected')", ()
        return f"{WITHIN[self.level]} AND e.review <> 'rejected'", ()


Condition = OneOf | AtLeast | AtMost | Among | AtLevel

_PUT_AWAY = "SELECT event FROM overrides WHERE field = 'hidden'"
WITHIN = {
    Level.KEY: "e.is_hidden = 0",
    Level.DATED: f"(e.is_hidden = 0 OR (e.start_earliest IS NOT NULL AND e.id NOT IN "
    f"({_PUT_AWAY})))",
    Level.ALL: "1",
}
"""What each level shows of events that nobody rejected."""

WITH_WORDS = "SELECT rowid FROM event_texts_words WHERE event_texts_words MATCH ?"
_WITH_NAMES = """SELECT event FROM event_names WHERE role = ?
    AND name IN (SELECT id FROM names WHERE name IN ({marks})
    UNION SELECT name FROM spellings WHERE spelling IN ({marks}))"""
_IN_DOCUMENTS = """SELECT v.event FROM evidence v JOIN mentions m ON m.id = v.mention
    WHERE m.document IN ({marks})"""
_KNOWN_BY = """SELECT v.event FROM evidence v JOIN mentions m ON m.id = v.mention
    JOIN documents d ON d.id = m.document
    WHERE v.mention NOT IN (SELECT mention FROM mentioned)
    AND json_extract(coalesce(
        (SELECT p.published FROM parts p WHERE p.document = m.document AND p.start <= m.start
        AND p.stop >= m.stop AND p.published IS NOT NULL ORDER BY p.start DESC, p.stop LIMIT 1),
        d.published_by_user, d.published), '$[0][3]') <= ?"""
"""What a passage proves that was published by then, the last day that it may be of; a passage
counts from the part of its document that has a day of its own."""


def conditions(chosen: EventFilter, words: Callable[[str], str]) -> Iterator[Condition]:
    """What a filter asks, one after the other; ``words`` makes typed words a question."""
    for row in _ROWS:
        yield from row(chosen)
    if chosen.text.strip():
        yield Among(WITH_WORDS, (words(chosen.text),))
    if chosen.level is not Level.ALL:
        yield AtLevel(chosen.level, Review.REJECTED in chosen.reviews)


def _names(chosen: EventFilter) -> Iterator[Condition]:
    for by in NAMED:
        names = tuple(sorted(getattr(chosen, FACETS[by].field)))
        if names:
            question = _WITH_NAMES.format(marks=_marks(names))
            yield Among(question, (by.value, *names, *names))


def _documents(chosen: EventFilter) -> Iterator[Condition]:
    ids = tuple(sorted(chosen.documents))
    if ids:
        yield Among(_IN_DOCUMENTS.format(marks=_marks(ids)), ids)


def _known_by(chosen: EventFilter) -> Iterator[Condition]:
    if chosen.known_by is not None:
        yield Among(_KNOWN_BY, (chosen.known_by,))


def _findings(chosen: EventFilter) -> Iterator[Condition]:
    kinds = tuple(sorted(map(str, chosen.findings)))
    if kinds:
        yield Among(CONCERNED.format(marks=_marks(kinds)), kinds)


def _bounds(chosen: EventFilter) -> Iterator[Condition]:
    if chosen.since is not None:
        yield AtLeast("end_latest", chosen.since)
    if chosen.until is not None:
        yield AtMost("start_earliest", chosen.until)
    if chosen.minimum_confidence > 0:
        yield AtLeast("confidence", chosen.minimum_confidence)


def _columns(chosen: EventFilter) -> Iterator[Condition]:
    for column in IN_COLUMNS:
        values = sorted(map(str, getattr(chosen, CHOICES[column].field)))
        if values:
            yield OneOf(column, tuple(values))


IN_COLUMNS = tuple(
    name
    for name, facet in CHOICES.items()
    if not facet.is_name and name not in {LaneBy.DOCUMENT.value, FINDING}
)
"""The choices whose word stands in a column of ``events``."""
_ROWS = (_columns, _bounds, _names, _documents, _known_by, _findings)


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))
