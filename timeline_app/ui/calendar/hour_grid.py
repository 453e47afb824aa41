"""Weekdays by hours: when in the week things happen, where clock times are known."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.review import Hours
from timeline_app.ui.calendar.tint import tinted
from timeline_app.ui.calendar.year_grid import CELL, LEFT, STEP
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.theme import Theme, plain_font
from timeline_app.wording.date_words import short_weekday_name

WIDE = 2
"""An hour is so many days of the calendar wide."""
_TOP = 22


class HourGrid(QWidget):
    """Seven rows of twenty-four hours."""

    pointed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._hours = Hours()
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Hours of the week"))
        theme.changed.connect(self._fit)

    def show_hours(self, hours: Hours) -> None:
        """Other counts."""
        self._hours = hours
        told = sorted(hours.counts.items())
        self.setAccessibleDescription(", ".join(self._words(*key) for key, _ in told))
        self._fit()

    def sizeHint(self) -> QSize:
        pixels = self._theme.pixels
        width = pixels(LEFT) + 24 * WIDE * pixels(STEP)
        return QSize(width, pixels(_TOP) + 7 * pixels(STEP) + 4)

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def _cell(self, weekday: int, hour: int) -> QRectF:
        pixels = self._theme.pixels
        x = pixels(LEFT) + hour * WIDE * pixels(STEP)
        wide = WIDE * pixels(STEP) - pixels(STEP - CELL)
        return QRectF(x, pixels(_TOP) + weekday * pixels(STEP), wide, pixels(CELL))

    def _words(self, weekday: int, hour: int) -> str:
        count = self._hours.counts.get((weekday, hour), 0)
        events = tr_n("{n} event", "{n} events", count)
        return f"{short_weekday_name(weekday)} {hour:02d}:00 · {events}"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        for weekday in range(7):
            for hour in range(24):
                if self._cell(weekday, hour).contains(place):
                    self.pointed.emit(self._words(weekday, hour))

    def paintEvent(self, _event: QPaintEvent) -> None:
        pixels, colours = self._theme.pixels, self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(plain_font(pixels(11)))
            painter.setPen(QColor(colours.muted))
            for hour in range(0, 24, 3):
                left = self._cell(0, hour).left()
                painter.drawText(QPointF(left, pixels(_TOP - 6)), f"{hour:02d}:00")
            for weekday in range(7):
                name = short_weekday_name(weekday)
                area = self._cell(weekday, 0)
                row = QRectF(0, area.top(), pixels(LEFT - 8), area.height())
                painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(Qt.PenStyle.NoPen)
            for weekday in range(7):
                for hour in range(24):
                    count = self._hours.counts.get((weekday, hour), 0)
                    fill = colours.hair
                    if count:
                        fill = tinted(colours.accent, colours.bg, count, self._hours.most)
                    painter.setBrush(QColor(fill))
                    painter.drawRoundedRect(self._cell(weekday, hour), 2.5, 2.5)
