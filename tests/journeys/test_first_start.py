"""A newcomer starts the program: the sample is built, clicked through, searched, corrected."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from timeline_app.ui import file_paths
from timeline_app.ui.editing.event_form import EventForm


def events_with_sources(desk):
    found = (desk.session.find(event) for event in desk.session.shown.rows)
    return [event for event in found if event.evidence]


def test_first_start_click_search_edit_undo(qtbot, start, settled):
    window = start()
    desk = window.shell
    assert file_paths.sample_file().is_file()
    assert desk.session.shown.chronology.documents == 2
    assert len(desk.session.shown) > 5
    assert desk.status.count.text().startswith("Showing")

    click_through_all_three_panes(qtbot, desk)
    search(qtbot, desk, settled)
    edit_undo_redo(qtbot, desk, settled)
    title = desk.session.find(desk.session.selection[0]).title
    chosen = desk.session.selection[0]
    window.close()

    again = start().shell
    assert again.session.path == file_paths.sample_file()
    assert again.session.find(chosen).title == title
    assert again.session.undo_label == "Change event"


def click_through_all_three_panes(qtbot, desk):
    first, second = events_with_sources(desk)[:2]
    table = desk.panes.table
    row = table.model().number_of(first.id)
    place = table.visualRect(table.model().index(row, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.session.selection == (first.id,)
    assert desk.panes.source.evidence.quote == first.evidence[0].quote
    assert desk.timeline.stage.selection == (first.id,)

    desk.timeline.pick(second.id)
    assert desk.session.selection == (second.id,)
    assert table.selectionModel().selectedRows()[0].row() == table.model().number_of(second.id)

    source = desk.panes.source
    shown = source.evidence  # the first of it that stands in the document in view
    text = source.opened.document.text
    trigger = shown.trigger
    assert trigger.of(text)
    desk.session.select((first.id,))
    source.open_document(shown.document)
    cursor = source.text._cursor_at(trigger.start)
    source.text.setTextCursor(cursor)
    source.text.ensureCursorVisible()
    point = source.text.cursorRect(cursor).center()
    point.setX(point.x() + 2)
    QTest.mouseClick(source.text.viewport(), Qt.MouseButton.LeftButton, pos=point)
    told = desk.session.find(desk.session.selection[0])
    assert any(e.trigger == trigger for e in told.evidence)


def search(qtbot, desk, settled):
    total = len(desk.session.shown)
    desk.search()
    settled(desk, lambda: qtbot.keyClicks(desk.header.search, "visit"))
    assert 0 < len(desk.session.shown) < total
    qtbot.waitUntil(lambda: desk.panes.hits.topLevelItemCount() > 0)
    qtbot.keyClick(desk.header.search, Qt.Key.Key_Return)
    marked = desk.panes.source.text.extraSelections()
    assert any("visit" in one.cursor.selectedText().lower() for one in marked)
    settled(desk, lambda: qtbot.keyClick(desk.header.search, Qt.Key.Key_Escape))
    assert len(desk.session.shown) == total


def edit_undo_redo(qtbot, desk, settled):
    event = events_with_sources(desk)[0]
    desk.session.select((event.id,))
    desk.menus.actions["event.edit"].trigger()
    form = desk.findChild(EventForm)
    form.title.setText("A title of my own")
    form.when.show_text("between 3 and 9 May 2004")
    assert "2004" in form.when.echo
    settled(desk, form.accept)
    changed = desk.session.find(event.id)
    assert changed.title == "A title of my own"
    assert changed.when.edtf == "[2004-05-03..2004-05-09]"
    settled(desk, desk.menus.actions["edit.undo"].trigger)  # one Save, one undo
    assert desk.session.find(event.id).title == event.title
    assert desk.session.find(event.id).when == event.when
    settled(desk, desk.menus.actions["edit.redo"].trigger)
    assert desk.session.find(event.id).title == "A title of my own"
