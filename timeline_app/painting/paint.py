"""Paints a scene: the one routine for the screen and for every picture file."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from timeline_app.chart import Detail, DrawnEvent, EventWords, Scene, TextStyle
from timeline_app.painting import axis, cards, crowds, eras, frame, guides, marks
from timeline_app.painting.marks import Ink
from timeline_app.painting.pixmap_cache import CachedPainter, PixmapCache
from timeline_app.painting.theme import Theme, mixed

NO_LINES: Mapping[int, EventWords] = {}


def paint(
    painter: QPainter, scene: Scene, theme: Theme, lines: Mapping[int, EventWords] = NO_LINES,
    *, stamps: PixmapCache | None = None,
) -> None:  # fmt: skip
    """Paint the scene; ``lines`` tells titles and dates of its events.

    With ``stamps`` drawings are kept as pixmaps and stamped, for the screen; without, everything
    is drawn as lines and letters, for paper.
    """
    if stamps is not None:
        stamps.begin_frame(scene.view.seconds_per_pixel)
    press = CachedPainter(painter, stamps)
    axis.draw_ground(press, scene, theme)
    frame.put_gutter(press, scene, theme)
    guides.draw_crosshair(painter, scene, theme)
    _paint_plot(press, scene, theme, lines)
    chips = guides.placed(scene)
    eras.put_strip(press, scene, theme)
    axis.put_axis(press, scene, theme, chips.taken)
    guides.put_distance(press, scene, theme, chips)
    guides.put_guide_chips(press, scene, theme, chips)
    frame.put_header(press, scene, theme)
    frame.put_chips(press, scene, theme)
    frame.put_overview(press, scene, theme)
    if scene.notice:
        _put_notice(press, scene, theme)


def _paint_plot(
    press: CachedPainter, scene: Scene, theme: Theme, lines: Mapping[int, EventWords]
) -> None:
    painter, plot = press.painter, scene.plot
    painter.save()
    painter.setClipRect(QRectF(plot.x, plot.y + 1, plot.width, plot.height - 1))
    guides.draw_guides(painter, scene, theme)
    for density in scene.densities:
        if density.area.bottom > plot.y and density.area.y < plot.bottom:
            crowds.draw_density(press, density, theme)
    for link in scene.links:
        chosen = bool(scene.selection.intersection((link.before, link.after)))
        marks.draw_link(painter, link, theme, plot.x, is_chosen=chosen)
    _paint_events(press, scene, theme, lines)
    painter.restore()


def _paint_events(
    press: CachedPainter, scene: Scene, theme: Theme, lines: Mapping[int, EventWords]
) -> None:
    """Marks below, words above, what is selected or pointed at on top."""
    ink = {
        (item.lane, item.marks): Ink(theme.lane(item.lane), theme, scene.sizes, item.marks)
        for item in scene.items
    }
    chosen = {*scene.selection, scene.hover}
    for item in scene.items:
        _put_mark(press, scene, ink[item.lane, item.marks], item)
    _put_clusters(press, scene, theme)
    quiet = [item for item in scene.items if item.id not in chosen]
    loud = [item for item in scene.items if item.id in chosen]
    for item in (*quiet, *loud):
        state = 2 if item.id in scene.selection else int(item.id == scene.hover)
        cards.put_label(press, ink[item.lane, item.marks], item, lines.get(item.id), state)
        _fade_at_edges(press, scene, theme, item)
    for item in scene.items:
        if item.id == scene.focus:
            _draw_focus(press.painter, scene, theme, item)
    if scene.crowd is not None:
        _draw_crowd_focus(press.painter, scene, theme)


def _put_clusters(press: CachedPainter, scene: Scene, theme: Theme) -> None:
    """Over the marks: a stretch without a label may run on beneath, but covers no number."""
    plot = scene.plot
    for cluster in scene.clusters:
        if plot.y - 20 < cluster.y < plot.bottom + 20:
            crowds.put_cluster(press, scene, theme, cluster)


def _fade_at_edges(press: CachedPainter, scene: Scene, theme: Theme, item: DrawnEvent) -> None:
    """Words that go on beyond the plot fade there, so that no letter is cut in two."""
    rect, plot = item.label, scene.plot
    if press.is_paper or rect is None:
        return
    tall = rect.height + 2 * cards.MARGIN
    if rect.x < plot.x < rect.right:
        press.put_fade((plot.x, rect.y - cards.MARGIN), tall, theme.background, is_left=True)
    if rect.x < plot.right < rect.right:
        at = plot.right, rect.y - cards.MARGIN
        press.put_fade(at, tall, theme.background, is_left=False)


def _put_mark(press: CachedPainter, scene: Scene, ink: Ink, item: DrawnEvent) -> None:
    if not item.is_pin:
        if item.right > scene.plot.x and item.left < scene.plot.right:
            marks.put_band(press, ink, item, scene.plot)
        return
    if item.label is not None and item.detail is not Detail.LABEL:
        _draw_connector(press.painter, ink, item)
    is_small = item.detail is Detail.LABEL or item.detail is Detail.DOT
    marks.put_pin(press, ink, item.middle, item.y, is_small=is_small)


def _draw_connector(painter: QPainter, ink: Ink, item: DrawnEvent) -> None:
    assert item.label is not None  # noqa: S101 - asked only of cards
    edge = item.label.x if item.label.x > item.middle else item.label.right
    painter.setPen(marks.pen(mixed(ink.lane, ink.theme.background, 0.6), 1.5))
    painter.drawLine(QPointF(item.middle, item.y), QPointF(edge, item.y))


def _draw_focus(painter: QPainter, scene: Scene, theme: Theme, item: DrawnEvent) -> None:
    """A ring about what the keyboard is at."""
    painter.setPen(marks.pen(theme.ink, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rect = item.label
    if rect is None:
        reach = scene.sizes.pin + 3
        painter.drawEllipse(QPointF(item.middle, item.y), reach, reach)
        return
    painter.drawRoundedRect(
        QRectF(rect.x - 3.5, rect.y - 3.5, rect.width + 7, rect.height + 7), 11, 11
    )


def _draw_crowd_focus(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """The same ring about a cluster, or about the highest column of a profile."""
    crowd, scale = scene.crowd, scene.sizes.scale
    assert crowd is not None  # noqa: S101 - asked by its only caller
    wide, tall = scene.sizes.cell * 0.86, 26 * scale
    painter.setPen(marks.pen(theme.ink, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(crowd.x - wide / 2, crowd.y - tall / 2, wide, tall)
    painter.drawRoundedRect(box, tall / 2, tall / 2)


def _put_notice(press: CachedPainter, scene: Scene, theme: Theme) -> None:
    from timeline_app.painting import fonts  # noqa: PLC0415 - only an empty canvas needs it

    plot, scale = scene.plot, scene.sizes.scale
    wide = fonts.width(scene.notice, TextStyle.LANE, scale)
    at = (plot.x + (plot.width - wide) / 2, plot.y + plot.height / 2)
    axis.put_text(press, scene.notice, TextStyle.LANE, at, (theme.muted, scale))
