"""iCalendar (RFC 5545), in: events, tasks and journal entries of any program's calendar."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from timeline_app.formats.data import reading
from timeline_app.formats.data.ics import OWN
from timeline_app.formats.data.reading import Problems
from timeline_app.formats.incoming import Incoming, IncomingEvent, IncomingPassage
from timeline_app.model import Status, When, edtf, shown

_TAKEN = frozenset({"VEVENT", "VTODO", "VJOURNAL"})
_FOLD = re.compile(r"\r?\n[ \t]")
_END = re.compile(r"\r\n|\n|\r")
_VALUE = r'(?:"[^"]*"|[^";:,]*)'
_LINE = re.compile(rf"([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+={_VALUE}(?:,{_VALUE})*)*):(.*)", re.DOTALL)
_PIECE = re.compile(r"(?:[^\\,]|\\.)+", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?")
_LENGTH = re.compile(r"\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_STATUS = {"CONFIRMED": Status.HAPPENED, "TENTATIVE": Status.PLANNED, "CANCELLED": Status.DENIED,
           "COMPLETED": Status.HAPPENED, "NEEDS-ACTION": Status.PLANNED}  # fmt: skip


@dataclass(slots=True)
class Component:
    """One event, task or entry: its properties by name, each with its values as written."""

    name: str
    told: dict[str, list[str]] = field(default_factory=dict)

    def first(self, name: str) -> str:
        return next(iter(self.told.get(name, ())), "")

    def text(self, name: str) -> str:
        """The first value of type TEXT."""
        return unescaped(self.first(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """All values of all properties of this name, each once."""
        pieces = [piece for one in self.told.get(name, ()) for piece in _PIECE.findall(one)]
        return reading.words([unescaped(piece) for piece in pieces])


def read(path: Path, _mapping: object = None, /) -> Incoming:
    """Any calendar.  Raises UnreadableDocument where the file is none."""
    text = reading.text_of(path)
    if not text.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        raise reading.no_such(path, "iCalendar file: it does not begin with BEGIN:VCALENDAR")
    problems = Problems()
    calendar = Component("VCALENDAR")
    events = tuple(
        _event(one, row, problems) for row, one in enumerate(_components(text, calendar), 1)
    )
    title = shown.line(calendar.text("X-WR-CALNAME") or calendar.text("NAME"))
    return Incoming(events, tuple(problems.found), title)


def _components(text: str, calendar: Component) -> Iterator[Component]:
    """What is taken, whole; alarms and time zones within or beside them are passed over."""
    open_ones = [calendar]
    for line in _END.split(_FOLD.sub("", text)):
        found = _LINE.fullmatch(line)
        if not found:
            continue
        name, value = found[1].upper(), found[3]
        if name == "BEGIN" and value.strip().upper() != "VCALENDAR":
            open_ones.append(Component(value.strip().upper()))
        elif name == "END" and len(open_ones) > 1:
            done = open_ones.pop()
            if done.name in _TAKEN:
                yield done
        else:
            open_ones[-1].told.setdefault(name, []).append(value)


def unescaped(value: str) -> str:
    r"""A value of type TEXT as its writer meant it.

    >>> unescaped("a\\;b\\nc")
    'a;b\nc'
    """
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _event(one: Component, row: int, problems: Problems) -> IncomingEvent:
    title = shown.title(one.text("SUMMARY"))
    is_own = bool(one.first(f"{OWN}STATUS"))
    written = one.text("X-EDTF") or _written(one, row, problems)
    about = one.text("DESCRIPTION")
    status = reading.status(one.first(f"{OWN}STATUS")) or _STATUS.get(one.first("STATUS").upper())
    if one.first("RRULE") or one.first("RDATE"):
        problems.add(row, "RRULE", "It is repeated; only its first time was taken.")
    return IncomingEvent(
        title,
        row,
        shown.paragraphs("\n".join(filter(None, (f"{written}: {title}", about)))),
        written,
        _when(written, row, problems),
        kind=shown.line(one.text(f"{OWN}KIND"), shown.LONGEST_KIND),
        status=status,
        review=reading.review(one.first(f"{OWN}REVIEW")),
        people=one.texts(f"{OWN}PEOPLE"),
        organisations=one.texts(f"{OWN}ORGANISATIONS"),
        places=one.texts(f"{OWN}PLACES") if is_own else reading.words([one.text("LOCATION")]),
        tags=one.texts("CATEGORIES"),
        stars=reading.number(one.first(f"{OWN}STARS")),
        note=shown.paragraphs(one.text("COMMENT") or ("" if is_own else about)),
        disputed_by=one.texts(f"{OWN}DISPUTED-BY"),
        confidence=reading.share(one.first(f"{OWN}CONFIDENCE")),
        passages=tuple(filter(None, map(_passage, one.told.get(f"{OWN}PASSAGE", ())))),
    )


def _when(written: str, row: int, problems: Problems) -> When | None:
    try:
        return edtf.parse(written) if written else None
    except ValueError:
        problems.add(row, "DTSTART", f"“{written}” is no date.")
        return None


def _passage(written: str) -> IncomingPassage | None:
    try:
        told = json.loads(unescaped(written))
    except (ValueError, RecursionError):
        return None
    return reading.passage(told) if isinstance(told, dict) else None


def _written(one: Component, row: int, problems: Problems) -> str:
    """Its days or hours in EDTF; "" without any, or where none can be read."""
    starts = one.first("DTSTART") or one.first("DUE") or one.first("COMPLETED")
    if not starts:
        return ""
    try:
        first = _moment(starts)
        last = _last(one, first)
    except (ValueError, OverflowError):
        problems.add(row, "DTSTART", f"“{shown.line(starts, 60)}” is no date of a calendar.")
        return ""
    zone = "Z" if starts.endswith("Z") else ""
    begun, ended = _spelled(first, zone), _spelled(last, zone)
    return begun if ended == begun else f"{begun}/{ended}"


def _last(one: Component, first: date) -> date:
    """The last day or the end; the first one where none is told.

    Raises ValueError, also where only one of the two has a clock time, and OverflowError.
    """
    ends = one.first("DTEND") or (one.first("DUE") if one.first("DTSTART") else "")
    last = _moment(ends) if ends else _after(first, one.first("DURATION"))
    if isinstance(last, datetime) != isinstance(first, datetime):
        raise ValueError(ends)
    if not isinstance(last, datetime) and last > first:
        last -= timedelta(days=1)  # the end of whole days is the day after
    return max(first, last)


def _moment(written: str) -> date:
    """A day, or an hour of it.  Raises ValueError."""
    found = _MOMENT.fullmatch(written.strip())
    if not found:
        raise ValueError(written)
    day = date(int(found[1]), int(found[2]), int(found[3]))
    if not found[4]:
        return day
    # A leap second is told as the last ordinary one.
    return datetime.combine(day, time(int(found[4]), int(found[5]), min(59, int(found[6]))))


def _after(first: date, length: str) -> date:
    """The end where a length is told, else the start.  Raises ValueError and OverflowError."""
    if not length:
        return first
    found = _LENGTH.fullmatch(length)
    if not found:
        raise ValueError(length)
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return first + timedelta(days, seconds, 0, 0, minutes, hours, weeks)


def _spelled(at: date, zone: str) -> str:
    if not isinstance(at, datetime):
        return at.isoformat()
    return at.isoformat(timespec="seconds" if at.second else "minutes") + zone
