"""Happenings: as one passage tells them (Mention), and as we keep them (Event with Evidence)."""

from dataclasses import dataclass, field
from enum import StrEnum

from timeline_app.message import Message
from timeline_app.model.citing import NOWHERE, Locator
from timeline_app.model.span import Span
from timeline_app.model.sureness import NO_NUMBERS, Numbers
from timeline_app.model.when import When


class EventClass(StrEnum):
    """TimeML's classes of event."""

    OCCURRENCE = "OCCURRENCE"
    STATE = "STATE"
    REPORTING = "REPORTING"
    I_ACTION = "I_ACTION"
    I_STATE = "I_STATE"
    ASPECTUAL = "ASPECTUAL"
    PERCEPTION = "PERCEPTION"


_TELLING = frozenset(
    {EventClass.OCCURRENCE, EventClass.I_ACTION, EventClass.REPORTING, EventClass.ASPECTUAL}
)


class Factuality(StrEnum):
    """Whether the text says that it happened."""

    HAPPENED = "happened"
    PLANNED = "planned"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"


class Standing(StrEnum):
    """What makes a passage's telling shown, whatever else its document tells."""

    TEXT = ""
    """Nothing: it is told among others."""
    HEADLINE = "headline"
    """It tells what the document's headline tells."""
    ENTRY = "entry"
    """It tells what an entry of a record tells."""


class DatedBy(StrEnum):
    """Why an event has its date."""

    EXPLICIT = "explicit"
    """A time expression of its own sentence."""
    RELATIVE = "relative"
    """Links to other events: "days after", "after which"."""
    DOCUMENT = "document"
    """The discourse lets it take the document creation time."""
    NARRATIVE = "narrative"
    """The time that an earlier sentence set."""
    USER = "user"


class TitleTier(StrEnum):
    """How a title came about, the most literal first."""

    CLAUSE = "clause"
    """One piece of the text."""
    COMPRESSED = "compressed"
    """Shortened, or with a name for a pronoun."""
    SENTENCE = "sentence"
    """Words of the sentence, cut short."""


class Role(StrEnum):
    """What a participant does in the happening."""

    AGENT = "agent"
    PATIENT = "patient"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Participant:
    """Who took part: ``name`` as the chronology calls it, ``type`` a NameType value."""

    name: str
    type: str = "other"
    role: Role = Role.OTHER
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where: the name in the source's spelling, the country in English if it is known."""

    name: str
    country: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """An event as one passage tells it: every TimeML mention; candidates are those worth showing.

    ``passage`` is the sentence that proves it.  ``expression`` indexes the document's time
    expressions.  ``repeats`` are further spans of the same sentence that stands more than once.
    """

    span: Span
    text: str
    lemma: str
    passage: Span
    event_class: EventClass = EventClass.OCCURRENCE
    tense: str = "NONE"
    """TimeML: PAST, PRESENT, FUTURE, INFINITIVE, PRESPART, PASTPART, NONE."""
    aspect: str = "NONE"
    """TimeML: PROGRESSIVE, PERFECTIVE, PERFECTIVE_PROGRESSIVE, NONE."""
    polarity: str = "POS"
    modality: str = ""
    """The modal's lemma, or ""."""
    factuality: Factuality = Factuality.HAPPENED
    reported_by: str = ""
    when: When | None = None
    dated_by: DatedBy | None = None
    expression: int | None = None
    kind: str = "other"
    title: str = ""
    participants: tuple[Participant, ...] = field(default=())
    places: tuple[Place, ...] = field(default=())
    score: float = 0.0
    """Probability that it is an event times that of its date being its own: 0 to 1."""
    importance: float = 0.0
    """What it is worth to its document, by which a view ranks and cuts: 0 to 1."""
    is_candidate: bool = False
    repeats: tuple[Span, ...] = field(default=())
    vector: bytes = b""
    """The trigger's meaning in context (see Token.vector)."""
    entry: int | None = None
    """Which entry of a record it is the event of: no two entries are one happening."""
    supposed: When | None = None
    """The likely day where ``when`` is None: for annotation only, the chronology has none."""
    supposed_by: DatedBy | None = None
    title_tier: TitleTier | None = None
    """How the title was made; None where there is none, or an older version made it."""
    date_confidence: float | None = None
    """Probability that the date is right; None where it has none, or an older version read it."""
    title_confidence: float | None = None
    """Probability that the title says what the passage says; None like the date's."""
    standing: Standing = Standing.TEXT

    @property
    def makes_event(self) -> bool:
        """Whether it makes an event: a candidate, or a happening told by the way.

        The latter is hidden by default; any other mention only proves what such a one tells.
        """
        return self.is_candidate or (bool(self.title) and self.event_class in _TELLING)


