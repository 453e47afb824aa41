"""The doors that features wire to: lists, sides, stages, answers; and a table with its reasons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from timeline_app.ui.actions import go_actions, view_actions
from timeline_app.ui.actions.action import WANTING, Needs
from timeline_app.ui.actions.table import ACTIONS, in_order
from timeline_app.ui.window.late_page import LatePage
from timeline_app.ui.window.list_room import STRIP


def activate(qtbot, window):
    """Keys reach a window that is in use."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def field():
    return QLineEdit()


@pytest.fixture
def stage(desk, field):
    """A stage with a field in it."""
    page = QWidget()
    page.setFocusProxy(field)
    QVBoxLayout(page).addWidget(field)
    desk.stages.add_stage("trial", page, words=lambda: "37 decided")
    return page


def test_a_stage_takes_the_window_and_gives_the_keyboard_back(qtbot, window, desk, stage, field):
    desk.panes.table.setFocus()
    desk.stages.show_stage("trial")
    assert stage.isVisible()
    assert not desk.header.isVisible()
    assert not desk.panes.isVisible()
    assert window.focusWidget() is field
    assert desk.status.count.toolTip() or desk.status.count.text() == "37 decided"
    assert desk.status.count.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert desk.stages.stage == ""
    assert desk.header.isVisible()
    assert window.focusWidget() is desk.panes.table
    assert "6 events" in desk.status.count.text()


def test_whoever_asks_for_a_pane_leaves_the_stage(desk, stage):
    for ask in (desk.panes.show_source, desk.search, lambda: desk.panes.show_tab("documents")):
        desk.stages.show_stage("trial")
        ask()
        assert desk.stages.stage == ""
        assert desk.panes.isVisible()


def test_a_late_page_is_built_once_when_it_is_seen_and_gives_the_keyboard_on(window, desk, field):
    built = []

    def build():
        built.append(field)
        return field

    desk.panes.add_list("late", "Late", LatePage(build))
    desk.panes.tell_count("late", 3)
    assert not built
    for _ in range(2):
        desk.panes.show_tab("late")
        assert field.isVisible()
        assert field.width() == field.parentWidget().width()
        assert window.focusWidget() is field
        desk.panes.show_tab("events")
    assert built == [field]


def test_what_is_to_check_is_counted_before_anybody_looks(desk):
    assert "checking" not in vars(desk.features)
    tabs = desk.panes.lists.tabs
    titles = [tabs.tabText(number) for number in range(tabs.count())]
    count = len(desk.session.store.findings.all())
    assert f"To check  {count:,}" in titles


def test_two_stages_of_one_name_are_refused(desk, stage):
    with pytest.raises(ValueError, match="trial"):
        desk.stages.add_stage("trial", QWidget())


def test_a_stage_answers_to_the_keys_of_the_table(qtbot, window, desk, stage):
    """With the keys that a person chose, and though nothing is selected."""
    activate(qtbot, window)
    page = QWidget()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    done = []
    desk.stages.add_stage("answering", page)
    desk.menus.answer(page, {"event.accept": lambda: done.append("accept")})
    assert not desk.menus.actions["event.accept"].isEnabled()
    desk.stages.show_stage("answering")
    assert desk.menus.actions["event.accept"].isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_A)
    desk.keys.choose("event.accept", "X")
    qtbot.keyClick(page, Qt.Key.Key_X)
    desk.menus.run("event.accept")
    assert done == ["accept"] * 3
    desk.stages.leave_stage()
    assert not desk.menus.actions["event.accept"].isEnabled()


def test_a_list_of_a_feature_is_a_tab_with_its_count_and_its_words(qtbot, window, desk):
    page = QLineEdit()
    desk.panes.add_list("trial", "On trial", page, before="dates", words=lambda: "11 on trial")
    desk.panes.tell_count("trial", 1_100)
    tabs = desk.panes.lists.tabs
    titles = [tabs.tabText(number).split("  ")[0] for number in range(tabs.count())]
    titles.remove("To check")
    assert titles == ["Events", "Passages found", "On trial", "Dates", "Documents"]
    assert "On trial  1,100" in [tabs.tabText(number) for number in range(tabs.count())]
    desk.panes.show_tab("trial")
    assert page.isVisible()
    assert window.focusWidget() is page
    assert desk.status.count.text() == "11 on trial"
    desk.panes.show_tab("events")
    assert window.focusWidget() is desk.panes.table


def test_every_side_has_its_own_width(qtbot, window, desk):
    window.resize(1600, 900)
    page = QWidget()
    desk.panes.add_side("trial", "Trial", page, width=440)
    before = desk.panes.side.width()
    desk.panes.show_side("trial")
    qtbot.waitUntil(lambda: desk.panes.side.width() == 440)
    assert page.isVisible()
    assert not desk.panes.source.isVisible()
    desk.panes.show_source()
    qtbot.waitUntil(lambda: desk.panes.side.width() == before)
    assert desk.panes.source.isVisible()
    with pytest.raises(ValueError, match="trial"):
        desk.panes.add_side("trial", "Trial", QWidget())


