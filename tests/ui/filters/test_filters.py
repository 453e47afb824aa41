"""Search box, chips and panel: they show the session's filter and set it."""

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QScrollArea

from timeline_app.model import REVIEW, EventFilter, LaneBy, Level, Status, moment
from timeline_app.ui.filters.chips import Chips
from timeline_app.ui.filters.conditions import told_apart
from timeline_app.ui.filters.facet_list import FacetList
from timeline_app.ui.filters.filter_panel import FilterPanel
from timeline_app.ui.filters.search_box import SearchBox


@pytest.fixture
def box(qtbot):
    box = SearchBox()
    qtbot.addWidget(box)
    box.show()
    return box


def test_typing_is_told_once_it_rests(qtbot, box):
    told = []
    box.searched.connect(told.append)
    with qtbot.waitSignal(box.searched):
        qtbot.keyClicks(box, "bridge  over")
    assert told == ["bridge over"]


def test_escape_clears_and_enter_steps(qtbot, box):
    with qtbot.waitSignal(box.searched):
        qtbot.keyClicks(box, "bridge")
    with qtbot.waitSignal(box.step_requested) as told:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert told.args == [1]
    with qtbot.waitSignal(box.step_requested) as told:
        qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told.args == [-1]
    with qtbot.waitSignal(box.searched) as told:
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert told.args == [""]
    assert box.text() == ""


def test_words_set_elsewhere_are_shown_and_not_told(qtbot, box):
    with qtbot.assertNotEmitted(box.searched, wait=250):
        box.show_words("lorry")
    assert box.text() == "lorry"


def chip_words(chips):
    return [chip.text() for chip in chips.findChildren(QPushButton) if not chip.isHidden()]


def test_chips_come_and_go(qtbot, opened):
    chips = Chips(opened)
    qtbot.addWidget(chips)
    chips.show()
    assert chips.isHidden() or chip_words(chips) == []
    opened.set_filter(EventFilter(text="lorry", kinds=frozenset({"accident"})))
    expected = ["“lorry”  ×", "Kind: Accident  ×", "Clear all"]
    qtbot.waitUntil(lambda: chip_words(chips) == expected)
    chip = next(c for c in chips.findChildren(QPushButton) if c.text().startswith("“lorry”"))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert opened.filter == EventFilter(kinds=frozenset({"accident"}))
    opened.set_filter(EventFilter())
    assert chip_words(chips) == []


@pytest.fixture
def panel(qtbot, opened, theme):
    panel = FilterPanel(opened, theme)
    qtbot.addWidget(panel)
    panel.resize(264, 700)
    panel.show()
    panel._on_snapshot(opened.shown)
    return panel


def tick(facet, words):
    listed = facet.findChild(QListWidget)
    item = next(listed.item(n) for n in range(listed.count()) if words in listed.item(n).text())
    is_on = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)


def listed(facet):
    found = facet.findChild(QListWidget)
    return [found.item(n).text() for n in range(found.count())]


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


def test_a_name_tells_its_other_spellings_and_is_found_by_them(qtbot, theme):
    facet = FacetList("Organisation", theme)
    qtbot.addWidget(facet)
    names = [("IBM", "IBM", 3), ("iTunes", "iTunes", 1)]
    also = {"IBM": ("I.B.M.", "International <b>Business</b> Machines")}
    facet.show_values(names, frozenset(), also)
    assert listed(facet) == ["IBM  (3)", "iTunes  (1)"]
    tips = [facet._list.item(n).toolTip() for n in range(2)]
    assert "also: I.B.M., International" in unescape(tips[0])
    assert "<b>" not in tips[0], "words of documents are plain"
    assert tips[1] == "iTunes"
    assert facet._narrow.placeholderText() == "Find an organisation"
    facet._narrow.setText("machines")
    assert listed(facet) == ["IBM  (3)"]


def test_a_long_list_is_narrowed_by_typing(qtbot, theme):
    facet = FacetList("Person", theme)
    qtbot.addWidget(facet)
    facet.show()
    facet.show_values([(f"p{n}", f"Person {n}", n) for n in range(1_000)], frozenset({"p7"}))
    facet._narrow.setText("person 99")
    assert listed(facet) == ["Person 99  (99)", *(f"Person {n}  ({n})" for n in range(990, 1000))]
    with qtbot.waitSignal(facet.changed) as told:
        tick(facet, "Person 99 ")
    assert told.args[0] == {"p7", "p99"}


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


@given(st.lists(st.sampled_from("abc"), min_size=2, max_size=5, unique=False), st.booleans())
def test_no_two_documents_look_alike_in_the_list(folders, is_deep):
    depths = range(1, len(folders) + 1)
    paths = [f"/{'/'.join(folders[:depth])}/note.txt" for depth in depths]
    if is_deep:
        paths += [f"/x{path}" for path in paths]
    names = told_apart(paths)
    assert len(set(names.values())) == len(paths)
    assert all(name.startswith("note.txt") for name in names.values())
