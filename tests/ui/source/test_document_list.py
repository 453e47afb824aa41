"""The list of documents: titles, counts, and what can be done with one by its menu."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QInputDialog, QMenu


def titles(desk):
    return {row.title for row in desk.panes.documents.rows}


def menu(desk):
    documents = desk.panes.documents
    documents.setCurrentItem(documents.topLevelItem(0))
    place = documents.visualItemRect(documents.topLevelItem(0)).center()
    documents.customContextMenuRequested.emit(QPoint(place))
    found = desk.findChildren(QMenu)[-1]
    return {action.objectName(): action for action in found.actions()}


def test_documents_stand_by_title_with_their_events(desk):
    desk.menus.run("view.documents")
    assert titles(desk) == {"Letter", "Report"}
    assert sum(int(row.events) for row in desk.panes.documents.rows) == 5


def test_the_menu_of_a_document_offers_all_that_can_be_done(desk):
    desk.menus.run("view.documents")
    assert {
        "document.open", "document.rename", "document.date", "document.read_again",
        "document.withdraw",
    } <= set(menu(desk))  # fmt: skip


def test_a_document_is_renamed_where_it_stands_and_undone(qtbot, desk):
    desk.menus.run("view.documents")
    before = desk.panes.documents.topLevelItem(0).text(0)
    menu(desk)["document.rename"].trigger()
    dialog = desk.findChild(QInputDialog)
    assert dialog.textValue() == before
    dialog.setTextValue("The mayor's letter")
    dialog.accept()
    qtbot.waitUntil(lambda: "The mayor's letter" in titles(desk))
    assert desk.panes.documents.row.title == "The mayor's letter", "and stays chosen"
    desk.menus.run("edit.undo")
    qtbot.waitUntil(lambda: before in titles(desk))
