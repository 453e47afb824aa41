"""The axis of time: sections with sticky names above, fine lines below, tints through the plot."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from timeline_app.chart import AxisUnit, Scene, TextStyle
from timeline_app.painting import eras, fonts
from timeline_app.painting.pixmap_cache import CachedPainter
from timeline_app.painting.theme import Theme, color, mixed

GAP = 8.0


def put_text(
    press: CachedPainter,
    text: str,
    style: TextStyle,
    at: tuple[float, float],
    look: tuple[str, float],
) -> float:
    """A short text with its base line at ``at``; returns its width."""
    name, scale = look
    wide = fonts.width(text, style, scale)
    metrics = fonts.metrics(style, scale)
    ascent, height = metrics.ascent(), metrics.height()

    def draw(painter: QPainter) -> None:
        painter.setFont(fonts.font(style, scale))
        painter.setPen(color(name))
        painter.drawText(QPointF(0, ascent), text)

    press.put(
        ("text", text, style, name, scale), (at[0], at[1] - ascent), (wide + 1, height), draw
    )
    return wide


def draw_ground(press: CachedPainter, scene: Scene, theme: Theme) -> None:
    """The background with tints of alternate sections and weekends, and the hairlines.

    Upright rectangles on whole pixels without smoothing: the largest areas of a frame.
    """
    painter, plot = press.painter, scene.plot
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003 - Qt's signature
    for rect in _grounds(scene, is_paper=press.is_paper):
        painter.fillRect(rect, color(theme.background))
    if scene.eras:
        eras.fill_plot(painter, scene, theme)
    else:
        _fill_plot(painter, scene, theme)
    top, hair = scene.sizes.axis_top, color(theme.hair)
    for x in (plot.x, *(s.x for s in scene.sections if s.x > plot.x)):
        painter.fillRect(QRectF(int(x), top, 1, plot.bottom - top), hair)
    _fill_heads(painter, scene, theme)
    for box in scene.lanes:
        y = int(box.y + box.height)
        if plot.y < y + 0.5 < plot.bottom:
            painter.fillRect(QRectF(0, y, scene.width, 1), hair)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _fill_heads(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """The headings of groups as strips from edge to edge."""
    plot = scene.plot
    for box in scene.lanes:
        top, bottom = max(int(box.y), plot.y), min(int(box.y + box.height), plot.bottom)
        if box.is_head and top < bottom:
            painter.fillRect(QRectF(0, top, scene.width, bottom - top), color(theme.stripe))


def _grounds(scene: Scene, *, is_paper: bool) -> list[QRectF]:
    """What lies about the plot; on paper all of it, lest seams show between the parts."""
    plot = scene.plot
    if is_paper:
        return [QRectF(0, 0, scene.width, scene.height)]
    return [
        QRectF(0, 0, scene.width, plot.y),
        QRectF(0, plot.y, plot.x, plot.height),
        QRectF(0, plot.bottom, scene.width, scene.height - plot.bottom),
    ]


def _fill_plot(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Each pixel of the plot once, but for weekends."""
    plot = scene.plot
    filled = plot.x
    tints = [(section.x, section.right) for section in scene.sections if section.is_tinted]
    for begin, end in (*tints, (plot.right, plot.right)):
        left = int(min(max(begin, filled), plot.right))
        right = int(min(end, plot.right))
        if left > filled:
            bare = QRectF(filled, plot.y, left - filled, plot.height)
            painter.fillRect(bare, color(theme.background))
        if right > left:
            painter.fillRect(QRectF(left, plot.y, right - left, plot.height), color(theme.stripe))
        filled = max(filled, left, right)
    if plot.right > filled:
        rest = QRectF(filled, plot.y, plot.right - filled, plot.height)
        painter.fillRect(rest, color(theme.background))
    for begin, end in scene.weekends:
        left, right = int(max(begin, plot.x)), int(min(end, plot.right))
        if right > left:
            painter.fillRect(QRectF(left, plot.y, right - left, plot.height), color(theme.weekend))


@dataclass(frozen=True, slots=True)
class CoveredAxis:
    """Stretches of the axis that lie under chips, from left to right in pixels."""

    upper: tuple[tuple[float, float], ...] = ()
    """Where the sections have their names."""
    lower: tuple[tuple[float, float], ...] = ()
    """Where the fine ticks have their labels."""


def put_axis(press: CachedPainter, scene: Scene, theme: Theme, taken: CoveredAxis) -> None:
    """Names of the sections, fine ticks with their labels, the base line."""
    painter, plot, scale = press.painter, scene.plot, scene.sizes.scale
    painter.save()
    painter.setClipRect(QRectF(plot.x, scene.sizes.axis_top, plot.width, scene.sizes.axis + 1))
    for section in scene.sections:
        _put_section(press, scene, theme, (section, taken))
    lower = plot.y - 14 * scale
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003 - Qt's signature
    fine, firm = (color(mixed(theme.muted, theme.background, share)) for share in (0.6, 0.45))
    ticks = [tick for tick in scene.ticks if plot.x - 30 <= tick.x <= plot.right + 30]
    for tick in ticks:
        if tick.x >= plot.x:
            painter.fillRect(QRectF(int(tick.x), plot.y - 8 * scale, 1, 8 * scale), fine)
    painter.fillRect(QRectF(plot.x, plot.y, plot.width, 1), firm)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for tick in ticks:
        wide = fonts.width(tick.label, TextStyle.TICK, scale)
        x = tick.x - wide / 2
        if x >= plot.x + 2 and not _is_under(taken.lower, x, x + wide):
            put_text(press, tick.label, TextStyle.TICK, (x, lower), (theme.muted, scale))
    painter.restore()


def _is_under(spans: tuple[tuple[float, float], ...], left: float, right: float) -> bool:
    return any(left < end and right > begin for begin, end in spans)


def upper_base(scene: Scene) -> float:
    """The base line of the sections' names."""
    return scene.sizes.axis_top + scene.sizes.axis * 0.36


def _put_section(
    press: CachedPainter, scene: Scene, theme: Theme, what: tuple[AxisUnit, CoveredAxis]
) -> None:
    """Its name sticks to the left edge while any of it is in view."""
    (section, taken), plot, scale = what, scene.plot, scene.sizes.scale
    y = upper_base(scene)
    wide = fonts.width(section.label, TextStyle.LANE, scale)
    after = fonts.width(section.suffix, TextStyle.LANE, scale) + 5 * scale if section.suffix else 0
    x = max(section.x, plot.x) + GAP * scale
    room = min(section.right, plot.right + 60) - x - 4 * scale
    if section.right < plot.x or section.x > plot.right or room < wide:
        return
    if _is_under(taken.upper, x, x + wide):
        return
    put_text(press, section.label, TextStyle.LANE, (x, y), (theme.ink, scale))
    if after and room >= wide + after and not _is_under(taken.upper, x, x + wide + after):
        put_text(
            press, section.suffix, TextStyle.META, (x + wide + 5 * scale, y), (theme.muted, scale)
        )
