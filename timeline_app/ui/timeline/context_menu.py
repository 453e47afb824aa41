"""Which menu opens on the canvas: that of what lies under the pointer, or of what keys are at."""

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget

from timeline_app.chart import Hit, Target
from timeline_app.ui.timeline import intents, menus
from timeline_app.ui.timeline.intents import Canvas


class Asked(Canvas, Protocol):
    """What a menu needs of the timeline it opens on."""

    def hit(self, at: QPointF) -> Hit: ...


def open_menu(view: Asked, widget: QWidget, event: QContextMenuEvent) -> None:
    """Open it; the menu of an event is left to the window, which gets the Qt event ignored."""
    if event.reason() is QContextMenuEvent.Reason.Keyboard and _opened_by_key(view, widget, event):
        return
    found = view.hit(event.pos().toPointF())
    if found.target is Target.LANE:
        menus.lane_menu(widget, found.lane, event.globalPos(), view.change_lanes)
    elif found.target in {Target.ERA, Target.AXIS}:
        menus.era_menu(widget, found.era, event.globalPos(), view.era_requested.emit)
    elif found.cluster is not None:
        view.list_between(found.cluster)
    elif found.target is Target.PLOT:
        second = view.stage.view.to_second(event.pos().x() - view.stage.frame.plot.x)
        menus.ground_menu(
            widget, found.lane, event.globalPos(),
            lambda wish, lane: intents.at_place(view, wish, lane, second),
        )  # fmt: skip
    else:
        view.pick(found.event)
        event.ignore()


def _opened_by_key(view: Asked, widget: QWidget, event: QContextMenuEvent) -> bool:
    """Qt puts a key's menu amid the widget, whatever lies there: it is that of what is chosen.

    False where nothing is chosen.
    """
    crowd, chosen = view.stage.focused_crowd, view.stage.selection[:1]
    if crowd is not None:
        view.list_between(crowd)
        return True
    if not chosen:
        return False
    around = widget.parentWidget()
    if around is None:
        event.ignore()
        return True
    at = _place(view, chosen[0]) or event.pos()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Other, widget.mapTo(around, at), widget.mapToGlobal(at)
    )
    QApplication.sendEvent(around, asked)
    return True


def _place(view: Asked, event: int) -> QPoint | None:
    """The middle of what is seen of its mark; None where it is not drawn."""
    scene = view.stage.scene
    item = next((one for one in scene.items if one.id == event), None)
    if item is None:
        return None
    x = min(max(item.middle, scene.plot.x), scene.plot.right)
    return QPoint(round(x), round(item.y))
