"""Reading in a window: by keyboard, with what stands beside it, and what a decision does."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from timeline_app.model import Level
from timeline_app.model.copy_form import CopyForm
from timeline_app.review import Part, Story
from timeline_app.ui.dialogs.date_dialog import DateDialog
from timeline_app.ui.reading.laying import Layer, Paper, fold_words
from timeline_app.ui.reading.tellings import Telling
from timeline_app.ui.theme import COLOURS, LIGHT


@pytest.fixture
def reading(qtbot, desk):
    """The story of the bridge, everything that has a date."""
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.set_filter(desk.session.filter.at(Level.ALL))
    with qtbot.waitActive(desk.window(), timeout=20_000):
        desk.window().activateWindow()
    desk.menus.run("view.reading")
    view = desk.panes.reading
    qtbot.waitUntil(lambda: len(view.column.story) > 0, timeout=20_000)
    return view


def told(view):
    """The titles from top to bottom."""
    story = view.column.story
    events = [v for part, v in zip(story.parts, story.values, strict=True) if part == Part.EVENT]
    return [view.tellings.of(event).title for event in events]


def title_of(desk):
    return desk.session.find(desk.session.selection[0]).title


def test_it_takes_the_place_of_timeline_and_lists(desk, reading):
    assert reading.isVisible()
    assert not desk.timeline.isVisible()
    assert not desk.panes.lists.isVisible()
    assert desk.menus.actions["view.reading"].isChecked()
    assert desk.window().focusWidget() is reading.column
    assert told(reading) == [
        "Mayor opens the bridge", "Lorry hits the bridge", "Bridge struck by lorry",
        "Council meets", "Repairs begin", "The ferry is sold",
    ]  # fmt: skip
    assert desk.status.count.text().startswith("Reading 6 of 6 events · 1 in May 2020")


def test_escape_gives_the_panes_back(desk, reading):
    QTest.keyClick(reading.column, Qt.Key.Key_Escape)
    assert not desk.panes.story.is_shown
    assert desk.timeline.isVisible()


def test_a_list_that_is_asked_for_ends_reading(desk, reading):
    desk.menus.run("view.documents")
    assert not reading.isVisible()
    assert desk.panes.documents.isVisible()


def test_keys_go_from_event_to_event(desk, reading):
    QTest.keyClick(reading.column, Qt.Key.Key_J)
    QTest.keyClick(reading.column, Qt.Key.Key_J)
    assert title_of(desk) == "Lorry hits the bridge"
    QTest.keyClick(reading.column, Qt.Key.Key_K)
    assert title_of(desk) == "Mayor opens the bridge"
    QTest.keyClick(reading.column, Qt.Key.Key_End)
    assert title_of(desk) == "The ferry is sold"
    QTest.keyClick(reading.column, Qt.Key.Key_Down)
    assert title_of(desk) == "The ferry is sold"
    QTest.keyClick(reading.column, Qt.Key.Key_Home)
    assert title_of(desk) == "Mayor opens the bridge"
    assert "Mayor opens the bridge" in reading.column.accessibleDescription()


def test_a_rejected_event_makes_room_for_the_next(qtbot, desk, reading):
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.set_filter(desk.session.filter.at(Level.DATED))
    qtbot.waitUntil(lambda: reading._loading is None, timeout=20_000)
    for _ in range(2):
        QTest.keyClick(reading.column, Qt.Key.Key_J)
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        QTest.keyClick(reading.column, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: len(told(reading)) == 5, timeout=20_000)
    assert title_of(desk) == "Bridge struck by lorry"


def test_a_decision_scrolls_nothing(qtbot, desk, reading):
    reading.column.resize(500, 220)
    desk.window().resize(1_100, 420)
    reading.column.go_to(5)
    reading.step(1)
    place = reading.column._place
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        QTest.keyClick(reading.column, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: reading._loading is None, timeout=20_000)
    assert reading.column._place == place


def test_a_click_shows_the_passage_where_the_source_was_away(desk, reading):
    desk.panes.set_open("source", is_open=False)
    number = next(n for n, part in enumerate(reading.column.story.parts) if part == Part.EVENT)
    top = dict(reading.column._seen())[number]
    QTest.mouseClick(
        reading.column.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, round(top) + 40)
    )
    assert desk.panes.is_open("source")
    assert title_of(desk) == "Mayor opens the bridge"


def test_a_narrow_window_reads_without_the_source(qtbot, desk):
    desk.window().resize(1_024, 640)
    desk.menus.run("view.reading")
    assert not desk.panes.is_open("source")
    assert not desk.panes.reading.months.isVisible()
    desk.menus.run("view.reading")
    assert desk.panes.is_open("source")


def test_months_lead_to_their_events(desk, reading):
    stretches = reading.months._stretches
    assert [(one.words, one.count) for one in stretches] == [
        ("2020", 5), ("May", 1), ("Jun", 3), ("Jul", 1), ("No date", 1)
    ]  # fmt: skip
    assert reading.head._month.text() == "May"


def test_copying_all_puts_every_event_on_the_clipboard(desk, reading):
    reading.head.copy_requested.emit(CopyForm.SENTENCE)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 6
    assert lines[0] == "Sun 3 May 2020: Mayor opens the bridge (Letter, para. 1)."


def test_a_selection_is_copied_in_the_order_of_time(desk, id_of):
    council, mayor = id_of("Council meets"), id_of("Mayor opens the bridge")
    desk.session.select((council, mayor))
    desk.menus.run("event.copy_row")
    rows = [line.split("\t")[2] for line in QGuiApplication.clipboard().text().splitlines()]
    assert rows == ["Title", "Mayor opens the bridge", "Council meets"]
    desk.session.select((mayor,))
    desk.menus.run("event.copy_note")
    assert QGuiApplication.clipboard().text() == "“Letter,” 10 June 2020, para. 1."


def test_known_as_of_leaves_out_what_was_told_later(qtbot, desk, reading):
    desk.menus.run("view.known_by")
    dialog = desk.findChild(DateDialog)
    dialog.field.show_text("11 June 2020")
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        dialog.accept()
    qtbot.waitUntil(lambda: "Council meets" not in told(reading), timeout=20_000)
    assert reading.head._known_by.accessibleName() == "Known as of Thu 11 June 2020"
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        reading.head.any_day_requested.emit()
    assert desk.session.filter.known_by is None


def test_silences_follow_the_persons_measure(qtbot, desk, reading):
    def silences():
        story = reading.column.story
        return [story.values[n] for n, part in enumerate(story.parts) if part == Part.SILENCE]

    desk.menus.run("view.silence_7")
    qtbot.waitUntil(lambda: silences() == [36, 19], timeout=20_000)
    desk.menus.run("view.silence_0")
    qtbot.waitUntil(lambda: silences() == [], timeout=20_000)
    assert desk.menus.actions["view.silence_0"].isChecked()


def with_statements(reading):
    """The same story with the third event folded under the second."""
    story = reading.column.story
    events = [n for n, part in enumerate(story.parts) if part == Part.EVENT]
    deed, statement = story.values[events[1]], story.values[events[2]]
    keep = [n for n in range(len(story)) if n != events[2]]
    return deed, statement, Story(
        bytes(story.parts[n] for n in keep),
        type(story.values)("q", [story.values[n] for n in keep]),
        type(story.places)("q", [story.places[n] for n in keep]),
        type(story.headings)("q", [keep.index(n) for n in story.headings]),
        {deed: (statement,)},
        {statement: deed},
        story.events,
    )  # fmt: skip


def test_statements_are_unfolded_and_stepped_through(desk, reading):
    deed, statement, story = with_statements(reading)
    column = reading.column
    column.show_story(story)
    desk.session.select((deed,))
    folded = column.laid(story.number_of(deed)).height
    QTest.keyClick(column, Qt.Key.Key_Return)
    assert column.is_unfolded(deed)
    assert column.laid(story.number_of(deed)).height > folded
    QTest.keyClick(column, Qt.Key.Key_J)
    assert desk.session.selection[0] == statement
    QTest.keyClick(column, Qt.Key.Key_J)
    assert title_of(desk) == "Council meets"
    QTest.keyClick(column, Qt.Key.Key_K)
    assert desk.session.selection[0] == statement
    QTest.keyClick(column, Qt.Key.Key_Return)
    assert desk.session.selection[0] == deed
    assert not column.is_unfolded(deed)


def test_a_statement_that_is_chosen_elsewhere_is_seen(desk, reading):
    deed, statement, story = with_statements(reading)
    reading.column.show_story(story)
    desk.session.select((statement,))
    assert reading.column.is_unfolded(deed)
    reading.column.viewport().repaint()


def test_who_says_something_is_told_once():
    below = [Telling(n, "", "", people=("Oakley", "Brede")) for n in (1, 2)]
    assert fold_words(below) == "2 statements about it  ·  Oakley"
    assert fold_words(below[:1]) == "1 statement about it  ·  Oakley"


def test_the_lit_word_is_counted_as_qt_counts(qapp):
    telling = Telling(1, "2019", "A title", ("🌉 the bridge ", "fell", " down."), "Letter, p. 1")
    laid = Layer(Paper(COLOURS[LIGHT]), 300).event(telling)
    sentence = next(layout for layout, _, _ in laid.texts if "fell" in layout.text())
    lit = sentence.formats()[0]
    text = sentence.text().encode("utf-16-le")
    assert text[2 * lit.start : 2 * (lit.start + lit.length)].decode("utf-16-le") == "fell"


@pytest.mark.parametrize("width", [60, 300, 740])
def test_nothing_is_wider_than_its_column(qapp, width):
    words = "Donaudampfschifffahrtsgesellschaftskapitän " * 6
    telling = Telling(1, "between 4 and 8 March 2019", words, (words, "lost", words), words)
    laid = Layer(Paper(COLOURS[LIGHT]), width).event(telling, [telling], is_folded=False)
    for layout, place, _ in laid.texts:
        for number in range(layout.lineCount()):
            assert place.x() + layout.lineAt(number).naturalTextWidth() <= width + 24
    assert laid.title_end < laid.height
