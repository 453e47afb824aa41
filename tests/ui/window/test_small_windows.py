"""A small window, or a large text: no word of the window's own is cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from timeline_app.ui.window.main_window import MainWindow

SIZES = [(1_024, 640, 100), (1_600, 900, 100), (1_600, 900, 200), (1_024, 640, 200)]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]} {size[2]} %")
def sized(request, window, desk, theme):
    width, height, per_cent = request.param
    theme.set_text_size(per_cent)
    window.resize(width, height)
    for _ in range(4):
        QApplication.processEvents()
    yield desk
    theme.set_text_size(100)


def test_no_button_of_the_header_is_cut(sized):
    seen = [b for b in sized.header.findChildren(QAbstractButton) if b.isVisible()]
    assert seen
    for button in seen:
        is_worded = (
            isinstance(button, QToolButton)
            and button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        if is_worded:
            words = button.fontMetrics().horizontalAdvance(button.text())
            assert words <= button.width(), button.text()
        right = button.mapTo(sized.header, button.rect().topRight()).x()
        assert right <= sized.header.width()


def test_no_entry_of_a_list_of_lanes_is_cut(sized):
    for box in (sized.header.lanes, sized.header.within):
        if not box.isVisible():
            continue
        box.showPopup()
        QApplication.processEvents()
        rows = box.view()
        last = rows.visualRect(rows.model().index(box.count() - 1, 0))
        bar = rows.verticalScrollBar()
        assert bar.maximum() > 0 or last.bottom() <= rows.viewport().rect().bottom()
        wide = max(rows.sizeHintForColumn(0), 1)
        assert wide <= rows.viewport().width()
        box.hidePopup()


def test_no_tab_is_cut(sized):
    for tabs in (sized.panes.lists.tabs, sized.panes.side.tabs):
        seen = [n for n in range(tabs.count()) if tabs.isTabVisible(n)]
        for number in seen:
            rect = tabs.tabRect(number)
            assert rect.right() <= tabs.width(), tabs.tabText(number)
            words = tabs.tabText(number)
            assert tabs.fontMetrics().horizontalAdvance(words) <= rect.width()


def test_counts_stand_in_the_tabs_where_they_have_room(window, desk):
    window.resize(1_600, 900)
    tabs = desk.panes.lists.tabs
    assert tabs.tabText(0) == "Events  6"
    desk.panes.lists.resize(240, 200)
    assert tabs.tabText(0) == "Events"
    desk.panes.lists.resize(1_000, 200)
    assert tabs.tabText(0) == "Events  6"


def test_in_a_low_window_opened_for_the_first_time_the_list_leaves_the_timeline_its_room(
    qtbot, state, theme
):
    window = MainWindow(state, theme)
    qtbot.addWidget(window)
    window.resize(900, 480)
    window.show()
    panes = window.shell.panes
    panes.restore_sizes(None, None)
    above, below = panes._middle.sizes()
    assert 0 < below <= above
    window.close()
