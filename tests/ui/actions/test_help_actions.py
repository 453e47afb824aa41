"""What explains the program, and what sets it."""

import pytest
from seen import opened

from timeline_app import crashes
from timeline_app.ui.actions import file_actions, help_actions
from timeline_app.ui.actions.help_actions import GUIDE, TOUR_SEEN, WELCOME
from timeline_app.ui.dialogs.about import AboutDialog
from timeline_app.ui.dialogs.crash_reports import CrashReports
from timeline_app.ui.dialogs.preferences import Preferences
from timeline_app.ui.dialogs.privacy import Privacy
from timeline_app.ui.dialogs.shortcut_sheet import ShortcutSheet


@pytest.fixture
def chronology(chronology, tmp_path, monkeypatch):
    """The small chronology in the place of the sample."""
    from timeline_app.ui import file_paths

    monkeypatch.setattr(file_paths, "sample_file", lambda: chronology)
    return chronology


@pytest.fixture
def state(state):
    state.remember(TOUR_SEEN, True)
    return state


def shows_stage(name):
    def effect(desk, act):
        desk.stages.leave_stage()
        act()
        assert desk.stages.stage == name
        desk.stages.leave_stage()

    return effect


def shows(kind):
    def effect(desk, act):
        act()
        opened(desk, kind).reject()

    return effect


def begins_the_tour(desk, act):
    act()
    assert desk.features.touring.is_running
    desk.features.touring.end()


def sets(desk, act):
    act()
    dialog = opened(desk, Preferences)
    before = desk.session.shown
    dialog.reject()
    assert desk.session.is_reading or desk.session.shown is not before


def shows_reports(desk, act):
    """None, or those that there are."""
    act()
    assert desk.status.currentMessage().startswith("The program has not failed here")
    crashes.folder().mkdir(parents=True, exist_ok=True)
    (crashes.folder() / "crash-1-1.new.txt").write_text("failure", encoding="utf-8")
    help_actions.tell_of_crashes(desk.context)
    assert desk.message.words
    shows(CrashReports)(desk, act)
    assert crashes.new() == []


EFFECTS = {
    "help.crashes": shows_reports,
    "help.contents": shows_stage(GUIDE),
    "help.welcome": shows_stage(WELCOME),
    "help.shortcuts": shows(ShortcutSheet),
    "help.privacy": shows(Privacy),
    "help.about": shows(AboutDialog),
    "help.tour": begins_the_tour,
    "file.preferences": sets,
}


def test_each_row_does_what_it_says(desk, perform):
    assert {row.id for row in help_actions.ROWS} == set(EFFECTS)
    perform(EFFECTS)


def test_with_nothing_open_the_tour_opens_the_sample_and_will_begin_there(window, monkeypatch):
    begun = []
    monkeypatch.setattr(file_actions, "open_sample", begun.append)
    context = window.shell.context
    help_actions.tour(context)
    assert begun == [context]
    assert not context.state.flag(TOUR_SEEN, default=True)


def test_pages_name_the_keys_that_a_person_chose(desk):
    desk.keys.choose("edit.find", "Ctrl+Alt+Shift+J")
    rows = [row for page in help_actions.help_pages(desk.keys) for row in [page.text]]
    assert any("Ctrl+Alt+Shift+J" in words for words in rows)


def test_keys_of_one_room_alone_are_told_by_room():
    rooms = dict(help_actions.local_keys())
    assert set(rooms) == {"In review", "In To check"}
    assert all(keys for room in rooms.values() for _, keys in room)
