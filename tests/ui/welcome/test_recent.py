"""What was open before stands there with what it holds."""

import os
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from seen import inks

from timeline_app.ui import file_paths
from timeline_app.ui.actions import help_actions
from timeline_app.ui.welcome.recent import Recent, counting, listed, written_at
from timeline_app.ui.work import Cancellation


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


def test_each_is_looked_into_and_what_cannot_be_read_is_passed_over(chronology, tmp_path):
    broken = tmp_path / "broken.db"
    broken.write_text("x" * 5_000, encoding="utf-8")
    asked = [Recent(path, path.stem) for path in (broken, tmp_path / "gone.db", chronology)]
    found = list(counting(asked)(Cancellation()))
    assert [(one.path, one.words) for one in found] == [
        (chronology, "6 events from 2 documents · 6 reviewed")
    ]


def test_once_the_window_closes_no_further_one_is_looked_into(chronology):
    cancellation = Cancellation()
    steps = counting([Recent(chronology, "a"), Recent(chronology, "b")])(cancellation)
    assert next(steps).title == "a"
    cancellation.event.set()
    assert list(steps) == []


def recent(*names):
    return [Recent(Path("/papers") / f"{name}.db", name) for name in names]


def test_shown_anew_it_lists_only_what_is_told_now(welcome):
    welcome.show_recent(recent("first", "second"))
    welcome.show_recent(recent("third"))
    assert [row.recent.title for row in welcome.rows] == ["third"]
    late = [Recent(Path("/papers/first.db"), "first", "9 events")]
    welcome._on_counted(late)
    assert [row.recent.words for row in welcome.rows] == [""], "of a row that is gone"


def test_keys_go_round_about_doors_and_rows_and_enter_opens_one(qtbot, welcome):
    welcome.show_recent(recent("first", "second"))
    shown = [row for row in welcome.rows if not row.isHidden()]
    stops = [*welcome.doors.values(), *shown]
    opened = []
    welcome.chosen.disconnect()
    welcome.chosen.connect(opened.append)
    stops[-1].setFocus()
    for key, stop in (
        (Qt.Key.Key_Down, stops[0]), (Qt.Key.Key_Up, stops[-1]), (Qt.Key.Key_Up, stops[-2]),
    ):  # fmt: skip
        qtbot.keyClick(welcome, key)
        assert welcome.window().focusWidget() is stop
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(welcome, key)
    assert opened == [stops[-2].recent.path] * 2 if stops[-2] in shown else opened == []
    before = welcome.window().focusWidget()
    qtbot.keyClick(welcome, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert welcome.window().focusWidget() is before


def test_the_row_that_has_the_keyboard_is_seen(welcome, theme):
    welcome.show_recent(recent("first"))
    (row,) = welcome.rows
    row.show()
    edges = []
    for has_keyboard in (False, True):
        if has_keyboard:
            row.setFocus()
        picture = row.grab().toImage()
        assert (theme.colours.hover.upper() in inks(picture)) is has_keyboard
        edges.append([picture.pixel(row.width() // 2, y) for y in (0, row.height() - 1)])
    assert edges[0] != edges[1]
