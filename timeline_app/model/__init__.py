"""The nouns: the standard library only, and every other room speaks in them.

Glossary, each word with one meaning (words to avoid in brackets):

document    one file as read; its text is never altered (article, source file)
document creation time   when the document was written, ``Document.published`` (today, now)
passage     one paragraph, heading or list item of a document; for evidence: one sentence (snippet)
span        half-open stretch of code points in the document's text (range, offset pair)
part        a stretch with a day of its own: a quoted message, a row (section, segment)
page        a page, slide, sheet or chapter as its format divides it; numbered from 1 (leaf)
member      a document that lies within another file: a mail of a mailbox (entry, child)
fate        what became of a time expression (outcome)
ledger      one entry for each time expression of a document, with its fate (list, log)
time expression   words saying when, with a TIMEX3 value (date string)
when        a date as far as it is known: four bounds, precision, EDTF (timestamp)
anchor      the date from which a relative expression is counted (reference, base)
mention     an event as one passage tells it; a candidate is one worth keeping (trigger event)
trigger     the word that makes a mention: the verb or noun
event       one happening, told once, with all its evidence (item, fact)
evidence    one passage that proves an event, or only mentions it (citation, reference)
suggestion  two events that may be one, for a person to say (candidate, match)
finding     what does not fit: its kind, a sentence, the passages (issue, conflict, error)
witness     one passage that a finding rests on, and the value it tells (side, evidence)
decision    what a person said of a finding, with the reason (resolution, verdict)
link        "this came after that", with its gap in days and its sentence (relation)
distance    how far apart two dates lie, at the least and at the most (interval, duration)
era         a named stretch of time that a person draws behind the events (band, period)
lane        one horizontal band of the timeline (track, row, group)
tag         a word of a person's own that belongs to events (label, keyword, category)
dispute     who says of an event that it was otherwise, and what
kind        what sort of happening: attack, vote, visit, ... (type, category)
status      what the event is held to be: happened, planned, ...; review: what a person did

Decisions: nouns are frozen records of the standard library, so that every room can hold them and
none has to copy.  A date is four bounds and what was said of them; what could mean a day or a year
never travels as text.  ``EventFilter`` is data: what it means stands once, in
``store.conditions``.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from timeline_app.model import distance, edtf, moment, short_years, showing
from timeline_app.model.analysis import Analysis, Name, NameType, Sentence, Token
from timeline_app.model.changes import Changes
from timeline_app.model.chronology import Chronology, LeftOut, Mark, nested, parted
from timeline_app.model.citing import Locator, Standpoint
from timeline_app.model.document import (
    Document,
    Part,
    PartKind,
    Passage,
    PassageKind,
    Published,
    PublishedFrom,
)
from timeline_app.model.entry import RecordEntry
from timeline_app.model.era import Era
from timeline_app.model.event import (
    MOST_STARS,
    DatedBy,
    Dispute,
    Event,
    EventClass,
    EventLink,
    Evidence,
    EvidenceRole,
    Factuality,
    Mention,
    OrderLink,
    Participant,
    Place,
    Review,
    Role,
    Standing,
    Status,
    TitleTier,
)
from timeline_app.model.event_filter import EventFilter, Level
from timeline_app.model.expression import AnchorKind, TimeExpression, TimexType
from timeline_app.model.facet import CHOICES, FACETS, FINDING, NAMED, OTHERS, REVIEW, Facet, LaneBy
from timeline_app.model.finding import Decision, Finding, FindingKind, Settlement, Witness
from timeline_app.model.ledger import Fate, Fated, LedgerEntry
from timeline_app.model.naming import NameRule
from timeline_app.model.pages import Page, PageKind, PageRun, Pages, Rectangle
from timeline_app.model.saved_view import SavedView
from timeline_app.model.span import Span
from timeline_app.model.suggestion import Accord, Aspect, Aspects, Suggestion
from timeline_app.model.sureness import NO_NUMBERS, Numbers, Sureness
from timeline_app.model.when import Precision, When

if TYPE_CHECKING:
    from timeline_app.model import edits
    from timeline_app.model.edits import Edit

__all__ = [
    "CHOICES",
    "FACETS",
    "FINDING",
    "MOST_STARS",
    "NAMED",
    "NO_NUMBERS",
    "OTHERS",
    "REVIEW",
    "Accord",
    "Analysis",
    "AnchorKind",
    "Aspect",
    "Aspects",
    "Changes",
    "Chronology",
    "DatedBy",
    "Decision",
    "Dispute",
    "Document",
    "Edit",
    "Era",
    "Event",
    "EventClass",
    "EventFilter",
    "EventLink",
    "Evidence",
    "EvidenceRole",
    "Facet",
    "Factuality",
    "Fate",
    "Fated",
    "Finding",
    "FindingKind",
    "LaneBy",
    "LedgerEntry",
    "LeftOut",
    "Level",
    "Locator",
    "Mark",
    "Mention",
    "Name",
    "NameRule",
    "NameType",
    "Numbers",
    "OrderLink",
    "Page",
    "PageKind",
    "PageRun",
    "Pages",
    "Part",
    "PartKind",
    "Participant",
    "Passage",
    "PassageKind",
    "Place",
    "Precision",
    "Published",
    "PublishedFrom",
    "RecordEntry",
    "Rectangle",
    "Review",
    "Role",
    "SavedView",
    "Sentence",
    "Settlement",
    "Span",
    "Standing",
    "Standpoint",
    "Status",
    "Suggestion",
    "Sureness",
    "TimeExpression",
    "TimexType",
    "TitleTier",
    "Token",
    "When",
    "Witness",
    "distance",
    "edits",
    "edtf",
    "moment",
    "nested",
    "parted",
    "short_years",
    "showing",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the room's door offers
    """The edits: many small classes, which nobody needs who only reads a chronology."""
    if name not in {"Edit", "edits"}:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f"{__name__}.edits")
    return module if name == "edits" else module.Edit
