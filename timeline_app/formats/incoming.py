"""What comes in: the rows of somebody's chronology, as they stand there, and what is wrong."""

from dataclasses import dataclass, field

from timeline_app.model import EvidenceRole, Review, Status, When


@dataclass(frozen=True, slots=True)
class IncomingPassage:
    """Words of a document that the file names as the source of an event."""

    document: str
    """As the file names it: a title, a path, an address."""
    quote: str = ""
    start: int | None = None
    """Code points in the document's text, half open; None where the file does not tell."""
    end: int | None = None
    page: str = ""
    """As it is written there."""
    sha256: str = ""
    """Of the document's file; "" where it is not told."""
    role: EvidenceRole = EvidenceRole.PROVES


@dataclass(frozen=True, slots=True)
class IncomingEvent:
    """One row; what the file does not tell is empty, and nothing is made up."""

    title: str
    row: int
    """Where it stands in the file, from 1, as its own program counts."""
    text: str
    """The row as a person reads it: the passage that proves the event here."""
    date: str = ""
    """As written there."""
    when: When | None = None
    """Read; None where there is no date, or none that can be read (then a problem says so)."""
    kind: str = ""
    status: Status | None = None
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    stars: int | None = None
    """How important: 0 to MOST_STARS."""
    note: str = ""
    disputed_by: tuple[str, ...] = ()
    confidence: float | None = None
    passages: tuple[IncomingPassage, ...] = ()
    review: Review | None = None
    """What a person had decided; None where the file does not tell."""


@dataclass(frozen=True, slots=True)
class IncomingProblem:
    """What could not be taken as it stands; the row comes in without it."""

    row: int
    """From 1; 0 for the file as a whole."""
    column: str
    """As the file names it; "" for the whole row."""
    reason: str
    """A sentence for a person."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A whole file."""

    events: tuple[IncomingEvent, ...]
    problems: tuple[IncomingProblem, ...] = field(default=())
    title: str = ""
    """How the chronology calls itself."""
    sha256: str = ""
    """Of the file as it was when it was read; "" where nobody looked."""
