"""iCalendar (RFC 5545), out: whole days and clock times as events, all other dates as notes.

A calendar knows no coarse date: it stands there as the days from its earliest to its latest one.
What has no such two days (undated, open, before the year 1) is a journal entry without a day.
``X-EDTF`` holds the date itself, further X- properties what calendars have no field for.
"""

import json
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline_app import __version__
from timeline_app.formats.citations import proofs
from timeline_app.formats.data import cells
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.model import Event, Status, When, moment, shown

LONGEST_LINE = 75
"""Octets, without the line's end."""
FIRST, LAST = moment.at(1), moment.at(10_000) - 1
OWN = "X-TIMELINE-"
"""How the properties begin that only this program reads."""
_STAMP = "19700101T000000Z"
"""The same chronology is the same file, whenever it is written."""
_STATUS = {Status.HAPPENED: "CONFIRMED", Status.DENIED: "CANCELLED"}
_NAMES = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
"""RFC 9562's namespace of addresses."""


@dataclass(frozen=True, slots=True)
class Days:
    """What a calendar shows: the first moment and the one after the last."""

    first: int
    end: int
    has_clock: bool
    zone: str = ""
    """``Z`` for UTC; "" for the clock of the place, whichever that is."""


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the calendar.  Raises ExportFailed."""
    count = notes = 0
    with replacing(path, newline="") as file:
        file.writelines(_head(outgoing))
        for event in outgoing.events():
            days = days_of(event.when)
            file.writelines(folded(line) for line in _component(event, days, outgoing))
            count += 1
            notes += days is None
        file.write("END:VCALENDAR\r\n")
    return Written(count, (f"{notes:,} {_WITHOUT_DAY}",) if notes else ())


_WITHOUT_DAY = (
    "of the events have no day that a calendar can hold; they are in the file as journal "
    "entries, which many calendars do not show"
)


def _head(outgoing: Outgoing) -> Iterator[str]:
    yield "BEGIN:VCALENDAR\r\n"
    yield "VERSION:2.0\r\n"
    yield f"PRODID:-//timeline-app//timeline-app {__version__}//EN\r\n"
    yield "CALSCALE:GREGORIAN\r\n"
    yield folded(f"X-WR-CALNAME:{escaped(shown.line(outgoing.title))}")


def days_of(when: When | None) -> Days | None:
    """From its earliest to its latest moment; None where a calendar has no such days."""
    if when is None or when.is_open or not FIRST <= when.earliest <= when.latest < LAST:
        return None
    if "T" not in when.edtf:
        return Days(when.earliest, when.latest + 1, has_clock=False)
    return Days(when.earliest, when.latest + 1, has_clock=True, zone=_zone(when.edtf))


def _zone(edtf: str) -> str:
    return "Z" if edtf.endswith("Z") and "/" not in edtf else ""


def _component(event: Event, days: Days | None, outgoing: Outgoing) -> Iterator[str]:
    name = "VEVENT" if days else "VJOURNAL"
    key = uuid.uuid5(_NAMES, f"{outgoing.title}/{event.id}")
    yield f"BEGIN:{name}"
    yield f"UID:{key}@timeline-app"
    yield f"DTSTAMP:{_STAMP}"
    yield from _days(days)
    if days:
        yield f"STATUS:{_STATUS.get(event.status, 'TENTATIVE')}"
        yield "TRANSP:TRANSPARENT"
        yield from _text("LOCATION", cells.listed(cells.named(event.places)))
    yield from _text("SUMMARY", shown.title(event.title))
    yield from _text("DESCRIPTION", _description(event, outgoing))
    yield from _list("CATEGORIES", cells.tags(event))
    yield from _text("COMMENT", event.note)
    yield from _text("X-EDTF", cells.spelled(event))
    yield from _own(event, outgoing)
    yield f"END:{name}"


def _days(days: Days | None) -> Iterator[str]:
    if days is None:
        return
    if days.has_clock:
        yield f"DTSTART:{_clock(days.first)}{days.zone}"
        yield f"DTEND:{_clock(days.end)}{days.zone}"
        return
    yield f"DTSTART;VALUE=DATE:{_day(days.first)}"
    yield f"DTEND;VALUE=DATE:{_day(days.end)}"


def _day(second: int) -> str:
    year, month, day = moment.civil_day(second // moment.DAY)
    return f"{year:04d}{month:02d}{day:02d}"


def _clock(second: int) -> str:
    hour, minute, rest = moment.civil(second)[3:]
    return f"{_day(second)}T{hour:02d}{minute:02d}{rest:02d}"


def _description(event: Event, outgoing: Outgoing) -> str:
    """The date in words, and each quote with the place where it stands."""
    quotes = (
        f"“{shown.line(one.quote, None)}” ({cells.cited(one, outgoing.names)})"
        for one in proofs(event)
    )
    return "\n".join(filter(None, (cells.date(event), *quotes)))


def _own(event: Event, outgoing: Outgoing) -> Iterator[str]:
    yield from _text(f"{OWN}KIND", event.kind)
    yield f"{OWN}STATUS:{event.status.value.upper()}"
    yield f"{OWN}REVIEW:{event.review.value.upper()}"
    yield f"{OWN}CONFIDENCE:{event.confidence:.4f}"
    if event.stars is not None:
        yield f"{OWN}STARS:{event.stars}"
    yield from _list(f"{OWN}PEOPLE", cells.named(event.people))
    yield from _list(f"{OWN}ORGANISATIONS", cells.named(event.organisations))
    yield from _list(f"{OWN}PLACES", cells.named(event.places))
    yield from _list(f"{OWN}DISPUTED-BY", cells.disputes(event))
    for one in event.evidence:
        # In plain letters: a quote stands there to the last character.
        yield from _text(f"{OWN}PASSAGE", json.dumps(cells.passage(one, outgoing)))


def _text(name: str, told: str) -> Iterator[str]:
    """One property; none where there is nothing to tell."""
    if told:
        yield f"{name}:{escaped(told)}"


def _list(name: str, told: Iterable[str]) -> Iterator[str]:
    parts = [escaped(one) for one in told if one]
    if parts:
        yield f"{name}:{','.join(parts)}"


def escaped(text: str) -> str:
    r"""A value of type TEXT.

    >>> escaped("a;b,c\\d\ne")
    'a\\;b\\,c\\\\d\\ne'
    """
    text = shown.paragraphs(text, None).replace("\\", "\\\\")
    return text.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    """A line with its end, broken after every 75 octets and never within a letter."""
    octets = line.encode("utf-8", "replace")
    parts, at, room = [], 0, LONGEST_LINE
    while at < len(octets):
        end = min(at + room, len(octets))
        while end < len(octets) and octets[end] & 0xC0 == 0x80:
            end -= 1
        parts.append(octets[at:end].decode("utf-8"))
        at, room = end, LONGEST_LINE - 1
    return "\r\n ".join(parts) + "\r\n"
