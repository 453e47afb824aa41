"""The list of dates: rows, the passage, an event of a date, it is right so."""

from bridge import REPORT
from ledger import HIT, OF_LETTER
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from seen import texts

from timeline_app import store
from timeline_app.ui.actions import event_actions
from timeline_app.ui.dates.date_view import NONE_AT_ALL, NONE_HERE
from timeline_app.ui.dates.rows import DateColumn, DateGroup
from timeline_app.ui.editing.event_form import EventForm


def reloaded(qtbot, view, act):
    """After a change the list reads the ledger anew."""
    before = view._dates
    act()
    qtbot.waitUntil(lambda: view._dates is not before, timeout=20_000)


def test_rows_say_what_became_of_each_date(view):
    assert texts(view) == ["“3 May 2020”", "“9 June 2020”", "“Tuesday”", "“two days”", "“1 July”"]
    assert texts(view, DateColumn.READ) == [
        "Sun 3 May 2020", "Tue 9 June 2020", "Tue 9 June 2020", "2 days", "–"
    ]  # fmt: skip
    assert texts(view, DateColumn.FATE) == [
        "date of an event", "told of nothing", "of the document", "duration", "impossible"
    ]  # fmt: skip
    assert texts(view, DateColumn.WHICH)[0] == "Mayor opens the bridge"
    assert texts(view, DateColumn.WHICH)[1] == f"“{HIT}”"
    assert texts(view, DateColumn.PLACE) == ["l. 1", "l. 1", "l. 1", "l. 1", "l. 3"]


def test_a_row_shows_its_passage_lit(view, desk):
    view.table._go(1, tells=True)
    source = desk.panes.source
    assert source.opened.document.path.endswith("letter.txt")
    lit = source.text._chosen[0]
    assert (lit.quote, lit.time_span) == (HIT, OF_LETTER[1].span)
    marked = {s.cursor.selectedText() for s in source.text.extraSelections()}
    assert {HIT, "9 June 2020"} <= marked
    about = source._about_date
    assert about.isVisible()
    assert about._told.text() == "Told of nothing: nothing is told."
    assert about.make.isVisible()
    assert about.settle.isVisible()


def test_the_date_of_an_event_selects_it(view, desk, id_of):
    view.table._go(1, tells=True)
    view.table._go(0, tells=True)
    assert desk.session.selection == (id_of("Mayor opens the bridge"),)
    assert desk.panes.source.evidence.time_span == OF_LETTER[0].span
    assert not desk.panes.source._about_date.isVisible()
    view.table._go(3, tells=True)
    assert desk.session.selection == ()
    assert not desk.panes.source._about_date.settle.isVisible()


def test_an_event_chosen_elsewhere_chooses_its_date(view, desk, id_of):
    view.table._go(4, tells=True)
    desk.session.select((id_of("Mayor opens the bridge"),))
    assert view.entry.text == "3 May 2020"
    assert desk.panes.source.evidence is not None


def test_reading_anew_takes_no_selection_away(qtbot, view, desk, id_of):
    view.table._go(1, tells=True)
    elsewhere = id_of("Council meets")
    desk.session.select((elsewhere,))
    reloaded(qtbot, view, desk.session.refresh)
    assert desk.session.selection == (elsewhere,)
    assert view.entry.text == "9 June 2020"


def test_ctrl_return_makes_an_event_of_a_date_and_undo_takes_it_back(qtbot, view, desk):
    view.table._go(1, tells=True)
    reloaded(qtbot, view, desk.menus.actions["event.add"].trigger)
    assert texts(view, DateColumn.FATE)[1] == "date of an event"
    assert texts(view, DateColumn.WHICH)[1] == HIT
    (event,) = desk.session.selection
    made = desk.session.find(event)
    assert (made.title, made.when.edtf) == (HIT, "2020-06-09")
    assert made.evidence[0].time_span == OF_LETTER[1].span
    reloaded(qtbot, view, desk.menus.actions["edit.undo"].trigger)
    assert texts(view, DateColumn.FATE)[1] == "told of nothing"
    assert view.entry.text == "9 June 2020"
    assert desk.findChildren(EventForm) == [], "nothing was asked"


def test_a_click_on_the_offer_makes_the_event(qtbot, window, view, desk):
    window.resize(1440, 900)
    view.table._go(1, tells=True)
    place = view.table.visualRect(view.table.model().index(1, DateColumn.PLACE))
    reloaded(
        qtbot,
        view,
        lambda: qtbot.mouseClick(
            view.table.viewport(), Qt.MouseButton.LeftButton, pos=place.center()
        ),
    )
    assert texts(view, DateColumn.FATE)[1] == "date of an event"


def test_a_click_that_only_chooses_a_row_makes_nothing(qtbot, window, view, desk):
    window.resize(1440, 900)
    view.table._go(0, tells=True)
    place = view.table.visualRect(view.table.model().index(1, DateColumn.PLACE))
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert view.entry.text == "9 June 2020"
    assert len(desk.session.shown) == 2
    assert desk.session.undo_label == "Add event"


