"""Key, all dated, everything: how much of the chronology is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from timeline_app.model import Level
from timeline_app.ui import turned
from timeline_app.ui.filters.level_list import WORDS
from timeline_app.ui.labels import tip
from timeline_app.ui.speech import tr

_PLACES = {Level.KEY: "first", Level.DATED: "middle", Level.ALL: "last"}


class LevelSwitch(QWidget):
    """Three joined buttons, one of them down; the arrow keys move between them."""

    chosen = Signal(Level)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("How much is shown"))
        self.buttons: dict[Level, QToolButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for level, (words, _, meaning) in WORDS.items():
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("joined", turned.joined(_PLACES[level]))
            button.setAccessibleName(tr("Show: {words}", words=words))
            button.setAccessibleDescription(meaning)
            tip(button, meaning)
            button.clicked.connect(lambda _on=False, level=level: self.chosen.emit(level))
            self._group.addButton(button)
            self.buttons[level] = button
            row.addWidget(button)
        self.show_level(Level.KEY)

    def use_words(self, *, is_short: bool) -> None:
        """Short words where the window is narrow; the names for those who listen stay whole."""
        for level, button in self.buttons.items():
            button.setText(WORDS[level][int(is_short)])

    def show_level(self, level: Level) -> None:
        """Put down the button of what is in force."""
        self.buttons[level].setChecked(True)
