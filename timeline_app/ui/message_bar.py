"""A calm bar under the header: what failed and what to do, until it is read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from timeline_app.ui.labels import label

WARNING, INFO = "warning", "info"
MOST_WAITING = 20


class MessageBar(QWidget):
    """One sentence at a time; the next shows when this one is dismissed."""

    def __init__(self, kind: str = WARNING, *, can_dismiss: bool = True) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self.setProperty("kind", kind)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._waiting: list[str] = []
        self._words = label(wraps=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._words.setAccessibleName("Message")
        close = QToolButton()
        close.setText("×")
        close.setToolTip("Dismiss")
        close.setAccessibleName("Dismiss")
        close.setVisible(can_dismiss)
        close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._words, 1)
        row.addWidget(close)
        self.hide()

    @property
    def words(self) -> str:
        """What stands there; "" while it is hidden."""
        return self._waiting[0] if self._waiting else ""

    def say(self, words: str) -> None:
        """Show this now, or after what is there has been dismissed; nothing is said twice."""
        if words and words not in self._waiting and len(self._waiting) < MOST_WAITING:
            self._waiting.append(words)
        self._show_first()

    def show_only(self, words: str) -> None:
        """Say this alone; "" hides the bar."""
        self._waiting = [words] if words else []
        self._show_first()

    def dismiss(self) -> None:
        self._waiting = self._waiting[1:]
        self._show_first()

    def _show_first(self) -> None:
        rest = len(self._waiting) - 1
        more = f"  ({rest} more)" if rest > 0 else ""
        self._words.setText(self.words + more)
        self.setVisible(bool(self.words))
