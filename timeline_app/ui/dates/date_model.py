"""The ledger as Qt's table model: entries in memory, titles of events fetched by the page."""

from array import array
from collections import OrderedDict
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from timeline_app.model import LedgerEntry
from timeline_app.ui.dates.rows import HEADINGS, DateColumn, DateRow, Dates, row_of
from timeline_app.ui.labels import plain_tip
from timeline_app.ui.table.quiet import LEFT, RIGHT, ROW_ROLE, Index, heading
from timeline_app.ui.table.rows import PAGE, Lines

MOST_KEPT = 2_000

_ALIGNMENT = {DateColumn.PLACE: int(RIGHT)}


class DateModel(QAbstractTableModel):
    """Rows in the order of the documents."""

    def __init__(self, lines: Lines, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._dates = Dates()
        self._numbers: array[int] = array("l")
        self._with_document = False
        self._rows: OrderedDict[int, DateRow] = OrderedDict()

    def show_dates(self, dates: Dates, numbers: "array[int]", *, with_document: bool) -> None:
        """Other rows: the entries with these numbers."""
        self.beginResetModel()
        self._dates, self._numbers, self._with_document = dates, numbers, with_document
        self._rows.clear()
        self.endResetModel()

    @property
    def numbers(self) -> "array[int]":
        return self._numbers

    def entry(self, row: int) -> LedgerEntry:
        return self._dates.entries[self._numbers[row]]

    def row(self, number: int) -> DateRow:
        """As it is shown; a page of rows at once, for titles come by query."""
        if number not in self._rows:
            self._fetch(number - number % PAGE)
        return self._rows[number]

    def _fetch(self, first: int) -> None:
        page = range(first, min(first + PAGE, len(self._numbers)))
        events = {event for row in page for event in self.entry(row).events[:1]}
        titles = {event: line.title for event, line in self._lines(sorted(events)).items()}
        while len(self._rows) > MOST_KEPT:
            self._rows.popitem(last=False)
        for row in page:
            self._rows[row] = row_of(
                self._dates, self._numbers[row], titles, with_document=self._with_document
            )

    def rows_of(self, event: int) -> Iterator[int]:
        """Rows whose date is the event's."""
        for row, number in enumerate(self._numbers):
            if event in self._dates.entries[number].events:
                yield row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(DateColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        reader, number = _READERS.get(role), index.row()
        if reader is None or not 0 <= number < len(self._numbers):
            return None
        return reader(self.row(number), index.column())

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - as Qt declares it
        return heading(section, orientation, role, HEADINGS, _ALIGNMENT)


_READERS: dict[int, Any] = {
    Qt.ItemDataRole.DisplayRole: lambda row, column: row.texts[column],
    Qt.ItemDataRole.ToolTipRole: lambda row, _column: plain_tip(row.tip),
    Qt.ItemDataRole.TextAlignmentRole: lambda _row, column: _ALIGNMENT.get(column, int(LEFT)),
    Qt.ItemDataRole.AccessibleTextRole: lambda row, _column: row.spoken,
    ROW_ROLE: lambda row, _column: row,
}
