"""The canvas for assistive technology: a list whose items are the events in view."""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from timeline_app import chart
from timeline_app.chart import Cluster, DrawnEvent
from timeline_app.model import Mark
from timeline_app.ui.speech import tr
from timeline_app.ui.timeline.scene_widget import SceneWidget

SAID = {
    Mark.PLANNED: tr("planned"),
    Mark.DISPUTED: tr("disputed"),
    Mark.SEVERAL_SOURCES: tr("several sources"),
    Mark.UNREVIEWED: tr("unreviewed"),
    Mark.APPROXIMATE: tr("approximate"),
    Mark.RELATIVE: tr("dated by other events"),
}
"""What the shape of a mark tells the eye."""
MOST_SPOKEN = 200
ENTER = tr("press Enter to zoom in")


class _PartAccess(QAccessibleInterface):
    """One thing in view: a leaf of the tree."""

    def __init__(self, view: SceneWidget) -> None:
        super().__init__()
        self._view = view

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._view.window().windowHandle()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing is edited here."""

    def _on_screen(self, box: chart.Rect) -> QRect:
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


class EventAccess(_PartAccess):
    """One event in view."""

    def __init__(self, view: SceneWidget, event: int) -> None:
        super().__init__(view)
        self.event = event

    def _item(self) -> DrawnEvent | None:
        return next((i for i in self._view.stage.scene.items if i.id == self.event), None)

    def isValid(self) -> bool:
        return self._item() is not None

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

    def rect(self) -> QRect:
        item = self._item()
        if item is None:
            return QRect()
        return self._on_screen(
            item.label or chart.Rect(item.left, item.y - 8, item.right - item.left + 1, 16)
        )


class ClusterAccess(_PartAccess):
    """What stands for several events in view: the so-manieth of them, for crowds come and go."""

    def __init__(self, view: SceneWidget, number: int) -> None:
        super().__init__(view)
        self.number = number

    def crowd(self) -> Cluster | None:
        """Which one that is now."""
        crowds = self._view.stage.crowds
        return crowds[self.number] if self.number < len(crowds) else None

    def isValid(self) -> bool:
        return self.crowd() is not None

    def state(self) -> QAccessible.State:
        made = QAccessible.State()
        made.focusable = True
        crowd = self.crowd()
        made.focused = crowd is not None and crowd == self._view.stage.focused_crowd
        return made

    def text(self, kind: QAccessible.Text) -> str:
        crowd = self.crowd()
        if crowd is None:
            return ""
        if kind == QAccessible.Text.Name:
            return f"{chart.crowd(crowd.size, crowd.since, crowd.until)}, {ENTER}"
        if kind == QAccessible.Text.Description:
            return ". ".join(self._view.titles_of(crowd))
        return ""

    def rect(self) -> QRect:
        crowd = self.crowd()
        if crowd is None:
            return QRect()
        side = self._view.stage.scene.sizes.cell
        return self._on_screen(chart.Rect(crowd.x - side / 2, crowd.y - side / 4, side, side / 2))


class TimelineAccess(QAccessibleWidget):
    """The canvas as a list of what can be seen, in time order, then of what stands for several."""

    def __init__(self, view: SceneWidget) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._events: dict[int, EventAccess] = {}
        self._crowds: dict[int, ClusterAccess] = {}

    def text(self, kind: QAccessible.Text) -> str:
        scene = self._view.stage.scene
        if kind == QAccessible.Text.Name:
            return tr("Timeline, {about}", about=scene.subtitle or scene.notice)
        if kind == QAccessible.Text.Description:
            eras = ", ".join(band.name for band in scene.eras)
            return self._view.status_text() + (
                ". " + tr("Eras: {eras}", eras=eras) if eras else ""
            )
        return ""

    def childCount(self) -> int:
        return len(_events(self._view)) + len(self._view.stage.crowds)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        events = _events(self._view)
        if 0 <= index < len(events):
            return self._of(events[index])
        number = index - len(events)
        return self._crowd(number) if 0 <= number < len(self._view.stage.crowds) else None

    def _of(self, event: int) -> EventAccess:
        """Qt does not keep them: whoever drops one it has handed out crashes."""
        if event not in self._events:
            self._events[event] = EventAccess(self._view, event)
        return self._events[event]

    def _crowd(self, number: int) -> ClusterAccess:
        if number not in self._crowds:
            self._crowds[number] = ClusterAccess(self._view, number)
        return self._crowds[number]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        events = _events(self._view)
        if isinstance(child, ClusterAccess):
            return len(events) + child.number if child.isValid() else -1
        event = child.event if isinstance(child, EventAccess) else 0
        return events.index(event) if event in events else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        found = self._view.hit(self._view.mapFromGlobal(QPoint(x, y)).toPointF())
        if found.event:
            return self._of(found.event)
        spot = found.cluster
        if spot is None:
            return None
        # A lane's profile is one crowd, of which the point lies on a single column.
        holding = (
            number
            for number, crowd in enumerate(self._view.stage.crowds)
            if crowd.lane == spot.lane and crowd.since <= spot.since <= crowd.until
        )
        number = next(holding, None)
        return None if number is None else self._crowd(number)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        stage = self._view.stage
        crowd = stage.focused_crowd
        if crowd is not None:
            return self._crowd(stage.crowds.index(crowd))
        return self._of(stage.focus) if stage.focus in _events(self._view) else None


def _events(view: SceneWidget) -> list[int]:
    """The events in view, at most some hundred."""
    scene = view.stage.scene
    return [item.id for item in chart.visible_items(scene.items, scene.plot)[:MOST_SPOKEN]]


_kept: dict[int, TimelineAccess] = {}
"""Interfaces by the widget's identity: Qt holds no reference that Python could see.

Qt asks once for each widget and keeps what it was given until the widget ends.
"""


def _make(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if class_name != "TimelineView" or thing is None:
        return None
    key = id(thing)
    made = TimelineAccess(thing)  # type: ignore[arg-type]
    _kept[key] = made
    thing.destroyed.connect(lambda: _kept.pop(key, None))
    return made


_installed: list[bool] = []


def install() -> None:
    """Tell Qt how to describe the canvas; once is enough."""
    if not _installed:
        QAccessible.installFactory(_make)
        _installed.append(True)


def announce(view: SceneWidget, event: int) -> None:
    """Tell the screen reader that the focus is now at this event."""
    if not QAccessible.isActive():
        return
    events = _events(view)
    if event in events:
        _tell_focus(view, events.index(event))


def announce_crowd(view: SceneWidget, crowd: Cluster) -> None:
    """Tell the screen reader that the focus is now at this crowd."""
    if QAccessible.isActive():
        _tell_focus(view, len(_events(view)) + view.stage.crowds.index(crowd))


def _tell_focus(view: SceneWidget, child: int) -> None:
    told = QAccessibleEvent(view, QAccessible.Event.Focus)
    told.setChild(child)
    QAccessible.updateAccessibility(told)
