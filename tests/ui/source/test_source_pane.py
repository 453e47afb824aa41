"""The sentence that proves an event: marked, in sight, clickable; its date explained."""

from dataclasses import replace

import pytest
from bridge import LETTER, REPORT, span_of, text_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from timeline_app import store
from timeline_app.model import Document, EventFilter, Participant, Passage, Place, Span, edits
from timeline_app.model.when import day
from timeline_app.ui.actions.event_actions import NO_WORDS
from timeline_app.ui.source import library
from timeline_app.ui.source.event_details import LONGEST_NOTE, EventDetails
from timeline_app.ui.source.highlighter import char_format
from timeline_app.ui.source.passages import Weight
from timeline_app.ui.source.source_pane import NO_SOURCE, NOTHING, SourcePane
from timeline_app.ui.source.text_window import SIZE


@pytest.fixture
def pane(qtbot, opened, theme):
    pane = SourcePane(opened, theme)
    qtbot.addWidget(pane)
    pane.resize(400, 600)
    pane.show()
    return pane


def marked(pane, weight):
    """The texts that are marked so strongly."""
    ground = char_format(weight, pane.text._theme.colours)
    return [
        selection.cursor.selectedText()
        for selection in pane.text.extraSelections()
        if selection.format == ground
    ]


def point_at(pane, offset):
    cursor = pane.text._cursor_at(offset)
    return pane.text.cursorRect(cursor).center() + QPoint(2, 0)


def test_it_teaches_while_nothing_is_chosen(pane):
    assert pane._hint.text() == NOTHING
    assert pane.evidence is None


def test_it_has_no_second_heading_while_nothing_is_chosen(pane, opened, id_of):
    pane.show()
    assert not pane._name.isVisible()
    opened.select((id_of("Council meets"),))
    assert pane._name.isVisible()


def test_the_passage_is_marked_and_in_sight(pane, opened, id_of):
    opened.select((id_of("Council meets"),))
    assert pane._name.text() == "report.txt"
    assert marked(pane, Weight.PASSAGE) == [REPORT[1]]
    assert set(marked(pane, Weight.FAINT)) == {REPORT[0], REPORT[2]}
    place = point_at(pane, span_of(REPORT[1]).start)
    assert pane.text.viewport().rect().contains(place)
    assert "Fri 12 June 2020" in pane._date.accessibleName()


def test_offsets_hold_after_a_wide_character_and_line_ends(pane, opened, id_of):
    opened.select((id_of("Lorry hits the bridge"),))
    assert marked(pane, Weight.PASSAGE) == [LETTER[1]]


def test_a_click_on_a_passage_selects_its_event(qtbot, pane, opened, id_of):
    opened.select((id_of("Council meets"),))
    place = point_at(pane, span_of(REPORT[0]).start + 4)
    with qtbot.waitSignal(opened.selection_changed):
        QTest.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.selection == (id_of("Bridge struck by lorry"),)


def test_enter_is_the_keyboards_click(qtbot, pane, opened, id_of):
    opened.select((id_of("Council meets"),))
    pane.text.setTextCursor(pane.text._cursor_at(span_of(REPORT[2]).start + 3))
    qtbot.keyClick(pane.text, Qt.Key.Key_Return)
    assert opened.selection == (id_of("Repairs begin"),)


def test_a_click_beside_the_passages_selects_nothing(qtbot, pane, opened, id_of):
    chosen = id_of("Lorry hits the bridge")
    opened.select((chosen,))
    place = point_at(pane, span_of(LETTER[2]).start + 2)
    QTest.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.selection == (chosen,)


def test_previous_and_next_among_all_sources(qtbot, pane, opened, id_of):
    pair = (id_of("Lorry hits the bridge"), id_of("Bridge struck by lorry"))
    opened.select(pair)
    with qtbot.waitSignal(opened.snapshot_changed):
        opened.apply(edits.MergeEvents(pair))
    opened.select((pair[0],))
    assert pane._count.text() == "1 of 2"
    assert pane._name.text() == "letter.txt"
    qtbot.mouseClick(pane._next, Qt.MouseButton.LeftButton)
    assert (pane._name.text(), pane._count.text()) == ("report.txt", "2 of 2")
    assert marked(pane, Weight.PASSAGE) == [REPORT[0]]
    pane.step(1)
    assert pane._name.text() == "letter.txt"
    pane.step(-1)
    assert pane._name.text() == "report.txt"


def test_a_hand_made_event_without_a_source_says_so(pane, opened, id_of):
    opened.select((id_of("The ferry is sold"),))
    assert pane._hint.text() == NO_SOURCE
    assert pane._details._title.text() == "The ferry is sold"
    assert pane._details._when.text() == "undated"


