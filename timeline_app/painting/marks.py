"""Marks on the axis of time: pins, capsules, open ends, arrows; shape tells how sure we are."""

from dataclasses import dataclass
from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from timeline_app.chart import Detail, DrawnEvent, LinkArrow, Rect, Sizes
from timeline_app.model import Mark
from timeline_app.painting.pixmap_cache import CachedPainter
from timeline_app.painting.theme import Theme, color, mixed

OPEN_LEFT = 1
OPEN_RIGHT = 2
PLANNED, DISPUTED, SEVERAL, UNREVIEWED, TO_CHECK = (
    int(mark)
    for mark in (
        Mark.PLANNED, Mark.DISPUTED, Mark.SEVERAL_SOURCES, Mark.UNREVIEWED, Mark.TO_CHECK
    )
)  # fmt: skip
SHAPING = PLANNED | DISPUTED | SEVERAL | UNREVIEWED | TO_CHECK
"""Plain numbers: flags cost a microsecond at each use."""
HOLE = 0.36
"""Share of a disc's radius that is pierced while nobody has reviewed the event."""
DASHES = 8
THICKNESS = {Detail.CARD: 1.0, Detail.SLIM: 0.75}
"""Of a band, against that below a card."""
CHECK_WIDE, CHECK_HIGH = 10.0, 9.0
"""Of the triangle at the upper right of what is to be checked."""
BEYOND = 60.0
"""Pixels beyond the plot up to which a long band is drawn."""


def pen(name: str, width: float, *, is_dashed: bool = False) -> QPen:
    """A round pen; dashes are as long as they are apart."""
    made = QPen(color(name), width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    if is_dashed:
        made.setCapStyle(Qt.PenCapStyle.FlatCap)
        made.setDashPattern([2.4, 1.8])
    return made


@dataclass(frozen=True, slots=True)
class Ink:
    """What a mark is drawn with."""

    lane: str
    theme: Theme
    sizes: Sizes
    marks: int

    @property
    def is_planned(self) -> bool:
        return bool(self.marks & PLANNED)

    @property
    def is_unreviewed(self) -> bool:
        return bool(self.marks & UNREVIEWED)


def put_pin(press: CachedPainter, ink: Ink, x: float, y: float, *, is_small: bool = False) -> None:
    """An exact moment: a disc in a halo."""
    radius = ink.sizes.pin * (0.72 if is_small else 1.0)
    reach = radius + ink.sizes.halo + 2
    if ink.marks & TO_CHECK:
        reach += CHECK_WIDE * ink.sizes.scale
    key = ("pin", ink.lane, ink.theme.name, ink.marks & SHAPING, radius)
    press.put(
        key, (x - reach, y - reach), (2 * reach, 2 * reach),
        lambda painter: _draw_pin(painter, ink, radius, reach),
    )  # fmt: skip


def _draw_pin(painter: QPainter, ink: Ink, radius: float, reach: float) -> None:
    middle = QPointF(reach, reach)
    halo = radius + ink.sizes.halo
    ground = ink.theme.background
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(mixed(ink.lane, ground, 0.22)))
    painter.drawEllipse(middle, halo, halo)
    if ink.marks & SEVERAL:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(ink.lane, 1.3))
        painter.drawEllipse(middle, halo, halo)
    if ink.is_planned:
        _draw_dashes(painter, ink, middle, radius - 1)
        if not ink.is_unreviewed:
            _draw_disc(painter, ink.lane, middle, 0.45 * radius)
    else:
        _draw_disc(painter, ink.lane, middle, radius)
        if ink.is_unreviewed:
            _draw_disc(painter, ink.theme.surface, middle, HOLE * radius)
    if ink.marks & DISPUTED:
        draw_dispute(painter, ink, middle.x() + radius * 0.8, middle.y() - radius * 0.8)
    if ink.marks & TO_CHECK:
        away = halo * 0.8
        draw_check(painter, ink, middle.x() + away, middle.y() - away)


def _draw_dashes(painter: QPainter, ink: Ink, middle: QPointF, radius: float) -> None:
    """A ring of so many dashes that they meet evenly."""
    wide = 1.8 * ink.sizes.scale
    line = pen(ink.lane, wide, is_dashed=True)
    period = 2 * pi * radius / DASHES / wide
    line.setDashPattern([0.6 * period, 0.4 * period])
    painter.setBrush(color(ink.theme.surface))
    painter.setPen(line)
    painter.drawEllipse(middle, radius, radius)


