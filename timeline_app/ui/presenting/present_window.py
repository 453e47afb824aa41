"""The window that presents: a full screen of its own, so that the other stays as it was."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.ui.pages.lane_colours import LaneColours
from timeline_app.ui.presenting.slide import Slide, paint
from timeline_app.ui.reading.tellings import EventsInWords
from timeline_app.ui.session import Session
from timeline_app.ui.speech import grouped, tr
from timeline_app.ui.theme import Theme

KEYS = tr("Space, → next · ← back · Esc ends")


class PresentWindow(QWidget):
    """Goes through all that is shown, in the order of time; begins with the chosen event."""

    ended = Signal()

    def __init__(
        self, session: Session, theme: Theme, tellings: EventsInWords, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Present"))
        self.setAccessibleName(tr("Present"))
        self._session = session
        self._theme = theme
        self._tellings = tellings
        self._colours = LaneColours(session, theme)
        self._number = 0
        self._find_place()
        session.snapshot_changed.connect(self._follow)
        session.closed.connect(self.close)
        theme.changed.connect(self.update)
        self._tell()

    @property
    def event_shown(self) -> int | None:
        """The event on the screen; None where nothing is shown."""
        shown = self._session.shown
        return shown.rows[self._number] if shown and self._number < len(shown.rows) else None

    def step(self, by: int) -> None:
        """The next or previous event; stops at both ends.  The other panes follow."""
        shown = self._session.shown
        if shown is None or not len(shown.rows):
            return
        self._number = min(max(self._number + by, 0), len(shown.rows) - 1)
        self._session.select((shown.rows[self._number],))
        self._tell()
        self.update()

    def _find_place(self) -> None:
        shown, selection = self._session.shown, self._session.selection
        if shown is not None and selection and selection[0] in shown.rows:
            self._number = shown.rows.index(selection[0])

    def _follow(self, _shown: object) -> None:
        """The events have changed: stay with the one on the screen."""
        self._number = 0
        self._find_place()
        self._tell()
        self.update()

    def _tell(self) -> None:
        event = self.event_shown
        said = self._tellings.of(event).spoken if event is not None else tr("Nothing is shown.")
        self.setAccessibleDescription(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = _KEYS.get(Qt.Key(event.key()))
        if deed is None:
            super().keyPressEvent(event)
            return
        deed(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.step(-1 if event.button() == Qt.MouseButton.RightButton else 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            event = self.event_shown
            if event is None:
                return
            shown = self._session.shown
            count = len(shown.rows) if shown else 0
            foot = tr(
                "{number} of {count}", number=grouped(self._number + 1), count=grouped(count)
            )
            foot = f"{KEYS}      {foot}"
            one = Slide(self._tellings.of(event), self._colours.of(event), foot)
            paint(painter, QRectF(self.rect()), one, self._theme.colours)

    def closeEvent(self, event: object) -> None:
        super().closeEvent(event)  # type: ignore[arg-type]
        self.ended.emit()


_KEYS: dict[Qt.Key, Callable[[PresentWindow], object]] = {
    **dict.fromkeys(
        (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return,
         Qt.Key.Key_Enter, Qt.Key.Key_PageDown, Qt.Key.Key_J),
        lambda window: window.step(1),
    ),
    **dict.fromkeys(
        (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace, Qt.Key.Key_PageUp, Qt.Key.Key_K),
        lambda window: window.step(-1),
    ),
    Qt.Key.Key_Home: lambda window: window.step(-(10**9)),
    Qt.Key.Key_End: lambda window: window.step(10**9),
    Qt.Key.Key_Escape: PresentWindow.close,
    Qt.Key.Key_F11: PresentWindow.close,
}  # fmt: skip
