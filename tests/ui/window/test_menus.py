"""Keys and menus: who answers, what is offered, what a person gave up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from seen import activate

from timeline_app.ui.actions import go_actions, view_actions
from timeline_app.ui.actions.table import ACTIONS


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
