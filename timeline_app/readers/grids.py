"""The rows of a page's tables: which cell stands in which row and column, spans included."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from timeline_app.model import PassageKind

BAR = " | "
_MOST_COLUMNS = 200
_LONGEST_ROW = 1_500
"""Characters; more is a page laid out by a table, whose cells are texts of their own."""
_MOST_TEXTS = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """The place of a text in a table."""

    row: int
    """A number of its own for every row of the page."""
    column: int


Kind = PassageKind | Cell | None
Texts = Sequence[tuple[str, Kind]]


@dataclass(slots=True)
class GrowingTable:
    """One table while it is read."""

    row: int = 0
    column: int = -1
    """Of the cell that is open; -1 outside of cells."""
    _line: int = 0
    _next: int = 0
    _spans: dict[int, int] = field(default_factory=dict)
    """Column to the last line that a merged cell reaches."""

    def start_row(self, number: int) -> None:
        """A row begins."""
        self.row, self.column = number, -1
        self._line, self._next = self._line + 1, 0

    def start_cell(self, rows: int, columns: int) -> None:
        """A cell begins that spans so many rows and columns."""
        while self._spans.get(self._next, 0) >= self._line and self._next < _MOST_COLUMNS:
            self._next += 1
        self.column = self._next
        for column in range(self._next, min(self._next + columns, _MOST_COLUMNS)):
            self._spans[column] = self._line + rows - 1
        self._next = min(self._next + columns, _MOST_COLUMNS)

    @property
    def cell(self) -> Cell | None:
        """Where a text that stands here belongs."""
        return Cell(self.row, self.column) if self.column >= 0 else None


def span_of(value: str | None) -> int:
    """What a rowspan or colspan says, within reason."""
    return min(max(int(value[:4]), 1), _MOST_COLUMNS) if value and value.isdecimal() else 1


def joined(texts: Texts) -> Iterator[tuple[str, PassageKind | None]]:
    """The texts of a page with the cells of each row in one line, between bars."""
    row: list[tuple[str, Cell]] = []
    for text, kind in texts:
        if row and not (isinstance(kind, Cell) and kind.row == row[0][1].row):
            yield from _row(row)
            row = []
        if isinstance(kind, Cell):
            row.append((text, kind))
        else:
            yield text, kind
    yield from _row(row)


def _row(row: Sequence[tuple[str, Cell]]) -> Iterator[tuple[str, PassageKind | None]]:
    columns: dict[int, list[str]] = {}
    for text, cell in row:
        columns.setdefault(cell.column, []).append(" ".join(text.split()))
    most = max((len(texts) for texts in columns.values()), default=0)
    length = sum(len(text) for text, _ in row)
    if len(columns) < 2 or most > _MOST_TEXTS or length > _LONGEST_ROW:
        yield from ((text, None) for text, _ in row)
        return
    cells = [" ".join(columns.get(at, ())) for at in range(max(columns) + 1)]
    line = BAR.join(cells)
    # A bar at the start says that the first cell is empty.
    yield f"|{line}" if not cells[0] else line, PassageKind.TABLE_ROW
