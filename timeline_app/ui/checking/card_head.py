"""The head of a finding or of a pair: its kind, which of how many, the sentence, a second one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.model import shown
from timeline_app.ui import icons
from timeline_app.ui.keycap import KeyCap
from timeline_app.ui.labels import label
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges

LONGEST = 400


class KindChip(QWidget):
    """An icon and a word on a rounded ground: amber for what to look at, blue for a question."""

    def __init__(self, theme: Theme, *, is_question: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._name = ""
        self.setObjectName("kindChip")
        self.setProperty("question", is_question)
        self._is_question = is_question
        self._icon = QLabel()
        self._words = label(role="chipWords")
        self._words.setProperty("question", is_question)
        row = QHBoxLayout(self)
        row.setContentsMargins(*edges(10, 3, 12, 3))
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.changed.connect(self.dress)

    def show_kind(self, words: str, icon: str) -> None:
        """Another kind."""
        self._name = icon
        self._words.setText(words)
        self.setAccessibleName(words)
        self.dress()

    def dress(self) -> None:
        """The icon in the colour of the words."""
        colours, side = self._theme.colours, self._theme.pixels(14)
        ink = colours.ink if self._is_question else colours.warn
        self._icon.setPixmap(icons.icon(self._name, ink, ink, side).pixmap(side, side))


class CardHead(QWidget):
    """What stands above the sides."""

    list_asked = Signal()
    """Where the list has no room: the button that shows it was pressed."""

    def __init__(self, theme: Theme, *, is_question: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.chip = KindChip(theme, is_question=is_question)
        self.count = label(role="meta")
        self.list_button = QPushButton()
        self.list_button.setProperty("role", "listButton")
        self.list_button.hide()
        self.list_button.clicked.connect(self.list_asked)
        self.sentence = label(role="heading", wraps=True)
        self.second = label(role="meta", wraps=True)
        self.back, self.on = KeyCap(theme, "K"), KeyCap(theme, "J")
        self._build()

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(8)
        left: tuple[QWidget, ...] = (self.list_button, self.chip, self.count)
        for part in left:
            first.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        for part in (self.back, self.on, label(tr("previous, next"), role="meta")):
            first.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addSpacing(4)
        column.addWidget(self.sentence)
        column.addWidget(self.second)

    def say(self, sentence: str, second: str) -> None:
        """The one line that is larger than all others, and what explains it."""
        self.sentence.setText(shown.line(sentence, LONGEST))
        self.second.setText(shown.line(second, LONGEST))
        self.second.setVisible(bool(second))
