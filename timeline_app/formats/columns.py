"""What the columns of a table are, by their headers and their cells: a guess to be corrected."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from timeline_app import syntax
from timeline_app.formats.data import cell_dates
from timeline_app.formats.mapping import DATE_FIELDS, SEPARATORS, Field
from timeline_app.formats.mapping import Mapping as ColumnMapping
from timeline_app.model import Status

if TYPE_CHECKING:
    from timeline_app.readers import Sheet

_SEARCHED = 20
"""Rows among which the header is looked for."""
_SAMPLE = 300
"""Rows whose cells are looked at."""
_LEAST_DATES = 0.6
"""Share of the filled cells that read as dates where a column is one of dates."""
_LEAST_LETTERS = 12
"""On average in a cell, where a column without a known name tells what happened."""
_NO_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Dialect:
    """The columns of one program."""

    title: str
    marks: tuple[str, ...]
    """Headers by which it is known: all of them must be there."""
    is_own: bool = False
    """This program wrote it for people to work on: the date in words stands beside its EDTF."""
    columns: Mapping[str, Field] = field(default_factory=dict)
    tags_parted_by: str = ""
    """What parts its tags, where names are parted otherwise."""
    no_events: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words in a column whose rows are no events."""

    def is_event(self, cells: Mapping[str, str]) -> bool:
        """Whether a row, by the headers of its columns, tells one."""
        return not self.no_events or not any(
            plain(cell) in self.no_events.get(plain(header), ()) for header, cell in cells.items()
        )


@dataclass(frozen=True, slots=True)
class ColumnLexicon:
    """Everything that the lexicon of columns knows; headers are in small letters, plain."""

    headers: Mapping[str, tuple[Field, int]]
    """With the rank among those of one field."""
    dialects: tuple[Dialect, ...]
    statuses: Mapping[str, Status]
    stars: Mapping[str, int]
    unsaid: frozenset[str]
    """What stands in a cell where nothing is said."""


@cache
def words() -> ColumnLexicon:
    """The English words."""
    table = syntax.table("chronology_columns")
    headers = {
        name: (Field(key), rank)
        for key, names in table["headers"].items()
        for rank, name in enumerate(names)
    }
    return ColumnLexicon(
        headers,
        tuple(map(_dialect, table["dialects"].values())),
        {name: Status(key) for key, names in table["statuses"].items() for name in names},
        {name: int(key) for key, names in table["importance"].items() for name in names},
        frozenset(table["unsaid"]["words"]),
    )


def _dialect(told: Mapping[str, Any]) -> Dialect:
    columns = {name: Field(key) for name, key in dict(told.get("columns", {})).items()}
    columns |= dict.fromkeys(told.get("leave_out", ()), Field.LEAVE_OUT)
    mark = str(told.get("tags_parted_by", ""))
    no_events = {name: frozenset(some) for name, some in dict(told.get("no_events", {})).items()}
    marks, is_own = tuple(told["marks"]), bool(told.get("is_own"))
    return Dialect(str(told["title"]), marks, is_own, columns, mark, no_events)


def plain(header: str) -> str:
    """A header as the lexicon has it.

    >>> plain("Date & Time"), plain("Source(s)")
    ('date time', 'source s')
    """
    return _NO_LETTER.sub(" ", header.casefold()).strip()


def dialect_of(headers: Sequence[str]) -> Dialect | None:
    """The program whose columns these are; None where none is known by them."""
    there = {plain(one) for one in headers}
    return next((one for one in words().dialects if there.issuperset(one.marks)), None)


def guess_columns(sheet: "Sheet") -> ColumnMapping:
    """What every column of a sheet is likely to be, and how its days and names are written."""
    row = header_row(sheet.rows)
    headers = headers_of(sheet.rows, row)
    cells = _columns(sheet.rows[row : row + _SAMPLE], len(headers))
    columns = _by_name(headers)
    _by_cells(columns, dict(zip(headers, cells, strict=True)))
    _settle_empty(columns, dict(zip(headers, cells, strict=True)))
    told = dict(zip(headers, cells, strict=True))
    dates = [one for name in headers if columns[name] in DATE_FIELDS for one in told[name]]
    dialect = dialect_of(headers)
    # A program that parts its tags in its own way says nothing of how names are parted.
    alike = _NAMES - {Field.TAGS} if dialect and dialect.tags_parted_by else _NAMES
    names = [one for name in headers if columns[name] in alike for one in told[name]]
    return ColumnMapping(
        {name: columns[name] for name in headers},
        cell_dates.order_of(dates),
        sheet.name,
        row,
        _separator(names),
    )


_NAMES = frozenset({Field.PEOPLE, Field.ORGANISATIONS, Field.PLACES, Field.TAGS})


