"""Tables as they stand, cell by cell, for those who know what their columns mean."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline_app.errors import UnreadableDocument
from timeline_app.message import Message
from timeline_app.readers import files
from timeline_app.readers.encoding import decode
from timeline_app.readers.from_csv import delimiter_of
from timeline_app.readers.from_sheets import cells_of_sheets
from timeline_app.readers.refusals import Refused
from timeline_app.settings import Settings, in_force

_LARGEST_CELL = 1_000_000
_MOST_ROWS = 200_000
_SEARCHED = 200_000
"""Letters of a text by which it is told what parts its cells."""
_QUOTED = re.compile(r'"[^"]*"')
_WORKBOOKS = (b"PK", b"\xd0\xcf\x11\xe0")
"""How a workbook begins, new or old; all else is text."""

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file: its name ("" in a text file) and all its rows, also empty ones.

    The first row is row 1, as the program counts that wrote it; cells are text, days ISO.
    """

    name: str
    rows: tuple[Row, ...]
    notes: tuple[Message, ...] = ()
    """What had to be guessed or left out to read it."""


def sheets(path: Path | str, settings: Settings | None = None) -> tuple[Sheet, ...]:
    """Every table in a text file of cells or in a workbook.  Raises UnreadableDocument."""
    path = Path(path)
    data = files.read_bytes(path, settings or in_force())
    try:
        return _workbook(data) if data.startswith(_WORKBOOKS) else (_text_file(data),)
    except Refused as error:
        raise UnreadableDocument(path, error.reason, error.code) from error


def _workbook(data: bytes) -> tuple[Sheet, ...]:
    found = []
    for name, rows in cells_of_sheets(data):
        notes: tuple[Message, ...] = ()
        if len(rows) > _MOST_ROWS:
            notes = (Message("note.first-rows-of-sheet", (_MOST_ROWS, name)),)
        found.append(Sheet(name, tuple(rows[:_MOST_ROWS]), notes))
    return tuple(found)


def _text_file(data: bytes) -> Sheet:
    decoded = decode(data)
    rows: list[Row] = []
    for row in _rows(decoded.text):
        if len(rows) == _MOST_ROWS:
            note = Message("note.first-rows", (_MOST_ROWS,))
            return Sheet("", tuple(rows), (*decoded.notes, note))
        rows.append(row)
    return Sheet("", tuple(rows), decoded.notes)


def _rows(text: str) -> Iterator[Row]:
    csv.field_size_limit(_LARGEST_CELL)
    # What stands in quotes parts no cells, however often it is there.
    mark = delimiter_of(_QUOTED.sub("", text[:_SEARCHED]))
    rows = csv.reader(text.splitlines(keepends=True), delimiter=mark)
    try:
        for row in rows:
            yield tuple(row)
    except csv.Error as error:
        told = Message("read.no-row", (rows.line_num, str(error)))
        raise Refused(told) from error
