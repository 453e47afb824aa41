"""Years of tinted days, a column a week: chosen with the mouse or the keyboard, one or several."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from timeline_app import wording
from timeline_app.model import moment
from timeline_app.model.when import day as day_of
from timeline_app.review import Calendar, days_of
from timeline_app.ui.calendar.tint import tinted
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.theme import Theme, plain_font
from timeline_app.wording import date_words

CELL, STEP = 13, 16
"""Pixels of a day, and from one to the next, at 100 %."""
LEFT, TOP, YEAR = 58, 22, 152
"""Room for the year's name and for its months; from one year to the next."""
WEEKS = 54


class YearGrid(QWidget):
    """Paints the years that hold something; tells which days were chosen."""

    chosen = Signal(int, int)
    """The first and the last day of what was chosen: day numbers since 1970."""
    stepped = Signal(QRectF)
    """Where the day stands that the keyboard went to."""
    pointed = Signal(str)
    """What stands on the day under the pointer or the keyboard."""

    def __init__(
        self, theme: Theme, colour: Callable[[int], str], lane: Callable[[int], str]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._colour = colour
        self._lane = lane
        self._calendar = Calendar()
        self._years: list[int] = []
        self._range: tuple[int, int] | None = None
        self._current: int | None = None
        self._anchor: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Calendar"))
        theme.changed.connect(self._fit)

    def show_calendar(self, calendar: Calendar) -> None:
        """Other counts; the day that the keyboard is at stays, if its year does."""
        self._calendar = calendar
        self._years = calendar.years
        if self._current is None or moment.civil_day(self._current)[0] not in self._years:
            self._current = min(calendar.days, default=None)
        self._fit()

    def show_range(self, days: tuple[int, int] | None) -> None:
        """Mark the days that the chronology is narrowed to; None for all."""
        self._range = days
        self.update()

    @property
    def current(self) -> int | None:
        """The day that the keyboard is at."""
        return self._current

    def in_words(self, day: int) -> str:
        """``Tue 5 February 2019 · 3 events, most of them Attack``."""
        words = wording.in_words(day_of(*moment.civil_day(day)))
        count = self._calendar.days.get(day, 0)
        if not count:
            return f"{words} · {tr('no event')}"
        lane = self._lane(self._calendar.lanes[day])
        told = tr_n("{n} event, {lane}", "{n} events, most of them {lane}", count, lane=lane)
        return f"{words} · {told}"

    # Where days stand

    def sizeHint(self) -> QSize:
        pixels = self._theme.pixels
        height = pixels(YEAR) * max(1, len(self._years))
        return QSize(pixels(LEFT) + WEEKS * pixels(STEP) + pixels(8), height)

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def area_of(self, day: int) -> QRectF:
        """Where a day stands; an empty rectangle for a year that is left out."""
        year = moment.civil_day(day)[0]
        if year not in self._years:
            return QRectF()
        first = moment.day_number(year, 1, 1)
        week, weekday = divmod(day - first + moment.weekday(first), 7)
        return self._cell(self._years.index(year), week, weekday)

    def _cell(self, row: int, week: int, weekday: int) -> QRectF:
        pixels = self._theme.pixels
        x = pixels(LEFT) + week * pixels(STEP)
        y = row * pixels(YEAR) + pixels(TOP) + weekday * pixels(STEP)
        return QRectF(x, y, pixels(CELL), pixels(CELL))

    def day_at(self, place: QPointF) -> int | None:
        """The day under a point; None beside all."""
        pixels = self._theme.pixels
        row = int(place.y() // pixels(YEAR))
        week = int((place.x() - pixels(LEFT)) // pixels(STEP))
        weekday = int((place.y() - row * pixels(YEAR) - pixels(TOP)) // pixels(STEP))
        if not (0 <= row < len(self._years) and 0 <= weekday < 7 and 0 <= week < WEEKS):
            return None
        first = moment.day_number(self._years[row], 1, 1)
        day = first + week * 7 + weekday - moment.weekday(first)
        return day if moment.civil_day(day)[0] == self._years[row] else None

    # Choosing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self._anchor = self._current = day
            self.show_range((day, day))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None:
            self.pointed.emit(self.in_words(day))
        is_dragged = self._anchor is not None and event.buttons() & Qt.MouseButton.LeftButton
        if day is not None and is_dragged and self._anchor is not None:
            self.show_range((min(day, self._anchor), max(day, self._anchor)))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._anchor is not None and self._range is not None:
            self.chosen.emit(*self._range)
        self._anchor = None

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit("" if self._current is None else self.in_words(self._current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._current is not None:
                days = self._range if self._is_extending else None
                self.chosen.emit(*(days or (self._current, self._current)))
            return
        if key not in _STEPS or self._current is None:
            super().keyPressEvent(event)
            return
        self._go(
            self._next(_STEPS[key]),
            extends=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier),
        )

    @property
    def _is_extending(self) -> bool:
        """Whether the keyboard stands at an edge of the days that are marked."""
        return self._range is not None and self._current in self._range

    def _next(self, by: int) -> int:
        """So many days on, over years that are left out."""
        assert self._current is not None  # noqa: S101 - asked before
        day = self._current + by
        while moment.civil_day(day)[0] not in self._years:
            day += 1 if by > 0 else -1
            if not self._years[0] <= moment.civil_day(day)[0] <= self._years[-1]:
                return self._current
        return day

    def _go(self, day: int, *, extends: bool) -> None:
        if extends:
            known = self._range if self._is_extending else None
            start = self._current if known is None else known[known[0] == self._current]
            start = day if start is None else start
            self._range = (min(start, day), max(start, day))
        self._current = day
        self.setAccessibleDescription(self.in_words(day))
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        self.pointed.emit(self.in_words(day))
        self.stepped.emit(self.area_of(day))
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            high = self._theme.pixels(YEAR)
            first = max(0, event.rect().top() // high)
            last = min(len(self._years), event.rect().bottom() // high + 1)
            for row in range(first, last):
                self._paint_names(painter, row)
                for day, week, weekday in days_of(self._years[row]):
                    self._paint_day(painter, day, self._cell(row, week, weekday))

    def _paint_names(self, painter: QPainter, row: int) -> None:
        pixels, colours = self._theme.pixels, self._theme.colours
        year = self._years[row]
        painter.setFont(plain_font(pixels(11)))
        painter.setPen(QColor(colours.muted))
        for month in range(1, 13):
            area = self.area_of(moment.day_number(year, month, 1))
            top = QPointF(area.left(), row * pixels(YEAR) + pixels(TOP - 6))
            painter.drawText(top, date_words.short_month_name(month))
        strong = plain_font(pixels(13))
        strong.setBold(True)
        painter.setFont(strong)
        painter.setPen(QColor(colours.ink))
        name = QRectF(0, row * pixels(YEAR) + pixels(TOP), pixels(LEFT - 8), pixels(STEP))
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft, str(date_words.of_year(year)))

    def _paint_day(self, painter: QPainter, day: int, area: QRectF) -> None:
        count = self._calendar.days.get(day, 0)
        colours = self._theme.colours
        fill = colours.hair
        if count:
            colour = self._colour(self._calendar.lanes[day])
            fill = tinted(colour, colours.bg, count, self._calendar.most)
        is_in = self._range is not None and self._range[0] <= day <= self._range[1]
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(colours.ink), 1.2) if is_in else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, 2.5, 2.5)
        if day == self._current and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(area.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)


_STEPS = {
    Qt.Key.Key_Left: -7,
    Qt.Key.Key_Right: 7,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -364,
    Qt.Key.Key_PageDown: 364,
}
"""Days by key: a column is a week."""
