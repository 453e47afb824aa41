"""Pictures drawn once and stamped many times on the screen; on paper everything is drawn anew.

The field calls it a pixmap cache.
"""

from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPixmap

Draw = Callable[[QPainter], None]


BUDGET = 4_000_000
"""Pixels kept at a ratio of 1: some three full labels for each one on the screen."""


class PixmapCache:
    """A bounded store of pixmaps by what they show; when it is full the older half goes."""

    def __init__(self, ratio: float, budget: int = BUDGET) -> None:
        self.ratio = ratio
        self._most = budget * ratio * ratio
        self.is_steady = False
        """Whether the scale is that of the frame before: then lengths recur, worth keeping."""
        self._scale = 0.0
        self._pixels = 0
        self._kept: dict[Hashable, QPixmap] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def begin_frame(self, scale: float) -> None:
        """A frame of this scale begins."""
        self.is_steady, self._scale = scale == self._scale, scale

    def pixmap(self, key: Hashable, size: tuple[float, float], draw: Draw) -> QPixmap:
        """The kept picture, or a new one from ``draw`` with its origin at the top left."""
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._drawn(size, draw)
            self._pixels += found.width() * found.height()
            if self._pixels > self._most:
                self._forget_half()
        return found

    def forget(self, is_unwanted: Callable[[Hashable], bool]) -> None:
        """Let go of the pictures whose keys are unwanted."""
        self._let_go([key for key in self._kept if is_unwanted(key)])

    def _forget_half(self) -> None:
        self._let_go(list(self._kept)[: len(self._kept) // 2])

    def _let_go(self, keys: list[Hashable]) -> None:
        for key in keys:
            gone = self._kept.pop(key)
            self._pixels -= gone.width() * gone.height()

    def _drawn(self, size: tuple[float, float], draw: Draw) -> QPixmap:
        made = QPixmap(*(max(1, ceil(side * self.ratio)) for side in size))
        made.setDevicePixelRatio(self.ratio)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter)
        return made


PART_INSET = 6.5
"""Room about a label in its picture, which a fade leaves free."""
STEADY_LENGTH = 900.0
"""Bands up to this length are kept while the view is only panned."""
SHORTEST_BAND = 22.0
"""The shortest bands are all of one length: they are kept even while zooming."""


FADE = 26.0
"""Pixels over which a cut label fades."""


def _draw_fade(
    painter: QPainter, ground: str, size: tuple[float, float], *, is_left: bool = False
) -> None:
    wide, tall = size
    shade = QLinearGradient(wide if is_left else 0, 0, 0 if is_left else wide, 0)
    solid, clear = QColor(ground), QColor(ground)
    clear.setAlpha(0)
    shade.setColorAt(0, clear)
    shade.setColorAt(0.85, solid)
    painter.fillRect(QRectF(0, PART_INSET, wide, tall - 2 * PART_INSET), QBrush(shade))


class CachedPainter:
    """Puts drawings on a painter: from the stamps if there are any, else as lines and letters."""

    def __init__(self, painter: QPainter, stamps: PixmapCache | None) -> None:
        self.painter = painter
        self._stamps = stamps

    @property
    def is_paper(self) -> bool:
        return self._stamps is None

    @property
    def longest(self) -> float:
        """The longest band that is worth keeping now."""
        if self._stamps is None:
            return 0.0
        return STEADY_LENGTH if self._stamps.is_steady else SHORTEST_BAND

    def put_part(
        self,
        key: Hashable,
        at: tuple[float, float],
        size: tuple[float, float],
        what: tuple[Draw, float, str],
    ) -> None:
        """Only so many pixels of a kept picture, fading into ``ground`` at their end.

        While zooming the room of a label changes in every frame; its picture does not.
        """
        draw, wide, ground = what
        stamps = self._stamps
        assert stamps is not None  # noqa: S101 - paper has no parts
        ratio = stamps.ratio
        picture = stamps.pixmap(key, size, draw)
        x, y = round(at[0] * ratio) / ratio, round(at[1] * ratio) / ratio
        source = QRectF(0, 0, round(wide * ratio), picture.height())
        self.painter.drawPixmap(
            QRectF(x, y, source.width() / ratio, source.height() / ratio), picture, source
        )
        fade = min(FADE, wide)
        self.put(
            ("fade", ground, size[1]), (x + wide - fade, y), (fade, size[1]),
            lambda painter: _draw_fade(painter, ground, (fade, size[1])),
        )  # fmt: skip

    def put_fade(
        self, at: tuple[float, float], tall: float, ground: str, *, is_left: bool
    ) -> None:
        """Let what is drawn vanish into ``ground`` at an edge: right of it, or left of it."""
        x = at[0] if is_left else at[0] - FADE
        self.put(
            ("edge", ground, tall, is_left), (x, at[1]), (FADE, tall),
            lambda painter: _draw_fade(painter, ground, (FADE, tall), is_left=is_left),
        )  # fmt: skip

    def put(
        self, key: Hashable, at: tuple[float, float], size: tuple[float, float], draw: Draw
    ) -> None:
        """Draw at this place; ``draw`` paints within ``size`` from the origin."""
        stamps, painter = self._stamps, self.painter
        if stamps is None:
            painter.save()
            painter.translate(*at)
            draw(painter)
            painter.restore()
            return
        picture, ratio = stamps.pixmap(key, size, draw), stamps.ratio
        if ratio == 1.0:
            painter.drawPixmap(round(at[0]), round(at[1]), picture)
        else:
            where = QPointF(round(at[0] * ratio) / ratio, round(at[1] * ratio) / ratio)
            painter.drawPixmap(where, picture)

    def put_passing(self, at: tuple[float, float], draw: Draw) -> None:
        """Draw at this place what will look otherwise in the next frame: it is not kept."""
        ratio, painter = self._stamps.ratio if self._stamps else 0.0, self.painter
        if ratio:
            at = round(at[0] * ratio) / ratio, round(at[1] * ratio) / ratio
        painter.translate(*at)
        draw(painter)
        painter.translate(-at[0], -at[1])
