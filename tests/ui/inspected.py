"""The event whose fields are seen, and a name added to it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def chosen_event(shell):
    return shell.session.find(shell.session.selection[0])


def add_name(row, words):
    row.plus.setFocus()
    QTest.keyClick(row.plus, Qt.Key.Key_Space)
    assert row.field.hasFocus()
    QTest.keyClicks(row.field, words)
    QTest.keyClick(row.field, Qt.Key.Key_Return)
