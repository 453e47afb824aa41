"""A table that somebody keeps as a chronology: each row an event, column by column."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.errors import UnreadableDocument
from timeline_app.formats import columns
from timeline_app.formats.data import cell_dates
from timeline_app.formats.data.cell_dates import CellDate
from timeline_app.formats.incoming import (
    Incoming,
    IncomingEvent,
    IncomingPassage,
    IncomingProblem,
)
from timeline_app.formats.mapping import DATE_FIELDS, FIELD_TITLES, Field, MappingUnfit
from timeline_app.formats.mapping import Mapping as ColumnMapping
from timeline_app.model import MOST_STARS, Review, Status
from timeline_app.wording import worded

if TYPE_CHECKING:
    from timeline_app.readers import Sheet

BAR = " | "
_LONGEST_TITLE = 500
_GUARD = re.compile(r"""((?:\A|;)[ "]*)'(?=[=+\-@＝＋－＠])""")
"""The mark before a formula that our own tables put there."""
_EVERYBODY = "participants"
"""How our own table calls the column of people and organisations together."""
_ASKED = "days such as {day} can be read in two ways; say in the mapping which part is the day"
_SCALES = (MOST_STARS, 5, 10, 100)
"""The best mark that people give: what is nearest above the highest in a column counts."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One row by the headers of its columns."""

    number: int
    cells: Mapping[str, str]

    def of(self, header: str) -> str:
        """The cell below a header; "" where the table has no such column."""
        return self.cells.get(header, "")


def read(path: Path, mapping: ColumnMapping | None = None) -> Incoming:
    """The rows of a text table or a workbook; without a mapping it is guessed.

    Raises UnreadableDocument, and MappingUnfit where the mapping names what is not there.
    """
    sheets = sheets_of(path)
    if mapping is not None:
        return rows_read(sheet_of(sheets, mapping), mapping)
    likeliest = columns.likeliest(sheets)
    return _with_others(rows_read(likeliest, columns.guess_columns(likeliest)), likeliest, sheets)


def _with_others(incoming: Incoming, taken: "Sheet", sheets: "Sequence[Sheet]") -> Incoming:
    """Said, too, that other sheets were not read; those of our own workbook tell no events."""
    dialect = columns.dialect_of(columns.headers_of(taken.rows, columns.header_row(taken.rows)))
    others = ", ".join(f"“{one.name}”" for one in sheets if one is not taken)
    if not others or (dialect and dialect.is_own):
        return incoming
    told = f"only the sheet “{taken.name}” was read; the file also has {others}"
    return replace(incoming, problems=(IncomingProblem(0, "", told), *incoming.problems))


def sheets_of(path: Path) -> "tuple[Sheet, ...]":
    """The tables of a file that have rows.  Raises UnreadableDocument."""
    from timeline_app import readers  # noqa: PLC0415 - the libraries are loaded when one is read

    found = tuple(sheet for sheet in readers.sheets(path) if any(map(any, sheet.rows)))
    if not found:
        raise UnreadableDocument(path, "the file holds no table with rows")
    return found


def sheet_of(found: "Sequence[Sheet]", mapping: ColumnMapping | None) -> "Sheet":
    """The sheet that a mapping names, else the first.  Raises MappingUnfit."""
    if mapping is None or not mapping.sheet:
        return found[0]
    for sheet in found:
        if sheet.name == mapping.sheet:
            return sheet
    names = ", ".join(f"“{sheet.name}”" for sheet in found)
    raise MappingUnfit(f"there is no sheet “{mapping.sheet}” in the file; it has {names}")


def rows_read(sheet: "Sheet", mapping: ColumnMapping) -> Incoming:
    """Every row that says something, as the mapping has it.  Raises MappingUnfit."""
    headers = columns.headers_of(sheet.rows, mapping.header_row)
    _check(headers, sheet, mapping)
    rows = [
        _Row(number, dict(zip(headers, map(unguarded, cells), strict=False)))
        for number, cells in enumerate(sheet.rows[mapping.header_row :], mapping.header_row + 1)
        if any(cell.strip() for cell in cells)
    ]
    problems = [IncomingProblem(0, "", worded(note)) for note in sheet.notes]
    dialect = columns.dialect_of(headers)
    if dialect:
        rows = [row for row in rows if dialect.is_event(row.cells)]
    is_own = dialect is not None and dialect.is_own
    dates = _dates(rows, mapping, problems, is_own=is_own)
    mark = dialect.tags_parted_by if dialect else ""
    table = _Table(mapping, _scale(rows, mapping), mark or mapping.separator, problems)
    events = tuple(table.event(row, date) for row, date in zip(rows, dates, strict=True))
    return Incoming(events, tuple(problems), sheet.name)


def unguarded(cell: str) -> str:
    """A cell without the mark that our tables put before what would be a formula."""
    return _GUARD.sub(r"\1", cell) if "'" in cell else cell


def _check(headers: Sequence[str], sheet: "Sheet", mapping: ColumnMapping) -> None:
    row = mapping.header_row
    if row > len(sheet.rows):
        raise MappingUnfit(f"the table has only {len(sheet.rows):,} rows", row=row)
    for name in mapping.columns:
        if name not in headers:
            known = ", ".join(f"“{one}”" for one in headers)
            told = f"the table has no such column; it has {known}"
            raise MappingUnfit(told, row=row, column=name)
    for name in mapping.doubles():
        told = f"another column is “{FIELD_TITLES[mapping.columns[name]]}” already"
        raise MappingUnfit(told, row=row, column=name)
    if not any(mapping.column_of(one) for one in (Field.TITLE, Field.NOTE, Field.QUOTE)):
        raise MappingUnfit("no column says what happened", row=row)


def _dates(
    rows: Sequence[_Row],
    mapping: ColumnMapping,
    problems: list[IncomingProblem],
    *,
    is_own: bool,
) -> list[CellDate]:
    """When each row happened: its day, its clock time, its end; or its EDTF."""
    order = mapping.day_first
    first, last = (_side(rows, mapping, names, order) for names in (_BEGIN, _END))
    meant = [row.of(mapping.column_of(Field.DATE_TYPE)) for row in rows]
    found = [
        cell_dates.somewhere_between(a, b)
        if word.strip().casefold() == "between"
        else cell_dates.between(cell_dates.as_meant(a, word), b)
        for word, a, b in zip(meant, first, last, strict=True)
    ]
    found = _exactly(rows, mapping, found, is_own=is_own)
    named = map(mapping.column_of, (Field.DATE, Field.YEAR, Field.EDTF))
    column = next(filter(None, named), "")
    if order is None:
        unread = [row for row, one in zip(rows, found, strict=True) if one.when is None]
        told = (row.of(mapping.column_of(n)) for row in unread for n in (Field.DATE, Field.END))
        day = cell_dates.ambiguous_day(told)
        if day:
            problems.append(IncomingProblem(0, column, _ASKED.format(day=day)))
    problems += [
        IncomingProblem(row.number, column, one.problem)
        for row, one in zip(rows, found, strict=True)
        if one.problem
    ]
    return found


def _exactly(
    rows: Sequence[_Row], mapping: ColumnMapping, found: list[CellDate], *, is_own: bool
) -> list[CellDate]:
    """With the EDTF that stands beside some dates."""
    exact = mapping.column_of(Field.EDTF)
    if not exact:
        return found
    column = mapping.column_of(Field.DATE) or mapping.column_of(Field.YEAR)
    settled = []
    for row, one in zip(rows, found, strict=True):
        cell, whole = row.of(column), cell_dates.read_cell(row.of(exact), mapping.day_first)
        # No year of the rows around it stands against an EDTF.
        alone = cell_dates.read_cell(cell, mapping.day_first) if is_own and whole.when else one
        settled.append(cell_dates.beside(alone, cell, whole, is_own=is_own))
    return settled


_BEGIN = (Field.DATE, Field.TIME, Field.YEAR, Field.MONTH, Field.DAY)
_END = (Field.END, Field.END_TIME, Field.END_YEAR, Field.END_MONTH, Field.END_DAY)


def _side(
    rows: Sequence[_Row],
    mapping: ColumnMapping,
    names: tuple[Field, ...],
    order: bool | None,  # noqa: FBT001 - as the mapping has it
) -> list[CellDate]:
    whole, clock, *parts = (mapping.column_of(one) for one in names)
    if parts[0]:
        told = [[row.of(name) for name in (*parts, clock)] for row in rows]
        return [cell_dates.from_parts(*one) for one in told]
    cells = [row.of(whole) for row in rows]
    read = [cell_dates.read_cell(cell, order) for cell in cells]
    read = cell_dates.with_years(cells, read, order)
    return [cell_dates.with_clock(one, row.of(clock)) for one, row in zip(read, rows, strict=True)]


def _scale(rows: Sequence[_Row], mapping: ColumnMapping) -> int:
    """The best mark that the column of importance can give."""
    column = mapping.column_of(Field.IMPORTANCE)
    marks = [float(cell) for row in rows if _is_number(cell := row.of(column).strip())]
    return next((most for most in _SCALES if max(marks, default=0) <= most), _SCALES[-1])


def _is_number(cell: str) -> bool:
    return re.fullmatch(r"\d{1,3}(?:\.\d{1,6})?", cell) is not None


@dataclass(frozen=True, slots=True)
class _Table:
    """What holds for all rows of one table."""

    mapping: ColumnMapping
    scale: int
    tags_parted_by: str
    problems: list[IncomingProblem]
    """Where what cannot be taken is written down."""

    def event(self, row: _Row, date: CellDate) -> IncomingEvent:
        """The row as an event; whatever cannot be taken is a problem."""
        organisations = self._names(row, Field.ORGANISATIONS)
        people = self._people(row, organisations)
        text = _line(row.cells.values())
        return IncomingEvent(
            title=self._title(row, text),
            row=row.number,
            text=text,
            date=self._date_as_written(row, date),
            when=date.when,
            kind=self._cell(row, Field.KIND),
            status=self._status(row),
            people=people,
            organisations=organisations,
            places=self._names(row, Field.PLACES),
            tags=self._names(row, Field.TAGS, self.tags_parted_by),
            stars=self._stars(row),
            note=self._note(row),
            disputed_by=self._names(row, Field.DISPUTED_BY),
            confidence=self._confidence(row),
            passages=self._passages(row),
            review=self._review(row),
        )

    def _cell(self, row: _Row, wanted: Field) -> str:
        return " ".join(row.of(self.mapping.column_of(wanted)).split())

    def _problem(self, row: _Row, wanted: Field, reason: str) -> None:
        column = self.mapping.column_of(wanted)
        self.problems.append(IncomingProblem(row.number, column, reason))

    def _title(self, row: _Row, text: str) -> str:
        """What happened; a row that does not say it stands for itself."""
        told = self._cell(row, Field.TITLE)
        if not told:
            self._problem(row, Field.TITLE, "the cell is empty; the whole row is the title")
        elif len(told) > _LONGEST_TITLE:
            self._problem(row, Field.TITLE, "it is long; the title is its beginning")
        return _cut(told or text)

    def _date_as_written(self, row: _Row, date: CellDate) -> str:
        wanted = {Field.EDTF} if date.is_beside else DATE_FIELDS - {Field.EDTF}
        names = (n for n, one in self.mapping.columns.items() if one in wanted)
        return " ".join(filter(None, (" ".join(row.of(name).split()) for name in names)))

    def _names(self, row: _Row, wanted: Field, mark: str = "") -> tuple[str, ...]:
        cell = row.of(self.mapping.column_of(wanted))
        return tuple(dict.fromkeys(_parted(cell, mark or self.mapping.separator)))

    def _people(self, row: _Row, organisations: Sequence[str]) -> tuple[str, ...]:
        """Those of the column; where it holds all who took part, without the organisations."""
        column = self.mapping.column_of(Field.PEOPLE)
        found = _parted(row.of(column), self.mapping.separator)
        if columns.plain(column) == _EVERYBODY:
            for name in organisations:
                if name in found:
                    found.remove(name)
        return tuple(dict.fromkeys(found))

    def _status(self, row: _Row) -> Status | None:
        told = self._cell(row, Field.STATUS)
        found = columns.words().statuses.get(columns.plain(told))
        if told and found is None and not _is_unsaid(told):
            self._problem(row, Field.STATUS, f"“{told[:60]}” is no status that is known")
        return found

    def _stars(self, row: _Row) -> int | None:
        told = self._cell(row, Field.IMPORTANCE)
        if not told:
            return None
        if _is_number(told):
            return min(MOST_STARS, -(-int(float(told) * MOST_STARS) // self.scale))
        found = columns.words().stars.get(columns.plain(told))
        if found is None and not _is_unsaid(told):
            self._problem(row, Field.IMPORTANCE, f"“{told[:60]}” says no importance")
        return found

    def _confidence(self, row: _Row) -> float | None:
        told = self._cell(row, Field.CONFIDENCE)
        found = float(told) if _is_number(told) else None
        if told and (found is None or found > 1):
            self._problem(row, Field.CONFIDENCE, f"“{told[:60]}” is no share from 0 to 1")
        return found if found is not None and found <= 1 else None

    def _review(self, row: _Row) -> Review | None:
        told = self._cell(row, Field.REVIEW).casefold()
        if told and told not in set(Review):
            self._problem(row, Field.REVIEW, f"“{told[:60]}” is no decision that is known")
        return Review(told) if told in set(Review) else None

    def _note(self, row: _Row) -> str:
        """All columns of notes, each with its name but for one that is called so."""
        told = [
            (name, row.of(name).strip())
            for name, one in self.mapping.columns.items()
            if one is Field.NOTE
        ]
        return "\n".join(
            cell if self._is_called_note(name) else f"{name}: {cell}"
            for name, cell in told
            if cell
        )

    @staticmethod
    def _is_called_note(name: str) -> bool:
        found = columns.words().headers.get(columns.plain(name))
        return found is not None and found[0] is Field.NOTE

    def _passages(self, row: _Row) -> tuple[IncomingPassage, ...]:
        sources = self._names(row, Field.SOURCE)
        quotes = [one.strip() for one in self._cell(row, Field.QUOTE).split(BAR) if one.strip()]
        page = self._cell(row, Field.PAGE)
        if not sources and not quotes:
            return ()
        if len(sources) != len(quotes):
            # Which of the sources a quote stands in is not told: it is looked for in each.
            wanted = [(source, quote) for source in sources or ("",) for quote in quotes or ("",)]
        else:
            wanted = list(zip(sources, quotes, strict=True))
        return tuple(IncomingPassage(source, quote, page=page) for source, quote in wanted)


def _parted(cell: str, mark: str) -> list[str]:
    found = (" ".join(one.split()) for one in cell.split(mark))
    return [one for one in found if one]


def _is_unsaid(cell: str) -> bool:
    return columns.plain(cell) in columns.words().unsaid


def _line(cells: Iterable[str]) -> str:
    """The row in one line, its cells parted by bars."""
    told = [" ".join(cell.split()) for cell in cells]
    while told and not told[-1]:
        told.pop()
    return BAR.join(told)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_TITLE else f"{text[: _LONGEST_TITLE - 1].rstrip()}…"
