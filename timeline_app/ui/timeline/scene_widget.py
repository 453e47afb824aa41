"""The painted surface: Qt's events in, gestures and a picture out; it decides nothing.

The field calls it a canvas widget.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontInfo,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from timeline_app import chart, painting
from timeline_app.chart import Cluster, Hit, Target
from timeline_app.model.moving import Grip
from timeline_app.ui.speech import tr
from timeline_app.ui.timeline import gestures
from timeline_app.ui.timeline.carrying import Carrying
from timeline_app.ui.timeline.date_tag import DateTag
from timeline_app.ui.timeline.gestures import Act, Drag, Hand, Intent, Keys, Pointer, Result
from timeline_app.ui.timeline.hover import HoverCard
from timeline_app.ui.timeline.lane_order import siblings
from timeline_app.ui.timeline.scene_state import SceneState

USUAL_PIXELS = 13.0
"""The interface font's height at which the canvas has its plain size."""

TO_CHECK = tr("To check: its sources do not agree.")
CURSORS = {
    Target.EVENT: Qt.CursorShape.PointingHandCursor,
    Target.CLUSTER: Qt.CursorShape.PointingHandCursor,
    Target.DENSITY: Qt.CursorShape.PointingHandCursor,
    Target.CHIP: Qt.CursorShape.PointingHandCursor,
    Target.LANE: Qt.CursorShape.PointingHandCursor,
    Target.ERA: Qt.CursorShape.PointingHandCursor,
    Target.WINDOW: Qt.CursorShape.OpenHandCursor,
    Target.WINDOW_LEFT: Qt.CursorShape.SizeHorCursor,
    Target.WINDOW_RIGHT: Qt.CursorShape.SizeHorCursor,
}
_NOWHERE = (0, 0, 0, 0)
"""Over no event, no lane's crowd and no era."""


