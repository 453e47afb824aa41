"""What was withdrawn from the chronology, one certificate after another, to be kept as a file."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model.withdrawal import Certificate
from timeline_app.ui.labels import label
from timeline_app.ui.speech import tr
from timeline_app.wording.certificate import in_words

NOTHING = tr("Nothing was withdrawn from this chronology.")
BETWEEN = "\n\n" + "—" * 12 + "\n\n"


class CertificateDialog(QDialog):
    """The newest certificate first; the caller writes the file."""

    save_requested = Signal()

    def __init__(self, parent: QWidget | None, certificates: Sequence[Certificate]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Withdrawn documents"))
        self.resize(560, 380)
        told = BETWEEN.join(in_words(one) for one in reversed(certificates))
        self.words = QPlainTextEdit(told or NOTHING)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("Certificates"))
        save = QPushButton(tr("Save…"))
        save.setEnabled(bool(certificates))
        save.clicked.connect(self.save_requested)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(save)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(
            label(tr("What was removed; the certificate holds none of it."), role="meta")
        )
        column.addWidget(self.words, 1)
        column.addLayout(row)
