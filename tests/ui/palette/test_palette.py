"""The palette over a real window: it finds, says why not, does it, and gives the keyboard back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog

from timeline_app.ui.palette.entries import PaletteGroup

KEY = Qt.Key


@pytest.fixture
def palette(qtbot, window, desk):
    """Open, with the keyboard before in the table."""
    desk.panes.table.setFocus()
    desk.menus.run("go.palette")
    return desk.palette_card


def rows(palette):
    return {entry.words: entry for entry in palette.entries}


def press(qtbot, palette, *keys):
    for key in keys:
        qtbot.keyClick(palette.field, key)


def test_it_takes_the_keyboard_and_gives_it_back(qtbot, window, desk, palette):
    assert palette.isVisible()
    assert window.focusWidget() is palette.field
    assert palette.geometry() == window.rect()
    press(qtbot, palette, KEY.Key_Escape)
    assert not palette.isVisible()
    assert window.focusWidget() is desk.panes.table
    desk.menus.run("go.palette")
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(3, 300))
    assert not palette.isVisible()


def test_nothing_behind_it_hears_a_key(qtbot, window, desk, palette):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    asked = []
    for name in ("view.list", "edit.find", "event.accept", "view.fit_all"):
        desk.menus.actions[name].triggered.connect(lambda _on=False, name=name: asked.append(name))
    for key in (KEY.Key_B, KEY.Key_F, KEY.Key_0):
        qtbot.keyClick(palette.field, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(palette.field, KEY.Key_A)
    assert asked == []
    assert palette.field.text() == "a"


def test_a_command_is_run_and_stands_first_the_next_time(qtbot, window, desk, palette):
    qtbot.keyClicks(palette.field, "> filters")
    assert all(entry.group in {PaletteGroup.DO, PaletteGroup.HELP} for entry in palette.entries)
    assert palette.current.words == "Filters"
    press(qtbot, palette, KEY.Key_Return)
    assert not palette.isVisible()
    assert desk.panes.is_open("filters")
    desk.menus.run("go.palette")
    assert palette.entries[0].words == "Filters"
    assert palette.entries[0].group is PaletteGroup.DONE
    now = [entry.words for entry in palette.entries if entry.group is PaletteGroup.NOW]
    assert len(now) == 3


def test_what_cannot_be_done_says_why_and_is_not_done(qtbot, desk, palette):
    qtbot.keyClicks(palette.field, "> merge")
    found = rows(palette)["Merge"]
    assert found.reason == "No event is chosen."
    press(qtbot, palette, KEY.Key_Return)
    assert palette.isVisible()
    assert desk.findChildren(QDialog) == []


def test_an_event_is_found_by_its_title_and_chosen(qtbot, desk, palette, id_of):
    qtbot.keyClicks(palette.field, "lorry")
    found = [entry for entry in palette.entries if entry.group is PaletteGroup.EVENTS]
    assert {entry.words for entry in found} == {"Lorry hits the bridge", "Bridge struck by lorry"}
    assert all(entry.meta == "Tue 9 June 2020" for entry in found)
    while palette.current.words != "Lorry hits the bridge":
        press(qtbot, palette, KEY.Key_Down)
    press(qtbot, palette, KEY.Key_Return)
    assert desk.session.selection == (id_of("Lorry hits the bridge"),)


def test_more_to_do_with_an_event(qtbot, desk, palette, id_of):
    qtbot.keyClicks(palette.field, "council meets")
    while palette.current.group is not PaletteGroup.EVENTS:
        press(qtbot, palette, KEY.Key_Down)
    press(qtbot, palette, KEY.Key_Tab)
    assert {entry.group for entry in palette.entries} == {PaletteGroup.MORE}
    assert "Copy event with source" in rows(palette)
    press(qtbot, palette, KEY.Key_Escape)
    assert palette.isVisible(), "first back to what was found"
    while palette.current.group is not PaletteGroup.EVENTS:
        press(qtbot, palette, KEY.Key_Down)
    press(qtbot, palette, KEY.Key_Tab, KEY.Key_Return)
    assert desk.session.selection == (id_of("Council meets"),)
    assert desk.panes.source.isVisible()


def test_passages_are_counted_and_searched(qtbot, desk, palette):
    qtbot.keyClicks(palette.field, "bridge")
    found = rows(palette)["Search passages for “bridge”"]
    hits = desk.session.store.search.find("bridge")
    assert found.meta.startswith(f"{len(hits)} in ")
    found.run()
    assert desk.session.filter.text == "bridge"
    assert desk.panes.is_showing("hits")


def test_a_document_is_opened(qtbot, desk, palette):
    qtbot.keyClicks(palette.field, "letter")
    entry = next(one for one in palette.entries if one.group is PaletteGroup.DOCUMENTS)
    palette.close_up()
    entry.run()
    assert desk.panes.source.opened is not None
    assert desk.panes.source.isVisible()


def test_a_date_is_gone_to_or_shown_alone(qtbot, desk, palette):
    qtbot.keyClicks(palette.field, "/ 9 june 2020")
    assert [entry.words for entry in palette.entries] == [
        "Go to Tue 9 June 2020", "Show only Tue 9 June 2020",
    ]  # fmt: skip
    press(qtbot, palette, KEY.Key_Down)
    with qtbot.waitSignal(desk.session.snapshot_changed):
        press(qtbot, palette, KEY.Key_Return)
    assert len(desk.session.shown) == 2


def test_where_nothing_is_found_the_nearest_word_is_taken(qtbot, desk, palette):
    qtbot.keyClicks(palette.field, "councli")
    assert palette.entries == []
    assert "“Council”" in palette.nothing.text()
    press(qtbot, palette, KEY.Key_Return)
    assert palette.field.text() == "Council"
    assert any(entry.words == "Council meets" for entry in palette.entries)
    palette.field.setText("qqqqqq")
    assert palette.nothing.text() == "Nothing is found."
    press(qtbot, palette, KEY.Key_Return, KEY.Key_Tab, KEY.Key_Down)
    assert palette.isVisible()


def test_it_is_told_to_who_listens(qtbot, desk, palette):
    qtbot.keyClicks(palette.field, "lorry")
    field = QAccessible.queryAccessibleInterface(palette.field)
    assert field.text(QAccessible.Text.Name) == "Find and do"
    press(qtbot, palette, KEY.Key_Down)
    told = field.text(QAccessible.Text.Description)
    assert palette.current.words in told
    assert str(palette.current.group) in told
    found = QAccessible.queryAccessibleInterface(palette.list)
    names = [
        found.child(number).text(QAccessible.Text.Name) for number in range(found.childCount())
    ]
    assert f"Events: {rows(palette)['Lorry hits the bridge'].spoken}" in names


def test_markup_in_a_name_is_only_words(qtbot, desk, palette):
    palette.field.setText("<b>bridge</b> &amp")
    assert palette.nothing.textFormat() is Qt.TextFormat.PlainText
    assert not palette.grab().isNull()


@pytest.mark.parametrize("shape", [(1024, 640, 100), (1600, 900, 200), (560, 380, 200)])
def test_it_has_room_in_every_window(qtbot, window, theme, palette, shape):
    width, height, size = shape
    theme.set_text_size(size)
    try:
        window.resize(width, height)
        palette.field.setText("e")
        qtbot.waitUntil(lambda: palette.width() == window.width())
        assert palette.rect().contains(palette.card.geometry())
        assert palette.card.rect().contains(palette.list.geometry())
        assert palette.list.height() > 0
    finally:
        theme.set_text_size(100)


def test_without_a_chronology_there_is_something_to_begin_with(qtbot, window):
    shell = window.shell
    shell.open_palette()
    words = [entry.words for entry in shell.palette_card.entries]
    assert words == ["Open the sample", "Add folder", "Open"]
    shell.palette_card.field.setText("edit")
    reasons = {entry.words: entry.reason for entry in shell.palette_card.entries}
    assert reasons["Edit"] == "No chronology is open."


def step_to(qtbot, palette, group):
    while palette.current.group is not group:
        press(qtbot, palette, KEY.Key_Down)


def test_what_more_there_is_is_left_by_shift_tab_or_backspace_on_nothing(qtbot, desk, palette):
    qtbot.keyClicks(palette.field, "council meets")
    for key in (KEY.Key_Backtab, KEY.Key_Backspace):
        step_to(qtbot, palette, PaletteGroup.EVENTS)
        found = [entry.words for entry in palette.entries]
        press(qtbot, palette, KEY.Key_Tab)
        assert {entry.group for entry in palette.entries} == {PaletteGroup.MORE}
        palette.field.blockSignals(True)
        palette.field.clear()  # as if nothing had been typed: a key of it would search anew
        palette.field.blockSignals(False)
        press(qtbot, palette, key)
        assert {entry.group for entry in palette.entries} != {PaletteGroup.MORE}
        palette.field.setText("council meets")
        assert [entry.words for entry in palette.entries] == found


def test_there_is_no_way_back_from_what_was_found(qtbot, desk, palette):
    before = [entry.words for entry in palette.entries]
    press(qtbot, palette, KEY.Key_Backtab, KEY.Key_Backspace)
    assert palette.isVisible()
    assert [entry.words for entry in palette.entries] == before


def click(qtbot, palette, row):
    at = palette.list.visualItemRect(palette.list.item(row)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_click_does_what_stands_there_and_a_heading_nothing(qtbot, desk, palette, id_of):
    qtbot.keyClicks(palette.field, "council meets")
    shown = [palette.list.item(n).text() for n in range(palette.list.count())]
    row = next(n for n, words in enumerate(shown) if words.startswith("Council meets"))
    click(qtbot, palette, row - 1)
    assert shown[row - 1] == str(PaletteGroup.EVENTS)
    assert palette.isVisible()
    assert desk.session.selection == ()
    click(qtbot, palette, row)
    assert not palette.isVisible()
    assert desk.session.selection == (id_of("Council meets"),)


def test_a_click_on_the_card_itself_closes_nothing(qtbot, palette):
    at = palette.card.geometry().topLeft() + QPoint(3, 3)
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=at)
    assert palette.isVisible()


def test_the_keyboard_does_not_go_back_to_what_is_no_longer_there(qtbot, window, desk, palette):
    desk.panes.table.hide()
    press(qtbot, palette, KEY.Key_Escape)
    assert not palette.isVisible()
    assert window.focusWidget() is not desk.panes.table
