"""Why it is so leads to the words."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_why_leads_to_the_words(shell):
    shell.panes.enter_side("why")
    rows = shell.features.inspecting.why.rows
    assert [row.reason.words for row in rows]
    leading = next(row for row in rows if row.reason.passage is not None)
    QTest.keyClick(leading, Qt.Key.Key_Return)
    assert shell.panes.side.current == "source"
