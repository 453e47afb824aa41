"""What is kept of failures of the program itself, to be looked at, handed on or thrown away."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app import crashes
from timeline_app.ui.labels import label
from timeline_app.ui.speech import tr

WORDS = tr(
    "Each report says where in the program it failed, and on what system. It names no file and "
    "holds no word of any document. It lies on this machine only and is sent nowhere; who wants "
    "to report a failure copies it."
)
BETWEEN = "\n" + "—" * 12 + "\n\n"
UNREADABLE = tr("This report cannot be read any more.\n")


class CrashReports(QDialog):
    """The newest first; whoever opens it has seen them."""

    def __init__(self, parent: QWidget | None, reports: Sequence[Path]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Crash reports"))
        self.resize(600, 420)
        self._reports = [crashes.set_seen(path) for path in reports]
        self.words = QPlainTextEdit(BETWEEN.join(map(_text, self._reports)))
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("Reports"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(WORDS, wraps=True))
        column.addWidget(self.words, 1)
        column.addWidget(label(str(crashes.folder()), role="meta", wraps=True))
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        copied = QPushButton(tr("Copy"))
        copied.setAutoDefault(False)
        copied.clicked.connect(self.copy_words)
        deleted = QPushButton(tr("Delete all"))
        deleted.setAutoDefault(False)
        deleted.clicked.connect(self.delete_all)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(copied)
        row.addWidget(deleted)
        row.addStretch()
        row.addWidget(close)
        return row

    def copy_words(self) -> None:
        """All that is shown, for a report of the failure."""
        QGuiApplication.clipboard().setText(self.words.toPlainText())

    def delete_all(self) -> None:
        """The reports that are shown; the log stays."""
        for path in self._reports:
            with suppress(OSError):
                path.unlink()
        self.accept()


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return UNREADABLE
