"""Holds the timeline, whole or folded into its strip *Whole timeline*."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

WHOLE_WIDTH, WHOLE_HEIGHT = 240, 120
"""The least that the whole timeline takes, in pixels."""
HIDDEN = 10
"""So many times higher than its strip is the timeline behind it, out of sight above."""
_NO_LIMIT = 16_777_215
"""Qt's own limit of a widget's height."""


class Fold(QWidget):
    """Folded, only the foot of the timeline is seen: the strip is the same that it always has."""

    def __init__(self, timeline: QWidget) -> None:
        super().__init__()
        self._timeline = timeline
        self._strip: int | None = None
        timeline.setParent(self)
        self.unfold()

    @property
    def is_folded(self) -> bool:
        """Whether the strip alone is seen, or nothing."""
        return self._strip is not None

    def fold(self, strip: int) -> None:
        """Leave so many pixels of the timeline's foot; 0 for none."""
        self._strip = strip
        self.setMinimumSize(0, strip)
        self.setMaximumHeight(strip)
        self._place(self.size())

    def unfold(self) -> None:
        """All of it again."""
        self._strip = None
        self.setMinimumSize(WHOLE_WIDTH, WHOLE_HEIGHT)
        self.setMaximumHeight(_NO_LIMIT)
        self._place(self.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(event.size())

    def _place(self, size: QSize) -> None:
        height = size.height() if self._strip is None else HIDDEN * self._strip
        self._timeline.setGeometry(0, size.height() - height, size.width(), height)
