"""The window itself: it shows its frame at once, and is furnished after its first paint."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRect, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMainWindow

from timeline_app.ui.actions import MENUS
from timeline_app.ui.theme import Theme
from timeline_app.ui.window_state import WindowState

if TYPE_CHECKING:
    from timeline_app.ui.window.shell import Shell

TITLE = "Timeline"
SIZE = (1280, 800)
LEAST = (560, 380)
HEADER = 44


class MainWindow(QMainWindow):
    """Takes the events of the window system; everything else is the shell's."""

    first_painted = Signal()
    furnished = Signal()

    def __init__(self, state: WindowState, theme: Theme) -> None:
        super().__init__()
        self._state = state
        self._theme = theme
        self._shell: Shell | None = None
        self._is_painted = False
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*LEAST)
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        geometry = state.data("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        for name in MENUS:
            self.menuBar().addMenu(name)  # the shell fills them
        self.first_painted.connect(self.furnish)

    @property
    def shell(self) -> "Shell":
        """All that stands in the window; it is built when it is first asked for."""
        self.furnish()
        if self._shell is None:
            raise RuntimeError("the window was closed before it was furnished")
        return self._shell

    def furnish(self) -> None:
        """Build what the window holds: its modules take as long to load as Qt itself."""
        if self._shell is not None:
            return
        from timeline_app.ui.window.shell import Shell  # noqa: PLC0415 - not before the first paint

        self.menuBar().clear()
        self._shell = Shell(self, self._state, self._theme)
        self.setCentralWidget(self._shell)
        self._shell.timeline.setFocus()
        self.furnished.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shell is None:
            self._paint_frame()
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def _paint_frame(self) -> None:
        """Where header and status line will stand."""
        colours, top = self._theme.colours, self.menuBar().height()
        header, foot = self._theme.pixels(HEADER), self._theme.pixels(28)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(colours.bg))
            for y in (top + header, self.height() - foot):
                painter.fillRect(QRect(0, y, self.width(), 1), QColor(colours.hair))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.shell.invite(_paths(event.mimeData()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.shell.invite([])

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.shell.invite([])
        self.shell.drop(_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.remember("geometry", self.saveGeometry())
        self.hide()  # what is being read may take a moment to stop
        if self._shell is not None:
            self._shell.leave()
        self._state.flush()
        super().closeEvent(event)


def _paths(dragged: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
