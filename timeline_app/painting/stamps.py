"""Pictures drawn once and stamped many times on the screen; on paper everything is drawn anew."""

from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

Draw = Callable[[QPainter], None]


BUDGET = 4_000_000
"""Pixels kept at a ratio of 1: some three full labels for each one on the screen."""


class Stamps:
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

    def _forget_half(self) -> None:
        for old in list(self._kept)[: len(self._kept) // 2]:
            gone = self._kept.pop(old)
            self._pixels -= gone.width() * gone.height()

    def _drawn(self, size: tuple[float, float], draw: Draw) -> QPixmap:
        made = QPixmap(*(max(1, ceil(side * self.ratio)) for side in size))
        made.setDevicePixelRatio(self.ratio)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter)
        return made


STEADY_LENGTH = 900.0
"""Bands up to this length are kept while the view is only panned."""
SHORTEST_BAND = 22.0
"""The shortest bands are all of one length: they are kept even while zooming."""


class Press:
    """Puts drawings on a painter: from the stamps if there are any, else as lines and letters."""

    def __init__(self, painter: QPainter, stamps: Stamps | None) -> None:
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
