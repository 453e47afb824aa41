"""The documents that the events are taken from, for programs that cite: RIS and CSL-JSON."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from timeline_app import wording
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.model import Precision, When, moment, shown
from timeline_app.store import DocumentRow

_PARTS = {Precision.YEAR: 1, Precision.MONTH: 2, Precision.DAY: 3}


def _cited(outgoing: Outgoing) -> tuple[int, Iterator[DocumentRow]]:
    """How many events there are, and every document that one of them quotes."""
    count, quoted = 0, set()
    for event in outgoing.events():
        count += 1
        quoted |= {one.document for one in event.evidence}
    return count, (row for row in outgoing.documents.values() if row.id in quoted)


def write_ris(outgoing: Outgoing, path: Path) -> Written:
    """Write one reference for each document.  Raises ExportFailed."""
    count, rows = _cited(outgoing)
    # The format's lines end as those of its first programs did.
    with replacing(path, newline="\r\n") as file:
        for row in rows:
            file.writelines(f"{tag}  - {value}\n" for tag, value in _reference(row, outgoing))
            file.write("\n")
    return Written(count)


def _reference(row: DocumentRow, outgoing: Outgoing) -> Iterator[tuple[str, str]]:
    yield "TY", "GEN"
    yield "ID", f"document-{row.id}"
    yield "TI", shown.document(row.title, row.path)
    if row.published:
        parts = _parts(row.published.when)
        if parts:
            yield "PY", f"{parts[0]:04d}"
            yield "DA", "/".join([f"{parts[0]:04d}", *(f"{part:02d}" for part in parts[1:])])
        yield "N1", f"Date: {wording.in_words(row.published.when)}"
    yield "N1", f"Document: {shown.line(outgoing.names[row.id], None)}"
    yield "N1", f"SHA-256: {row.sha256}"
    yield "ER", ""


def _parts(when: When) -> list[int]:
    """Year, month and day of the common era as far as they are known; none where it is a span."""
    parts = _PARTS.get(when.precision, 0)
    is_held = moment.at(1) <= when.earliest < moment.at(10_000)
    return list(moment.civil_day(when.earliest // moment.DAY)[:parts]) if is_held else []


def write_csl(outgoing: Outgoing, path: Path) -> Written:
    """Write one item for each document.  Raises ExportFailed."""
    count, rows = _cited(outgoing)
    with replacing(path) as file:
        items = [_item(row, outgoing) for row in rows]
        json.dump(items, file, ensure_ascii=False, indent=1)
        file.write("\n")
    return Written(count)


def _item(row: DocumentRow, outgoing: Outgoing) -> dict[str, Any]:
    told = {
        "id": f"document-{row.id}",
        "type": "document",
        "title": shown.document(row.title, row.path),
        "source": shown.line(outgoing.names[row.id], None),
        "note": f"SHA-256: {row.sha256}",
    }
    return told | ({"issued": _issued(row.published.when)} if row.published else {})


def _issued(when: When) -> dict[str, Any]:
    """Parts of a date where there are any, else words; "circa" where it is not certain."""
    parts = _parts(when)
    if not parts:
        return {"literal": wording.in_words(when, weekday=False)}
    is_near = when.approximate or when.uncertain
    return {"date-parts": [parts]} | ({"circa": True} if is_near else {})
