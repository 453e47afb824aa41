"""The chronology as Qt's table model: ids in an array, texts fetched by the page."""

from array import array
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from timeline_app.ui.labels import plain_tip
from timeline_app.ui.table.quiet import LEFT, RIGHT, ROW_ROLE, Index, heading
from timeline_app.ui.table.rows import FIGURES, HEADINGS, Lines, RowPages, ShownRow, TableColumn

ID_ROLE = Qt.ItemDataRole.UserRole

_ALIGNMENT = dict.fromkeys(FIGURES, int(RIGHT))


class EventModel(QAbstractTableModel):
    """Rows in the order they were given; sorting is the table's affair."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = RowPages(array("q"), lambda _ids: {})
        self._headings = dict(HEADINGS)

    def name_order(self, column: TableColumn, *, is_descending: bool) -> None:
        """Say in the headings by what the rows are sorted, and which way."""
        arrow = "▾" if is_descending else "▴"
        self._headings = {**HEADINGS, column: f"{HEADINGS[column]} {arrow}"}
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(TableColumn) - 1)

    def set_rows(self, ids: "array[int]", lines: Lines) -> None:
        self.beginResetModel()
        self._pages = RowPages(ids, lines)
        self.endResetModel()

    @property
    def ids(self) -> "array[int]":
        return self._pages.ids

    def number_of(self, event: int) -> int:
        """The row that shows an event; -1 if none does."""
        return self._pages.number_of(event)

    def id_at(self, number: int) -> int:
        return self._pages.ids[number]

    def row(self, number: int) -> ShownRow:
        return self._pages.row(number)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._pages)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(TableColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        reader, number = _READERS.get(role), index.row()
        if reader is None or not 0 <= number < len(self._pages):
            return None
        return reader(self._pages.row(number), index.column())

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - as Qt declares it
        return heading(section, orientation, role, self._headings, _ALIGNMENT)


_READERS: dict[int, Any] = {
    Qt.ItemDataRole.DisplayRole: lambda row, column: row.texts[column],
    Qt.ItemDataRole.ToolTipRole: lambda row, _column: plain_tip(row.tip),
    Qt.ItemDataRole.TextAlignmentRole: lambda _row, column: _ALIGNMENT.get(column, int(LEFT)),
    Qt.ItemDataRole.AccessibleTextRole: lambda row, _column: row.spoken,
    ID_ROLE: lambda row, _column: row.id,
    ROW_ROLE: lambda row, _column: row,
}
"""Roles a cell answers; everything else is refused at once, for Qt asks some ten a cell."""
