"""The date that an event would have, beside the pointer that carries it."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app import painting
from timeline_app.chart import TextStyle
from timeline_app.painting import Theme

AWAY = 18
"""Pixels between the pointer and the tag."""
SIDE, TOP, SHADOW = 12, 7, 8


class DateTag(QWidget):
    """One line of plain text, or two where it has no room beside each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = painting.LIGHT
        self._scale = 1.0
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def show_text(self, text: str, at: QPoint, scale: float) -> None:
        """Below the pointer, or above where that does not fit; "" hides it."""
        self.text, self._scale = text, scale
        self.setAccessibleName(text)
        if not text:
            self.hide()
            return
        around = self.parentWidget()
        room = around.size() if around is not None else QSize(10_000, 10_000)
        size = self._size(room.width())
        self.resize(size)
        x = min(at.x() + AWAY, room.width() - size.width())
        y = at.y() + AWAY
        if y + size.height() > room.height():
            y = at.y() - size.height() - AWAY
        self.move(max(0, x), max(0, y))
        self.update()
        self.raise_()
        self.show()

    def _size(self, most: int) -> QSize:
        metrics = QFontMetricsF(painting.font(TextStyle.EVENT, self._scale))
        inner = QRectF(0, 0, most - 2 * (SIDE + SHADOW), 10_000)
        words = metrics.boundingRect(inner, int(Qt.TextFlag.TextWordWrap), self.text)
        wide = round(words.width() + 2) + 2 * (SIDE + SHADOW)
        return QSize(wide, round(words.height()) + 2 * (TOP + SHADOW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(SHADOW, SHADOW - 2, -SHADOW, -SHADOW)
            painting.draw_panel(painter, self._theme, box, 8)
            painter.setFont(painting.font(TextStyle.EVENT, self._scale))
            painter.setPen(painting.color(self._theme.ink))
            inner = box.adjusted(SIDE, TOP - 2, -SIDE, -TOP + 2)
            flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(inner, flags, self.text)
