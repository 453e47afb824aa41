"""The pane on the right, one tab each: source, and what features add (event, why, history).

How a feature adds one::

    panes.add_side("event", "Event", inspector, width=440)
    panes.show_side("event")

Each tab keeps the width that a person gave the pane while it was seen; ``width`` is the first.
With the source alone there is no row of tabs.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

WIDTH = 380


class Side(QWidget):
    """Tabs and the page of the chosen one."""

    about_to_turn = Signal()
    turned = Signal()

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)

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
