"""Windows of their own: dates, preferences, import, the message bar."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog

from timeline_app.pipeline import Phase, Progress
from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.dialogs.about import About
from timeline_app.ui.dialogs.date_dialog import DateDialog
from timeline_app.ui.dialogs.file_questions import FileQuestions
from timeline_app.ui.dialogs.fitting import EDGE, fit
from timeline_app.ui.dialogs.import_dialog import ImportDialog, ProblemList, ProblemsDialog
from timeline_app.ui.dialogs.preferences import Preferences
from timeline_app.ui.editing.era_form import EraForm
from timeline_app.ui.editing.event_form import EventForm
from timeline_app.ui.editing.when_field import WhenField
from timeline_app.ui.importing import ImportJob, Tally
from timeline_app.ui.screens import screen_of
from timeline_app.ui.theme import COLOURS
from timeline_app.ui.window.message_bar import MessageBar
from timeline_app.ui.window_state import WindowState


def test_a_date_is_needed(qtbot):
    dialog = DateDialog(None, "Document date", "When?", needs_day=True)
    qtbot.addWidget(dialog)
    dialog.show()
    for words, is_fine in (("", False), ("June 2020", False), ("9 June 2020", True)):
        dialog.field.show_text(words)
        dialog._check()
        assert dialog._ok.isEnabled() is is_fine
    dialog.accept()
    assert dialog.when.edtf == "2020-06-09"


def test_preferences_take_effect_at_once(qtbot, theme, state):
    dialog = Preferences(None, theme, state, KeyMap(state, ACTIONS))
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(theme.changed):
        dialog.theme_box.setCurrentIndex(dialog.theme_box.findData("dark"))
        dialog.theme_box.activated.emit(dialog.theme_box.currentIndex())
    assert theme.name == "dark"
    dialog.motion_box.setChecked(False)
    assert state.flag("reduced_motion", default=True) is False
    theme.choose("light")


@pytest.mark.parametrize("choice", COLOURS)
def test_a_number_has_the_edge_of_a_field_and_is_read(qtbot, theme, state, choice):
    theme.choose(choice)
    dialog = Preferences(None, theme, state, KeyMap(state, ACTIONS))
    qtbot.addWidget(dialog)
    dialog.show()
    for box in (dialog.silence_box, dialog.theme_box):
        edge = box.grab().toImage().pixelColor(0, box.height() // 2)
        assert edge.name().upper() == COLOURS[choice].handle
    line = dialog.silence_box.lineEdit()
    assert line.width() > line.fontMetrics().horizontalAdvance("36500 days")
    assert abs(dialog.silence_box.height() - dialog.theme_box.height()) < 6
    theme.choose("light")


def test_the_import_dialog_tells_and_lists(qtbot, tmp_path):
    job = ImportJob([tmp_path], tmp_path / "a.db")
    dialog = ImportDialog(None, job)
    qtbot.addWidget(dialog)
    dialog.show()
    job.tally.add(Progress(1, 2, "/a/good.txt", Phase.READING, None, 1))
    job.tally.add(Progress(2, 2, "/a/bad.txt", Phase.READING, "the file is empty", 1))
    job.progressed.emit(job.tally)
    assert dialog._head.text() == "Reading…"
    assert dialog._problems.topLevelItem(0).text(0) == "bad.txt"
    assert dialog._problems.topLevelItem(0).text(1) == "the file is empty"
    job.ended.emit(job.tally)
    assert dialog._head.text() == "Done"
    assert dialog.isVisible(), "what could not be read waits to be seen"
    qtbot.mouseClick(dialog._button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_an_import_without_problems_closes_itself(qtbot, tmp_path):
    job = ImportJob([tmp_path], tmp_path / "a.db")
    dialog = ImportDialog(None, job)
    qtbot.addWidget(dialog)
    dialog.show()
    job.ended.emit(Tally(done=1, total=1, documents=1))
    assert not dialog.isVisible()


def test_a_tally_in_words():
    tally = Tally(documents=1, known=2, events=9, problems=[("a", "b")])
    assert tally.words == (
        "1 document added, 2 already there, 1 could not be read, the chronology now shows 9 events"
    )


def test_problems_and_about(qtbot):
    for dialog in (ProblemsDialog(None, [("/a/b.txt", "empty")]), ProblemsDialog(None, [])):
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.findChildren(QDialogButtonBox) == []
    about = About(None)
    qtbot.addWidget(about)
    about.show()


def test_a_reason_is_read_to_its_end(qtbot):
    """A long reason takes several lines instead of losing its middle."""
    dialog = ProblemsDialog(None, [("/a/b.txt", "short"), ("/a/c.txt", "a long reason " * 12)])
    qtbot.addWidget(dialog)
    dialog.show()
    listed = dialog.findChild(ProblemList)
    short, long = (listed.visualItemRect(listed.topLevelItem(row)) for row in (0, 1))
    assert long.height() > 2 * short.height() - listed.fontMetrics().height()


@pytest.mark.parametrize("size", [100, 200])
def test_a_dialog_grows_with_the_text_and_stays_on_the_screen(qtbot, theme, size):
    theme.set_text_size(size)
    for dialog in (About(None), ProblemsDialog(None, []), DateDialog(None, "Go", "Where?")):
        qtbot.addWidget(dialog)
        asked = max(dialog.minimumWidth(), 0)
        fit(dialog, theme)
        dialog.show()
        room = screen_of(dialog).availableSize()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        assert dialog.width() >= min(asked * size // 100, room.width() - EDGE)
    theme.set_text_size(100)


def test_messages_wait_their_turn(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.say("The disk is full.")
    bar.say("The disk is full.")
    bar.say("The file is gone.")
    assert bar.words == "The disk is full."
    assert "(1 more)" in bar._words.text()
    bar.dismiss()
    assert bar.words == "The file is gone."
    bar.dismiss()
    assert bar.isHidden()
    assert bar.words == ""


def test_a_message_can_tell_more(qtbot):
    bar, told = MessageBar(), []
    qtbot.addWidget(bar)
    bar.show()
    bar.say("3 could not be read", lambda: told.append(True))
    qtbot.mouseClick(bar._more, Qt.MouseButton.LeftButton)
    assert told == [True]
    bar.show_only("Read-only")
    assert bar._more.isHidden()


def test_paths_are_paths(tmp_path):
    assert ImportJob([tmp_path], tmp_path / "a.db").paths == (Path(tmp_path),)


@pytest.mark.parametrize("needs_day", [False, True])
@pytest.mark.parametrize("words", ["31 April 2020", "soonish", "03/04/2020", "June 2020", ""])
def test_a_date_that_is_none_moves_nothing(qtbot, theme, needs_day, words):
    dialog = DateDialog(None, "Go to date", "Which one?", needs_day=needs_day)
    qtbot.addWidget(dialog)
    fit(dialog, theme)
    dialog.show()
    buttons = dialog.findChild(QDialogButtonBox)
    before = dialog.size(), buttons.pos()
    dialog.field.show_text(words)
    dialog._check()
    QApplication.processEvents()
    assert (dialog.size(), buttons.pos()) == before


@pytest.mark.parametrize(
    "make", [lambda: EraForm(None, "Add era"), lambda: EventForm(None, [], "")]
)
def test_nor_does_it_in_a_form(qtbot, theme, make):
    form = make()
    qtbot.addWidget(form)
    fit(form, theme)
    form.show()
    buttons = form.findChild(QDialogButtonBox)
    before = form.size(), buttons.pos()
    for field in form.findChildren(WhenField):
        field.show_text("31 April 2020")
        field.read_now()
        assert field.echo
    QApplication.processEvents()
    assert (form.size(), buttons.pos()) == before


def test_a_file_dialog_begins_where_the_last_one_ended_also_after_a_restart(
    qtbot, desk, state, tmp_path
):
    (tmp_path / "cases").mkdir()
    desk.menus.run("file.open")
    dialog = desk.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path / "cases"))
    dialog.reject()
    state.flush()
    again = FileQuestions(desk, WindowState(tmp_path / "window.ini"))
    assert again.folder_in_use == tmp_path / "cases"
    (tmp_path / "cases").rmdir()
    assert again.folder_in_use.is_dir()


def test_a_new_chronology_has_a_name_that_is_free(qtbot, desk, state, tmp_path):
    state.remember("folder", tmp_path)
    (tmp_path / "Chronology.db").touch()
    desk.menus.run("file.new")
    dialog = next(one for one in desk.findChildren(QFileDialog) if one.isVisible())
    assert [Path(path).name for path in dialog.selectedFiles()] == ["Chronology 2.db"]
    dialog.reject()


def test_a_measure_of_silence_is_kept(qtbot, desk):
    dialog = Preferences(desk, desk.theme, desk.state, desk.keys)
    qtbot.addWidget(dialog)
    assert dialog.silence_box.text() == "Off"
    dialog.silence_box.setValue(30)
    assert desk.features.checks.measure() == 30
