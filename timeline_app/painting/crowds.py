"""Clusters with their numbers, and profiles of crowds."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from timeline_app.chart import Cluster, Density, Scene, TextStyle
from timeline_app.painting import fonts
from timeline_app.painting.marks import pen
from timeline_app.painting.pixmap_cache import CachedPainter
from timeline_app.painting.theme import Theme, color, mixed

PIECE = 64
"""So many columns of a crowd's profile make one outline."""
UNITS = ((1_000_000, "M"), (1_000, "k"))


def short(number: int) -> str:
    """A number in at most four characters: ``38``, ``1.2k``, ``12k``, ``3M``."""
    for unit, letter in UNITS:
        if number >= unit:
            value = number / unit
            return f"{value:.1f}{letter}" if value < 9.95 else f"{round(value)}{letter}"
    return str(number)


def put_cluster(press: CachedPainter, scene: Scene, theme: Theme, cluster: Cluster) -> None:
    """A pill with the number of events in it."""
    scale = scene.sizes.scale
    words = short(cluster.size)
    wide = max(20 * scale, fonts.width(words, TextStyle.TICK, scale) + 12 * scale)
    tall = 19 * scale
    lane = theme.lane(cluster.lane)

    def draw(painter: QPainter) -> None:
        painter.setPen(pen(mixed(lane, theme.background, 0.65), 1.2))
        painter.setBrush(color(mixed(lane, theme.background, 0.16)))
        painter.drawRoundedRect(QRectF(1, 1, wide - 2, tall - 2), tall / 2 - 1, tall / 2 - 1)
        painter.setPen(color(theme.ink))
        painter.setFont(fonts.font(TextStyle.TICK, scale))
        text = fonts.width(words, TextStyle.TICK, scale)
        painter.drawText(QPointF((wide - text) / 2, tall / 2 + 4 * scale), words)

    key = ("cluster", words, lane, theme.name, scale)
    press.put(key, (cluster.x - wide / 2, cluster.y - tall / 2), (wide, tall), draw)


def draw_density(press: CachedPainter, density: Density, theme: Theme) -> None:
    """The profile of a crowd; heights are square roots of counts, one event is still seen."""
    if press.is_paper:
        _draw_outline(press.painter, density, theme)
        return
    _draw_image(press.painter, density, theme)


def _heights(density: Density) -> list[float]:
    peak = max(1, density.peak) ** 0.5
    tall = density.area.height
    return [max(2.0, tall * count**0.5 / peak) if count else 0.0 for count in density.counts]


def _draw_outline(painter: QPainter, density: Density, theme: Theme) -> None:
    """In pieces: the time that Qt takes for a smooth outline grows faster than its corners."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(mixed(theme.lane(density.lane), theme.background, 0.5)))
    heights = _heights(density)
    for first in range(0, len(heights), PIECE):
        painter.drawPath(_outline(density, heights, first))


def _outline(density: Density, heights: Sequence[float], first: int) -> QPainterPath:
    """The columns from the first on.

    It begins half a column early, where the piece before it has paint already: side by side, the
    two would leave a hairline.
    """
    floor, step = density.area.bottom, density.step
    columns = heights[first : first + PIECE]
    overlap = min(heights[first - 1], heights[first]) if first else 0.0
    x = density.x + first * step
    path = QPainterPath(QPointF(x - step / 2, floor))
    path.lineTo(x - step / 2, floor - overlap)
    path.lineTo(x, floor - overlap)
    for column, height in enumerate(columns):
        path.lineTo(x + column * step, floor - height)
        path.lineTo(x + (column + 1) * step, floor - height)
    path.lineTo(x + len(columns) * step, floor)
    return path


def _draw_image(painter: QPainter, density: Density, theme: Theme) -> None:
    """One pixel a column, stretched: far cheaper than a path."""
    import numpy as np  # noqa: PLC0415 - the first paint needs no arrays

    rows = int(density.area.height)
    heights = np.sqrt(np.asarray(density.counts, np.float32) / max(1, density.peak)) * rows
    heights[(heights > 0) & (heights < 2)] = 2
    level = np.arange(rows, 0, -1, dtype=np.float32)[:, None]
    lane = theme.lane(density.lane)
    fill, edge = (np.uint32(color(c).rgba()) for c in (mixed(lane, theme.background, 0.5), lane))
    inside = level <= heights
    pixels = np.where(inside, fill, np.uint32(0))
    pixels[inside & (level > heights - 1)] = edge
    image = QImage(
        pixels.data, len(heights), rows, 4 * len(heights),
        QImage.Format.Format_ARGB32_Premultiplied,
    )  # fmt: skip
    target = QRectF(density.x, density.area.y, density.step * len(heights), rows)
    painter.drawImage(target, image)
