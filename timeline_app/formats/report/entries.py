"""One event after the other as an entry, with its footnotes; the names in them for the index."""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING

from timeline_app import review, wording
from timeline_app.formats.citations import LONGEST_QUOTE, Cited, cited, proofs
from timeline_app.formats.outgoing import Outgoing
from timeline_app.formats.report.annex import unknown
from timeline_app.formats.report.model import (
    AnnexSource,
    Footnote,
    IndexRow,
    NameKind,
    Quote,
    Remark,
    ReportEntry,
    sentences,
)
from timeline_app.formats.report.ordering import lane_name, lane_words
from timeline_app.model import (
    Chronology,
    DatedBy,
    Event,
    Evidence,
    Finding,
    LaneBy,
    Review,
    Span,
    Status,
    shown,
)
from timeline_app.wording import said, term, worded

if TYPE_CHECKING:
    from timeline_app.store import Locators

MOST_QUOTES = 3
"""So many passages are quoted; of the others the footnote tells where they stand."""
_WRITTEN = frozenset({DatedBy.EXPLICIT, DatedBy.USER})
_REVIEWED = frozenset({Review.ACCEPTED, Review.REJECTED})


def told_date(event: Event) -> str:
    """The date in words, in brackets where it is worked out.

    >>> from timeline_app.model import when
    >>> told_date(Event(1, "x", "vote", Status.HAPPENED, when.day(2019, 2, 5), DatedBy.RELATIVE))
    '[Tue 5 February 2019]'
    """
    words = wording.in_words_or(event.when, said("story.no-date"))
    is_plain = event.when is None or event.dated_by is None or event.dated_by in _WRITTEN
    return words if is_plain else f"[{words}]"


@dataclass(frozen=True)
class EntryMaker:
    """Makes entries; footnotes are numbered in the order in which they are asked for."""

    outgoing: Outgoing
    chronology: Chronology
    numbers: Mapping[int, int]
    sources: Mapping[int, AnnexSource]
    findings: Mapping[int, tuple[tuple[int, Finding], ...]]
    """By event, with their numbers."""
    _names: dict[NameKind, dict[str, "array[int]"]] = field(
        default_factory=lambda: {kind: {} for kind in NameKind}
    )
    _footnotes: Iterator[int] = field(default_factory=lambda: count(1))
    _lanes: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._lanes.update(zip(self.chronology.ids, self.chronology.lane, strict=True))

    @cached_property
    def _locators(self) -> "Locators":
        return self.outgoing.store.standpoints.locators()

    def entry(self, event: Event) -> ReportEntry:
        """The entry of an event; its names stand in the index from now on."""
        number, lane = self.numbers[event.id], self._lane(event)
        return ReportEntry(
            number,
            told_date(event),
            event.when.edtf if event.when else "",
            shown.title(event.title),
            lane_name(self.chronology, lane) if lane >= 0 else "",
            lane,
            lane_words(term("kind", event.kind)),
            "" if event.status is Status.HAPPENED else term("status", event.status.value),
            _reviewed(event.review),
            self._indexed(NameKind.PEOPLE, number, (one.name for one in event.people)),
            self._indexed(NameKind.ORGANISATIONS, number, (p.name for p in event.organisations)),
            self._indexed(NameKind.PLACES, number, (place.name for place in event.places)),
            tuple(self._quotes(event)),
            tuple(self._remarks(event)),
            event.independent_sources,
            _note(event) if self.outgoing.options.notes else "",
        )

    def _lane(self, event: Event) -> int:
        """The lane's number; of what has no date that of its kind, where it has one."""
        found = self._lanes.get(event.id, -1)
        is_kind = self.chronology.lane_by is LaneBy.KIND
        if found < 0 and is_kind and event.kind in self.chronology.lane_names:
            return self.chronology.lane_names.index(event.kind)
        return found

    def _indexed(self, kind: NameKind, number: int, names: Iterator[str]) -> tuple[str, ...]:
        told = tuple(dict.fromkeys(shown.line(name, shown.LONGEST_NAME) for name in names))
        for name in told:
            self._names[kind].setdefault(name, array("q")).append(number)
        return told

    def index(self, kind: NameKind) -> list[IndexRow]:
        """The names so far, as a reader looks for them."""
        rows = sorted(self._names[kind].items(), key=lambda item: item[0].casefold())
        return [IndexRow(name, sorted(numbers)) for name, numbers in rows if name]

    def _quotes(self, event: Event) -> Iterator[Quote]:
        """Each passage once: the first few in words, then the rest by their place alone."""
        passages = proofs(event)
        known = cited(self.outgoing.store, [event], {}) if passages else Cited({}, {})
        quoted = {shown.line(one.quote, LONGEST_QUOTE): one for one in reversed(passages)}
        first = list(reversed(quoted.items()))[:MOST_QUOTES]
        for words, passage in first:
            yield Quote(words, self._footnote(passage, known))
        told = {(one.document, known.place(one)) for _, one in first}
        for passage in passages:
            place = passage.document, known.place(passage)
            if place not in told:
                told.add(place)
                yield Quote("", self._footnote(passage, known))

    def _footnote(self, passage: Evidence, known: Cited) -> Footnote:
        source = self.sources.get(passage.document) or unknown()
        return Footnote(next(self._footnotes), source, known.place(passage))

    def footnote_at(self, document: int, span: Span) -> Footnote:
        """Where a stretch of a document stands."""
        passage = Evidence(document, span, span, "", locator=self._locators.of(document, span))
        event = Event(0, "", "", Status.HAPPENED, None, evidence=(passage,))
        return self._footnote(passage, cited(self.outgoing.store, [event], {}))

    def _remarks(self, event: Event) -> Iterator[Remark]:
        for dispute in event.disputes:
            name = shown.line(dispute.who)
            who = said("report.disputed-by", name) if dispute.who else said("report.disputed")
            yield Remark(sentences(f"{who}: {dispute.what}" if dispute.what else who))
        for number, finding in self.findings.get(event.id, ()):
            settled = review.settled_in_words(finding)
            yield Remark(
                sentences(worded(finding.message), settled, finding.decision.reason), number
            )


def _reviewed(review: Review) -> str:
    return term("review", review.value) if review in _REVIEWED else said("report.not-yet-reviewed")


def _note(event: Event) -> str:
    """What reviewers wrote, said to be theirs, and their tags; no words of a document."""
    note = shown.paragraphs(event.note).strip()
    tags = shown.line("; ".join(event.tags), None)
    told = (
        said("report.note", note) if note else "",
        said("report.tags", tags) if tags else "",
    )
    return "\n".join(filter(None, told))
