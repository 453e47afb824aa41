"""What can be done with a document of the list, or with a file that could not be read."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit

from timeline_app import confinement
from timeline_app.errors import ProblemCode
from timeline_app.model import Changes, edits, shown
from timeline_app.model.withdrawal import Certificate, plain
from timeline_app.ui import dialogs, file_paths
from timeline_app.ui.actions import FILE, answering, event_actions, file_actions
from timeline_app.ui.actions.action import Needs, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.source.document_rows import Listed
from timeline_app.ui.speech import later, tr, tr_n
from timeline_app.wording.certificate import in_words

DOCUMENT = f"{FILE}/{tr('Chosen documen&t')}"
CHOOSE = tr("Choose a document in the list Documents first.")
UNREAD = tr("This file was not read: there is nothing of it in the chronology.")
NOT_THERE = tr("The original is not where it was read from: {path}")
NOT_SHOWN = tr("No program of this system shows this file. It is: {path}")
LIES_IN = tr("It lies in {folder}. The path was copied.")
NO_CHANGE = tr("There is no older version of this document.")
NO_PASSWORD = tr("This file was not refused for want of a password.")
_GOES = later(
    "Its text and passages, and the events that nothing else "
    "proves, leave every list, search and export (events that it tells: {events}). "
    "Events that other documents prove too stay, told by those alone. Notes that you "
    "wrote yourself stay with the events that stay.\n\nIt can be undone until this "
    "chronology is closed. Then it is overwritten for good, in the file and in its "
    "automatic copies, and so are the lines of the history that hold its words. A "
    "certificate says what was removed."
)
_FORMATS = f"{tr('Text')} (*.txt);;JSON (*.json)"


def _with_row(context: Context, act: Callable[[Listed], object]) -> None:
    row = context.panes.documents.row
    if row is None:
        context.say(CHOOSE, passing=True)
    else:
        act(row)


def _with_document(context: Context, act: Callable[[int, Listed], object]) -> None:
    def acted(row: Listed) -> None:
        if row.document is None:
            context.say(UNREAD, passing=True)
        else:
            act(row.document, row)

    _with_row(context, acted)


def open_original(context: Context) -> None:
    """The original in the program that the desktop has for it."""
    _with_row(context, partial(_open, context))


def _open(context: Context, row: Listed) -> None:
    place = _original(context, row)
    opener = confinement.opener()
    if place is not None and (opener is None or not opener.show(place)):
        context.say(NOT_SHOWN.format(path=shown.line(str(place), None)))


def _original(context: Context, row: Listed) -> Path | None:
    from timeline_app import pipeline  # noqa: PLC0415 - heavy, and only on request

    place = pipeline.outer_file(row.path)
    if place is None:
        context.say(NOT_THERE.format(path=shown.line(row.path, None)))
    return place


def show_folder(context: Context) -> None:
    """Where the original lies; its path goes to the clipboard."""
    _with_row(context, partial(_show_folder, context))


def _show_folder(context: Context, row: Listed) -> None:
    place = _original(context, row)
    if place is not None:
        QGuiApplication.clipboard().setText(str(place))
        context.say(LIES_IN.format(folder=shown.line(str(place.parent), None)))


def set_date(context: Context) -> None:
    """Say when it was written."""
    _with_document(
        context,
        lambda document, _row: (
            event_actions.set_published(context, document) if context.session.can_change else None
        ),
    )


def rename(context: Context) -> None:
    """Give it another title; without any it has the one that was read in it."""
    _with_document(context, partial(_rename, context))


def _rename(context: Context, document: int, row: Listed) -> None:
    if not context.session.can_change:
        return
    dialog = QInputDialog(context.window)
    dialog.setWindowTitle(tr("Rename document"))
    dialog.setLabelText(tr("Title; empty for the one that stands in the document:"))
    dialog.setTextValue(row.title)
    asked_of = context.session.store

    def selected(title: str) -> None:
        if title.strip() != row.title:
            answering.keep(context, asked_of, [edits.SetDocumentTitle(document, title)])

    dialog.textValueSelected.connect(selected)
    context.show_dialog(dialog)


def read_again(context: Context) -> None:
    """From its file; where that was edited, the newer version counts from then on."""
    _with_row(context, lambda row: _read(context, row, ""))


def _read(context: Context, row: Listed, password: str) -> None:
    place = _original(context, row)
    if place is not None:
        file_actions.read_into_open(context, [place], password)


def give_password(context: Context) -> None:
    """Read a locked file; the password is used for this reading and kept nowhere."""
    _with_row(context, partial(_give_password, context))


def _give_password(context: Context, row: Listed) -> None:
    if row.code is not ProblemCode.PASSWORD:
        context.say(NO_PASSWORD, passing=True)
        return
    dialog = QInputDialog(context.window)
    dialog.setWindowTitle(tr("Give the password"))
    dialog.setLabelText(
        tr(
            "{title} is locked. The password is used for this reading and kept nowhere.",
            title=row.title,
        )
    )
    for part in dialog.findChildren(QLabel):
        part.setTextFormat(Qt.TextFormat.PlainText)  # the title is that of any file
    dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    meant = answering.meant(context, lambda password: _read(context, row, password))
    dialog.textValueSelected.connect(meant)
    context.show_dialog(dialog)


def changes(context: Context) -> None:
    """What differs from the version before."""
    _with_document(context, partial(_changes, context))


def _changes(context: Context, document: int, row: Listed) -> None:
    store = context.session.store
    older = row.older[0].document if row.older else None
    if store is None or older is None:
        context.say(NO_CHANGE, passing=True)
        return
    change = store.contents.version_change(older, document)
    dialog = dialogs.ChangesDialog(context.window, row.title, change, context.theme.colours)
    context.show_dialog(dialog)


# Withdrawing


def withdraw(context: Context) -> None:
    """Take it out, after a question that says what goes."""
    _with_document(context, partial(_withdraw, context))


def _withdraw(context: Context, document: int, row: Listed) -> None:
    if not context.session.can_change:
        return

    asked_of = context.session.store

    def agreed() -> None:
        if answering.is_open(context, asked_of):
            context.running.withdrawing = document
            answering.keep(context, asked_of, [edits.WithdrawDocument(document)])

    context.ask.choice(question(row), {tr("Withdraw"): agreed})


def on_changed(context: Context, changes: Changes) -> None:
    """Once it is out, the certificate; a refused one leaves nothing to tell later."""
    withdrawn, store = context.running.withdrawing, context.session.store
    if withdrawn is None or withdrawn not in changes.documents:
        return
    context.running.withdrawing = None
    if store is None or any(row.id == withdrawn for row in store.documents.all()):
        return
    context.say(tr("Withdrawn; it can be undone until the chronology is closed."), passing=True)
    certificates(context)


def certificates(context: Context) -> None:
    """What was withdrawn from this chronology so far."""
    store = context.session.store
    if store is None:
        return
    found = store.withdrawals.certificates()
    dialog = dialogs.CertificateDialog(context.window, found)
    dialog.save_requested.connect(lambda: _ask_target(context, found))
    context.show_dialog(dialog)


def _ask_target(context: Context, certificates: list[Certificate]) -> None:
    context.ask.target(
        tr("Save the certificates in"),
        _FORMATS,
        lambda path: save_to(context, path, certificates),
        name="withdrawn.txt",
    )


def save_to(context: Context, path: Path, certificates: list[Certificate]) -> None:
    """As text, or as JSON where the file's name says so."""
    target = file_paths.with_ending(path, ".txt")
    if target.suffix.lower() == ".json":
        told = json.dumps([plain(one) for one in certificates], ensure_ascii=False, indent=2)
    else:
        told = dialogs.BETWEEN.join(map(in_words, certificates))
    try:
        target.write_text(f"{told}\n", encoding="utf-8")
    except OSError as error:
        context.report(error)
    else:
        context.say(tr("Saved to {target}.", target=target), passing=True)


