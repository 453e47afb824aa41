"""Statements under an event: unfolded, stepped through, told once of each speaker."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from told import chosen_title, with_statements

from timeline_app.ui.reading.laying import fold_words
from timeline_app.ui.reading.tellings import EventInWords


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
    assert chosen_title(desk) == "Council meets"
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
    below = [EventInWords(n, "", "", people=("Oakley", "Brede")) for n in (1, 2)]
    assert fold_words(below) == "2 statements about it  ·  Oakley"
    assert fold_words(below[:1]) == "1 statement about it  ·  Oakley"
