"""A report from what goes out: everything but the chronology at once, that event by event."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from timeline_app import review
from timeline_app.formats import citations
from timeline_app.formats.outgoing import Outgoing
from timeline_app.formats.report import scope, strip
from timeline_app.formats.report.annex import annex, titles
from timeline_app.formats.report.entries import EntryMaker, told_date
from timeline_app.formats.report.model import (
    AnnexSource,
    Chapter,
    Contradiction,
    ContradictionPassage,
    ContradictionState,
    CoverRow,
    IndexRow,
    NameKind,
    Omission,
    ReportCover,
    ReportEntry,
    ReportHeading,
    Strip,
)
from timeline_app.formats.report.ordering import Ordering, ordered
from timeline_app.message import Message
from timeline_app.model import (
    Chronology,
    Event,
    Finding,
    LaneBy,
    Level,
    Review,
    Settlement,
    Witness,
    moment,
    showing,
    shown,
)
from timeline_app.wording import counted, said, worded
from timeline_app.wording.language import spoken_language


@dataclass(frozen=True)
class Building:
    """One report.  Go through ``entries`` and ``undated`` first: the index is made on the way.

    Footnotes are numbered in the order in which they are asked for.  Raises what
    reading the store raises; lets Cancelled pass.
    """

    outgoing: Outgoing
    now: int = field(default_factory=lambda: int(time.time()))
    """Seconds since 1970: the day that the cover tells."""

    @cached_property
    def pictured(self) -> Chronology:
        """What is told, in columns; never another choice than that of the events."""
        lanes = LaneBy(self.outgoing.options.lanes)
        return self.outgoing.store.snapshots.take(self.outgoing.chosen, lanes)

    @cached_property
    def chronology(self) -> Chronology:
        """The same with lanes of documents by their titles: their names are paths."""
        if self.pictured.lane_by is not LaneBy.DOCUMENT:
            return self.pictured
        told = titles(self.outgoing)
        names = tuple(told.get(name, name) for name in self.pictured.lane_names)
        return replace(self.pictured, lane_names=names)

    @cached_property
    def ordering(self) -> Ordering:
        """In which order."""
        return ordered(self.outgoing, self.chronology)

    @cached_property
    def numbers(self) -> Mapping[int, int]:
        """The number of each event."""
        return self.ordering.numbers()

    @cached_property
    def count(self) -> int:
        """Events in the report."""
        return len(self.numbers)

    @cached_property
    def sources(self) -> tuple[AnnexSource, ...]:
        """The annex: every document, in the order in which they were added."""
        return tuple(self._by_document.values())

    @cached_property
    def _by_document(self) -> Mapping[int, AnnexSource]:
        return annex(self.outgoing)

    @cached_property
    def _making(self) -> EntryMaker:
        return EntryMaker(
            self.outgoing, self.chronology, self.numbers, self._by_document, self._concerning
        )

    # What stands before and after the chronology

    @cached_property
    def cover(self) -> ReportCover:
        """The first page."""
        title = shown.title(self.outgoing.title)
        return ReportCover(title, self._subtitle, tuple(self._facts()), self.strip(strip.NARROW))

    def strip(self, width: int) -> Strip:
        """The timeline for a picture that is so many pixels wide."""
        return strip.strip_of(self.chronology, self.numbers, (width, self._titles))

    @property
    def _subtitle(self) -> str:
        documents = self.chronology.documents
        told = (
            "" if self.count and not documents else counted(documents, "document", "counts-from")
        )
        known = filter(None, (counted(self.count, "event"), self._span, told))
        return spoken_language().joints[","].join(known)

    @property
    def _span(self) -> str:
        """The first and the last day that are known."""
        known = [
            bound
            for column in (self.chronology.start_earliest, self.chronology.end_latest)
            for bound in column
            if moment.DISTANT_PAST < bound < moment.DISTANT_FUTURE
        ]
        if not known:
            return ""
        first, last = (scope.day_in_words(one) for one in (min(known), max(known)))
        return first if first == last else f"{first}{spoken_language().joints['to']}{last}"

    def _titles(self, ids: Sequence[int]) -> Mapping[int, str]:
        lines = self.outgoing.store.reading.lines(ids)
        return {event: shown.title(line.title) for event, line in lines.items()}

    def _facts(self) -> Iterator[CoverRow]:
        options, names = self.outgoing.options, self._by_document
        titles = {number: source.title for number, source in names.items()}
        if options.prepared_for:
            yield CoverRow(said("report.prepared-for"), shown.line(options.prepared_for))
        if not self.outgoing.is_timeless:
            yield CoverRow(said("report.made-on"), scope.minute_in_words(self.now))
        yield CoverRow(said("report.scope"), f"{scope.in_words(self.outgoing.chosen, titles)}.")
        yield CoverRow(said("report.reviewed"), self._reviewed)
        yield CoverRow(said("report.contradictions"), *self._contradicted)
        yield CoverRow(said("report.left-out"), *self._left_out)
        yield CoverRow(said("report.how-to-read"), said("report.read-so"), Chapter.METHOD)

    @property
    def _reviewed(self) -> str:
        states = self.outgoing.store.reviewing.states(tuple(self.numbers))
        count = sum(1 for state in states.values() if state.review is Review.ACCEPTED)
        if count == self.count:
            return said("report.all-accepted", _figures(count))
        return said("report.some-accepted", _figures(count), _figures(self.count))

    @property
    def _contradicted(self) -> tuple[str, Chapter | None]:
        settled = sum(_state(finding) is ContradictionState.SETTLED for finding in self._findings)
        unsettled = len(self._findings) - settled
        if not (self._findings or self._dismissed):
            return said("report.none-found"), None
        counts = (unsettled, settled, self._dismissed)
        name = "report.settled-and-dismissed" if self._dismissed else "report.open-and-settled"
        return said(name, *map(_figures, counts)), Chapter.CONTRADICTIONS

    @property
    def _left_out(self) -> tuple[str, Chapter | None]:
        left = self.chronology.left_out
        told = (
            (left.by_hand, "by-hand"),
            (left.by_level, "by-level"),
            (left.by_filter, "by-scope"),
        )
        words = [said(f"report.{name}", _figures(count)) for count, name in told if count]
        if not words:
            return said("report.nothing"), None
        return f"{spoken_language().joints[','].join(words)}.", Chapter.OMISSIONS

    # The chronology

    def entries(self) -> Iterator[ReportHeading | ReportEntry]:
        """What is dated, each heading before its entries."""
        headings = self.ordering.headings
        for event in self.outgoing.events(self.ordering.dated):
            if event.id in headings:
                yield headings[event.id]
            yield self._making.entry(event)

    def undated(self) -> Iterator[ReportEntry]:
        """What has no date."""
        if self.ordering.undated:
            yield from map(self._making.entry, self.outgoing.events(self.ordering.undated))

    def index(self, kind: NameKind) -> list[IndexRow]:
        """The names of the entries that were made so far, sorted."""
        return self._making.index(kind)

    # What does not fit

    @cached_property
    def _concerned(self) -> tuple[Finding, ...]:
        """Those that concern an event of the report; of no event, where nothing was left out."""
        found = (
            finding
            for finding in self.outgoing.findings
            if any(event in self.numbers for event in finding.events)
            or (self.outgoing.is_whole and not finding.events)
        )
        return tuple(found)

    @cached_property
    def _findings(self) -> tuple[Finding, ...]:
        """Those that are told."""
        told = (one for one in self._concerned if not _is_dismissed(one))
        return review.Board.of(told).findings

    @cached_property
    def _dismissed(self) -> int:
        """How many are not told, since a person found that they are none: nobody may miss them."""
        return sum(map(_is_dismissed, self._concerned))

    @property
    def without_contradiction(self) -> str:
        """What stands where there is none to tell, or no further one; "" where all were told."""
        if self._dismissed:
            return said("report.dismissed", _figures(self._dismissed))
        return "" if self._findings else said("report.no-contradiction")

    @cached_property
    def _concerning(self) -> Mapping[int, tuple[tuple[int, Finding], ...]]:
        """By event: the findings about it, with their numbers."""
        told: dict[int, list[tuple[int, Finding]]] = {}
        for number, finding in enumerate(self._findings, 1):
            for event in finding.events:
                told.setdefault(event, []).append((number, finding))
        return {event: tuple(held) for event, held in told.items()}

    @cached_property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """What does not fit, and gaps; what was settled as no conflict is none."""
        return tuple(
            self._contradiction(number, finding)
            for number, finding in enumerate(self._findings, 1)
        )

    def _contradiction(self, number: int, finding: Finding) -> Contradiction:
        decision = finding.decision
        by = shown.line(decision.person) if self.outgoing.options.hands else ""
        day = "" if decision.day is None else scope.day_in_words(decision.day)
        return Contradiction(
            number,
            review.kind_in_words(finding.kind),
            shown.line(worded(finding.message), None),
            shown.line(worded(finding.explanation), None),
            tuple(map(self._side, finding.witnesses)),
            _state(finding),
            review.settled_in_words(finding),
            shown.line(decision.reason, None),
            ", ".join(filter(None, (by, day))),
        )

    def _side(self, witness: Witness) -> ContradictionPassage:
        return ContradictionPassage(
            shown.line(witness.quote, citations.LONGEST_QUOTE),
            shown.line(worded(witness.says)),
            self._making.footnote_at(witness.document, witness.span),
            0 if witness.event is None else self.numbers.get(witness.event, 0),
        )

    # What was left out

    def omissions(self) -> Iterator[Omission]:
        """Events that meet the conditions, and are rejected or hidden."""
        chosen = self.outgoing.chosen
        ids = self.outgoing.store.reading.ids(chosen.at(Level.ALL))
        left = [one for one in ids if one not in self.numbers]
        for event in self.outgoing.store.reading.listed(left):
            yield Omission(told_date(event), shown.title(event.title), _why(event))


_STATES = {Settlement.OPEN: ContradictionState.OPEN, Settlement.LATER: ContradictionState.LATER}


def _state(finding: Finding) -> ContradictionState:
    return _STATES.get(finding.decision.settlement, ContradictionState.SETTLED)


def _is_dismissed(finding: Finding) -> bool:
    return finding.decision.settlement is Settlement.NO_CONFLICT


def _why(event: Event) -> str:
    """Why it is not told, as a sentence: what a person did comes first."""
    if event.review is Review.REJECTED:
        return said("report.was-rejected")
    hidden = next((one for one in event.reasons if one.code == showing.HIDDEN), None)
    if event.is_hidden:
        told = worded(Message("text.sentence", hidden.args)) if hidden else ""
        return told or said("report.was-put-away")
    return said("report.below-level")


def _figures(number: int) -> str:
    return spoken_language().figures(number)
