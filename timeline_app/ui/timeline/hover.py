"""The card that comes when the pointer rests on an event: title, date in words, quote."""

from html import escape

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from timeline_app import painting
from timeline_app.chart import Line, TextStyle
from timeline_app.painting import Theme

DELAY = 420
WIDEST = 360
LONGEST_QUOTE = 320
EDGE = 8


class HoverCard(QLabel):
    """Shown after a moment's rest, gone with the first movement away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = painting.LIGHT
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._appear)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMargin(EDGE + 10)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def offer(self, line: Line, at: QPoint, scale: float) -> None:
        """Prepare the card; it appears if the pointer stays."""
        self.hide()
        self.setText(self._words(line, scale))
        self.setFixedWidth(round(WIDEST * scale))
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.move(self._fitting(at))
        self._timer.start()

    def withdraw(self) -> None:
        self._timer.stop()
        self.hide()

    def _appear(self) -> None:
        self.raise_()
        self.show()

    def _fitting(self, at: QPoint) -> QPoint:
        """Below and right of the pointer, or wherever it fits."""
        around = self.parentWidget()
        width, height = (around.width(), around.height()) if around else (0, 0)
        x = min(at.x() + 14, width - self.width() - 4)
        y = at.y() + 20
        if y + self.height() > height - 4:
            y = at.y() - self.height() - 12
        return QPoint(max(4, x), max(4, y))

    def _words(self, line: Line, scale: float) -> str:
        theme, family = self._theme, painting.family()
        sizes = {style: round(painting.font(style, scale).pixelSize()) for style in TextStyle}
        quote = line.quote.strip()
        if len(quote) > LONGEST_QUOTE:
            quote = quote[: LONGEST_QUOTE - 1].rstrip() + "…"
        event, meta = sizes[TextStyle.EVENT], sizes[TextStyle.META]
        looks = [
            (line.title, f"font-size:{event}px; font-weight:600; color:{theme.ink}"),
            (line.words, f"font-size:{meta}px; color:{theme.muted}"),
        ]
        if quote:
            looks.append((f"“{quote}”", f"font-size:{meta}px; color:{theme.ink}; margin-top:6px"))
        return "".join(
            f'<div style="font-family:{family}; {look}">{escape(text)}</div>'
            for text, look in looks
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(EDGE, EDGE - 2, -EDGE, -EDGE)
            painting.draw_panel(painter, self._theme, box, 10)
        super().paintEvent(event)
