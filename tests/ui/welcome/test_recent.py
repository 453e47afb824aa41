"""What was open before stands there with what it holds."""

import os
import time
from datetime import datetime

from PySide6.QtWidgets import QApplication

from timeline_app.ui import file_paths
from timeline_app.ui.actions import help_actions
from timeline_app.ui.welcome.recent import listed, written_at


def test_what_was_open_before_stands_there_with_what_it_holds(qtbot, window, chronology):
    desk = window.shell
    desk.state.opened(file_paths.sample_file())
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
    found = listed([file], file_paths.title_of, 3)
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
