"""Under the list stands what is not shown, why, and a button that shows it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from timeline_app.model import EventFilter, Level, Review, edits
from timeline_app.model.chronology import LeftOut, empty
from timeline_app.ui.filters.hidden_line import HiddenLine
from timeline_app.ui.snapshots import Shown


def shown(**counts):
    chronology = replace(empty(), left_out=LeftOut(**counts))
    return Shown(chronology, chronology.ids)


def said(line):
    return [button.text() for button in line.buttons if not button.isHidden()]


@pytest.fixture
def line(qtbot):
    line = HiddenLine()
    qtbot.addWidget(line)
    return line


def test_each_reason_is_told_with_its_number(line):
    line.follow(shown(by_filter=1_200, by_level=9, by_hand=2), EventFilter())
    assert line.words.text() == "1,211 events are not shown:"
    assert said(line) == [
        "1,200 by the filter · clear", "9 by the level · show", "2 by hand · show"
    ]  # fmt: skip
    line.follow(shown(by_hand=1), EventFilter())
    assert line.words.text() == "1 event is not shown:"
    assert said(line) == ["1 by hand · show"]
    line.follow(shown(), EventFilter())
    assert line.isHidden()


@pytest.mark.parametrize(
    ("place", "level", "action"),
    [
        (0, Level.KEY, "edit.clear_filter"),
        (1, Level.KEY, "view.level_dated"),
        (1, Level.DATED, "view.level_all"),
        (2, Level.KEY, "view.hidden"),
    ],
)
def test_each_button_asks_for_what_would_show_them(qtbot, line, place, level, action):
    line.follow(shown(by_filter=1, by_level=1, by_hand=1), EventFilter(level=level))
    line.show()
    with qtbot.waitSignal(line.asked) as asked:
        qtbot.mouseClick(line.buttons[place], Qt.MouseButton.LeftButton)
    assert asked.args == [action]


def test_in_the_window_everything_can_be_brought_back(qtbot, desk, id_of):
    session, line = desk.session, desk.panes.hidden
    assert line.isHidden()
    with qtbot.waitSignal(session.snapshot_changed):
        session.apply(edits.SetReview(id_of("Council meets"), Review.REJECTED))
    with qtbot.waitSignal(session.snapshot_changed):
        session.set_filter(EventFilter(kinds=frozenset({"accident"})))
    assert said(line) == ["4 by the filter · clear"]
    with qtbot.waitSignal(session.snapshot_changed):
        line.buttons[0].click()
    assert said(line) == ["1 by hand · show"]
    with qtbot.waitSignal(session.snapshot_changed):
        line.buttons[2].click()
    assert line.isHidden()
    assert len(session.shown) == session.shown.chronology.total
