"""One row for each event, for spreadsheets."""

import csv
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from timeline_app.formats.data import cells
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.model import (
    Event,
    EvidenceRole,
    Precision,
    When,
    moment,
    showing,
    sureness,
)
from timeline_app.wording import worded

_STARTS_A_FORMULA = re.compile(r"""((?:\A|;)[ "]*)(?=[=+\-@＝＋－＠])""")
_OPENS_A_QUOTE = re.compile(r';(?="|\Z)')
_CONTROL = re.compile(r"[\x00-\x1f]+")
_LONGEST_CELL = 32_000
"""Spreadsheets hold 32,767 characters in a cell."""
_OWN_DATE = re.compile(r"(?:-(?=[0-9X]{3}))?[0-9XY.{\[][-0-9TXYZES:./~?%,{}\[\]]*(?:\+\d\d:\d\d)?")
"""ISO days and EDTF: a sign before the common era starts no formula that could do anything."""
_CLOCK = (Precision.HOUR, Precision.MINUTE, Precision.SECOND)

Column = Callable[[Event, Mapping[int, str]], str]


def _bound(name: str) -> Column:
    def cell(event: Event, _documents: Mapping[int, str]) -> str:
        when, is_end = event.when, name.endswith("latest")
        return _iso(when, getattr(when, name), is_end=is_end) if when else ""

    return cell


def _iso(when: When, bound: int, *, is_end: bool) -> str:
    """The day of a bound, with its clock time where one was told; "" at an open end."""
    day = moment.iso_day(bound)
    is_edge = (bound + is_end) % moment.DAY == 0
    if day is None or (is_edge and when.precision not in _CLOCK):
        return day or ""
    hour, minute, second = moment.civil(bound)[3:]
    is_whole = second == (59 if is_end else 0)
    return f"{day}T{hour:02d}:{minute:02d}" + ("" if is_whole else f":{second:02d}")


def _share(number: float | None) -> str:
    return "" if number is None else f"{number:.2f}"


COLUMNS: dict[str, Column] = {
    "id": lambda event, _: str(event.id),
    "start earliest": _bound("start_earliest"),
    "start latest": _bound("start_latest"),
    "end earliest": _bound("end_earliest"),
    "end latest": _bound("end_latest"),
    "EDTF": lambda event, _: cells.spelled(event),
    "date": lambda event, _: cells.date(event),
    "precision": lambda event, _: event.when.precision.value if event.when else "",
    "title": lambda event, _: event.title,
    "kind": lambda event, _: event.kind,
    "status": lambda event, _: event.status.value,
    "participants": lambda event, _: "; ".join(p.name for p in event.participants),
    "places": lambda event, _: "; ".join(p.name for p in event.places),
    "sources": lambda event, _: str(event.independent_sources),
    "documents": cells.documents,
    "quotes": lambda event, _: cells.quotes(event),
    "confidence": lambda event, _: f"{event.confidence:.2f}",
    "review": lambda event, _: event.review.value,
    "note": lambda event, _: event.note,
    "importance": lambda event, _: f"{event.importance:.2f}",
    "why": lambda event, _: worded(showing.why(event)),
    "pages": cells.pages,
    "organisations": lambda event, _: "; ".join(p.name for p in event.organisations),
    "sureness": lambda event, _: sureness.of(event.confidence).value,
    "date confidence": lambda event, _: _share(event.numbers.date),
    "title confidence": lambda event, _: _share(event.numbers.title),
    "merge confidence": lambda event, _: _share(event.numbers.merging),
    "title tier": lambda event, _: event.title_tier.value if event.title_tier else "",
    "mentions": lambda event, _: cells.quotes(event, EvidenceRole.MENTIONS),
    "tags": lambda event, _: "; ".join(event.tags),
    "stars": lambda event, _: "" if event.stars is None else str(event.stars),
    "disputed by": lambda event, _: "; ".join(one.words for one in event.disputes),
}
_DATES = frozenset({"start earliest", "start latest", "end earliest", "end latest", "EDTF"})
"""Columns that hold nothing but what the program itself has written."""


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the events that pass the filter.  Raises ExportFailed."""
    count = 0
    # The mark at the front tells spreadsheets that accents are UTF-8.
    with replacing(path, encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(COLUMNS)
        for event in outgoing.events():
            writer.writerow(_row(event, outgoing.names))
            count += 1
    return Written(count)


def _row(event: Event, documents: Mapping[int, str]) -> Iterable[str]:
    return [guarded(name, cell(event, documents)) for name, cell in COLUMNS.items()]


def guarded(column: str, text: str) -> str:
    """A cell as it is written: the program's own dates as they are, all else harmless.

    >>> guarded("EDTF", "-0043-03-15"), guarded("title", "-0043-03-15")
    ('-0043-03-15', "'-0043-03-15")
    """
    return text if column in _DATES and _OWN_DATE.fullmatch(text) else harmless(text)


def harmless(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, nor any part of it.

    In much of Europe spreadsheets part cells at semicolons.  Quotes do not help there: to such a
    reader only the first cell of a row is quoted, and what follows a semicolon within
    a later one is a cell of its own; a line's end there would begin a row.  A quote that follows
    a semicolon at once would open a cell that goes on over the row's end: a space keeps it shut.

    >>> harmless("=1+1"), harmless("a; =1+1"), harmless("a;")
    ("'=1+1", "a; '=1+1", 'a; ')
    """
    text = _OPENS_A_QUOTE.sub("; ", _CONTROL.sub(" ", text))
    text = _STARTS_A_FORMULA.sub(r"\1'", text)
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…"
