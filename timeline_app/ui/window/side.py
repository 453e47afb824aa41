"""The pane on the right, one tab each: source, and what features add (event, why, history).

How a feature adds one::

    panes.add_side("event", "Event", inspector, width=440)
    panes.show_side("event")

Each tab keeps the width that a person gave the pane while it was seen; ``width`` is the first.
With the source alone there is no row of tabs.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from timeline_app.ui.labels import tip
from timeline_app.ui.speech import tr
from timeline_app.ui.turned import edges
from timeline_app.ui.window.tabbed import Tabbed

WIDTH, LEAST = 380, 220
"""Pixels at first, and at least; where the text is large, as many as the tabs need."""
ARROWS = (
    ("event.previous", "‹", tr("Previous event of the list")),
    ("event.next", "›", tr("Next event of the list")),
)
"""Actions at the right end of the row, where there is room beside the tabs."""


class SidePane(Tabbed):
    """Tabs and the page of the chosen one."""

    about_to_turn = Signal()
    asked = Signal(str)
    """The id of an action."""

    def __init__(self) -> None:
        super().__init__(tr("About the event"))
        self.widths: dict[str, int] = {}
        """By the names of the tabs, pixels."""
        self.tabs.hide()
        self.arrows = self._made_arrows()
        self._lay_out(self.arrows, 0)

    def _made_arrows(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(*edges(0, 0, 8, 0))
        row.setSpacing(0)
        for action, sign, words in ARROWS:
            button = QToolButton()
            button.setText(sign)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(words)
            tip(button, words)
            button.clicked.connect(lambda _checked=False, name=action: self.asked.emit(name))
            row.addWidget(button)
        made.hide()
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The arrows give way to the tabs, the pane never to less than these need."""
        needed: QSize = self.tabs.sizeHint() + self.arrows.sizeHint()
        is_row = len(self._names) > 1
        self.arrows.setVisible(is_row and needed.width() <= self.width())
        self.setMinimumWidth(max(LEAST, self.tabs.sizeHint().width() if is_row else 0))

    def add(self, name: str, title: str, page: QWidget, *, width: int = WIDTH) -> None:
        """One more tab, at the end."""
        self.widths.setdefault(name, width)
        self._insert(len(self._names), name, title, page)
        self.tabs.setVisible(len(self._names) > 1)
        self._fit()

    def show_page(self, name: str) -> None:
        """Turn to it; ValueError where there is none of this name."""
        self.tabs.setCurrentIndex(self._place(name))

    def take_keyboard(self) -> None:
        """Into the first field of the tab that is seen."""
        page = self._pages.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, number: int) -> None:
        self.about_to_turn.emit()
        super()._turn(number)
