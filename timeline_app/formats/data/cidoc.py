"""CIDOC CRM as JSON-LD, for archives and museums: its time-spans have our four bounds.

Bounds are xsd:dateTime, whose year 0 is 1 BCE like ours; one that nobody knows is left out.  What
a passage proves is documented in its document; who took part was present.
"""

import json
import uuid
from pathlib import Path
from typing import Any

from timeline_app.formats.data import cells
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.model import Event, When, moment, shown

_CRM = "http://www.cidoc-crm.org/cidoc-crm/"
_TIME = "http://www.w3.org/2001/XMLSchema#dateTime"
_BOUNDS = (
    "P82a_begin_of_the_begin",
    "P81a_end_of_the_begin",
    "P81b_begin_of_the_end",
    "P82b_end_of_the_end",
)
_LINKS = (
    "P4_has_time-span", "P7_took_place_at", "P12_occurred_in_the_presence_of",
    "P70i_is_documented_in",
)  # fmt: skip
_CLASSES = (
    "E5_Event", "E21_Person", "E31_Document", "E39_Actor", "E52_Time-Span", "E53_Place",
)  # fmt: skip
CONTEXT = {
    "id": "@id",
    "type": "@type",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    **{name: {"@id": _CRM + name, "@type": _TIME} for name in _BOUNDS},
    **{name: {"@id": _CRM + name, "@type": "@id"} for name in _LINKS},
    **{name: _CRM + name for name in ("P2_has_type", "P3_has_note", *_CLASSES)},
    "sha256": "urn:timeline-app:sha256",
    "edtf": "urn:timeline-app:edtf",
}
_NAMES = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
Json = dict[str, Any]


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the graph.  Raises ExportFailed."""
    count = 0
    with replacing(path) as file:
        file.write(f'{{"@context": {json.dumps(CONTEXT)},\n"@graph": [')
        for event in outgoing.events():
            file.write(",\n" if count else "\n")
            json.dump(_event(event, outgoing), file, ensure_ascii=False)
            count += 1
        file.write("]}\n")
    return Written(count)


def _event(event: Event, outgoing: Outgoing) -> Json:
    told: Json = {
        "id": _id(outgoing, f"event {event.id}"),
        "type": "E5_Event",
        "label": shown.title(event.title),
        "P2_has_type": [shown.line(event.kind), event.status.value, *cells.tags(event)],
        "P3_has_note": cells.quotes(event),
        "P12_occurred_in_the_presence_of": [
            _named(outgoing, one.name, "E21_Person" if one.type == "person" else "E39_Actor")
            for one in event.participants
        ],
        "P7_took_place_at": [_named(outgoing, one.name, "E53_Place") for one in event.places],
        "P70i_is_documented_in": [
            _document(number, outgoing)
            for number in dict.fromkeys(one.document for one in event.evidence)
        ],
    }
    if event.when:
        told["P4_has_time-span"] = _span(event, event.when, outgoing)
    return {name: value for name, value in told.items() if value}


def _id(outgoing: Outgoing, what: str) -> str:
    return f"urn:uuid:{uuid.uuid5(_NAMES, f'{outgoing.title}/{what}')}"


def _named(outgoing: Outgoing, name: str, kind: str) -> Json:
    """The same name is the same thing throughout."""
    told = shown.line(name)
    return {"id": _id(outgoing, f"{kind} {told}"), "type": kind, "label": told}


def _document(number: int, outgoing: Outgoing) -> Json:
    row = outgoing.documents.get(number)
    return {
        "id": _id(outgoing, f"document {number}"),
        "type": "E31_Document",
        "label": shown.line(outgoing.names.get(number, ""), None),
        "sha256": row.sha256 if row else "",
    }


def _span(event: Event, when: When, outgoing: Outgoing) -> Json:
    bounds = (when.start_earliest, when.start_latest, when.end_earliest, when.end_latest)
    known = {
        name: _time(bound)
        for name, bound in zip(_BOUNDS, bounds, strict=True)
        if abs(bound) < moment.DISTANT_FUTURE
    }
    return {
        "id": _id(outgoing, f"time of event {event.id}"),
        "type": "E52_Time-Span",
        "label": cells.date(event),
        "edtf": cells.spelled(event),
        **known,
    }


def _time(second: int) -> str:
    year, *rest = moment.civil(second)
    told = f"{'-' if year < 0 else ''}{abs(year):04d}"
    return told + "-{:02d}-{:02d}T{:02d}:{:02d}:{:02d}".format(*rest)
