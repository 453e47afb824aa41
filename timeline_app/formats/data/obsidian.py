"""A zip of notes for Obsidian and its like: one for each event and one for each source.

Notes have properties at their front and link to each other by names that are safe on every system.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from timeline_app import wording
from timeline_app.formats.citations import proofs
from timeline_app.formats.data import cells, marks
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replaced
from timeline_app.formats.zip_member import member
from timeline_app.model import Event, Evidence, Precision, moment, shown, sureness
from timeline_app.store import DocumentRow

LONGEST_NAME = 80
"""Letters of a title within a file's name: with all else no more than 255 bytes."""
_UNSAFE = re.compile(r'[\\/:*?"<>|#^\[\]\x00-\x1f\ufffd%]+')


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the notes.  Raises ExportFailed."""
    count, cited = 0, dict.fromkeys(outgoing.documents, False)
    names = {row.id: _source_name(row) for row in outgoing.documents.values()}
    with replaced(path) as part, ZipFile(part, "w", ZIP_DEFLATED) as notes:
        for event in outgoing.events():
            _add(notes, f"Events/{_event_name(event)}.md", _event(event, names))
            cited |= dict.fromkeys((one.document for one in proofs(event)), True)
            count += 1
        for row in outgoing.documents.values():
            if cited[row.id]:
                _add(notes, f"Sources/{names[row.id]}.md", _source(row, outgoing))
    return Written(count)


def _add(notes: ZipFile, name: str, lines: Iterator[str]) -> None:
    notes.writestr(member(name), "".join(f"{line}\n" for line in lines).encode("utf-8", "replace"))


def safe(text: str) -> str:
    """Words as a part of a file's name: no sign that a system or a link gives a meaning.

    >>> safe("../a: b?")
    'a b'
    """
    words = " ".join(_UNSAFE.sub(" ", shown.line(text, None)).split())
    short = shown.cut(words, LONGEST_NAME).encode("utf-8", "replace")[: 2 * LONGEST_NAME]
    return short.decode("utf-8", "ignore").strip(" .…")


def _event_name(event: Event) -> str:
    """Date, title and number: no two are alike, none is a name that a system keeps for itself."""
    date = safe(cells.spelled(event)) or "undated"
    return " ".join(filter(None, (date[:40], safe(event.title), f"({event.id})")))


def _source_name(row: DocumentRow) -> str:
    return " ".join(
        filter(None, ("Source", str(row.id), safe(shown.document(row.title, row.path))))
    )


def _properties(told: Mapping[str, object]) -> Iterator[str]:
    """Each value as JSON, which YAML reads; what is empty is left out."""
    yield "---"
    for name, value in told.items():
        if value not in ("", None, (), []):
            yield f"{name}: {json.dumps(value, ensure_ascii=False)}"
    yield "---"


def _event(event: Event, sources: Mapping[int, str]) -> Iterator[str]:
    yield from _properties(
        {
            "title": shown.title(event.title),
            "date": _day(event),
            "edtf": cells.spelled(event),
            "kind": shown.line(event.kind),
            "status": event.status.value,
            "review": event.review.value,
            "sureness": sureness.of(event.confidence).value,
            "people": [_link(one) for one in cells.named(event.people)],
            "organisations": [_link(one) for one in cells.named(event.organisations)],
            "places": [_link(one) for one in cells.named(event.places)],
            "stars": event.stars,
            "disputed by": cells.disputes(event),
            "tags": list(filter(None, map(_tag, event.tags))),
        }
    )
    date = marks.line(wording.in_words_or(event.when))
    yield f"**{date}** {marks.line(shown.title(event.title))}"
    for one in proofs(event):
        yield ""
        yield f"> “{marks.line(one.quote)}”"
        yield f"> [[{sources[one.document]}]]{_place(one)}"
    if event.note:
        yield ""
        yield from marks.lines(event.note)


def _day(event: Event) -> str:
    """A date as properties know it; "" where it is no single day of the common era."""
    when = event.when
    if when is None or when.precision is not Precision.DAY or when.earliest < moment.at(1):
        return ""
    return moment.iso_day(when.earliest) or ""


def _place(evidence: Evidence) -> str:
    return f", {marks.line(evidence.locator.words)}" if evidence.locator.words else ""


def _link(name: str) -> str:
    """A link to a note that may be made of them; its name alone where none can be."""
    return f"[[{safe(name)}]]" if safe(name) else name


def _tag(text: str) -> str:
    """Letters, digits, dashes; at least one is no digit, as Obsidian wants it."""
    told = "-".join("".join(c if c.isalnum() else " " for c in text).split())
    return f"n-{told}" if told.isdigit() else told


def _source(row: DocumentRow, outgoing: Outgoing) -> Iterator[str]:
    published = row.published.when.edtf if row.published else ""
    yield from _properties(
        {
            "title": shown.line(row.title),
            "document": shown.line(outgoing.names[row.id], None),
            "sha256": row.sha256,
            "edtf": published,
            "tags": ["source"],
        }
    )
    yield marks.line(shown.document(row.title, row.path))
