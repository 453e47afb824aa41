"""What changed between two versions of a file: new, moved and gone passages and events."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import shown
from timeline_app.model.comparing import TextDiff
from timeline_app.ui.labels import label, tip
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Colours

if TYPE_CHECKING:
    from timeline_app.store import VersionChange

LONGEST = 300
MOST = 2_000
"""Rows shown of each sort."""

NEW, MOVED, GONE = tr("new"), tr("moved"), tr("gone")


class ChangesDialog(QDialog):
    """Counts above, then every sentence that differs."""

    def __init__(
        self, parent: QWidget | None, name: str, change: "VersionChange", colours: Colours
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What changed"))
        self.resize(640, 420)
        self.list = QTreeWidget()
        self.list.setHeaderLabels(["", tr("What"), tr("Words")])
        self.list.setAccessibleName(tr("What changed"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        inks = {NEW: colours.good, MOVED: colours.accent, GONE: colours.warn}
        for sort, compared in ((tr("event"), change.events), (tr("passage"), change.passages)):
            for kind, words in _rows(compared):
                item = QTreeWidgetItem([kind, sort, shown.line(words, LONGEST)])
                item.setForeground(0, QColor(inks[kind]))
                tip(item, words, 2)
                self.list.addTopLevelItem(item)
        for column in (0, 1):
            self.list.resizeColumnToContents(column)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(20, 20, 20, 16)
        column_of_all.setSpacing(8)
        column_of_all.addWidget(label(shown.line(name), role="title"))
        self.counts = label(in_short(change), role="meta", wraps=True)
        column_of_all.addWidget(self.counts)
        column_of_all.addWidget(self.list, 1)
        column_of_all.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)


def in_short(change: "VersionChange") -> str:
    """How much differs, in one line."""
    events = change.events.in_short or tr("none differs")
    passages = change.passages.in_short or tr("none differs")
    return tr("Events: {events}. Passages: {passages}.", events=events, passages=passages)


def _rows(compared: TextDiff) -> Iterator[tuple[str, str]]:
    for kind, some in (
        (NEW, compared.new), (MOVED, compared.moved), (GONE, compared.gone)
    ):  # fmt: skip
        for words in some[:MOST]:
            yield kind, words
