"""A small calendar of one month: which weekday a day falls on, and where the month ends."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.review import Month
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme, plain_font

CELL, HEAD = 34, 30
WEEKDAYS = (tr("Mo"), tr("Tu"), tr("We"), tr("Th"), tr("Fr"), tr("Sa"), tr("Su"))


class MonthCalendar(QWidget):
    """Paints a month; the day asked about is ringed in amber."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._month: Month | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_month(self, month: Month) -> None:
        """Another month."""
        self._month = month
        self.setAccessibleName(month.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        weeks = len(self._month.weeks) if self._month else 6
        pixels = self._theme.pixels
        return QSize(len(WEEKDAYS) * pixels(CELL), 2 * pixels(HEAD) + (weeks + 1) * pixels(CELL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        month = self._month
        if month is None:
            return
        colours, pixels = self._theme.colours, self._theme.pixels
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._font(is_strong=True))
            painter.setPen(QColor(colours.ink))
            head = QRectF(0, 0, self.width(), pixels(HEAD))
            painter.drawText(head, _LEFT, month.name)
            painter.setFont(self._font())
            painter.setPen(QColor(colours.muted))
            for number, words in enumerate(WEEKDAYS):
                painter.drawText(self._cell(number, -1), Qt.AlignmentFlag.AlignCenter, words)
            for row, week in enumerate(month.weeks):
                for column, number in enumerate(week):
                    if number:
                        self._paint_day(painter, self._cell(column, row), number, month)
            painter.setPen(QColor(colours.ink))
            foot = QRectF(0, self.height() - pixels(HEAD), self.width(), pixels(HEAD))
            painter.drawText(foot, _LEFT, month.words)

    def _paint_day(self, painter: QPainter, area: QRectF, number: int, month: Month) -> None:
        colours, pixels = self._theme.colours, self._theme.pixels
        is_asked = number == month.day
        if is_asked:
            painter.setBrush(QColor(colours.warn_bg))
            painter.setPen(QColor(colours.warn))
            painter.drawEllipse(area.center(), pixels(14), pixels(14))
        painter.setFont(self._font(is_strong=is_asked))
        painter.setPen(QColor(colours.warn if is_asked else colours.ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))

    def _cell(self, column: int, row: int) -> QRectF:
        pixels = self._theme.pixels
        side = pixels(CELL)
        return QRectF(column * side, pixels(HEAD) + (row + 1) * side, side, side)

    def _font(self, *, is_strong: bool = False) -> QFont:
        font = plain_font(self._theme.pixels(12))
        font.setWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
        return font


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
