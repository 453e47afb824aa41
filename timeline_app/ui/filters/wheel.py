"""The wheel over a control in a panel that scrolls: it belongs to the panel."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def leave_wheel(control: QWidget) -> None:
    """Let a control have the wheel only while the keyboard is in it."""
    ears = control.viewport() if isinstance(control, QAbstractScrollArea) else control
    ears.installEventFilter(_Leaving(control))


class _Leaving(QObject):
    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control = control

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or self._control.hasFocus():
            return False
        around = self._control.parentWidget()
        while around is not None and not isinstance(around, QAbstractScrollArea):
            around = around.parentWidget()
        if around is not None:
            QCoreApplication.sendEvent(around.viewport(), event)
        return True
