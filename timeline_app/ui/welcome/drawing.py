"""The drawing over the welcome: the marks of the timeline, standing for no case at all."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app import painting
from timeline_app.ui.theme import Theme

WIDE, HIGH = 940, 118
"""The field that the places below are counted in."""
ROWS = (22, 58, 92)
AXIS, TICK = 117, 6
PINS = (
    (330, 0, 1, True, False), (470, 0, 0, True, False), (496, 0, 0, False, False),
    (300, 1, 2, False, False), (620, 1, 3, True, True), (180, 2, 3, False, True),
    (380, 2, 5, False, False), (560, 2, 5, False, True),
)  # fmt: skip
"""Place, row, lane, whether a ring stands around it (several sources), whether it is pierced."""
CAPSULES = (
    (120, 250, 0, 1, False), (430, 520, 1, 2, False), (760, 880, 0, 0, True),
    (700, 860, 2, 4, False),
)  # fmt: skip
"""From, to, row, lane, whether it is only planned."""
LINK = ((334, 34), (350, 52), (400, 46), (460, 34))
"""An order that is known from words alone: a curve by its four points."""


class Drawing(QWidget):
    """Scales with its width; it says nothing to who listens."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = painting.theme_named(self._theme.name)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.width() / WIDE, 1.0)
            self._paint_axis(painter)
            painter.resetTransform()
            for place, row, lane, is_ringed, is_pierced in PINS:
                at = QPointF(self._x(place), ROWS[row])
                self._paint_pin(
                    painter, at, look.lane(lane), is_ringed=is_ringed, is_pierced=is_pierced
                )
            for since, until, row, lane, is_planned in CAPSULES:
                area = QRectF(self._x(since), ROWS[row] - 5, self._x(until) - self._x(since), 10)
                self._paint_capsule(painter, area, look.lane(lane), is_planned=is_planned)

    def _x(self, place: float) -> float:
        return place * self.width() / WIDE

    def _paint_axis(self, painter: QPainter) -> None:
        pen = QPen(QColor(self._theme.colours.handle), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, AXIS), QPointF(WIDE, AXIS))
        for place in range(20, WIDE, 60):
            painter.drawLine(QPointF(place, AXIS - TICK), QPointF(place, AXIS))
        pen.setColor(QColor(self._theme.colours.muted))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        path = QPainterPath(QPointF(*LINK[0]))
        path.cubicTo(*(QPointF(*point) for point in LINK[1:]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_pin(
        self, painter: QPainter, at: QPointF, lane: str, *, is_ringed: bool, is_pierced: bool
    ) -> None:
        ground = QColor(self._theme.colours.bg)
        halo = QColor(lane)
        halo.setAlphaF(0.25)
        painter.setBrush(Qt.BrushStyle.NoBrush if is_ringed else halo)
        painter.setPen(QPen(QColor(lane), 1.4) if is_ringed else Qt.PenStyle.NoPen)
        painter.drawEllipse(at, 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(lane))
        painter.drawEllipse(at, 6.5, 6.5)
        if is_pierced:
            painter.setBrush(ground)
            painter.drawEllipse(at, 2.4, 2.4)

    def _paint_capsule(
        self, painter: QPainter, area: QRectF, lane: str, *, is_planned: bool
    ) -> None:
        pale, full = QColor(lane), QColor(lane)
        pale.setAlphaF(0.22)
        full.setAlphaF(0.22 if is_planned else 0.65)
        fill = QLinearGradient(area.topLeft(), area.topRight())
        for share, colour in ((0.0, pale), (0.5, full), (1.0, pale)):
            fill.setColorAt(share, colour)
        painter.setBrush(fill)
        style = Qt.PenStyle.DashLine if is_planned else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(lane), 1.2, style))
        painter.drawRoundedRect(area, 5, 5)
        at = QPointF(area.left() + 5, area.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        for radius, colour in ((5.0, QColor(lane)), (2.0, QColor(self._theme.colours.bg))):
            painter.setBrush(colour)
            painter.drawEllipse(at, radius, radius)
