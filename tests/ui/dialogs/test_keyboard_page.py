"""Preferences → Keyboard: a key takes effect at once, and is taken over only when one says so."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.dialogs.keyboard_page import HINT, SUBMENU, KeyboardPage, KeyField

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def keys(state):
    return KeyMap(state, ACTIONS)


@pytest.fixture
def page(qtbot, keys):
    made = KeyboardPage(keys)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def test_every_action_but_the_submenu_has_a_field_with_its_key(page, keys):
    assert set(page._fields) == {row.id for row in ACTIONS} - {SUBMENU}
    assert page._fields["file.open"].keySequence().toString() == "Ctrl+O"
    assert page.warning.text() == HINT
    assert not page.reset_all.isEnabled()


def test_a_free_key_holds_at_once_and_can_be_taken_back(qtbot, page, keys):
    qtbot.keyClick(page._fields["file.open"], Qt.Key.Key_F7)
    assert keys.keys_of("file.open") == ("F7",)
    assert page._resets["file.open"].isVisible()
    page._resets["file.open"].click()
    assert keys.keys_of("file.open") == ("Ctrl+O",)
    assert not keys.has_own


def test_a_key_that_is_taken_is_taken_over_only_by_a_button(qtbot, page, keys):
    field = page._fields["file.open"]
    qtbot.keyClick(field, Qt.Key.Key_F, CONTROL)
    assert "Ctrl+F is the key for “Find”." in page.warning.text()
    assert keys.keys_of("edit.find") == ("Ctrl+F",)
    assert page.take_over.isVisible()
    page.take_over.click()
    assert keys.keys_of("file.open") == ("Ctrl+F",)
    assert keys.keys_of("edit.find") == ()
    assert not page.take_over.isVisible()
    page.reset_all.click()
    assert not keys.has_own


def test_a_bare_letter_for_the_whole_window_is_refused(qtbot, page, keys):
    qtbot.keyClick(page._fields["file.open"], Qt.Key.Key_Z)
    assert "alone would also be pressed" in page.warning.text()
    assert page._fields["file.open"].keySequence().toString() == "Ctrl+O"
    assert not page.take_over.isVisible()
    page._on_take_over()
    assert not keys.has_own


def test_clearing_takes_the_key_away(page, keys):
    page._fields["file.open"].clear()
    assert keys.keys_of("file.open") == ()


@pytest.mark.parametrize(
    ("typed", "seen", "unseen"),
    [("clear all", "edit.clear_filter", "file.open"), ("ctrl+o", "file.open", "edit.find")],
)
def test_the_list_is_narrowed_by_name_or_key(page, typed, seen, unseen):
    page.search.setText(typed)
    assert page._fields[seen].isVisible()
    assert not page._fields[unseen].isVisible()
    page.search.setText("no such thing at all")
    assert not any(heading.isVisible() for heading in page._headings.values())
    page.search.setText("")
    assert page._fields[unseen].isVisible()


@pytest.fixture
def field(qtbot):
    made = KeyField("Open")
    qtbot.addWidget(made)
    made.show()
    made.show_key("Ctrl+O")
    made.told = []
    made.pressed.connect(made.told.append)
    return made


def test_escape_is_the_dialogs(qtbot, field):
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.keySequence().toString() == "Ctrl+O"
    assert field.told == []


@pytest.mark.parametrize("way", ["left", "let go"])
def test_ctrl_alone_chooses_nothing_and_takes_no_key_away(qtbot, field, way):
    qtbot.keyPress(field, Qt.Key.Key_Control, CONTROL)
    if way == "left":
        QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut))
    else:
        with qtbot.waitSignal(field.editingFinished):
            qtbot.keyRelease(field, Qt.Key.Key_Control)
    assert field.keySequence().toString() == "Ctrl+O"
    assert field.told == []
    qtbot.keyClick(field, Qt.Key.Key_F7)
    assert field.told == ["F7"]


def test_a_pressed_key_is_told_once(qtbot, field):
    qtbot.keyClick(field, Qt.Key.Key_K, CONTROL | SHIFT)
    assert field.told == ["Ctrl+Shift+K"]
    field.show_key("F3")
    assert field.told == ["Ctrl+Shift+K"], "what is shown is not told"


def test_who_comes_back_to_the_page_finds_it_as_it_was(qtbot, page, keys):
    field = page._fields["file.open"]
    qtbot.keyClick(field, Qt.Key.Key_F7)
    page.hide()
    page.show()
    assert page._fields["file.open"] is field
    assert field.keySequence().toString() == "F7"
