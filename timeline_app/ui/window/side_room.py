"""How wide the right pane is: by the person's hand, by its tabs, and by what it has to show."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSplitter

from timeline_app.ui.source.source_pane import SourcePane
from timeline_app.ui.theme import Theme
from timeline_app.ui.window.side import SidePane

LEAST = 220
SMALL, EMPTY = 1_280, 240
"""In windows narrower than the first the pane is so wide while it has nothing to show."""


class SideRoom(QObject):
    """Gives every tab the width that a person gave it."""

    def __init__(self, whole: QSplitter, side: SidePane, source: SourcePane, theme: Theme) -> None:
        """``side`` is the last part of ``whole``."""
        super().__init__(whole)
        self._whole = whole
        self._side = side
        self._source = source
        self._theme = theme
        self._shown = "source"
        self._is_slim = False
        # Nothing moves under the hand: what was clicked may be clicked twice.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(QApplication.doubleClickInterval())
        self._later.timeout.connect(self.fit)
        side.destroyed.connect(self._later.stop)
        source.filled.connect(self._later.start)
        theme.changed.connect(self.fit)
        whole.splitterMoved.connect(lambda _at, _number: self._on_moved())

    def _on_moved(self) -> None:
        """By hand: so it stays, also where there is nothing to show."""
        self._is_slim = False
        self.note()

    def note(self) -> None:
        """The width that the pane has now is that of the tab that is seen."""
        width = self._whole.sizes()[2]
        if not self._side.isHidden() and width > 0 and not self._is_slim:
            self._side.widths[self._shown] = width

    def give(self) -> None:
        """Another tab is seen: every one has its own width."""
        self._shown, self._is_slim = self._side.current, False
        self._make(self._side.widths[self._shown])

    def fit(self) -> None:
        """Wide enough for the tabs; in a small window no wider while there is nothing to show."""
        if not self._side.isVisible():
            return  # nor is it known yet how wide the window will be
        tabs = min(self._side.tabs.sizeHint().width(), self._whole.width() // 2)
        self._side.setMinimumWidth(max(LEAST, tabs))
        is_small = 0 < self._whole.width() < self._theme.pixels(SMALL)
        is_slim = is_small and self._source.is_empty and self._shown == "source"
        if is_slim != self._is_slim:
            self._is_slim = is_slim
            usual = self._side.widths[self._shown]
            self._make(min(usual, self._theme.pixels(EMPTY)) if is_slim else usual)

    def widen(self) -> None:
        """As wide as it was before it had nothing to show: that is what is remembered."""
        if self._is_slim:
            self._make(self._side.widths[self._shown])

    def _make(self, width: int) -> None:
        left, middle, right = self._whole.sizes()
        if not self._side.isHidden():
            self._whole.setSizes([left, middle + right - width, width])
