"""Under the list: how many events are not shown, because of what, and the way to see them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from timeline_app.model import EventFilter, Level
from timeline_app.model.chronology import LeftOut
from timeline_app.ui.labels import label, tip
from timeline_app.ui.snapshots import Shown
from timeline_app.ui.speech import grouped, later, tr, tr_n


@dataclass(frozen=True, slots=True)
class _Reason:
    words: str
    meaning: str
    count: Callable[[LeftOut], int]
    ask: Callable[[EventFilter], str]
    """The id of the action that shows them."""


def _next_level(wanted: EventFilter) -> str:
    return f"view.level_{Level.DATED if wanted.level is Level.KEY else Level.ALL}"


REASONS = (
    _Reason(later("{n} by the filter · clear"), tr("Clear all filters"),
            lambda out: out.by_filter, lambda _wanted: "edit.clear_filter"),
    _Reason(later("{n} by the level · show"), tr("Show more than what is worth most"),
            lambda out: out.by_level, _next_level),
    _Reason(later("{n} by hand · show"), tr("Show also what was hidden or rejected by hand"),
            lambda out: out.by_hand, lambda _wanted: "view.hidden"),
)  # fmt: skip


class HiddenLine(QWidget):
    """Gone while everything is shown."""

    asked = Signal(str)
    """The id of an action."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hiddenLine")
        self._wanted = EventFilter()
        self.words = label(role="meta")
        self.buttons: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(6)
        row.addWidget(self.words)
        for reason in REASONS:
            button = QPushButton()
            button.setFlat(True)
            button.setProperty("role", "quiet")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tip(button, reason.meaning)
            button.clicked.connect(self._asker(reason))
            self.buttons.append(button)
            row.addWidget(button)
        row.addStretch()
        self.hide()

    def follow(self, shown: Shown, wanted: EventFilter) -> None:
        """Say what this snapshot leaves out."""
        self._wanted, out = wanted, shown.chronology.left_out
        self.words.setText(tr_n("{n} event is not shown:", "{n} events are not shown:", out.total))
        for reason, button in zip(REASONS, self.buttons, strict=True):
            count = reason.count(out)
            words = tr(reason.words, n=grouped(count))
            button.setText(words)
            button.setAccessibleName(f"{words}: {reason.meaning}")
            button.setVisible(bool(count))
        self.setVisible(bool(out.total))

    def _asker(self, reason: _Reason) -> Callable[[], None]:
        return lambda: self.asked.emit(reason.ask(self._wanted))
