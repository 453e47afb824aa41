"""Chips and documents above the list of dates: they count, filter, and have room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from seen import texts

from timeline_app.ui.dates.rows import DateGroup


def test_chips_count_and_filter(qtbot, view, desk):
    chips = view.bar.chips
    assert chips[DateGroup.ALL].text() == "All 5"
    assert chips[DateGroup.LOOK].text() == "To look at 2"
    assert not chips[DateGroup.REFERENCES].isVisible()
    qtbot.mouseClick(chips[DateGroup.LOOK], Qt.MouseButton.LeftButton)
    assert texts(view) == ["“9 June 2020”", "“1 July”"]
    qtbot.mouseClick(chips[DateGroup.LOOK], Qt.MouseButton.LeftButton)
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
