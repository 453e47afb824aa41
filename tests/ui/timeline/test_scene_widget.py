"""The picture and the pointer: painted at any size, a cross-hair that leaves no trace."""

import os
import sys
from pathlib import Path

import pytest
from at_hand import item, point, turn
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from samples_app import nested_chronology

from timeline_app.model import chronology as chronologies
from timeline_app.model import moment
from timeline_app.ui.timeline.gestures import Drag

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

ROOT = Path(__file__).resolve().parents[3]


def test_before_anything_is_read_a_frame_is_painted(qtbot):
    from timeline_app.ui.timeline import TimelineView

    made = TimelineView()
    qtbot.addWidget(made)
    made.show()
    assert not made.grab().isNull()
    assert made.status_text() == "reading…"


@pytest.mark.parametrize("theme", ["light", "dark", "light-contrast", "dark-contrast"])
@pytest.mark.parametrize("size", [(320, 200), (1_024, 640), (2_600, 1_400)])
def test_it_paints_at_any_size_in_every_theme(view, theme, size):
    view.set_theme(theme)
    view.resize(*size)
    view.set_selection((1,))
    assert view.grab().width() == size[0]


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_painting_keeps_the_references_to_none(view):
    view.repaint()
    before = sys.getrefcount(None)
    for _ in range(200):
        view.update()
        view.repaint()
    for _ in range(1_000):
        view.update()
    assert sys.getrefcount(None) > before - 50


def test_the_first_paint_needs_no_arrays():
    import subprocess

    code = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
from timeline_app.ui.timeline import TimelineView
view = TimelineView()
view.show()
view.repaint()
view.set_selection((3,)); view.fit_all(); view.step(1); view.zoom(2); view.restore(view.state())
print("numpy" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout.strip() == "False"


def test_the_cross_hair_stands_under_the_pointer_and_tells_its_date(qtbot, view):
    x = view.stage.frame.plot.x + view.stage.view.to_pixel(moment.at(2020, 5, 3, 12))
    with qtbot.waitSignal(view.pointed) as caught:
        point(view, x)
    assert caught.args == ["Sun 3 May 2020"]
    assert view.stage.scene.pointer == x
    assert view.status_text() == "showing 4 of 4"


def test_the_cross_hair_is_seen_and_leaves_no_trace(view):
    x = int(view.stage.frame.plot.x) + 333
    column = QRect(x, int(view.stage.frame.plot.y) + 2, 1, 300)
    bare = view.grab(column).toImage()
    point(view, x)
    assert view.grab(column).toImage() != bare
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.grab(column).toImage() == bare
    assert view.stage.pointed == ""


def test_there_is_no_cross_hair_off_the_plot_nor_when_it_is_switched_off(view):
    point(view, 500)
    assert view.stage.pointed
    point(view, 20)
    assert view.stage.scene.pointer is None
    point(view, 500)
    view.switch("crosshair")
    assert view.stage.scene.pointer is None
    assert view.stage.pointed == ""
    assert not view.has("crosshair")
    view.switch("crosshair")
    assert view.stage.pointed


def test_zooming_at_the_pointer_tells_its_date_more_finely(view):
    at = QPoint(int(view.stage.frame.plot.x) + 400, 300)
    point(view, at.x())
    for _ in range(40):
        turn(view, at, 1, Qt.KeyboardModifier.ControlModifier)
    assert ":" in view.stage.pointed


def test_no_letter_is_cut_in_two_at_the_edges_of_the_plot(view):
    """A title that goes on beyond an edge fades into the ground there."""
    view.set_detail("label")
    for event, edge in ((2, "left"), (3, "right")):
        view.fit_all()
        label, plot = item(view, event).label, view.stage.frame.plot
        middle_of = label.x + label.width / 2
        to_go = middle_of - plot.x if edge == "left" else middle_of - plot.right
        view.journey.slide(view.stage.view.panned(to_go))
        label = item(view, event).label
        assert label.x < plot.x < label.right or label.x < plot.right < label.right
        x = int(plot.x) + 1 if edge == "left" else int(plot.right) - 2
        column = view.grab(QRect(x, int(label.y) + 4, 1, int(label.height) - 8)).toImage()
        ground = QColor(view._theme.background)
        for y in range(column.height()):
            seen = column.pixelColor(0, y)
            assert abs(seen.lightness() - ground.lightness()) < 24


def held(view, at, way, keys=NONE):
    """The left button goes down there, and the pointer so far along."""
    QTest.mousePress(view, LEFT, keys, at)
    moved = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at + way), QPointF(view.mapToGlobal(at + way)),
        Qt.MouseButton.NoButton, LEFT, keys,
    )  # fmt: skip
    QApplication.sendEvent(view, moved)


def on_ground(view):
    return QPoint(600, int(view.stage.frame.plot.bottom) - 8)


def on_first_lane(view):
    return QPoint(20, int(view.stage.scene.lanes[0].y + 10))


def on_axis(view):
    return QPoint(600, int(view.stage.frame.plot.y) - 6)


def in_minimap(view):
    window = view.stage.scene.overview.window
    return QPoint(round(window.x + window.width / 2), round(window.y + window.height / 2))


DRAGS = {
    "ground": (on_ground, NONE, Drag.PAN),
    "band": (on_ground, Qt.KeyboardModifier.AltModifier, Drag.BAND),
    "period": (on_ground, Qt.KeyboardModifier.ControlModifier, Drag.PERIOD),
    "stretch of the axis": (on_axis, Qt.KeyboardModifier.ShiftModifier, Drag.RANGE),
    "lane": (on_first_lane, NONE, Drag.LANE),
    "minimap": (in_minimap, NONE, Drag.WINDOW),
}
SPEAKING = ("selected_many", "filter_range_requested", "create_requested", "selected", "toggled")


