"""Every change a user can make, one frozen dataclass each."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.model.document import Published
from timeline_app.model.event import Dispute, EvidenceRole, Review, Status
from timeline_app.model.facet import LaneBy
from timeline_app.model.finding import Settlement
from timeline_app.model.span import Span
from timeline_app.model.when import When


@dataclass(frozen=True, slots=True)
class SetTitle:
    """Give an event another title."""

    event: int
    title: str
    label: str = "Change title"


@dataclass(frozen=True, slots=True)
class SetWhen:
    """Give an event another date; ``words`` is what the person typed, None clears the date."""

    event: int
    when: When | None
    words: str = ""
    label: str = "Change date"


@dataclass(frozen=True, slots=True)
class SetKind:
    """Give an event another kind."""

    event: int
    kind: str
    label: str = "Change kind"


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Say whether it happened, is planned, denied, hypothetical or disputed."""

    event: int
    status: Status
    label: str = "Change status"


@dataclass(frozen=True, slots=True)
class SetReview:
    """Accept or reject an event, or take that back."""

    event: int
    review: Review
    label: str = "Review event"


@dataclass(frozen=True, slots=True)
class SetNote:
    """Write a note on an event."""

    event: int
    note: str
    label: str = "Change note"


@dataclass(frozen=True, slots=True)
class SetHidden:
    """Hide an event or show it again."""

    event: int
    is_hidden: bool
    label: str = "Hide event"


@dataclass(frozen=True, slots=True)
class SetNames:
    """Say who took part, or where: all the names that the event has of one facet.

    ``role`` is PERSON, ORGANISATION or PLACE.  A name that the event has already keeps the part
    that it plays in it.
    """

    event: int
    role: LaneBy
    names: tuple[str, ...]
    label: str = "Change names"


@dataclass(frozen=True, slots=True)
class SetTags:
    """Give an event these tags and no others."""

    event: int
    tags: tuple[str, ...]
    label: str = "Change tags"


@dataclass(frozen=True, slots=True)
class SetImportance:
    """Give an event 0 to ``MOST_STARS`` stars; None leaves its worth to what the texts say."""

    event: int
    stars: int | None
    label: str = "Change importance"


@dataclass(frozen=True, slots=True)
class SetDisputed:
    """Say who disputes an event; its status stays: what is disputed may be a detail of it."""

    event: int
    disputes: tuple[Dispute, ...]
    label: str = "Change who disputes it"


@dataclass(frozen=True, slots=True)
class MakeFirst:
    """Put one passage before all others of its event (``evidence`` is Evidence.id).

    It proves the event from then on, whatever it did before.
    """

    event: int
    evidence: int
    label: str = "Put passage first"


@dataclass(frozen=True, slots=True)
class SetEvidenceRole:
    """Say whether a passage proves its event or only mentions it."""

    event: int
    evidence: int
    role: EvidenceRole
    label: str = "Change what a passage is"


@dataclass(frozen=True, slots=True)
class RenameName:
    """Call a person, an organisation or a place otherwise, in every event and later import."""

    role: LaneBy
    name: str
    to: str
    label: str = "Rename"


@dataclass(frozen=True, slots=True)
class JoinNames:
    """Say that several names are one, which is called ``into`` in every event from now on."""

    role: LaneBy
    names: tuple[str, ...]
    into: str
    label: str = "Join names"


@dataclass(frozen=True, slots=True)
class PartName:
    """Say that whom these spellings mean is not ``name``: they are called by the first of them.

    Spellings that the name has not are kept from it for later imports.
    """

    role: LaneBy
    name: str
    spellings: tuple[str, ...]
    label: str = "Part names"


@dataclass(frozen=True, slots=True)
class FurtherPassage:
    """Another passage of an event that is added: where it stands, and what it is to the event."""

    document: int
    span: Span
    role: EvidenceRole = EvidenceRole.PROVES


@dataclass(frozen=True, slots=True)
class AddEvent:
    """Add an event by hand, from a selected passage where there is one."""

    title: str
    when: When | None
    kind: str = "other"
    status: Status = Status.HAPPENED
    note: str = ""
    document: int | None = None
    span: Span | None = None
    time: Span | None = None
    """The words of the passage that say when, where it was made from a date of the ledger."""
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    label: str = "Add event"
    stars: int | None = None
    disputes: tuple[Dispute, ...] = ()
    review: Review = Review.ACCEPTED
    also: tuple[FurtherPassage, ...] = ()
    """What else tells it, where it was brought in with its sources."""


