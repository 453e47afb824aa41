"""Moves the view in a fifth of a second, or at once where motion is unwelcome."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from timeline_app.chart import Viewport

DURATION = 180


class Motion(QObject):
    """One animation at a time; a new goal starts from where the old one had come.

    It belongs to ``owner`` and ends with it: a glide that outlived its view would move nothing.
    """

    def __init__(
        self, owner: QObject, show: Callable[[Viewport], None], arrived: Callable[[], None]
    ) -> None:
        super().__init__(owner)
        self.is_reduced = False
        self._show = show
        self._arrived = arrived
        self._start: Viewport | None = None
        self._goal: Viewport | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(DURATION)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_value)
        self._animation.finished.connect(self._on_finished)

    @property
    def goal(self) -> Viewport | None:
        """Where it is going; None at rest."""
        return self._goal

    def go(self, start: Viewport, goal: Viewport) -> None:
        """Move there; the goal of a move under way is given up."""
        self._animation.stop()
        if self.is_reduced:
            self.jump(goal)
            return
        self._start, self._goal = start, goal
        self._animation.start()

    def jump(self, goal: Viewport) -> None:
        """Be there at once."""
        self._animation.stop()
        self._goal = None
        self._show(goal)
        self._arrived()

    def _on_value(self, share: float) -> None:
        if self._start is not None and self._goal is not None:
            self._show(self._start.between(self._goal, share))

    def _on_finished(self) -> None:
        self._goal = None
        self._arrived()
