"""Tables: rows of cells between bars or tabs, or in columns below a header."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline_app.model import Span
from timeline_app.records.lines import TextLine
from timeline_app.records.words import words

BAR, TAB = " | ", "\t"
"""What parts the cells of a row that a reader made."""
_MOST_CELLS = 60
_LONGEST_RULE = 1_000
_DASHES = re.compile(r"[\s|:+=-]+")
_CELL = re.compile(r"\S+(?: \S+)*")
_LEAST_HEADS = 2
_SLACK = 3
"""Characters by which a cell may begin before its column."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its span in the text and those of its cells; an empty cell is an empty span."""

    span: Span
    cells: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class TextTable:
    """Rows that stand together; ``header`` is the first where it only names the columns."""

    rows: tuple[TableRow, ...]
    header: TableRow | None = None

    @property
    def width(self) -> int:
        return max(len(row.cells) for row in self.rows)


def is_barred(text: str, span: Span) -> bool:
    """Whether a line is a row of a Markdown table."""
    return text[span.start] == "|" and text.find("|", span.start + 1, span.end) > 0


def is_unbarred(text: str, span: Span, after: Span | None) -> bool:
    """Whether a line is the header of a Markdown table without bars at its ends."""
    return (
        after is not None
        and " | " in text[span.start : span.end]
        and "-|" in _tight(text, after)
        and _DASHES.fullmatch(text, after.start, after.end) is not None
    )


def _tight(text: str, span: Span) -> str:
    return text[span.start : span.end].replace(" ", "") if len(span) <= _LONGEST_RULE else ""


def barred_row(text: str, span: Span) -> TableRow | None:
    """The cells between bars; None for the line of dashes below a header."""
    if _DASHES.fullmatch(text, span.start, span.end):
        return None
    return TableRow(span, _cells(text, span))


def tabbed_row(text: str, line: TextLine) -> TableRow | None:
    """The cells of a row that a reader made, parted by tabs; None where they are by bars.

    A row that begins with tabs has empty cells there: they stand before the line's words.
    """
    span = Span(line.start, line.span.end)
    edges = [span.start - 1]
    edges += [at for at in range(*span.ends) if text[at] == TAB][: _MOST_CELLS - 1]
    if len(edges) == 1:
        return None
    cells = [trimmed(text, Span(a + 1, b)) for a, b in pairwise([*edges, span.end])]
    return TableRow(line.span, tuple(cells))


def _cells(text: str, span: Span) -> tuple[Span, ...]:
    start = span.start + (text[span.start] == "|")
    end = span.end - (text[span.end - 1] == "|" and span.end - 1 > start)
    edges = [start - 1]
    edges += [
        i for i in range(start, end) if text[i] == "|" and (i == start or text[i - 1] != "\\")
    ][: _MOST_CELLS - 1]
    edges.append(end)
    return tuple(trimmed(text, Span(a + 1, b)) for a, b in pairwise(edges))


def trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends."""
    words_there = span.of(text)
    inner = words_there.strip()
    if not inner:
        return Span(span.start, span.start)
    start = span.start + words_there.index(inner[0])
    return Span(start, start + len(inner))


def made(rows: Sequence[TableRow]) -> TextTable | None:
    """A table of at least two rows."""
    return TextTable(tuple(rows)) if len(rows) > 1 else None


def columns_of(text: str, line: TextLine) -> list[int] | None:
    """Where columns begin, if a line is a header that names one of dates or times."""
    cells = [(m.start(), m.group()) for m in _wide_cells(text, line.span)]
    if len(cells) < _LEAST_HEADS:
        return None
    names = {name.lower().strip(" .:") for _, name in cells}
    known = words("tables", "dates") | words("tables", "times")
    if not names & known or any(character.isdigit() for _, name in cells for character in name):
        return None
    return [start - line.start for start, _ in cells]


def _wide_cells(text: str, span: Span) -> "list[re.Match[str]]":
    return list(_CELL.finditer(text, span.start, span.end))


def column_row(text: str, line: TextLine, columns: Sequence[int]) -> TableRow | None:
    """The cells of a line below such a header; None where it has only one of them."""
    pieces = [
        piece for cell in _wide_cells(text, line.span) for piece in _cut(text, cell, line, columns)
    ]
    cells: list[Span] = [Span(line.span.start, line.span.start)] * len(columns)
    for piece in pieces:
        at = _column(piece.start - line.start, columns)
        cells[at] = cells[at].joined(piece) if cells[at] else piece
    return TableRow(line.span, tuple(cells)) if sum(map(bool, cells)) > 1 else None


def _cut(text: str, cell: "re.Match[str]", line: TextLine, columns: Sequence[int]) -> list[Span]:
    """A cell that runs into the next column, where a word begins exactly there."""
    edges = [cell.start()]
    for column in columns:
        at = line.start + column
        if edges[-1] < at < cell.end() and text[at - 1] == " ":
            edges.append(at)
    edges.append(cell.end())
    return [trimmed(text, Span(a, b)) for a, b in pairwise(edges)]


def _column(at: int, columns: Sequence[int]) -> int:
    found = 0
    for number, start in enumerate(columns):
        if at >= start - _SLACK:
            found = number
    return found
