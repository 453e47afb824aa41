"""The rows of the ledger: chosen with mouse or keyboard, several with Ctrl or Shift."""

from array import array

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from timeline_app.model import LedgerEntry
from timeline_app.ui.dates.date_delegate import DateDelegate
from timeline_app.ui.dates.date_model import DateModel
from timeline_app.ui.dates.loading import shown_again
from timeline_app.ui.dates.rows import HEADINGS, DateColumn, Dates, written
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr
from timeline_app.ui.table.quiet import HEIGHT, make_quiet, set_row_height
from timeline_app.ui.theme import Theme
from timeline_app.wording.ledger_words import read_as

FATE_WIDTH = 152
PLACES = (230, 96)
"""Widths of the last column: with the document's name, and with the line alone."""
LEAST_DATE, MOST_DATE = 96, 240
"""As narrow and as wide as the two columns of dates may be."""
LEAST_WHICH = 190
"""Where this cannot be had the last column gives way first, then what was understood."""
_AIR = {DateColumn.WRITTEN: 18 + 8 + 4, DateColumn.READ: 8 + 8 + 4}
_MEASURED = 200
"""Rows of which the widest date decides how wide its column is."""
MOST_CHOSEN = 5_000

_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class DateTable(QTableView):
    """Shows what it is given; tells which date was chosen and what is asked of it."""

    chosen = Signal()
    """Another row is the current one."""
    activated_date = Signal()
    event_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dates = Dates()
        self._is_showing = False
        self._measured: dict[DateColumn, list[str]] = {
            column: [HEADINGS[column]] for column in _AIR
        }
        self._model = DateModel(session.lines, self)
        self.setModel(self._model)
        self.painter = DateDelegate(theme)
        self.setItemDelegate(self.painter)
        self._set_up()
        theme.changed.connect(self._on_theme_changed)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.activated.connect(lambda _index: self.activated_date.emit())
        self.customContextMenuRequested.connect(
            lambda place: self.menu_requested.emit(self.viewport().mapToGlobal(place))
        )

    def _set_up(self) -> None:
        make_quiet(self, tr("Dates"), self._hover)
        header = self.horizontalHeader()
        header.setObjectName("dateHeader")
        header.setSectionsClickable(False)
        header.setSectionResizeMode(DateColumn.WHICH, QHeaderView.ResizeMode.Stretch)
        self._on_theme_changed()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.painter.hovered_row:
            self.painter.hovered_row = row
            self.viewport().update()

    def _on_theme_changed(self) -> None:
        set_row_height(self, self._theme.pixels(HEIGHT))
        self._fit_columns()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Dates are not cut where that can be helped; what they tell of has the rest."""
        room, pixels = self.viewport().width(), self._theme.pixels
        widths = {column: self._width_of_dates(column) for column in _AIR}
        widths[DateColumn.FATE] = pixels(FATE_WIDTH)
        rest = room - sum(widths.values()) - pixels(LEAST_WHICH)
        place = next((pixels(width) for width in PLACES if pixels(width) <= rest), None)
        if place is not None:
            widths[DateColumn.PLACE] = place
        elif rest < pixels(LEAST_DATE - LEAST_WHICH):
            del widths[DateColumn.READ]
        for column in (*_AIR, DateColumn.FATE, DateColumn.PLACE):
            self.setColumnHidden(column, column not in widths)
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _width_of_dates(self, column: DateColumn) -> int:
        metrics, pixels = self.fontMetrics(), self._theme.pixels
        widest = max(map(metrics.horizontalAdvance, self._measured[column]), default=0)
        wanted = widest + pixels(_AIR[column])
        return min(max(wanted, pixels(LEAST_DATE)), pixels(MOST_DATE), self.width() * 2 // 5)

    # What is shown

    def show_dates(
        self, dates: Dates, numbers: "array[int]", *, with_document: bool, tells: bool = True
    ) -> None:
        """Other rows; the same date stays chosen, or the one that took its place."""
        before, row, first = self.entry, self.currentIndex().row(), self.rowAt(0)
        had_one = before is not None
        self._is_showing = True
        self._dates = dates
        first_ones = [dates.entries[number] for number in numbers[:_MEASURED]]
        self._measured = {
            DateColumn.WRITTEN: [HEADINGS[DateColumn.WRITTEN], *map(written, first_ones)],
            DateColumn.READ: [HEADINGS[DateColumn.READ], *map(read_as, first_ones)],
        }
        self._model.show_dates(dates, numbers, with_document=with_document)
        self._fit_columns()
        self._is_showing = False
        self.painter.current_row = -1
        if before is not None:
            again = shown_again(numbers, dates, before)
            row = again if again >= 0 else min(row, len(numbers) - 1)
        if had_one and row >= 0:
            self._go(row, tells=tells)
        if first > 0:
            self.scrollTo(
                self._model.index(min(first, max(0, len(numbers) - 1)), 0),
                QAbstractItemView.ScrollHint.PositionAtTop,
            )
            self.scrollTo(self.currentIndex())

    @property
    def entry(self) -> LedgerEntry | None:
        """The current date."""
        row = self.currentIndex().row()
        return self._model.entry(row) if 0 <= row < self._model.rowCount() else None

    @property
    def entries(self) -> list[LedgerEntry]:
        """All chosen dates."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._model.entry(row) for row in rows[:MOST_CHOSEN]]

    def show_event(self, event: int) -> None:
        """Choose the date of an event that was chosen elsewhere, without telling of it."""
        current = self.entry
        if current is not None and event in current.events:
            return
        row = next(self._model.rows_of(event), -1)
        if row >= 0:
            self._go(row, tells=False)

    def step(self, by: int) -> None:
        """Choose the next or previous row."""
        count = self._model.rowCount()
        if count:
            here = self.currentIndex().row()
            there = here + by if here >= 0 else (0 if by > 0 else count - 1)
            self._go(min(max(there, 0), count - 1), tells=True)

    def _go(self, row: int, *, tells: bool) -> None:
        self._is_showing = not tells
        index = self._model.index(row, DateColumn.WRITTEN)
        self.selectionModel().setCurrentIndex(index, _ROW)
        self._is_showing = False
        self.scrollTo(index)

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.painter.current_row = index.row()
        self.viewport().update()
        if index.isValid() and not self._is_showing:
            self.chosen.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on what the current row offers."""
        index = self.indexAt(event.position().toPoint())
        was_offered = self._pressed_offer == index.row() >= 0
        super().mouseReleaseEvent(event)
        entry = self.entry
        if (
            was_offered
            and entry is not None
            and index.column() == DateColumn.PLACE
            and self.painter.offers(index.row(), entry)
        ):
            self.event_requested.emit()

    _pressed_offer = -1
    """The row that was the current one before the button went down."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_offer = self.painter.current_row
        super().mousePressEvent(event)
