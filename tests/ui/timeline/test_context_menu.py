"""The menu that opens by a key is that of what the keys are at, wherever it lies."""

import pytest
from at_hand import crowded, item, menu_at, point
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Around(QWidget):
    """What stands about a canvas, and hears where a menu is wanted."""

    asked = None

    def contextMenuEvent(self, event):  # noqa: N802 - Qt's name
        self.asked = event.globalPos()


@pytest.fixture
def around(qtbot, view):
    made = Around()
    qtbot.addWidget(made)
    made.resize(1_100, 700)
    view.setParent(made)
    view.move(40, 30)
    made.show()
    view.show()
    qtbot.waitExposed(made)
    return made


def ask(view, at, reason=QContextMenuEvent.Reason.Keyboard):
    event = QContextMenuEvent(reason, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    return event


def at_mark(view, event):
    found = item(view, event)
    return QPoint(round(found.middle), round(found.y))


def test_by_a_key_it_is_that_of_the_chosen_event_though_another_lies_amid_the_canvas(view, around):
    view.pick(1)
    ask(view, at_mark(view, 4))
    assert view.stage.selection == (1,)
    assert around.asked == view.mapToGlobal(at_mark(view, 1))
    assert not view.findChildren(QMenu)


def test_of_an_event_that_is_out_of_view_it_opens_amid_the_canvas(view, around):
    view.pick(1)
    view.pan(9)
    ask(view, QPoint(500, 300))
    assert around.asked == view.mapToGlobal(QPoint(500, 300))


def test_a_canvas_that_stands_alone_leaves_it_to_nobody(view):
    view.pick(2)
    assert not ask(view, QPoint(500, 300)).isAccepted()


def test_at_a_crowd_it_lists_what_the_crowd_holds(view):
    crowded(view)
    view.step_crowd(1)
    ask(view, QPoint(5, 5))
    (menu,) = view.findChildren(QMenu)
    assert len(menu.actions()) == view.stage.focused_crowd.size


def test_with_nothing_chosen_it_is_that_of_the_place(view):
    ask(view, QPoint(700, int(view.stage.frame.plot.bottom) - 3))
    (menu,) = view.findChildren(QMenu)
    assert "Add event here…" in [action.text() for action in menu.actions()]


def test_amid_a_drag_none_opens_for_it_would_take_the_release_away(view):
    at = QPoint(600, int(view.stage.frame.plot.bottom) - 8)
    QTest.mousePress(view, LEFT, NONE, at)
    QTest.mouseMove(view, at + QPoint(30, 0))
    ask(view, at, QContextMenuEvent.Reason.Mouse)
    assert not view.findChildren(QMenu)
    assert view.is_holding
    QTest.mouseRelease(view, LEFT, NONE, at)
    point(view, 500)
    assert not view.is_holding


@pytest.mark.parametrize(
    ("words", "signal", "told"),
    [
        ("Show only “disaster”", "lane_only_requested", "disaster"),
        ("Lanes by person", "lane_by_requested", "person"),
    ],
)
def test_of_a_lanes_name_it_asks_the_window_for_other_lanes(qtbot, view, words, signal, told):
    box = view.stage.scene.lanes[1]
    found = menu_at(view, QPoint(20, int(box.y + 10)))
    with qtbot.waitSignal(getattr(view, signal)) as asked:
        found[words].trigger()
    assert asked.args == [told]


def test_below_the_last_lane_it_tells_of_no_lane(view):
    at = QPoint(20, int(view.stage.frame.plot.bottom) - 2)
    assert view.hit(at.toPointF()).lane is None
    words = menu_at(view, at)
    assert "Unfold all" in words
    assert not any(word.startswith(("Fold", "Show only", "Move")) for word in words)


def test_on_the_axis_it_adds_an_era(qtbot, view):
    plot = view.stage.frame.plot
    found = menu_at(view, QPoint(int(plot.x) + 300, int(plot.y) - 6))
    assert list(found) == ["Add era…"]
    with qtbot.waitSignal(view.era_requested) as asked:
        found["Add era…"].trigger()
    assert asked.args == ["add", 0]


def test_of_an_event_under_the_pointer_it_is_left_to_the_window_which_hears_what_it_is(view):
    ask(view, at_mark(view, 3), QContextMenuEvent.Reason.Mouse)
    assert view.stage.selection == (3,)
    assert not view.findChildren(QMenu)
