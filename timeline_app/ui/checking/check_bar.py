"""The chips over the list: open, put off, settled findings, and pairs that may be one event."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from timeline_app.ui.checking.answer_bar import Flow


class Heap(StrEnum):
    """What the list shows."""

    OPEN = "Open"
    LATER = "Later"
    SETTLED = "Settled"
    PAIRS = "Same event?"


class CheckBar(Flow):
    """One chip of each, one of them chosen."""

    chosen = Signal(object)
    """The Heap of the chip that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("What to check")
        self.chips = {heap: self._chip(heap) for heap in Heap}
        self.show_buttons(list(self.chips.values()))

    def _chip(self, heap: Heap) -> QPushButton:
        chip = QPushButton()
        chip.setCheckable(True)
        chip.setProperty("role", "filterChip")
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.clicked.connect(lambda _on=False, heap=heap: self.chosen.emit(heap))
        return chip

    def show_counts(self, counts: Mapping[Heap, int], heap: Heap) -> None:
        """How many of each there are, and which is shown."""
        for name, chip in self.chips.items():
            chip.setText(words_of(name, counts))
            chip.setChecked(name is heap)
        self.lay_out()


def words_of(heap: Heap, counts: Mapping[Heap, int]) -> str:
    """``Open 11``."""
    return f"{heap} {counts.get(heap, 0):,}"