def test_a_date_that_is_none_is_asked_for(qtbot, view, desk):
    view.table._go(4, tells=True)
    desk.menus.actions["event.add"].trigger()
    (form,) = desk.findChildren(EventForm)
    assert form.title.text() == REPORT[2]
    assert form.when.text == ""
    form.when.show_text("2 July 2020")
    reloaded(qtbot, view, form.accept)
    assert texts(view, DateColumn.FATE)[4] == "date of an event"


def test_it_is_right_so_takes_it_out_of_what_is_to_be_looked_at(qtbot, view, desk):
    view.bar.choose(DateGroup.LOOK)
    view.table._go(0, tells=True)
    reloaded(qtbot, view, desk.menus.actions["event.settle"].trigger)
    assert texts(view) == ["“1 July”"]
    assert view.entry.text == "1 July", "the next one comes into its place"
    assert desk.session.undo_label == "Date is right so"
    view.bar.choose(DateGroup.ALL)
    view.table._go(1, tells=True)
    assert desk.panes.source._about_date.settle.text() == "Look at it again"
    reloaded(qtbot, view, desk.menus.actions["event.settle"].trigger)
    assert desk.status.count.text().endswith("2 to look at")
    reloaded(qtbot, view, desk.menus.actions["edit.undo"].trigger)
    reloaded(qtbot, view, desk.menus.actions["edit.undo"].trigger)
    assert desk.status.count.text().endswith("2 to look at")


def test_several_are_settled_as_one_step(qtbot, view, desk):
    view.table.selectAll()
    reloaded(qtbot, view, desk.menus.actions["event.settle"].trigger)
    assert desk.status.count.text().endswith("0 to look at")
    reloaded(qtbot, view, desk.menus.actions["edit.undo"].trigger)
    assert desk.status.count.text().endswith("2 to look at")


def test_keys_go_through_the_list(view, desk):
    view.table.setFocus()
    desk.menus.actions["event.next"].trigger()
    desk.menus.actions["event.next"].trigger()
    assert view.entry.text == "9 June 2020"
    desk.menus.actions["event.previous"].trigger()
    assert view.entry.text == "3 May 2020"
    view.table.activated.emit(view.table.currentIndex())
    assert desk.window().focusWidget() is desk.panes.source.text
    desk.panes.source.text.left.emit()
    assert desk.window().focusWidget() is view.table


def test_the_key_on_the_row_is_the_one_in_force(view, desk):
    assert view.table.painter.key == "Ctrl ⏎"
    desk.keys.choose("event.add", "Ctrl+M")
    desk.follow()
    assert view.table.painter.key == "Ctrl M"


def test_nothing_can_be_changed_in_what_is_locked(view, desk):
    view.table._go(1, tells=True)
    desk.session.lock("Adding documents…")
    assert not view.table.painter.offers(1, view.entry)
    event_actions.add(desk.context)
    assert len(desk.session.shown) == 2
    desk.session.lock("")


def test_a_document_without_dates_says_so(qtbot, desk, view, chronology):
    with store.open_store(chronology) as other:
        other.documents.replace_mentions(2, (), (), (), ())
    view._is_stale = True
    reloaded(qtbot, view, view._load)
    view.bar.documents.setCurrentIndex(view.bar.documents.findText("report.txt"))
    view.bar.changed.emit()
    assert view._nothing.text() == NONE_HERE
    assert view._stack.currentWidget() is view._nothing
    with store.open_store(chronology) as other:
        other.documents.replace_mentions(1, (), (), (), ())
    view.bar.documents.setCurrentIndex(0)
    view._is_stale = True
    reloaded(qtbot, view, view._load)
    assert view._nothing.text() == NONE_AT_ALL


def test_documents_without_a_ledger_are_told_and_read_again(qtbot, desk, view, chronology):
    with store.open_store(chronology) as other:
        other.documents.replace_mentions(2, (), (), ())
    view._is_stale = True
    reloaded(qtbot, view, view._load)
    assert view._notice.isVisible()
    assert view._missing.text() == "Read before dates were accounted for: 1 document."
    view._again.click()
    qtbot.waitUntil(lambda: not view._notice.isVisible(), timeout=120_000)
    assert {e.document for e in view._dates.entries} == {1, 2}
    assert not desk.session.busy


def test_dates_are_not_cut_at_the_least_size_of_a_desk(window, view, theme):
    window.resize(1024, 640)
    QApplication.processEvents()
    metrics = view.table.fontMetrics()
    for column in (DateColumn.WRITTEN, DateColumn.READ):
        widest = max(map(metrics.horizontalAdvance, texts(view, column)))
        assert view.table.columnWidth(column) >= widest + 16
