"""A page that is there from the start; what stands in it is built when it is first seen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LatePage(QWidget):
    """Fills its tab, its side or its stage with one widget and hands the keyboard to it.

    So the window starts as fast with ten features as with one: a feature that nobody looks at is
    neither built nor loaded.
    """

    def __init__(self, build: Callable[[], QWidget]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build = build
        self._inner: QWidget | None = None

    @property
    def inner(self) -> QWidget:
        """What stands in it; built when it is first asked for."""
        if self._inner is None:
            self._inner = self._build()
            self._inner.setParent(self)
            self._inner.setGeometry(self.rect())  # it has its size before it is seen
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._inner)
            self.setFocusProxy(self._inner)
        return self._inner

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.inner.show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Asked before it was seen."""
        super().focusInEvent(event)
        self.inner.setFocus(event.reason())
