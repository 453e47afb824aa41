"""Eras: a quiet tint through the plot and a named band above the axis, in opaque greys."""

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from timeline_app.chart import EraBand, Scene, TextStyle, era_rect
from timeline_app.painting import fonts
from timeline_app.painting.pixmap_cache import CachedPainter
from timeline_app.painting.theme import Theme, color, mixed

TINTS = (0.095, 0.105)
"""How much of its colour lies over the ground, for every other era: more than a stripe."""
BANDS = (0.16, 0.22)
COLOURED_BANDS = (0.30, 0.36)
EDGE = 0.22
PAD = 7.0
LEAST_WORDS = 26.0
"""Pixels below which a name would say nothing."""


def fill_plot(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """The plot's ground with sections, weekends and eras, each pixel once.

    Colours are mixed beforehand: a veil would be lost in a PDF, and costs more on the screen.
    """
    plot = scene.plot
    edges = {plot.x, plot.right}
    for begin, end in (*_sections(scene), *scene.weekends, *_ends(scene)):
        edges.update(int(at) for at in (begin, end) if plot.x < at < plot.right)
    waiting = sorted(scene.eras, key=lambda band: -band.left)
    over: list[EraBand] = []
    for left, right in pairwise(sorted(edges)):
        middle = (left + right) / 2
        while waiting and waiting[-1].left <= middle:
            over.append(waiting.pop())
        over = [band for band in over if band.right > middle]
        name = _ground(scene, theme, middle, over)
        painter.fillRect(QRectF(left, plot.y, right - left, plot.height), color(name))
    hair = color(mixed(theme.muted, theme.background, EDGE))
    for x in (end for ends in _ends(scene) for end in ends):
        if plot.x < x < plot.right:
            painter.fillRect(QRectF(int(x), plot.y, 1, plot.height), hair)


def _sections(scene: Scene) -> list[tuple[float, float]]:
    return [(section.x, section.right) for section in scene.sections if section.is_tinted]


def _ends(scene: Scene) -> list[tuple[float, float]]:
    return [(band.left, band.right) for band in scene.eras]


def _ground(scene: Scene, theme: Theme, x: float, over: list[EraBand]) -> str:
    """The colour of the ground at this pixel, under these eras."""
    name = theme.background
    if any(begin <= x < end for begin, end in _sections(scene)):
        name = theme.stripe
    if any(begin <= x < end for begin, end in scene.weekends):
        name = theme.weekend
    for band in over:
        name = tinted(theme, band, name)
    return name


def tinted(theme: Theme, band: EraBand, ground: str) -> str:
    """The ground under an era: in its colour, else grey."""
    return mixed(_ink(theme, band), ground, TINTS[band.is_odd])


def band_colour(theme: Theme, band: EraBand) -> str:
    """The band that bears its name."""
    shares = BANDS if band.colour is None else COLOURED_BANDS
    return mixed(_ink(theme, band), theme.background, shares[band.is_odd])


def _ink(theme: Theme, band: EraBand) -> str:
    return theme.muted if band.colour is None else theme.lane(band.colour)


def put_strip(press: CachedPainter, scene: Scene, theme: Theme) -> None:
    """The bands above the axis with their names, which stay in view while any of the era is."""
    if not scene.eras or not scene.sizes.era_rows:
        return
    painter, plot, sizes = press.painter, scene.plot, scene.sizes
    painter.save()
    painter.setClipRect(QRectF(plot.x, sizes.header, plot.width, sizes.eras))
    for band in scene.eras:
        _draw_band(painter, scene, theme, band)
    for band in scene.eras:
        _put_name(press, scene, theme, band)
    painter.restore()


def _draw_band(painter: QPainter, scene: Scene, theme: Theme, band: EraBand) -> None:
    rect, scale = era_rect(scene, band), scene.sizes.scale
    left = band.left if band.left >= rect.x else rect.x - 8 * scale
    right = band.right if band.right <= rect.right else rect.right + 8 * scale
    box = QRectF(left, rect.y + 2 * scale, max(3.0, right - left), rect.height - 4 * scale)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(band_colour(theme, band)))
    radius = min(4 * scale, box.width() / 2)
    painter.drawRoundedRect(box.adjusted(0.5, 0, -0.5, 0), radius, radius)


def _put_name(press: CachedPainter, scene: Scene, theme: Theme, band: EraBand) -> None:
    rect, scale = era_rect(scene, band), scene.sizes.scale
    x = rect.x + PAD * scale
    room = band.room - x - PAD * scale
    if room < LEAST_WORDS * scale:
        return
    words = fonts.elided(band.name, TextStyle.META, scale, room)
    metrics = fonts.metrics(TextStyle.META, scale)
    base = rect.y + (rect.height + metrics.ascent() - metrics.descent()) / 2

    def draw(painter: QPainter) -> None:
        painter.setFont(fonts.font(TextStyle.META, scale))
        painter.setPen(color(theme.ink))
        painter.drawText(0, round(metrics.ascent()), words)

    wide = fonts.width(words, TextStyle.META, scale) + 1
    key = ("era", words, theme.name, scale)
    press.put(key, (x, base - round(metrics.ascent())), (wide, metrics.height() + 2), draw)
