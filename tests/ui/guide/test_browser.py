"""A page is read: links lead on inside, and nothing is loaded."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from timeline_app.ui.guide import pages
from timeline_app.ui.guide.browser import Browser
from timeline_app.ui.theme import LIGHT, Theme


def test_a_link_is_followed_inside_and_back(qtbot, window, guide):
    guide.browser.anchorClicked.emit(QUrl("reviewing.md"))
    assert guide.page.name == "reviewing"
    assert guide.list.currentItem().text() == "Reviewing"
    window.shell.menus.run("go.back")
    assert guide.page.name == pages.ORDER[0]
    window.shell.menus.run("go.forward")
    assert guide.page.name == "reviewing"
    guide.browser.anchorClicked.emit(QUrl("https://example.org/"))
    assert guide.page.name == "reviewing"


def test_it_loads_nothing(guide, tmp_path):
    file = tmp_path / "page.html"
    file.write_text("<p>other words</p>", encoding="utf-8")
    for kind in QTextDocument.ResourceType:
        assert guide.browser.loadResource(kind, QUrl.fromLocalFile(str(file))) is None
    assert not guide.browser.openLinks()
    assert not guide.browser.openExternalLinks()


@pytest.mark.parametrize(("size", "width", "height"), [(100, 1000, 2000), (200, 700, 500)])
def test_every_page_has_room_in_its_width(qtbot, read, size, width, height):
    """Also the first one that is shown, and one that needs no scroll bar."""
    for page in read:
        browser = Browser(Theme(LIGHT, size))
        qtbot.addWidget(browser)
        browser.resize(width, height)
        browser.show()
        QApplication.processEvents()
        browser.show_page(page)
        QApplication.processEvents()
        if page.name != pages.KEYBOARD:
            assert browser.horizontalScrollBar().maximum() == 0, page.name


def test_an_empty_browser_wears_another_theme_too(qtbot):
    theme = Theme(LIGHT)
    browser = Browser(theme)
    qtbot.addWidget(browser)
    theme.set_text_size(150)
    assert browser.page is None
    assert browser.toPlainText() == ""