def test_lists_are_made_broad_and_as_they_were(qtbot, window, desk):
    window.resize(1600, 900)
    desk.timeline.setFocus()
    height = desk.timeline.height()
    desk.menus.actions["view.wide"].trigger()
    assert desk.menus.actions["view.wide"].isChecked()
    qtbot.waitUntil(lambda: desk.panes.lists.height() > 500)
    seen = desk.timeline.visibleRegion().boundingRect()
    assert seen.height() == STRIP
    assert seen.bottom() == desk.timeline.rect().bottom(), "the strip is the timeline's foot"
    assert not desk.panes.is_open("source")
    assert window.focusWidget() is desk.panes.table
    desk.panes.lists.wide_button.click()
    qtbot.waitUntil(lambda: desk.timeline.height() == height)
    assert desk.panes.is_open("source")


def test_in_a_low_window_what_shows_its_sources_takes_all_and_gives_it_back(window, desk):
    window.resize(1024, 640)
    desk.panes.show_side("source")
    height = desk.timeline.height()
    desk.panes.show_tab("check")
    assert desk.panes.room.is_wide
    assert desk.timeline.visibleRegion().isEmpty()
    desk.panes.show_tab("events")
    assert not desk.panes.room.is_wide
    assert desk.timeline.height() == height
    assert desk.panes.is_open("source")
    desk.panes.show_tab("check")
    desk.panes.lists.wide_button.click()
    assert not desk.panes.room.is_wide, "a person may have both"
    desk.remember()
    assert desk.state.flag("panes/source", default=False)


def test_what_was_broad_is_remembered_as_it_was(qtbot, window, desk):
    desk.menus.actions["view.wide"].trigger()
    desk.remember()
    assert desk.state.flag("panes/source", default=False)
    assert not desk.panes.room.is_wide


# The table


def test_no_row_is_lost_behind_one_that_is_not_there():
    rows = [*ACTIONS]
    assert in_order(rows) == ACTIONS
    ids = {row.id for row in rows}
    assert {row.after for row in rows} <= ids | {""}


def test_every_need_says_why_it_is_not_met():
    assert set(WANTING) == set(Needs)
    for rows in WANTING.values():
        for _, words in rows:
            assert words.endswith(".")


def test_an_action_says_why_it_cannot_run(desk):
    rows = {row.id: row for row in ACTIONS}
    reasons = {name: row.reason(desk.context) for name, row in rows.items()}
    assert reasons["event.edit"] == reasons["event.merge"] == "No event is chosen."
    assert reasons["edit.redo"] == "There is nothing to do again."
    assert reasons["file.new"] == ""
    desk.session.select(desk.session.shown.rows[:1])
    assert rows["event.edit"].reason(desk.context) == ""
    assert rows["event.merge"].reason(desk.context) == "", "one event asks which other it is"
    desk.session.lock("Reading…")
    assert "while documents are read" in rows["event.edit"].reason(desk.context)
    desk.session.lock("")
    desk.session.close()
    assert rows["event.edit"].reason(desk.context) == "No chronology is open."


def test_what_is_offered_and_what_has_no_reason_are_the_same(desk):
    states = ((), desk.session.shown.rows[:1], desk.session.shown.rows[:2])
    for chosen in states:
        desk.session.select(chosen)
        for row in ACTIONS:
            entry = desk.menus.actions[row.id]
            if row.id != "file.recent" and entry.isVisible():
                assert entry.isEnabled() is not bool(row.reason(desk.context)), row.id


def test_a_key_that_is_given_up_is_free(qtbot, window, desk):
    """Also on the canvas, which has no keys but the table's."""
    activate(qtbot, window)
    desk.timeline.setFocus()
    before = desk.timeline.visible_range()
    desk.keys.choose("view.fit_day", "")
    qtbot.keyClick(desk.timeline, Qt.Key.Key_8)
    assert desk.timeline.visible_range() == before
    desk.keys.choose("view.fit_day", "8")
    qtbot.keyClick(desk.timeline, Qt.Key.Key_8)
    assert desk.timeline.visible_range() != before


def test_there_is_one_zoom_and_one_page(qtbot, desk):
    """Whoever asks: menu, key of the window, key of the canvas."""
    spans = []
    for name in ("view.zoom_in", "view.nearer"):
        desk.timeline.fit_all()
        whole = desk.timeline.stage.view.seconds_per_pixel
        desk.menus.run(name)
        spans.append(whole / desk.timeline.stage.view.seconds_per_pixel)
    assert spans == pytest.approx([view_actions.ZOOM] * 2)
    desk.timeline.fit_unit("week")
    view = desk.timeline.stage.view
    desk.menus.run("go.screen_forward")
    moved = desk.timeline.stage.view.since - view.since
    assert moved == pytest.approx(go_actions.SCREEN * (view.until - view.since))
