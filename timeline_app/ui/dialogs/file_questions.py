"""Asks for files and folders without stopping the program meanwhile."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QFileInfo, Qt
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QMessageBox, QWidget

from timeline_app import folders
from timeline_app.ui import file_paths
from timeline_app.ui.speech import tr
from timeline_app.ui.window_state import WindowState

CHRONOLOGIES = f"{tr('Chronologies')} (*{file_paths.SUFFIX});;{tr('All files')} (*)"

Then = Callable[[Path], object]
LAST = "folder"
"""Under this name the folder that was used last is kept for the next start."""


class PlainIcons(QFileIconProvider):
    """What a file is, told by its name alone.

    Qt's own provider looks into each file of the folder.  Where one of them is a chronology that
    this process has open, closing it ends all locks that the process has on it (that is how POSIX
    has them): another process would then take the log away from under the window, and what is
    decided here from then on would be lost.
    """

    def icon(self, what: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        """Of a folder, or of any file."""
        if isinstance(what, QFileInfo):
            kinds = QAbstractFileIconProvider.IconType
            return super().icon(kinds.Folder if what.isDir() else kinds.File)
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        """As the column says it: ``Folder``, ``DB file``, ``File``."""
        if info.isDir():
            return tr("Folder")
        return tr("{suffix} file", suffix=info.suffix().upper()) if info.suffix() else tr("File")


class FileQuestions:
    """One window's file dialogs; they begin in the folder that was used last."""

    def __init__(self, parent: QWidget, state: WindowState) -> None:
        self._parent = parent
        self._state = state
        self._icons = PlainIcons()

    @property
    def folder_in_use(self) -> Path:
        """Where the next dialog begins: a folder that is there.

        Qt takes the name of a missing one for the file's.
        """
        kept = self._state.text(LAST)
        wished = (Path(kept),) if kept else ()
        found = (*wished, folders.documents_folder())
        return next((folder for folder in found if folder.is_dir()), Path.home())

    def existing(self, title: str, names: str, then: Then) -> None:
        """One file that is there."""
        dialog = self._dialog(title, names)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.open()

    def target(
        self, title: str, names: str, then: Then, *, name: str = "", replaces: bool = True
    ) -> None:
        """One file to be written; it asks before one that is there would be replaced."""
        dialog = self._dialog(title, names)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not replaces)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.open()

    def several(self, title: str, then: Callable[[Sequence[Path]], object]) -> None:
        """Any number of files that are there."""
        dialog = self._dialog(title, f"{tr('All files')} (*)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda paths: then([Path(path) for path in paths]))
        dialog.open()

    def folder(self, title: str, then: Then) -> None:
        """One folder."""
        dialog = self._dialog(title, "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.open()

    def choice(
        self,
        question: str,
        answers: Mapping[str, Callable[[], object]],
        *,
        then: Callable[[], object] | None = None,
    ) -> None:
        """One of several ways to go on, the first of them proposed, or none; ``then`` always."""
        box = QMessageBox(self._parent)
        box.setWindowTitle(tr("Timeline"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        for words, answer in answers.items():
            button = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
            button.clicked.connect(answer)
            if box.defaultButton() is None:
                box.setDefaultButton(button)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(box.deleteLater)
        if then is not None:
            box.finished.connect(then)
        box.open()

    def _dialog(self, title: str, names: str) -> QFileDialog:
        dialog = QFileDialog(self._parent, title, str(self.folder_in_use))
        dialog.setIconProvider(self._icons)  # before the list is filled, as events are handled
        if names:
            dialog.setNameFilters(names.split(";;"))
        dialog.finished.connect(lambda _code: self._note(dialog))
        return dialog

    def _note(self, dialog: QFileDialog) -> None:
        self._state.remember(LAST, dialog.directory().absolutePath())
        dialog.deleteLater()