def _draw_disc(painter: QPainter, name: str, middle: QPointF, radius: float) -> None:
    painter.setBrush(color(name))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(middle, radius, radius)


def draw_dispute(painter: QPainter, ink: Ink, x: float, y: float) -> None:
    """A small diamond with a bar: tellings disagree."""
    size = 4.6 * ink.sizes.scale
    painter.setPen(pen(ink.theme.background, 1.2))
    painter.setBrush(color(ink.theme.ink))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(x, y - size),
                QPointF(x + size, y),
                QPointF(x, y + size),
                QPointF(x - size, y),
            ]
        )
    )
    painter.setPen(pen(ink.theme.background, 1.3 * ink.sizes.scale))
    painter.drawLine(QPointF(x, y - size * 0.45), QPointF(x, y + size * 0.1))
    painter.drawPoint(QPointF(x, y + size * 0.5))


def draw_check(painter: QPainter, ink: Ink, x: float, y: float) -> None:
    """A small triangle with a line of background around it: something is to be checked."""
    half, tall = CHECK_WIDE * ink.sizes.scale / 2, CHECK_HIGH * ink.sizes.scale
    painter.setPen(pen(ink.theme.background, 1.5 * ink.sizes.scale))
    painter.setBrush(color(ink.theme.warn))
    points = [(x, y - tall / 2), (x + half, y + tall / 2), (x - half, y + tall / 2)]
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))


def put_band(press: CachedPainter, ink: Ink, item: DrawnEvent, plot: Rect) -> None:
    """A stretch of time, from the stamps if it is short."""
    length = round(item.right - item.left)
    if length > press.longest:
        draw_band(press.painter, ink, item, plot)
        return
    edge = 8.0
    cores = round(item.core_left - item.left), round(item.core_right - item.left)
    key = ("band", ink.lane, ink.theme.name, ink.marks & SHAPING, item.detail, item.open_sides)
    middle = ink.sizes.band
    own = item._replace(
        left=edge, right=edge + length, y=middle,
        core_left=edge + cores[0], core_right=edge + cores[1],
    )  # fmt: skip
    room = Rect(0, 0, length + 2 * edge, 2 * middle)
    press.put(
        (*key, length, cores, ink.sizes.scale), (item.left - edge, item.y - middle),
        (room.width, room.height), lambda painter: draw_band(painter, ink, own, room),
    )  # fmt: skip


def draw_band(painter: QPainter, ink: Ink, item: DrawnEvent, plot: Rect) -> None:
    """A stretch of time: closed outline on the known sides, fading on the open ones."""
    thick = THICKNESS.get(item.detail, 0.5) * ink.sizes.band
    left, right = max(item.left, plot.x - BEYOND), min(item.right, plot.right + BEYOND)
    if right - left < 1:
        return
    rect = QRectF(left, item.y - thick / 2, right - left, thick)
    painter.setBrush(QBrush(_filling(ink, item)))
    has_core = item.core_left < item.core_right and not ink.is_planned
    if not (has_core or item.open_sides or ink.is_planned):
        painter.setPen(_outline_pen(ink))
        painter.drawRoundedRect(rect, thick / 2, thick / 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, thick / 2, thick / 2)
        if has_core:
            _draw_core(painter, ink, item, rect)
        _draw_outline(painter, ink, item, rect)
    if ink.is_unreviewed:
        _draw_head_of_band(painter, ink, item, (rect, plot.x))
    if ink.marks & SEVERAL:
        painter.setPen(_outline_pen(ink))
        painter.drawLine(
            QPointF(left + thick, rect.bottom() + 2.5), QPointF(right - thick, rect.bottom() + 2.5)
        )
    if ink.marks & DISPUTED:
        draw_dispute(painter, ink, right - thick, rect.top())
    if ink.marks & TO_CHECK:
        draw_check(painter, ink, right, rect.top() - 2 * ink.sizes.scale)


def _draw_head_of_band(
    painter: QPainter, ink: Ink, item: DrawnEvent, where: tuple[QRectF, float]
) -> None:
    """The pierced disc of an unreviewed pin at the known end, kept in view."""
    rect, edge = where
    half = rect.height() / 2
    x = max(rect.left(), edge) + half
    if item.open_sides & OPEN_LEFT:
        x = rect.right() - half
    middle = QPointF(x, rect.center().y())
    _draw_disc(painter, ink.lane, middle, half + 0.4)
    _draw_disc(painter, ink.theme.surface, middle, HOLE * half)


