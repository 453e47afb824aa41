"""The documents of the chronology with their versions, and the files that could not be read."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from timeline_app.ui.labels import tip
from timeline_app.ui.session import Session
from timeline_app.ui.source.document_delegate import DocumentDelegate
from timeline_app.ui.source.document_rows import Listed, listed
from timeline_app.ui.speech import tr
from timeline_app.ui.table.quiet import RIGHT, ROW_ROLE
from timeline_app.ui.theme import Theme

COLUMNS = (tr("Title"), tr("Date"), tr("Pages"), tr("Events"), tr("State"))
WIDTHS = {1: 140, 2: 70, 3: 70, 4: 200}
"""Of all columns but the title, at plain text."""
HIDDEN_FIRST = (2, 1, 3, 4)
"""What gives way, one after the other, where the title would have no room."""
LEAST_NAME = 220
_STATE = 4


class DocumentList(QTreeWidget):
    """A click shows the document; Enter sets its date, or does what helps a file."""

    chosen = Signal(int)
    date_requested = Signal(int)
    menu_requested = Signal(QPoint)
    asked = Signal(str)
    """The id of an action, for the row in hand."""
    counted = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._rows: tuple[Listed, ...] = ()
        self.setHeaderLabels(list(COLUMNS))
        self.setAccessibleName(tr("Documents"))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setItemDelegate(DocumentDelegate(theme))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (2, 3):
            self.headerItem().setTextAlignment(column, RIGHT)
        session.snapshot_changed.connect(lambda _shown: self._read())
        session.closed.connect(self._forget)
        self.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.itemActivated.connect(lambda item, _column: self._activate(item))
        self.itemClicked.connect(self._on_clicked)
        self.customContextMenuRequested.connect(self._on_menu)
        theme.changed.connect(self._on_theme_changed)

    @property
    def row(self) -> Listed | None:
        """The document, or the file, that is chosen."""
        item = self.currentItem()
        found = item.data(0, ROW_ROLE) if item is not None else None
        return found if isinstance(found, Listed) else None

    @property
    def rows(self) -> tuple[Listed, ...]:
        """All rows; older versions are within the newer ones."""
        return self._rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._fit_columns()

    def _fit_columns(self) -> None:
        """The title first: as many other columns as leave it its room."""
        room = self.viewport().width() - self._theme.pixels(LEAST_NAME)
        widths = {column: self._theme.pixels(width) for column, width in WIDTHS.items()}
        for column in HIDDEN_FIRST:
            if sum(widths.values()) > room:
                del widths[column]
        for column in WIDTHS:
            self.setColumnHidden(column, column not in widths)
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _forget(self) -> None:
        self._rows = ()
        self.clear()

    def _read(self) -> None:
        store = self._session.store
        if store is None:
            return self._show(())
        return self._show(
            listed(store.documents.all(), store.contents.all(), store.documents.problems())
        )

    def _show(self, rows: Iterable[Listed]) -> None:
        """What was chosen stays chosen where it is still there."""
        before = self.row
        self._rows = tuple(rows)
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        for row in self._rows:
            item = _item(row)
            self.addTopLevelItem(item)
            item.addChildren([_item(older) for older in row.older])
            item.setExpanded(True)
        if before is not None:
            self._return_to(before)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.counted.emit(sum(row.document is not None for row in self._rows))

    def _return_to(self, row: Listed) -> None:
        everywhere = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        for item in self.findItems("", everywhere):
            found = item.data(0, ROW_ROLE)
            if (found.document, found.path) == (row.document, row.path):
                self.setCurrentItem(item)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        row = item.data(0, ROW_ROLE) if item is not None else None
        if isinstance(row, Listed) and row.document is not None:
            self.chosen.emit(row.document)

    def _activate(self, item: QTreeWidgetItem) -> None:
        row: Listed = item.data(0, ROW_ROLE)
        if row.document is None:
            self.asked.emit(row.action)
        elif self._session.can_change:
            self.date_requested.emit(row.document)

    def _on_clicked(self, item: QTreeWidgetItem, column: int) -> None:
        """A click on what helps does it."""
        row: Listed = item.data(0, ROW_ROLE)
        if column == _STATE and row.action:
            self.asked.emit(row.action)

    def _on_menu(self, place: QPoint) -> None:
        if self.itemAt(place) is not None:
            self.menu_requested.emit(self.viewport().mapToGlobal(place))


def _item(row: Listed) -> QTreeWidgetItem:
    item = QTreeWidgetItem(list(row.texts))
    for column in range(len(COLUMNS)):
        item.setData(column, ROW_ROLE, row)
    tip(item, row.path, 0)
    tip(item, row.notes, _STATE)
    return item
