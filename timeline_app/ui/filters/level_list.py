"""How much is shown, one of three, each with how many events that would be."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from timeline_app.model import Level
from timeline_app.ui.labels import label, tip
from timeline_app.ui.speech import grouped, tr

WORDS = {
    Level.KEY: (
        tr("Key"),
        tr("Key"),
        tr("What is worth most: dated in its own words, central, or told by several"),
    ),
    Level.DATED: (tr("All dated"), tr("Dated"), tr("Also every other event that has a date")),
    Level.ALL: (
        tr("Everything"),
        tr("All"),
        tr("Also what is undated, rejected or hidden by hand"),
    ),
}
"""What stands on the control, also where it is narrow, and what each of its words means."""
NAMES = {
    Level.KEY: tr("Key events"), Level.DATED: tr("All dated events"), Level.ALL: tr("Everything")
}  # fmt: skip


class LevelList(QWidget):
    """Says what is in force and asks for another; it keeps nothing of its own."""

    chosen = Signal(Level)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[Level, QRadioButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(tr("How much is shown"), role="meta"))
        for level, name in NAMES.items():
            button = QRadioButton(name)
            tip(button, WORDS[level][2])
            button.clicked.connect(lambda _on=False, level=level: self.chosen.emit(level))
            self._group.addButton(button)
            self.buttons[level] = button
            column.addWidget(button)

    def show_level(self, level: Level, counts: Mapping[Level, int]) -> None:
        """What is in force, and how many events each level would show, where that is known."""
        self.buttons[level].setChecked(True)
        for one, button in self.buttons.items():
            count = f"  ({grouped(counts[one])})" if one in counts else ""
            button.setText(NAMES[one] + count)
