"""The list of dates: rows, chips, the passage, an event of a date, it is right so."""

from array import array

import pytest
from bridge import LETTER, REPORT, add_event, documents, span_of, text_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from timeline_app import store
from timeline_app.message import told as as_told
from timeline_app.model import Fate, LedgerEntry, Span, edits
from timeline_app.model.shown import LONGEST_SENTENCE, sentence_as_title
from timeline_app.model.when import day
from timeline_app.ui.actions import date_actions, event_actions
from timeline_app.ui.dates import rows
from timeline_app.ui.dates.date_model import DateModel
from timeline_app.ui.dates.date_view import NONE_AT_ALL, NONE_HERE
from timeline_app.ui.dates.loading import read, words_around
from timeline_app.ui.dates.rows import Column, Dates, Group
from timeline_app.ui.editing.event_form import EventForm

HIT = "On 9 June 2020 a lorry hit the bridge."


def entry(words, sentence, fate, **changes):
    text = text_of(LETTER if sentence in LETTER else REPORT)
    within = span_of(sentence)
    start = text.index(words, within.start)
    values = {"type": "DATE", "value": "", "passage": within, **changes}
    kind, value = values.pop("type"), values.pop("value")
    return LedgerEntry(Span(start, start + len(words)), words, kind, value, fate, **values)


OF_LETTER = (
    entry("3 May 2020", LETTER[0], Fate.UNUSED, reason=as_told("It stands in a question."),
          edtf="2020-05-03"),
    entry("9 June 2020", LETTER[1], Fate.UNUSED, reason=as_told("Nothing is told."),
          edtf="2020-06-09"),
)  # fmt: skip
OF_REPORT = (
    entry("Tuesday", REPORT[0], Fate.DOCUMENT, reason=as_told("It says when."), edtf="2020-06-09"),
    entry(
        "two days",
        REPORT[1],
        Fate.DURATION,
        reason=as_told("It lasts."),
        type="DURATION",
        value="P2D",
    ),
    entry("1 July", REPORT[2], Fate.IMPOSSIBLE, reason=as_told("No calendar has this day.")),
)


@pytest.fixture
def chronology(tmp_path):
    """Two documents with a ledger, and one event of the first of their dates."""
    path = tmp_path / "the_bridge.db"
    with store.open_store(path, create=True) as opened:
        ids = [
            opened.add_document(document, (), (), (), ledger)
            for document, ledger in zip(documents(), (OF_LETTER, OF_REPORT), strict=True)
        ]
        opened.apply(
            edits.AddEvent(
                "Mayor opens the bridge",
                day(2020, 5, 3),
                document=ids[0],
                span=span_of(LETTER[0]),
                time=OF_LETTER[0].span,
            )
        )
        add_event(opened, "Council meets", day(2020, 6, 11), "meeting", (ids[1], REPORT[1]))
    return path


@pytest.fixture
def view(qtbot, window, desk):
    """The list of dates, seen and filled."""
    date_actions.show(desk.context)
    qtbot.waitUntil(lambda: len(desk.panes.dates._dates) == 5, timeout=20_000)
    return desk.panes.dates


def texts(view, column=Column.WRITTEN):
    model = view.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def reloaded(qtbot, view, act):
    """After a change the list reads the ledger anew."""
    before = view._dates
    act()
    qtbot.waitUntil(lambda: view._dates is not before, timeout=20_000)


def test_the_model_is_sound(qtmodeltester, chronology):
    with store.open_store(chronology) as opened:
        dates = read(opened)
        model = DateModel(opened.lines)
        model.show_dates(dates, dates.of_document(0), with_document=True)
        qtmodeltester.check(model)
        model.show_dates(Dates(), array("l"), with_document=False)
        qtmodeltester.check(model)


def test_rows_say_what_became_of_each_date(view):
    assert texts(view) == ["“3 May 2020”", "“9 June 2020”", "“Tuesday”", "“two days”", "“1 July”"]
    assert texts(view, Column.READ) == [
        "Sun 3 May 2020", "Tue 9 June 2020", "Tue 9 June 2020", "2 days", "–"
    ]  # fmt: skip
    assert texts(view, Column.FATE) == [
        "date of an event", "told of nothing", "of the document", "duration", "impossible"
    ]  # fmt: skip
    assert texts(view, Column.WHICH)[0] == "Mayor opens the bridge"
    assert texts(view, Column.WHICH)[1] == f"“{HIT}”"
    assert texts(view, Column.PLACE) == ["l. 1", "l. 1", "l. 1", "l. 1", "l. 3"]


