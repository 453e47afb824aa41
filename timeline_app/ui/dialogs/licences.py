"""Every part of the program, with the licence under which it stands and that licence's text."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from timeline_app import parts
from timeline_app.ui.labels import label
from timeline_app.ui.speech import tr

QT = frozenset({"pyside6_essentials", "pyside6", "shiboken6"})
REPLACING = tr(
    "Qt and Qt for Python are used under the LGPL, version 3. They lie as files of their own in\n"
    "{folder}\nand are loaded from there: build others of the same version’s interface from their "
    "sources (code.qt.io), put them in the place of these files, and the program uses yours."
)
NO_TEXT = tr("Its package brings no text of this licence.")
LONGEST = 400_000
"""Characters of a text that are shown; some lists of notices are endless."""


class Licences(QDialog):
    """Help → About → Licences…: a list of parts, and what is chosen beside it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licences"))
        self.resize(760, 520)
        self._parts = parts.parts()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Parts"))
        for part in self._parts:
            self.list.addItem(QListWidgetItem(f"{part.name} {part.version}".strip()))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Licence"))
        self.list.currentRowChanged.connect(self._show)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.list)
        halves.addWidget(self.text)
        halves.setStretchFactor(1, 1)
        halves.setSizes([230, 530])
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        words = tr("{parts} parts, each under the terms of its makers.", parts=len(self._parts))
        column.addWidget(label(words, role="meta"))
        column.addWidget(halves, 1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        self.text.setPlainText(of_part(self._parts[row]))


def of_part(part: parts.LicensedPart) -> str:
    """All that is to be said of one part's licence, its texts one after the other."""
    head = [f"{part.name} {part.version}".strip(), tr("Licence: {licence}", licence=part.licence)]
    if part.name.lower() in QT:
        head.append(REPLACING.format(folder=parts.folder_of(part.name)))
    texts = [_read(path) for path in part.texts] or [NO_TEXT]
    return "\n\n".join((*head, *texts))[:LONGEST]


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return NO_TEXT
