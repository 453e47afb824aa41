"""Chronologies and documents asked for by name: opened, made, added, and what goes wrong."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from seen import opened

from timeline_app.errors import ProblemCode
from timeline_app.message import told as as_told
from timeline_app.ui.actions import file_actions
from timeline_app.ui.actions.file_actions import ADDING, proposed_name
from timeline_app.ui.dialogs.import_dialog import ImportDialog, ProblemList, ProblemsDialog
from timeline_app.ui.importing import ImportTally


def choose(desk, *paths):
    """In the dialog that asks for files."""
    dialog = opened(desk, QFileDialog)
    dialog.setDirectory(str(paths[0].parent))
    dialog.selectFile(str(paths[0]))
    dialog.accept()


def wait(is_so):
    for _ in range(4_000):
        if is_so():
            return
        QTest.qWait(5)
    pytest.fail("it never came")


def makes_one(desk, act):
    path = desk.session.path.with_name("fresh")
    act()
    choose(desk, path)
    wait(lambda: desk.session.path == path.with_suffix(".db") and desk.session.shown is not None)
    assert len(desk.session.shown) == 0
    assert path.with_suffix(".db").is_file()


def opens_one(desk, act):
    path = desk.session.path.with_name("the_bridge.db")
    act()
    choose(desk, path)
    wait(lambda: desk.session.path == path and desk.session.shown is not None)
    assert len(desk.session.shown) == 6


def lists_the_others(desk, act):
    menu = desk.menus.actions["file.recent"].menu()
    assert [entry.text() for entry in menu.actions()] == ["fresh.db"]
    act()
    menu.actions()[0].trigger()
    wait(lambda: desk.session.path.name == "fresh.db" and desk.session.shown is not None)


def stop(desk):
    wait(lambda: desk.context.running.job is not None)
    desk.context.running.job.cancel()
    wait(lambda: desk.context.running.job is None)


def begins_the_sample(desk, act):
    act()
    heads = [part.text() for part in desk.panes.empty.findChildren(QLabel)]
    assert "Reading the sample documents…" in heads
    stop(desk)


def adds(is_folder):
    def effect(desk, act):
        wait(lambda: not desk.session.busy)
        paper = desk.session.path.with_name("papers") / "note.txt"
        paper.parent.mkdir(exist_ok=True)
        paper.write_text("The bridge was closed on 3 May 2021.", encoding="utf-8")
        act()
        choose(desk, paper.parent if is_folder else paper)
        assert desk.session.busy == ADDING
        assert opened(desk, ImportDialog).isVisible()
        stop(desk)
        wait(lambda: not desk.session.busy)
        for dialog in desk.findChildren(ImportDialog):
            dialog.reject()

    return effect


def lists_problems(desk, act):
    desk.session.store.documents.add_problem(
        "/papers/x.pdf", as_told("it is locked"), ProblemCode.PASSWORD
    )
    act()
    dialog = opened(desk, ProblemsDialog)
    row = dialog.findChild(ProblemList).topLevelItem(0)
    assert (row.toolTip(0) or row.text(0)).endswith("x.pdf")
    assert "it is locked" in row.text(1)
    dialog.reject()


def opens_a_window(desk, act):
    windows = desk.window().windows
    act()
    assert len(windows) == 2
    other = windows[-1]
    wait(lambda: other.shell.session.path == desk.session.path)
    windows[-1].close()
    assert len(windows) == 1


EFFECTS = {
    "file.new": makes_one,
    "file.open": opens_one,
    "file.recent": lists_the_others,
    "file.add": adds(is_folder=False),
    "file.add_folder": adds(is_folder=True),
    "file.problems": lists_problems,
    "file.new_window": opens_a_window,
    "file.sample": begins_the_sample,
    "file.practice": begins_the_sample,
    "file.history": begins_the_sample,
}


def test_each_row_does_what_it_says(desk, perform):
    assert {row.id for row in file_actions.ROWS} == {*EFFECTS, "file.quit"}
    perform(EFFECTS)


def test_quitting_closes_the_window(window, desk):
    desk.menus.run("file.quit")
    assert not window.isVisible()
    assert not desk.session.is_open


@pytest.mark.parametrize("action", ["file.new", "file.open", "file.add", "file.add_folder"])
def test_a_question_that_is_given_up_changes_nothing(desk, action):
    before, shown = desk.session.path, desk.session.shown
    desk.menus.run(action)
    opened(desk, QFileDialog).reject()
    assert (desk.session.path, desk.session.shown) == (before, shown)
    assert desk.context.running.job is None


def test_a_new_one_never_overwrites_what_is_there(qtbot, desk, tmp_path):
    other = tmp_path / "other.db"
    shutil.copy(desk.session.path, other)
    file_actions.create_path(desk.context, other)
    qtbot.waitUntil(lambda: desk.session.path == other, timeout=20_000)
    assert len(desk.session.store.documents.all()) == 2


def test_a_folder_that_takes_no_file_is_told(qtbot, desk, tmp_path):
    file_actions.create_path(desk.context, tmp_path / "no such folder" / "new.db")
    qtbot.waitUntil(lambda: "new.db" in desk.message.words, timeout=20_000)
    assert desk.panes.timeline.isVisible(), "what was open stays"
    assert desk.session.is_open


def test_a_file_that_is_gone_is_told_and_what_is_open_stays(qtbot, desk, tmp_path):
    before = desk.session.path
    file_actions.open_path(desk.context, tmp_path / "gone.db")
    qtbot.waitUntil(lambda: "gone.db" in desk.message.words, timeout=20_000)
    assert desk.session.path == before


def test_what_comes_back_after_the_window_was_closed_is_not_its_matter(window, desk, tmp_path):
    context = desk.context
    window.close()
    file_actions._adopt(context, tmp_path / "the_bridge.db", create=False)
    assert not context.session.is_open


def test_while_documents_are_read_nothing_else_is_opened_or_added(desk, tmp_path):
    """By an import that has begun and not ended, whoever asks."""
    job = file_actions._start_job(desk.context, [tmp_path / "none.txt"], desk.session.path)
    said = "An import is running; wait for it or cancel it first."
    try:
        for act in (
            lambda: file_actions.open_path(desk.context, tmp_path / "other.db"),
            lambda: file_actions.add_paths(desk.context, [tmp_path]),
            lambda: file_actions.read_into_open(desk.context, [tmp_path]),
            lambda: file_actions.add_to_new(desk.context, [tmp_path], tmp_path / "x.db"),
            lambda: file_actions.open_sample(desk.context),
        ):
            desk.message.dismiss()
            act()
            assert desk.message.words == said
            assert desk.context.running.job is job
    finally:
        stop(desk)


def test_nothing_to_add_is_nothing(desk):
    file_actions.add_paths(desk.context, [])
    assert desk.context.running.job is None
    assert desk.message.words == ""


def test_without_a_chronology_a_name_for_one_is_asked_first(window, tmp_path):
    paper = tmp_path / "note.txt"
    paper.write_text("On 3 May 2021 the bridge was closed.", encoding="utf-8")
    desk = window.shell
    file_actions.drop(desk.context, [paper])
    dialog = opened(desk, QFileDialog)
    assert dialog.windowTitle() == "Keep the chronology in"
    assert [Path(path).name for path in dialog.selectedFiles()] == ["note.db"]
    dialog.reject()
    assert desk.context.running.job is None


def test_only_what_may_be_changed_takes_documents(desk, tmp_path):
    desk.session.lock("Reading…")
    file_actions._add_to_open(desk.context, [tmp_path], desk.session.path)
    assert "cannot be changed while" in desk.message.words
    assert desk.context.running.job is None
    desk.session.lock("")


def test_first_events_are_shown_while_others_are_read(qtbot, window, chronology):
    """Each number of events once; the rest of the way is told where it is shown."""
    desk = window.shell
    early = ImportTally(total=4, done=1, events=3)
    file_actions._open_early(desk.context, chronology, ImportTally(total=4, done=1))
    assert not desk.session.is_open
    file_actions._open_early(desk.context, chronology, early)
    qtbot.waitUntil(lambda: desk.session.shown is not None, timeout=20_000)
    with qtbot.assertNotEmitted(desk.session.changed, wait=20):
        file_actions._open_early(desk.context, chronology, early)
    assert desk.session.busy == f"{ADDING} 1 of 4"
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        file_actions._open_early(desk.context, chronology, ImportTally(total=4, done=3, events=9))
    assert desk.session.busy == f"{ADDING} 3 of 4"
    file_actions._end_made(desk.context, chronology, ImportTally(total=4, done=4, events=9))
    assert desk.session.busy == ""
    assert desk.context.running.shown_early == 0


def test_a_chronology_that_was_made_of_nothing_leads_back_with_the_reasons(window, tmp_path):
    desk = window.shell
    tally = ImportTally(total=1, done=1, problems=[(str(tmp_path / "x.pdf"), "it is locked")])
    file_actions._end_made(desk.context, tmp_path / "none.db", tally)
    assert desk.features.welcoming.isVisible()
    assert desk.message.words == tally.words


@pytest.mark.parametrize(
    ("paths", "name"),
    [
        (["/a/notes.v2.txt"], "notes.v2.db"), (["/a/x.txt", "/a/y.txt"], "a.db"),
        (["/x.txt", "/y.txt"], "chronology.db"),
    ],
)  # fmt: skip
def test_what_a_chronology_of_these_could_be_called(paths, name):
    assert proposed_name([Path(path) for path in paths]) == name


def test_a_folder_lends_its_whole_name(tmp_path):
    (tmp_path / "case 12.b").mkdir()
    assert proposed_name([tmp_path / "case 12.b"]) == "case 12.b.db"


def test_the_program_begins_with_what_is_named_else_the_last_else_the_sample(
    qtbot, desk, chronology, tmp_path, monkeypatch
):
    begun = []
    monkeypatch.setattr(file_actions, "open_path", lambda _context, path: begun.append(path))
    monkeypatch.setattr(file_actions, "open_sample", lambda _context: begun.append("sample"))
    named, gone = tmp_path / "named.db", tmp_path / "gone.db"
    file_actions.start(desk.context, named)
    file_actions.start(desk.context, None)
    desk.state.opened(gone)
    file_actions.start(desk.context, None)
    chronology.rename(tmp_path / "moved.db")
    file_actions.start(desk.context, None)
    assert begun == [named, chronology, chronology, "sample"]


def test_a_damaged_chronology_is_told_in_words(qtbot, window, chronology):
    chronology.write_bytes(chronology.read_bytes()[:5_000])
    file_actions.open_path(window.shell.context, chronology)
    qtbot.waitUntil(lambda: bool(window.shell.message.words), timeout=20_000)
    assert not window.shell.session.shown


def test_documents_dropped_on_the_programs_icon_begin_a_chronology_of_their_own(
    qtbot, window, chronology
):
    desk = window.shell
    paper = chronology.with_name("note.txt")
    paper.write_text("On 3 May 2021 the bridge was closed.", encoding="utf-8")
    desk.context.state.opened(chronology)
    file_actions.begin(desk.context, [paper])
    assert not desk.session.is_open, "the one that was open last is not meant"
    dialog = opened(desk, QFileDialog)
    assert dialog.windowTitle() == "Keep the chronology in"
    dialog.reject()
    file_actions.begin(desk.context, [])
    qtbot.waitUntil(lambda: desk.session.path == chronology, timeout=20_000)


def test_a_notice_of_an_import_is_said(desk):
    tally = ImportTally(total=1, done=1, notice="Dates alone are read.")
    file_actions._on_ended(desk.context, tally)
    assert desk.message.words == "Dates alone are read."
    assert desk.context.running.job is None


def test_with_nothing_open_there_are_no_problems_to_show(window):
    file_actions.show_problems(window.shell.context)
    assert not window.shell.findChildren(ProblemsDialog)
