"""How far an import is, and what could not be read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from timeline_app.message import told
from timeline_app.pipeline import Phase, Progress
from timeline_app.ui.dialogs.about import AboutDialog
from timeline_app.ui.dialogs.import_dialog import ImportDialog, ProblemList, ProblemsDialog
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
