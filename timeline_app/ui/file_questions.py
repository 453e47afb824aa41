"""Asks for files and folders without stopping the program meanwhile."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from timeline_app.ui import places

CHRONOLOGIES = f"Chronologies (*{places.SUFFIX});;All files (*)"

Then = Callable[[Path], object]


class FileQuestions:
    """One window's file dialogs; they begin in the folder that was used last."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._folder = places.documents_folder

    def existing(self, title: str, names: str, then: Then) -> None:
        """One file that is there."""
        dialog = self._dialog(title, names)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.open()

    def target(self, title: str, names: str, then: Then, *, name: str = "") -> None:
        """One file to be written."""
        dialog = self._dialog(title, names)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.open()

    def several(self, title: str, then: Callable[[Sequence[Path]], object]) -> None:
        """Any number of files that are there."""
        dialog = self._dialog(title, "All files (*)")
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

    def _dialog(self, title: str, names: str) -> QFileDialog:
        dialog = QFileDialog(self._parent, title, str(self._folder()))
        if names:
            dialog.setNameFilters(names.split(";;"))
        dialog.finished.connect(lambda _code: self._note(dialog))
        return dialog

    def _note(self, dialog: QFileDialog) -> None:
        last = Path(dialog.directory().absolutePath())
        self._folder = lambda: last
        dialog.deleteLater()
