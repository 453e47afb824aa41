"""What stands in place of a card while nothing is to be decided."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.review import Pile
from timeline_app.ui import icons
from timeline_app.ui.checking.check_bar import LISTS, PAIRS, words_of
from timeline_app.ui.labels import label
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.theme import Theme

WIDTH = 420


class NothingLeft(QWidget):
    """An icon, a line, a sentence, and what one may look at instead."""

    asked = Signal(str)
    """The name of what was asked for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name, self._is_good = "check", True
        self._icon = QLabel()
        self._head = label(role="title", wraps=True)
        self._words = label(role="meta", wraps=True)
        self._buttons = QHBoxLayout()
        inside = QWidget()
        inside.setMaximumWidth(theme.pixels(WIDTH))
        column = QVBoxLayout(inside)
        column.setSpacing(10)
        for part in (self._icon, self._head, self._words):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside, 8)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)
        theme.changed.connect(self._dress)

    def say(
        self,
        head: str,
        words: str,
        offers: Sequence[tuple[str, str]] = (),
        *,
        icon: str = "check",
        is_good: bool = True,
    ) -> None:
        """Other words; ``offers`` are the names of what may be asked for, with their words."""
        self._name, self._is_good = icon, is_good
        self._head.setText(head)
        self._words.setText(words)
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons.addStretch(1)
        for name, told in offers:
            button = QPushButton(told)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, name=name: self.asked.emit(name))
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._dress()

    def _dress(self) -> None:
        colours, side = self._theme.colours, self._theme.pixels(36)
        ink = colours.good if self._is_good else colours.muted
        self._icon.setPixmap(icons.icon(self._name, ink, ink, side).pixmap(side, side))
        width = self._theme.pixels(WIDTH) - 24
        for part in (self._head, self._words):
            part.setMinimumHeight(part.heightForWidth(width) if part.text() else 0)


_WORDS = {
    Pile.OPEN: (tr("Nothing contradicts itself"), "", "check"),
    Pile.LATER: (
        tr("Nothing was put off"),
        tr("L puts a question off; it then waits here."),
        "later",
    ),
    Pile.SETTLED: (
        tr("Nothing is settled yet"),
        tr("What you decide is kept here, with the day and the reason."),
        "check",
    ),
    PAIRS: (
        tr("No pair is left to decide"),
        tr("Your answers are kept, and hold for every later import."),
        "merge",
    ),
}
"""The line, the sentence and the icon of each list that is empty."""


def say_nothing(
    nothing: NothingLeft, shown: str, counts: Mapping[str, int], documents: int
) -> None:
    """Say that a list is empty, and offer those that are not."""
    head, words, icon = _WORDS[shown]
    if shown == Pile.OPEN:
        words = tr_n(
            "All dates, figures, names and orders of {n} document were compared. "
            "That does not make them right: nobody may have told the other side.",
            "All dates, figures, names and orders of {n} documents were compared. "
            "That does not make them right: nobody may have told the other side.",
            documents,
        )
    offers = [
        (other, words_of(other, counts))
        for other in LISTS
        if other != shown and counts.get(other, 0)
    ]
    if shown == PAIRS:
        offers.append(("view.history", tr("Show the answers")))
    nothing.say(head, words, offers, icon=icon, is_good=shown == Pile.OPEN)
