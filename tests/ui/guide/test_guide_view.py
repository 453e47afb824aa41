"""The help is entered, searched and left by keys."""

from PySide6.QtCore import Qt

from timeline_app.ui.actions import help_actions
from timeline_app.ui.guide import pages
from timeline_app.ui.palette.entries import PaletteGroup


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


def test_the_palette_finds_pages(qtbot, desk):
    desk.open_palette()
    qtbot.keyClicks(desk.palette_card.field, "does not know")
    entry = next(one for one in desk.palette_card.entries if one.group is PaletteGroup.HELP)
    assert entry.words == "What this program does not know"
    desk.palette_card.list.setCurrentRow(1)
    qtbot.keyClick(desk.palette_card.field, Qt.Key.Key_Return)
    assert desk.features.guiding.page.name == "limits"
    assert desk.stages.stage == help_actions.GUIDE


def test_a_page_is_turned_to_by_a_click_in_the_list(guide):
    guide.list.setCurrentRow(2)
    assert guide.page.name == pages.ORDER[2]
    guide.list.setCurrentRow(-1)
    assert guide.page.name == pages.ORDER[2]


def test_a_page_that_there_is_not_turns_nothing(guide):
    before = guide.page.name
    guide.show_page("zeppelins")
    assert guide.page.name == before
    guide.back()
    assert guide.page.name == before, "and there is nothing to go back to"
    guide.forward()
    assert guide.page.name == before


def test_keys_of_the_page_itself_turn_no_pages(qtbot, guide):
    before = guide.page.name
    guide.browser.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(guide.browser, key)
    assert guide.page.name == before
    assert guide.field.text() == ""
