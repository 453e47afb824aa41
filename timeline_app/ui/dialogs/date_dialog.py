"""Asks for one date: to go to it, or to say when a document was written."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from timeline_app.model import When
from timeline_app.ui.editing.when_field import WhenField
from timeline_app.ui.labels import keep_lines, label
from timeline_app.ui.speech import tr


class DateDialog(QDialog):
    """OK is only offered once the words make a date."""

    def __init__(
        self, parent: QWidget | None, title: str, question: str, *, needs_day: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(380)
        self._needs_day = needs_day
        self.field = WhenField()
        self._problem = label(role="warning", wraps=True)
        self._problem.setVisible(needs_day)
        keep_lines(self._problem, 1)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.field.read.connect(self._check)
        self.field.line.returnPressed.connect(self.field.read_now)  # before OK is pressed by it
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for part in (label(question, wraps=True), self.field, self._problem):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(self._buttons)
        self._check()

    @property
    def when(self) -> When | None:
        return self.field.when

    def accept(self) -> None:
        self.field.read_now()
        self._check()
        if self._ok.isEnabled():
            super().accept()

    @property
    def _ok(self) -> QWidget:
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def _check(self) -> None:
        when = self.field.when
        lacks_day = self._needs_day and when is not None and not when.is_exact_day
        self._problem.setText(tr("A single day is needed here.") if lacks_day else "")
        self._ok.setEnabled(when is not None and not lacks_day)