def test_chips_count_and_filter(qtbot, view, desk):
    chips = view.bar.chips
    assert chips[Group.ALL].text() == "All 5"
    assert chips[Group.LOOK].text() == "To look at 2"
    assert not chips[Group.REFERENCES].isVisible()
    qtbot.mouseClick(chips[Group.LOOK], Qt.MouseButton.LeftButton)
    assert texts(view) == ["“9 June 2020”", "“1 July”"]
    qtbot.mouseClick(chips[Group.LOOK], Qt.MouseButton.LeftButton)
    assert len(texts(view)) == 5
    assert desk.status.count.text() == "5 dates · 1 in events · 2 to look at"


def test_one_document_or_all(view, desk):
    view.bar.documents.setCurrentIndex(view.bar.documents.findText("report.txt"))
    view.bar.changed.emit()
    assert texts(view) == ["“Tuesday”", "“two days”", "“1 July”"]
    assert desk.status.count.text() == (
        "5 dates · 1 in events · 2 to look at. This document: 3 dates · 0 in events · 1 to look at"
    )
    desk.panes.show_tab("events")
    assert desk.status.count.text().startswith("Showing 2 of 2 events")


def test_every_date_is_under_one_chip():
    spans = [Span(n, n + 1) for n in range(len(Fate))]
    entries = [
        LedgerEntry(span, "x", "DATE", "", fate) for span, fate in zip(spans, Fate, strict=True)
    ]
    dates = Dates(entries)
    counts = dates.counts(range(len(entries)))
    assert counts[Group.ALL] == len(Fate)
    assert sum(counts[group] for group in Group if group is not Group.ALL) == len(Fate)
    for group in Group:
        assert len(dates.chosen(dates.of_document(0), group)) == counts[group]


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
    assert texts(view, Column.FATE)[1] == "date of an event"
    assert texts(view, Column.WHICH)[1] == HIT
    (event,) = desk.session.selection
    made = desk.session.find(event)
    assert (made.title, made.when.edtf) == (HIT, "2020-06-09")
    assert made.evidence[0].time_span == OF_LETTER[1].span
    reloaded(qtbot, view, desk.menus.actions["edit.undo"].trigger)
    assert texts(view, Column.FATE)[1] == "told of nothing"
    assert view.entry.text == "9 June 2020"
    assert desk.findChildren(EventForm) == [], "nothing was asked"


def test_a_click_on_the_offer_makes_the_event(qtbot, window, view, desk):
    window.resize(1440, 900)
    view.table._go(1, tells=True)
    place = view.table.visualRect(view.table.model().index(1, Column.PLACE))
    reloaded(
        qtbot,
        view,
        lambda: qtbot.mouseClick(
            view.table.viewport(), Qt.MouseButton.LeftButton, pos=place.center()
        ),
    )
    assert texts(view, Column.FATE)[1] == "date of an event"


def test_a_click_that_only_chooses_a_row_makes_nothing(qtbot, window, view, desk):
    window.resize(1440, 900)
    view.table._go(0, tells=True)
    place = view.table.visualRect(view.table.model().index(1, Column.PLACE))
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
    assert texts(view, Column.FATE)[4] == "date of an event"


def test_it_is_right_so_takes_it_out_of_what_is_to_be_looked_at(qtbot, view, desk):
    view.bar.choose(Group.LOOK)
    view.table._go(0, tells=True)
    reloaded(qtbot, view, desk.menus.actions["event.settle"].trigger)
    assert texts(view) == ["“1 July”"]
    assert view.entry.text == "1 July", "the next one comes into its place"
    assert desk.session.undo_label == "Date is right so"
    view.bar.choose(Group.ALL)
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
        other.replace_mentions(2, (), (), (), ())
    view._is_stale = True
    reloaded(qtbot, view, view._load)
    view.bar.documents.setCurrentIndex(view.bar.documents.findText("report.txt"))
    view.bar.changed.emit()
    assert view._nothing.text() == NONE_HERE
    assert view._stack.currentWidget() is view._nothing
    with store.open_store(chronology) as other:
        other.replace_mentions(1, (), (), (), ())
    view.bar.documents.setCurrentIndex(0)
    view._is_stale = True
    reloaded(qtbot, view, view._load)
    assert view._nothing.text() == NONE_AT_ALL