def _filling(ink: Ink, item: DrawnEvent) -> QLinearGradient:
    """Densest in the middle where only the bounds are known; opaque colours, for paper's sake."""
    ground = ink.theme.background
    weak, strong = (0.08, 0.30) if ink.is_planned else (0.20, 0.56)
    filling = QLinearGradient(item.left, 0, item.right, 0)
    shades = {0: weak, 0.5: strong, 1: weak}
    if item.open_sides & OPEN_RIGHT:
        shades = {0: strong, 0.35: strong, 1: 0.0}
    if item.open_sides & OPEN_LEFT:
        shades = {0: 0.0, 0.65: strong, 1: strong}
    for place, share in shades.items():
        filling.setColorAt(place, color(mixed(ink.lane, ground, share)))
    return filling


def _draw_core(painter: QPainter, ink: Ink, item: DrawnEvent, rect: QRectF) -> None:
    left, right = max(item.core_left, rect.left()), min(item.core_right, rect.right())
    if right - left > 2:
        painter.setBrush(color(mixed(ink.lane, ink.theme.background, 0.56)))
        painter.drawRoundedRect(
            QRectF(left, rect.top(), right - left, rect.height()),
            rect.height() / 2,
            rect.height() / 2,
        )


def _outline_pen(ink: Ink) -> QPen:
    return pen(ink.lane, 1.6 if ink.is_planned else 1.2, is_dashed=ink.is_planned)


def _draw_outline(painter: QPainter, ink: Ink, item: DrawnEvent, rect: QRectF) -> None:
    outline = _outline_pen(ink)
    if item.open_sides:
        fading = QLinearGradient(item.left, 0, item.right, 0)
        ground = ink.theme.background
        ends = (ground, ink.lane) if item.open_sides & OPEN_LEFT else (ink.lane, ground)
        fading.setColorAt(0.3 if item.open_sides & OPEN_RIGHT else 0.0, color(ends[0]))
        fading.setColorAt(0.7 if item.open_sides & OPEN_LEFT else 1.0, color(ends[1]))
        outline.setBrush(QBrush(fading))
    painter.setPen(outline)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_capsule(rect, item.open_sides))


def _capsule(rect: QRectF, open_sides: int) -> QPainterPath:
    """A rounded outline without the stroke on an open side."""
    path = QPainterPath()
    if not open_sides:
        path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        return path
    round_ = rect.height()
    if open_sides & OPEN_LEFT:
        path.moveTo(rect.left(), rect.top())
        path.lineTo(rect.right() - round_ / 2, rect.top())
        path.arcTo(QRectF(rect.right() - round_, rect.top(), round_, round_), 90, -180)
        path.lineTo(rect.left(), rect.bottom())
    else:
        path.moveTo(rect.right(), rect.top())
        path.lineTo(rect.left() + round_ / 2, rect.top())
        path.arcTo(QRectF(rect.left(), rect.top(), round_, round_), 90, 180)
        path.lineTo(rect.right(), rect.bottom())
    return path


def draw_link(
    painter: QPainter, link: LinkArrow, theme: Theme, edge: float, *, is_chosen: bool
) -> None:
    """A dotted arrow that bows out to the left of both marks, no farther than the plot's edge."""
    (x1, y1), (x2, y2) = link.start, link.end
    x1, x2 = x1 - 3, x2 - 8
    bow = 26 + min(46.0, abs(y2 - y1) * 0.18)
    near = min(x1, x2)
    if near > edge:
        bow = min(bow, max(16.0, (near - edge) * 1.25))
    away = near - bow
    path = QPainterPath(QPointF(x1, y1))
    path.cubicTo(QPointF(away, y1), QPointF(away, y2), QPointF(x2, y2))
    name = theme.ink if is_chosen else theme.muted
    line = QPen(color(name), 1.6 if is_chosen else 1.3)
    line.setDashPattern([2.2, 2.2])
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    draw_head(painter, name, QPointF(x2 + 6, y2), QPointF(x2 - 4, y2))


def draw_head(painter: QPainter, name: str, tip: QPointF, tail: QPointF) -> None:
    """An arrow's head at ``tip``, coming from ``tail``."""
    angle = atan2(tip.y() - tail.y(), tip.x() - tail.x())
    sides = [
        QPointF(tip.x() - 7 * cos(angle + turn), tip.y() - 7 * sin(angle + turn))
        for turn in (0.42, -0.42)
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(name))
    painter.drawPolygon(QPolygonF([tip, *sides]))
