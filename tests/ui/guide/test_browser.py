"""A page is read: links lead on inside, and nothing is loaded."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from timeline_app.ui.guide import pages


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
