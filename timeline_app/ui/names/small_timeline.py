"""The events of one name by kind and time: marks, and numbers where several stand together."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.model import When, moment
from timeline_app.ui.naming import headed
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme, plain_font
from timeline_app.wording.date_words import short_month_name

if TYPE_CHECKING:
    from timeline_app.pipeline import NameCard

LANE, FOOT, LABELS, MARK, MOST_LANES, TICKS = 28, 24, 140, 7, 6, 6
"""Pixels at 100 % text: a lane, the foot with the days, the labels, half a mark; then counts."""


_NEAR = 300 * moment.DAY
"""What spans less than that is told by days."""


def _middle(when: When) -> float:
    """Where a mark stands: in the middle of its date; an open one at its known bound."""
    bounds = (when.start_earliest, when.end_latest)
    known = [one for one in bounds if moment.DISTANT_PAST < one < moment.DISTANT_FUTURE]
    return sum(known) / len(known) if known else 0.0


@dataclass(slots=True)
class _Mark:
    """Events so near to each other that they are one mark."""

    at: float
    lane: int
    events: list[int] = field(default_factory=list)


class SmallTimeline(QWidget):
    """A click on a mark chooses its first event."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lanes: list[str] = []
        self._rows: list[tuple[float, int, int]] = []
        self._range = (0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Its events in time"))

    def show_card(self, card: "NameCard") -> None:
        """Those of another name; what has no date stands in the list only."""
        dated = [part for part in card.parts if part.when is not None]
        kinds = list(dict.fromkeys(part.kind for part in dated))
        self._lanes = kinds[:MOST_LANES]
        self._rows = [
            (_middle(part.when), self._lanes.index(part.kind), part.event)
            for part in dated
            if part.when is not None and part.kind in self._lanes
        ]
        days = [second for second, *_ in self._rows]
        first, last = int(min(days, default=0)), int(max(days, default=1))
        margin = max((last - first) // 20, moment.DAY)
        self._range = (first - margin, last + margin)
        self.setVisible(bool(self._rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        pixels = self._theme.pixels
        return QSize(400, pixels(LANE) * len(self._lanes) + pixels(FOOT) + pixels(8))

    def _x(self, second: float) -> float:
        left = self._theme.pixels(LABELS)
        first, last = self._range
        return left + (second - first) / max(1, last - first) * (self.width() - left - 16)

    def _marks(self) -> list[_Mark]:
        found: list[_Mark] = []
        for second, lane, event in sorted(self._rows, key=lambda row: (row[1], row[0])):
            at, last = self._x(second), found[-1] if found else None
            is_near = last is not None and last.lane == lane
            if last is not None and is_near and at - last.at < self._theme.pixels(2 * MARK):
                last.events.append(event)
            else:
                found.append(_Mark(at, lane, [event]))
        return found

    def _middle(self, lane: int) -> float:
        return self._theme.pixels(4) + (lane + 0.5) * self._theme.pixels(LANE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_days(painter)
            painter.setFont(plain_font(self._theme.pixels(12)))
            for number, kind in enumerate(self._lanes):
                self._paint_label(painter, number, headed(kind))
            for mark in self._marks():
                self._paint_mark(painter, mark)

    def _colour(self, lane: int) -> QColor:
        from timeline_app.painting import theme_named  # noqa: PLC0415 - the canvas has loaded it

        return QColor(theme_named(self._theme.name).lane(lane))

    def _paint_days(self, painter: QPainter) -> None:
        colours, pixels = self._theme.colours, self._theme.pixels
        painter.setFont(plain_font(pixels(11)))
        first, last = self._range
        bottom = self.height() - pixels(FOOT)
        for number in range(TICKS):
            second = first + (last - first) * (number + 0.5) / TICKS
            at = self._x(second)
            painter.setPen(QPen(QColor(colours.hair), 1))
            painter.drawLine(QPointF(at, 0), QPointF(at, bottom))
            painter.setPen(QColor(colours.muted))
            words = self._in_words(int(second))
            painter.drawText(QPointF(at + 4, self.height() - pixels(8)), words)

    def _in_words(self, second: int) -> str:
        """A month, or a day where all lies within few months."""
        year, month, day = moment.civil(second)[:3]
        is_near = self._range[1] - self._range[0] < _NEAR
        name = short_month_name(month)
        return f"{day} {name} {year}" if is_near else f"{name} {year}"

    def _paint_label(self, painter: QPainter, number: int, words: str) -> None:
        pixels, middle = self._theme.pixels, self._middle(number)
        bar = QRectF(0, middle - pixels(7), pixels(4), pixels(14))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(number))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setPen(QColor(self._theme.colours.ink))
        area = QRectF(pixels(12), middle - pixels(12), pixels(LABELS - 24), pixels(24))
        cut = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(area.width())
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, cut)

    def _paint_mark(self, painter: QPainter, mark: _Mark) -> None:
        pixels, centre = self._theme.pixels, QPointF(mark.at, self._middle(mark.lane))
        colour = self._colour(mark.lane)
        count = len(mark.events)
        radius = pixels(MARK if count == 1 else MARK + 3)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if count == 1 else QColor(self._theme.colours.surface))
        painter.drawEllipse(centre, radius, radius)
        if count > 1:
            painter.setPen(QColor(self._theme.colours.ink))
            area = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(count))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        near = self._theme.pixels(MARK + 4)
        for mark in self._marks():
            centre = QPointF(mark.at, self._middle(mark.lane))
            if (centre - place).manhattanLength() <= 2 * near:
                self.chosen.emit(mark.events[0])
                return