def _separator(cells: Sequence[str]) -> str:
    """What parts names in most cells; a semicolon where nothing does."""
    counts = {mark: sum(mark in cell.strip() for cell in cells) for mark in SEPARATORS}
    best = max(SEPARATORS, key=lambda mark: counts[mark])
    return best if counts[best] else ";"


def likeliest(sheets: Sequence["Sheet"]) -> "Sheet":
    """The sheet that is the chronology: most of its columns have names that are known.

    Of equals it is the first: covers and lists of words come before and after.
    """
    return max(sheets, key=lambda sheet: max(map(_known, sheet.rows[:_SEARCHED]), default=0))


def header_row(rows: Sequence[Sequence[str]]) -> int:
    """The row with the names of the columns, from 1; 0 where the first row holds cells already."""
    filled = [number for number, row in enumerate(rows[:_SEARCHED], 1) if sum(map(bool, row)) > 1]
    known = {number: _known(rows[number - 1]) for number in filled}
    best = max(filled, key=lambda number: (known[number], -number), default=0)
    if not best:
        return next((number for number, row in enumerate(rows, 1) if any(row)), 0)
    if not known[best] and any(cell_dates.read_cell(cell).when for cell in rows[best - 1]):
        return 0
    return best


def _known(row: Sequence[str]) -> int:
    return sum(plain(cell) in words().headers for cell in row)


def headers_of(rows: Sequence[Sequence[str]], row: int) -> tuple[str, ...]:
    """The name of every column, each once: numbered where it stands twice or is missing.

    >>> headers_of([("Date", "Note", "Note", "")], 1)
    ('Date', 'Note', 'Note (2)', 'Column 4')
    """
    wide = max(map(len, rows[row : row + _SAMPLE]), default=0)
    told = rows[row - 1] if row and row <= len(rows) else ()
    found: list[str] = []
    for number in range(max(wide, len(told))):
        name = " ".join(told[number].split()) if number < len(told) else ""
        name = name or f"Column {number + 1}"
        again = 2
        whole = name
        while whole in found:
            whole, again = f"{name} ({again})", again + 1
        found.append(whole)
    return tuple(found)


def _columns(rows: Sequence[Sequence[str]], count: int) -> list[list[str]]:
    return [[row[at] if at < len(row) else "" for row in rows] for at in range(count)]


def _by_name(headers: Sequence[str]) -> dict[str, Field]:
    """What the names say; of several that could be one field, the one that says it best."""
    dialect = dialect_of(headers)
    special = dialect.columns if dialect else {}
    found: dict[str, Field] = dict.fromkeys(headers, Field.NOTE)
    found |= {name: special[plain(name)] for name in headers if plain(name) in special}
    ranked = [
        (*words().headers[plain(name)][::-1], name)
        for name in headers
        if plain(name) in words().headers and plain(name) not in special
    ]
    taken: set[Field] = set(found.values()) - {Field.NOTE}
    for _rank, wanted, name in sorted(ranked, key=lambda one: one[0]):
        if wanted is Field.LEAVE_OUT or wanted not in taken:
            found[name] = wanted
            taken.add(wanted)
    return found


def _by_cells(columns: dict[str, Field], cells: Mapping[str, Sequence[str]]) -> None:
    """What no name says: a column of dates, and the one that tells what happened."""
    taken = set(columns.values())
    free = [name for name, one in columns.items() if plain(name) not in words().headers]
    if not taken & {Field.DATE, Field.EDTF, Field.YEAR}:
        _put(columns, Field.DATE, (name for name in free if _are_dates(cells[name])))
    if Field.TITLE not in taken:
        free = [name for name, one in columns.items() if one is Field.NOTE]
        longest = sorted(free, key=lambda name: -_letters(cells[name]))
        _put(columns, Field.TITLE, (n for n in longest if _letters(cells[n]) >= _LEAST_LETTERS))


def _put(columns: dict[str, Field], wanted: Field, names: Iterator[str]) -> None:
    name = next(names, None)
    if name is not None:
        columns[name] = wanted


def _are_dates(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()][:40]
    read = sum(cell_dates.read_cell(cell, day_first=True).when is not None for cell in filled)
    return bool(filled) and read >= _LEAST_DATES * len(filled)


def _letters(cells: Sequence[str]) -> float:
    filled = [len(cell) for cell in cells if cell.strip()]
    return sum(filled) / len(filled) if filled else 0.0


def _settle_empty(columns: dict[str, Field], cells: Mapping[str, Sequence[str]]) -> None:
    for name, one in columns.items():
        if one is Field.NOTE and not any(cell.strip() for cell in cells[name]):
            columns[name] = Field.LEAVE_OUT
