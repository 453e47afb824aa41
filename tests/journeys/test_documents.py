"""Somebody looks through the documents, reads a new version, withdraws one and takes it back."""

import json

from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLineEdit, QMessageBox
from reportlab.pdfgen.canvas import Canvas

from timeline_app import pipeline, store
from timeline_app.errors import ProblemCode
from timeline_app.ui.actions import document_actions
from timeline_app.ui.actions.document_actions import question
from timeline_app.ui.dialogs.certificate_dialog import CertificateDialog
from timeline_app.ui.dialogs.changes_dialog import ChangesDialog
from timeline_app.ui.source.document_rows import OLDER

MARKER, PASSWORD = "zyzzyva", "open-sesame-9"
FIRST = "4 May 2020\n\nAna Silva left Porto on 2 May 2020.\n\nThe board met on 3 May 2020.\n"
SECOND = f"4 May 2020\n\nAna Silva left Porto on 2 May 2020.\n\nThe {MARKER} sank on 1 May 2020.\n"


def made(folder):
    place, path = folder / "minutes.md", folder / "harbour.db"
    (folder / "other.txt").write_text("Rui Costa saw Leeds on 5 June 2020.", encoding="utf-8")
    for text in (FIRST, SECOND):
        place.write_text(text, encoding="utf-8")
        for _ in pipeline.import_paths([place, folder / "other.txt"], path):
            pass
    page = Canvas(str(folder / "locked.pdf"), encrypt=PASSWORD)
    page.drawString(72, 700, "Eva Lund left Oslo on 7 June 2021. She came back to the harbour.")
    page.save()
    for _ in pipeline.import_paths([folder / "locked.pdf"], path):
        pass
    return path


def choose(desk, name, *, older=False):
    documents = desk.panes.documents
    for number in range(documents.topLevelItemCount()):
        item = documents.topLevelItem(number)
        if name in item.toolTip(0):
            documents.setCurrentItem(item.child(0) if older else item)


def dialog_of(qtbot, desk, kind):
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in desk.findChildren(kind)), timeout=60_000
    )
    return next(one for one in desk.findChildren(kind) if one.isVisible())


def close_all(desk):
    for one in desk.findChildren(QDialog):
        one.reject()
    QApplication.processEvents()


def test_through_the_documents(qtbot, start, settled, tmp_path):
    path = made(tmp_path)
    desk = start(path).shell
    desk.menus.actions["view.documents"].trigger()
    rows = {row.below.split(" · ")[-1]: row for row in desk.panes.documents.rows}
    assert set(rows) == {"minutes.md", "other.txt", "locked.pdf"}
    assert [one.state for one in rows["minutes.md"].older] == [OLDER]
    assert rows["locked.pdf"].remedy == "Give the password…"
    what_changed(qtbot, desk)
    a_password_is_asked(qtbot, desk)
    withdraw_and_take_back(qtbot, desk, settled, path)
    withdraw_for_good(qtbot, desk, tmp_path)
    desk.session.close()
    for place in (path, *store.kept(path)):
        assert MARKER.encode() not in place.read_bytes()
        assert PASSWORD.encode() not in place.read_bytes()


def what_changed(qtbot, desk):
    choose(desk, "minutes.md")
    desk.menus.actions["document.changes"].trigger()
    dialog = dialog_of(qtbot, desk, ChangesDialog)
    assert dialog.counts.text() == "Events: 1 new, 1 gone. Passages: 1 new, 1 gone."
    close_all(desk)


def a_password_is_asked(qtbot, desk):
    choose(desk, "locked.pdf")
    assert desk.panes.documents.row.code is ProblemCode.PASSWORD
    desk.menus.actions["document.password"].trigger()
    dialog = dialog_of(qtbot, desk, QInputDialog)
    assert dialog.textEchoMode() is QLineEdit.EchoMode.Password
    dialog.setTextValue(PASSWORD)
    dialog.accept()
    qtbot.waitUntil(lambda: len(desk.session.store.documents.all()) == 4, timeout=25_000)
    qtbot.waitUntil(lambda: not desk.session.busy, timeout=25_000)
    qtbot.waitUntil(lambda: bool(desk.session.store.search.find("Oslo")), timeout=20_000)
    close_all(desk)


def withdraw(qtbot, desk):
    choose(desk, "minutes.md")
    asked = question(desk.panes.documents.row)
    desk.menus.actions["document.withdraw"].trigger()
    box = dialog_of(qtbot, desk, QMessageBox)
    assert box.text() == asked
    assert "1 older version" in asked
    next(one for one in box.buttons() if one.text() == "Withdraw").click()
    return dialog_of(qtbot, desk, CertificateDialog)


def withdraw_and_take_back(qtbot, desk, settled, path):
    before = len(desk.session.store.reading.ids())
    dialog = withdraw(qtbot, desk)
    assert "It can be undone until" in dialog.words.toPlainText()
    close_all(desk)
    assert desk.session.store.search.find(MARKER) == []
    settled(desk, desk.menus.actions["edit.undo"].trigger)
    assert len(desk.session.store.reading.ids()) == before
    assert desk.session.store.search.find(MARKER)


def withdraw_for_good(qtbot, desk, folder):
    withdraw(qtbot, desk)
    certificates = desk.session.store.withdrawals.certificates()
    document_actions.save_to(desk.context, folder / "out.json", certificates)
    document_actions.save_to(desk.context, folder / "out", certificates)
    saved = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    assert [one["name"] for one in saved[0]["files"]] == ["minutes.md"] * 2
    assert "SHA-256" in (folder / "out.txt").read_text(encoding="utf-8")
    close_all(desk)
