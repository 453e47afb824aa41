"""The canvas for assistive technology: a list whose items are the events in view."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from timeline_app import chart
from timeline_app.chart import Item
from timeline_app.model import Mark

if TYPE_CHECKING:
    from timeline_app.ui.timeline.canvas import TimelineView

SAID = {
    Mark.PLANNED: "planned",
    Mark.DISPUTED: "disputed",
    Mark.SEVERAL_SOURCES: "several sources",
    Mark.UNREVIEWED: "unreviewed",
    Mark.APPROXIMATE: "approximate",
    Mark.RELATIVE: "dated by other events",
}
"""What the shape of a mark tells the eye."""
MOST_SPOKEN = 200


class EventAccess(QAccessibleInterface):
    """One event in view."""

    def __init__(self, view: "TimelineView", event: int) -> None:
        super().__init__()
        self._view = view
        self.event = event

    def _item(self) -> Item | None:
        return next((i for i in self._view.stage.scene.items if i.id == self.event), None)

    def isValid(self) -> bool:
        return self._item() is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._view.window().windowHandle()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        made = QAccessible.State()
        made.focusable = True
        made.selectable = True
        made.selected = self.event in self._view.stage.selection
        made.focused = self.event == self._view.stage.focus
        return made

    def text(self, kind: QAccessible.Text) -> str:
        line = self._view.stage.lines([self.event]).get(self.event)
        if line is None:
            return ""
        if kind == QAccessible.Text.Name:
            return ", ".join([line.title, line.words, *self._said()])
        return line.quote if kind == QAccessible.Text.Description else ""

    def _said(self) -> list[str]:
        item = self._item()
        return [words for mark, words in SAID.items() if item and item.marks & mark]

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Titles are not edited here."""

    def rect(self) -> QRect:
        item = self._item()
        if item is None:
            return QRect()
        box = item.label or chart.Rect(item.left, item.y - 8, item.right - item.left + 1, 16)
        corner = self._view.mapToGlobal(QPoint(int(box.x), int(box.y)))
        return QRect(corner.x(), corner.y(), int(box.width), int(box.height))

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: ARG002
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: ARG002
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: ARG002
        return -1

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()


class TimelineAccess(QAccessibleWidget):
    """The canvas as a list of what can be seen, in time order."""

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._children: dict[int, EventAccess] = {}

    def events(self) -> list[int]:
        """The events in view, at most some hundred."""
        scene = self._view.stage.scene
        return [item.id for item in chart.visible_items(scene.items, scene.plot)[:MOST_SPOKEN]]

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            scene = self._view.stage.scene
            return f"Timeline, {scene.subtitle or scene.notice}"
        if kind == QAccessible.Text.Description:
            return self._view.status_text()
        return ""

    def childCount(self) -> int:
        return len(self.events())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        events = self.events()
        return self._of(events[index]) if 0 <= index < len(events) else None

    def _of(self, event: int) -> EventAccess:
        """Qt does not keep them: whoever drops one it has handed out crashes."""
        if event not in self._children:
            self._children[event] = EventAccess(self._view, event)
        return self._children[event]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        events = self.events()
        event = child.event if isinstance(child, EventAccess) else 0
        return events.index(event) if event in events else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        found = self._view.hit(self._view.mapFromGlobal(QPoint(x, y)).toPointF())
        return self._of(found.event) if found.event else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        focus = self._view.stage.focus
        return self._of(focus) if focus in self.events() else None


_kept: dict[int, TimelineAccess] = {}
"""Interfaces by the widget's identity: Qt holds no reference that Python could see."""


def _make(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if class_name != "TimelineView" or thing is None:
        return None
    key = id(thing)
    if key not in _kept:
        _kept[key] = TimelineAccess(thing)  # type: ignore[arg-type]
        thing.destroyed.connect(lambda: _kept.pop(key, None))
    return _kept[key]


_installed: list[bool] = []


def install() -> None:
    """Tell Qt how to describe the canvas; once is enough."""
    if not _installed:
        QAccessible.installFactory(_make)
        _installed.append(True)


def announce(view: "TimelineView", event: int) -> None:
    """Tell the screen reader that the focus is now at this event."""
    if not QAccessible.isActive():
        return
    scene = view.stage.scene
    events = [item.id for item in chart.visible_items(scene.items, scene.plot)[:MOST_SPOKEN]]
    if event in events:
        told = QAccessibleEvent(view, QAccessible.Event.Focus)
        told.setChild(events.index(event))
        QAccessible.updateAccessibility(told)
