"""Under the text: a date of the ledger, what became of it, and what can be done about that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from timeline_app.model import Fate, LedgerEntry
from timeline_app.ui.dates.rows import told, written
from timeline_app.ui.labels import label
from timeline_app.ui.source.event_details import ButtonRows
from timeline_app.ui.speech import tr
from timeline_app.wording.ledger_words import read_as

MAKE, SETTLE = "event.add", "event.settle"
IS_RIGHT, LOOK_AGAIN = tr("It is right so"), tr("Look at it again")


class DateDetails(QWidget):
    """Words and two buttons."""

    asked = Signal(str)
    """The id of an action."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dateDetails")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = label(role="title", wraps=True)
        self._read = label(wraps=True)
        self._told = label(role="meta", wraps=True)
        self.make = QPushButton(tr("Make this an event"))
        self.make.setProperty("role", "primary")
        self.make.clicked.connect(lambda: self.asked.emit(MAKE))
        self.settle = QPushButton(IS_RIGHT)
        self.settle.clicked.connect(lambda: self.asked.emit(SETTLE))
        self._buttons = ButtonRows([self.make, self.settle], margin=20)
        words = QVBoxLayout()
        words.setContentsMargins(20, 12, 20, 4)
        words.setSpacing(4)
        for part in (self._text, self._read, self._told):
            words.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(words)
        column.addWidget(self._buttons)

    def show_date(self, entry: LedgerEntry, *, can_change: bool) -> None:
        """All that is known of one date."""
        self._text.setText(written(entry))
        read = read_as(entry)
        self._read.setText(read)
        self._read.setVisible(bool(read))
        self._told.setText(told(entry))
        self.make.setVisible(entry.fate is not Fate.EVENT)
        self.settle.setVisible(entry.needs_look or entry.is_settled)
        self.settle.setText(LOOK_AGAIN if entry.is_settled else IS_RIGHT)
        for button in (self.make, self.settle):
            button.setEnabled(can_change)
        self._buttons.fit()
