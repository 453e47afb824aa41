"""The welcome: three doors and their keys, what was open before, where a drop would go."""

import os
import time
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from timeline_app.ui import places
from timeline_app.ui.actions import file_actions, help_actions
from timeline_app.ui.theme import DARK
from timeline_app.ui.welcome.recent import listed, written_at
from timeline_app.ui.welcome.welcome import FOLDER, OPEN, SAMPLE


@pytest.fixture
def welcome(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    shown = window.shell.features.welcoming
    qtbot.waitUntil(shown.isVisible)
    window.shell.take_keyboard()
    return shown


def asked(welcome):
    heard = []
    welcome.asked.disconnect()
    welcome.asked.connect(heard.append)
    return heard


def test_with_nothing_open_it_takes_the_place_of_everything(window, welcome):
    desk = window.shell
    assert not desk.header.isVisible()
    assert not desk.panes.isVisible()
    assert desk.hints.isVisible()
    assert desk.status.count.text() == "No chronology is open"
    assert window.focusWidget() is welcome.doors[FOLDER]


def test_each_door_has_the_key_that_works(qtbot, window, welcome):
    assert [welcome.doors[name].keys for name in (SAMPLE, FOLDER, OPEN)] == [
        "S", "Ctrl+Shift+D", "Ctrl+O",
    ]  # fmt: skip
    window.shell.keys.choose("file.open", "Ctrl+Alt+P")
    assert welcome.doors[OPEN].keys == "Ctrl+Alt+P"
    heard = asked(welcome)
    for key in (Qt.Key.Key_S, Qt.Key.Key_Return):
        qtbot.keyClick(window.focusWidget(), key)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Left)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    for _ in range(2):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert heard == [SAMPLE, FOLDER, SAMPLE, OPEN]


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


def test_a_drag_turns_the_folders_door_into_the_invitation(window, welcome):
    window.shell.invite([Path("/papers/letters")])
    assert welcome.doors[FOLDER].invitation == "Drop to read “letters”"
    assert not window.shell.overlay.isVisible()
    window.shell.invite([])
    assert welcome.doors[FOLDER].invitation == ""


def test_over_an_open_chronology_the_invitation_is_a_card(desk):
    desk.invite([Path("/papers/letters")])
    assert desk.overlay.isVisible()
    assert desk.features.welcoming.doors[FOLDER].invitation == ""


def test_what_was_open_before_stands_there_with_what_it_holds(qtbot, window, chronology):
    desk = window.shell
    desk.state.opened(places.sample_file())
    desk.state.opened(chronology)
    desk.state.opened(chronology.with_name("gone.db"))
    desk.stages.changed.emit(help_actions.WELCOME)
    welcome = desk.features.welcoming
    assert [row.recent.title for row in welcome.rows] == ["The bridge"]
    row = welcome.rows[0]
    qtbot.waitUntil(lambda: bool(row.recent.words), timeout=20_000)
    assert row.recent.words == "6 events from 2 documents · 6 reviewed", (
        "added by hand is accepted"
    )
    assert row.recent.at.startswith("today, ")
    assert "6 events" in row.accessibleName()
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        row.click()
    assert desk.session.path == chronology
    assert not welcome.isVisible()


def test_what_is_no_chronology_any_more_keeps_its_name(qtbot, window, tmp_path):
    file = tmp_path / "broken.db"
    file.write_text("x" * 5_000, encoding="utf-8")
    found = listed([file], places.title_of, 3)
    assert [(one.title, one.words) for one in found] == [("Broken", "")]
    welcome = window.shell.features.welcoming
    welcome.show_recent(found)
    qtbot.waitUntil(welcome._reading.isFinished, timeout=20_000)
    QApplication.processEvents()
    assert welcome.rows[0].recent.words == ""


def test_a_day_is_told_in_words(tmp_path):
    file = tmp_path / "a.db"
    file.touch()
    at = datetime(2020, 5, 1, 12, 0).astimezone()
    os.utime(file, (at.timestamp(), at.timestamp()))
    assert written_at(file, datetime.now().astimezone()) == "Fri 1 May 2020"
    os.utime(file, (time.time(), time.time()))
    assert written_at(file, datetime.now().astimezone()).startswith("today, ")
    assert written_at(tmp_path / "gone.db", datetime.now().astimezone()) == ""


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
