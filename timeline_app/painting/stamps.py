"""Pictures drawn once and stamped many times on the screen; on paper everything is drawn anew."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

Draw = Callable[[QPainter], None]


class Stamps:
    """A bounded store of pixmaps by what they show; the least recently used go first."""

    def __init__(self, ratio: float, most: int = 4_000) -> None:
        self.ratio = ratio
        self._most = most
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def clear(self) -> None:
        self._kept.clear()

    def pixmap(self, key: Hashable, size: tuple[float, float], draw: Draw) -> QPixmap:
        """The kept picture, or a new one from ``draw`` with its origin at the top left."""
        found = self._kept.get(key)
        if found is None:
            found = self._drawn(size, draw)
            self._kept[key] = found
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def _drawn(self, size: tuple[float, float], draw: Draw) -> QPixmap:
        made = QPixmap(*(max(1, round(side * self.ratio)) for side in size))
        made.setDevicePixelRatio(self.ratio)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter)
        return made


class Press:
    """Puts drawings on a painter: from the stamps if there are any, else as lines and letters."""

    def __init__(self, painter: QPainter, stamps: Stamps | None) -> None:
        self.painter = painter
        self._stamps = stamps

    @property
    def is_paper(self) -> bool:
        return self._stamps is None

    def put(
        self, key: Hashable, at: tuple[float, float], size: tuple[float, float], draw: Draw
    ) -> None:
        """Draw at this place; ``draw`` paints within ``size`` from the origin."""
        if self._stamps is not None:
            ratio = self._stamps.ratio
            where = QPointF(round(at[0] * ratio) / ratio, round(at[1] * ratio) / ratio)
            picture = self._stamps.pixmap(key, size, draw)
            if ratio == 1.0:
                self.painter.drawPixmap(QPoint(int(where.x()), int(where.y())), picture)
            else:
                self.painter.drawPixmap(where, picture)
            return
        painter = self.painter
        painter.save()
        painter.translate(*at)
        draw(painter)
        painter.restore()
