"""The canvas driven as a person drives it."""

import os
import sys
from array import array
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from samples_app import (
    busy_chronology,
    crowded_chronology,
    give_keys,
    lines,
    nested_chronology,
    small_chronology,
)

from timeline_app.chart import ChipKind
from timeline_app.model import LaneBy, moment
from timeline_app.model import chronology as chronologies
from timeline_app.ui.timeline.stage import LANES_SEEN

ROOT = Path(__file__).resolve().parents[3]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(qtbot):
    from timeline_app.ui.timeline import TimelineView

    made = TimelineView()
    qtbot.addWidget(made)
    made.set_reduced_motion(True)
    made.set_source(lines)
    give_keys(made)
    made.resize(1_000, 600)
    made.show()
    qtbot.waitExposed(made)
    made.set_chronology(small_chronology(), "Town")
    return made


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


def test_before_anything_is_read_a_frame_is_painted(qtbot):
    from timeline_app.ui.timeline import TimelineView

    made = TimelineView()
    qtbot.addWidget(made)
    made.show()
    assert not made.grab().isNull()
    assert made.status_text() == "reading…"


def test_an_empty_chronology_says_so(view):
    view.set_chronology(chronologies.empty(), "Nothing")
    assert view.stage.scene.notice
    assert not view.grab().isNull()
    for act in (view.fit_all, view.fit_selection, view.first, view.last, view.back, view.forward):
        act()
    view.step(1)
    view.step_lane(1)
    assert view.status_text() == "showing 0 of 0"


def test_it_shows_all_and_says_so(view):
    assert view.status_text() == "showing 4 of 4"
    since, until = view.visible_range()
    assert since < moment.at(2020, 1, 10) < moment.at(2020, 10, 11) < until


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


def test_arrows_walk_through_the_events_and_lanes(qtbot, view):
    seen = []
    view.selected.connect(seen.append)
    view.setFocus()
    for key in ("Key_Home", "Key_Right", "Key_Right", "Key_Left", "Key_Up", "Key_End"):
        qtbot.keyClick(view, getattr(Qt.Key, key))
    assert seen in ([1, 2, 3, 2, 1, 4], [1, 2, 3, 2, 3, 4])
    with qtbot.waitSignal(view.activated) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == [4]


def test_views_can_be_gone_back_to(view):
    clock = iter(range(0, 1_000, 10))
    view.journey.clock = lambda: next(clock)
    first = view.visible_range()
    view.zoom(4)
    second = view.visible_range()
    view.pan(1)
    view.back()
    assert view.visible_range() == second
    view.back()
    assert view.visible_range() == first
    view.forward()
    assert view.visible_range() == second


@pytest.mark.parametrize(
    ("unit", "days"), [("day", 1), ("week", 7), ("month", 31), ("year", 366), ("century", 36_525)]
)
def test_units_of_the_calendar_fit(view, unit, days):
    view.go_to(moment.at(2020, 7, 15))
    view.fit_unit(unit)
    since, until = view.visible_range()
    assert round((until - since) / moment.DAY) == days
    assert since <= moment.at(2020, 7, 15) <= until


def test_going_to_a_date_keeps_the_scale(view):
    before = view.visible_range()
    view.go_to(moment.at(1950))
    after = view.visible_range()
    assert abs((after[0] + after[1]) / 2 - moment.at(1950)) < 10
    assert abs((after[1] - after[0]) - (before[1] - before[0])) <= 1


def test_a_selection_from_elsewhere_is_brought_into_view(view):
    view.go_to(moment.at(1950))
    view.set_selection((4,))
    assert any(i.id == 4 for i in view.stage.scene.items)
    assert "earlier" in view.status_text() or "showing" in view.status_text()


def test_fitting_the_selection(view):
    view.set_selection((2, 3))
    view.fit_selection()
    since, until = view.visible_range()
    assert moment.at(2020, 1, 20) < since < moment.at(2020, 4, 10)
    assert moment.at(2020, 7, 11) < until < moment.at(2020, 10, 1)


def test_what_was_chosen_and_seen_comes_back(qtbot, view):
    from timeline_app.ui.timeline import TimelineView

    view.zoom(3)
    view.change_lanes("fold", "disaster")
    kept = view.state()
    other = TimelineView()
    qtbot.addWidget(other)
    other.set_reduced_motion(True)
    other.resize(1_000, 600)
    other.show()
    other.set_source(lines)
    other.set_chronology(small_chronology(), "Town")
    other.restore(kept)
    assert other.state() == kept
    assert other.visible_range() == view.visible_range()


