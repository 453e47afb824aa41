"""A page that can be turned, clicked, dragged over and gone through by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent

from timeline_app.ui.pages import place, zooming
from timeline_app.ui.pages.page_sheet import PageSheet
from timeline_app.ui.theme import Theme

_NOTCH = 120
"""What a wheel tells for one notch."""
_COMMAND = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
_Doing = Callable[["PageView"], object]

_KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], _Doing] = {
    (Qt.Key.Key_PageDown, _PLAIN): lambda view: view.go_to(view.page + 1),
    (Qt.Key.Key_PageUp, _PLAIN): lambda view: view.go_to(view.page - 1),
    (Qt.Key.Key_Home, _PLAIN): lambda view: view.go_to(1),
    (Qt.Key.Key_End, _PLAIN): lambda view: view.go_to(len(view.pages.pages)),
    (Qt.Key.Key_Plus, _COMMAND): lambda view: view.zoom_by(1),
    (Qt.Key.Key_Equal, _COMMAND): lambda view: view.zoom_by(1),
    (Qt.Key.Key_Plus, _COMMAND | _SHIFT): lambda view: view.zoom_by(1),
    (Qt.Key.Key_Minus, _COMMAND): lambda view: view.zoom_by(-1),
    (Qt.Key.Key_0, _COMMAND): lambda view: view.set_zoom(zooming.WHOLE),
    (Qt.Key.Key_Right, _PLAIN): lambda view: view.choose_beside(1),
    (Qt.Key.Key_Left, _PLAIN): lambda view: view.choose_beside(-1),
    (Qt.Key.Key_Right, _SHIFT): lambda view: view.extend(1),
    (Qt.Key.Key_Left, _SHIFT): lambda view: view.extend(-1),
    (Qt.Key.Key_Escape, _PLAIN): lambda view: view.leave(),
}
_COPY = (Qt.Key.Key_C, _COMMAND)


class PageView(PageSheet):
    """A click on a lit place, or on its tick, names its event."""

    event_clicked = Signal(int)
    menu_requested = Signal(QPoint)
    left = Signal()
    """Esc was pressed: the keyboard belongs to the events again."""

    def __init__(self, theme: Theme, colour_of: Callable[[int], str]) -> None:
        super().__init__(theme, colour_of)
        self._anchor: int | None = None
        self._pressed: QPoint | None = None
        self._rolled = 0
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda where: self.menu_requested.emit(self.viewport().mapToGlobal(where))
        )

    # What is asked for

    def choose_beside(self, by: int) -> None:
        """The event of the next or previous passage on the page."""
        found = place.passage_beside(self.ticks, self.chosen_events, by)
        if found is not None:
            self.event_clicked.emit(found)

    def extend(self, by: int) -> None:
        """Select a word more or less, from where the lit passage or the page begins."""
        if self._selection is not None:
            self.select(place.stepped(self._text, self._selection, by))
            return
        starts = [e.span.start for e in self._chosen if self._place.lines(e.span)]
        starts += [letter[0] for letter in self._place.letters[:1]]
        if starts:
            self.select(place.words_around(self._text, starts[0], starts[0]))

    def copy(self) -> None:
        """The selected words, as they stand in the text."""
        if self._selection is not None:
            QGuiApplication.clipboard().setText(self._selection.of(self._text))

    def leave(self) -> None:
        """Esc takes the selection away; without one it gives the keyboard back."""
        if self._selection is not None:
            self.select(None)
        else:
            self.left.emit()

    # What the mouse does

    def _event_at(self, where: QPoint) -> int | None:
        sheet, chosen = self.sheet, frozenset(self.chosen_events)
        for tick in self.ticks:
            if sheet.tick(tick, is_chosen=tick.event in chosen).contains(where):
                return tick.event
        offset = self._place.offset_at(*sheet.to_points(QPointF(where)))
        return None if offset is None else self._index.event_at(offset)

    def _nearest(self, where: QPoint) -> int | None:
        return self._place.nearest(*self.sheet.to_points(QPointF(where)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._anchor = self._nearest(self._pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        if self._pressed is None:
            self.viewport().setCursor(self._cursor_over(where))
        elif self._is_dragged(where):
            head = self._nearest(where)
            if head is not None and self._anchor is not None:
                self.select(place.words_around(self._text, self._anchor, head))

    def _is_dragged(self, where: QPoint) -> bool:
        far = QGuiApplication.styleHints().startDragDistance()
        return self._pressed is not None and (where - self._pressed).manhattanLength() >= far

    def _cursor_over(self, where: QPoint) -> Qt.CursorShape:
        if self._event_at(where) is not None:
            return Qt.CursorShape.PointingHandCursor
        is_on_page = self.sheet.rect.contains(where)
        return Qt.CursorShape.IBeamCursor if is_on_page else Qt.CursorShape.ArrowCursor

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        where = event.position().toPoint()
        was_dragged = self._is_dragged(where)
        self._pressed = None
        if was_dragged:
            return
        self.select(None)
        found = self._event_at(where)
        if found is not None:
            self.event_clicked.emit(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The word under the pointer."""
        where = event.position().toPoint()
        offset = self._place.offset_at(*self.sheet.to_points(QPointF(where)))
        if offset is not None:
            self.select(place.words_around(self._text, offset, offset))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl larger and smaller; else through the page, and at its end to the next."""
        is_zoom = bool(event.modifiers() & _COMMAND)
        bar, turn = self.verticalScrollBar(), event.angleDelta().y()
        end = bar.minimum() if turn > 0 else bar.maximum()
        if not is_zoom and (not turn or bar.value() != end):
            super().wheelEvent(event)
            return
        event.accept()
        self._rolled += turn
        notches = int(self._rolled / _NOTCH)
        if not notches:
            return
        self._rolled -= notches * _NOTCH
        if is_zoom:
            self.zoom_by(1 if notches > 0 else -1)
        else:
            self._turn_by_wheel(-1 if notches > 0 else 1)

    def _turn_by_wheel(self, by: int) -> None:
        """Backwards one comes to the end of the page before."""
        before = self.page
        self.go_to(self.page + by)
        if by < 0 and self.page != before:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    # What the keyboard does

    def _doing(self, event: QKeyEvent) -> _Doing | None:
        pressed = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if pressed == _COPY:
            return PageView.copy if self._selection is not None else None
        return _KEYS.get(pressed)

    def event(self, event: QEvent) -> bool:
        """Its own keys go before those of the window while the page has the keyboard."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._doing(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        doing = self._doing(event)
        if doing is None:
            super().keyPressEvent(event)
        else:
            doing(self)