class SceneWidget(QWidget):
    """Paints the stage and turns the mouse into intents, which it hands to ``act``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = SceneState()
        self._act: Callable[[Intent], None] = lambda _intent: None
        self._theme = painting.LIGHT
        self._stamps: painting.PixmapCache | None = None
        self._hand = gestures.IDLE
        self._over = _NOWHERE
        self._has_moved = False
        """Whether the last click looked closer: the second half of a double click is then void."""
        self._hover_card = HoverCard(self)
        self._date_tag = DateTag(self)
        self.carrying = Carrying(self.stage, self._say_date)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 200)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def refresh(self) -> None:
        """Lay out and paint anew."""
        self.stage.touch()
        self.update()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        ratio = self.devicePixelRatioF()
        if self._stamps is None or self._stamps.ratio != ratio:
            self._stamps = painting.PixmapCache(ratio)
        scene = self.stage.scene
        lines = self.stage.words_of(scene)
        with QPainter(self) as painter:
            painting.paint(painter, scene, self._theme, lines, stamps=self._stamps)
            self._paint_rubber_band(painter)
            self._paint_dragged_lane(painter)

    def _paint_rubber_band(self, painter: QPainter) -> None:
        band = self._hand.rubber_band
        if band is None:
            return
        ink = painting.color(self._theme.lane(1))
        veil = ink.toRgb()
        veil.setAlphaF(0.12)
        rect = QRectF(*band)
        if self._hand.drag is not Drag.BAND:
            plot = self.stage.frame.plot
            rect = QRectF(band.x, plot.y, band.width, plot.height)
        painter.setPen(ink)
        painter.setBrush(veil)
        painter.drawRect(rect)

    def _paint_dragged_lane(self, painter: QPainter) -> None:
        """A line where the lane would come down."""
        if self._hand.drag is not Drag.LANE:
            return
        start = self._hand.start
        lane = start.hit.lane if start is not None else None
        beside = siblings(self.stage.scene.lanes, lane.name) if lane is not None else []
        if lane is None or lane.name not in [one.name for one in beside]:
            return  # below the last one, or it has gone while it was in the hand
        edges = [one.top for one in beside] + [one.bottom for one in beside[-1:]]
        y = min(edges, key=lambda edge: abs(edge - self._hand.last[1]))
        painter.fillRect(QRectF(0, y - 1.5, self.width(), 3), painting.color(self._theme.ink))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reframe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._reframe()

    def _reframe(self) -> None:
        scale = max(1.0, QFontInfo(self.font()).pixelSize() / USUAL_PIXELS)
        self.stage.set_frame(self.width(), self.height(), scale)
        self.framed()
        self.refresh()

    def framed(self) -> None:
        """The widget has another size: for the one who knows what should be in view."""

    def pointer_moved(self) -> None:
        """The pointer is at another moment: for the one who tells it."""

    def status_text(self) -> str:
        """What is shown, as a sentence; here nobody knows."""
        return ""

    def titles_of(self, cluster: Cluster) -> list[str]:  # noqa: ARG002 - for the one who knows
        """The foremost titles in a cluster."""
        return []

    # the mouse

    def hit(self, at: QPointF) -> Hit:
        """What lies under this point."""
        return chart.hit(self.stage.scene, at.x(), at.y())

    def _pointer(self, at: QPointF, keys: Qt.KeyboardModifier) -> Pointer:
        held = Keys(
            bool(keys & Qt.KeyboardModifier.ControlModifier),
            bool(keys & Qt.KeyboardModifier.ShiftModifier),
            bool(keys & Qt.KeyboardModifier.AltModifier),
        )
        found = self.hit(at)
        return Pointer(at.x(), at.y(), found, held, self._grip(found, at))

    def _grip(self, found: Hit, at: QPointF) -> Grip | None:
        """By what the chosen event under the pointer could be dragged."""
        if found.item is None or found.event not in self.stage.selection:
            return None
        reach = self.stage.frame.sizes.pin + chart.GRASP
        part = chart.grip_at(found.item, at.x(), at.y(), reach)
        return self.carrying.part(found.event, part) if part is not None else None

    def _say_date(self, words: str) -> None:
        at = QPoint(*(int(place) for place in self._hand.last))
        self._date_tag.show_text(words, at, self.stage.frame.sizes.scale)
        self.update()

    def _take(self, result: Result) -> None:
        band, drag = self._hand.rubber_band, self._hand.drag
        self._hand = result[0]
        for intent in result[1]:
            self._act(intent)
        if band != self._hand.rubber_band or Drag.LANE in {drag, self._hand.drag}:
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hover_card.withdraw()
        if event.button() is Qt.MouseButton.LeftButton:
            self._take(gestures.press(self._pointer(event.position(), event.modifiers())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self._follow_pointer(at)
        if self.is_holding and not event.buttons() & Qt.MouseButton.LeftButton:
            self._let_go()  # the button came up where we could not see it
        if self.is_holding:
            is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._take(gestures.move(self._hand, at.x(), at.y(), keeps_length=is_shift))
            self._show_cursor(self._hand, None)
            return
        found = self.hit(at)
        self._show_cursor(self._hand, found, self._grip(found, at))
        self._point_at(found, at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            pointer = self._pointer(event.position(), event.modifiers())
            result = gestures.release(self._hand, pointer)
            self._has_moved = any(intent.act is Act.ZOOM_INTO for intent in result[1])
            self._take(result)
            self._show_cursor(self._hand, pointer.hit, pointer.grip)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self._has_moved:
            pointer = self._pointer(event.position(), event.modifiers())
            self._take(gestures.double_click(pointer))

    def _follow_pointer(self, at: QPointF | None) -> None:
        """Bring the cross-hair along; only its own columns of pixels are painted anew."""
        plot, before = self.stage.frame.plot, self.stage.crosshair
        inside = at is not None and plot.contains(at.x(), at.y())
        self.stage.set_pointer(at.x() if at is not None and inside else None)
        now = self.stage.crosshair
        if now == before:
            return
        for x in (before, now):
            if x is not None:
                top = int(plot.y - self.stage.frame.sizes.axis)
                self.update(int(x) - 2, top, 5, int(plot.bottom) - top + 2)
        self.pointer_moved()

    def _show_cursor(self, hand: Hand, found: Hit | None, grip: Grip | None = None) -> None:
        if hand.drag in {Drag.PAN, Drag.WINDOW, Drag.LANE}:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif grip is not None or hand.drag is Drag.EVENT:
            is_whole = grip is Grip.WHOLE
            self.setCursor(
                Qt.CursorShape.OpenHandCursor if is_whole else Qt.CursorShape.SizeHorCursor
            )
        elif found is not None:
            self.setCursor(CURSORS.get(found.target, Qt.CursorShape.ArrowCursor))

    def _point_at(self, found: Hit, at: QPointF) -> None:
        cluster = found.cluster
        where = (cluster.lane, cluster.since) if cluster else (0, 0)
        over = (found.event, *where, found.era.id if found.era else 0)
        if over == self._over:
            return
        self._over = over
        self._hover_card.withdraw()
        if found.event != self.stage.hover:
            self.stage.set_hover(found.event)
            self.update()
        if cluster:
            self.show_crowd(cluster)
        era = self.stage.era(found.era.id) if found.era else None
        if era is not None:
            self._hover_card.offer_era(era, at.toPoint(), self.stage.frame.sizes.scale)
        if found.event:
            line = self.stage.lines([found.event]).get(found.event)
            if line is not None:
                note = TO_CHECK if self.stage.is_to_check(found.event) else ""
                self._hover_card.offer(line, at.toPoint(), self.stage.frame.sizes.scale, note)

    def show_crowd(self, crowd: Cluster) -> None:
        """Offer the card of several events."""
        at, scale = QPoint(int(crowd.x), int(crowd.y)), self.stage.frame.sizes.scale
        self._hover_card.offer_cluster(crowd, self.titles_of(crowd), at, scale)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover_card.withdraw()
        self._follow_pointer(None)
        self._over = _NOWHERE
        self.stage.set_hover(0)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._hover_card.withdraw()
        pointer = self._pointer(event.position(), event.modifiers())
        turned = event.angleDelta()
        for intent in gestures.wheel(
            pointer, turned.x(), turned.y(), can_scroll=self.stage.scene.scroll_most > 0
        ):
            self._act(intent)
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and self._pinch(event):
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return True
        return super().event(event)

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        for intent in gestures.pinch(event.position().x(), 1.0 + event.value()):
            self._act(intent)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_holding:
            self._let_go()
            return
        super().keyPressEvent(event)

    @property
    def is_holding(self) -> bool:
        """Whether the left button is down, and means something."""
        return self._hand.drag is not Drag.NONE

    def _let_go(self) -> None:
        """Nothing comes of what the hand was doing."""
        self._hand = gestures.IDLE
        self.carrying.let_go()
        self.update()
