"""What can be done with a document of the list, or with a file that could not be read."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QLineEdit

from timeline_app import confinement
from timeline_app.errors import ProblemCode
from timeline_app.model import Changes, edits, shown
from timeline_app.model.withdrawal import Certificate, in_words, plain
from timeline_app.ui.dialogs.certificate_dialog import BETWEEN, CertificateDialog
from timeline_app.ui.dialogs.changes_dialog import ChangesDialog
from timeline_app.ui.file_questions import FileQuestions
from timeline_app.ui.source.document_rows import Listed

if TYPE_CHECKING:
    from timeline_app.ui.desk import Desk

CHOOSE = "Choose a document in the list Documents first."
UNREAD = "This file was not read: there is nothing of it in the chronology."
NOT_THERE = "The original is not where it was read from: {path}"
NOT_SHOWN = "No program of this system shows this file. It is: {path}"
LIES_IN = "It lies in {folder}. The path was copied."
NO_CHANGE = "There is no older version of this document."
NO_PASSWORD = "This file was not refused for want of a password."  # noqa: S105 - words
_FORMATS = "Text (*.txt);;JSON (*.json)"


class DocumentCommands:
    """Acts on the row in hand of the list of documents."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._session = desk.session
        self._ask = FileQuestions(desk)
        self._withdrawing: int | None = None
        self._session.changed.connect(self._on_changed)

    def _with_row(self, act: Callable[[Listed], object]) -> None:
        row = self._desk.panes.documents.row
        if row is None:
            self._desk.say(CHOOSE, passing=True)
        else:
            act(row)

    def _with_document(self, act: Callable[[int, Listed], object]) -> None:
        def acted(row: Listed) -> None:
            if row.document is None:
                self._desk.say(UNREAD, passing=True)
            else:
                act(row.document, row)

        self._with_row(acted)

    def open(self) -> None:
        """The original in the program that the desktop has for it."""
        self._with_row(self._open)

    def _open(self, row: Listed) -> None:
        place = self._original(row)
        opener = confinement.opener()
        if place is not None and (opener is None or not opener.show(place)):
            self._desk.say(NOT_SHOWN.format(path=shown.line(str(place), None)))

    def _original(self, row: Listed) -> Path | None:
        from timeline_app import pipeline  # noqa: PLC0415 - heavy, and only on request

        place = pipeline.outer_file(row.path)
        if place is None:
            self._desk.say(NOT_THERE.format(path=shown.line(row.path, None)))
        return place

    def show_folder(self) -> None:
        """Where the original lies; its path goes to the clipboard."""
        self._with_row(self._show_folder)

    def _show_folder(self, row: Listed) -> None:
        place = self._original(row)
        if place is not None:
            QGuiApplication.clipboard().setText(str(place))
            self._desk.say(LIES_IN.format(folder=shown.line(str(place.parent), None)))

    def set_date(self) -> None:
        """Say when it was written."""
        self._with_document(
            lambda document, _row: (
                self._desk.commands.events.set_published(document)
                if self._session.can_change
                else None
            )
        )

    def read_again(self) -> None:
        """From its file; where that was edited, the newer version counts from then on."""
        self._with_row(lambda row: self._read(row, ""))

    def _read(self, row: Listed, password: str) -> None:
        place = self._original(row)
        if place is not None:
            self._desk.commands.files.read_into_open([place], password)

    def give_password(self) -> None:
        """Read a locked file; the password is used for this reading and kept nowhere."""
        self._with_row(self._give_password)

    def _give_password(self, row: Listed) -> None:
        if row.code is not ProblemCode.PASSWORD:
            self._desk.say(NO_PASSWORD, passing=True)
            return
        dialog = QInputDialog(self._desk)
        dialog.setWindowTitle("Give the password")
        dialog.setLabelText(
            f"{row.title} is locked. The password is used for this reading and kept nowhere."
        )
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(lambda password: self._read(row, password))
        self._desk.show_dialog(dialog)

    def changes(self) -> None:
        """What differs from the version before."""
        self._with_document(self._changes)

    def _changes(self, document: int, row: Listed) -> None:
        store = self._session.store
        older = row.older[0].document if row.older else None
        if store is None or older is None:
            self._desk.say(NO_CHANGE, passing=True)
            return
        change = store.version_change(older, document)
        dialog = ChangesDialog(self._desk, row.title, change, self._desk.theme.colours)
        self._desk.show_dialog(dialog)

    # Withdrawing

    def withdraw(self) -> None:
        """Take it out, after a question that says what goes."""
        self._with_document(self._withdraw)

    def _withdraw(self, document: int, row: Listed) -> None:
        if not self._session.can_change:
            return

        def agreed() -> None:
            self._withdrawing = document
            self._session.apply(edits.WithdrawDocument(document))

        self._ask.choice(question(row), {"Withdraw": agreed})

    def _on_changed(self, changes: Changes) -> None:
        """Once it is out, the certificate."""
        if self._withdrawing is None or self._withdrawing not in changes.documents:
            return
        self._withdrawing = None
        self._desk.say("Withdrawn; it can be undone until the chronology is closed.", passing=True)
        self.certificates()

    def certificates(self) -> None:
        """What was withdrawn from this chronology so far."""
        store = self._session.store
        if store is None:
            return
        found = store.certificates()
        dialog = CertificateDialog(self._desk, found)
        dialog.save_requested.connect(lambda: self._ask_target(found))
        self._desk.show_dialog(dialog)

    def _ask_target(self, certificates: list[Certificate]) -> None:
        self._ask.target(
            "Save the certificates in",
            _FORMATS,
            lambda path: self.save_to(path, certificates),
            name="withdrawn.txt",
        )

    def save_to(self, path: Path, certificates: list[Certificate]) -> None:
        """As text, or as JSON where the file's name says so."""
        target = path.with_suffix(path.suffix or ".txt")
        if target.suffix.lower() == ".json":
            told = json.dumps([plain(one) for one in certificates], ensure_ascii=False, indent=2)
        else:
            told = BETWEEN.join(map(in_words, certificates))
        try:
            target.write_text(f"{told}\n", encoding="utf-8")
        except OSError as error:
            self._desk.report(error)
        else:
            self._desk.say(f"Saved to {target}.", passing=True)


def question(row: Listed) -> str:
    """What goes, what stays, and until when it can be undone."""
    older = f", with {len(row.older):,} older version{'s' * (len(row.older) > 1)}"
    return (
        f"Withdraw {row.title}{older if row.older else ''}?\n\n"
        "Its text and passages, and the events that nothing else proves, leave every list, "
        f"search and export (events that it tells: {row.events}). Events that other documents "
        "prove too stay, told by those alone. Notes that you wrote yourself stay with the events "
        "that stay.\n\nIt can be undone until this chronology is closed. Then it is "
        "overwritten for good, in the file and in its automatic copies, and so are the lines of "
        "the history that hold its words. A certificate says what was removed."
    )
