"""W3C Web Annotations (JSON-LD), out and in: an event is said of the words that prove it.

Each passage is a target: its document, its exact words, their place in the text (code points from
0, as the standard counts), the page as RFC 8118 names it, and the hash of the file.  An event that
nobody's words prove is said of the chronology itself.
"""

import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, unquote

from timeline_app.formats.data import cells, facts, reading
from timeline_app.formats.data.reading import Json, Problems
from timeline_app.formats.incoming import Incoming, IncomingEvent, IncomingPassage
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.model import Event, Evidence, shown

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_OWN = {
    "sha256": "urn:timeline-app:sha256",
    facts.KEY: {"@id": "urn:timeline-app:facts", "@type": "@json"},
}
"""Terms of our own beside the standard's."""
_PDF = "http://tools.ietf.org/rfc/rfc3778"
"""How the standard itself names the fragments of PDF files."""
_NAMES = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
_WHAT = "file of W3C annotations"


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write one page of annotations.  Raises ExportFailed."""
    count, whole = 0, f"urn:uuid:{uuid.uuid5(_NAMES, outgoing.title)}"
    context = json.dumps([CONTEXT, {"@version": 1.1, **_OWN}])
    with replacing(path) as file:
        file.write(f'{{"@context": {context},\n"id": "{whole}", "type": "AnnotationPage",\n')
        file.write(f'"label": {json.dumps(shown.line(outgoing.title))}, "items": [')
        for event in outgoing.events():
            file.write(",\n" if count else "\n")
            json.dump(_annotation(event, outgoing, whole), file, ensure_ascii=False)
            count += 1
        file.write("]}\n")
    return Written(count)


def _annotation(event: Event, outgoing: Outgoing, whole: str) -> Json:
    key = uuid.uuid5(_NAMES, f"{outgoing.title}/{event.id}")
    targets = [_target(one, outgoing) for one in event.evidence]
    words = ": ".join(filter(None, (cells.date(event), shown.title(event.title))))
    return {
        "id": f"urn:uuid:{key}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            _body(words, "describing"),
            *(_body(tag, "tagging") for tag in cells.tags(event)),
        ],
        "target": targets or whole,
        facts.KEY: facts.titled(event, outgoing),
    }


def _body(words: str, purpose: str) -> Json:
    return {"type": "TextualBody", "value": words, "format": "text/plain", "purpose": purpose}


def _target(evidence: Evidence, outgoing: Outgoing) -> Json:
    name = outgoing.names.get(evidence.document, "")
    row = outgoing.documents.get(evidence.document)
    return {
        "source": _address(name),
        "selector": list(_selectors(evidence, is_pdf=name.lower().endswith(".pdf"))),
        "sha256": row.sha256 if row else "",
    }


def _address(name: str) -> str:
    """A path as a relative address that leads nowhere above the file itself."""
    parts = [part for part in name.split("/") if part not in ("", ".", "..")]
    return f"./{quote('/'.join(parts).encode('utf-8', 'replace'))}"


def _selectors(evidence: Evidence, *, is_pdf: bool) -> Iterator[Json]:
    told: Json = {"type": "TextQuoteSelector", "exact": evidence.quote}
    if is_pdf and evidence.locator.page:
        page = f"page={evidence.locator.page}"
        told = {"type": "FragmentSelector", "conformsTo": _PDF, "value": page, "refinedBy": told}
    yield told
    start, end = evidence.span.ends
    yield {"type": "TextPositionSelector", "start": start, "end": end}


def read(path: Path, _mapping: object = None, /) -> Incoming:
    """Annotations of any program.  Raises UnreadableDocument where the file holds none."""
    told = reading.object_of(path, _WHAT)
    found = told.get("items", told.get("first", told.get("@graph")))
    items = found.get("items") if isinstance(found, dict) else found
    if items is None and told.get("type") == "Annotation":
        items = [told]
    if not isinstance(items, list):
        raise reading.no_such(path, f"{_WHAT}: it has no items")
    problems = Problems()
    events = tuple(_event(one, row, problems) for row, one in enumerate(reading.objects(items), 1))
    return Incoming(events, tuple(problems.found), reading.word(told.get("label")))


def _event(told: Json, row: int, problems: Problems) -> IncomingEvent:
    bodies = [one for one in map(_words, _many(told.get("body"))) if one[0]]
    passages = tuple(filter(None, map(_passage, _many(told.get("target")))))
    said = [words for words, purpose in bodies if purpose != "tagging"]
    quotes = [one.quote for one in passages if one.quote]
    text = "\n".join([*said, *(f"“{shown.line(one, None)}”" for one in quotes)])
    if isinstance(told.get(facts.KEY), dict):
        known = told[facts.KEY]
        return facts.read(known, row, reading.word(known.get("title")), text, problems)
    if not passages:
        problems.add(row, "target", "It names no place in a document.")
    title = next(iter([*said, *map(shown.sentence_as_title, quotes)]), "")
    return IncomingEvent(
        shown.title(title),
        row,
        text,
        tags=reading.words([words for words, purpose in bodies if purpose == "tagging"]),
        passages=passages,
    )


def _many(told: object) -> list[object]:
    """What may be one or several."""
    if told is None:
        return []
    return told if isinstance(told, list) else [told]


def _words(body: object) -> tuple[str, str]:
    """What a body says, and what for; an address alone says nothing."""
    if not isinstance(body, dict):
        return "", ""
    return shown.paragraphs(reading.exact(body.get("value"))), reading.word(body.get("purpose"))


def _passage(target: object) -> IncomingPassage | None:
    if not isinstance(target, dict):
        whole = reading.word(target, None)
        return IncomingPassage(whole) if whole else None
    source = target.get("source", target.get("id"))
    address: object = source.get("id") if isinstance(source, dict) else source
    selectors = _flat(target.get("selector"))
    page = selectors.get("FragmentSelector", {}).get("value")
    position = selectors.get("TextPositionSelector", {})
    return IncomingPassage(
        _name(reading.word(address, None)),
        reading.exact(selectors.get("TextQuoteSelector", {}).get("exact")),
        reading.number(position.get("start")),
        reading.number(position.get("end")),
        reading.word(page).removeprefix("page="),
        reading.word(target.get("sha256")),
    )


def _flat(told: object) -> dict[str, Json]:
    """Selectors by their type, those that refine others among them."""
    found: dict[str, Json] = {}
    waiting = _many(told)
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            found.setdefault(reading.word(one.get("type")), one)
            waiting += _many(one.get("refinedBy"))
    return found


def _name(address: str) -> str:
    """A relative address is a path, spelled for the web."""
    return address if ":" in address else unquote(address.removeprefix("./"))
