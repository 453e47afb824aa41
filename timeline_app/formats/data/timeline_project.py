"""The Timeline Project's ``.timeline``, out: XML with full dates, fuzzy where ours are no days.

What it cannot place (undated, open, before its calendar begins) is a comment, as are the facts of
each event, which our reader takes in again.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from timeline_app.formats.citations import proofs
from timeline_app.formats.data import cells, facts
from timeline_app.formats.data.left_out import ExportOmissions
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.model import Era, Event, Status, When, moment, shown

FIRST, LAST = moment.at(-4_712), moment.at(10_000) - 1
"""Where its calendar begins and ends."""
_COLOURS = {
    Status.HAPPENED: "136,170,204",
    Status.PLANNED: "153,204,153",
    Status.DENIED: "204,136,136",
    Status.HYPOTHETICAL: "187,187,187",
    Status.DISPUTED: "221,187,119",
}
_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<timeline>
<version>2.9.0</version>
<timetype>gregoriantime</timetype>
"""
_NO_LETTERS = {0xFFFE: "\ufffd", 0xFFFF: "\ufffd"}


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the XML.  Raises ExportFailed."""
    left_out, count = ExportOmissions(), 0
    with replacing(path) as file:
        file.writelines(f"{line}\n" for line in (_HEAD.rstrip(), *_eras(outgoing), *_CATEGORIES))
        file.write("<events>\n")
        for event in outgoing.events():
            file.writelines(f"{line}\n" for line in _lines(event, outgoing))
            count += 1
            if _ends(event.when) is None:
                left_out.lacks("events that The Timeline Project cannot place are comments")
        file.write("</events>\n<view>\n<hidden_categories>\n</hidden_categories>\n</view>\n")
        file.write("</timeline>\n")
    return Written(count, left_out.sentences)


def _categories() -> Iterator[str]:
    yield "<categories>"
    for status, colour in _COLOURS.items():
        yield f"<category>{_tag('name', status.value)}{_tag('color', colour)}</category>"
    yield "</categories>"


def _tag(name: str, text: str) -> str:
    told = shown.paragraphs(text).translate(_NO_LETTERS)
    return f"<{name}>{escape(told)}</{name}>"


_CATEGORIES = tuple(_categories())


def _eras(outgoing: Outgoing) -> Iterator[str]:
    told = [
        _era(era) for era in outgoing.store.eras.all() if FIRST <= era.since < era.until <= LAST
    ]
    if told:
        yield from ("<eras>", *told, "</eras>")


def _era(era: Era) -> str:
    start, end = _tag("start", _clock(era.since)), _tag("end", _clock(era.until + 1))
    return f"<era>{_tag('name', era.name)}{start}{end}{_tag('color', '238,219,240')}</era>"


def _lines(event: Event, outgoing: Outgoing) -> Iterator[str]:
    told = facts.titled(event, outgoing)
    # Two dashes would end the comment.
    known = json.dumps(told).replace("--", "-\\u002d")
    ends = _ends(event.when)
    if ends is None:
        yield f"<!-- {facts.KEY}: {known} -->"
        return
    yield "<event>"
    yield _tag("start", _clock(ends[0])) + _tag("end", _clock(ends[1]))
    yield _tag("text", _title(event))
    yield _tag("fuzzy", str(_is_fuzzy(event.when)))
    yield _tag("locked", "False") + _tag("ends_today", "False")
    yield _tag("category", event.status.value)
    yield _tag("description", _description(event, outgoing))
    yield f"<!-- {facts.KEY}: {known} -->"
    yield "</event>"


def _ends(when: When | None) -> tuple[int, int] | None:
    """Its first second and the one after its last; None where it cannot be placed."""
    if when is None or not FIRST <= when.earliest <= when.latest <= LAST:
        return None
    return when.earliest, when.latest + 1


def _is_fuzzy(when: When | None) -> bool:
    return when is not None and (when.approximate or when.uncertain or not when.is_exact_day)


def _title(event: Event) -> str:
    """A bracket at the front would make a container of it, or put it in one."""
    title = shown.title(event.title)
    return f" {title}" if title.startswith(("[", "(")) else title


def _clock(second: int) -> str:
    """``-43-03-15 12:00:00``: astronomical years, without zeros before them."""
    year, *rest = moment.civil(second)
    return f"{year}" + "-{:02d}-{:02d} {:02d}:{:02d}:{:02d}".format(*rest)


def _description(event: Event, outgoing: Outgoing) -> str:
    quotes = (
        f"“{shown.line(one.quote, None)}” ({cells.cited(one, outgoing.names)})"
        for one in proofs(event)
    )
    return "\n".join(filter(None, (cells.date(event), *quotes)))
