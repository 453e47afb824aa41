"""Where things lie on a canvas, and the mouse upon it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from samples_app import (
    busy_chronology,
)

NONE = Qt.KeyboardModifier.NoModifier


def item(view, event):
    return next(item for item in view.stage.scene.items if item.id == event)


def middle(view, event):
    label = item(view, event).label
    return QPoint(int(label.x + label.width / 2), int(label.y + label.height / 2))


def turn(view, at, steps, keys):
    event = QWheelEvent(
        QPointF(at), QPointF(view.mapToGlobal(at)), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def lane_names(view):
    return [box.name for box in view.stage.scene.lanes]


def point(view, x, y=300):
    """Move the pointer there as a person does, through Qt."""
    at = QPointF(x, y)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, view.mapToGlobal(at), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, NONE,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def crowded(view):
    """The view with a lane folded into a strip that has a cluster."""
    view.set_chronology(busy_chronology(), "Crowd")
    view.change_lanes("fold", "meeting")
    return next(one for one in view.stage.scene.clusters)


def menu_at(view, at):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    menu = view.findChildren(QMenu, options=direct)[-1]
    return {action.text(): action for action in menu.actions() if action.text()}
