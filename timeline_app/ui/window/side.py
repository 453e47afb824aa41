"""The pane on the right, one tab each: source, and what features add (event, why, history).

How a feature adds one::

    panes.add_side("event", "Event", inspector, width=440)
    panes.show_side("event")

Each tab keeps the width that a person gave the pane while it was seen; ``width`` is the first.
With the source alone there is no row of tabs.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.ui.labels import tip

WIDTH, LEAST = 380, 220
"""Pixels at first, and at least; where the text is large, as many as the tabs need."""
ARROWS = (
    ("event.previous", "‹", "Previous event of the list"),
    ("event.next", "›", "Next event of the list"),
)
"""Actions at the right end of the row, where there is room beside the tabs."""


class Side(QWidget):
    """Tabs and the page of the chosen one."""

    about_to_turn = Signal()
    turned = Signal()
    asked = Signal(str)
    """The id of an action."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.widths: dict[str, int] = {}
        """By the names of the tabs, pixels."""
        self._names: list[str] = []
        self._pages = QStackedWidget()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName("About the event")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.hide()
        self.tabs.currentChanged.connect(self._on_turned)
        self.arrows = self._made_arrows()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.arrows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._pages, 1)

    def _made_arrows(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 8, 0)
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

    @property
    def current(self) -> str:
        """The name of the tab that is seen."""
        return self._names[self.tabs.currentIndex()]

    def add(self, name: str, title: str, page: QWidget, *, width: int = WIDTH) -> None:
        """One more tab, at the end."""
        if name in self._names:
            raise ValueError(f"there is a tab {name} already")
        self._names.append(name)
        self.widths.setdefault(name, width)
        self._pages.addWidget(page)
        self.tabs.addTab(title)
        self.tabs.setVisible(len(self._names) > 1)
        self._fit()

    def show_page(self, name: str) -> None:
        """Turn to it; ValueError where there is none of this name."""
        self.tabs.setCurrentIndex(self._names.index(name))

    def take_keyboard(self) -> None:
        """Into the first field of the tab that is seen."""
        page = self._pages.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_turned(self, number: int) -> None:
        self.about_to_turn.emit()
        self._pages.setCurrentIndex(number)
        self.turned.emit()
