"""Two lists in the card's place for a moment: what it is the same as, and what is accepted."""

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from timeline_app.model import shown
from timeline_app.review import Queue
from timeline_app.ui.keycap import KeyButton, KeycapLook
from timeline_app.ui.labels import label
from timeline_app.ui.review.queue_view import EventList, QueueModel
from timeline_app.ui.session import Session
from timeline_app.ui.speech import grouped, tr
from timeline_app.ui.theme import Theme

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_REST_MS = 150


class _Events(QWidget):
    """Events as the queue shows them, with a head and a foot."""

    left = Signal()

    def __init__(self, session: Session, theme: Theme, name: str) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("reviewCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = label(role="title", wraps=True)
        self.hint = label(role="meta", wraps=True)
        self.model = QueueModel(self)
        self.list = EventList(self.model, theme, name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 14)
        self.column.setSpacing(10)
        self.column.addWidget(self.head)
        self.column.addWidget(self.hint)

    def show_events(self, ids: Sequence[int]) -> None:
        """These, the first in hand."""
        self.model.follow(Queue(array("q", ids)), self._session)
        self.go_to(0)

    @property
    def ids(self) -> "array[int]":
        """What is listed."""
        return self.model.ids

    def go_to(self, row: int) -> None:
        """Have this row in hand."""
        count = self.model.rowCount()
        self.list.go_to(max(0, min(row, count - 1)) if count else -1)


class SameAs(_Events):
    """The events that may be the same: type to search, the arrows choose, Enter joins."""

    chosen = Signal(int)

    def __init__(
        self, session: Session, theme: Theme, find: Callable[[str], Sequence[int]]
    ) -> None:
        super().__init__(session, theme, tr("Events near it in time"))
        self._find = find
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search all events"))
        self.search.setAccessibleName(tr("Search all events"))
        self.search.installEventFilter(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.look)
        self.search.textChanged.connect(lambda _text: self._rest.start())
        self.column.addWidget(self.search)
        self.column.addWidget(self.list, 1)
        self.list.clicked.connect(lambda index: self.chosen.emit(self.model.id_at(index.row())))

    def ask(self, title: str) -> None:
        """Which event is this one the same as?"""
        self.head.setText(tr("“{title}” is the same as…", title=shown.title(title)))
        self.hint.setText(
            tr(
                "The event that you choose keeps its title and its date; the passages of this one "
                "go to it. ↑ ↓ choose, Enter joins, Esc leaves it as it was."
            )
        )
        self.search.clear()
        self.look()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look(self) -> None:
        """List what fits the words, or without words what stands near."""
        self._rest.stop()
        self.show_events(self._find(self.search.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field's keys that choose in the list, join and leave."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        is_ours = key in _STEPS or key in _ENTER or key == Qt.Key.Key_Escape
        if is_ours and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if is_ours and event.type() == QEvent.Type.KeyPress:
            self._pressed(key)
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, key: Qt.Key) -> None:
        row = self.list.current_row
        if key in _STEPS:
            self.go_to(row + _STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            if self._rest.isActive():
                self.look()
                row = self.list.current_row
            if row >= 0:
                self.chosen.emit(self.model.id_at(row))


class AcceptAll(_Events):
    """All that would be accepted in one step, to be looked through first."""

    agreed = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme, tr("Events to accept"))
        self._agree = KeyButton(theme, tr("Accept"), "Shift+A", look=KeycapLook.PRIMARY)
        self._leave = KeyButton(theme, tr("Not now"), "Esc")
        self.column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self._agree)
        row.addWidget(self._leave)
        row.addStretch(1)
        self.column.addLayout(row)
        self._agree.clicked.connect(self.agreed)
        self._leave.clicked.connect(self.left)

    def ask(self, ids: Sequence[int], head: str, keys: str) -> None:
        """Show what would be accepted; ``keys`` is the key that agrees."""
        self.head.setText(head)
        self.hint.setText(tr("One step: it can be taken back as a whole."))
        self._agree.show_keys(keys)
        self._agree.show_words(tr("Accept {ids}", ids=grouped(len(ids))))
        self.show_events(ids)
