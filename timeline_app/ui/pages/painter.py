"""Paints a page as it lies on the desk: paper, tints, selection, ticks in the margin."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from timeline_app.model.pages import Rectangle
from timeline_app.ui.pages.place import MarginTick
from timeline_app.ui.theme import Theme

TINTS = ("#FAF4DE", "#FBE7A6", "#F3C64B")
"""Faint, lit, strong: the same in both themes, as paper stays paper."""
SELECTED = "#A9C4F5"
_DARK_PAPER = QColor(219, 219, 219)
"""86 % of white: what a page is multiplied with on a dark desk."""
LEFT, TOP, RIGHT = 12, 10, 32
"""Room around the page; at the right stand the ticks."""
_TICK_GAP, _TICK, _CHOSEN_TICK, _LEAST_TICK = 8, 8, 14, 6


@dataclass(frozen=True, slots=True)
class SheetPlace:
    """Where the page lies in the pane, in pixels."""

    left: float
    top: float
    scale: float
    """Pixels a point."""
    width: float
    height: float

    @property
    def rect(self) -> QRect:
        return QRectF(self.left, self.top, self.width, self.height).toAlignedRect()

    def to_points(self, place: QPointF) -> tuple[float, float]:
        """A place of the pane on the paper."""
        return (place.x() - self.left) / self.scale, (place.y() - self.top) / self.scale

    def to_pixels(self, line: Rectangle) -> QRect:
        """A line of the paper in the pane."""
        return QRectF(
            self.left + line.left * self.scale,
            self.top + line.top * self.scale,
            (line.right - line.left) * self.scale,
            (line.bottom - line.top) * self.scale,
        ).toAlignedRect()

    def tick(self, tick: MarginTick, *, is_chosen: bool) -> QRect:
        """Where a tick stands beside the page."""
        top = round(self.top + tick.top * self.scale)
        height = max(round((tick.bottom - tick.top) * self.scale), _LEAST_TICK)
        width = _CHOSEN_TICK if is_chosen else _TICK
        return QRect(round(self.left + self.width) + _TICK_GAP, top, width, height)


def lay(
    room: QSize, size: tuple[float, float], scale: float, scrolled: tuple[int, int]
) -> SheetPlace:
    """The page (its size in points) in the middle of its room, or as far as it was scrolled."""
    width, height = size[0] * scale, size[1] * scale
    spare_x = room.width() - LEFT - RIGHT - width
    spare_y = room.height() - 2 * TOP - height
    left = LEFT + (spare_x / 2 if spare_x > 0 else -scrolled[0])
    top = TOP + (spare_y / 2 if spare_y > 0 else -scrolled[1])
    return SheetPlace(round(left), round(top), scale, width, height)


def whole(room: QSize, size: tuple[float, float]) -> float:
    """The scale at which all of the page is seen."""
    across = max(room.width() - LEFT - RIGHT, 40) / max(size[0], 1.0)
    down = max(room.height() - 2 * TOP, 40) / max(size[1], 1.0)
    return min(across, down)


def paint_desk(painter: QPainter, area: QRect, theme: Theme) -> None:
    """What lies behind the paper."""
    painter.fillRect(area, QColor(theme.colours.desk))


def paint_paper(
    painter: QPainter, sheet: SheetPlace, picture: QPixmap | None, theme: Theme
) -> None:
    """The outline at once, and the picture where it is there."""
    painter.setPen(QColor(theme.colours.handle))
    painter.drawRect(sheet.rect.adjusted(-1, -1, 0, 0))
    painter.fillRect(sheet.rect, Qt.GlobalColor.white)
    if picture is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(sheet.rect, picture)


def paint_tints(
    painter: QPainter,
    sheet: SheetPlace,
    tints: Sequence[Iterable[Rectangle]],
    selected: Iterable[Rectangle],
) -> None:
    """Multiplied onto the paper, so that the ink stays; the stronger instead of the weaker."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    colours = (*TINTS, SELECTED)
    taken = QRegion()
    for lines, colour in zip(reversed((*tints, selected)), reversed(colours), strict=True):
        region = QRegion()
        for line in lines:
            region += sheet.to_pixels(line)
        region &= sheet.rect
        painter.save()
        painter.setClipRegion(region.subtracted(taken))
        painter.fillRect(sheet.rect, QColor(colour))
        painter.restore()
        taken += region
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def darken(painter: QPainter, sheet: SheetPlace) -> None:
    """A page on a dark desk does not dazzle."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(sheet.rect, _DARK_PAPER)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def paint_ticks(
    painter: QPainter,
    sheet: SheetPlace,
    ticks: Iterable[MarginTick],
    chosen: Iterable[int],
    colour_of: Callable[[int], str],
) -> None:
    """One a passage in its lane's colour; the chosen event's wider and full."""
    picked = frozenset(chosen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for tick in sorted(ticks, key=lambda tick: tick.event in picked):
        is_chosen = tick.event in picked
        colour = QColor(colour_of(tick.event))
        colour.setAlphaF(1.0 if is_chosen else 0.5)
        painter.setBrush(colour)
        painter.drawRoundedRect(sheet.tick(tick, is_chosen=is_chosen), 2, 2)


def paint_words(painter: QPainter, sheet: SheetPlace, words: str, area: QRect) -> None:
    """A sentence on the paper that has no picture."""
    painter.setPen(QColor("#5F6978"))
    room = sheet.rect.intersected(area).adjusted(16, 16, -16, -16)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(room, int(flags), words)
