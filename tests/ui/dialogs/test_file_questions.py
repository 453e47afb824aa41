"""Files are asked for where the last ones were, under names that are free."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from timeline_app.ui.dialogs.file_questions import FileQuestions
from timeline_app.ui.window_state import WindowState


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
