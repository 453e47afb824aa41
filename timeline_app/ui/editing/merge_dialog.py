"""Before a merge: the tellings side by side, and which of them names and dates the one event."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app import wording
from timeline_app.model import Event, edits, shown
from timeline_app.ui.labels import label
from timeline_app.ui.naming import headed
from timeline_app.ui.speech import tr

COLUMN = 260
LONGEST_QUOTE = 400


class MergeDialog(QDialog):
    """The chosen one keeps its title and date; every passage is kept."""

    def __init__(self, parent: QWidget | None, events: Sequence[Event]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge events"))
        self._events = sorted(events, key=tightness)
        self._choice = QButtonGroup(self)
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for number, event in enumerate(self._events):
            row.addWidget(self._column(number, event))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(columns)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Which one keeps its title and date?"), role="title"))
        layout.addWidget(label(tr("All passages stay with the merged event."), role="meta"))
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        shown = min(len(events), 3)
        self.resize(shown * (COLUMN + 16) + 44, 420)

    def edit(self) -> edits.MergeEvents:
        """The merge as it was chosen."""
        first = self._events[self._choice.checkedId()].id
        rest = tuple(event.id for event in self._events if event.id != first)
        return edits.MergeEvents((first, *rest))

    def choose(self, event: int) -> None:
        """Keep this event's title and date."""
        number = [e.id for e in self._events].index(event)
        self._choice.button(number).setChecked(True)

    def _column(self, number: int, event: Event) -> QWidget:
        column = QFrame()
        column.setMinimumWidth(COLUMN)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(12, 12, 12, 12)
        button = QRadioButton(tr("Keep this one"))
        button.setAccessibleName(tr("Keep {title}", title=shown.title(event.title)))
        button.setChecked(number == 0)
        self._choice.addButton(button, number)
        inside.addWidget(button)
        inside.addWidget(label(shown.title(event.title), role="title", wraps=True))
        when = wording.in_words(event.when) if event.when else "undated"
        inside.addWidget(label(f"{when} · {headed(event.kind)}", role="meta", wraps=True))
        for evidence in event.evidence[:3]:
            flat = shown.line(evidence.quote, LONGEST_QUOTE)
            inside.addWidget(label(f"“{flat}”", wraps=True))
        inside.addStretch()
        return column


def tightness(event: Event) -> tuple[int, int, int]:
    """The tighter date first, then the one with more sources."""
    width = event.when.latest - event.when.earliest if event.when else 2**63
    return width, -event.independent_sources, event.id
