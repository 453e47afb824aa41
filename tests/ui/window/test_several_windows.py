"""Several windows of one process: own sessions, one file for both, one lease, one set of keys."""

import pytest

from timeline_app import store
from timeline_app.model import edits
from timeline_app.store.lease import path_for
from timeline_app.ui import work
from timeline_app.ui.actions import file_actions, help_actions


@pytest.fixture
def other(qtbot, window, desk):
    """A second window on the same chronology, by the menu."""
    desk.menus.run("file.new_window")
    second = window.windows[-1]
    qtbot.addWidget(second)
    qtbot.waitUntil(lambda: second.shell.session.shown is not None, timeout=20_000)
    yield second
    second.close()


def note_of(desk, event):
    return desk.session.find(event).note


def test_each_has_its_own_session_and_selection(qtbot, desk, other, id_of):
    second = other.shell
    assert second.session is not desk.session
    assert second.session.path == desk.session.path
    desk.session.select((id_of("Council meets"),))
    assert second.session.selection == ()
    assert second.stages.stage == ""


def test_both_write_and_each_sees_what_the_other_wrote(qtbot, desk, other, id_of):
    event, second = id_of("Council meets"), other.shell
    desk.session.apply(edits.SetNote(event, "from the first"))
    second.session.look_around()
    assert note_of(second, event) == "from the first"
    second.session.apply(edits.SetNote(event, "from the second"))
    assert not any("process" in shell.message.words for shell in (desk, second)), "one lease"
    desk.session.look_around()
    assert note_of(desk, event) == "from the second"
    assert desk.session.undo_label == second.session.undo_label
    desk.session.undo()
    second.session.look_around()
    assert note_of(second, event) == "from the first"


def test_what_one_shows_follows_the_other_by_itself(qtbot, desk, other, id_of):
    event, second = id_of("Council meets"), other.shell
    with qtbot.waitSignal(second.session.snapshot_changed, timeout=20_000):
        desk.session.apply(edits.SetTitle(event, "The council meets again"))
    assert second.session.find(event).title == "The council meets again"


def test_closing_one_keeps_the_other_and_the_lease(window, desk, other, id_of, chronology):
    event, second = id_of("Council meets"), other.shell
    desk.session.apply(edits.SetNote(event, "first"))
    second.session.apply(edits.SetNote(event, "second"))
    lease = path_for(chronology)
    assert lease.exists()
    window.close()
    assert lease.exists(), "the other one still writes"
    assert second.session.is_open
    second.session.apply(edits.SetNote(event, "third"))
    assert note_of(second, event) == "third"
    other.close()
    assert not lease.exists()
    with store.open_store(chronology, read_only=True) as reader:
        assert next(one for one in reader.events() if one.id == event).note == "third"
        assert reader.history.verify().is_whole


def test_while_one_imports_neither_takes_edits(qtbot, desk, other, id_of):
    event, second = id_of("Council meets"), other.shell
    desk.session.lock(file_actions.ADDING)
    assert second.session.busy == file_actions.ADDING
    assert not second.menus.actions["file.add"].isEnabled()
    assert second.session.apply(edits.SetNote(event, "refused")) is None
    desk.session.lock("")
    assert second.session.can_change
    assert second.session.apply(edits.SetNote(event, "taken")) is not None


def test_who_opens_the_file_later_is_told_too(qtbot, window, desk, chronology):
    desk.session.lock(file_actions.ADDING)
    second = window.open_another(chronology)
    qtbot.addWidget(second)
    qtbot.waitUntil(lambda: second.shell.session.is_open, timeout=20_000)
    assert second.shell.session.busy == file_actions.ADDING
    window.close()
    assert second.shell.session.busy == "", "what the first was doing ended with it"
    second.close()


def test_a_lookers_leaving_unlocks_nobody(qtbot, desk, other):
    desk.session.lock(file_actions.ADDING)
    other.close()
    assert desk.session.busy == file_actions.ADDING
    desk.session.lock("")


def test_another_chronology_in_the_second_and_recent_files_are_shared(
    qtbot, desk, other, tmp_path
):
    path = tmp_path / "the_ferry.db"
    store.open_store(path, create=True).close()
    second = other.shell
    with qtbot.waitSignal(second.session.snapshot_changed, timeout=20_000):
        file_actions.open_path(second.context, path)
    assert second.session.path == path
    assert desk.session.path != path
    assert desk.state.recent()[:2] == [path, desk.session.path]
    desk.session.lock(file_actions.ADDING)
    assert second.session.busy == "", "another file is another matter"
    desk.session.lock("")


def test_keys_and_theme_are_the_same_in_all(desk, other):
    desk.keys.choose("event.accept", "X")
    assert other.shell.keys.keys_of("event.accept") == ("X",)
    assert other.shell.menus.actions["event.accept"].shortcut().toString() == "X"
    desk.menus.run("view.theme_dark")
    assert other.shell.theme.name == "dark"
    desk.menus.run("view.theme_light")


def test_without_a_chronology_a_new_window_has_the_welcome(qtbot, window):
    window.shell.menus.run("file.new_window")
    second = window.windows[-1]
    qtbot.addWidget(second)
    qtbot.waitUntil(lambda: second.shell.stages.stage == help_actions.WELCOME, timeout=20_000)
    second.close()
    assert window.windows == [window]


def test_quitting_closes_all_and_keeps_everything(window, other, id_of, chronology):
    event = id_of("Council meets")
    other.shell.session.apply(edits.SetNote(event, "kept"))
    other.shell.menus.run("file.quit")
    assert window.windows == []
    assert not window.isVisible()
    assert not other.isVisible()
    assert not path_for(chronology).exists()
    assert work.end_all()
    with store.open_store(chronology) as reader:
        assert next(one for one in reader.events() if one.id == event).note == "kept"
