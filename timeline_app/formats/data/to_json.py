"""The chronology with all its evidence, for other programs, after resources/schemas."""

import json
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO

from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.message import Message
from timeline_app.model import (
    Era,
    Event,
    EventLink,
    Evidence,
    Finding,
    LedgerEntry,
    Suggestion,
    When,
    Witness,
    moment,
    showing,
    sureness,
)
from timeline_app.store import DocumentRow
from timeline_app.wording import ENGLISH, worded

SCHEMA = "timeline-app-export-1"

Json = dict[str, Any]


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the events that pass the filter.  Raises ExportFailed."""
    store, names = outgoing.store, outgoing.names
    rows, written = _documents(outgoing), set[int]()
    with replacing(path) as file:
        file.write(f'{{"schema": {json.dumps(SCHEMA)},\n"documents": ')
        _write_list(file, (_document(row, names[row.id]) for row in rows))
        file.write(',\n"events": ')
        _write_list(file, _noting(written, outgoing.events()))
        file.write(',\n"links": ')
        _write_list(
            file, (_link(t) for t in store.reading.links() if {t.before, t.after} <= written)
        )
        file.write(',\n"suggestions": ')
        told = (s for s in store.suggestions.all() if {s.one, s.other} <= written)
        _write_list(file, (suggestion_to_json(one, one.one) for one in told))
        file.write(',\n"eras": ')
        _write_list(file, map(_era, store.eras.all()))
        file.write(',\n"ledger": ')
        _write_list(file, map(entry_to_json, told_dates(outgoing, written)))
        file.write(',\n"names": ')
        _write_list(file, map(_name, store.names.spellings().items()))
        file.write(',\n"findings": ')
        _write_list(file, map(finding_to_json, told_findings(outgoing, written)))
        file.write("}\n")
    return Written(len(written))


def told_findings(outgoing: Outgoing, written: Container[int]) -> Iterator[Finding]:
    """All of them; where conditions leave events out, those about an event that is written.

    Their passages are words of the events that were left out.
    """
    for finding in outgoing.findings:
        if outgoing.is_whole or any(event in written for event in finding.events):
            yield finding


def told_dates(outgoing: Outgoing, written: Container[int]) -> Iterator[LedgerEntry]:
    """What became of every date; under conditions of those that date an event that is written."""
    for entry in outgoing.store.ledger.all():
        if outgoing.tells_all_documents or any(event in written for event in entry.events):
            yield entry


def _documents(outgoing: Outgoing) -> Iterable[DocumentRow]:
    """All of them; under conditions those that the events, and what does not fit, stand on."""
    rows = outgoing.documents.values()
    if outgoing.tells_all_documents:
        return rows
    chosen = set(outgoing.ids)
    told = {w.document for one in told_findings(outgoing, chosen) for w in one.witnesses}
    told |= outgoing.store.reading.documents_of(outgoing.ids)
    return [row for row in rows if row.id in told]


def _write_list(file: TextIO, items: Iterable[Json]) -> None:
    """One object a line: a million events never stand in memory together."""
    file.write("[")
    for number, item in enumerate(items):
        file.write(",\n" if number else "\n")
        json.dump(item, file, ensure_ascii=False)
    file.write("]")


def _noting(written: set[int], events: Iterable[Event]) -> Iterator[Json]:
    for event in events:
        written.add(event.id)
        yield event_to_json(event)


def _document(row: DocumentRow, path: str) -> Json:
    published = row.published
    return {
        "id": row.id,
        "path": path,
        "sha256": row.sha256,
        "title": row.title,
        "published": published.when.edtf if published else None,
        "published_from": published.source.value if published else "none",
    }


def _name(told: tuple[str, tuple[str, ...]]) -> Json:
    name, others = told
    return {"name": name, "also": list(others)}


def _era(era: Era) -> Json:
    return {
        "id": era.id,
        "name": era.name,
        "first": era.first.edtf,
        "last": era.last.edtf,
        "earliest": moment.iso_day(era.since),
        "latest": moment.iso_day(era.until),
        "colour": era.colour,
    }


def entry_to_json(entry: LedgerEntry) -> Json:
    """What became of one date, as the schema has it."""
    return {
        "document": entry.document,
        "start": entry.span.start,
        "end": entry.span.end,
        "text": entry.text,
        "type": entry.type,
        "value": entry.value,
        "edtf": entry.edtf or None,
        "fate": entry.fate.value,
        "events": list(entry.events),
        "reason": _words(entry.reason),
        "is_settled": entry.is_settled,
    }


def finding_to_json(finding: Finding) -> Json:
    """One thing that does not fit, as the schema has it."""
    decision = finding.decision
    return {
        "key": finding.key,
        "kind": finding.kind.value,
        "message": _words(finding.message),
        "explanation": _words(finding.explanation),
        "likelihood": round(finding.likelihood, 4),
        "events": list(finding.events),
        "decision": decision.settlement.value,
        "chosen": decision.chosen,
        "reason": decision.reason,
        "evidence": [_witness(one) for one in finding.witnesses],
    }


def _witness(witness: Witness) -> Json:
    return {
        "document": witness.document,
        "start": witness.span.start,
        "end": witness.span.end,
        "quote": witness.quote,
        "says": _words(witness.says),
        "event": witness.event,
    }


def event_to_json(event: Event) -> Json:
    """One event as the schema has it."""
    when = event.when
    earliest, latest = when.iso_bounds if when else (None, None)
    return {
        "id": event.id,
        "title": event.title,
        "kind": event.kind,
        "status": event.status.value,
        "edtf": when.edtf if when else None,
        "earliest": earliest,
        "latest": latest,
        "start": _ends(when, "start"),
        "end": _ends(when, "end"),
        "precision": when.precision.value if when else None,
        "importance": round(event.importance, 4),
        "confidence": round(event.confidence, 4),
        "sureness": sureness.of(event.confidence).value,
        "date_confidence": _share(event.numbers.date),
        "title_confidence": _share(event.numbers.title),
        "merge_confidence": _share(event.numbers.merging),
        "title_tier": event.title_tier.value if event.title_tier else None,
        "dated_by": event.dated_by.value if event.dated_by else None,
        "review": event.review.value,
        "note": event.note,
        "sources": event.independent_sources,
        "participants": [
            {"name": p.name, "type": p.type, "role": p.role.value} for p in event.participants
        ],
        "organisations": [{"name": p.name, "role": p.role.value} for p in event.organisations],
        "places": [{"name": p.name, "country": p.country} for p in event.places],
        "tags": list(event.tags),
        "stars": event.stars,
        "disputed_by": [{"who": one.who, "what": one.what} for one in event.disputes],
        "warnings": [_words(one) for one in event.warnings],
        "why": _words(showing.why(event)),
        "evidence": [_evidence(evidence) for evidence in event.evidence],
    }


def _share(number: float | None) -> float | None:
    return None if number is None else round(number, 4)


def suggestion_to_json(suggestion: Suggestion, event: int) -> Json:
    """What may be one with an event, as the schema has it."""
    return {
        "event": event,
        "with": suggestion.beside(event),
        "likelihood": round(suggestion.likelihood, 4),
        "aspects": {aspect.value: accord.value for aspect, accord in suggestion.aspects},
    }


def _ends(when: When | None, side: str) -> Json:
    if when is None:
        return {"earliest": None, "latest": None}
    return {
        bound: moment.iso_day(getattr(when, f"{side}_{bound}")) for bound in ("earliest", "latest")
    }


def _evidence(evidence: Evidence) -> Json:
    return {
        "document": evidence.document,
        "start": evidence.span.start,
        "end": evidence.span.end,
        "trigger_start": evidence.trigger.start,
        "trigger_end": evidence.trigger.end,
        "quote": evidence.quote,
        "time_text": evidence.time_text,
        "rule": evidence.rule,
        "page": evidence.locator.page or None,
        "page_label": evidence.locator.label or None,
        "place": evidence.locator.words,
        "role": evidence.role.value,
    }


def _link(link: EventLink) -> Json:
    return {
        "before": link.before,
        "after": link.after,
        "gap_days": [link.gap_min, link.gap_max],
        "evidence": {
            "document": link.document,
            "start": link.span.start,
            "end": link.span.end,
        },
    }


def _words(message: Message | None) -> str:
    """In English, whatever people speak: other programs read it."""
    return worded(message, ENGLISH)
