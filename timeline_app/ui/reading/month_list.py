"""Years and months with counts beside the column: where the story stands, and a way to jump."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.review import ContentsRow
from timeline_app.ui.reading.laying import Paper, TypeStyle
from timeline_app.ui.speech import grouped, tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import of_widget

WIDTH, ROW, SIDE, BARS = 180, 26, 24, 42
"""Pixels at 100 %: the list, a row, the air at its left, the room of a count's bar."""
NAME, COUNT = TypeStyle(12, ROW, "muted"), TypeStyle(11, ROW, "muted")
HERE = TypeStyle(12, ROW, is_strong=True)


class MonthList(QWidget):
    """A painted list; the bar says how many events a stretch has, the number, too."""

    chosen = Signal(int)
    """The number of the first item of a stretch."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stretches: Sequence[ContentsRow] = ()
        self._here = -1
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Months"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)

    def show_stretches(self, stretches: Sequence[ContentsRow], here: int) -> None:
        """The rows, and the second that is read."""
        self._stretches = stretches
        inside = [n for n, stretch in enumerate(stretches) if stretch.holds(here)]
        self._here = inside[-1] if inside else -1
        self.setAccessibleDescription(
            ", ".join(f"{one.words}: {grouped(one.count)}" for one in stretches)
        )  # fmt: skip
        self._fit()

    @property
    def here(self) -> QRectF:
        """Where the row stands that is read."""
        row = self._theme.pixels(ROW)
        return QRectF(0, self._theme.pixels(18) + max(0, self._here) * row, self.width(), row)

    def sizeHint(self) -> QSize:
        row = self._theme.pixels(ROW)
        return QSize(
            self._theme.pixels(WIDTH), self._theme.pixels(36) + row * len(self._stretches)
        )

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def _row_at(self, y: float) -> int:
        row = int((y - self._theme.pixels(18)) // self._theme.pixels(ROW))
        return row if 0 <= row < len(self._stretches) else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().y())
        if row >= 0:
            self.chosen.emit(self._stretches[row].first)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._row_at(event.position().y())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if by is None or not self._stretches:
            super().keyPressEvent(event)
            return
        row = min(max(self._here + by, 0), len(self._stretches) - 1)
        self.chosen.emit(self._stretches[row].first)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as own:
            painter = of_widget(own, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            most = max((one.count for one in self._stretches if one.is_inner), default=0)
            most = most or max((one.count for one in self._stretches), default=1)
            for row, stretch in enumerate(self._stretches):
                self._paint_row(painter, row, stretch, min(1.0, stretch.count / most))

    def _paint_row(self, painter: QPainter, row: int, stretch: ContentsRow, share: float) -> None:
        pixels, colours = self._theme.pixels, self._theme.colours
        paper = Paper(colours, self._theme.text_size)
        top = pixels(18) + row * pixels(ROW)
        is_here = row == self._here
        if row == self._hovered:
            painter.fillRect(QRectF(0, top, self.width(), pixels(ROW)), QColor(colours.hover))
        name = paper.font(HERE if is_here else NAME)
        side = pixels(SIDE)
        names = max(pixels(42), self._widest(name) + pixels(8))
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(name)
        painter.setPen(QColor(colours.ink if is_here else colours.muted))
        area = QRectF(side, top, names, pixels(ROW))
        painter.drawText(area, centred, stretch.words)
        left = side + names
        room = max(pixels(12), min(pixels(BARS), self.width() - left - pixels(50)))
        length = max(pixels(4), room * share)
        bar = QRectF(left, top + pixels(ROW) / 2 - pixels(2), length, pixels(5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if is_here else colours.handle))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.setFont(paper.font(COUNT))
        painter.setPen(QColor(colours.muted))
        area = QRectF(bar.right() + pixels(8), top, pixels(60), pixels(ROW))
        painter.drawText(area, centred, f"{grouped(stretch.count)}")
        if is_here and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRoundedRect(self.here.adjusted(side / 2, 1, -side / 2, -1), 5, 5)

    def _widest(self, font: QFont) -> float:
        metrics = QFontMetricsF(font)
        return max((metrics.horizontalAdvance(one.words) for one in self._stretches), default=0)
