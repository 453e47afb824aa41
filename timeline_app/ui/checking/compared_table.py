"""The table of a pair: what agrees, what differs, and what only one of the two tells."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.model import Accord, shown
from timeline_app.review import ComparedAspect
from timeline_app.ui import icons
from timeline_app.ui.labels import tip
from timeline_app.ui.speech import tr
from timeline_app.ui.table.quiet import LEFT, paint_text
from timeline_app.ui.theme import Theme, plain_font
from timeline_app.ui.turned import of_widget

LINE = 32
_ICONS = {Accord.AGREE: "accept", Accord.DIFFER: "differ", Accord.ONE_TELLS: "minus"}
_COLUMNS = (0.0, 0.135, 0.25, 0.63)
"""Where each column begins, of the whole width: accord, aspect, the one, the other."""
_NARROW = (0.0, 0.20, 0.34, 0.67)
_WIDE = 760


class ComparedTable(QWidget):
    """Paints the rows; a screen reader is told them as sentences."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[ComparedAspect, ...] = ()
        self._names = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_rows(self, rows: Sequence[ComparedAspect], names: tuple[str, str]) -> None:
        """Other rows; ``names`` are those of the two documents."""
        self._rows, self._names = tuple(rows), names
        told = [f"{r.what} {r.accord_in_words}: {r.one}; {r.other}" for r in rows]
        self.setAccessibleName(tr("What agrees and what differs"))
        self.setAccessibleDescription(". ".join(told))
        tip(self, "\n".join(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, (len(self._rows) + 1) * self._theme.pixels(LINE) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, pixels = self._theme.colours, self._theme.pixels
        with QPainter(self) as own:
            painter = of_widget(own, self)
            painter.setFont(plain_font(pixels(12)))
            painter.setPen(QColor(colours.muted))
            for column, name in zip((2, 3), self._names, strict=True):
                paint_text(painter, self._cell(column, 0), shown.line(name), LEFT)
            painter.setFont(plain_font(pixels(13)))
            for number, row in enumerate(self._rows, 1):
                self._paint_row(painter, number, row)
            painter.setPen(QColor(colours.hair))
            for number in range(1, len(self._rows) + 2):
                y = number * pixels(LINE)
                painter.drawLine(0, y, self.width(), y)

    def _paint_row(self, painter: QPainter, number: int, row: ComparedAspect) -> None:
        colours, pixels = self._theme.colours, self._theme.pixels
        ink = {Accord.AGREE: colours.good, Accord.DIFFER: colours.warn}.get(
            row.accord, colours.muted
        )
        accord, side = self._cell(0, number), pixels(14)
        drawing = icons.icon(_ICONS[row.accord], ink, ink, side).pixmap(side, side)
        painter.drawPixmap(accord.left() + pixels(8), accord.center().y() - side // 2, drawing)
        told = (
            (accord.adjusted(pixels(30), 0, 0, 0), row.accord_in_words, ink),
            (self._cell(1, number), row.what, colours.muted),
            (self._cell(2, number), row.one, colours.ink),
            (self._cell(3, number), row.other, colours.ink),
        )
        for area, words, colour in told:
            painter.setPen(QColor(colour))
            paint_text(painter, area, words, LEFT)

    def _cell(self, column: int, row: int) -> QRect:
        shares = _COLUMNS if self.width() >= self._theme.pixels(_WIDE) else _NARROW
        ends = (*shares[1:], 1.0)
        left, right = round(shares[column] * self.width()), round(ends[column] * self.width())
        height = self._theme.pixels(LINE)
        return QRect(left, row * height, right - left - self._theme.pixels(8), height)
