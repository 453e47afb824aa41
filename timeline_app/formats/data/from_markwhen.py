"""markwhen, in: the lines of anybody's timeline that begin with a date."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline_app.formats.data import facts, reading
from timeline_app.formats.data.reading import Problems
from timeline_app.formats.incoming import Incoming, IncomingEvent
from timeline_app.model import When, edtf, shown

_DAY = r"\d{4}(?:-\d\d){0,2}"
_CLOCK = r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?"
_ERA = r"\d{1,5} ?(?:BCE|BC|AD|CE)"
_PART = rf"(?:{_CLOCK}|{_ERA}|{_DAY})"
_START = re.compile(rf"\s*({_PART})(?: ?[/–-] ?({_PART}))?\s*:(.*)", re.IGNORECASE)
_WORDS = re.compile(r"\s*([^:/]{0,30}\d[^:]{0,40}):\s(.*)")
_RELATIVE = re.compile(r"\s*(?:now|after|before|by|!\w+|\d+ (?:day|week|month|year))\b[^:]*:\s")
_FACTS = re.compile(rf"\s*(?://\s*)?{facts.KEY}:\s(.*)")
_PROPERTY = re.compile(r"\s*[\w.-]+:\s.*")
_HEAD = re.compile(r"(?:#{1,6}\s|(?:end)?(?:group|section)\b|//|---)", re.IGNORECASE)
_TAG = re.compile(r"(?<!\w)#([\w-]+)")
_TITLE = re.compile(r"title:\s*(.*)", re.IGNORECASE)


@dataclass(slots=True)
class _Told:
    """One event as its lines stand there."""

    row: int
    date: str
    when: When | None
    title: str
    lines: list[str] = field(default_factory=list)
    facts: str = ""


def read(path: Path, _mapping: Any | None = None, /) -> Incoming:  # noqa: ANN401 - of Read
    """Any text of markwhen.  Raises UnreadableDocument where no line begins with a date."""
    lines = re.split(r"\r\n|\n|\r", reading.text_of(path))
    problems = Problems()
    events = tuple(_event(one, problems) for one in _told(lines, problems))
    title = next((found[1] for found in map(_TITLE.fullmatch, lines[:50]) if found), "")
    if not events and not title:
        raise reading.no_such(path, "text of markwhen: no line begins with a date")
    return Incoming(events, tuple(problems.found), shown.line(_unquoted(title)))


def _unquoted(title: str) -> str:
    try:
        return reading.word(json.loads(title))
    except (ValueError, RecursionError):
        return title


def _told(lines: list[str], problems: Problems) -> Iterator[_Told]:
    """Every event with the lines below it, up to the next."""
    current: _Told | None = None
    for row, line in enumerate(lines, 1):
        begun = _begun(line, row, problems)
        if begun:
            if current:
                yield current
            current = begun
        elif current:
            _add(current, line)
    if current:
        yield current


def _begun(line: str, row: int, problems: Problems) -> _Told | None:
    """The event that begins on this line; None where none does."""
    hidden = _FACTS.fullmatch(line) if line.startswith("//") else None
    if hidden:
        return _Told(row, "", None, "", facts=hidden[1])
    found = _START.fullmatch(line)
    if found:
        return _spelled(found, row, problems)
    if _RELATIVE.match(line):
        problems.add(row, "", "Its date counts from another one; the line was left out.")
        return None
    words = _WORDS.fullmatch(line)
    when = Problems().date(row, "", words[1]) if words else None
    return _Told(row, words[1].strip(), when, words[2]) if words and when else None


def _spelled(found: re.Match[str], row: int, problems: Problems) -> _Told:
    ends = [_edtf(part) for part in found.groups()[:2] if part]
    date = found[0].partition(found[3])[0].strip(" :") if found[3] else found[0].strip(" :")
    try:
        when = edtf.parse("/".join(dict.fromkeys(ends)))
    except ValueError:
        when = None
        problems.add(row, "", f"“{shown.line(date, 60)}” is no date.")
    return _Told(row, date, when, found[3])


def _edtf(part: str) -> str:
    """A date of markwhen in EDTF."""
    number, era = re.fullmatch(r"(\d+) ?(.*)", part).groups() if _is_era(part) else (part, "")  # type: ignore[union-attr]
    if era:
        year = int(number)
        return edtf.year_name(1 - year if era.upper().startswith("B") else year)
    return re.sub(r"\.\d+", "", part.replace(" ", "T"))


def _is_era(part: str) -> bool:
    return re.fullmatch(_ERA, part, re.IGNORECASE) is not None


def _add(event: _Told, line: str) -> None:
    known = _FACTS.fullmatch(line)
    if known:
        event.facts = event.facts or known[1]
    elif not _HEAD.match(line.strip()) and (event.lines or not _PROPERTY.fullmatch(line)):
        event.lines.append(line)


def _event(told: _Told, problems: Problems) -> IncomingEvent:
    story = "\n".join(told.lines).strip()
    title = shown.line(_TAG.sub("", told.title))
    known = _facts(told)
    if known is not None:
        title = reading.word(known.get("title")) or title
        date = told.date or reading.word(known.get("edtf"))
        text = "\n".join(filter(None, (f"{date}: {title}" if date else title, story)))
        return facts.read(known, told.row, title, shown.paragraphs(text), problems)
    return IncomingEvent(
        title or shown.UNTITLED,
        told.row,
        shown.paragraphs("\n".join(filter(None, (f"{told.date}:{told.title}", story)))),
        told.date,
        told.when,
        tags=reading.words(_TAG.findall(told.title)),
        note=shown.paragraphs(story),
    )


def _facts(told: _Told) -> dict[str, Any] | None:
    try:
        found = json.loads(told.facts)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
