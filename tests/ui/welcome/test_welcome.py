"""What one sees while nothing is open, or by the menu over an open chronology."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from timeline_app.ui.actions import file_actions, help_actions
from timeline_app.ui.theme import DARK
from timeline_app.ui.welcome.welcome import FOLDER, OPEN


def test_with_nothing_open_it_takes_the_place_of_everything(window, welcome):
    desk = window.shell
    assert not desk.header.isVisible()
    assert not desk.panes.isVisible()
    assert desk.hints.isVisible()
    assert desk.status.count.text() == "No chronology is open"
    assert window.focusWidget() is welcome.doors[FOLDER]


def test_the_keys_of_the_table_work_there(qtbot, window, welcome):
    qtbot.keyClick(
        window.focusWidget(), Qt.Key.Key_D,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )  # fmt: skip
    dialog = window.findChild(QFileDialog)
    assert dialog.windowTitle() == "Add folder"
    dialog.reject()
    assert welcome.isVisible(), "a question that is waived leads nowhere"


def test_escape_leads_nowhere_while_nothing_is_open(qtbot, window, welcome):
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    window.shell.search()
    assert welcome.isVisible()


def test_it_goes_for_a_chronology_and_never_comes_between_two(qtbot, desk, chronology):
    assert desk.stages.stage == ""
    seen = []
    desk.stages.changed.connect(seen.append)
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        file_actions.open_path(desk.context, chronology)
    QApplication.processEvents()
    assert seen == []


def test_who_begins_with_a_chronology_does_not_wait_for_it(desk):
    QApplication.processEvents()
    assert not desk.features.reception.is_built


def test_by_the_menu_it_lies_over_an_open_chronology(qtbot, window, desk):
    welcome = desk.features.welcoming
    desk.menus.run("help.welcome")
    assert welcome.isVisible()
    qtbot.keyClick(welcome.doors[FOLDER], Qt.Key.Key_Escape)
    assert desk.stages.stage == ""
    assert desk.session.is_open
    desk.menus.run("help.welcome")
    welcome.doors[OPEN].click()
    assert desk.stages.stage == "", "the question is asked over the panes"
    window.findChild(QFileDialog).reject()


def test_what_cannot_be_opened_leads_back_to_it(qtbot, window, tmp_path):
    file = tmp_path / "notes.db"
    file.write_text("not a database at all, by far " * 9, encoding="utf-8")
    desk = window.shell
    file_actions.open_path(desk.context, file)
    assert desk.stages.stage == ""
    qtbot.waitUntil(lambda: bool(desk.message.words), timeout=20_000)
    qtbot.waitUntil(lambda: desk.stages.stage == help_actions.WELCOME)
    assert desk.message.isVisible()


def test_over_an_open_chronology_the_invitation_is_a_card(desk):
    desk.invite([Path("/papers/letters")])
    assert desk.overlay.isVisible()
    assert desk.features.welcoming.doors[FOLDER].invitation == ""


@pytest.mark.parametrize(
    "shape", [(1600, 900, 100), (1024, 640, 100), (1024, 640, 200), (600, 420, 150)]
)
def test_nothing_is_clipped_or_overlaps(qtbot, welcome, theme, chronology, shape):
    width, height, text = shape
    window = welcome.window()
    theme.set_text_size(text)
    theme.choose(DARK)
    window.shell.state.opened(chronology)
    window.resize(width, height)
    window.shell.stages.changed.emit(help_actions.WELCOME)
    qtbot.waitUntil(lambda: welcome.width() == width)
    QApplication.processEvents()
    body = welcome.widget()
    parts = [welcome._heading, welcome._lesson, *welcome.doors.values(), *welcome.rows,
             welcome._promise]  # fmt: skip
    shown = [part.geometry() for part in parts if part.isVisible()]
    for number, one in enumerate(shown):
        assert body.rect().contains(one)
        assert not any(one.intersects(other) for other in shown[number + 1 :])
    assert body.width() <= welcome.viewport().width()
    for door in welcome.doors.values():
        assert door.height() >= door.height_for(door.width())
    assert welcome.drawing.isVisible() is (height >= 700 * text / 100)
    theme.set_text_size(100)
