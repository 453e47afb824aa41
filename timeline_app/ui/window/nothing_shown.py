"""What stands where the list of events would be while it has none: why, and the ways out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeline_app.model import EventFilter, Level
from timeline_app.ui.labels import label
from timeline_app.ui.snapshots import Shown
from timeline_app.ui.speech import tr, tr_n

NO_MATCH = tr("No event matches these filters.")
NONE_FOUND = tr("No event was found in these documents.")
WAYS_OUT = (
    ("edit.clear_filter", tr("Clear all filters")),
    ("view.hidden", tr("Show hidden events")),
    ("event.add", tr("Add event…")),
)


class NothingShown(QWidget):
    """Offers only what would help."""

    asked = Signal(str)
    """The id of an action."""

    def __init__(self) -> None:
        super().__init__()
        self._why = label(wraps=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.addStretch()
        for name, words in WAYS_OUT:
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
            row.addWidget(button)
            self._buttons[name] = button
        row.addStretch()
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(self._why)
        column.addLayout(row)
        column.addStretch()

    def follow(self, shown: Shown, wanted: EventFilter) -> None:
        """Say why this snapshot is empty."""
        is_filtered = wanted != EventFilter(level=wanted.level)
        hidden = 0 if wanted.level is Level.ALL else shown.chronology.hidden
        words = NO_MATCH if is_filtered else NONE_FOUND
        if hidden:
            words += " " + (
                tr_n("{n} hidden event would match.", "{n} hidden events would match.", hidden)
                if is_filtered
                else tr_n(
                    "{n} hidden event can be shown.", "{n} hidden events can be shown.", hidden
                )
            )
        self._why.setText(words)
        self._buttons["edit.clear_filter"].setVisible(is_filtered)
        self._buttons["view.hidden"].setVisible(bool(hidden))
        self._buttons["event.add"].setVisible(not is_filtered and not hidden)
