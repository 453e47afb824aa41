"""What the program is, its version, and under which terms it stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeline_app import __version__
from timeline_app.ui import file_paths
from timeline_app.ui.labels import label
from timeline_app.ui.speech import tr

WORDS = tr(
    "Turns a heap of documents into a chronology, and keeps for every event the sentence that "
    "proves it. Everything happens on this machine; Help → Privacy says what enforces that."
)
TERMS = tr(
    "Program: Apache-2.0. Language model trained on Universal Dependencies treebanks (CC BY-SA). "
    "Typeface: Inter, SIL Open Font Licence. Window: Qt for Python, LGPL, of which you may put "
    "another build in its place. Licences… lists every part with its text."
)


class AboutDialog(QDialog):
    """Help → About."""

    licences_asked = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Timeline"))
        self.setMinimumWidth(420)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        terms = QPushButton(tr("Licences…"))
        terms.setAutoDefault(False)
        terms.clicked.connect(self.licences_asked)
        log = label(tr("Log: {log_file}", log_file=file_paths.log_file()), role="meta", wraps=True)
        row = QHBoxLayout()
        row.addWidget(terms)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(tr("Timeline"), role="heading"))
        column.addWidget(label(tr("Version {version}", version=__version__), role="meta"))
        column.addWidget(label(WORDS, wraps=True))
        column.addWidget(label(TERMS, role="meta", wraps=True))
        column.addWidget(log)
        column.addStretch()
        column.addLayout(row)