def test_an_edit_shows_at_once(pane, opened, id_of):
    event = id_of("Council meets")
    opened.select((event,))
    opened.apply(edits.SetNote(event, "Ask the clerk"))
    assert pane._details._note.text() == "Ask the clerk"
    opened.undo()
    assert pane._details._note.text() == ""


def test_asking_for_actions(qtbot, pane, opened, id_of):
    opened.select((id_of("Council meets"),))
    button = next(b for b in pane.findChildren(QPushButton) if b.text() == "Accept")
    with qtbot.waitSignal(pane.asked) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == ["event.accept"]


def test_what_is_selected_is_counted_in_the_documents_text(pane, opened):
    pane.open_document(1)
    wanted = span_of(LETTER[1])
    cursor = pane.text._cursor_at(wanted.start)
    end = pane.text.window_shown.to_position(wanted.end)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    pane.text.setTextCursor(cursor)
    assert pane.text.selected_span() == wanted
    assert wanted.of(text_of(LETTER)) == LETTER[1]


def test_what_a_search_found_is_marked(pane, opened):
    pane.open_document(2, (Span(4, 10),))
    assert marked(pane, Weight.SEARCH) == ["bridge"]


def test_passages_of_hidden_events_wait_until_they_are_asked_for(qtbot, pane, opened, id_of):
    with qtbot.waitSignal(opened.snapshot_changed):
        opened.apply(edits.SetHidden(id_of("Repairs begin"), is_hidden=True))
    opened.select((id_of("Council meets"),))
    assert marked(pane, Weight.FAINT) == [REPORT[0]]
    with qtbot.waitSignal(opened.snapshot_changed):
        opened.set_filter(EventFilter.everything())
    opened.select((id_of("Bridge struck by lorry"),))
    assert REPORT[2] in marked(pane, Weight.FAINT)


def test_a_very_long_document_is_laid_out_in_part(qtbot, monkeypatch, session, theme, tmp_path):
    monkeypatch.setattr(library, "LONG", 1_000)
    line = "Nothing happened on this quiet day at all.\n"
    text = line * 4_000 + "On 5 May 1920 the tower fell.\n" + line * 4_000
    span = Span(4_000 * len(line), 4_000 * len(line) + 29)
    path = tmp_path / "long.db"
    with store.open_store(path, create=True) as made:
        kept = made.documents.add(
            Document("/long.txt", "long", text, passages=(Passage(Span(0, len(text))),))
        )
        made.apply(edits.AddEvent("Tower falls", day(1920, 5, 5), document=kept, span=span))
    pane = SourcePane(session, theme)
    qtbot.addWidget(pane)
    pane.resize(400, 600)
    pane.show()
    with qtbot.waitSignal(session.snapshot_changed):
        session.adopt(store.open_store(path))
    session.select(session.shown.rows)
    qtbot.waitUntil(lambda: pane.opened is not None)
    assert marked(pane, Weight.PASSAGE) == ["On 5 May 1920 the tower fell."]
    assert len(pane.text.toPlainText()) <= SIZE
    assert not pane._earlier.isHidden()
    assert not pane._later.isHidden()
    before = pane.text.window_shown
    qtbot.mouseClick(pane._later, Qt.MouseButton.LeftButton)
    assert pane.text.window_shown.end > before.end
    for _ in range(12):
        pane.text.move_window(-1)
    assert pane.text.window_shown.start == 0
    assert pane._earlier.isHidden()


@pytest.mark.parametrize("size", [100, 200])
def test_no_button_loses_its_words(pane, opened, id_of, theme, size):
    """Two rows where one has no room: at large text, or in a narrow pane."""
    theme.set_text_size(size)
    pane.resize(320, 700)
    opened.select((id_of("Lorry hits the bridge"),))
    QApplication.processEvents()
    for button in pane._details.buttons.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()
            assert pane._details.buttons.rect().contains(button.geometry())
    theme.set_text_size(100)


def test_a_title_and_a_note_of_any_length_are_cut_at_the_face(qtbot, opened, id_of):
    details = EventDetails()
    qtbot.addWidget(details)
    found = opened.find(id_of("Council meets"))
    event = replace(found, title="x" * 1_000_000, note="n" * 1_000_000)
    details.show_event(event, None, can_change=True)
    assert details._title.text() == "x" * 499 + "…"
    assert len(details._note.text()) == LONGEST_NOTE
    details.show_event(replace(event, title=""), None, can_change=True)
    assert details._title.text() == "(no title)"


def test_a_place_that_acts_too_is_named_once(qtbot, opened, id_of):
    event = opened.find(id_of("Council meets"))
    ocean = "Atlantic Ocean"
    twice = replace(
        event, participants=(Participant(ocean, "place"),), places=(Place(ocean), Place(ocean))
    )
    details = EventDetails()
    qtbot.addWidget(details)
    details.show_event(twice, None, can_change=True)
    assert details._about.text().count(ocean) == 1


