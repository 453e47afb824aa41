"""The list of saved views: open, rename in place, replace, remove."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import SavedView, shown
from timeline_app.model.saved_view import LONGEST_VIEW_NAME
from timeline_app.ui.labels import label
from timeline_app.ui.saved_views.saved_views import SavedViews
from timeline_app.ui.speech import tr

WIDTH, HEIGHT = 460, 380
HOW = tr(
    "The first nine have a number key. Double click or F2 renames; every change can be undone."
)
NONE_YET = tr("No view is saved yet. Save one with View, Saved views, Save this view.")
_VIEW = Qt.ItemDataRole.UserRole
_Doing = Callable[[SavedView], None]


class ViewsDialog(QDialog):
    """Follows undo and redo while it is open."""

    def __init__(self, parent: QWidget | None, views: SavedViews) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Saved views"))
        self.resize(WIDTH, HEIGHT)
        self._views = views
        self._is_filling = False
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Saved views"))
        self._how = label(role="meta", wraps=True)
        self._doings: dict[str, _Doing] = {
            tr("Open"): views.open, tr("Rename"): self._rename, tr("Replace"): views.replace,
            tr("Remove"): views.remove,
        }  # fmt: skip
        self._made: dict[str, QPushButton] = {}
        self._build()
        self.list.itemChanged.connect(self._on_edited)
        self.list.currentRowChanged.connect(lambda _row: self._offer())
        views.changed.connect(self.fill)
        self.fill()

    def _build(self) -> None:
        row = QHBoxLayout()
        for words, doing in self._doings.items():
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, doing=doing: self._do(doing))
            self._made[words] = button
            row.addWidget(button)
        row.addStretch()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._how)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(close)

    def button(self, words: str) -> QPushButton:
        """One of the buttons under the list."""
        return self._made[words]

    def fill(self) -> None:
        """The views that there are now; the row in hand stays in hand."""
        row = max(0, self.list.currentRow())
        self._is_filling = True
        self.list.clear()
        for view in self._views.all():
            item = QListWidgetItem(shown.line(view.name))
            item.setData(_VIEW, view)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self._is_filling = False
        self._how.setText(HOW if self.list.count() else NONE_YET)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._offer()

    def _offer(self) -> None:
        can_change = self._views.session.can_change
        for words, button in self._made.items():
            button.setEnabled(self._view() is not None and (can_change or words == tr("Open")))

    def _view(self) -> SavedView | None:
        item = self.list.currentItem()
        found = item.data(_VIEW) if item is not None else None
        return found if isinstance(found, SavedView) else None

    def _do(self, doing: _Doing) -> None:
        """To the view in hand; without one no button can be pressed."""
        if (view := self._view()) is not None:
            doing(view)

    def _rename(self, _view: SavedView) -> None:
        self.list.editItem(self.list.currentItem())

    def _on_edited(self, item: QListWidgetItem) -> None:
        if self._is_filling:
            return
        view, name = item.data(_VIEW), item.text()[:LONGEST_VIEW_NAME]
        self._views.rename(view, name)
        self.fill()  # what was refused stands as it was
