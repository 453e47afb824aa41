"""Timesketch's tables of events: a line each of CSV or JSON, at one instant each.

The instant of what is not known to the second is the earliest one that it may be, as
``timestamp_desc`` says, and columns beside it hold the whole date.  Out and in.
"""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from timeline_app.formats.data import cells, reading
from timeline_app.formats.data.left_out import ExportOmissions
from timeline_app.formats.data.reading import Json, Problems
from timeline_app.formats.data.to_csv import guarded
from timeline_app.formats.incoming import Incoming, IncomingEvent
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.model import Event, Precision, When, edtf, edtf_parts, moment, shown

FIRST, LAST = moment.at(1), moment.at(10_000) - 1
"""The years of ISO 8601 without a sign."""
_NAMES = {
    Precision.SECOND: "Time of the event",
    Precision.MINUTE: "Start of the minute of the event",
    Precision.HOUR: "Start of the hour of the event",
    Precision.DAY: "Day of the event",
}
_EARLIEST = "Earliest time of the event"
_LATEST = "Latest time of the event"
_COLUMNS = (
    *("message", "datetime", "timestamp_desc", "timestamp", "tag", "event_id", "edtf", "latest"),
    *("kind", "status", "review", "people", "organisations", "places", "confidence", "stars"),
    *("disputed_by", "note", "documents", "quotes"),
)
_PLAIN = frozenset({"edtf", "datetime", "latest", "timestamp"})
"""What the program itself has written; a sign begins no formula there."""


def write_csv(outgoing: Outgoing, path: Path) -> Written:
    """Write the table.  Raises ExportFailed."""
    left_out, count = ExportOmissions(), 0
    with replacing(path, newline="") as file:
        rows = csv.writer(file, quoting=csv.QUOTE_ALL)
        rows.writerow(_COLUMNS)
        for _, told in _rows(outgoing, left_out):
            rows.writerow([guarded(_guard(name), _flat(name, told[name])) for name in _COLUMNS])
            count += 1
    return Written(count, left_out.sentences)


def _guard(column: str) -> str:
    return "EDTF" if column in _PLAIN else column


def _flat(column: str, told: object) -> str:
    if column == "tag" and isinstance(told, list):
        # Timesketch parts tags at commas.
        return ", ".join(one.replace(",", "") for one in told)
    if isinstance(told, list):
        return cells.listed(told)
    return "" if told is None else str(told)


def write_jsonl(outgoing: Outgoing, path: Path) -> Written:
    """Write one object a line.  Raises ExportFailed."""
    left_out, count = ExportOmissions(), 0
    with replacing(path) as file:
        for event, told in _rows(outgoing, left_out):
            told["passages"] = [cells.passage(one, outgoing) for one in event.evidence]
            del told["documents"], told["quotes"]
            json.dump(told, file, ensure_ascii=False)
            file.write("\n")
            count += 1
    return Written(count, left_out.sentences)


def _rows(outgoing: Outgoing, left_out: ExportOmissions) -> Iterator[tuple[Event, Json]]:
    for event in outgoing.events():
        if event.when is None:
            left_out.add(event, "Timesketch takes no event without a time")
            continue
        at = _instant(event.when)
        if at is None:
            left_out.add(event, "Timesketch takes no time outside the years 1 to 9999")
            continue
        yield event, _row(event, event.when, at, outgoing)


def _instant(when: When) -> tuple[int, str] | None:
    """The second of the row, and what it is; None where Timesketch has none."""
    told = when.earliest, _NAMES.get(when.precision, _EARLIEST)
    if when.approximate or when.uncertain:
        told = when.earliest, _EARLIEST
    if when.earliest <= moment.DISTANT_PAST:
        told = when.latest, _LATEST
    return told if FIRST <= told[0] <= LAST else None


