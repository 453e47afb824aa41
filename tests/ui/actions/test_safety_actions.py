"""What the window does about vanished events, other writers, damage, copies and the history."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from bridge import made_chronology
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from seen import opened

from timeline_app import errors, store
from timeline_app.model import EventFilter, Review, edits
from timeline_app.store import lease, open_store
from timeline_app.ui.actions import answering, file_actions, safety_actions
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


def test_taking_over_is_for_the_chronology_that_was_asked_about(desk, holder, qtbot, tmp_path):
    """The question may still stand there when another one is opened."""
    session, theirs = desk.session, desk.session.path
    event = session.store.reading.ids(ALL)[0]
    session.apply(edits.SetTitle(event, "Mine"))
    (tmp_path / "other").mkdir()
    other = made_chronology(tmp_path / "other")
    file_actions.open_path(desk.context, other)
    qtbot.waitUntil(lambda: session.path == other, timeout=20_000)
    answer(desk, "Take over")
    assert answering.OTHER in [words for words, _ in desk.message._waiting]
    assert "Mine" not in {one.title for one in session.store.events(ALL)}
    assert lease.read_holder(lease.path_for(theirs)).pid == holder.pid


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


def copies(desk, act):
    target = desk.session.path.with_name("kept")
    act()
    dialog = opened(desk, QFileDialog)
    assert [Path(path).name for path in dialog.selectedFiles()] == ["the_bridge copy.db"]
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    wait_until(target.is_file)


def says_it_is_whole(desk, act):
    act()
    wait_until(lambda: desk.status.currentMessage() == "the_bridge.db is whole.")


def shows_the_history(desk, act):
    act()
    opened(desk, HistoryDialog).reject()


def wait_until(is_so):
    for _ in range(4_000):
        if is_so():
            return
        QTest.qWait(5)
    pytest.fail("it never came")


EFFECTS = {
    "file.copy": copies,
    "file.check": says_it_is_whole,
    "view.history": shows_the_history,
}


def test_each_row_does_what_it_says(desk, perform):
    assert {row.id for row in safety_actions.ROWS} == set(EFFECTS)
    perform(EFFECTS)


def test_with_nothing_open_it_is_asked_which_file_is_to_be_checked(window):
    desk = window.shell
    safety_actions.check(desk.context)
    dialog = opened(desk, QFileDialog)
    assert dialog.windowTitle() == "Check and repair"
    dialog.reject()
    safety_actions.make_copy(desk.context)
    safety_actions.copy_to(desk.context, Path("nowhere.db"))
    safety_actions.history(desk.context)
    assert not Path("nowhere.db").exists()


def test_a_copy_that_finds_no_room_is_told(desk, tmp_path, qtbot):
    safety_actions.copy_to(desk.context, tmp_path / "no such folder" / "copy.db")
    qtbot.waitUntil(lambda: bool(told(desk)), timeout=20_000)
    assert "copy.db" in told(desk) or "no such folder" in told(desk)


@pytest.fixture
def damaged(tmp_path, chronology):
    """The same chronology with a status that there is not."""
    path = tmp_path / "spoilt.db"
    shutil.copy(chronology, path)
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE events SET status = 'gone'")
    raw.close()
    return path


def test_what_can_be_read_of_a_damaged_file_is_saved_into_a_new_one(desk, qtbot, damaged):
    before = damaged.read_bytes()
    safety_actions.check_path(desk.context, damaged)
    qtbot.waitUntil(lambda: bool(desk.findChildren(QMessageBox)), timeout=20_000)
    box = desk.findChildren(QMessageBox)[-1]
    assert box.text().startswith("spoilt.db is damaged:\n• ")
    assert "The file itself is left as it is." in box.text()
    answer(desk, "Save what can be read…")
    dialog = opened(desk, QFileDialog)
    assert [Path(path).name for path in dialog.selectedFiles()] == ["spoilt (repaired).db"]
    dialog.reject()
    target = damaged.with_name("whole.db")
    safety_actions.repair_into(desk.context, damaged, target)
    qtbot.waitUntil(lambda: desk.session.path == target, timeout=20_000)
    assert damaged.read_bytes() == before
    assert desk.session.store.faults() == []


def test_many_faults_are_counted_and_kept_copies_offered(desk, tmp_path):
    class Fault(NamedTuple):
        words: str

    safety_actions._on_checked(desk.context, tmp_path / "x.db", [Fault(f"{n} x") for n in "abcde"])
    box = desk.findChildren(QMessageBox)[-1]
    assert "• a x\n• b x\n• c x\n• and 2 more\n" in box.text()
    assert "Open a kept copy…" not in [button.text() for button in box.buttons()]
    box.reject()


def test_it_is_asked_once_at_a_time_who_writes(desk):
    error = errors.ChronologyHeld("x.db", "Ana", "10:15")
    done = []
    for _ in range(2):
        safety_actions.on_held(desk.context, error, lambda: done.append(1))
    boxes = [box for box in desk.findChildren(QMessageBox) if box.isVisible()]
    assert len(boxes) == 1
    boxes[0].reject()
    assert done == []
    assert not desk.context.running.is_asking_who_writes


@pytest.mark.parametrize(
    ("saved", "words"),
    [
        (store.Saved({"events": 6}, {"events": 0}), "Everything could be saved."),
        (
            store.Saved({}, {"events": 2, "documents": 0, "mentions": 3}),
            "Saved what could be read. Lost, or more: 2 rows of events, 3 rows of mentions.",
        ),
        (
            store.Saved({}, {"documents": 2}, ["/papers/a.txt", "/papers/b.txt"]),
            (
                "Saved what could be read. Lost, or more: 2 rows of documents. "
                "Add these documents again: /papers/a.txt, /papers/b.txt."
            ),
        ),
    ],
    ids=["whole", "rows", "documents"],
)
def test_what_a_repair_could_not_save_is_told(saved, words):
    assert safety_actions._in_words(saved) == words


def test_of_a_damaged_file_a_copy_that_was_kept_is_opened(desk, qtbot, tmp_path, chronology):
    path = tmp_path / "mine.db"
    shutil.copy(chronology, path)
    store.keep_daily_copy(path)
    (kept,) = store.kept(path)
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE events SET status = 'gone'")
    raw.close()
    safety_actions.check_path(desk.context, path)
    qtbot.waitUntil(lambda: bool(desk.findChildren(QMessageBox)), timeout=20_000)
    answer(desk, "Open a kept copy…")
    qtbot.waitUntil(lambda: desk.session.path == kept, timeout=20_000)
