"""How far an import is, and what could not be read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from timeline_app.message import told
from timeline_app.pipeline import Phase, Progress
from timeline_app.ui.dialogs.about import AboutDialog
from timeline_app.ui.dialogs.import_dialog import (
    GO_ON,
    PAUSE,
    ImportDialog,
    ProblemList,
    ProblemsDialog,
)
from timeline_app.ui.importing import ImportJob, ImportTally


def test_the_import_dialog_tells_and_lists(qtbot, tmp_path):
    job = ImportJob([tmp_path], tmp_path / "a.db")
    dialog = ImportDialog(None, job)
    qtbot.addWidget(dialog)
    dialog.show()
    job.tally.add(Progress(1, 2, "/a/good.txt", Phase.READING, None, 1))
    job.tally.add(Progress(2, 2, "/a/bad.txt", Phase.READING, told("the file is empty"), 1))
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
    job.ended.emit(ImportTally(done=1, total=1, documents=1))
    assert not dialog.isVisible()


def test_problems_and_about(qtbot):
    for dialog in (ProblemsDialog(None, [("/a/b.txt", "empty")]), ProblemsDialog(None, [])):
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.findChildren(QDialogButtonBox) == []
    about = AboutDialog(None)
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


@pytest.fixture
def reading(qtbot, tmp_path):
    """The dialog of an import that has many files before it."""
    folder = tmp_path / "papers"
    folder.mkdir()
    for number in range(60):
        text = f"On {1 + number % 28} May 2020 lorry {number} hit the bridge."
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    job = ImportJob([folder], tmp_path / "a.db")
    dialog = ImportDialog(None, job)
    qtbot.addWidget(dialog)
    dialog.show()
    job.start()
    yield dialog
    job.end()
    qtbot.waitUntil(lambda: not job.is_running, timeout=60_000)


def test_an_import_is_paused_goes_on_and_is_cancelled(qtbot, reading):
    job = reading._job
    qtbot.mouseClick(reading._pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reading._head.text() == "Paused", timeout=60_000)
    assert (job.tally.is_paused, reading._pause.text()) == (True, GO_ON)
    qtbot.mouseClick(reading._pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reading._pause.text() == PAUSE, timeout=60_000)
    assert not job.tally.is_paused
    qtbot.mouseClick(reading._button, Qt.MouseButton.LeftButton)
    assert not reading._button.isEnabled()
    assert not reading._pause.isEnabled()
    qtbot.waitUntil(lambda: not job.is_running, timeout=60_000)
    assert job.tally.is_cancelled
    assert reading.isVisible(), "what became of it waits to be seen"
    qtbot.mouseClick(reading._button, Qt.MouseButton.LeftButton)
    assert not reading.isVisible()


@pytest.mark.parametrize(("share", "shown"), [(0.0, -1), (0.304, 30), (1.0, 100)])
def test_how_much_of_one_long_step_is_done_is_shown(qtbot, tmp_path, share, shown):
    dialog = ImportDialog(None, ImportJob([tmp_path], tmp_path / "a.db"))
    qtbot.addWidget(dialog)
    dialog.show_tally(ImportTally(share=share))
    assert dialog._bar.value() == shown
