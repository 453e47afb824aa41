"""A pane of pages with a row of tabs above them, and something at the right end of the row."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from timeline_app.ui.turned import edges


class Tabbed(QWidget):
    """Pages by their names; one of them is seen."""

    turned = Signal()
    """Another page is seen."""

    def __init__(self, called: str) -> None:
        """``called`` is what a screen reader is told of the row."""
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._names: list[str] = []
        self._pages = QStackedWidget()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(called)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(self._turn)

    def _lay_out(self, at_end: QWidget, margin: int) -> None:
        """Tabs with ``at_end`` in one row, ``margin`` pixels right of it; the pages below."""
        row = QHBoxLayout()
        row.setContentsMargins(*edges(0, 0, margin, 0))
        row.addWidget(self.tabs, 1)
        row.addWidget(at_end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._pages, 1)

    @property
    def current(self) -> str:
        """The name of the page that is seen."""
        return self._names[self.tabs.currentIndex()]

    def _insert(self, place: int, name: str, title: str, page: QWidget) -> None:
        """ValueError where there is one of this name already."""
        if name in self._names:
            raise ValueError(f"there is a tab {name} already")
        self._names.insert(place, name)
        self._pages.insertWidget(place, page)
        self.tabs.insertTab(place, title)

    def _place(self, name: str) -> int:
        """ValueError where there is none of this name."""
        return self._names.index(name)

    def _turn(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self.turned.emit()
