"""A stage takes the window and gives the keyboard back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


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


def test_two_stages_of_one_name_are_refused(desk, stage):
    with pytest.raises(ValueError, match="trial"):
        desk.stages.add_stage("trial", QWidget())
