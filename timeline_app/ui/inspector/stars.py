"""How important a person holds an event to be: three stars, by a click or a digit."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.model import MOST_STARS
from timeline_app.ui.labels import tip
from timeline_app.ui.speech import is_from_right, tr
from timeline_app.ui.theme import Theme, plain_font
from timeline_app.ui.turned import of_widget

SIDE, STEP = 14, 20
"""Pixels at 100 % text: one star, and from one to the next."""
_RAYS = ((0, -1), (0.29, -0.4), (0.95, -0.31), (0.47, 0.15), (0.59, 0.81), (0, 0.49),
         (-0.59, 0.81), (-0.47, 0.15), (-0.95, -0.31), (-0.29, -0.4))  # fmt: skip
HINT = tr("Importance: 0 to 3, Del leaves it to what the texts say")


class Stars(QWidget):
    """The same star once more takes it back to what the texts say."""

    chosen = Signal(object)
    """int, or None for what the texts say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stars: int | None = None
        self._is_mixed = False
        self._can_change = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tip(self, HINT)
        self.show_stars(None, can_change=True)

    def show_stars(self, stars: int | None, *, can_change: bool, is_mixed: bool = False) -> None:
        """How many; ``is_mixed`` where several events have not the same."""
        self._stars, self._can_change, self._is_mixed = stars, can_change, is_mixed
        self.setAccessibleName(tr("Importance: {words}", words=self._words()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(160), self._theme.pixels(24))

    def _words(self) -> str:
        if self._is_mixed:
            return tr("differs")
        return (
            tr("by the texts")
            if self._stars is None
            else tr("{stars} of {most}", stars=self._stars, most=MOST_STARS)
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as own:
            painter = of_widget(own, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pixels, colours = self._theme.pixels, self._theme.colours
            radius, middle = pixels(SIDE) / 2, self.height() / 2
            for number in range(MOST_STARS):
                is_lit = self._stars is not None and number < self._stars
                centre = QPointF(1 + radius + number * pixels(STEP), middle)
                star = QPolygonF([centre + QPointF(x, y) * radius for x, y in _RAYS])
                painter.setPen(QPen(QColor(colours.accent if is_lit else colours.muted), 1))
                painter.setBrush(QColor(colours.accent) if is_lit else Qt.BrushStyle.NoBrush)
                painter.drawPolygon(star)
            painter.setFont(plain_font(pixels(12)))
            painter.setPen(QColor(colours.muted))
            left = MOST_STARS * pixels(STEP) + pixels(6)
            area = self.rect().adjusted(left, 0, 0, 0)
            told = self._words() if self._stars is None else tr("of {most}", most=MOST_STARS)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, told)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colours.accent), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                width = MOST_STARS * pixels(STEP)
                painter.drawRoundedRect(0, 1, width, self.height() - 3, 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        along = self.width() - x if is_from_right() else x
        number = int(along // self._theme.pixels(STEP)) + 1
        if number <= MOST_STARS:
            self._choose(None if number == self._stars else number)

    def event(self, event: QEvent) -> bool:
        """Its keys are its own while it has the keyboard, whatever they do elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(not event.modifiers() and event.key() in self._wanted(event.key()))
        return super().event(event)

    def _wanted(self, key: int) -> dict[int, int | None]:
        """What each key asks for."""
        digit, now = key - Qt.Key.Key_0, self._stars or 0
        return {
            Qt.Key.Key_Right: min(MOST_STARS, now + 1),
            Qt.Key.Key_Left: max(0, now - 1),
            Qt.Key.Key_Delete: None,
            Qt.Key.Key_Backspace: None,
            **({key: digit} if 0 <= digit <= MOST_STARS else {}),
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = self._wanted(event.key())
        if event.key() in wanted:
            self._choose(wanted[event.key()])
        else:
            super().keyPressEvent(event)

    def _choose(self, stars: int | None) -> None:
        if self._can_change and (stars != self._stars or self._is_mixed):
            self.chosen.emit(stars)