def question(row: Listed) -> str:
    """What goes, what stays, and until when it can be undone."""
    return f"{_asked(row)}\n\n{tr(_GOES, events=row.events)}"


def _asked(row: Listed) -> str:
    if not row.older:
        return tr("Withdraw {title}?", title=row.title)
    return tr_n(
        "Withdraw {title}, with {n} older version?",
        "Withdraw {title}, with {n} older versions?",
        len(row.older),
        title=row.title,
    )


ROWS = (
    UserAction("document.open", DOCUMENT, tr("&Open the original"),
               open_original, ("Ctrl+Alt+O",), needs=Needs.CHRONOLOGY, after="file.problems"),
    UserAction("document.show", DOCUMENT, tr("Where it &lies"),
               show_folder, needs=Needs.CHRONOLOGY, after="file.problems"),
    UserAction("document.rename", DOCUMENT, tr("R&ename…"), rename,
               needs=Needs.CHANGEABLE, begins_group=True, after="file.problems"),
    UserAction("document.date", DOCUMENT, tr("Set &date…"), set_date,
               needs=Needs.CHANGEABLE, after="file.problems"),
    UserAction("document.read_again", DOCUMENT, tr("&Read again"),
               read_again, needs=Needs.CHANGEABLE, after="file.problems"),
    UserAction("document.password", DOCUMENT, tr("Give the &password…"),
               give_password, needs=Needs.CHANGEABLE, after="file.problems"),
    UserAction("document.changes", DOCUMENT, tr("What &changed"),
               changes, needs=Needs.CHRONOLOGY, after="file.problems"),
    UserAction("document.withdraw", DOCUMENT, tr("&Withdraw…"),
               withdraw, ("Ctrl+Alt+W",), needs=Needs.CHANGEABLE,
               begins_group=True, after="file.problems"),
    UserAction("file.withdrawn", FILE, tr("W&ithdrawn documents…"),
               certificates, needs=Needs.CHRONOLOGY, after="file.problems"),
)  # fmt: skip
