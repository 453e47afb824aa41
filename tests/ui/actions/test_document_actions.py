"""What is done with a document of the list, or with a file that could not be read."""

import json
import os
from dataclasses import replace

import pytest
from bridge import LETTER, add_event, documents, made_chronology
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QMessageBox
from seen import opened

from timeline_app import store
from timeline_app.errors import ProblemCode
from timeline_app.message import told as as_told
from timeline_app.model import Changes
from timeline_app.model.when import day
from timeline_app.ui.actions import answering, document_actions, file_actions
from timeline_app.ui.actions.document_actions import (
    CHOOSE,
    LIES_IN,
    NO_CHANGE,
    NO_PASSWORD,
    NOT_SHOWN,
    NOT_THERE,
    UNREAD,
)  # fmt: skip
from timeline_app.ui.dialogs.certificate_dialog import NOTHING, CertificateDialog
from timeline_app.ui.dialogs.date_dialog import DateDialog
from timeline_app.ui.dialogs.import_dialog import ImportDialog
from timeline_app.ui.source.document_rows import Listed


@pytest.fixture
def chronology(tmp_path):
    """A letter that is where it was read, a report that is not, and a locked file."""
    path = tmp_path / "the_bridge.db"
    with store.open_store(path, create=True) as made:
        for one in documents():
            place = tmp_path / f"{one.title.lower()}.txt"
            if one.title == "Letter":
                place.write_text(one.text, encoding="utf-8")
            number = made.documents.add(replace(one, path=str(place)))
            if one.title == "Letter":
                add_event(made, "Mayor opens", day(2020, 5, 3), "opening", (number, LETTER[0]))
        made.documents.add_problem(
            str(tmp_path / "locked.pdf"), as_told("it is locked"), ProblemCode.PASSWORD
        )
    (tmp_path / "locked.pdf").touch()
    return path


def choose(desk, name):
    found = desk.panes.documents
    desk.panes.show_tab("documents")
    for number in range(found.topLevelItemCount()):
        if name in found.topLevelItem(number).toolTip(0):
            found.setCurrentItem(found.topLevelItem(number))


def opens(desk, act):
    """No desktop stands behind a test: the path is said instead."""
    choose(desk, "letter.txt")
    act()
    assert desk.message.words == NOT_SHOWN.format(path=desk.panes.documents.row.path)


def says_where(desk, act):
    choose(desk, "letter.txt")
    desk.message.dismiss()
    act()
    assert QApplication.clipboard().text() == desk.panes.documents.row.path
    assert desk.message.words == LIES_IN.format(folder=desk.session.path.parent)


def renames(desk, act):
    choose(desk, "letter.txt")
    for title, found in (("The mayor’s letter", "The mayor’s letter"), ("", "Letter")):
        act()
        dialog = opened(desk, QInputDialog)
        dialog.setTextValue(title)
        dialog.accept()
        assert found in {row.title for row in desk.session.store.documents.all()}


def dates(desk, act):
    choose(desk, "letter.txt")
    act()
    dialog = opened(desk, DateDialog)
    assert dialog.field.text == "Wed 10 June 2020"
    dialog.reject()


def reads_again(desk, act):
    choose(desk, "letter.txt")
    act()
    assert opened(desk, ImportDialog)
    job = desk.context.running.job
    assert [str(path) for path in job.paths] == [desk.panes.documents.row.path]
    job.end()
    desk.session.lock("")


def gives_a_password(desk, act):
    choose(desk, "locked.pdf")
    act()
    dialog = opened(desk, QInputDialog)
    assert dialog.textEchoMode() is QLineEdit.EchoMode.Password
    dialog.reject()


def has_no_changes(desk, act):
    choose(desk, "letter.txt")
    act()
    assert desk.status.currentMessage() == NO_CHANGE


def asks_before_it_withdraws(desk, act):
    choose(desk, "letter.txt")
    act()
    box = opened(desk, QMessageBox)
    assert box.text() == document_actions.question(desk.panes.documents.row)
    box.reject()
    assert len(desk.session.store.documents.all()) == 2


def lists_the_withdrawn(desk, act):
    act()
    dialog = opened(desk, CertificateDialog)
    assert dialog.words.toPlainText() == NOTHING
    dialog.reject()


EFFECTS = {
    "document.open": opens,
    "document.show": says_where,
    "document.rename": renames,
    "document.date": dates,
    "document.password": gives_a_password,
    "document.changes": has_no_changes,
    "document.withdraw": asks_before_it_withdraws,
    "file.withdrawn": lists_the_withdrawn,
    "document.read_again": reads_again,
}
ACTS = {row.id: row.run for row in document_actions.ROWS}


def test_each_row_does_what_it_says(desk, perform):
    assert set(ACTS) == set(EFFECTS)
    perform(EFFECTS)


def test_without_a_row_in_hand_each_says_so(desk):
    for name in set(ACTS) - {"file.withdrawn"}:
        desk.status.clearMessage()
        ACTS[name](desk.context)
        assert desk.status.currentMessage() == CHOOSE, name


