"""What the hand asks for is done: each gesture on a real canvas, and what came of it."""

import pytest
from at_hand import crowded, lane_names, middle, turn
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from samples_app import (
    busy_chronology,
)

from timeline_app.chart import PlotChipKind
from timeline_app.model import moment
from timeline_app.ui.timeline import intents
from timeline_app.ui.timeline.gestures import Act, Intent

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def test_a_click_selects(qtbot, view):
    with qtbot.waitSignal(view.selected) as caught:
        qtbot.mouseClick(view, LEFT, NONE, middle(view, 3))
    assert caught.args == [3]
    assert view.stage.scene.guides


def test_a_control_click_toggles(qtbot, view):
    with qtbot.waitSignal(view.toggled) as caught:
        qtbot.mouseClick(view, LEFT, Qt.KeyboardModifier.ControlModifier, middle(view, 2))
    assert caught.args == [2]


def test_a_double_click_opens_the_source(qtbot, view):
    with qtbot.waitSignal(view.activated) as caught:
        qtbot.mouseDClick(view, LEFT, NONE, middle(view, 2))
    assert caught.args == [2]


def test_a_double_click_on_empty_ground_asks_for_a_new_event_there(qtbot, view):
    at = QPoint(700, int(view.stage.frame.plot.bottom) - 6)
    with qtbot.waitSignal(view.create_requested) as caught:
        qtbot.mouseDClick(view, LEFT, NONE, at)
    since, until = view.visible_range()
    assert since < caught.args[0] < until


def test_dragging_moves_time_under_the_hand(qtbot, view):
    before = view.visible_range()
    start = QPoint(600, int(view.stage.frame.plot.bottom) - 8)
    qtbot.mousePress(view, LEFT, NONE, start)
    qtbot.mouseMove(view, start - QPoint(40, 0))
    qtbot.mouseMove(view, start - QPoint(100, 0))
    qtbot.mouseRelease(view, LEFT, NONE, start - QPoint(100, 0))
    after = view.visible_range()
    assert after[0] > before[0]
    assert abs((after[1] - after[0]) - (before[1] - before[0])) <= 1


def test_control_and_wheel_zoom_at_the_pointer(view):
    at = QPoint(500, 300)
    second = view.stage.view.to_second(at.x() - view.stage.frame.plot.x)
    turn(view, at, 3, Qt.KeyboardModifier.ControlModifier)
    assert abs(view.stage.view.to_pixel(second) - (at.x() - view.stage.frame.plot.x)) < 1
    assert view.visible_range()[1] - view.visible_range()[0] < 200 * moment.DAY


def test_shift_and_wheel_pan(view):
    before = view.visible_range()
    turn(view, QPoint(500, 300), -1, Qt.KeyboardModifier.ShiftModifier)
    assert view.visible_range()[0] > before[0]


def test_a_click_on_a_lanes_name_folds_it(qtbot, view):
    box = view.stage.scene.lanes[0]
    qtbot.mouseClick(view, LEFT, NONE, QPoint(20, int(box.y + 10)))
    assert view.stage.scene.lanes[0].is_folded


def test_dragging_a_lanes_name_moves_the_lane(qtbot, view):
    first, second = view.stage.scene.lanes
    start = QPoint(20, int(first.y + 10))
    goal = QPoint(20, int(second.y + second.height - 4))
    qtbot.mousePress(view, LEFT, NONE, start)
    qtbot.mouseMove(view, goal)
    qtbot.mouseRelease(view, LEFT, NONE, goal)
    assert [box.name for box in view.stage.scene.lanes] == [second.name, first.name]


def test_a_click_on_a_groups_name_folds_all_of_it(qtbot, nested):
    assert lane_names(nested) == ["Porto", "Porto › vote", "Porto › visit", "Lima", "Lima › visit"]
    qtbot.mouseClick(nested, LEFT, NONE, QPoint(20, int(nested.stage.scene.lanes[0].y + 10)))
    assert lane_names(nested) == ["Porto", "Lima", "Lima › visit"]
    tally = nested.stage.scene.tally
    assert tally.drawn + tally.clustered == 4
    qtbot.mouseClick(nested, LEFT, NONE, QPoint(20, int(nested.stage.scene.lanes[0].y + 10)))
    assert len(lane_names(nested)) == 5


def test_dragging_a_groups_name_moves_it_with_its_lanes(qtbot, nested):
    first, last = nested.stage.scene.lanes[0], nested.stage.scene.lanes[-1]
    goal = QPoint(20, int(last.y + last.height - 4))
    qtbot.mousePress(nested, LEFT, NONE, QPoint(20, int(first.y + 10)))
    qtbot.mouseMove(nested, goal)
    nested.grab()
    qtbot.mouseRelease(nested, LEFT, NONE, goal)
    assert lane_names(nested) == ["Lima", "Lima › visit", "Porto", "Porto › vote", "Porto › visit"]


def test_the_rubber_band_selects_what_it_touches(qtbot, view):
    plot = view.stage.frame.plot
    start, goal = QPoint(int(plot.x) + 2, int(plot.y) + 2), QPoint(998, int(plot.bottom) - 2)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.mousePress(view, LEFT, alt, start)
    qtbot.mouseMove(view, goal)
    with qtbot.waitSignal(view.selected_many) as caught:
        qtbot.mouseRelease(view, LEFT, alt, goal)
    assert sorted(caught.args[0]) == [1, 2, 3, 4]


def test_chips_lead_to_what_is_out_of_view(qtbot, view):
    view.zoom(8)
    chip = next(chip for chip in view.stage.scene.chips if chip.kind is PlotChipKind.LATER)
    before = view.visible_range()
    at = QPoint(int(chip.rect.x + 8), int(chip.rect.y + 8))
    qtbot.mouseClick(view, LEFT, NONE, at)
    assert view.visible_range()[0] > before[0]


