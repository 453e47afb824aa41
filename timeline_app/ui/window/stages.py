"""What takes the whole window below the menu: review, a name's card, the help, the welcome.

How a feature uses it::

    shell.stages.add_stage("review", review, words=lambda: review.status)
    shell.menus.answer(review, {"event.accept": review.accept, ...})   # keys of the table
    context.stages.show_stage("review")                                 # in its action

Its widget gets the keyboard; header and filter chips go, the message bar and the status line stay
(``words`` tells what the status line says meanwhile; emit ``toggled`` of the panes to renew it).
Esc, where the stage's widgets leave it alone, leaves; the keyboard goes back to where it was.

While there is nothing for the panes to show, the ground is another one: ``stand_on("welcome")``
puts that stage where the panes would be, and whoever leaves a stage comes to it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget


@dataclass(frozen=True, slots=True)
class _Stage:
    widget: QWidget
    words: Callable[[], str] | None


class Stages(QStackedWidget):
    """The panes, or one stage in their place."""

    changed = Signal(str)
    """The name of the stage that is shown now; "" for the panes."""

    def __init__(self) -> None:
        super().__init__()
        self._panes: QWidget = self
        self._stages: dict[str, _Stage] = {}
        self._shown = ""
        self._ground = ""
        self._came_from: QWidget | None = None

    def set_panes(self, panes: QWidget) -> None:
        """What is seen while there is no stage."""
        self._panes = panes
        self.addWidget(panes)

    @property
    def stage(self) -> str:
        """The name of what is shown; "" for the panes."""
        return self._shown

    @property
    def is_on_panes(self) -> bool:
        """Whether the panes are what a stage is left for."""
        return not self._ground

    @property
    def words(self) -> str | None:
        """What the stage says in the status line; None where it has nothing to say."""
        stage = self._stages.get(self._shown)
        return stage.words() if stage is not None and stage.words is not None else None

    def add_stage(
        self, name: str, widget: QWidget, *, words: Callable[[], str] | None = None
    ) -> None:
        """Keep this ready under a name of its own."""
        if name in self._stages:
            raise ValueError(f"there is a stage {name} already")
        self._stages[name] = _Stage(widget, words)
        self.addWidget(widget)

    def show_stage(self, name: str) -> None:
        """Put it in the place of the panes; KeyError where there is none of this name."""
        stage = self._stages[name]
        if self._shown == name:
            return
        if not self._shown:
            self._came_from = self.window().focusWidget()
        self._shown = name
        self.setCurrentWidget(stage.widget)
        stage.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(name)

    def stand_on(self, name: str) -> None:
        """What is seen while no stage is asked for: this one, or the panes (""); it is shown."""
        self._ground = name
        self.leave_stage()

    def leave_stage(self) -> None:
        """The ground again; nothing happens where it is shown already."""
        if self._shown == self._ground:
            return
        if self._ground:
            self.show_stage(self._ground)
            return
        self._shown = ""
        self.setCurrentWidget(self._panes)
        back, self._came_from = self._came_from, None
        if back is not None and self._panes.isAncestorOf(back):
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._panes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._shown != self._ground:
            self.leave_stage()
            return
        super().keyPressEvent(event)
