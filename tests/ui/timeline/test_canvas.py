"""The timeline as the window knows it: shown, planned, kept and restored."""

from array import array
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from samples_app import (
    lines,
    small_chronology,
)

from timeline_app.chart import Cluster
from timeline_app.model import chronology as chronologies
from timeline_app.model import moment
from timeline_app.ui.timeline import TimelineView


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


def test_a_selection_from_elsewhere_is_brought_into_view(view):
    view.go_to(moment.at(1950))
    view.set_selection((4,))
    assert any(i.id == 4 for i in view.stage.scene.items)
    assert "earlier" in view.status_text() or "showing" in view.status_text()


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


@pytest.mark.parametrize(
    "nonsense",
    [
        {"origin": "x", "scale": -1, "folded": 7},
        {"origin": float("nan"), "scale": 1.0},
        {"origin": 0.0, "scale": float("inf")},
        {"origin": 10**400, "scale": 1},
        {"origin": True, "scale": True},
        {"detail": ["card"], "rows": -3, "without": {"today": 1}},
        {"detail": {}, "order": "abc", "rows": 1e300},
        {"scroll": float("nan")},
    ],
    ids="-".join,
)
def test_nonsense_kept_from_elsewhere_is_left_aside(view, nonsense):
    """A saved view comes along in a chronology that somebody else has made."""
    before, choices = view.visible_range(), view.stage.choices
    view.restore(nonsense)
    assert (view.visible_range(), view.stage.choices) == (before, choices)
    assert not view.grab().isNull()
    assert view.status_text() == "showing 4 of 4"


@pytest.mark.parametrize(("origin", "scale"), [(-9e14, 1e-300), (9e14, 9e14), (0, 1e14)])
def test_a_place_beyond_all_time_is_as_far_as_one_can_look(view, origin, scale):
    view.restore({"origin": origin, "scale": scale, "scroll": 9e14})
    assert not view.grab().isNull()
    since, until = view.visible_range()
    assert since < until
    view.fit_all()
    assert view.status_text() == "showing 4 of 4"


def large_chronology(count=25_000):
    starts = array("q", [moment.at(1900) + n * 90_000 for n in range(count)])
    ends = array("q", [start + moment.DAY - 1 for start in starts])
    return replace(
        small_chronology(),
        ids=array("q", range(1, count + 1)), start_earliest=starts, start_latest=ends,
        end_earliest=starts, end_latest=ends, precision=array("B", [3] * count),
        importance=array("f", [0.5] * count), lane=array("H", [n % 2 for n in range(count)]),
        marks=array("H", [0] * count), total=count,
    )  # fmt: skip


def test_a_large_chronology_is_planned_in_a_thread(qtbot, view):
    large = large_chronology()
    view.set_source(lambda _ids: {})
    with qtbot.waitSignal(view.range_changed):
        view.set_chronology(large, "Large")
    qtbot.waitUntil(lambda: len(view.stage.plan) == len(large))
    tally = view.stage.scene.tally
    assert tally.drawn + tally.clustered + tally.earlier + tally.later == len(large)
    assert not view.grab().isNull()


def test_a_large_chronology_that_is_read_anew_meanwhile_is_not_shown_as_it_was(qtbot):
    """Two plans are under way; the first comes first, and is of what is no more."""
    fresh = TimelineView()
    qtbot.addWidget(fresh)
    fresh.set_source(lambda _ids: {})
    drawn = []
    fresh.range_changed.connect(lambda: drawn.append(len(fresh.stage.plan)))
    fresh.set_chronology(large_chronology(25_000), "Before")
    assert fresh.status_text() == "reading…"
    fresh.set_chronology(large_chronology(20_500), "Now")
    qtbot.waitUntil(lambda: bool(drawn), timeout=20_000)
    assert drawn == [20_500]
    assert " of 20,500" in fresh.status_text()


def test_of_a_crowd_too_large_to_be_sorted_no_title_is_told(view):
    view.set_chronology(replace(small_chronology(), total=4), "Town")
    crowd = Cluster(0, 10, 10, 20_001, moment.at(2020), moment.at(2021))
    assert view.titles_of(crowd) == []


@pytest.mark.parametrize(
    ("reason", "focus"),
    [(Qt.FocusReason.TabFocusReason, 3), (Qt.FocusReason.MouseFocusReason, 0)],
    ids=["by the tab key", "by the mouse"],
)
def test_the_tab_key_comes_in_at_the_event_that_is_chosen(view, reason, focus):
    view.clearFocus()
    view.set_selection((3,))
    view.setFocus(reason)
    assert view.stage.scene.focus == focus


def test_a_sign_typed_with_shift_still_zooms(qtbot, view):
    view.setFocus()
    before = view.visible_range()
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    after = view.visible_range()
    assert after[1] - after[0] < before[1] - before[0]