def test_the_minimaps_window_can_be_dragged(qtbot, view):
    view.zoom(6)
    before = view.visible_range()
    window = view.stage.scene.overview.window
    at = QPoint(int(window.x + window.width / 2), int(window.y + window.height / 2))
    qtbot.mousePress(view, LEFT, NONE, at)
    qtbot.mouseMove(view, at + QPoint(60, 0))
    qtbot.mouseRelease(view, LEFT, NONE, at + QPoint(60, 0))
    assert view.visible_range()[0] > before[0]


@pytest.mark.parametrize(
    "key", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_a_second_event_is_clicked_with_control_or_shift(qtbot, view, key):
    with qtbot.waitSignal(view.toggled) as caught:
        qtbot.mouseClick(view, LEFT, key, middle(view, 2))
    assert caught.args == [2]


def test_a_click_on_a_cluster_looks_closer_and_a_second_one_asks_for_nothing(qtbot, view):
    cluster = crowded(view)
    asked = []
    view.create_requested.connect(asked.append)
    before = view.visible_range()
    at = QPoint(int(cluster.x), int(cluster.y))
    qtbot.mouseClick(view, LEFT, NONE, at)
    after = view.visible_range()
    assert after[1] - after[0] < before[1] - before[0]
    event = QMouseEvent(
        QEvent.Type.MouseButtonDblClick, QPointF(at), view.mapToGlobal(QPointF(at)), LEFT, LEFT,
        NONE,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
    assert asked == []


def test_control_shift_and_wheel_give_the_lanes_more_rows_and_that_is_kept(view):
    view.set_chronology(busy_chronology(), "Crowd")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    usual = view.stage.plan.rows
    turn(view, QPoint(500, 300), -1, both)
    turn(view, QPoint(500, 300), -1, both)
    assert view.stage.plan.rows == usual - 2
    kept = view.state()
    view.change_rows(0)
    assert view.stage.plan.rows == usual
    view.restore(kept)
    assert view.stage.plan.rows == usual - 2
    view.change_rows(1)
    assert view.stage.plan.rows == usual - 1


def drag(view, start, way, keys=NONE):
    QTest.mousePress(view, LEFT, keys, start)
    QTest.mouseMove(view, start + way / 2)
    QTest.mouseMove(view, start + way)
    QTest.mouseRelease(view, LEFT, keys, start + way)


@pytest.mark.parametrize("edge", ["left", "right"])
def test_an_edge_of_the_minimaps_window_moves_alone(view, edge):
    view.zoom(6)
    since, until = view.visible_range()
    window = view.stage.scene.overview.window
    x = window.x if edge == "left" else window.right
    drag(view, QPoint(round(x), round(window.y + window.height / 2)), QPoint(40, 0))
    now = view.visible_range()
    assert (abs(now[0] - since) < 60) is (edge == "right")
    assert (abs(now[1] - until) < 60) is (edge == "left")


def test_a_click_beside_the_window_of_the_minimap_goes_there(view):
    view.zoom(12)
    before = view.visible_range()
    area = view.stage.scene.overview.area
    at = QPoint(round(area.x + area.width - 6), round(area.y + area.height / 2))
    QTest.mouseClick(view, LEFT, NONE, at)
    assert view.visible_range()[0] > before[0]


def test_a_stretch_of_the_axis_becomes_the_filter(qtbot, view):
    plot = view.stage.frame.plot
    at = QPoint(int(plot.x) + 300, int(plot.y) - 6)
    with qtbot.waitSignal(view.filter_range_requested) as told:
        drag(view, at, QPoint(120, 0), Qt.KeyboardModifier.ShiftModifier)
    first = view.stage.view.to_second(300)
    assert abs(told.args[0] - first) < 2 * view.stage.view.seconds_per_pixel
    assert told.args[1] > told.args[0]


def test_a_stretch_with_control_is_looked_at_closely(view):
    before = view.visible_range()
    bottom = int(view.stage.frame.plot.bottom) - 8
    drag(view, QPoint(500, bottom), QPoint(150, 0), Qt.KeyboardModifier.ControlModifier)
    now = view.visible_range()
    assert before[0] < now[0] < now[1] < before[1]


def test_alt_and_wheel_choose_cards_or_labels(view):
    for steps, detail in ((1, "card"), (-1, "label")):
        intents.do(view, Intent(Act.TALLER, x=steps))
        assert view.stage.choices.detail == detail


def test_every_act_of_the_hand_is_in_the_table():
    assert set(intents.ACTS) == set(Act)


def test_chips_lead_to_lanes_above_and_below(view):
    view.set_chronology(busy_chronology(), "Crowd")
    view.resize(1_000, 320)
    view.set_detail("card")
    for kind, is_at_end in ((PlotChipKind.BELOW, True), (PlotChipKind.ABOVE, False)):
        places = [view.stage.scene.scroll]
        while chip := next((one for one in view.stage.scene.chips if one.kind is kind), None):
            at = QPoint(int(chip.rect.x + 8), int(chip.rect.y + 8))
            QTest.mouseClick(view, LEFT, NONE, at)
            places.append(view.stage.scene.scroll)
            assert len(places) < 9
        assert len(set(places)) == len(places) > 1
        assert places == sorted(places, reverse=not is_at_end)


def test_a_chip_that_has_gone_under_the_hand_leads_nowhere(view):
    before = view.visible_range()
    assert not any(chip.kind is PlotChipKind.LATER for chip in view.stage.scene.chips)
    intents.do(view, Intent(Act.CHIP, chip=PlotChipKind.LATER))
    assert view.visible_range() == before
