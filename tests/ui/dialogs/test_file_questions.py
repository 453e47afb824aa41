"""Files are asked for where the last ones were, under names that are free."""

from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel

from timeline_app.model import edits
from timeline_app.ui.dialogs.file_questions import FileQuestions, PlainIcons
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


def locked(path):
    """Which files of a chronology this process holds, as the kernel tells: others come and go."""
    beside = [path, path.with_name(f"{path.name}-shm")]
    names = {str(one.stat().st_ino): one.name for one in beside}
    lines = (line.split() for line in Path("/proc/locks").read_text().splitlines())
    found = (names.get(line[5].split(":")[2]) for line in lines if "->" not in line)
    return {name for name in found if name}


@pytest.mark.skipif(not Path("/proc/locks").exists(), reason="only Linux tells its locks")
@pytest.mark.parametrize("action", ["file.open", "file.new", "file.add", "file.add_folder"])
def test_looking_at_a_folder_leaves_the_locks_on_what_is_open(qtbot, desk, chronology, action):
    """Else another process takes the log from under the window, with all that it decides."""
    desk.session.apply(edits.AddEvent("By hand", None))
    held = {chronology.name, f"{chronology.name}-shm"}
    assert locked(chronology) == held
    desk.state.remember("folder", chronology.parent)
    desk.menus.run(action)
    dialog = next(one for one in desk.findChildren(QFileDialog) if one.isVisible())
    files = dialog.findChild(QFileSystemModel)
    listed = files.index(str(chronology.parent))
    qtbot.waitUntil(lambda: files.rowCount(listed) > 0, timeout=20_000)
    QApplication.processEvents()
    assert locked(chronology) == held
    dialog.reject()
    assert locked(chronology) == held


@pytest.mark.parametrize(
    ("name", "words"), [("a.db", "DB file"), ("letter", "File"), ("papers", "Folder")]
)
def test_a_file_is_told_by_its_name_alone(qapp, tmp_path, name, words):
    place = tmp_path / name
    if words == "Folder":
        place.mkdir()
    icons = PlainIcons()
    assert icons.type(QFileInfo(str(place))) == words
    assert not icons.icon(QFileInfo(str(place))).isNull()
    assert not icons.icon(icons.IconType.Computer).isNull()
