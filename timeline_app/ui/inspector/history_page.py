"""What became of the chosen event: every change that still stands, each to be taken back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import shown
from timeline_app.ui.inspector.foot import moment
from timeline_app.ui.labels import label
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges

if TYPE_CHECKING:
    from timeline_app.store import Change

MOST = 200
"""Changes shown; all of them stand in the whole chronology's history."""
NOTHING = tr("Nothing of this event was changed by hand.")
WHEN = 104
"""Pixels of the column of days at 100 % text."""


class HistoryPage(QWidget):
    """The newest first."""

    undone = Signal(object)
    """Change."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = label(role="title", wraps=True)
        self._count = label(role="meta", wraps=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(*edges(20, 12, 16, 12))
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._count)
        column.addLayout(self._body)
        column.addStretch(1)

    def show_changes(self, title: str, changes: "Sequence[Change]", *, can_change: bool) -> None:
        """Those of another event."""
        self._title.setText(shown.title(title))
        self._count.setText(
            tr_n("{n} change", "{n} changes", len(changes)) if changes else NOTHING
        )
        while (item := self._body.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.deleteLater()
        self.buttons = []
        hands = {change.person for change in changes}
        for change in changes[:MOST]:
            row = self._row(change, has_hands=len(hands) > 1, can_change=can_change)
            self._body.addWidget(row)

    def _row(self, change: "Change", *, has_hands: bool, can_change: bool) -> QWidget:
        row = QFrame()
        row.setObjectName("historyRow")
        at = label(moment(change.at), role="meta", wraps=True)
        at.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        at.setFixedWidth(self._theme.pixels(WHEN))
        who = change.person or tr("nobody named")
        several = (
            " · " + tr_n("{n} event", "{n} events", change.touches) if change.touches > 1 else ""
        )
        words = label(shown.paragraphs(change.words + several), wraps=True)
        undo = QPushButton(tr("Undo this"))
        undo.setProperty("role", "lead")
        undo.setAccessibleName(tr("Undo this: {words}", words=change.words))
        undo.setEnabled(can_change)
        undo.clicked.connect(lambda: self.undone.emit(change))
        self.buttons.append(undo)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(words)
        if has_hands:
            told.addWidget(label(who, role="meta", wraps=True))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(8)
        line.addWidget(at, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(told, 1)
        line.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        return row
