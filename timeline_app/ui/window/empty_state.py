"""What stands where the timeline would be while there is nothing to show: it teaches."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from timeline_app.ui.importing import ImportJob, ImportTally
from timeline_app.ui.labels import ElidedLabel, label
from timeline_app.ui.speech import tr

WELCOME = tr("Drop documents or a folder here")
LESSON = tr(
    "The program reads them, finds what happened when, and keeps the sentence that proves it. "
    "Nothing leaves this machine."
)
BUTTONS = (
    ("file.add", tr("Add documents…")),
    ("file.add_folder", tr("Add folder…")),
    ("file.sample", tr("Open the sample")),
)
WIDTH, MARGINS = 460, 24


class EmptyState(QWidget):
    """Welcome, or how far a chronology is that is being built."""

    asked = Signal(str)
    """The id of an action."""

    def __init__(self) -> None:
        super().__init__()
        self._head = label(WELCOME, role="heading", wraps=True)
        self._lesson = label(LESSON, role="meta", wraps=True)
        for part in (self._head, self._lesson):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._path = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._path.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._path.setProperty("role", "meta")
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch()
        for name, words in BUTTONS:
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
            row.addWidget(button)
        row.addStretch()
        self._build()
        self.welcome()

    def _build(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inside)
        column.setSpacing(12)
        for part in (self._head, self._lesson, self._bar, self._path):
            column.addWidget(part)
        outer = QVBoxLayout(self)
        outer.addStretch()
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside, 8)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addSpacing(8)
        outer.addWidget(self._buttons)
        outer.addStretch()

    def welcome(self) -> None:
        """Nothing is there yet."""
        self._say(WELCOME, LESSON, is_working=False)

    def opening(self, name: str) -> None:
        """A chronology is being opened."""
        self._say(tr("Opening {name}…", name=name), "", is_working=True)

    def read(self, share: float) -> None:
        """So much of what is being opened is read, of 1."""
        self._bar.setRange(0, 100)
        self._bar.setValue(round(100 * share))

    def building(self, words: str, job: ImportJob) -> None:
        """A chronology is being built."""
        self._say(words, LESSON, is_working=True)
        job.progressed.connect(self._on_progressed)

    def _say(self, head: str, lesson: str, *, is_working: bool) -> None:
        self._head.setText(head)
        self._lesson.setText(lesson)
        self._bar.setRange(0, 0)
        self._path.show_text("")
        for part in (self._bar, self._path):
            part.setVisible(is_working)
        self._buttons.setVisible(not is_working)
        self._fit_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Room for every line: Qt forgets it when words change while they are out of sight."""
        width = max(200, min(WIDTH, self.width() * 4 // 5) - MARGINS)
        for part in (self._head, self._lesson):
            part.setMinimumHeight(part.heightForWidth(width) if part.text() else 0)

    def _on_progressed(self, tally: ImportTally) -> None:
        if tally.total:
            self._bar.setRange(0, tally.total)
            self._bar.setValue(tally.done)
        self._path.show_text(tally.path)
