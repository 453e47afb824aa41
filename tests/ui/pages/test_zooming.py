"""Larger and smaller by wheel and key."""

from paper import rolled
from PySide6.QtCore import Qt

from timeline_app.ui.pages import zooming

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_larger_and_smaller_by_wheel_and_key(qtbot, page_pane, drawn):
    pane, _ = page_pane
    view, bar = pane.page.view, pane.page.bar
    assert bar._zoom.text() == "Whole page"
    whole = view.sheet
    rolled(view, 120, CONTROL)
    first = view.zoom
    assert first in zooming.STEPS
    assert bar._zoom.text() == f"{first} %"
    qtbot.keyClick(view, Qt.Key.Key_Plus, CONTROL)
    assert view.zoom > first
    assert view.sheet.width > whole.width
    drawn(pane)
    assert view.verticalScrollBar().maximum() > 0
    rolled(view, -120, CONTROL)
    assert view.zoom == first
    qtbot.keyClick(view, Qt.Key.Key_0, CONTROL)
    assert view.zoom == zooming.WHOLE
    qtbot.waitUntil(lambda: view.sheet == whole, timeout=20_000)
