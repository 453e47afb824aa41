"""The help: pages with true keys, links that lead somewhere, words that are found, no loading."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from timeline_app import resources
from timeline_app.model.finding import FindingKind
from timeline_app.ui.actions import help_actions
from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.guide import pages
from timeline_app.ui.palette.entries import Group

LINK = re.compile(r"\]\(([^)]*)\)")
FOLDER = resources.path("help", "en")


@pytest.fixture
def read(state):
    return help_actions.help_pages(KeyMap(state, ACTIONS))


@pytest.fixture
def guide(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.shell.menus.run("help.contents")
    return window.shell.features.guiding


def test_every_file_is_a_page_and_every_page_a_file():
    assert {file.stem for file in FOLDER.glob("*")} == set(pages.ORDER)


def test_links_lead_to_pages_and_nowhere_else():
    for file in FOLDER.glob("*.md"):
        targets = LINK.findall(file.read_text(encoding="utf-8"))
        assert {target.removesuffix(".md") for target in targets} <= set(pages.ORDER), file.name
        assert "http" not in file.read_text(encoding="utf-8")
        assert "![" not in file.read_text(encoding="utf-8")


def test_keys_are_those_in_force(state):
    keys = KeyMap(state, ACTIONS)
    keys.choose("review.begin", "Ctrl+Alt+R")
    keys.choose("event.split", "")
    reviewing = next(p for p in help_actions.help_pages(keys) if p.name == "reviewing")
    assert "**Ctrl+Alt+R** takes the window" in reviewing.text
    assert f"{pages.NO_KEY} | split this" in reviewing.text
    assert not pages.KEY.search(reviewing.text)


def test_the_page_of_the_keys_has_every_action_with_a_key(state, read):
    keys = KeyMap(state, ACTIONS)
    text = next(page for page in read if page.name == pages.KEYBOARD).text.replace("\\", "")
    for row in ACTIONS:
        if keys.keys_of(row.id):
            assert ", ".join(keys.shown(row.id)) in text, row.id


def test_the_page_to_check_tells_every_kind(read):
    text = next(page for page in read if page.name == "to-check").text
    for kind in FindingKind:
        assert f"| {str(kind).capitalize()} |" in text


def test_the_page_of_the_kinds_explains_each(read):
    text = next(page for page in read if page.name == "kinds").text
    for kind in FindingKind:
        assert f"## {str(kind).capitalize()}\n" in text


@pytest.mark.parametrize(
    ("word", "page"),
    [("known as of", "reading"), ("calendar beside", "calendar"), ("preview", "printing"),
     ("footnote", "citations"), ("saved views", "views"), ("high contrast", "settings"),
     ("text size", "settings"), ("verify", "packages"), ("rerun", "packages"),
     ("fingerprint", "packages"), ("import a table", "bringing-in"),
     ("columns", "bringing-in")],
)  # fmt: skip
def test_every_way_of_looking_and_handing_over_has_its_page(read, word, page):
    assert page in [one.name for one in pages.matching(read, word)]


def test_words_are_found_and_titles_come_first(read):
    assert pages.matching(read, "PRIVACY")[0].name == "privacy"
    assert "to-check" in [page.name for page in pages.matching(read, "honest people")]
    assert pages.matching(read, "zeppelin") == []
    assert pages.matching(read, " ") == read


def test_the_help_is_entered_read_and_left_by_keys(qtbot, window, guide):
    desk = window.shell
    assert guide.isVisible()
    assert guide.page.name == pages.ORDER[0]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert guide.page.name == pages.ORDER[1]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is guide.field
    guide.browser.setFocus()
    for letter in "julian":
        qtbot.keyClicks(window.focusWidget(), letter)
    assert guide.field.text() == "julian"
    assert guide.page.name == "limits"
    marked = guide.browser.extraSelections()
    assert [one.cursor.selectedText().lower() for one in marked] == ["julian"]
    qtbot.keyClick(guide.field, Qt.Key.Key_Return)
    assert window.focusWidget() is guide.browser
    guide.search()
    qtbot.keyClick(guide.field, Qt.Key.Key_Escape)
    assert guide.list.count() == len(pages.ORDER)
    qtbot.keyClick(guide.field, Qt.Key.Key_Escape)
    assert desk.stages.stage == help_actions.WELCOME


def test_nothing_found_is_said(qtbot, guide):
    qtbot.keyClicks(guide.field, "zeppelin")
    assert guide.nothing.isVisible()
    guide.field.clear()
    assert not guide.nothing.isVisible()


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


def test_the_palette_finds_pages(qtbot, desk):
    desk.open_palette()
    qtbot.keyClicks(desk.palette_card.field, "does not know")
    entry = next(one for one in desk.palette_card.entries if one.group is Group.HELP)
    assert entry.words == "What this program does not know"
    desk.palette_card.list.setCurrentRow(1)
    qtbot.keyClick(desk.palette_card.field, Qt.Key.Key_Return)
    assert desk.features.guiding.page.name == "limits"
    assert desk.stages.stage == help_actions.GUIDE
