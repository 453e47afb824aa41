"""Where the event stands: a small painting of it, its neighbours and its other possible dates."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app import chart, painting
from timeline_app.chart import Viewport
from timeline_app.model import moment
from timeline_app.review import Neighbour, SeenStretch
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme, plain_font
from timeline_app.wording.date_words import short_month_name

HEIGHT = 92
_NUMBERS, _LINE, _AXIS = 12, 34, 58
"""Heights at 100 %: the row of numbers, the middle of the marks, the axis."""
_POINT = 2 * moment.DAY


class StandingView(QWidget):
    """Neighbours are pale, other dates dashed rings, a date told elsewhere an amber triangle."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scene: SeenStretch | None = None
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_scene(self, scene: SeenStretch | None, word: str = "") -> None:
        """Another event; ``word`` names the weightiest neighbour."""
        self._scene, self._word = scene, word
        self.setVisible(scene is not None)
        if scene is not None:
            count = len(scene.neighbours)
            self.setAccessibleName(
                tr(
                    "Where it stands: {count} events near it, {choices} other dates",
                    count=count,
                    choices=len(scene.choices),
                )
            )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self._theme.pixels(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scene is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, self._scene)

    def _paint(self, painter: QPainter, scene: SeenStretch) -> None:
        width = float(max(1, self.width()))
        view = Viewport(scene.since, max(1.0, (scene.until - scene.since) / width), width)
        self._paint_axis(painter, view)
        taken: list[QRectF] = []
        for number, place in scene.choices:
            self._paint_choice(painter, view.to_pixel(place), str(number), taken)
        for place in scene.elsewhere:
            self._paint_elsewhere(painter, view.to_pixel(place), taken)
        for neighbour in scene.neighbours:
            self._paint_neighbour(painter, view, neighbour, taken)
        self._paint_event(painter, view, scene)

    def _y(self, at: int) -> float:
        return float(self._theme.pixels(at))

    def _paint_axis(self, painter: QPainter, view: Viewport) -> None:
        colours, y = self._theme.colours, self._y(_AXIS)
        painter.setPen(QPen(QColor(colours.handle), 1))
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        painter.setFont(plain_font(self._theme.pixels(12)))
        metrics, free = painter.fontMetrics(), 0.0
        scale = self._theme.text_size / 100
        for tick in chart.minor_ticks(view, chart.choose(view.seconds_per_pixel, 2.2 * scale)):
            words = _tick_words(tick.second, view)
            wide = metrics.horizontalAdvance(words)
            x = view.to_pixel(tick.second)
            left = x - wide / 2
            if left < free or left + wide > self.width():
                continue
            free = left + wide + self._theme.pixels(14)
            painter.setPen(QPen(QColor(colours.handle), 1))
            painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))
            painter.setPen(QColor(colours.muted))
            area = QRectF(left, y + self._y(8), wide + 2, self._y(20))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft, words)

    def _write(
        self, painter: QPainter, x: float, words: str, colour: str, taken: list[QRectF]
    ) -> None:
        """A word over a mark, where no other stands."""
        painter.setFont(plain_font(self._theme.pixels(11)))
        wide = painter.fontMetrics().horizontalAdvance(words) + 4
        left = min(max(0.0, x - wide / 2), max(0.0, self.width() - wide))
        area = QRectF(left, self._y(_NUMBERS) - self._y(9), wide, self._y(16))
        if any(area.intersects(other) for other in taken):
            return
        taken.append(area)
        painter.setPen(QColor(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_choice(self, painter: QPainter, x: float, number: str, taken: list[QRectF]) -> None:
        colours, radius = self._theme.colours, self._y(7)
        painter.setPen(QPen(QColor(colours.accent), 1.4, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, self._y(_LINE)), radius, radius)
        self._write(painter, x, number, colours.muted, taken)

    def _paint_elsewhere(self, painter: QPainter, x: float, taken: list[QRectF]) -> None:
        colours, side, y = self._theme.colours, self._y(7), self._y(_LINE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warn))
        corners = [QPointF(x, y - side), QPointF(x + side, y + side), QPointF(x - side, y + side)]
        painter.drawPolygon(QPolygonF(corners))
        self._write(painter, x, tr("elsewhere"), colours.warn, taken)

    def _paint_event(self, painter: QPainter, view: Viewport, scene: SeenStretch) -> None:
        colours, y, radius = self._theme.colours, self._y(_LINE), self._y(6)
        left, right = view.to_pixel(scene.start), view.to_pixel(scene.end)
        painter.setPen(Qt.PenStyle.NoPen)
        if right - left > 2 * radius:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(
                QRectF(left, y - radius, right - left, 2 * radius), radius, radius
            )
            return
        for fill, size in ((colours.selected, 10), (colours.accent, 6), (colours.surface, 2)):
            painter.setBrush(QColor(fill))
            painter.drawEllipse(QPointF(left, y), self._y(size), self._y(size))

    def _paint_neighbour(
        self, painter: QPainter, view: Viewport, one: Neighbour, taken: list[QRectF]
    ) -> None:
        theme = painting.theme_named(self._theme.name)
        colour, ground = theme.lane(one.lane), self._theme.colours.surface
        fill = colour if one.is_first else painting.mixed(colour, ground, 0.35)
        y, radius = self._y(_LINE), self._y(5)
        left, right = view.to_pixel(one.start), view.to_pixel(one.end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        if one.end - one.start < _POINT or right - left < 2 * radius:
            painter.drawEllipse(QPointF(left, y), radius, radius)
        else:
            area = QRectF(left, y - radius * 0.8, right - left, radius * 1.6)
            painter.drawRoundedRect(area, radius * 0.8, radius * 0.8)
        if one.is_first and self._word:
            self._write(painter, (left + max(left, right)) / 2, self._word, colour, taken)


def _tick_words(second: int, view: Viewport) -> str:
    """As fine as the view: a year, a month of a year, a day of a month, a clock time."""
    civil = moment.civil(second)
    width = view.until - view.since
    month = short_month_name(civil.month)
    if width > 6 * 366 * moment.DAY:
        return chart.year_name(civil.year)
    if width > 200 * moment.DAY:
        return f"{month} {chart.year_name(civil.year)}"
    if width > 4 * moment.DAY:
        return f"{civil.day} {month}"
    return f"{civil.hour:02d}:{civil.minute:02d}"
