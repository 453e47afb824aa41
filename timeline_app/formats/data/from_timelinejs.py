"""TimelineJS, in: the JSON of anybody's timeline, and its sheet."""

import csv
import io
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from timeline_app.formats.data import facts, reading
from timeline_app.formats.data.from_table import unguarded
from timeline_app.formats.data.reading import Json, Problems
from timeline_app.formats.data.timelinejs import HEADS
from timeline_app.formats.incoming import Incoming, IncomingEvent, IncomingPassage
from timeline_app.model import When, edtf, shown

_PART = {"month": "-{:02d}", "day": "-{:02d}", "hour": "T{:02d}", "minute": ":{:02d}",
         "second": ":{:02d}"}  # fmt: skip
_BLOCKS = frozenset({"p", "br", "div", "li", "blockquote", "h1", "h2", "h3", "tr"})


def read(path: Path, _mapping: Any | None = None, /) -> Incoming:  # noqa: ANN401 - of Read
    """Any timeline.  Raises UnreadableDocument where the file holds none."""
    told = reading.object_of(path, "timeline of TimelineJS")
    if not isinstance(told.get("events"), list):
        raise reading.no_such(path, "timeline of TimelineJS: it has no list of events")
    problems = Problems()
    events = tuple(
        _event(slide, row, problems)
        for row, slide in enumerate(reading.objects(told["events"]), 1)
    )
    return Incoming(
        events, tuple(problems.found), shown.line(_text(told.get("title"), "headline"))
    )


def read_sheet(path: Path, _mapping: Any | None = None, /) -> Incoming:  # noqa: ANN401 - of Read
    """The sheet of a timeline, as CSV.  Raises UnreadableDocument where its columns are others.

    What has more columns is somebody's own table, of which nothing is to be lost.
    """
    rows = csv.DictReader(io.StringIO(reading.text_of(path), newline=""), restval="")
    there = set(rows.fieldnames or ())
    if not {"Year", "Headline"} <= there <= {*HEADS, ""}:
        told = "it has no columns Year and Headline, or others beside those of such a sheet"
        raise reading.no_such(path, f"sheet of TimelineJS: {told}")
    problems, title, events = Problems(), "", []
    try:
        for row, cells in enumerate(rows, 2):
            slide = _slide({name: unguarded(cells[name]) for name in rows.fieldnames or ()})
            if slide["type"] == "title":
                title = shown.line(_text(slide, "headline"))
            elif slide["type"] != "era":
                events.append(_event(slide, row, problems))
    except csv.Error as error:
        raise reading.no_such(path, "sheet of TimelineJS") from error
    return Incoming(tuple(events), tuple(problems.found), title)


def _slide(cells: Mapping[str, str]) -> Json:
    """A row as the slide that TimelineJS makes of it."""
    return {
        "type": cells.get("Type", "").strip().lower(),
        "start_date": _date_of(cells, ""),
        "end_date": _date_of(cells, "End "),
        "display_date": cells.get("Display Date", ""),
        "text": {"headline": cells["Headline"], "text": cells.get("Text", "")},
        "media": {"url": cells.get("Media", "")},
        "group": cells.get("Group", ""),
    }


def _date_of(cells: Mapping[str, str], before: str) -> Json | None:
    names = ("Year", "Month", "Day")
    told: Json = {name.lower(): cells.get(f"{before}{name}", "") for name in names}
    clock = cells.get(f"{before}Time", "").split(":")
    told |= dict(zip(("hour", "minute", "second"), clock, strict=False))
    return told if told["year"].strip() else None


def _event(slide: Json, row: int, problems: Problems) -> IncomingEvent:
    title = shown.line(_text(slide, "headline"))
    words = reading.word(slide.get("display_date"))
    story = shown.paragraphs(_text(slide, "text")).strip()
    date = words or _spelled(slide.get("start_date"))
    text = "\n".join(filter(None, (f"{date}: {title}" if date else title, story)))
    if isinstance(slide.get(facts.KEY), dict):
        return facts.read(slide[facts.KEY], row, title, text, problems)
    return IncomingEvent(
        title or shown.UNTITLED,
        row,
        text,
        date,
        _when(slide, words, row, problems),
        tags=reading.words([slide.get("group")]),
        note=story,
        passages=_media(slide.get("media")),
    )


def _media(told: object) -> tuple[IncomingPassage, ...]:
    """What the slide shows, as the document that it names."""
    address = reading.word(told.get("url"), None) if isinstance(told, dict) else ""
    return (IncomingPassage(address),) if address else ()


def _when(slide: Json, words: str, row: int, problems: Problems) -> When | None:
    """From its parts; in the words beside them where these say no less, doubt and all."""
    start, end = _spelled(slide.get("start_date")), _spelled(slide.get("end_date"))
    if not start:
        if slide.get("start_date"):
            problems.add(row, "start_date", "It has no year that can be read.")
        return None
    spelled = start if end in ("", start) else f"{start}/{end}"
    try:
        when = edtf.parse(spelled)
    except ValueError:
        problems.add(row, "start_date", f"“{spelled}” is no date.")
        return None
    told = Problems().date(row, "display_date", words)
    return told if told and _says_no_less(told, when) else when


def _says_no_less(told: When, placed: When) -> bool:
    """Words of the same stretch, or of one that goes on where a slide can only be placed."""
    ends, places = (told.earliest, told.latest), (placed.earliest, placed.latest)
    return ends == places or (told.is_open and ends[0] <= places[0] and places[1] <= ends[1])


def _spelled(date: object) -> str:
    """In EDTF, as far as its parts go; "" without a year."""
    if not isinstance(date, dict):
        return ""
    year = _number(date.get("year"))
    if year is None:
        return ""
    told = edtf.year_name(year + 1 if year < 0 else year)
    for name, spelling in _PART.items():
        part = _number(date.get(name))
        if part is None or told.startswith("Y") or (name == "minute" and "T" not in told):
            break
        told += spelling.format(part)
    return told


def _number(part: object) -> int | None:
    """As TimelineJS reads it: without commas and spaces."""
    return reading.number(reading.word(part).replace(",", "").replace(" ", ""))


def _text(told: object, name: str) -> str:
    """A text of HTML as plain text."""
    text = told.get("text") if isinstance(told, dict) else None
    markup = reading.exact(text.get(name)) if isinstance(text, dict) else ""
    plain = _Plain()
    plain.feed(markup)
    plain.close()
    return "".join(plain.told)


class _Plain(HTMLParser):
    """The words of HTML, a line for each of its blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS and self.told:
            self.told.append("\n")

    def handle_data(self, data: str) -> None:
        self.told.append(data)