def test_nonsense_kept_from_elsewhere_is_left_aside(view):
    before = view.visible_range()
    view.restore({"origin": "x", "scale": -1, "folded": 7})
    assert view.visible_range() == before


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


@pytest.fixture
def nested(view):
    view.set_chronology(nested_chronology(), "Town")
    return view


def lanes(view):
    return [box.name for box in view.stage.scene.lanes]


def test_a_click_on_a_groups_name_folds_all_of_it(qtbot, nested):
    assert lanes(nested) == ["Porto", "Porto › vote", "Porto › visit", "Lima", "Lima › visit"]
    qtbot.mouseClick(nested, LEFT, NONE, QPoint(20, int(nested.stage.scene.lanes[0].y + 10)))
    assert lanes(nested) == ["Porto", "Lima", "Lima › visit"]
    tally = nested.stage.scene.tally
    assert tally.drawn + tally.clustered == 4
    qtbot.mouseClick(nested, LEFT, NONE, QPoint(20, int(nested.stage.scene.lanes[0].y + 10)))
    assert len(lanes(nested)) == 5


def test_dragging_a_groups_name_moves_it_with_its_lanes(qtbot, nested):
    first, last = nested.stage.scene.lanes[0], nested.stage.scene.lanes[-1]
    goal = QPoint(20, int(last.y + last.height - 4))
    qtbot.mousePress(nested, LEFT, NONE, QPoint(20, int(first.y + 10)))
    qtbot.mouseMove(nested, goal)
    nested.grab()
    qtbot.mouseRelease(nested, LEFT, NONE, goal)
    assert lanes(nested) == ["Lima", "Lima › visit", "Porto", "Porto › vote", "Porto › visit"]


def test_lanes_change_places_only_within_their_group(nested):
    nested.change_lanes("down", "Porto › vote")
    assert lanes(nested) == ["Porto", "Porto › visit", "Porto › vote", "Lima", "Lima › visit"]
    nested.change_lanes("down", "Porto › vote")
    assert lanes(nested)[:3] == ["Porto", "Porto › visit", "Porto › vote"]
    nested.change_lanes("up", "Lima")
    assert lanes(nested)[:3] == ["Lima", "Lima › visit", "Porto"]
    nested.change_lanes("usual_order", "")
    assert lanes(nested)[:2] == ["Porto", "Porto › vote"]


def test_the_keyboard_steps_past_headings_and_into_folded_groups(qtbot, nested):
    nested.setFocus()
    nested.set_selection((1,))
    qtbot.keyClick(nested, Qt.Key.Key_Down)
    assert nested.stage.focus == 2
    qtbot.keyClick(nested, Qt.Key.Key_Down)
    assert nested.stage.focus == 3
    nested.change_lanes("fold", "Porto")
    qtbot.keyClick(nested, Qt.Key.Key_Up)
    assert nested.stage.focus in {1, 2, 4}


def test_the_menu_of_a_lane_parts_lanes_once_more(qtbot, nested):
    from timeline_app.ui.timeline import menus

    menu = menus.lane_menu(nested, nested.stage.scene.lanes[1], QPoint(5, 5), nested.change_lanes)
    words = [action.text() for action in menu.actions()]
    assert "Show only “vote”" in words
    inner = next(action.menu() for action in menu.actions() if action.menu() is not None)
    chosen = {action.text(): action for action in inner.actions()}
    with qtbot.waitSignal(nested.lane_within_requested) as asked:
        chosen["By person"].trigger()
    assert asked.args == ["person"]
    with qtbot.waitSignal(nested.lane_within_requested) as asked:
        chosen["No further lanes"].trigger()
    assert asked.args == [""]
    menu.close()


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
    chip = next(chip for chip in view.stage.scene.chips if chip.kind is ChipKind.LATER)
    before = view.visible_range()
    at = QPoint(int(chip.rect.x + 8), int(chip.rect.y + 8))
    qtbot.mouseClick(view, LEFT, NONE, at)
    assert view.visible_range()[0] > before[0]


def test_undated_events_are_listed(qtbot, view):
    view.set_chronology(replace(small_chronology(), undated=(2, 3)), "Town")
    chip = next(chip for chip in view.stage.scene.chips if chip.kind is ChipKind.UNDATED)
    qtbot.mouseClick(view, LEFT, NONE, QPoint(int(chip.rect.x + 8), int(chip.rect.y + 8)))
    (menu,) = view.findChildren(QMenu)
    with qtbot.waitSignal(view.selected) as caught:
        menu.actions()[1].trigger()
    menu.close()
    assert caught.args == [3]
    assert "2 undated" in view.status_text()


