"""The field of the page tells label and number and takes either."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from timeline_app.model.pages import Page, Pages
from timeline_app.ui.pages.page_bar import PageBar


def test_the_field_tells_label_and_number_and_takes_either(qtbot, page_pane):
    pane, _ = page_pane
    bar, view = pane.page.bar, pane.page.view
    assert (bar.field.text(), bar._rest.text()) == ("1", ", 3 of 5")
    for typed, page in (("ii", 2), ("3", 5), ("i", 1), ("nowhere", 1)):
        bar.field.setText(typed)
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        assert view.page == page
    assert (bar._back.isEnabled(), bar._on.isEnabled()) == (False, True)
    qtbot.mouseClick(bar._on, Qt.MouseButton.LeftButton)
    assert (view.page, bar.field.text()) == (2, "ii")
    assert "Page ii, 2 of 5" in view.accessibleDescription()


@pytest.mark.parametrize("width", [240, 300, 380, 520, 700])
def test_nothing_is_cut_off_however_narrow_the_pane_is(page_pane, width):
    pane, _ = page_pane
    pane.resize(width, 560)
    QApplication.processEvents()
    bar = pane.page.bar
    seen = [part for part in bar._parts if part.isVisible()]
    assert bar.field in seen
    assert bar._zoom not in seen or width > 240
    assert len(seen) == len(bar._parts) or width < 520
    for part in seen:
        assert part.width() >= part.minimumSizeHint().width()
        assert 0 <= part.mapTo(pane, QPoint(0, 0)).x() <= pane.width() - part.width()
    edges = [(part.geometry().left(), part.geometry().right()) for part in seen]
    assert all(before[1] < after[0] for before, after in pairwise(edges))


@pytest.fixture
def bar(qtbot):
    bar = PageBar()
    qtbot.addWidget(bar)
    bar.resize(600, 40)
    bar.show()
    return bar


def test_a_long_label_has_room_in_its_field(bar):
    bar.show_page(Pages((Page("i"), Page("Appendix-12"))), 1)
    narrow = bar.field.sizeHint().width()
    bar.show_page(bar._pages, 2)
    QApplication.processEvents()
    assert bar.field.text() == "Appendix-12"
    letters = bar.field.fontMetrics().horizontalAdvance("Appendix-12")
    assert bar.field.width() >= letters > narrow / 2
    assert bar.field.width() > narrow


def test_before_there_are_pages_a_number_leads_nowhere(qtbot, bar):
    asked = []
    bar.page_asked.connect(asked.append)
    qtbot.keyClicks(bar.field, "3")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert asked == []
    assert bar.field.text() == "3"
