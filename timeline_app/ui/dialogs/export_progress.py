"""How far an export is that takes more than a moment, with a way to stop it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from timeline_app.model import shown
from timeline_app.ui.labels import label
from timeline_app.ui.speech import grouped, tr
from timeline_app.ui.work import Work


class ExportProgress(QDialog):
    """Observes one export; closing it stops the writing, and the old file stays."""

    def __init__(self, parent: QWidget | None, name: str, work: Work) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setMinimumWidth(420)
        self._work = work
        self._head = label(tr("Writing {name}…", name=shown.line(name)), role="title", wraps=True)
        self._count = label(tr("Reading the chronology…"), role="meta")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._button = QPushButton(tr("Cancel"))
        self._button.setAutoDefault(False)  # Enter is no word for stopping
        self._button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        for part in (self._head, self._bar, self._count):
            column.addWidget(part)
        column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignRight)

    def show_progress(self, done: int, total: int) -> None:
        """So many events of so many are written."""
        if total:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            self._count.setText(
                tr("{done} of {total} events", done=grouped(done), total=grouped(total))
            )

    def reject(self) -> None:
        """Esc and the button: stop, and say so until it has stopped."""
        self._button.setEnabled(False)
        self._count.setText(tr("Stopping…"))
        self._work.cancel()
