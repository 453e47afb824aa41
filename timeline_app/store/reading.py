"""Events as the views ask for them: one whole, many in time order, lines for what is on screen."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from timeline_app import errors, wording
from timeline_app.model import (
    DatedBy,
    Dispute,
    Event,
    EventFilter,
    EventLink,
    Evidence,
    EvidenceRole,
    Level,
    Review,
    Span,
    Status,
)
from timeline_app.store import numbers
from timeline_app.store.base import StorePart
from timeline_app.store.conditions import WITHIN
from timeline_app.store.event_rows import IN_ORDER, TOLD_AS
from timeline_app.store.filters import EVERYTHING, where
from timeline_app.store.mapping import (
    WHEN_COLUMNS,
    messages_from_cell,
    participants_from_json,
    places_from_json,
    span_from_json,
    when_from_row,
)
from timeline_app.store.order import BY_TIME
from timeline_app.store.rows import EventRow
from timeline_app.store.shapes import Locators

_PAGE = 300
_WHEN = ", ".join(f"e.{name}" for name in WHEN_COLUMNS)
_FIRST_PLACE = """SELECT min(m.start) FROM evidence v JOIN mentions m ON m.id = v.mention
    WHERE v.event = e.id AND m.document = e.document"""
_ORDER = f"ORDER BY {BY_TIME}"
_SORTED = {
    "": ("events e", ""),
    "title": ("events e JOIN event_texts t ON t.id = e.id", "lower(t.title)"),
    "sources": ("events e", "e.sources"),
    "confidence": ("events e", "e.confidence"),
    "document": ("events e", f"e.document IS NULL, e.document, ({_FIRST_PLACE})"),
}
"""What events can be sorted by: the tables to read, and the key."""

_EVENTS = f"""SELECT e.id, {_WHEN}, e.kind, e.status, e.dated_by, e.importance, e.confidence,
    e.sources, e.review, e.is_hidden, t.title, t.note, t.participants, t.places, t.warnings,
    t.reasons, t.tags, t.disputes, e.stars, {numbers.CELLS}
    FROM json_each(?) j JOIN events e ON e.id = j.value JOIN event_texts t ON t.id = e.id
    {numbers.JOIN}"""

_LINES = f"""SELECT e.id, {_WHEN}, e.kind, e.status, e.review, e.sources, e.confidence,
    t.title, t.quotes, substr(t.note, 1, 400), t.tags
    FROM json_each(?) j JOIN events e ON e.id = j.value JOIN event_texts t ON t.id = e.id"""

_EVIDENCE = f"""SELECT v.event, m.id, m.document, m.start, m.stop, m.trigger_start, m.trigger_stop,
    m.quote, m.time_text, m.time_start, m.time_stop, m.rule, m.anchor, m.body,
    q.mention IS NOT NULL
    FROM evidence v JOIN mentions m ON m.id = v.mention {TOLD_AS}"""


class EventReading(StorePart):
    """Events: one whole, many in order, lines of a table."""

    def event(self, event_id: int) -> Event:
        """One event with all its evidence.  Raises Gone for an unknown id."""
        found = self._loaded([event_id])
        if not found:
            raise errors.Gone
        return found[0]

    def events(self, chosen: EventFilter = EVERYTHING) -> Iterator[Event]:
        """Events that pass the filter, in time order, the undated ones last."""
        yield from self.listed(self.ids(chosen))

    def listed(self, ids: Sequence[int]) -> Iterator[Event]:
        """These events in this order, a page of them in memory; those that are gone left out."""
        for first in range(0, len(ids), _PAGE):
            yield from self._loaded(ids[first : first + _PAGE])

    def ids(
        self, chosen: EventFilter = EVERYTHING, *, by: str = "", is_descending: bool = False
    ) -> list[int]:
        """The ids of the events that pass the filter, in time order.

        By a column of the table instead: title, kind (as it is told in the language that is
        spoken), sources or confidence, or by document and place in its text; equal ones keep their
        order in time.
        """
        if by == "kind":
            return self._by_kind(chosen, is_descending=is_descending)
        found = where(chosen)
        table, key = _SORTED[by]
        order = f"ORDER BY {key} {'DESC' if is_descending else 'ASC'}, {BY_TIME}" if by else _ORDER
        rows = self.connection.all(
            f"SELECT e.id FROM {table} WHERE {found.sql} {order}",
            found.values,
        )
        return [row[0] for row in rows]

    def _by_kind(self, chosen: EventFilter, *, is_descending: bool) -> list[int]:
        """SQL knows kinds as files keep them: in other languages their words stand otherwise."""
        found = where(chosen)
        rows = self.connection.all(
            f"SELECT e.id, e.kind FROM events e WHERE {found.sql} {_ORDER}", found.values
        )
        told = {kind: wording.term("kind", kind).casefold() for kind in {row[1] for row in rows}}
        rows.sort(key=lambda row: told[row[1]], reverse=is_descending)
        return [row[0] for row in rows]

    def existing(self, ids: Sequence[int]) -> frozenset[int]:
        """Those of the events that are there."""
        rows = self.connection.all(
            "SELECT e.id FROM json_each(?) j JOIN events e ON e.id = j.value",
            (json.dumps(list(ids)),),
        )
        return frozenset(row[0] for row in rows)

    def documents_of(self, ids: Sequence[int]) -> frozenset[int]:
        """The documents that the events stand on."""
        rows = self.connection.all(
            "SELECT DISTINCT m.document FROM json_each(?) j "
            "JOIN evidence v ON v.event = j.value JOIN mentions m ON m.id = v.mention",
            (json.dumps(list(ids)),),
        )
        return frozenset(row[0] for row in rows)

    def count(self, chosen: EventFilter = EVERYTHING) -> int:
        """How many events pass the filter."""
        found = where(chosen)
        return int(
            self.connection.value(
                f"SELECT count(*) FROM events e WHERE {found.sql}",
                found.values,
            )
        )

    def _loaded(self, ids: Sequence[int]) -> list[Event]:
        wanted = json.dumps(list(ids))
        evidence = self._evidence(wanted)
        rows = {row[0]: row for row in self.connection.all(_EVENTS, (wanted,))}
        return [_event(rows[i], evidence.get(i, [])) for i in ids if i in rows]

    def _evidence(self, wanted: str) -> dict[int, list[Evidence]]:
        found: dict[int, list[Evidence]] = defaultdict(list)
        locators = Locators(self.connection)
        for event, *cells in self.connection.all(
            f"{_EVIDENCE} WHERE v.event IN (SELECT value FROM json_each(?)) ORDER BY {IN_ORDER}",
            (wanted,),
        ):
            found[event].extend(_told(cells, locators))
        return found

    def passages_of(
        self, document_id: int, *, level: Level = Level.KEY
    ) -> list[tuple[int, Evidence]]:
        """Everything in a document that proves an event, with the event's id, in text order."""
        rows = self.connection.all(
            f"{_EVIDENCE} JOIN events e ON e.id = v.event "
            f"WHERE m.document = ? AND (? OR ({WITHIN[level]} AND e.review <> 'rejected'))",
            (document_id, level is Level.ALL),
        )
        locators = Locators(self.connection)
        found = [(row[0], evidence) for row in rows for evidence in _told(row[1:], locators)]
        return sorted(found, key=lambda pair: (pair[1].span, pair[1].trigger, pair[0]))

    def lines(self, ids: Sequence[int]) -> dict[int, EventRow]:
        """What table rows, cards and hovers show of these events, in one query."""
        rows = self.connection.all(_LINES, (json.dumps(list(ids)),))
        return {row[0]: _line(row) for row in rows}

    def links(self) -> list[EventLink]:
        """Every link of order in the chronology."""
        rows = self.connection.all(
            "SELECT before, after, gap_min, gap_max, rule, document, start, stop, confidence "
            "FROM event_links ORDER BY id"
        )
        return [_link(row) for row in rows]


