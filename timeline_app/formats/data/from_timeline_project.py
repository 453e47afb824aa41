"""The Timeline Project, in: the events of anybody's ``.timeline``, read without entities."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from timeline_app.formats.data import facts, reading
from timeline_app.formats.data.reading import Json, Problems
from timeline_app.formats.incoming import Incoming, IncomingEvent
from timeline_app.model import When, edtf, moment, shown

_WHAT = "file of The Timeline Project"
_FACTS = re.compile(rf"\s*{facts.KEY}:\s(.*)", re.DOTALL)
_DATE = re.compile(r"\s*(-?\d{1,6})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d{1,2}):(\d{1,2}))?\s*")
_WITHIN = re.compile(r"[\[(]\d+[\])]\s?")
"""Before the title of a container, and of what lies in it."""


class _Entities(Exception):
    """The file defines words of its own, which may be bombs."""


@dataclass(slots=True)
class _Told:
    """One event: its elements by name, or the facts that a comment tells alone."""

    row: int
    told: dict[str, str] = field(default_factory=dict)
    facts: Json | None = None


@dataclass(slots=True)
class _Reading:
    """What the parser has met; ``row`` counts events as they stand in the file."""

    found: list[_Told] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    current: _Told | None = None

    def begin(self, name: str, _attributes: dict[str, str]) -> None:
        self.words = []
        if name == "event":
            self.current = _Told(len(self.found) + 1)

    def hear(self, words: str) -> None:
        self.words.append(words)

    def end(self, name: str) -> None:
        if self.current is None:
            return
        if name == "event":
            self.found.append(self.current)
            self.current = None
        else:
            self.current.told.setdefault(name, "".join(self.words))

    def comment(self, text: str) -> None:
        known = _FACTS.fullmatch(text.strip())
        told = _object(known[1]) if known else None
        if told is None:
            return
        if self.current is not None:
            self.current.facts = told
        else:
            self.found.append(_Told(len(self.found) + 1, facts=told))

    def refuse(self, *_told: object) -> None:
        raise _Entities


def _object(text: str) -> Json | None:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def read(path: Path, _mapping: object = None, /) -> Incoming:
    """Any file of the program.  Raises UnreadableDocument where it is none of its."""
    text = reading.text_of(path)
    met = _Reading()
    parser = expat.ParserCreate()
    parser.StartElementHandler = met.begin
    parser.EndElementHandler = met.end
    parser.CharacterDataHandler = met.hear
    parser.CommentHandler = met.comment
    parser.StartDoctypeDeclHandler = met.refuse
    try:
        parser.Parse(text.encode("utf-8"), True)  # noqa: FBT003 - the parser's own way to say so
    except (expat.ExpatError, _Entities) as error:
        raise reading.no_such(path, _WHAT) from error
    if "<timeline" not in text[:2_000]:
        raise reading.no_such(path, _WHAT)
    problems = Problems()
    return Incoming(tuple(_event(one, problems) for one in met.found), tuple(problems.found))


def _event(one: _Told, problems: Problems) -> IncomingEvent:
    title = shown.line(_WITHIN.sub("", one.told.get("text", ""), count=1))
    story = shown.paragraphs(one.told.get("description", "")).strip()
    ends = [one.told.get(name, "").strip() for name in ("start", "end")]
    date = " – ".join(dict.fromkeys(filter(None, ends)))
    if one.facts is not None:
        title = reading.word(one.facts.get("title")) or title
        date = date or reading.word(one.facts.get("edtf"))
    text = "\n".join(filter(None, (f"{date}: {title}" if date else title, story)))
    if one.facts is not None:
        return facts.read(one.facts, one.row, title, text, problems)
    return IncomingEvent(
        title or shown.UNTITLED,
        one.row,
        text,
        date,
        _when(one, problems),
        tags=reading.words([one.told.get("category", "")]),
        note=story,
    )


def _when(one: _Told, problems: Problems) -> When | None:
    """From its first day or minute to its last; near it where the file calls it fuzzy."""
    first = _second(one.told.get("start", ""))
    last = _second(one.told.get("end", ""))
    if first is None or last is None or last < first:
        problems.add(one.row, "start", "Its start or its end is no date.")
        return None
    if _is_true(one, "ends_today"):
        return edtf.parse(f"{edtf.day_name(first)}/..")
    when = _spelled(first, last)
    return edtf.marked(when, "~") if _is_true(one, "fuzzy") else when


def _is_true(one: _Told, name: str) -> bool:
    return one.told.get(name, "").strip().lower() == "true"


def _spelled(first: int, last: int) -> When:
    """Whole days where both ends are midnights: the last of them ends the day before."""
    if first % moment.DAY or last % moment.DAY:
        ends = [edtf.clock_name(second, 2) for second in (first, last)]
    else:
        unit = edtf.from_bounds(first, max(first, last - 1))
        if last > first and unit.edtf and "[" not in unit.edtf:
            return unit
        ends = [edtf.day_name(second) for second in (first, max(first, last - 1))]
    return edtf.parse("/".join(dict.fromkeys(ends)))


def _second(written: str) -> int | None:
    """A full date of the program; None where it is none."""
    found = _DATE.fullmatch(written)
    if not found:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
    is_day = 1 <= month <= 12 and 1 <= day <= moment.days_in_month(year, month)
    if not is_day or hour > 23 or minute > 59 or second > 59:
        return None
    return moment.at(year, month, day, hour, minute) + second
