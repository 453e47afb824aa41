"""Who did what, when: the audit trail, to be filtered, proved, and taken back step by step."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app import errors
from timeline_app.model import edits
from timeline_app.ui import step_names
from timeline_app.ui.labels import label
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr, tr_n
from timeline_app.wording import worded

if TYPE_CHECKING:
    from timeline_app.store import AuditRow

_ROW = Qt.ItemDataRole.UserRole
_ACTIONS = {
    "undo": tr("Undone: {step}"),
    "redo": tr("Done again: {step}"),
    "read": tr("Read: {step}"),
}
_MOST = 5_000
"""Steps shown at once, the newest first."""
PERSON = tr("Your name, kept with each step in this file; exports leave it out")


class HistoryDialog(QDialog):
    """View → History."""

    person_changed = Signal(str)

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("History"))
        self.resize(720, 520)
        self._person = QLineEdit(session.person)
        self._person.setMaxLength(100)
        self._person.setPlaceholderText(tr("Nobody is named"))
        self._person.setAccessibleName(PERSON)
        self._person.editingFinished.connect(self._tell_name)
        self._words = QLineEdit()
        self._words.setPlaceholderText(tr("Only steps with these words"))
        self._words.setAccessibleName(tr("Filter the history"))
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(self._filter)
        self._list = QTreeWidget()
        self._list.setAccessibleName(tr("Steps"))
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setHeaderLabels([tr("When"), tr("What"), tr("Who")])
        self._list.currentItemChanged.connect(self._offer)
        self._proof = label(role="meta", wraps=True)
        self._back = QPushButton(tr("Take this step back"))
        self._back.clicked.connect(self._take_back)
        self._build()
        session.history_changed.connect(self._read)
        self._read()

    def _build(self) -> None:
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(PERSON, role="meta", wraps=True))
        column.addWidget(self._person)
        column.addWidget(self._words)
        column.addWidget(self._list, 1)
        column.addWidget(self._proof)
        column.addLayout(row)

    def _tell_name(self) -> None:
        self.person_changed.emit(self._person.text())

    def _read(self) -> None:
        store = self._session.store
        if store is None:
            self._list.clear()
            return
        try:
            rows, verdict = store.history.audit(), store.history.verify()
        except errors.TimelineError as error:
            self._proof.setText(worded(error.message))
            return
        self._list.clear()
        self._list.addTopLevelItems([_item(row) for row in reversed(rows[-_MOST:])])
        for column, width in enumerate((150, 380)):
            self._list.setColumnWidth(column, width)
        state = tr("No step was changed since it was written down.")
        if not verdict.is_whole:
            state = tr(
                "The history is broken at step {broken}: {reason}.",
                broken=verdict.broken,
                reason=verdict.reason,
            )
        self._proof.setText(f"{tr_n('{n} steps.', '{n} steps.', verdict.rows)} {state}")
        self._filter(self._words.text())
        self._offer()

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for number in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(number)
            if item is not None:
                text = " ".join(item.text(column) for column in range(3)).casefold()
                item.setHidden(not all(word in text for word in wanted))

    def _chosen(self) -> "AuditRow | None":
        item = self._list.currentItem()
        row: AuditRow | None = item.data(0, _ROW) if item is not None else None
        return row

    def _offer(self, *_items: object) -> None:
        row = self._chosen()
        can = row is not None and row.edit is not None and row.action in {"do", "redo"}
        self._back.setEnabled(can and self._session.can_change)

    def _take_back(self) -> None:
        row = self._chosen()
        if row is not None and row.edit is not None:
            label_of = step_names.TAKE_BACK.format(step=row.label)
            self._session.apply(edits.TakeBack(row.edit, label_of))


def _item(row: "AuditRow") -> QTreeWidgetItem:
    about = " " + tr("(event {event})", event=row.event) if row.event is not None else ""
    step = f"{step_names.told(row.label)}{about}"
    what = tr("erased") if row.is_erased else _ACTIONS.get(row.action, "{step}").format(step=step)
    item = QTreeWidgetItem([_local(row.at), what, row.person])
    item.setData(0, _ROW, row)
    return item


def _local(at: str) -> str:
    """By the clock on the wall."""
    try:
        return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    except ValueError:
        return at