def test_the_minimaps_window_can_be_dragged(qtbot, view):
    view.zoom(6)
    before = view.visible_range()
    window = view.stage.scene.overview.window
    at = QPoint(int(window.x + window.width / 2), int(window.y + window.height / 2))
    qtbot.mousePress(view, LEFT, NONE, at)
    qtbot.mouseMove(view, at + QPoint(60, 0))
    qtbot.mouseRelease(view, LEFT, NONE, at + QPoint(60, 0))
    assert view.visible_range()[0] > before[0]


def test_a_large_chronology_is_planned_in_a_thread(qtbot, view):
    count = 25_000
    starts = array("q", [moment.at(1900) + n * 90_000 for n in range(count)])
    ends = array("q", [start + moment.DAY - 1 for start in starts])
    large = replace(
        small_chronology(),
        ids=array("q", range(1, count + 1)), start_earliest=starts, start_latest=ends,
        end_earliest=starts, end_latest=ends, precision=array("B", [3] * count),
        importance=array("f", [0.5] * count), lane=array("H", [n % 2 for n in range(count)]),
        marks=array("H", [0] * count), total=count,
    )  # fmt: skip
    view.set_source(lambda _ids: {})
    with qtbot.waitSignal(view.range_changed):
        view.set_chronology(large, "Large")
    qtbot.waitUntil(lambda: len(view.stage.plan) == count)
    tally = view.stage.scene.tally
    assert tally.drawn + tally.clustered + tally.earlier + tally.later == count
    assert not view.grab().isNull()


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


def test_a_cluster_tells_its_foremost_events(view):
    from timeline_app.chart import Cluster

    cluster = Cluster(0, 10, 10, 2, moment.at(2020), moment.at(2021))
    view.change_lanes("fold", "meeting")
    dots = [item.id for item in view.stage.scene.items if item.lane == 0]
    assert dots == [1, 3]
    assert view.titles_of(cluster) == []
    view._hover_card.offer_cluster(cluster, ["Council meets"], QPoint(10, 10), 1.0)
    assert "and 1 more" in view._hover_card.text()
    assert "2 events" in view._hover_card.text()


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


def point(view, x, y=300):
    """Move the pointer there as a person does, through Qt."""
    at = QPointF(x, y)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, view.mapToGlobal(at), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, NONE,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


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


def test_the_line_of_today_can_be_switched_off_and_stays_so(view):
    view.set_today(moment.at(2020, 6, 1))
    assert [guide.is_today for guide in view.stage.scene.guides] == [True]
    view.switch("today")
    assert not view.stage.scene.guides
    kept = view.state()
    view.switch("today")
    view.restore(kept)
    assert not view.stage.scene.guides


