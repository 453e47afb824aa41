"""The panel shows the session's filter and sets it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QListWidget, QScrollArea
from seen import listed, tick

from timeline_app.model import REVIEW, EventFilter, LaneBy, Level, Status, moment
from timeline_app.ui.filters.filter_panel import FilterPanel


@pytest.fixture
def panel(qtbot, opened, theme):
    panel = FilterPanel(opened, theme)
    qtbot.addWidget(panel)
    panel.resize(264, 700)
    panel.show()
    panel._on_snapshot(opened.shown)
    return panel


def test_values_have_counts(panel):
    assert listed(panel._facets[LaneBy.KIND])[0] == "Accident  (2)"
    assert sorted(listed(panel._facets[LaneBy.DOCUMENT])) == ["letter.txt  (2)", "report.txt  (3)"]


def test_counts_follow_the_other_conditions(qtbot, panel, opened):
    opened.set_filter(EventFilter(kinds=frozenset({"accident"})))
    qtbot.waitUntil(lambda: len(opened.shown) == 2)
    assert listed(panel._facets[LaneBy.STATUS]) == ["Happened  (2)"]
    assert listed(panel._facets[REVIEW])[0] == "Accepted  (2)"
    assert sorted(listed(panel._facets[LaneBy.DOCUMENT])) == ["letter.txt  (1)", "report.txt  (1)"]
    assert len(listed(panel._facets[LaneBy.KIND])) == 5, "a facet's own ticks leave its counts"
    assert panel._levels.buttons[Level.ALL].text() == "Everything  (2)"


def test_what_is_ticked_stays_to_be_taken_back(qtbot, panel, opened):
    chosen = EventFilter(kinds=frozenset({"meeting"}), statuses=frozenset({Status.PLANNED}))
    opened.set_filter(chosen)
    qtbot.waitUntil(lambda: len(opened.shown) == 0)
    assert "Meeting  (0)" in listed(panel._facets[LaneBy.KIND])
    assert "Planned  (0)" in listed(panel._facets[LaneBy.STATUS])


def test_known_as_of_is_typed(qtbot, panel, opened):
    panel._known_by.show_text("10 June 2020")
    with qtbot.waitSignal(opened.snapshot_changed):
        panel._known_by.read_now()
    assert opened.filter.known_by == moment.at(2020, 6, 11) - 1


def test_ticking_filters(qtbot, panel, opened):
    tick(panel._facets[LaneBy.KIND], "Accident")
    assert opened.filter.kinds == {"accident"}
    tick(panel._facets[LaneBy.KIND], "Meeting")
    assert opened.filter.kinds == {"accident", "meeting"}
    tick(panel._facets[LaneBy.DOCUMENT], "report")
    assert opened.filter.documents == {2}
    tick(panel._facets[LaneBy.STATUS], "Planned")
    assert opened.filter.statuses == {Status.PLANNED}
    tick(panel._facets[LaneBy.KIND], "Accident")
    assert opened.filter.kinds == {"meeting"}


def test_dates_are_typed(qtbot, panel, opened):
    panel._since.show_text("June 2020")
    panel._until.show_text("9 June 2020")
    with qtbot.waitSignal(opened.snapshot_changed):
        panel._since.read_now()
    assert opened.filter.since == moment.at(2020, 6, 1)
    assert opened.filter.until == moment.at(2020, 6, 10) - 1
    assert len(opened.shown) == 2


def test_words_that_are_no_date_change_nothing(qtbot, panel, opened):
    panel._since.show_text("soonish")
    with qtbot.assertNotEmitted(opened.filter_changed, wait=300):
        panel._since.read_now()


def test_confidence_and_hidden(qtbot, panel, opened):
    with qtbot.waitSignal(opened.filter_changed):
        panel._confidence.setValue(1)
    assert opened.filter.minimum_confidence == 0.6
    with qtbot.waitSignal(opened.filter_changed):
        panel._levels.buttons[Level.ALL].click()
    assert opened.filter.show_hidden
    assert panel._levels.buttons[Level.ALL].isChecked()


def test_the_panel_follows_a_filter_set_elsewhere(qtbot, panel, opened):
    since, until = moment.at(2020, 6, 1), moment.at(2020, 6, 12) - 1
    opened.set_filter(EventFilter(since=since, until=until, minimum_confidence=0.25))
    assert panel._since.text == "Mon 1 June 2020"
    assert panel._confidence.value() == 1
    qtbot.mouseClick(panel._clear, Qt.MouseButton.LeftButton)
    assert opened.filter.is_empty
    assert panel._since.text == ""


def turn(widget, by):
    ears = widget.viewport() if hasattr(widget, "viewport") else widget
    at = QPointF(ears.rect().center())
    event = QWheelEvent(
        at, ears.mapToGlobal(at), QPoint(), QPoint(0, -120 * by), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(ears, event)


def test_the_wheel_over_a_list_or_the_slider_scrolls_the_panel(qtbot, panel):
    panel.resize(264, 300)
    panel.activateWindow()
    bar = panel.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    kinds = panel._facets[LaneBy.KIND].findChild(QListWidget)
    kinds.setFixedHeight(40)
    for inner in (kinds, panel._confidence):
        bar.setValue(0)
        before = inner.value() if inner is panel._confidence else 0
        turn(inner, 1)
        assert bar.value() > 0
        assert kinds.verticalScrollBar().value() == 0
        assert inner is kinds or inner.value() == before
    bar.setValue(0)
    kinds.setFocus()
    qtbot.waitUntil(kinds.hasFocus)
    turn(kinds, 1)
    assert bar.value() == 0
    assert kinds.verticalScrollBar().value() > 0
