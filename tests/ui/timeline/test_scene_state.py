"""What is on the stage: distances, today, lanes in sight."""

from array import array
from dataclasses import replace

import pytest
from at_hand import item, point
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QApplication
from samples_app import (
    busy_chronology,
    crowded_chronology,
    lines,
)

from timeline_app.model import LaneBy, moment
from timeline_app.model import chronology as chronologies
from timeline_app.ui.timeline.scene_state import LANES_SEEN, MOST_LINES


def test_the_line_of_today_can_be_switched_off_and_stays_so(view):
    view.set_today(moment.at(2020, 6, 1))
    assert [guide.is_today for guide in view.stage.scene.guides] == [True]
    view.switch("today")
    assert not view.stage.scene.guides
    kept = view.state()
    view.switch("today")
    view.restore(kept)
    assert not view.stage.scene.guides


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


def test_rows_that_were_chosen_stay_in_a_window_made_low(view):
    view.set_chronology(busy_chronology(), "Crowd")
    view.change_rows(-1)
    rows = view.stage.plan.rows
    for height in (260, 900):
        view.resize(1_000, height)
        QApplication.processEvents()
        assert view.stage.plan.rows == rows


def test_titles_of_a_large_chronology_are_forgotten_before_they_fill_the_memory(view):
    asked = []

    def source(ids):
        asked.extend(ids)
        return lines(ids)

    view.set_source(source)
    everything = range(1, MOST_LINES + 500)
    assert len(view.stage.lines(everything)) == len(everything)
    last = view.stage.lines([MOST_LINES + 600, 7])
    assert set(last) == {MOST_LINES + 600, 7}
    assert last[7].title == lines([7])[7].title
    assert asked.count(7) == 2, "it was forgotten, and asked for once more"


def test_the_pointer_that_leaves_while_all_is_read_anew_marks_no_event(view):
    at = item(view, 2).label
    point(view, at.x + 5, at.y + 5)
    assert view.stage.scene.hover == 2
    view.stage.touch()
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.stage.scene.hover == 0
