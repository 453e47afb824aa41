"""Guides through the plot and what the axis says of them: chosen dates, today, a distance."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from timeline_app.chart import Guide, Scene, TextStyle, spread
from timeline_app.painting import fonts
from timeline_app.painting.axis import CoveredAxis, put_text, upper_base
from timeline_app.painting.marks import pen
from timeline_app.painting.pixmap_cache import CachedPainter
from timeline_app.painting.theme import Theme, color, mixed

CHIP_GAP = 4.0
CHIP_PAD = 8.0
CHIP_HEIGHT = 21.0

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class AxisChips:
    """Where the words on the axis stand."""

    guides: tuple[Span, ...]
    """Of each guide, in the guides' order; none upon another."""
    words: Span | None
    """Of the distance between two selected events."""
    is_above: bool
    """Whether these found room only above the guides' chips."""

    @property
    def taken(self) -> CoveredAxis:
        """What they hide of the axis."""
        words = (self.words,) if self.words else ()
        if self.is_above:
            return CoveredAxis(words, self.guides)
        return CoveredAxis((), (*self.guides, *words))


def placed(scene: Scene) -> AxisChips:
    """Find room for the dates of the guides, and for the distance between two of them."""
    if not scene.guides and scene.apart is None:
        return NO_CHIPS
    plot = scene.plot
    ends = plot.x + 2, plot.right - 2
    widths = [_width(guide.words, scene) for guide in scene.guides]
    wished = [
        (max(guide.left, plot.x) + min(guide.right, plot.right)) / 2 - wide / 2
        for guide, wide in zip(scene.guides, widths, strict=True)
    ]
    guides = spread(wished, widths, ends, CHIP_GAP)
    words = _words_span(scene, ends)
    is_above = words is not None and any(
        words[0] < end + CHIP_GAP and words[1] > begin - CHIP_GAP for begin, end in guides
    )
    return AxisChips(tuple(guides), words, is_above)


NO_CHIPS = AxisChips((), None, is_above=False)


def _width(words: str, scene: Scene) -> float:
    scale = scene.sizes.scale
    return fonts.width(words, TextStyle.CHIP, scale) + 2 * CHIP_PAD * scale


def _words_span(scene: Scene, ends: Span) -> Span | None:
    """In the middle of what can be seen of the stretch between the two events."""
    apart, plot = scene.apart, scene.plot
    if apart is None or apart.far[1] < plot.x or apart.far[0] > plot.right:
        return None
    begin, end = apart.near if apart.near[0] < apart.near[1] else apart.far
    middle = (min(max(begin, plot.x), plot.right) + max(min(end, plot.right), plot.x)) / 2
    wide = min(_width(apart.words, scene), ends[1] - ends[0])
    return spread([middle - wide / 2], [wide], ends, CHIP_GAP)[0]


def draw_guides(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """A full-height line at a chosen moment, a tint over a chosen stretch."""
    plot = scene.plot
    for guide in scene.guides:
        name = _guide_color(guide, theme)
        left, right = max(guide.left, plot.x), min(guide.right, plot.right)
        if right - left > 1:
            veil = color(name).toRgb()
            veil.setAlphaF(0.06)
            painter.fillRect(QRectF(left, plot.y, right - left, plot.height), veil)
        if guide.left == guide.right:
            painter.setPen(pen(mixed(name, theme.background, 0.55), 1.4, is_dashed=guide.is_today))
            painter.drawLine(QLineF(left, plot.y, left, plot.bottom))


def draw_crosshair(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """A thin line under the pointer, from the axis down; marks and words lie above it."""
    if scene.pointer is None:
        return
    plot, reach = scene.plot, 8 * scene.sizes.scale
    x = QRectF(int(scene.pointer), plot.y - reach, 1, plot.height + reach)
    painter.fillRect(x, color(mixed(theme.muted, theme.background, 0.7)))


def put_guide_chips(press: CachedPainter, scene: Scene, theme: Theme, chips: AxisChips) -> None:
    """The date of each guide on the axis; it hides the ticks beneath."""
    for guide, (left, right) in zip(scene.guides, chips.guides, strict=True):
        name = _guide_color(guide, theme)
        scale = scene.sizes.scale
        top, height = scene.plot.y - 28 * scale, CHIP_HEIGHT * scale
        tip = min(max((guide.left + guide.right) / 2, left + 6), right - 6)
        painter = press.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(name))
        painter.drawRoundedRect(QRectF(left, top, right - left, height), 5 * scale, 5 * scale)
        base, foot = top + height - 0.5, top + height + 5 * scale
        painter.drawPolygon(
            QPolygonF([QPointF(tip - 5, base), QPointF(tip + 5, base), QPointF(tip, foot)])
        )
        words = "#FFFFFF" if not theme.is_dark else theme.background
        put_text(
            press,
            guide.words,
            TextStyle.CHIP,
            (left + 8 * scale, top + 15 * scale),
            (words, scale),
        )


def _guide_color(guide: Guide, theme: Theme) -> str:
    return theme.muted if guide.is_today else theme.lane(guide.lane)


def put_distance(press: CachedPainter, scene: Scene, theme: Theme, chips: AxisChips) -> None:
    """A line along the axis from event to event, firm where they are surely apart."""
    apart, plot, scale = scene.apart, scene.plot, scene.sizes.scale
    if apart is None or chips.words is None:
        return
    faint = mixed(theme.muted, theme.background, 0.45)
    for (begin, end), name in ((apart.far, faint), (apart.near, theme.ink)):
        left, right = max(begin, plot.x), min(end, plot.right)
        if right > left:
            line = QRectF(left, plot.y - scale, right - left, 3 * scale)
            press.painter.fillRect(line, color(name))
    left, right = chips.words
    base = plot.y - 13 * scale
    if chips.is_above:
        base = min(upper_base(scene), plot.y - 33 * scale)
    room = right - left - 2 * CHIP_PAD * scale + 1
    words = fonts.elided(apart.words, TextStyle.CHIP, scale, room)
    put_text(press, words, TextStyle.CHIP, (left + CHIP_PAD * scale, base), (theme.ink, scale))
