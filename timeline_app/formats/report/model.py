"""A report as records of words: what is told and in which order, in no form of output.

All words are ready to be shown: one line each (notes may have several), nothing in them steers
what shows them.  Escaping for a form of output is the writer's work.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from timeline_app.model import shown
from timeline_app.wording import counted

LONGEST_CITED = 80
"""Letters of a document's title in a footnote."""


def sentences(*told: str) -> str:
    """Words as sentences one after the other: each with a capital and an end.

    >>> sentences("the first of May is right", "", "As the log has it.")
    'The first of May is right. As the log has it.'
    """
    lines = (shown.line(one, None) for one in told)
    ended = (one if one.endswith((".", "!", "?", "…")) else f"{one}." for one in lines if one)
    return " ".join(one[:1].upper() + one[1:] for one in ended)


class Chapter(StrEnum):
    """The parts after the cover, in their order; the names of places that others lead to."""

    METHOD = "method"
    CHRONOLOGY = "chronology"
    UNDATED = "undated"
    CONTRADICTIONS = "contradictions"
    INDEX = "index"
    SOURCES = "sources"
    OMISSIONS = "omissions"
    NOTES = "notes"
    """Where a form has no foot of a page, the footnotes."""


@dataclass(frozen=True, slots=True)
class CoverRow:
    """A row of the cover: ``Prepared for``, ``Counsel to the inquiry``."""

    name: str
    words: str
    chapter: Chapter | None = None
    """Where more of it is told."""


@dataclass(frozen=True, slots=True)
class CoverMark:
    """Events in the cover's picture; ends as shares of its width, from 0 to 1."""

    start: float
    end: float
    """The same as the start for what has no length."""
    is_told_by_several: bool = False
    number: int = 0
    """Of the entry; of several in one place the first."""
    title: str = ""
    """Of that entry; "" where there are too many marks to tell them all."""


@dataclass(frozen=True, slots=True)
class CoverLabel:
    """A title in the picture, beside its mark: written only where it has the room."""

    mark: CoverMark
    right: float
    """Share of the width where the next mark begins."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane of the picture."""

    name: str
    colour: int
    """Counts the lanes' colours of a theme, in turn."""
    marks: tuple[CoverMark, ...]
    label: CoverLabel | None = None


@dataclass(frozen=True, slots=True)
class CoverAxisUnit:
    """A unit of the picture's axis, from one share of its width to another."""

    start: float
    end: float
    words: str
    suffix: str = ""
    is_tinted: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """The timeline of the cover."""

    lanes: tuple[Lane, ...]
    outer: tuple[CoverAxisUnit, ...]
    """The upper row of the axis: years over months."""
    inner: tuple[CoverAxisUnit, ...]
    note: str = ""
    """What the marks mean."""


@dataclass(frozen=True, slots=True)
class ReportCover:
    """The first page."""

    title: str
    subtitle: str
    """``201 events, 12 November 2018 to 9 December 2019, from 14 documents``."""
    facts: tuple[CoverRow, ...]
    strip: Strip


@dataclass(frozen=True, slots=True)
class AnnexSource:
    """A row of the annex."""

    mark: str
    """``D001``: how footnotes name it."""
    title: str
    path: str
    """Below the folder that was added, or in full where that was asked for."""
    sha256: str
    published: str
    """The day it was written on, in words; "" where nothing tells it."""
    published_from: str
    """``from the dateline``, ``from the file name``; "" without a day."""
    note: str = ""
    """``An older version of D004``."""


@dataclass(frozen=True, slots=True)
class Footnote:
    """Where a passage stands; numbered through the whole report."""

    number: int
    source: AnnexSource
    place: str
    """``p. 44``, ``row 41``; "" where nothing tells."""

    @property
    def words(self) -> str:
        """``Deck log (D009), row 41.``"""
        place = f", {self.place}" if self.place else ""
        return f"{self.title} ({self.source.mark}){place}."

    @property
    def title(self) -> str:
        """The document's; a long one is cut, since the annex has it whole."""
        return shown.cut(self.source.title, LONGEST_CITED)


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage; without words it is one more source, of which the footnote alone is told."""

    words: str
    footnote: Footnote


@dataclass(frozen=True, slots=True)
class Remark:
    """Who disputes an entry, or which contradiction concerns it."""

    words: str
    contradiction: int = 0
    """Its number; 0 where there is none."""


@dataclass(frozen=True, slots=True)
class ReportEntry:
    """One event of the chronology."""

    number: int
    date: str
    """In words; in brackets where it was worked out, ``No date`` where there is none."""
    edtf: str
    title: str
    lane: str
    colour: int
    """Of the lane; -1 where it has none."""
    kind: str
    status: str
    """``planned``, ``denied``; "" for what happened."""
    review: str
    """``accepted``, ``not yet reviewed``."""
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    remarks: tuple[Remark, ...] = ()
    sources: int = 1
    """Documents that prove it in their own words."""
    note: str = ""
    """May have several lines; only where notes were asked for."""

    @property
    def about(self) -> tuple[str, ...]:
        """The small line: kind, those who took part, places, status, sources."""
        told = counted(self.sources, "document", "told-by") if self.sources > 1 else ""
        who = ", ".join((*self.people, *self.organisations))
        parts = (self.kind, who, ", ".join(self.places), self.status, told)
        return tuple(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class ReportHeading:
    """Over the entries of a month, a lane or a document."""

    words: str
    count: int
    """Entries under it."""
    number: int
    """Of the first of them."""


class ContradictionState(StrEnum):
    """Whether somebody decided about a contradiction."""

    OPEN = "open"
    LATER = "put off"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class ContradictionPassage:
    """One passage of a contradiction."""

    quote: str
    says: str
    """The value that it tells; "" where it tells none."""
    footnote: Footnote
    entry: int = 0
    """The number of its event; 0 where the report has none."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What does not fit, or a gap, with its passages and what was decided."""

    number: int
    kind: str
    message: str
    explanation: str
    sides: tuple[ContradictionPassage, ...]
    state: ContradictionState = ContradictionState.OPEN
    decision: str = ""
    reason: str = ""
    decided: str = ""
    """By whom, where names of reviewers were asked for, and on which day."""

    @property
    def outcome(self) -> str:
        """What was decided, why, by whom and when, as sentences; "" while nothing is."""
        return sentences(self.decision, self.reason, self.decided)


class NameKind(StrEnum):
    """What an index is of."""

    PEOPLE = "People"
    ORGANISATIONS = "Organisations"
    PLACES = "Places"


@dataclass(frozen=True, slots=True)
class IndexRow:
    """A name, and the numbers of its entries, ascending."""

    name: str
    numbers: Sequence[int]


@dataclass(frozen=True, slots=True)
class Omission:
    """An event that the report leaves out."""

    date: str
    title: str
    reason: str
