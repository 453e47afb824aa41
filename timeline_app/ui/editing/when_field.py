"""A field for dates as people write them; what was understood is echoed under it as they type."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from timeline_app.model import When
from timeline_app.ui import typed_dates, work
from timeline_app.ui.labels import keep_lines, label
from timeline_app.ui.speech import tr

if TYPE_CHECKING:
    from timeline_app.temporal import Typed

REST_MS = 120
LINES = 2
"""So many lines are kept free for what was understood: nothing below moves when it is said."""


class WhenField(QWidget):
    """Empty means no date; ``is_fine`` is False while the words make no date."""

    read = Signal()
    """The words were read, for better or worse."""

    def __init__(
        self, hint: str = tr("e.g. 19 July 2020, Jan 2020, c. 1911, 44 BC"), *, lines: int = LINES
    ) -> None:
        """``lines`` are kept free below; 0 for a field that may grow."""
        super().__init__()
        self._lines = lines
        self._typed: Typed | None = None
        self._loading: work.Work | None = None
        self._line = QLineEdit()
        self._line.setPlaceholderText(hint)
        self._line.setAccessibleName(hint)
        self._line.setMaxLength(200)
        self._echo = label(role="meta", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._line)
        layout.addWidget(self._echo)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.read_now)
        self._line.textChanged.connect(lambda _text: self._rest.start())
        self._keep_room()
        self.setFocusProxy(self._line)
        self.setFocusPolicy(self._line.focusPolicy())  # a label's key leads only to what takes it

    @property
    def line(self) -> QLineEdit:
        """In which the date is typed."""
        return self._line

    @property
    def text(self) -> str:
        return self._line.text().strip()

    @property
    def when(self) -> When | None:
        """The date that was understood; None for an empty field or words that make none."""
        return self._typed.when if self._typed is not None and self.text else None

    @property
    def is_fine(self) -> bool:
        return not self.text or self.when is not None

    @property
    def echo(self) -> str:
        """The interpretation as it stands under the field."""
        return self._echo.text()

    def show_text(self, text: str) -> None:
        """Put words in without telling anybody; they are read all the same."""
        if text != self._line.text():
            self._line.blockSignals(True)  # noqa: FBT003 - Qt's signature
            self._line.setText(text)
            self._line.blockSignals(False)  # noqa: FBT003 - Qt's signature
            self._understand()

    def read_now(self) -> None:
        """Do not wait until the typing rests."""
        self._rest.stop()
        self._understand()
        if self._loading is None:
            self.read.emit()

    def _understand(self) -> None:
        if not self.text:
            self._typed = None
            self._say("", is_wrong=False)
        elif self._loading is None and typed_dates.is_ready():
            self._typed = typed_dates.read(self.text)
            problem = self._typed.problem
            self._say(problem or self._typed.words, is_wrong=self._typed.when is None)
        elif self._loading is None:
            self._loading = work.start(work.call(typed_dates.load), ended=self._on_loaded)

    def _on_loaded(self) -> None:
        self._loading = None
        self.read_now()

    def _say(self, words: str, *, is_wrong: bool) -> None:
        self._echo.setText(words)
        self._echo.setVisible(bool(words) or self._lines > 0)
        self._echo.setProperty("role", "warning" if is_wrong else "meta")
        self._line.setProperty("isWrong", is_wrong)
        for part in (self._echo, self._line):
            part.style().polish(part)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._keep_room()

    def _keep_room(self) -> None:
        keep_lines(self._echo, self._lines)
        self._echo.setVisible(bool(self._echo.text()) or self._lines > 0)
