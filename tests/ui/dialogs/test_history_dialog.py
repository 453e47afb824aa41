"""Who did what, when: listed, filtered, proved, taken back."""

import sqlite3

import pytest
from PySide6.QtCore import Qt

from timeline_app.model import edits
from timeline_app.ui.dialogs.history_dialog import HistoryDialog, _local


@pytest.fixture
def dialog(qtbot, opened):
    made = HistoryDialog(None, opened)
    qtbot.addWidget(made)
    made.show()
    return made


def rows(dialog):
    items = map(dialog._list.topLevelItem, range(dialog._list.topLevelItemCount()))
    return [item for item in items if not item.isHidden()]


def test_the_newest_step_comes_first_and_the_list_follows(dialog, opened, id_of):
    count = len(rows(dialog))
    opened.set_person("Ana")
    opened.apply(edits.SetTitle(id_of("Council meets"), "Council sits"))
    assert len(rows(dialog)) == count + 1
    assert rows(dialog)[0].text(1).startswith("Change title (event")
    assert rows(dialog)[0].text(2) == "Ana"
    assert f"{count + 1:,} steps. No step was changed" in dialog._proof.text()


@pytest.mark.parametrize(("typed", "count"), [("add event", 6), ("ADD ferry", 0), ("", 8)])
def test_words_narrow_it(dialog, typed, count):
    dialog._words.setText(typed)
    assert len(rows(dialog)) == count


def test_only_a_step_that_can_be_taken_back_is_offered(dialog, opened, id_of):
    event = id_of("Council meets")
    assert not dialog._back.isEnabled(), "none is chosen"
    opened.apply(edits.SetTitle(event, "Council sits"))
    dialog._list.setCurrentItem(rows(dialog)[0])
    assert dialog._back.isEnabled()
    dialog._back.click()
    assert opened.find(event).title == "Council meets"
    opened.lock("Reading…")
    dialog._list.setCurrentItem(rows(dialog)[1])
    assert not dialog._back.isEnabled()
    opened.lock("")


def test_what_was_undone_says_so(dialog, opened, id_of):
    opened.apply(edits.SetTitle(id_of("Council meets"), "Council sits"))
    opened.undo()
    opened.redo()
    told = [row.text(1) for row in rows(dialog)[:3]]
    assert [words.split(":")[0] for words in told][:2] == ["Done again", "Undone"]


def test_a_step_that_was_changed_is_found_out(dialog, opened, chronology):
    with sqlite3.connect(chronology, timeout=20) as raw:
        raw.execute("UPDATE audit SET label = 'x' WHERE rowid = 3")
    raw.close()
    dialog._read()
    assert "The history is broken at step" in dialog._proof.text()


def test_with_the_file_the_list_goes(dialog, opened):
    opened.close()
    dialog._read()
    assert rows(dialog) == []


def test_a_name_is_told_when_it_is_left(qtbot, dialog):
    dialog._person.setText("Ana")
    with qtbot.waitSignal(dialog.person_changed) as told:
        qtbot.keyClick(dialog._person, Qt.Key.Key_Return)
    assert told.args == ["Ana"]


@pytest.mark.parametrize("at", ["not a time", ""])
def test_a_time_that_is_none_is_shown_as_it_is(at):
    assert _local(at) == at