def _row(event: Event, when: When, at: tuple[int, str], outgoing: Outgoing) -> Json:
    offset = _offset(when)
    clock = datetime(*moment.civil(at[0]), tzinfo=UTC)
    return {
        "message": shown.title(event.title),
        "datetime": clock.strftime("%Y-%m-%dT%H:%M:%S").rjust(19, "0") + _spelled(offset),
        "timestamp_desc": at[1],
        "timestamp": (at[0] - offset * moment.MINUTE) * 1_000_000,
        "tag": list(cells.tags(event)),
        "event_id": event.id,
        "edtf": cells.spelled(event),
        "latest": when.iso_bounds[1],
        "kind": event.kind,
        "status": event.status.value,
        "review": event.review.value,
        "people": list(cells.named(event.people)),
        "organisations": list(cells.named(event.organisations)),
        "places": list(cells.named(event.places)),
        "confidence": round(event.confidence, 4),
        "stars": event.stars,
        "disputed_by": list(cells.disputes(event)),
        "note": event.note,
        "documents": cells.citations(event, outgoing.names),
        "quotes": cells.quotes(event),
    }


def _offset(when: When) -> int:
    """Minutes east of Greenwich, where the text tells them; else 0, as everybody reads it."""
    if "T" not in when.edtf or when.is_open:
        return 0
    try:
        date = edtf_parts.read(when.edtf)
    except ValueError:
        return 0
    zone = date.zone if isinstance(date, edtf_parts.Date) else ""
    if zone in ("", "Z"):
        return 0
    hours, minutes = int(zone[1:3]), int(zone[4:6] or 0)
    return (-1 if zone[0] == "-" else 1) * (60 * hours + minutes)


def _spelled(offset: int) -> str:
    hours, minutes = divmod(abs(offset), 60)
    return f"{'-' if offset < 0 else '+'}{hours:02d}:{minutes:02d}"


def read_jsonl(path: Path, _mapping: object = None, /) -> Incoming:
    """Any file of Timesketch, ours or another's.  Raises UnreadableDocument where it is none."""
    problems, events = Problems(), []
    for row, line in enumerate(reading.text_of(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            told = json.loads(line)
        except (ValueError, RecursionError):
            told = None
        if not isinstance(told, dict):
            problems.add(row, "", "This line is no object of JSON.")
        elif "message" not in told:
            problems.add(row, "message", "This line has no message.")
        else:
            events.append(_event(told, row, problems))
    if problems.found and not events:
        raise reading.no_such(path, "file of Timesketch: no line has a message")
    return Incoming(tuple(events), tuple(problems.found))


def _event(told: Json, row: int, problems: Problems) -> IncomingEvent:
    spelled, instant = reading.word(told.get("edtf")), reading.word(told.get("datetime"))
    date = spelled or instant
    title, kind = reading.word(told["message"]), reading.word(told.get("timestamp_desc"))
    return IncomingEvent(
        title or shown.UNTITLED,
        row,
        ", ".join(filter(None, (date, kind, title))),
        date,
        problems.date(row, "edtf", spelled) if spelled else _when(instant, row, problems),
        kind=reading.word(told.get("kind"), shown.LONGEST_KIND),
        status=reading.status(told.get("status")),
        review=reading.review(told.get("review")),
        people=reading.words(told.get("people")),
        organisations=reading.words(told.get("organisations")),
        places=reading.words(told.get("places")),
        tags=reading.words(told.get("tag"), parted_by=","),
        stars=reading.number(told.get("stars")),
        note=shown.paragraphs(reading.exact(told.get("note"))),
        disputed_by=reading.words(told.get("disputed_by")),
        confidence=reading.share(told.get("confidence")),
        passages=tuple(map(reading.passage, reading.objects(told.get("passages")))),
    )


def _when(written: str, row: int, problems: Problems) -> When | None:
    """An instant of ISO 8601, whatever its zone; what is finer than a second is left out."""
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return problems.date(row, "datetime", written)
    offset = at.utcoffset()
    zone = "" if offset is None else _spelled(int(offset.total_seconds()) // moment.MINUTE)
    return edtf.parse(at.strftime("%Y-%m-%dT%H:%M:%S").rjust(19, "0") + zone)
