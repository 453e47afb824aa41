"""The form of one era: its name, and two dates as people write them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from timeline_app import painting
from timeline_app.model import Era, edits, shown
from timeline_app.ui.editing.fields import fields
from timeline_app.ui.editing.when_field import WhenField
from timeline_app.ui.labels import keep_lines, label
from timeline_app.ui.speech import tr
from timeline_app.ui.typed_dates import as_typed

WIDTH = 420
PLAIN = tr("Plain")
COLOURS = (
    tr("Orange"),
    tr("Blue"),
    tr("Teal"),
    tr("Violet"),
    tr("Pink"),
    tr("Green"),
    tr("Sky blue"),
    tr("Gold"),
)
"""What the lanes' colours are called, in their order."""
SWATCH = 14
OPEN = tr("An era begins and ends: these words leave one side open.")
REVERSED = tr("This ends before it begins.")


class EraForm(QDialog):
    """Save is only offered once there are a name and two dates in order."""

    removed = Signal()

    def __init__(
        self, parent: QWidget | None, title: str, theme: painting.Theme = painting.LIGHT
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._era: Era | None = None
        self.name = QLineEdit()
        self.name.setMaxLength(shown.LONGEST_NAME)
        self.first = WhenField(tr("e.g. 1939, Sep 1939, 1 September 1939"))
        self.last = WhenField(tr("e.g. 1945, 8 May 1945; the same as above if empty"))
        self.colour = _colours(theme)
        self._problem = label(role="warning", wraps=True)
        keep_lines(self._problem, 1)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._build()

    def _build(self) -> None:
        form = fields(
            [
                (tr("&Name"), self.name),
                (tr("&From"), self.first),
                (tr("&To"), self.last),
                (tr("&Colour"), self.colour),
            ]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addStretch()
        column.addWidget(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(lambda _text: self._check())
        for field in (self.first, self.last):
            field.read.connect(self._check)
        self._check()

    def show_era(self, era: Era) -> None:
        """An era to be changed, or removed."""
        self._era = era
        self.name.setText(era.name)
        self.show_dates(as_typed(era.first), as_typed(era.last))
        self.colour.setCurrentIndex(max(0, self.colour.findData(era.colour)))
        remove = self._buttons.addButton(tr("Remove"), QDialogButtonBox.ButtonRole.DestructiveRole)
        remove.clicked.connect(self._on_remove)

    def show_dates(self, first: str, last: str) -> None:
        """Two dates to begin with."""
        self.first.show_text(first)
        self.last.show_text(last)
        self._check()

    def answer(self) -> edits.AddEra | edits.SetEra | None:
        """What the user wants; None if nothing was changed."""
        first, last = self.first.when, self.last.when or self.first.when
        if first is None or last is None:
            return None
        colour = self.colour.currentData()
        if self._era is None:
            return edits.AddEra(self._text(), first, last, colour=colour)
        era = self._era
        if (self._text(), first, last, colour) == (era.name, era.first, era.last, era.colour):
            return None
        return edits.SetEra(era.id, self._text(), first, last, colour=colour)

    def accept(self) -> None:
        """Save only what is understood."""
        for field in (self.first, self.last):
            field.read_now()
        self._check()
        if self._save.isEnabled():
            super().accept()

    @property
    def _save(self) -> QWidget:
        return self._buttons.button(QDialogButtonBox.StandardButton.Save)

    def _text(self) -> str:
        return " ".join(self.name.text().split())

    def _on_remove(self) -> None:
        self.removed.emit()
        self.reject()

    def _check(self) -> None:
        problem = self._found()
        self._problem.setText(problem)
        is_whole = bool(self._text()) and self.first.when is not None and self.last.is_fine
        self._save.setEnabled(is_whole and not problem)

    def _found(self) -> str:
        """What is wrong with the dates; "" if nothing is, or something is still missing."""
        first, last = self.first.when, self.last.when or self.first.when
        if first is None or last is None:
            return ""
        if first.is_open or last.is_open:
            return OPEN
        return REVERSED if first.earliest > last.latest else ""


def _colours(theme: painting.Theme) -> QComboBox:
    """Plain, or one of the lanes' colours."""
    box = QComboBox()
    box.addItem(PLAIN, None)
    for number, name in enumerate(COLOURS):
        swatch = QPixmap(SWATCH, SWATCH)
        swatch.fill(QColor(theme.lane(number)))
        box.addItem(QIcon(swatch), name, number)
    return box