@pytest.mark.parametrize(
    "key", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_a_second_event_is_clicked_with_control_or_shift(qtbot, view, key):
    with qtbot.waitSignal(view.toggled) as caught:
        qtbot.mouseClick(view, LEFT, key, middle(view, 2))
    assert caught.args == [2]


def test_the_distance_between_two_selected_events_is_told_and_drawn(qtbot, view):
    view.set_selection((4,))
    with qtbot.waitSignal(view.measured) as caught:
        view.set_selection((1, 4))
    assert caught.args == ["exactly 9 months apart"]
    apart = view.stage.scene.apart
    assert apart.words == "exactly 9 months apart"
    first, last = (item(view, event).middle for event in (1, 4))
    assert apart.near == pytest.approx((first, last))
    assert len(view.stage.scene.guides) == 2
    band = QRect(int(first), int(view.stage.frame.plot.y), int(last - first), 2)
    both = view.grab(band).toImage()
    view.set_selection((1, 4, 2))
    assert view.stage.scene.apart is None
    assert view.grab(band).toImage() != both


def test_the_distance_is_shown_though_one_of_the_two_is_out_of_view(view):
    view.set_selection((1, 4))
    view.go_to(moment.at(2020, 1, 10))
    view.fit_unit("day")
    view.set_selection((4, 1))
    assert view.stage.scene.apart.words == "exactly 9 months apart"
    assert not view.grab().isNull()


def test_shift_and_an_arrow_measure_from_the_event_chosen_first(qtbot, view):
    view.setFocus()
    view.pick(1)
    chosen = []
    view.selected_many.connect(chosen.append)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.stage.distance == "exactly 91 days apart"
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.stage.distance == "exactly 6 months apart"
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.stage.distance == ""
    assert chosen == [[2, 1], [3, 1], [2, 1], [1]]


def test_a_sign_typed_with_shift_still_zooms(qtbot, view):
    view.setFocus()
    before = view.visible_range()
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    after = view.visible_range()
    assert after[1] - after[0] < before[1] - before[0]


def test_without_a_pointer_the_date_is_that_of_what_the_keyboard_is_at(qtbot, view):
    view.setFocus()
    told = []
    view.pointed.connect(told.append)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    point(view, 500)
    view.switch("crosshair")
    assert told[:2] == ["day 1", "day 2"]
    assert "2020" in told[2]
    assert told[3] == ""


@pytest.mark.parametrize(
    ("links", "words"),
    [((), "at most 30 days apart, in either order"), (((2, 1),), "at most 30 days apart")],
)
def test_a_link_between_two_events_tells_their_order(view, links, words):
    first, last = moment.at(2020, 1), moment.at(2020, 2) - 1
    starts, ends = array("q", [first] * 2), array("q", [last] * 2)
    made = chronologies.Chronology(
        array("q", [1, 2]), starts, ends, starts, ends, array("B", [5, 5]),
        array("f", [0.5, 0.5]), array("H", [0, 0]), array("H", [0, 0]), ("meeting",),
        links=links, total=2, documents=1,
    )  # fmt: skip
    view.set_chronology(made, "January")
    view.set_selection((1, 2))
    assert view.stage.distance == words


def crowded(view):
    """The view with a lane folded into a strip that has a cluster."""
    view.set_chronology(busy_chronology(), "Crowd")
    view.change_lanes("fold", "meeting")
    return next(one for one in view.stage.scene.clusters)


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


def test_pointing_at_a_cluster_of_eight_tells_all_of_them(view):
    cluster = crowded(view)
    assert cluster.size == 8
    assert len(view.titles_of(cluster)) == 8


def menu_at(view, at):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    menu = view.findChildren(QMenu)[-1]
    return {action.text(): action for action in menu.actions() if action.text()}


def test_an_empty_place_of_a_lane_offers_what_can_be_done_there(qtbot, view):
    box = view.stage.scene.lanes[1]
    found = menu_at(view, QPoint(700, int(box.y + box.height) - 3))
    assert list(found) == [
        "Add event here…", "Add era…", "Show only “disaster”", "Fold “disaster”",
        "More rows in a lane", "Fewer rows in a lane", "Show only what is in view",
        "Show the whole timeline",
    ]  # fmt: skip
    with qtbot.waitSignal(view.create_requested) as caught:
        found["Add event here…"].trigger()
    since, until = view.visible_range()
    assert since < caught.args[0] < until
    with qtbot.waitSignal(view.era_requested) as caught:
        found["Add era…"].trigger()
    assert caught.args == ["add", 0]
    with qtbot.waitSignal(view.filter_range_requested) as caught:
        found["Show only what is in view"].trigger()
    assert caught.args == [since, until]
    found["Fold “disaster”"].trigger()
    assert view.stage.choices.folded == {"disaster"}


def test_a_cluster_lists_its_events_to_the_right_button(view):
    cluster = crowded(view)
    found = menu_at(view, QPoint(int(cluster.x), int(cluster.y)))
    assert len(found) == 8
    next(iter(found.values())).trigger()
    assert len(view.stage.selection) == 1


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


def test_other_lanes_begin_at_the_first_one(view):

    view.resize(1_000, 320)
    made = busy_chronology()
    view.set_chronology(made, "Crowd")
    view.set_detail("card")
    view.scroll_lanes(10_000)
    assert view.stage.scene.scroll > 0
    view.set_chronology(replace(made), "Crowd")
    assert view.stage.scene.scroll > 0, "the same lanes anew move nothing"
    view.set_chronology(replace(made, lane_by=LaneBy.PERSON), "Crowd")
    assert view.stage.scene.scroll == 0


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


@pytest.mark.parametrize("height", [360, 520, 900])
def test_a_few_lanes_are_in_sight_be_the_window_low(view, height):
    made, most = crowded_chronology(), 400
    columns = (
        "ids", "start_earliest", "start_latest", "end_earliest", "end_latest", "precision",
        "importance", "marks",
    )  # fmt: skip
    lanes = replace(
        made,
        lane=array("H", [n % 8 for n in range(most)]),
        lane_names=tuple(f"lane {n}" for n in range(8)),
        **{name: getattr(made, name)[:most] for name in columns},
    )
    view.set_chronology(lanes, "Many")
    view.resize(1_000, height)
    QApplication.processEvents()
    plot = view.stage.scene.plot
    seen = [box for box in view.stage.scene.lanes if box.y + box.height <= plot.bottom + 1]
    assert len(seen) >= int(LANES_SEEN)
