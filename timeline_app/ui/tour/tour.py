"""Shows the cards one after the other; Esc, wherever the keyboard is, ends the tour."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.ui.keycap import KeyCap
from timeline_app.ui.labels import give_width, label
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.tour.placing import GAP, CardPlace, place

WIDTH, EDGE = 340, 8
"""Pixels: the card at 100 % text, and what stays free at the window's edge."""
_ON = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right, Qt.Key.Key_Space})
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Backspace})
_MOVED = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide})


@dataclass(frozen=True, slots=True)
class Stop:
    """One card: what it says, what it points at, and what has to be there first."""

    title: str
    words: str
    target: Callable[[], QWidget]
    prepare: Callable[[], object] = lambda: None


class TourPointer(QWidget):
    """A line around the target and a small arrow at the card; every click goes through it."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._place: CardPlace | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_place(self, where: CardPlace) -> None:
        """Point from this card to this target."""
        self._place = where
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._place is None or not self._place.target.isValid():
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            accent = QColor(self._theme.colours.accent)
            painter.setPen(QPen(accent, 2))
            area = QRectF(self._place.target).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawPolygon(arrow(self._place))


def arrow(where: CardPlace) -> QPolygonF:
    """From the card's edge to the target's, where they face each other."""
    card, target = QRectF(where.card), QRectF(where.target)
    x = min(max(target.center().x(), card.left() + 20), card.right() - 20)
    y = min(max(target.center().y(), card.top() + 20), card.bottom() - 20)
    if target.top() >= card.bottom() or target.bottom() <= card.top():
        is_below = target.top() >= card.bottom()
        base, by = (card.bottom(), GAP - 3) if is_below else (card.top(), 3 - GAP)
        corners = ((x - 8, base), (x + 8, base), (x, base + by))
    else:
        is_right = target.left() >= card.right()
        base, by = (card.right(), GAP - 3) if is_right else (card.left(), 3 - GAP)
        corners = ((base, y - 8), (base, y + 8), (base + by, y))
    return QPolygonF([QPointF(*corner) for corner in corners])


class TourCard(QFrame):
    """One card; it has the keyboard while it is seen."""

    stepped = Signal(int)

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("tourCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._title, self._words = label(role="title", wraps=True), label(wraps=True)
        for part in (self._title, self._words):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.count = label(role="meta")
        self.back, self.on = QPushButton(tr("Back")), QPushButton(tr("Next"))
        self.on.setProperty("role", "primary")
        for button, by in ((self.back, -1), (self.on, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, by=by: self.stepped.emit(by))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.count)
        foot.addWidget(KeyCap(theme, "Esc"))
        foot.addWidget(label(tr("ends it"), role="meta"))
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.on)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(4)
        column.addLayout(foot)
        self.hide()

    def show_stop(self, stop: Stop, number: int, total: int) -> None:
        """This card, and how far it is; counts from 0."""
        self._title.setText(stop.title)
        self._words.setText(stop.words)
        self.count.setText(tr("{number} of {total}", number=number + 1, total=total))
        self.back.setEnabled(number > 0)
        self.on.setText(tr("Next") if number + 1 < total else tr("Done"))
        self.setAccessibleName(
            tr("{title}, {number} of {total}", title=stop.title, number=number + 1, total=total)
        )
        self.setAccessibleDescription(stop.words)

    def size_in(self, room: QRect) -> QSize:
        """As high as the words take; not wider than the room."""
        wide = min(self._theme.pixels(WIDTH), room.width())
        inside = wide - 38
        for part in (self._title, self._words):
            give_width(part, inside)
        self.setFixedWidth(wide)
        self._column.activate()
        return QSize(wide, self._column.sizeHint().height() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ON:
            self.stepped.emit(1)
        elif event.key() in _BACK:
            self.stepped.emit(-1)
        else:
            event.ignore()


class Tour(QObject):
    """Goes from stop to stop of one window."""

    ended = Signal()

    def __init__(self, window: QWidget, theme: Theme, stops: Callable[[], Sequence[Stop]]) -> None:
        super().__init__(window)
        self._window = window
        self._make = stops
        self._stops: Sequence[Stop] = ()
        self._number = 0
        self._came_from: QWidget | None = None
        self.pointer = TourPointer(window, theme)
        self.card = TourCard(window, theme)
        self.place: CardPlace | None = None
        self.card.stepped.connect(self._step)
        theme.changed.connect(self._lay)

    @property
    def is_running(self) -> bool:
        """Whether a card is seen."""
        return not self.card.isHidden()

    def begin(self) -> None:
        """With the first card."""
        if not self.is_running:
            self._came_from = self._window.focusWidget()
            self._application().installEventFilter(self)
        self._stops, self._number = self._make(), 0
        self._show()

    def end(self) -> None:
        """Put the cards away and give the keyboard back."""
        if not self.is_running:
            return
        self._application().removeEventFilter(self)
        has_keyboard = self.card.hasFocus()
        self.card.hide()
        self.pointer.hide()
        back, self._came_from = self._came_from, None
        if has_keyboard and back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()

    def _step(self, by: int) -> None:
        there = self._number + by
        if there >= len(self._stops):
            self.end()
        elif there >= 0:
            self._number = there
            self._show()

    def _show(self) -> None:
        stop = self._stops[self._number]
        stop.prepare()
        self.card.show_stop(stop, self._number, len(self._stops))
        for part in (self.pointer, self.card):
            part.show()
            part.raise_()
        self._lay()
        self.card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay(self) -> None:
        """Beside the target, where it stands now."""
        if not self.is_running:
            return
        target = self._stops[self._number].target()
        area = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        room = self._window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        size = self.card.size_in(room)
        self.place = place(size, area, room)
        self.card.setGeometry(self.place.card)
        self.pointer.setGeometry(self._window.rect())
        self.pointer.show_place(self.place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the whole program, while the tour is seen: Esc, and what moves in the window."""
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if event.type() in _MOVED and watched not in (self.card, self.pointer):
            target = self._stops[self._number].target()
            if watched is self._window or watched is target:
                self._lay()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_field = isinstance(watched, QLineEdit)  # its own Esc comes first
            if event.key() == Qt.Key.Key_Escape and not is_field:
                self.end()
                return True
        return False

    @staticmethod
    def _application() -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window has one"  # noqa: S101
        return application