@dataclass(frozen=True, slots=True)
class MergeEvents:
    """Make one event of several; the first keeps its id, title and date."""

    events: tuple[int, ...]
    label: str = "Merge events"


@dataclass(frozen=True, slots=True)
class SplitEvidence:
    """Make an event of its own from one passage of an event (``evidence`` is Evidence.id)."""

    event: int
    evidence: int
    label: str = "Split passage off"


@dataclass(frozen=True, slots=True)
class KeepApart:
    """Say that two events are two, whatever is read later: they are never joined again."""

    event: int
    other: int
    label: str = "Keep apart"


@dataclass(frozen=True, slots=True)
class SetPublished:
    """Say when a document was written; its events are dated anew in the same step."""

    document: int
    published: Published | None
    label: str = "Change document date"


@dataclass(frozen=True, slots=True)
class SetDocumentTitle:
    """Give a document another title than the one that was read in it; "" for that one again."""

    document: int
    title: str
    label: str = "Rename document"


@dataclass(frozen=True, slots=True)
class SettleDate:
    """Say of a date in the ledger that it is right so, or take that back."""

    document: int
    span: Span
    is_settled: bool = True
    label: str = "Date is right so"


@dataclass(frozen=True, slots=True)
class SettleFinding:
    """Decide what becomes of a finding (``key`` is Finding.key), with the reason if one is given.

    ``chosen`` counts the witnesses from 0 where one of them is right; OPEN takes a decision back.
    """

    key: str
    settlement: Settlement
    chosen: int | None = None
    reason: str = ""
    label: str = "Settle finding"


@dataclass(frozen=True, slots=True)
class AddEra:
    """Draw a named stretch of time behind the events; both dates are bounded."""

    name: str
    first: When
    last: When
    label: str = "Add era"
    colour: int | None = None


@dataclass(frozen=True, slots=True)
class SetEra:
    """Give an era another name, other dates, another colour."""

    era: int
    name: str
    first: When
    last: When
    label: str = "Change era"
    colour: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveEra:
    """Take an era away."""

    era: int
    label: str = "Remove era"


@dataclass(frozen=True, slots=True)
class SaveView:
    """Keep a way of looking under a name; what had that name is replaced.

    ``body`` is JSON: see SavedView.
    """

    name: str
    body: str
    label: str = "Save view"


@dataclass(frozen=True, slots=True)
class RenameView:
    """Give a saved view another name (``view`` is SavedView.id)."""

    view: int
    name: str
    label: str = "Rename view"


@dataclass(frozen=True, slots=True)
class RemoveView:
    """Forget a saved view."""

    view: int
    label: str = "Remove view"


@dataclass(frozen=True, slots=True)
class WithdrawDocument:
    """Take a document out, with the older versions of its file and all that only they prove.

    A step that can be undone until the chronology is closed; then it is overwritten for good.
    """

    document: int
    label: str = "Withdraw document"


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take one earlier edit back though others came after it (``sequence`` is AuditRow.edit)."""

    sequence: int
    label: str = "Take back"


@dataclass(frozen=True, slots=True)
class Together:
    """Several edits as one: all or none of them, one line in the history, one undo."""

    edits: tuple["Edit", ...]
    label: str


Edit = (
    SetTitle
    | SetWhen
    | SetKind
    | SetStatus
    | SetReview
    | SetNote
    | SetHidden
    | SetNames
    | SetTags
    | SetImportance
    | SetDisputed
    | MakeFirst
    | SetEvidenceRole
    | RenameName
    | JoinNames
    | PartName
    | AddEvent
    | MergeEvents
    | SplitEvidence
    | KeepApart
    | SetPublished
    | SetDocumentTitle
    | SettleDate
    | SettleFinding
    | AddEra
    | SetEra
    | RemoveEra
    | SaveView
    | RenameView
    | RemoveView
    | WithdrawDocument
    | TakeBack
    | Together
)
ToldAnew = SetPublished | WithdrawDocument
"""Edits after which events are told anew; ``pipeline.carry_out`` does them."""


def as_one(several: Sequence[Edit], label: str = "") -> Edit:
    """One edit as it is; several as one step, by a name of its own or by what they share.

    >>> as_one([SetHidden(event, is_hidden=True) for event in (1, 2)]).label
    'Hide event (2)'
    """
    if len(several) == 1:
        return several[0]
    labels = {edit.label for edit in several}
    shared = f"{labels.pop()} ({len(several):,})" if len(labels) == 1 else "Change event"
    return Together(tuple(several), label or shared)