@dataclass(frozen=True, slots=True)
class OrderLink:
    """Within one document: mention ``after`` happened after mention ``before``.

    Indices count the document's mentions.  The gap lies between ``gap_min`` and ``gap_max`` days
    from the end of ``before`` to the start of ``after``; ``gap_max`` None is open.  ``span`` is
    the sentence that says so.
    """

    before: int
    after: int
    gap_min: int
    gap_max: int | None
    rule: str
    span: Span
    confidence: float = 0.8


class EvidenceRole(StrEnum):
    """What a passage is to its event."""

    PROVES = "proves"
    MENTIONS = "mentions"
    """It names the event by the way, or may mean another: it counts as no source."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One passage that tells an event: ``span`` is the sentence, ``trigger`` the word in it.

    ``document`` is the id the store gave the document.  ``quote`` is exactly ``text[span]``.
    """

    document: int
    span: Span
    trigger: Span
    quote: str
    time_text: str = ""
    """The words that the date was read from; "" when it was derived."""
    time_span: Span | None = None
    rule: str = ""
    """The rule that read the date: a grammar rule's name, or how it was derived."""
    anchor: str = ""
    when: When | None = None
    """The date as this passage gives it: tellings may disagree."""
    title: str = ""
    """The title as this passage would give it."""
    id: int = 0
    """The store's id of the mention; 0 before it is stored."""
    locator: Locator = NOWHERE
    """On which page, or in which message, it stands."""
    role: EvidenceRole = EvidenceRole.PROVES


class Status(StrEnum):
    """What the chronology holds an event to be: what the text says, until a person judges it."""

    HAPPENED = "happened"
    PLANNED = "planned"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"
    DISPUTED = "disputed"


class Review(StrEnum):
    """What a person has done about it."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Dispute:
    """Who disputes an event, and what they say instead ("8 February"); "" where nothing."""

    who: str
    what: str = ""

    @property
    def words(self) -> str:
        """As a chip says it."""
        return f"{self.who}: {self.what}" if self.what else self.who


MOST_STARS = 3
"""So many stars has an event of the greatest importance."""


@dataclass(frozen=True, slots=True)
class Event:
    """One happening, told once, with every source."""

    id: int
    title: str
    kind: str
    status: Status
    when: When | None
    dated_by: DatedBy | None = None
    importance: float = 0.0
    confidence: float = 0.0
    participants: tuple[Participant, ...] = field(default=())
    places: tuple[Place, ...] = field(default=())
    evidence: tuple[Evidence, ...] = field(default=())
    """What proves it comes before what only mentions it."""
    independent_sources: int = 1
    """Documents that prove it in their own words: near-duplicate passages count once."""
    review: Review = Review.UNREVIEWED
    note: str = ""
    is_hidden: bool = False
    """Hidden by default or by hand; one click away."""
    warnings: tuple[Message, ...] = field(default=())
    """Disagreeing dates, clashes of order: sentences for the person to see."""
    reasons: tuple[Message, ...] = field(default=())
    """Why its tellings were merged, and last why it is shown or hidden."""
    numbers: Numbers = NO_NUMBERS
    """How sure its date, its title and its merging are; ``confidence`` is the least of them."""
    title_tier: TitleTier | None = None
    """How its title came about; None where a person or an older version gave it."""
    tags: tuple[str, ...] = field(default=())
    """Words of a person's own that belong to it: issues, themes."""
    stars: int | None = None
    """How important a person holds it to be, 0 to MOST_STARS; None where nobody said."""
    disputes: tuple[Dispute, ...] = field(default=())

    @property
    def people(self) -> tuple[Participant, ...]:
        """Those of the participants that are persons."""
        return tuple(one for one in self.participants if one.type == "person")

    @property
    def organisations(self) -> tuple[Participant, ...]:
        """Those of the participants that are organisations; countries that act are places."""
        return tuple(one for one in self.participants if one.type == "organisation")


@dataclass(frozen=True, slots=True)
class EventLink:
    """Between events of the chronology: ``after`` follows ``before`` by so many days."""

    before: int
    after: int
    gap_min: int
    gap_max: int | None
    rule: str
    document: int
    span: Span
    confidence: float = 0.8
