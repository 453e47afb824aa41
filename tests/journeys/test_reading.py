"""Somebody reads the sample from top to bottom, decides, copies it, prints it, presents it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QTest

from timeline_app.model import Review
from timeline_app.review import StoryPieceKind
from timeline_app.ui.presenting.present_window import PresentWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize("size", [(1_024, 640), (1_600, 900)])
def test_reading_the_sample_by_keyboard(qtbot, start, settled, size):
    window = start()
    window.resize(*size)
    desk = window.shell
    reading, session = desk.panes.reading, desk.session
    with qtbot.waitActive(window, timeout=20_000):
        window.activateWindow()
    QTest.keyClick(desk.timeline, Qt.Key.Key_R, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: len(reading.column.story) > 0, timeout=20_000)
    settled(desk, lambda: QTest.keyClick(reading.column, Qt.Key.Key_2, ALT))
    qtbot.waitUntil(lambda: bool(reading.column.story.below), timeout=20_000)

    read_to_the_end(desk, reading)
    unfold_a_statement(desk, reading)
    accept_and_copy(qtbot, settled, desk, reading)

    QTest.keyClick(reading.column, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: desk.findChild(QPrintPreviewDialog) is not None, timeout=20_000)
    preview = desk.findChild(QPrintPreviewDialog)
    qtbot.waitUntil(preview.isVisible, timeout=20_000)
    preview.close()

    reading.column.setFocus()
    QTest.keyClick(reading.column, Qt.Key.Key_F11, SHIFT)
    shown = window.findChild(PresentWindow)
    before = session.selection
    QTest.keyClick(shown, Qt.Key.Key_Right)
    assert session.selection != before
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    QTest.keyClick(reading.column, Qt.Key.Key_Escape)
    assert desk.timeline.isVisible()


def read_to_the_end(desk, reading):
    """J goes through every event once, and its passage stands beside it."""
    story = reading.column.story
    events = [
        v
        for part, v in zip(story.parts, story.values, strict=True)
        if part == StoryPieceKind.EVENT
    ]
    seen = []
    for _ in events:
        QTest.keyClick(reading.column, Qt.Key.Key_J)
        seen.append(desk.session.selection[0])
    assert seen == events
    assert desk.panes.source.isVisible()
    assert desk.panes.source.evidence is not None


def unfold_a_statement(desk, reading):
    """Enter shows who says something of the event."""
    deed, below = next(iter(reading.column.story.below.items()))
    desk.session.select((deed,))
    QTest.keyClick(reading.column, Qt.Key.Key_Return)
    QTest.keyClick(reading.column, Qt.Key.Key_J)
    assert desk.session.selection == (below[0],)
    assert desk.session.find(below[0]).kind == "statement"
    QTest.keyClick(reading.column, Qt.Key.Key_Return)
    assert desk.session.selection == (deed,)


def accept_and_copy(qtbot, settled, desk, reading):
    """A decides and goes on; the copy ends with a place that can be looked up."""
    event = desk.session.selection[0]
    settled(desk, lambda: QTest.keyClick(reading.column, Qt.Key.Key_A))
    assert desk.session.find(event).review is Review.ACCEPTED
    qtbot.waitUntil(lambda: reading._loading is None, timeout=20_000)
    desk.session.select((event,))
    QTest.keyClick(reading.column, Qt.Key.Key_F, CONTROL | ALT)
    assert "para. " in QGuiApplication.clipboard().text()