def test_words_about_an_event_leave_no_blank_space_to_scroll_into(qtbot, pane, opened, id_of):
    for title in ("Council meets", "Lorry hits the bridge", "The ferry is sold"):
        opened.select((id_of(title),))
        for width in (260, 400, 640):
            pane.resize(width, 600)
            QApplication.processEvents()
            area = pane._details_area
            inside = area.widget()
            rest = area.verticalScrollBar().maximum() + area.viewport().height()
            wanted = pane._details.height_for(area.viewport().width())
            assert rest <= max(wanted, area.viewport().height()) + 2
            assert inside.width() == area.viewport().width()


def test_no_words_touch_the_edges_of_the_pane(qtbot, pane, opened, id_of):
    opened.select((id_of("The ferry is sold"),))
    assert pane._hint.text() == NO_SOURCE
    for width in (220, 380):
        pane.resize(width, 600)
        QApplication.processEvents()
        image = pane._hint.grab().toImage()
        ground = image.pixelColor(0, 0)
        for x in (*range(12), *range(image.width() - 12, image.width())):
            assert all(image.pixelColor(x, y) == ground for y in range(image.height()))


def test_selected_words_can_be_copied_by_the_menu(qtbot, desk, id_of):
    desk.session.select((id_of("Council meets"),))
    text = desk.panes.source.text
    qtbot.waitUntil(lambda: bool(text.toPlainText()))
    desk.menus.run("edit.copy_words")
    assert desk.status.currentMessage() == NO_WORDS
    span = span_of(REPORT[1])
    cursor = text._cursor_at(span.start)
    cursor.setPosition(text._cursor_at(span.end).position(), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    with qtbot.waitSignal(text.menu_requested):
        text.customContextMenuRequested.emit(QPoint(5, 5))
    menu = desk.findChildren(QMenu)[-1]
    next(one for one in menu.actions() if one.text() == "Copy selected &words").trigger()
    assert QApplication.clipboard().text() == REPORT[1]


def test_a_passage_without_a_date_that_is_split_off_is_said_and_can_be_shown(qtbot, desk, id_of):
    session = desk.session
    lorry = id_of("Lorry hits the bridge")
    with qtbot.waitSignal(session.snapshot_changed):
        document = session.find(lorry).evidence[0].document
        session.apply(
            edits.AddEvent("Crash", None, "accident", document=document, span=span_of(LETTER[2]))
        )
    crash = id_of("Crash")
    with qtbot.waitSignal(session.snapshot_changed):
        session.apply(edits.MergeEvents((lorry, crash)))
    session.set_filter(EventFilter(since=0))
    session.select((lorry,))
    mention = next(e for e in session.find(lorry).evidence if e.quote == LETTER[2])
    with qtbot.waitSignal(session.snapshot_changed):
        session.apply(edits.SplitEvidence(lorry, mention.id))
    assert session.selection == (lorry,), "what was looked at stays so"
    words = f"“{LETTER[2]}” was made; it is not shown now, for it has no date."
    assert desk.message.words == words
    with qtbot.waitSignal(session.snapshot_changed):
        desk.message._more.click()
    assert session.find(session.selection[0]).title == LETTER[2]
    assert session.is_shown(session.selection[0])


def test_a_click_on_the_documents_date_asks_for_another_one(qtbot, pane, opened, id_of):
    opened.select((id_of("Council meets"),))
    with qtbot.waitSignal(pane.published_clicked) as told:
        qtbot.mouseClick(pane._date, Qt.MouseButton.LeftButton)
    assert told.args == [pane.opened.id]


def test_a_passage_beyond_the_last_is_not_gone_to(pane, opened, id_of):
    """The inspector may know of more passages than there are since an undo."""
    opened.select((id_of("Council meets"),))
    pane.show_passage(7)
    assert pane._count.text() == "1 of 1"
    assert marked(pane, Weight.PASSAGE) == [REPORT[1]]


def test_words_of_a_document_that_tells_nothing_of_the_event_turn_to_no_passage(
    pane, opened, id_of
):
    opened.select((id_of("Council meets"),))
    pane.turn_to(1, span_of(LETTER[0]))
    assert marked(pane, Weight.PASSAGE) == [REPORT[1]]
    assert pane._name.text() == "report.txt"


def test_an_event_that_is_gone_leaves_the_pane_as_at_first(qtbot, pane, opened, id_of):
    first, second = id_of("Lorry hits the bridge"), id_of("Bridge struck by lorry")
    opened.select((second,))
    with qtbot.waitSignal(opened.snapshot_changed, timeout=20_000):
        opened.apply(edits.MergeEvents((first, second)))
    assert pane.evidence is None or second not in opened.selection
    opened.select((id_of("Council meets"),))
    opened.close()
    assert pane._hint.text() == NOTHING
    assert not pane._name.isVisible()