def test_documents_without_a_ledger_are_told_and_read_again(qtbot, desk, view, chronology):
    with store.open_store(chronology) as other:
        other.replace_mentions(2, (), (), ())
    view._is_stale = True
    reloaded(qtbot, view, view._load)
    assert view._notice.isVisible()
    assert view._missing.text() == "Read before dates were accounted for: 1 document."
    view._again.click()
    qtbot.waitUntil(lambda: not view._notice.isVisible(), timeout=120_000)
    assert {e.document for e in view._dates.entries} == {1, 2}
    assert not desk.session.busy


@pytest.mark.parametrize("width", [560, 1024, 1440])
@pytest.mark.parametrize("size", [100, 200])
def test_chips_are_never_cut_and_never_lie_on_each_other(window, view, theme, width, size):
    window.resize(width, 640)
    theme.set_text_size(size)
    QApplication.processEvents()
    bar = view.bar
    parts = [bar.documents, *(chip for chip in bar.chips.values() if chip.isVisible())]
    for part in parts:
        assert bar.rect().contains(part.geometry())
        others = [other for other in parts if other is not part]
        assert not any(part.geometry().intersects(other.geometry()) for other in others)
    theme.set_text_size(100)


def test_dates_are_not_cut_at_the_least_size_of_a_desk(window, view, theme):
    window.resize(1024, 640)
    QApplication.processEvents()
    metrics = view.table.fontMetrics()
    for column in (Column.WRITTEN, Column.READ):
        widest = max(map(metrics.horizontalAdvance, texts(view, column)))
        assert view.table.columnWidth(column) >= widest + 16


def test_words_around_a_date_are_whole_and_within_its_sentence():
    text = "Before. " + "word " * 20 + "3 May 2020" + " again" * 20 + ". After."
    span = Span(text.index("3 May"), text.index("3 May") + 10)
    passage = Span(8, text.index(" After"))
    told = words_around(text, LedgerEntry(span, "3 May 2020", "DATE", "", Fate.UNUSED,
                                          passage=passage))  # fmt: skip
    assert told.startswith("“…word ")
    assert told.endswith(" again…”")
    whole = words_around("On 3 May?", LedgerEntry(Span(3, 8), "3 May", "DATE", "", Fate.UNUSED,
                                                  passage=Span(0, 9)))  # fmt: skip
    assert whole == "“On 3 May?”"


def test_a_title_is_a_sentence_cut_after_a_word():
    assert sentence_as_title("The bridge\nfell.") == "The bridge fell."
    long = sentence_as_title("The bridge fell, " * 40)
    assert len(long) <= LONGEST_SENTENCE
    assert long.endswith("fell…")
    assert sentence_as_title("x" * 400) == "x" * (LONGEST_SENTENCE - 1) + "…"


def test_a_hundred_thousand_rows_ask_only_for_what_is_seen(qtbot, theme, opened):
    many = [
        LedgerEntry(Span(n, n + 1), "May", "DATE", "2020-05", Fate.EVENT, events=(n,), document=1)
        for n in range(100_000)
    ]
    asked = []

    def lines(ids):
        asked.extend(ids)
        return {}

    model = DateModel(lines)
    dates = Dates(many, array("l", range(100_000)))
    model.show_dates(dates, dates.of_document(0), with_document=False)
    assert model.index(99_999, Column.READ).data() == "–"
    assert 0 < len(asked) <= 2 * rows_fetched()


def rows_fetched():
    from timeline_app.ui.table.rows import PAGE

    return PAGE


def test_spoken_words_leave_out_what_is_not_there():
    dates = Dates([OF_REPORT[2]], array("l", [3]))
    row = rows.row_of(dates, 0, {}, with_document=False)
    assert row.spoken == "“1 July”, impossible, No calendar has this day, l. 3"
