"""The row of a series, one member under the other, with a dashed place for the missing one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.ui.speech import tr
from timeline_app.ui.table.quiet import LEFT, paint_text
from timeline_app.ui.theme import Theme, plain_font
from timeline_app.ui.turned import of_widget

LINE, DOT, WIDTH = 32, 5, 240
MISSING = tr("missing")


class SeriesRow(QWidget):
    """Paints the members; at ``missing`` one is to be thought between them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._members: tuple[str | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_members(self, members: Sequence[str], missing: int | None) -> None:
        """Another series."""
        told: list[str | None] = list(members)
        if missing is not None:
            told.insert(missing, None)
        self._members = tuple(told)
        self.setAccessibleName("; ".join(one or MISSING for one in told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        pixels = self._theme.pixels
        return QSize(pixels(WIDTH), max(1, len(self._members)) * pixels(LINE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, pixels = self._theme.colours, self._theme.pixels
        with QPainter(self) as own:
            painter = of_widget(own, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(plain_font(pixels(13)))
            x, half = pixels(10), pixels(LINE) / 2
            painter.setPen(QPen(QColor(colours.hair), pixels(2)))
            painter.drawLine(QPointF(x, half), QPointF(x, self.height() - half))
            for number, member in enumerate(self._members):
                middle = QPointF(x, number * pixels(LINE) + half)
                self._paint_dot(painter, middle, is_missing=member is None)
                painter.setPen(QColor(colours.warn if member is None else colours.ink))
                top = round(middle.y() - half)
                area = QRectF(x + pixels(16), top, self.width() - x - pixels(16), 2 * half)
                paint_text(painter, area.toRect(), member or MISSING, LEFT)

    def _paint_dot(self, painter: QPainter, middle: QPointF, *, is_missing: bool) -> None:
        colours, radius = self._theme.colours, self._theme.pixels(DOT)
        painter.setBrush(QColor(colours.surface if is_missing else colours.muted))
        line = QPen(QColor(colours.warn if is_missing else colours.surface), 1.5)
        if is_missing:
            line.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(line)
        painter.drawEllipse(middle, radius, radius)
