"""The list of dates: rows, the passage, an event of a date, it is right so."""

from array import array

from bridge import REPORT
from ledger import HIT, OF_LETTER
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from seen import texts

from timeline_app import store
from timeline_app.model import Changes, edits
from timeline_app.ui.actions import event_actions
from timeline_app.ui.dates.date_view import NONE_AT_ALL, NONE_HERE, READING
from timeline_app.ui.dates.rows import DateColumn, DateGroup, Dates
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


def test_what_is_read_again_leaves_another_that_was_opened_meanwhile_alone(desk, view, tmp_path):
    session, other = desk.session, tmp_path / "other.db"
    told = []
    session.changed.connect(told.append)
    session.lock("Adding documents…")
    view._on_read_on(other, 3)
    view._on_read(other, Changes(is_everything=True))
    view._on_read_failed(other, OSError("the disk is full"))
    assert session.busy == "Adding documents…"
    assert told == []
    assert desk.message.words == "the disk is full"
    view._on_read_on(session.path, 3)
    assert session.busy == f"{READING} 3 left"
    view._on_read_failed(session.path, OSError("the disk is full"))
    assert session.busy == ""


def test_in_a_hurry_of_changes_the_dates_of_the_last_are_shown(qtbot, desk, view, id_of):
    """Each reads the ledger anew; what the one before had begun is given up."""
    event = id_of("Mayor opens the bridge")
    for title in ("Bridge opens", "Bridge is opened"):
        desk.session.apply(edits.SetTitle(event, title))
        desk.session.snapshot_changed.emit(desk.session.shown)
    qtbot.waitUntil(
        lambda: texts(view, DateColumn.WHICH)[:1] == ["Bridge is opened"], timeout=20_000
    )
    assert len(texts(view)) == 5


def test_dates_that_are_not_seen_are_counted_and_not_read(qtbot, desk, view, chronology):
    desk.menus.run("view.list")
    qtbot.waitUntil(lambda: not view.isVisible())
    before = view._dates
    with store.open_store(chronology) as other:
        other.documents.replace_mentions(2, (), (), (), ())
    with qtbot.waitSignal(view.counted, timeout=20_000) as told:
        for _ in range(2):
            desk.session.snapshot_changed.emit(desk.session.shown)
    assert told.args == [2]
    assert view._dates is before


def test_in_an_empty_list_keys_choose_nothing(desk, view):
    view.bar.choose(DateGroup.ALL)
    view.table.show_dates(Dates(), array("l"), with_document=False)
    asked = []
    view.chosen.connect(asked.append)
    for by in (1, -1):
        view.step(by)
    assert view.entry is None
    assert view.entries == []
    assert asked == []


def test_the_row_under_the_pointer_is_lit_up_and_dark_again_when_it_leaves(view):
    table = view.table
    at = table.visualRect(table.model().index(2, DateColumn.WRITTEN)).center()
    QTest.mouseMove(table.viewport(), at)
    QTest.mouseMove(table.viewport(), at + QPoint(1, 0))
    assert table.painter.hovered_row == 2
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert table.painter.hovered_row == -1