@pytest.fixture
def heard(view):
    found = []
    for name in SPEAKING:
        getattr(view, name).connect(lambda *_args, name=name: found.append(name))
    return found


@pytest.mark.parametrize("drag", DRAGS)
@pytest.mark.parametrize("end", ["escape", "release unseen"])
def test_a_drag_that_is_broken_off_leads_nowhere(view, heard, drag, end):
    """The button may come up over a menu or another program, which does not tell of it."""
    view.zoom(6)
    start, keys, kind = DRAGS[drag]
    at = start(view)
    held(view, at, QPoint(60, 30), keys)
    assert view._hand.drag is kind
    assert not view.grab().isNull()
    lanes = [box.name for box in view.stage.scene.lanes]
    if end == "escape":
        QTest.keyClick(view, Qt.Key.Key_Escape)
    else:
        point(view, at.x() + 90, at.y())
    assert not view.is_holding
    seen = view.visible_range()
    point(view, at.x() - 90, at.y())
    QTest.mouseRelease(view, LEFT, keys, at + QPoint(60, 200))
    assert view.visible_range() == seen
    assert [box.name for box in view.stage.scene.lanes] == lanes
    assert heard == []


def test_escape_with_empty_hands_is_left_to_the_window(view):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, NONE)
    QApplication.sendEvent(view, event)
    assert not event.isAccepted()


@pytest.mark.parametrize("other", [chronologies.empty, nested_chronology], ids=["none", "others"])
def test_a_lane_that_goes_while_it_is_in_the_hand_is_painted_and_moved_no_more(view, other):
    at = on_first_lane(view)
    held(view, at, QPoint(0, 90))
    view.set_chronology(other(), "Town")
    assert not view.grab().isNull()
    QTest.mouseRelease(view, LEFT, NONE, at + QPoint(0, 90))
    assert view.stage.choices.order == ()


def test_what_is_below_the_last_lane_cannot_be_carried(view):
    view.resize(1_000, 1_400)
    bottom = view.stage.scene.lanes[-1]
    low = int(view.stage.frame.plot.bottom) - 4
    assert view.hit(QPointF(20, low)).lane is None or low < bottom.y + bottom.height
    held(view, QPoint(20, low), QPoint(0, -90))
    assert not view.grab().isNull()
    QTest.mouseRelease(view, LEFT, NONE, QPoint(20, low - 90))
    assert not view.is_holding


def test_back_from_elsewhere_the_same_event_is_pointed_at_again(qtbot, view):
    found = item(view, 2)
    for _ in range(2):
        point(view, found.middle, found.y)
        assert view.stage.hover == 2
        qtbot.waitUntil(view._hover_card.isVisible)
        QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
        assert (view.stage.hover, view._hover_card.isVisible()) == (0, False)


def pinch(view, value, kind=Qt.NativeGestureType.ZoomNativeGesture):
    at = QPointF(500, 300)
    event = QNativeGestureEvent(
        kind, QPointingDevice.primaryPointingDevice(), 2, at, at, at, value, QPointF()
    )
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize("value", [0.5, -0.3, -1.0, -4.0])
def test_two_fingers_zoom_in_and_out_however_far_they_go_at_once(view, value):
    since, until = view.visible_range()
    pinch(view, value)
    now = view.visible_range()
    assert (now[1] - now[0] < until - since) is (value > 0)
    assert not view.grab().isNull()


def test_other_gestures_of_fingers_change_nothing(view):
    before = view.visible_range()
    pinch(view, 30.0, Qt.NativeGestureType.RotateNativeGesture)
    assert view.visible_range() == before


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_neither_drag_nor_pick(view, heard, button):
    found = item(view, 2)
    at = QPoint(round(found.middle), round(found.y))
    for press in (QTest.mousePress, QTest.mouseDClick, QTest.mouseRelease):
        press(view, button, NONE, at)
    assert heard == []
    assert not view.is_holding


@pytest.mark.parametrize(
    ("place", "shape"),
    [
        (on_ground, Qt.CursorShape.ArrowCursor),
        (on_first_lane, Qt.CursorShape.PointingHandCursor),
        (in_minimap, Qt.CursorShape.OpenHandCursor),
    ],
)
def test_the_cursor_tells_what_can_be_taken_hold_of(view, place, shape):
    view.zoom(6)
    at = place(view)
    point(view, at.x(), at.y())
    assert view.cursor().shape() is shape
    if shape is not Qt.CursorShape.ArrowCursor:
        held(view, at, QPoint(30, 20))
        assert view.cursor().shape() is Qt.CursorShape.ClosedHandCursor
        QTest.mouseRelease(view, LEFT, NONE, at)


def test_a_tip_of_what_stands_about_the_canvas_does_not_open_over_it(qtbot, view):
    around = QWidget()
    qtbot.addWidget(around)
    around.setToolTip("The window")
    around.resize(1_100, 700)
    view.setParent(around)
    around.show()
    view.show()
    at = QPoint(500, 300)
    for one, tip in ((view, ""), (around, "The window")):
        QApplication.sendEvent(one, QHelpEvent(QEvent.Type.ToolTip, at, one.mapToGlobal(at)))
        assert (QToolTip.text() if QToolTip.isVisible() else "") == tip
    QToolTip.hideText()
    view.setParent(None)  # its own fixture ends it
