"""The list of events under the timeline; it shares its selection with the other panes."""

from array import array
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from timeline_app.ui import work
from timeline_app.ui.session import Session
from timeline_app.ui.snapshots import Shown
from timeline_app.ui.speech import tr
from timeline_app.ui.table import keeping, rows
from timeline_app.ui.table.delegates import RowDelegate
from timeline_app.ui.table.event_model import EventModel
from timeline_app.ui.table.quiet import HEIGHT, make_quiet, set_row_height
from timeline_app.ui.table.rows import TableColumn
from timeline_app.ui.theme import Theme

HIDDEN_FIRST = (TableColumn.SOURCES, TableColumn.KIND, TableColumn.CONFIDENCE)
"""What gives way, one after the other, where the title would have no room.

The date grows narrower first, and goes only where the title needs all there is.
"""
LEAST_TITLE = 260
WIDTHS = {
    TableColumn.DATE: 248,
    TableColumn.KIND: 112,
    TableColumn.SOURCES: 92,
    TableColumn.CONFIDENCE: 116,
}
MOST_SELECTED = 5_000
"""A selection of more rows counts as its current row alone."""

_ROW = QItemSelectionModel.SelectionFlag.Rows


class EventTable(QTableView):
    """Sortable by each column; rows are chosen with mouse or keyboard, several with Ctrl."""

    activated_event = Signal(int)
    menu_requested = Signal(QPoint)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._time_order: array[int] = array("q")
        self._sorting: work.Work | None = None
        self._order: array[int] = array("q")
        self._sorted_as: tuple[object, ...] = ()
        self._last_row = -1
        self._is_following = False
        self._model = EventModel(self)
        self.setModel(self._model)
        self._delegate = RowDelegate(theme)
        self.setItemDelegate(self._delegate)
        self._set_up()
        session.snapshot_changed.connect(self._on_snapshot)
        session.selection_changed.connect(self._on_selection_changed)
        session.closed.connect(self._on_closed)
        theme.changed.connect(self._on_theme_changed)
        self.selectionModel().selectionChanged.connect(self._on_rows_chosen)
        self.activated.connect(self._on_activated)
        self.customContextMenuRequested.connect(self._on_menu)

    def _set_up(self) -> None:
        make_quiet(self, tr("Events"), self._hover)
        header = self.horizontalHeader()
        header.setSortIndicator(TableColumn.DATE, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._on_sort_changed)
        self._name_order()
        header.setSectionResizeMode(TableColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(True)
        self._on_theme_changed()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        """Light the row under the pointer up, all of it."""
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def _on_theme_changed(self) -> None:
        set_row_height(self, self._theme.pixels(HEIGHT))
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, self._theme.pixels(width))
        self._fit_columns()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Show as many columns as leave the title its room."""
        room = self.viewport().width() - self._theme.pixels(LEAST_TITLE)
        shown = dict(WIDTHS)
        for column in HIDDEN_FIRST:
            if sum(map(self._theme.pixels, shown.values())) > room:
                del shown[column]
        if room <= 0:
            del shown[TableColumn.DATE]
        for column in WIDTHS:
            self.setColumnHidden(column, column not in shown)
        most = max(1, self.viewport().width() * 2 // 5)
        self.setColumnWidth(
            TableColumn.DATE, min(self._theme.pixels(WIDTHS[TableColumn.DATE]), most)
        )

    # What is shown

    def _on_closed(self) -> None:
        self._order, self._sorted_as, self._last_row = array("q"), (), -1
        self._show(array("q"))

    def _on_snapshot(self, shown: Shown) -> None:
        self._time_order = shown.rows
        self._sort()

    def _on_sort_changed(self, _column: int, _order: Qt.SortOrder) -> None:
        self._name_order()
        self._sort()

    def _name_order(self) -> None:
        """The arrow stands behind the word: Qt's own lies upon it where that is at the right."""
        self._model.name_order(self._column, is_descending=self._is_descending)

    @property
    def _column(self) -> TableColumn:
        return TableColumn(max(0, self.horizontalHeader().sortIndicatorSection()))

    @property
    def _is_descending(self) -> bool:
        return self.horizontalHeader().sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def _sort(self) -> None:
        """As the header says; what was sorted so already is kept, and only mended."""
        if self._sorting is not None:
            self._sorting.abandon()
            self._sorting = None
        ids, path, column = self._time_order, self._session.path, self._column
        wanted = (path, self._session.filter, column, self._is_descending)
        if column in rows.KEYS and wanted == self._sorted_as and self._mend(ids):
            return
        if path is None or len(ids) <= rows.AT_ONCE or column not in rows.KEYS:
            lines = self._session.lines
            found = rows.sorted_ids(ids, column, lines, is_descending=self._is_descending)
            self._take(found, wanted)
            return
        before, new = keeping.kept(self._model.ids, ids)
        self._show(before + new)
        steps = rows.sorting(path, self._session.filter, column, is_descending=self._is_descending)
        self._sorting = work.start(
            steps,
            done=lambda found: self._take(found, wanted),
            failed=self._session.failed.emit,
        )

    def _take(self, ids: "array[int]", wanted: tuple[object, ...]) -> None:
        self._order, self._sorted_as = ids, wanted
        self._show(ids)

    def _mend(self, ids: "array[int]") -> bool:
        """Show the rows where they stood; False where too many are new.

        What is gone keeps its place in mind: it comes back there when its decision is undone.
        """
        found, new = keeping.kept(self._order, ids)
        if len(new) > keeping.FEW_NEW:
            return False
        for event in new:
            self._insert(found, event)
        self._show(found)
        return True

    def _insert(self, found: "array[int]", event: int) -> None:
        """A new row where it belongs, among those that are shown and in what is remembered."""
        column = self._column

        def key(one: int) -> Any:  # noqa: ANN401 - words or numbers, by the column
            line = self._session.lines((one,)).get(one)
            return None if line is None else rows.KEYS[column](line)

        if key(event) is None:  # gone since the snapshot
            return
        place = keeping.inserted(found, event, key, is_descending=self._is_descending)
        after = self._order.index(found[place - 1]) + 1 if place else 0
        self._order.insert(after, event)
        found.insert(place, event)

    def _show(self, ids: "array[int]") -> None:
        first = self.rowAt(0)
        at_top = self._model.id_at(first) if 0 <= first < len(self._model.ids) else None
        self._is_following = True
        self._model.set_rows(ids, self._session.lines)
        self._is_following = False
        if at_top is not None and first > 0:
            there = self._model.number_of(at_top)
            self.scrollTo(
                self._model.index(there if there >= 0 else min(first, len(ids) - 1), 0),
                QAbstractItemView.ScrollHint.PositionAtTop,
            )
        self._on_selection_changed(self._session.selection)

    # What is selected

    def _on_selection_changed(self, ids: tuple[int, ...]) -> None:
        if self._is_following:
            return
        numbers = [n for n in map(self._model.number_of, ids[:MOST_SELECTED]) if n >= 0]
        self._is_following = True
        try:
            self._mark(numbers)
        finally:
            self._is_following = False

    def _mark(self, numbers: list[int]) -> None:
        chosen = QItemSelection()
        for number in numbers:
            cell = self._model.index(number, 0)
            chosen.select(cell, self._model.index(number, len(TableColumn) - 1))
        chooser = self.selectionModel()
        chooser.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROW)
        if numbers:
            self._last_row = numbers[0]
            current = self._model.index(numbers[0], TableColumn.TITLE)
            chooser.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(current)

    def _on_rows_chosen(self, *_ranges: QItemSelection) -> None:
        if self._is_following:
            return
        current = self.currentIndex().row()
        numbers = list(_numbers(self.selectionModel().selection(), current))
        if current in numbers:
            numbers.remove(current)
            numbers.insert(0, current)
        self._is_following = True
        try:
            self._session.select([self._model.id_at(number) for number in numbers])
        finally:
            self._is_following = False

    # What is asked for

    def first_rows(self, most: int) -> list[rows.ShownRow]:
        """The first rows as they stand."""
        return [self._model.row(n) for n in range(min(most, self._model.rowCount()))]

    def step(self, by: int) -> None:
        """Select the next or previous row; from where it was, if what was selected has gone."""
        count = self._model.rowCount()
        if not count:
            return
        ids = self._session.selection
        here = self._model.number_of(ids[0]) if ids else -1
        if here < 0 and ids and self._last_row >= 0:
            # Its row is gone, and the next one has come into its place.
            here = self._last_row - (by > 0)
        there = min(max(here + by, 0), count - 1) if here >= 0 else (0 if by > 0 else count - 1)
        self._session.select((self._model.id_at(there),))

    def after_selected(self) -> "array[int]":
        """The events of all rows below the lowest selected one, as they are shown."""
        here = max(map(self._model.number_of, self._session.selection), default=-1)
        return self._model.ids[here + 1 :] if here >= 0 else array("q")

    def neighbour(self) -> int | None:
        """The event after the selected ones, else the one before them: what to look at next."""
        gone = set(self._session.selection)
        here = max((self._model.number_of(event) for event in gone), default=-1)
        if here < 0:
            return None
        around = (*range(here + 1, self._model.rowCount()), *range(here - 1, -1, -1))
        return next((i for i in map(self._model.id_at, around) if i not in gone), None)

    def _on_activated(self, index: QModelIndex) -> None:
        self.activated_event.emit(self._model.id_at(index.row()))

    def _on_menu(self, place: QPoint) -> None:
        self.menu_requested.emit(self.viewport().mapToGlobal(place))


def _numbers(selection: QItemSelection, current: int) -> Iterable[int]:
    areas = [selection.at(number) for number in range(selection.count())]
    spans = [(area.top(), area.bottom() + 1) for area in areas]
    if sum(end - start for start, end in spans) > MOST_SELECTED:
        return [current]
    return dict.fromkeys(n for start, end in spans for n in range(start, end))
