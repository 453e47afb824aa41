"""Spreadsheets: each sheet a page, each row one line, days written as ISO 8601 has them."""

import datetime
import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import islice
from typing import Any

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.model import PageKind, PassageKind
from timeline_app.readers import office_fields, ole, packages
from timeline_app.readers.building import Builder
from timeline_app.readers.candidates import CreationTimeCandidate
from timeline_app.readers.guarding import damaged, guarded
from timeline_app.readers.packages import locked
from timeline_app.readers.reading import NOTHING, About, Reading
from timeline_app.readers.refusals import Refused

_MOST_ROWS = 200_000
_MOST_COLUMNS = 300
_MOST_CELLS = 30_000_000
"""Cells between the first and the last that is filled: the library keeps room for each."""
_DEFAULT_NAME = re.compile(
    r"(?:sheet|tabelle|feuil(?:le)?|hoja|foglio|blad|ark|planilha|лист|工作表|シート)\s?\d{0,3}",
    re.IGNORECASE,
)
"""What programs call a sheet that nobody named."""
_VISIBLE = "SheetVisibleEnum.Visible"
_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)


def read_sheets(data: bytes, _about: About = NOTHING) -> Reading:
    """The cells of a spreadsheet, row by row.  Raises Refused."""
    title, metadata = _checked(data) if data.startswith(b"PK") else _checked_old(data)
    builder = Builder()
    with guarded():
        _tell(data, builder)
    return builder.reading(title, metadata)


def cells_of_sheets(data: bytes) -> list[tuple[str, list[tuple[str, ...]]]]:
    """Every sheet by its name with all its rows from the first on, also empty ones.

    Cells are text as in the document that is made of such a file.  Raises Refused.
    """
    _ = _checked(data) if data.startswith(b"PK") else _checked_old(data)
    with guarded():
        book, kinds = _opened(data)
        return [
            (sheet.name, _all_rows(book.get_sheet_by_name(sheet.name)))
            for sheet in book.sheets_metadata
            if sheet.typ == kinds.WorkSheet
        ]


def _all_rows(sheet: Any) -> list[tuple[str, ...]]:  # noqa: ANN401 - the library's
    rows = sheet.to_python(skip_empty_area=False)[: _MOST_ROWS + 1]
    shown = [list(map(_shown, row[:_MOST_COLUMNS])) for row in rows]
    _fill_merged(shown, getattr(sheet, "merged_cell_ranges", None) or ())
    return [tuple(row) for row in shown]


_Place = tuple[int, int]
"""Row and column of a cell, from 0."""


def _fill_merged(rows: list[list[str]], merged: Iterable[tuple[_Place, _Place]]) -> None:
    """What a cell says that is merged downwards holds for each row that it stands beside."""
    left_to_do = len(rows) * _MOST_COLUMNS  # ranges of a hostile file may lie on one another
    for (top, left), (bottom, _right) in merged:
        below = rows[top + 1 : bottom + 1]
        left_to_do -= len(below)
        if left_to_do < 0 or top >= len(rows) or left >= len(rows[top]):
            continue
        for row in below:
            if any(row) and not row[left]:
                row[left] = rows[top][left]


def _tell(data: bytes, builder: Builder) -> None:
    """All sheets that can be read; those that are damaged are named."""
    book, kinds = _opened(data)
    sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == kinds.WorkSheet]
    broken = 0
    for sheet in sheets:
        try:
            with guarded():
                _sheet(book.get_sheet_by_name(sheet.name).iter_rows(), sheet, builder)
        except Refused:
            broken += 1
            builder.notes.append(Message("note.broken-sheet", (sheet.name,)))
    if broken == len(sheets) and broken:
        raise damaged(Message("read.why-none-of-its-sheets-can-be-read"))


def _opened(data: bytes) -> tuple[Any, Any]:
    """The book, and the kinds of sheets that there are.  Raises Refused."""
    import python_calamine as calamine  # noqa: PLC0415 - loaded when the first such file comes

    library: Any = calamine
    try:
        return library.load_workbook(BytesIO(data)), library.SheetTypeEnum
    except library.PasswordError:
        raise locked() from None


def _sheet(rows: Iterator[list[object]], sheet: Any, builder: Builder) -> None:  # noqa: ANN401
    builder.begin_page(sheet.name, PageKind.SHEET)
    kept = _rows(rows, sheet.name, builder.notes)
    first = next(kept, None)
    if first is None:
        return
    if str(sheet.visible) != _VISIBLE:
        builder.notes.append(Message("note.hidden-sheet", (sheet.name,)))
    if not _DEFAULT_NAME.fullmatch(sheet.name):
        builder.add(sheet.name, PassageKind.HEADING)
    builder.add_row(first)
    for row in kept:
        builder.add_row(row)


def _checked(data: bytes) -> tuple[str, tuple[CreationTimeCandidate, ...]]:
    """The fields of a packed file, once it is sure that it unpacks within limits."""
    package = packages.opened(data)
    if b"encryption-data" in package.bytes_of("META-INF/manifest.xml"):
        raise locked()
    for name in package.names.values():
        if _SHEET.fullmatch(name):
            _check_extent(package.bytes_of(name))
    return office_fields.of_package(package)


def _checked_old(data: bytes) -> tuple[str, tuple[CreationTimeCandidate, ...]]:
    """No fields of an old file, but that it can be read at all."""
    compound = ole.Compound(data)
    if not compound.is_sound:
        raise damaged(Message("read.why-it-was-cut-off-or-overwritten"))
    if ole.is_locked_workbook(compound):
        raise locked()
    return "", ()


def _check_extent(markup: bytes) -> None:
    rows = columns = 0
    for found in _CELL.finditer(markup):
        rows = max(rows, int(found[2]))
        columns = max(columns, _column(found[1]))
    if rows * columns > _MOST_CELLS:
        told = Message(
            "read.cells-too-far",
            (
                rows,
                columns,
            ),
        )
        raise Refused(told, ProblemCode.TOO_LARGE)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _rows(rows: Iterator[list[object]], name: str, notes: list[Message]) -> Iterator[list[str]]:
    """The rows that say something, within limits."""
    filled = 0
    for row in rows:
        if len(row) > _MOST_COLUMNS and any(cell != "" for cell in row[_MOST_COLUMNS:]):
            notes.append(
                Message(
                    "note.first-columns-of-sheet",
                    (
                        _MOST_COLUMNS,
                        name,
                    ),
                )
            )
        cells = [_shown(cell) for cell in islice(row, _MOST_COLUMNS)]
        if not any(cells):
            continue
        filled += 1
        if filled > _MOST_ROWS:
            notes.append(
                Message(
                    "note.first-rows-of-sheet",
                    (
                        _MOST_ROWS,
                        name,
                    ),
                )
            )
            return
        yield cells


def _shown(cell: object) -> str:
    """A cell as it reads: a whole number without a point, a day as 1997-01-11."""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.15g}"
    if isinstance(cell, datetime.datetime):
        return _stamp(cell)
    if isinstance(cell, datetime.date | datetime.time):
        return cell.isoformat()[:10]
    return str(cell)


def _stamp(cell: datetime.datetime) -> str:
    day, clock = cell.date().isoformat(), cell.time()
    if clock == datetime.time():
        return day
    return f"{day} {clock.isoformat('seconds' if clock.second else 'minutes')}"
