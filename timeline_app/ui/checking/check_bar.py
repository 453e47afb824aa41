"""The chips over the list: open, put off, settled findings, and pairs that may be one event."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from timeline_app.review import Pile
from timeline_app.ui.checking.answer_bar import Flow
from timeline_app.ui.speech import grouped, tr, tr_n

PAIRS = "pairs"
"""The name of the list of events that may be one; the others are those of the piles."""
LISTS: tuple[str, ...] = (*Pile, PAIRS)
_CALLED = {
    Pile.OPEN: tr("Open", "questions that nobody has settled"),
    Pile.LATER: tr("Later", "questions that were put off"),
    Pile.SETTLED: tr("Settled"),
    PAIRS: tr("Same event?"),
}


class CheckBar(Flow):
    """One chip of each list, one of them chosen."""

    chosen = Signal(str)
    """The name of the list whose chip was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What to check"))
        self.chips = {name: self._chip(name) for name in LISTS}
        self.show_buttons(list(self.chips.values()))

    def _chip(self, name: str) -> QPushButton:
        chip = QPushButton()
        chip.setCheckable(True)
        chip.setProperty("role", "filterChip")
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.clicked.connect(lambda _on=False: self.chosen.emit(name))
        return chip

    def show_counts(self, counts: Mapping[str, int], shown: str) -> None:
        """How many there are in each list, and which is shown."""
        for name, chip in self.chips.items():
            chip.setText(words_of(name, counts))
            chip.setChecked(name == shown)
        self.lay_out()


def words_of(name: str, counts: Mapping[str, int]) -> str:
    """``Open 11``."""
    return f"{_CALLED[name]} {grouped(counts.get(name, 0))}"


def words_of_pairs(count: int) -> str:
    """What the status line says while the pairs are seen."""
    return tr_n("{n} pair may be one event", "{n} pairs may be one event", count)
