"""A chronology that somebody else keeps: looked into, asked about, brought in or not."""

import pytest
from PySide6.QtWidgets import QFileDialog
from seen import opened

from timeline_app.formats import Field
from timeline_app.model import EventFilter
from timeline_app.ui.actions import bringing_actions
from timeline_app.ui.bringing_in.bringing_dialog import BringingDialog
from timeline_app.ui.bringing_in.taking import taken

ALL = EventFilter.everything()
TABLE = "Date,What happened\n5 February 2019,Pump seal replaced\n20 February 2019,Survey made\n"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "counsel.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def asks(desk, act):
    act()
    dialog = opened(desk, QFileDialog)
    assert dialog.windowTitle() == "Import a chronology"
    assert "*.csv" in " ".join(dialog.nameFilters())
    dialog.reject()


EFFECTS = {"file.import_chronology": asks}


def test_each_row_does_what_it_says(desk, perform):
    assert {row.id for row in bringing_actions.ROWS} == set(EFFECTS)
    perform(EFFECTS)


def asked(qtbot, desk, path):
    bringing_actions.look_into(desk.context, path)
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in desk.findChildren(BringingDialog)), timeout=60_000
    )
    return opened(desk, BringingDialog)


def test_rows_come_in_as_one_step_and_what_was_chosen_is_remembered(qtbot, desk, table):
    count = len(desk.session.store.reading.ids(ALL))
    dialog = asked(qtbot, desk, table)
    kept_as = dialog.taking.kept_as
    dialog.remembers.setChecked(True)
    dialog.accept()
    assert desk.session.busy == bringing_actions.WORKING
    qtbot.waitUntil(lambda: not desk.session.busy, timeout=60_000)
    assert len(desk.session.store.reading.ids(ALL)) == count + 2
    assert desk.state.text(kept_as)
    again = asked(qtbot, desk, table)
    assert again.taking.kept == desk.state.text(kept_as)
    again.reject()
    desk.session.undo()
    assert len(desk.session.store.reading.ids(ALL)) == count


def test_what_is_given_up_brings_nothing_in(qtbot, desk, table):
    label = desk.session.undo_label
    asked(qtbot, desk, table).reject()
    assert (desk.session.undo_label, desk.session.busy) == (label, "")


def test_with_nothing_open_it_says_what_is_needed_first(window, table):
    bringing_actions.look_into(window.shell.context, table)
    assert window.shell.message.words.startswith("Open a chronology first")


def test_what_is_no_chronology_is_told(qtbot, desk, tmp_path):
    path = tmp_path / "gone.csv"
    bringing_actions.look_into(desk.context, path)
    qtbot.waitUntil(lambda: "gone.csv" in desk.message.words, timeout=60_000)
    assert not any(one.isVisible() for one in desk.findChildren(BringingDialog))


def test_what_ends_after_another_was_opened_leaves_that_one_alone(desk, tmp_path):
    desk.session.lock("Reading…")
    bringing_actions._on_done(desk.context, tmp_path / "other.db", None)
    assert desk.session.busy == "Reading…"
    bringing_actions._on_failed(desk.context, tmp_path / "other.db", OSError("the disk is full"))
    assert desk.session.busy == "Reading…"
    assert desk.message.words == "the disk is full"
    bringing_actions._on_failed(desk.context, desk.session.path, OSError("the disk is full"))
    assert desk.session.busy == ""


def test_of_another_taking_what_is_there_already_is_counted_anew(qtbot, desk, tmp_path):
    path = tmp_path / "same.csv"
    path.write_text(
        "Date,What happened,Else\n9 June 2020,Lorry hits the bridge,Fair weather\n",
        encoding="utf-8",
    )
    dialog = asked(qtbot, desk, path)
    box = dialog.header.box_of("Else")
    for field in (Field.PLACES, Field.LEAVE_OUT):
        box.setCurrentIndex(box.findData(field.value))
    qtbot.waitUntil(lambda: dialog.sums.doubles.text().startswith("1 row"), timeout=20_000)
    dialog.reject()
    assert not dialog.isVisible()


def test_a_table_that_is_not_to_be_remembered_is_forgotten(qtbot, desk, table):
    dialog = asked(qtbot, desk, table)
    dialog.remembers.setChecked(False)
    dialog.accept()
    qtbot.waitUntil(lambda: not desk.session.busy, timeout=60_000)
    assert desk.state.text(dialog.taking.kept_as) == ""


def test_what_was_looked_into_while_the_chronology_was_closed_is_not_asked_about(window, table):
    bringing_actions._ask(window.shell.context, taken(table))
    bringing_actions.bring_in(window.shell.context, taken(table))
    assert not any(one.isVisible() for one in window.shell.findChildren(BringingDialog))
    assert window.shell.session.busy == ""