@pytest.mark.parametrize(
    ("name", "action", "words"),
    [
        ("locked.pdf", "document.rename", UNREAD),
        ("locked.pdf", "document.date", UNREAD),
        ("locked.pdf", "document.changes", UNREAD),
        ("locked.pdf", "document.withdraw", UNREAD),
        ("letter.txt", "document.password", NO_PASSWORD),
    ],
)
def test_what_cannot_be_done_with_this_row_is_said(desk, name, action, words):
    choose(desk, name)
    ACTS[action](desk.context)
    assert desk.status.currentMessage() == words


@pytest.mark.parametrize("action", ["document.open", "document.show", "document.read_again"])
def test_an_original_that_is_gone_is_said(desk, tmp_path, action):
    choose(desk, "report.txt")
    QApplication.clipboard().setText("before")
    ACTS[action](desk.context)
    assert desk.message.words == NOT_THERE.format(path=tmp_path / "report.txt")
    assert QApplication.clipboard().text() == "before"
    assert desk.context.running.job is None


@pytest.mark.parametrize("action", ["document.rename", "document.date", "document.withdraw"])
def test_nothing_is_asked_while_nothing_may_be_changed(desk, action):
    choose(desk, "letter.txt")
    desk.session.lock("Reading…")
    ACTS[action](desk.context)
    for kind in (QInputDialog, DateDialog, QMessageBox):
        assert not any(one.isVisible() for one in desk.findChildren(kind))
    desk.session.lock("")


def test_what_is_withdrawn_is_certified_and_can_be_saved(qtbot, desk, tmp_path):
    choose(desk, "letter.txt")
    desk.menus.run("document.withdraw")
    box = opened(desk, QMessageBox)
    next(one for one in box.buttons() if one.text() == "Withdraw").click()
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in desk.findChildren(CertificateDialog)),
        timeout=60_000,
    )
    assert [row.title for row in desk.session.store.documents.all()] == ["Report"]
    dialog = opened(desk, CertificateDialog)
    dialog.save_requested.emit()
    asking = opened(desk, QFileDialog)
    assert asking.windowTitle() == "Save the certificates in"
    asking.reject()
    found = desk.session.store.withdrawals.certificates()
    for name in ("out.json", "out"):
        document_actions.save_to(desk.context, tmp_path / name, found)
    (told,) = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [one["name"] for one in told["files"]] == ["letter.txt"]
    assert "letter.txt" in (tmp_path / "out.txt").read_text(encoding="utf-8")
    dialog.reject()


def test_where_no_file_can_be_written_it_is_said(desk, tmp_path):
    document_actions.save_to(desk.context, tmp_path / "none" / "out.txt", [])
    assert f"none{os.sep}out.txt" in desk.message.words


def test_the_question_tells_how_many_versions_go():
    row = Listed(1, "/a.txt", "Minutes", "a.txt", events="3")
    assert document_actions.question(row).startswith("Withdraw Minutes?\n")
    assert "events that it tells: 3" in document_actions.question(row)
    for count, words in ((1, "1 older version?"), (2, "2 older versions?")):
        older = replace(row, older=(row,) * count)
        assert words in document_actions.question(older)


OTHERS = {
    "document.rename": ("letter.txt", QInputDialog, lambda box: box.setTextValue("Elsewhere")),
    "document.password": ("locked.pdf", QInputDialog, lambda box: box.setTextValue("secret")),
    "document.withdraw": ("letter.txt", QMessageBox, None),
}


@pytest.mark.parametrize("action", OTHERS)
def test_a_question_about_a_document_is_none_about_that_of_another_chronology(
    qtbot, desk, tmp_path, action
):
    """Its number is that of another document there."""
    name, kind, fill_in = OTHERS[action]
    choose(desk, name)
    desk.menus.run(action)
    box = opened(desk, kind)
    (tmp_path / "other").mkdir()
    other = made_chronology(tmp_path / "other")
    file_actions.open_path(desk.context, other)
    qtbot.waitUntil(lambda: desk.session.path == other, timeout=20_000)
    before = [(row.id, row.title) for row in desk.session.store.documents.all()]
    if fill_in is None:
        next(b for b in box.buttons() if "Withdraw" in b.text().replace("&", "")).click()
    else:
        fill_in(box)
        box.accept()
    assert desk.message._waiting[-1][0] == answering.OTHER
    assert not desk.session.busy
    assert desk.context.running.job is None
    assert [(row.id, row.title) for row in desk.session.store.documents.all()] == before


def test_the_title_that_it_has_is_no_change(desk):
    choose(desk, "letter.txt")
    before = desk.session.undo_label
    for title in ("Letter", "  Letter "):
        desk.menus.actions["document.rename"].trigger()
        dialog = opened(desk, QInputDialog)
        dialog.setTextValue(title)
        dialog.accept()
    assert desk.session.undo_label == before


def test_a_withdrawal_that_was_undone_has_no_certificate(desk):
    """What is told of it comes once the document is out, and it is in again."""
    desk.context.running.withdrawing = 1
    document_actions.on_changed(desk.context, Changes(documents=frozenset({2})))
    assert desk.context.running.withdrawing == 1
    document_actions.on_changed(desk.context, Changes(documents=frozenset({1})))
    assert desk.context.running.withdrawing is None
    assert not [one for one in desk.findChildren(CertificateDialog) if one.isVisible()]


def test_with_nothing_open_there_are_no_certificates(window):
    document_actions.certificates(window.shell.context)
    assert not window.shell.findChildren(CertificateDialog)
