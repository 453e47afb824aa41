"""The search box: tells what was typed once the typing rests."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit

from timeline_app.ui.speech import tr

REST_MS = 80
"""Less than there is between two keys of most people, more than a search takes."""


class SearchBox(QLineEdit):
    """Esc clears it; Enter asks for the next hit, Shift+Enter for the one before."""

    searched = Signal(str)
    step_requested = Signal(int)
    left = Signal()
    """Esc was pressed: the keyboard belongs to the events again."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Search titles and passages"))
        self.setAccessibleName(tr("Search"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(400)
        self._told = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._tell)
        self.textChanged.connect(lambda _text: self._rest.start())
        self._icon = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)

    def set_icon(self, icon: QIcon) -> None:
        self._icon.setIcon(icon)

    def show_words(self, words: str) -> None:
        """What is searched for was set elsewhere."""
        if words != self._told:
            self._told = words
            self.setText(words)
            self._rest.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText("")
            self._tell()
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._tell()
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_requested.emit(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._rest.stop()
        words = " ".join(self.text().split())
        if words != self._told:
            self._told = words
            self.searched.emit(words)
