"""Copies of events, what was known by a day, and how long a silence is."""

from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from seen import opened
from told import titles_told

from timeline_app.model import moment
from timeline_app.model.copy_form import CopyForm
from timeline_app.review import StoryPieceKind
from timeline_app.ui.actions import reading_actions
from timeline_app.ui.dialogs.date_dialog import DateDialog


def test_copying_all_puts_every_event_on_the_clipboard(desk, reading):
    reading.head.copy_requested.emit(CopyForm.SENTENCE)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 6
    assert lines[0] == "Sun 3 May 2020: Mayor opens the bridge (Letter, para. 1)."


def test_a_selection_is_copied_in_the_order_of_time(desk, id_of):
    council, mayor = id_of("Council meets"), id_of("Mayor opens the bridge")
    desk.session.select((council, mayor))
    desk.menus.run("event.copy_row")
    rows = [line.split("\t")[2] for line in QGuiApplication.clipboard().text().splitlines()]
    assert rows == ["Title", "Mayor opens the bridge", "Council meets"]
    desk.session.select((mayor,))
    desk.menus.run("event.copy_note")
    assert QGuiApplication.clipboard().text() == "“Letter,” 10 June 2020, para. 1."


def test_known_as_of_leaves_out_what_was_told_later(qtbot, desk, reading):
    desk.menus.run("view.known_by")
    dialog = desk.findChild(DateDialog)
    dialog.field.show_text("11 June 2020")
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        dialog.accept()
    qtbot.waitUntil(lambda: "Council meets" not in titles_told(reading), timeout=20_000)
    assert reading.head._known_by.accessibleName() == "Known as of Thu 11 June 2020"
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        reading.head.any_day_requested.emit()
    assert desk.session.filter.known_by is None


def test_silences_follow_the_persons_measure(qtbot, desk, reading):
    def silences():
        story = reading.column.story
        return [
            story.values[n] for n, part in enumerate(story.parts) if part == StoryPieceKind.SILENCE
        ]

    desk.menus.run("view.silence_7")
    qtbot.waitUntil(lambda: silences() == [36, 19], timeout=20_000)
    desk.menus.run("view.silence_0")
    qtbot.waitUntil(lambda: silences() == [], timeout=20_000)
    assert desk.menus.actions["view.silence_0"].isChecked()


def test_known_as_of_begins_with_the_day_that_is_in_force(qtbot, desk, reading):
    day = moment.at(2020, 6, 12) - 1
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.set_filter(replace(desk.session.filter, known_by=day))
    desk.menus.run("view.known_by")
    dialog = opened(desk, DateDialog)
    assert dialog.field.text == "Thu 11 June 2020"
    dialog.field.show_text("")
    dialog.accept()
    assert dialog.isVisible(), "no day is none to know by"
    dialog.reject()
    assert desk.session.filter.known_by == day


def test_of_more_events_than_a_clipboard_takes_the_rest_is_told(desk, reading, monkeypatch):
    monkeypatch.setattr(reading_actions, "MOST_COPIED", 4)
    reading.head.copy_requested.emit(CopyForm.SENTENCE)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4
    said = f"{desk.message.words} {desk.status.currentMessage()}"
    assert "The other 2 are too many for a clipboard: export them." in said
