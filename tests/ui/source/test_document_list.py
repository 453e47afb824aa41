"""The list of documents: titles, counts, and what can be done with one by its menu."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu

from timeline_app import store
from timeline_app.errors import ProblemCode
from timeline_app.message import told as as_told
from timeline_app.model import Level
from timeline_app.ui.source.document_list import DocumentList


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


STATE = 4


@pytest.fixture
def listed(qtbot, opened, theme):
    """The list by itself, of two documents and a file that could not be read."""
    opened.store.documents.add_problem("/papers/torn.pdf", as_told("torn"), ProblemCode.DAMAGED)
    made = DocumentList(opened, theme)
    qtbot.addWidget(made)
    made.resize(1_200, 300)
    made.show()
    show_anew(qtbot, opened)
    return made


def show_anew(qtbot, session):
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        is_all = session.filter.level is Level.ALL
        session.set_filter(session.filter.at(Level.KEY if is_all else Level.ALL))


def titled(listed, title):
    items = (listed.topLevelItem(n) for n in range(listed.topLevelItemCount()))
    return next(item for item in items if item.text(0) == title)


def told_by(listed):
    told = []
    listed.date_requested.connect(lambda number: told.append(("date", number)))
    listed.asked.connect(lambda action: told.append(("asked", action)))
    listed.chosen.connect(lambda number: told.append(("chosen", number)))
    listed.menu_requested.connect(lambda place: told.append(("menu", place)))
    return told


@pytest.mark.parametrize(
    ("title", "told"),
    [("Report", [("date", 2)]), ("torn.pdf", [("asked", "document.read_again")])],
)
def test_enter_dates_a_document_and_does_what_helps_a_file(qtbot, listed, title, told):
    listed.setCurrentItem(titled(listed, title))
    heard = told_by(listed)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert heard == told


def test_enter_dates_nothing_where_nothing_can_be_changed(qtbot, session, theme, chronology):
    listed = DocumentList(session, theme)
    qtbot.addWidget(listed)
    listed.show()
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        session.adopt(store.open_store(chronology, read_only=True))
    listed.setCurrentItem(titled(listed, "Report"))
    heard = told_by(listed)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert heard == []


@pytest.mark.parametrize(
    ("title", "column", "told"),
    [
        ("torn.pdf", STATE, [("asked", "document.read_again")]),
        ("torn.pdf", 0, []),
        ("Report", STATE, [("chosen", 2)]),
        ("Letter", 0, [("chosen", 1)]),
    ],
)
def test_a_click_chooses_and_on_the_state_does_what_helps(qtbot, listed, title, column, told):
    place = listed.visualRect(listed.indexFromItem(titled(listed, title), column)).center()
    heard = told_by(listed)
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard == told


def test_there_is_a_menu_where_a_document_is_and_none_beside(listed):
    heard = told_by(listed)
    listed.customContextMenuRequested.emit(QPoint(5, listed.viewport().height() - 3))
    assert heard == []
    place = listed.visualItemRect(titled(listed, "Letter")).center()
    listed.customContextMenuRequested.emit(place)
    assert heard == [("menu", listed.viewport().mapToGlobal(place))]


def test_what_was_chosen_stays_so_when_the_list_is_read_anew(qtbot, listed, opened):
    listed.setCurrentItem(titled(listed, "torn.pdf"))
    heard = told_by(listed)
    show_anew(qtbot, opened)
    assert listed.row.path == "/papers/torn.pdf"
    assert heard == [], "nobody chose anything"
    opened.close()
    assert (listed.row, listed.rows, listed.topLevelItemCount()) == (None, (), 0)
