"""What the store answers with, besides the nouns: frozen rows, one shape a question."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.model import (
    NO_NUMBERS,
    Aspects,
    DatedBy,
    EventClass,
    EvidenceRole,
    Mention,
    NameRule,
    Numbers,
    Participant,
    Place,
    Published,
    Review,
    Span,
    Status,
    TitleTier,
    When,
)

NO_MENTION = Mention(Span(0, 0), "", "", Span(0, 0), EventClass.OCCURRENCE)

Key = tuple[int, int, int]
"""A mention wherever it is counted: document id, trigger start, trigger end.

An event that was made by hand has no mention of its own to speak for it; its key is
``(0, event id, 0)``: no document has the id 0.
"""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document without its text."""

    id: int
    path: str
    sha256: str
    title: str
    published: Published | None
    length: int
    notes: tuple[Message, ...] = field(default=())
    problem: Message | None = None
    paths: tuple[str, ...] = field(default=())
    """Other places where the same bytes were found."""
    superseded_by: int | None = None
    """The document that the same file holds since it was edited; its events count instead."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event as a table row, a card or a hover shows it."""

    id: int
    title: str
    words: str
    """The date as a person would write it; "" without one."""
    kind: str
    status: str
    review: str
    sources: int
    confidence: float
    quote: str
    edtf: str
    note: str = ""
    """The beginning of what a person noted."""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportedDeed:
    """A statement and a deed that one of its sentences tells of, each with its trigger there."""

    statement: int
    deed: int
    document: int
    saying: Span
    doing: Span
    is_reported: bool
    """Whether the deed is told as somebody's words."""


@dataclass(frozen=True, slots=True)
class ReviewState:
    """Whether an event waits for a person: what was decided of it, and how sure it is."""

    review: Review
    is_put_away: bool
    """Hidden by hand; what is hidden by default waits all the same."""
    confidence: float


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One passage that holds the words searched for; ``matches`` count in the document's text."""

    document: int
    span: Span
    quote: str
    matches: tuple[Span, ...]
    events: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One application of a change: done, undone or done again."""

    sequence: int
    at: str
    """When, in UTC."""
    action: str
    """``do``, ``undo`` or ``redo``; ``read`` for a document, ``erase`` for a forgotten row,
    ``withdraw`` for the certificate of a document that was taken out."""
    label: str
    event: int | None
    before: str
    after: str
    person: str = ""
    """Who did it, where they gave a name."""
    edit: int | None = None
    """The edit that was applied, to be taken back by; None for what is no edit."""
    is_erased: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that an import could not read, and why."""

    path: str
    reason: Message
    code: ProblemCode = ProblemCode.UNFORESEEN


@dataclass(frozen=True, slots=True)
class StoredMention:
    """A candidate as the store keeps it, ready to be merged."""

    id: int
    document: int
    mention: Mention
    published: Published | None
    quote: str = ""
    mark: int = 0
    """Changes with anything that was read of it."""

    @property
    def key(self) -> Key:
        return self.document, self.mention.span.start, self.mention.span.end


@dataclass(frozen=True, slots=True)
class StoredLink:
    """An order link between two stored mentions."""

    before: int
    after: int
    gap_min: int
    gap_max: int | None
    rule: str
    document: int
    span: Span
    confidence: float


@dataclass(frozen=True, slots=True)
class PassageRule:
    """What a person said of a passage: what it is to its event, None where nothing, or first."""

    role: EvidenceRole | None = None
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided that goes into the making of events, whatever is read later."""

    together: tuple[tuple[Key, Key], ...] = ()
    """Mentions that belong in one event."""
    apart: tuple[tuple[Key, Key], ...] = ()
    passages: Mapping[Key, PassageRule] = field(default_factory=dict)
    names: tuple[NameRule, ...] = ()
    """In the order in which they were given."""


@dataclass(frozen=True, slots=True)
class ProposedEvent:
    """One event as merging and ordering would have it, before the person's changes."""

    members: tuple[int, ...]
    """Ids of the stored mentions that tell it."""
    title: str
    kind: str = "other"
    status: Status = Status.HAPPENED
    when: When | None = None
    dated_by: DatedBy | None = None
    importance: float = 0.0
    numbers: Numbers = NO_NUMBERS
    title_tier: TitleTier | None = None
    participants: tuple[Participant, ...] = field(default=())
    places: tuple[Place, ...] = field(default=())
    sources: int = 1
    is_hidden: bool = False
    warnings: tuple[Message, ...] = field(default=())
    reasons: tuple[Message, ...] = field(default=())
    hand_made: int | None = None
    """The id of the hand-made event that a person merged these mentions into."""
    mentioned: frozenset[int] = field(default=frozenset())
    """Those of ``members`` that only mention it; never all of them."""


@dataclass(frozen=True, slots=True)
class ProposedLink:
    """Between drafts, by their index; becomes an EventLink."""

    before: int
    after: int
    link: StoredLink


@dataclass(frozen=True, slots=True)
class ProposedSuggestion:
    """Two drafts that may be one event, by their index; becomes a Suggestion."""

    one: int
    other: int
    likelihood: float
    aspects: Aspects = field(default=())


@dataclass(frozen=True, slots=True)
class Claims:
    """What one document contributes to findings, as JSON of the room that took it."""

    document: int
    body: str


@dataclass(frozen=True, slots=True)
class SortedWords:
    """The words of a document's tellings, sorted and packed as merging does it.

    ``mark`` says of which state of the document and of the program.
    """

    document: int
    mark: str
    words: bytes
