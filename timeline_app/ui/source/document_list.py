"""The documents of the chronology: name, date and where it came from, what reading them took."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from timeline_app.model import shown, wording
from timeline_app.ui.filters.conditions import file_name
from timeline_app.ui.labels import tip
from timeline_app.ui.session import Session
from timeline_app.ui.theme import Theme

COLUMNS = ("Document", "Written", "Read from", "Length", "Notes")
WIDTHS = {1: 150, 2: 110, 3: 90, 4: 180}
"""Of all columns but the name, at plain text."""
HIDDEN_FIRST = (3, 4, 2)
"""What gives way, one after the other, where the name would have no room."""
LEAST_NAME = 220
LONGEST_NOTES = 400

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ID = Qt.ItemDataRole.UserRole


class DocumentList(QTreeWidget):
    """A click shows the document; the menu or Enter sets its date."""

    chosen = Signal(int)
    date_requested = Signal(int)
    counted = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._is_stale = True
        self.setHeaderLabels(list(COLUMNS))
        self.setAccessibleName("Documents")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.headerItem().setTextAlignment(3, _RIGHT)
        session.snapshot_changed.connect(lambda _shown: self._read())
        session.closed.connect(self.clear)
        self.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.itemActivated.connect(lambda item, _column: self._ask(item))
        self.customContextMenuRequested.connect(self._on_menu)
        theme.changed.connect(self._fit_columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """The name first: as many other columns as leave it its room."""
        room = self.viewport().width() - self._theme.pixels(LEAST_NAME)
        widths = {column: self._theme.pixels(width) for column, width in WIDTHS.items()}
        for column in HIDDEN_FIRST:
            if sum(widths.values()) > room:
                del widths[column]
        for column in WIDTHS:
            self.setColumnHidden(column, column not in widths)
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _read(self) -> None:
        store = self._session.store
        rows = store.documents() if store is not None else []
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        for row in rows:
            published, notes = row.published, "; ".join(row.notes)
            cells = [
                file_name(row.path),
                wording.in_words(published.when) if published else "unknown",
                str(published.source) if published else "",
                f"{row.length:,}",
                shown.line(notes, LONGEST_NOTES),
            ]
            item = QTreeWidgetItem(cells)
            item.setData(0, _ID, row.id)
            tip(item, row.path, 0)
            tip(item, notes, 4)
            item.setTextAlignment(3, _RIGHT)
            self.addTopLevelItem(item)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.counted.emit(len(rows))

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _ID))

    def _ask(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and self._session.can_change:
            self.date_requested.emit(item.data(0, _ID))

    def _on_menu(self, place: QPoint) -> None:
        self._ask(self.itemAt(place))