def _event(row: Sequence[Any], evidence: list[Evidence]) -> Event:
    kind, status, dated_by, importance, confidence, sources, review, is_hidden = row[9:17]
    title, note, participants, places, warnings, reasons, tags, disputes, stars = row[17:26]
    derived, tier, is_titled = numbers.read(row[26:])
    return Event(
        id=row[0],
        title=title,
        kind=kind,
        status=Status(status),
        when=when_from_row(row[1:9]),
        dated_by=DatedBy(dated_by) if dated_by else None,
        importance=importance,
        confidence=confidence,
        participants=participants_from_json(json.loads(participants)),
        places=places_from_json(json.loads(places)),
        evidence=tuple(evidence),
        independent_sources=sources,
        review=Review(review),
        note=note,
        is_hidden=bool(is_hidden),
        warnings=messages_from_cell(warnings),
        reasons=messages_from_cell(reasons),
        numbers=numbers.in_force(derived, dated_by=dated_by, review=review, is_titled=is_titled),
        title_tier=None if is_titled else tier,
        tags=tuple(json.loads(tags)),
        stars=stars,
        disputes=tuple(Dispute(who, what) for who, what in json.loads(disputes)),
    )


def _line(row: Sequence[Any]) -> EventRow:
    when = when_from_row(row[1:9])
    kind, status, review, sources, confidence, title, quotes, note, tags = row[9:]
    return EventRow(
        id=row[0],
        title=title,
        words=wording.in_words(when) if when else "",
        kind=kind,
        status=status,
        review=review,
        sources=sources,
        confidence=confidence,
        quote=quotes.split("\n", 1)[0],
        edtf=when.edtf if when else "",
        note=note,
        tags=() if tags == "[]" else tuple(json.loads(tags)),
    )


def _link(row: Sequence[Any]) -> EventLink:
    before, after, gap_min, gap_max, rule, document, start, stop, confidence = row
    return EventLink(
        before, after, gap_min, gap_max, rule, document, Span(start, stop), confidence
    )


def _told(cells: Sequence[Any], locators: Locators) -> Iterator[Evidence]:
    """The evidence of one mention: its sentence, and the same sentence where it stands again."""
    mention, document, start, stop, trigger_start, trigger_stop, quote = cells[:7]
    time_text, time_start, time_stop, rule, anchor, body, is_passing = cells[7:]
    rest = json.loads(body)
    spans = [Span(start, stop), *(Span(first, last) for first, last in rest[18])]
    time_span = span_from_json([time_start, time_stop])
    for span in spans:
        moved = span.start - start
        yield Evidence(
            document=document,
            span=span,
            trigger=Span(trigger_start + moved, trigger_stop + moved),
            quote=quote,
            time_text=time_text,
            time_span=time_span.shifted(moved) if time_span else None,
            rule=rule,
            anchor=anchor,
            when=when_from_row(rest[9]),
            title=rest[13],
            id=mention,
            locator=locators.of(document, span),
            role=EvidenceRole.MENTIONS if is_passing else EvidenceRole.PROVES,
        )
