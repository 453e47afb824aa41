"""The axis of time: sections with sticky names above, fine lines below, tints through the plot."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from timeline_app.chart import Guide, Scene, Section, TextStyle
from timeline_app.painting import fonts
from timeline_app.painting.marks import pen
from timeline_app.painting.stamps import Press
from timeline_app.painting.theme import Theme, color, mixed

GAP = 8.0


def put_text(
    press: Press, text: str, style: TextStyle, at: tuple[float, float], look: tuple[str, float]
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


def draw_ground(press: Press, scene: Scene, theme: Theme) -> None:
    """The background with tints of alternate sections and weekends, and the hairlines.

    Upright rectangles on whole pixels without smoothing: the largest areas of a frame.
    """
    painter, plot = press.painter, scene.plot
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003 - Qt's signature
    for rect in _grounds(scene, is_paper=press.is_paper):
        painter.fillRect(rect, color(theme.background))
    _fill_plot(painter, scene, theme)
    top, hair = scene.sizes.header, color(theme.hair)
    for x in (plot.x, *(s.x for s in scene.sections if s.x > plot.x)):
        painter.fillRect(QRectF(int(x), top, 1, plot.bottom - top), hair)
    for box in scene.lanes:
        y = int(box.y + box.height)
        if plot.y < y + 0.5 < plot.bottom:
            painter.fillRect(QRectF(0, y, scene.width, 1), hair)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


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


def put_axis(press: Press, scene: Scene, theme: Theme) -> None:
    """Names of the sections, fine ticks with their labels, the base line."""
    painter, plot, scale = press.painter, scene.plot, scene.sizes.scale
    painter.save()
    painter.setClipRect(QRectF(plot.x, scene.sizes.header, plot.width, scene.sizes.axis + 1))
    upper = scene.sizes.header + scene.sizes.axis * 0.36
    for section in scene.sections:
        _put_section(press, scene, theme, section, upper)
    lower = plot.y - 14 * scale
    taken = _chip_spans(scene)
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
        if x >= plot.x + 2 and not any(x < b and x + wide > a for a, b in taken):
            put_text(press, tick.label, TextStyle.TICK, (x, lower), (theme.muted, scale))
    painter.restore()


def _put_section(press: Press, scene: Scene, theme: Theme, section: Section, y: float) -> None:
    """Its name sticks to the left edge while any of it is in view."""
    scale = scene.sizes.scale
    plot = scene.plot
    wide = fonts.width(section.label, TextStyle.LANE, scale)
    after = fonts.width(section.suffix, TextStyle.LANE, scale) + 5 * scale if section.suffix else 0
    x = max(section.x, plot.x) + GAP * scale
    room = min(section.right, plot.right + 60) - x - 4 * scale
    if section.right < plot.x or section.x > plot.right or room < wide:
        return
    put_text(press, section.label, TextStyle.LANE, (x, y), (theme.ink, scale))
    if after and room >= wide + after:
        put_text(
            press, section.suffix, TextStyle.META, (x + wide + 5 * scale, y), (theme.muted, scale)
        )


def _chip_spans(scene: Scene) -> list[tuple[float, float]]:
    """Stretches of the axis hidden under chips."""
    return [_chip_span(scene, guide) for guide in scene.guides]


def _chip_span(scene: Scene, guide: Guide) -> tuple[float, float]:
    scale = scene.sizes.scale
    half = fonts.width(guide.words, TextStyle.CHIP, scale) / 2 + 8 * scale
    left, right = max(guide.left, scene.plot.x), min(guide.right, scene.plot.right)
    middle = (left + right) / 2
    middle = min(max(middle, scene.plot.x + half + 2), scene.plot.right - half - 2)
    return middle - half, middle + half


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


def put_guide_chips(press: Press, scene: Scene, theme: Theme) -> None:
    """The date of each guide on the axis; it hides the ticks beneath."""
    for guide in scene.guides:
        name = _guide_color(guide, theme)
        left, right = _chip_span(scene, guide)
        scale = scene.sizes.scale
        top, height = scene.plot.y - 28 * scale, 21 * scale
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
