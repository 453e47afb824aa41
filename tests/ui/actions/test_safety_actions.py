"""What the window does about vanished events, other writers, damage, copies and the history."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from timeline_app.model import EventFilter, Review, edits
from timeline_app.store import lease, open_store
from timeline_app.ui.actions import safety_actions
from timeline_app.ui.dialogs.history_dialog import HistoryDialog

ROOT = Path(__file__).parents[3]
ALL = EventFilter.everything()


def told(desk):
    return desk.message.words


def test_what_an_undo_took_away_is_no_longer_selected(desk):
    session = desk.session
    made = session.apply(edits.AddEvent("By hand", None)).focus
    session.select((made,))
    session.undo()
    assert session.selection == ()
    desk.message.dismiss()
    desk.menus.actions["event.accept"].trigger()
    assert told(desk) == ""


def test_an_edit_of_what_the_other_window_took_away_is_told(desk):
    session = desk.session
    made = session.apply(edits.AddEvent("By hand", None)).focus
    session.select((made,))
    with open_store(session.path) as other:
        other.history.undo()
    session.apply(edits.SetTitle(made, "New"))
    assert "no longer there" in told(desk)
    assert session.selection == ()


def test_two_hundred_rejected_are_one_undo(desk):
    session = desk.session
    label = session.undo_label
    session.select(tuple(session.store.reading.ids(ALL)))
    count = len(session.selection)
    desk.menus.actions["event.reject"].trigger()
    reviews = [event.review for event in session.store.events(ALL)]
    assert reviews == [Review.REJECTED] * count
    session.undo()
    assert Review.REJECTED not in {event.review for event in session.store.events(ALL)}
    assert session.undo_label == label


def test_the_name_is_asked_for_once_and_never_stands_before_what_went_wrong(desk, window):
    session = desk.session
    event = session.store.reading.ids(ALL)[0]
    session.apply(edits.SetNote(event, "one"))
    assert "your name" in told(desk)
    session.apply(edits.SetTitle(event, ""))
    assert told(desk) == "An event needs a title."
    desk.message.dismiss()
    session.apply(edits.SetNote(event, "two"))
    assert told(desk) == ""


HOLD = """
import sys
from timeline_app.model import edits
from timeline_app.store import open_store
with open_store(sys.argv[1]) as store:
    store.apply(edits.AddEvent("Theirs", None))
    print("ready", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def holder(desk):
    environment = {k: v for k, v in os.environ.items() if not k.startswith("TIMELINE")}
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(desk.session.path)], cwd=ROOT, env=environment,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout.readline() == "ready\n"
        yield process


def answer(desk, words):
    box = desk.findChildren(QMessageBox)[-1]
    next(b for b in box.buttons() if b.text().replace("&", "") == words).click()


def test_another_writer_is_shown_and_may_be_taken_over(desk, holder, qtbot):
    session = desk.session
    session.look_around()
    qtbot.waitUntil(lambda: "Theirs" in {event.title for event in session.store.events(ALL)})
    event = session.store.reading.ids(ALL)[0]
    session.apply(edits.SetTitle(event, "Mine"))
    assert f"process {holder.pid}" in desk.findChildren(QMessageBox)[-1].text()
    answer(desk, "Only look")
    assert session.find(event).title != "Mine"
    qtbot.wait(1)
    session.apply(edits.SetTitle(event, "Mine"))
    answer(desk, "Take over")
    assert session.find(event).title == "Mine"
    assert lease.read_holder(lease.path_for(session.path)).pid == os.getpid()


def test_the_history_is_listed_filtered_proved_and_taken_back(desk, qtbot):
    session = desk.session
    event = session.store.reading.ids(ALL)[0]
    before = session.find(event).title
    session.apply(edits.SetTitle(event, "New"))
    session.apply(edits.SetNote(event, "noted"))
    desk.menus.actions["view.history"].trigger()
    dialog = desk.findChild(HistoryDialog)
    assert "No step was changed" in dialog._proof.text()
    dialog._words.setText("change title")
    shown = [
        dialog._list.topLevelItem(i)
        for i in range(dialog._list.topLevelItemCount())
        if not dialog._list.topLevelItem(i).isHidden()
    ]
    assert len(shown) == 1
    dialog._list.setCurrentItem(shown[0])
    dialog._back.click()
    assert session.find(event).title == before
    assert session.find(event).note == "noted"
    dialog._person.setText("Ana")
    dialog._person.editingFinished.emit()
    session.apply(edits.SetNote(event, "again"))
    assert session.store.history.audit()[-1].person == "Ana"


def test_a_copy_is_made_of_what_is_open(desk, tmp_path, qtbot):
    desk.session.apply(edits.AddEvent("By hand", None))
    target = tmp_path / "copy.db"
    safety_actions.copy_to(desk.context, target)
    qtbot.waitUntil(target.exists)
    with open_store(target) as copied:
        assert "By hand" in {event.title for event in copied.events(ALL)}
