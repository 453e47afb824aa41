"""One row for each event, for spreadsheets."""

import csv
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from timeline_app.exporters.document_names import names_of
from timeline_app.exporters.writing import replacing
from timeline_app.model import Event, EventFilter, moment, wording
from timeline_app.store import Store

_STARTS_A_FORMULA = re.compile(r"""((?:\A|;)[ "]*)(?=[=+\-@＝＋－＠])""")
_CONTROL = re.compile(r"[\x00-\x1f]+")
_LONGEST_CELL = 32_000
"""Spreadsheets hold 32,767 characters in a cell."""

Column = Callable[[Event, Mapping[int, str]], str]


def _bound(name: str) -> Column:
    def cell(event: Event, _documents: Mapping[int, str]) -> str:
        return (
            _moment(getattr(event.when, name), is_end=name.endswith("latest"))
            if event.when
            else ""
        )

    return cell


def _moment(second: int, *, is_end: bool) -> str:
    """The day; with its clock time where the bound is none of the day's own ends."""
    day = moment.iso_day(second)
    if day is None:
        return ""
    whole = (second + 1 if is_end else second) % moment.DAY
    if whole == 0:
        return day
    hour, minute, rest = moment.civil(second)[3:]
    is_whole = rest == (59 if is_end else 0)
    return f"{day}T{hour:02d}:{minute:02d}" + ("" if is_whole else f":{rest:02d}")


COLUMNS: dict[str, Column] = {
    "id": lambda event, _: str(event.id),
    "start earliest": _bound("start_earliest"),
    "start latest": _bound("start_latest"),
    "end earliest": _bound("end_earliest"),
    "end latest": _bound("end_latest"),
    "EDTF": lambda event, _: event.when.edtf if event.when else "",
    "date": lambda event, _: wording.in_words(event.when) if event.when else "",
    "precision": lambda event, _: event.when.precision.value if event.when else "",
    "title": lambda event, _: event.title,
    "kind": lambda event, _: event.kind,
    "status": lambda event, _: event.status.value,
    "participants": lambda event, _: "; ".join(p.name for p in event.participants),
    "places": lambda event, _: "; ".join(p.name for p in event.places),
    "sources": lambda event, _: str(event.independent_sources),
    "documents": lambda event, documents: "; ".join(
        dict.fromkeys(documents.get(e.document, "") for e in event.evidence)
    ),
    "quotes": lambda event, _: " | ".join(
        dict.fromkeys(" ".join(e.quote.split()) for e in event.evidence)
    ),
    "confidence": lambda event, _: f"{event.confidence:.2f}",
}


def to_csv(store: Store, chosen: EventFilter, path: Path, *, whole_paths: bool = False) -> int:
    """Write the events that pass the filter; returns how many.  Raises ExportFailed."""
    documents = names_of(store.documents(), whole_paths=whole_paths)
    count = 0
    # The mark at the front tells spreadsheets that accents are UTF-8.
    with replacing(path, encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(COLUMNS)
        for event in store.events(chosen):
            writer.writerow(_row(event, documents))
            count += 1
    return count


def _row(event: Event, documents: Mapping[int, str]) -> Iterable[str]:
    return [harmless(cell(event, documents)) for cell in COLUMNS.values()]


def harmless(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, nor any part of it.

    In much of Europe spreadsheets part cells at semicolons.  Quotes do not help there: to such a
    reader only the first cell of a row is quoted, and what follows a semicolon within
    a later one is a cell of its own; a line's end there would begin a row.

    >>> harmless("=1+1"), harmless("a; =1+1")
    ("'=1+1", "a; '=1+1")
    """
    text = _STARTS_A_FORMULA.sub(r"\1'", _CONTROL.sub(" ", text))
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…"
