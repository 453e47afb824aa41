"""The window itself: it shows its frame at once, and is furnished after its first paint.

A process may have several; they share settings, theme and keys, and each has a session.
"""

from collections.abc import Sequence
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
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.window_state import WindowState

if TYPE_CHECKING:
    from timeline_app.ui.window.shell import Shell

TITLE = tr("Timeline")
SIZE = (1280, 800)
LEAST = (560, 380)
HEADER = 44
STEP = 32
"""Pixels by which a further window stands right of and below the one that it came from."""


class MainWindow(QMainWindow):
    """Takes the events of the window system; everything else is the shell's."""

    first_painted = Signal()
    furnished = Signal()

    def __init__(
        self, state: WindowState, theme: Theme, windows: "list[MainWindow] | None" = None
    ) -> None:
        super().__init__()
        self.windows = [] if windows is None else windows
        """All open windows of this process, the oldest first."""
        self.windows.append(self)
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
        return self._shell or self._built()

    def furnish(self) -> None:
        """Build what the window holds, if it is not there yet."""
        if self._shell is None:
            self._built()

    def _built(self) -> "Shell":
        """Its modules take as long to load as Qt itself."""
        from timeline_app.ui.window.shell import Shell  # noqa: PLC0415 - not before the first paint

        self.menuBar().clear()
        self._shell = Shell(self, self._state, self._theme)
        self.setCentralWidget(self._shell)
        self._shell.window_wanted.connect(self.open_another)
        self._shell.quit_wanted.connect(self.close_all)
        self._shell.take_keyboard()
        self.furnished.emit()
        return self._shell

    def open_another(self, path: Path | None, begins_with: Sequence[str] = ()) -> "MainWindow":
        """A further window, on this chronology or with the welcome; then it does these actions."""
        other = MainWindow(self._state, self._theme, self.windows)
        other.resize(self.size())
        other.move(self.pos().x() + STEP, self.pos().y() + STEP)

        def begin() -> None:
            if path is not None:
                other.shell.start(path)
            for name in begins_with:
                other.shell.menus.run(name)

        other.furnished.connect(begin)
        other.show()
        other.activateWindow()
        return other

    def close_all(self) -> None:
        """The program is left: every window keeps how it stands, the one in hand as the last."""
        for window in [one for one in self.windows if one is not self]:
            window.close()
        self.close()

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
        if self in self.windows:
            self.windows.remove(self)
        if self._shell is not None:
            self._shell.leave(is_last=not self.windows)
            if self.windows:
                _left.append(self)
        self._state.flush()
        super().closeEvent(event)


def _paths(dragged: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]


_left: list[MainWindow] = []
"""Closed windows: what still comes back from the background must find them alive."""
