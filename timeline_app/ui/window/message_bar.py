"""A calm bar under the header: what failed and what to do, until it is read."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from timeline_app.model import shown
from timeline_app.ui.labels import label, tip
from timeline_app.ui.speech import tr
from timeline_app.ui.turned import edges

WARNING, INFO = "warning", "info"
MOST_WAITING = 20
LONGEST = 1_000
"""Characters of one message."""

More = Callable[[], object] | None


class MessageBar(QWidget):
    """One sentence at a time; the next shows when this one is dismissed."""

    def __init__(self, kind: str = WARNING, *, can_dismiss: bool = True) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self.setProperty("kind", kind)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._waiting: list[tuple[str, More]] = []
        self._suggestion = ""
        self._words = label(wraps=True)
        self._words.setAccessibleName(tr("Message"))
        self._more = QPushButton(tr("Show"))
        self._more.setFlat(True)
        self._more.clicked.connect(self._tell_more)
        close = QToolButton()
        close.setText("×")
        tip(close, tr("Dismiss"))
        close.setAccessibleName(tr("Dismiss"))
        close.setVisible(can_dismiss)
        close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(*edges(16, 6, 8, 6))
        row.addWidget(self._words, 1)
        row.addWidget(self._more)
        row.addWidget(close)
        self.hide()

    @property
    def words(self) -> str:
        """What stands there; "" while it is hidden."""
        return self._waiting[0][0] if self._waiting else ""

    def say(self, words: str, more: More = None) -> None:
        """Show this now, or after what is there has been dismissed; nothing is said twice."""
        if words and self.words == self._suggestion:
            self._waiting = []
        is_new = words not in {said for said, _ in self._waiting}
        if words and is_new and len(self._waiting) < MOST_WAITING:
            self._waiting.append((words, more))
        self._show_first()

    def suggest(self, words: str, more: More) -> None:
        """Show this while there is nothing else to say; whatever is said takes its place."""
        if not self._waiting:
            self._waiting = [(words, more)]
            self._suggestion = words
            self._show_first()

    def show_only(self, words: str) -> None:
        """Say this alone; "" hides the bar."""
        self._waiting = [(words, None)] if words else []
        self._show_first()

    def dismiss(self) -> None:
        self._waiting = self._waiting[1:]
        self._show_first()

    def _show_first(self) -> None:
        rest = len(self._waiting) - 1
        more = "  " + tr("({rest} more)", rest=rest) if rest > 0 else ""
        self._words.setText(shown.paragraphs(self.words, LONGEST) + more)
        self._more.setVisible(bool(self._waiting) and self._waiting[0][1] is not None)
        self.setVisible(bool(self.words))

    def _tell_more(self) -> None:
        more = self._waiting[0][1] if self._waiting else None
        if more is not None:
            more()
