"""Keys of one's own: no two actions ever share one, and what was chosen comes back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from timeline_app.ui.actions.key_map import SETTING, KeyMap, plain
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.dialogs.keyboard_page import HINT
from timeline_app.ui.dialogs.preferences import Preferences
from timeline_app.ui.dialogs.shortcut_sheet import ShortcutSheet
from timeline_app.ui.window_state import WindowState

IDS = [row.id for row in ACTIONS]
KEYS = ["Ctrl+K", "Ctrl+Z", "Ctrl+Y", "Alt+Left", "F9", "A", "Right", ""]
STEPS = st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from([*KEYS, None])), max_size=12)


@pytest.fixture
def keys(state):
    return KeyMap(state, ACTIONS)


@pytest.fixture
def page(qtbot, theme, state, keys):
    dialog = Preferences(None, theme, state, keys)
    qtbot.addWidget(dialog)
    dialog.pages.setCurrentWidget(dialog.keyboard)
    dialog.show()
    return dialog.keyboard


def press(qtbot, page, action, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page._fields[action], key, modifier)


def test_without_a_choice_the_table_holds(keys):
    assert all(keys.keys_of(row.id) == plain(row.keys) for row in ACTIONS)
    assert not keys.has_own


@given(STEPS)
def test_no_two_actions_ever_share_a_key(tmp_path_factory, steps):
    """Whatever is chosen, taken over, cleared or reset, in any order; and it all comes back."""
    path = tmp_path_factory.mktemp("keys") / "window.ini"
    state = WindowState(path)
    keys = KeyMap(state, ACTIONS)
    for action, key in steps:
        if key is None:
            keys.reset(action)
            assert keys.keys_of(action) == plain(next(r.keys for r in ACTIONS if r.id == action))
        else:
            keys.choose(action, key)
            assert keys.keys_of(action)[:1] == ((key,) if key else ())
    held = [key for action in IDS for key in keys.keys_of(action)]
    assert len(held) == len(set(held))
    state.flush()
    again = KeyMap(WindowState(path), ACTIONS)
    assert all(again.keys_of(action) == keys.keys_of(action) for action in IDS)
    keys.reset_all()
    assert not keys.has_own


@pytest.mark.parametrize("kept", ["{", "[]", '{"no.such": ["F9"]}', '{"edit.find": "F9"}'])
def test_nonsense_in_the_settings_harms_nobody(state, kept):
    state.remember(SETTING, kept)
    assert KeyMap(state, ACTIONS).keys_of("edit.find") == ("Ctrl+F",)


def test_a_key_that_is_pressed_takes_effect_at_once(qtbot, page, keys):
    press(qtbot, page, "edit.find", Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert keys.keys_of("edit.find") == ("Ctrl+J",)
    assert page._resets["edit.find"].isVisible()
    page._resets["edit.find"].click()
    assert keys.keys_of("edit.find") == ("Ctrl+F",)
    assert not page._resets["edit.find"].isVisible()


def test_a_key_that_is_taken_is_only_taken_over_when_asked_to(qtbot, page, keys):
    press(qtbot, page, "edit.find", Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert keys.keys_of("edit.find") == ("Ctrl+F",)
    assert "“Export”" in page.warning.text()
    page.take_over.click()
    assert keys.keys_of("edit.find") == ("Ctrl+E",)
    assert keys.keys_of("file.export") == ()
    assert page.warning.text() == HINT
    page.reset_all.click()
    assert keys.keys_of("file.export") == ("Ctrl+E",)


def test_a_bare_letter_is_refused_where_people_type(qtbot, page, keys):
    press(qtbot, page, "file.export", Qt.Key.Key_X)
    assert keys.keys_of("file.export") == ("Ctrl+E",)
    assert "hold Ctrl or Alt" in page.warning.text()
    press(qtbot, page, "event.merge", Qt.Key.Key_X)
    assert keys.keys_of("event.merge") == ("X",)


def test_esc_and_tab_keep_their_meaning(qtbot, page, keys):
    field = page._fields["edit.find"]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert page.window().focusWidget() is not field
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert not keys.has_own


def test_the_cross_takes_a_key_away(page, keys):
    page._fields["edit.find"].clear()
    assert keys.keys_of("edit.find") == ()


def test_finding_narrows_by_action_and_by_key(page):
    page.search.setText("ctrl+e")
    assert page._fields["file.export"].isVisible()
    assert not page._fields["edit.find"].isVisible()
    assert [menu for menu, part in page._headings.items() if part.isVisible()] == ["&File"]


def test_menus_buttons_and_the_sheet_follow(qtbot, desk):
    desk.keys.choose("file.add", "Ctrl+K")
    assert desk.menus.actions["file.add"].shortcut().toString() == "Ctrl+K"
    tips = [button.toolTip() for button in desk.header._buttons]
    assert "Add documents (Ctrl+K)" in tips
    sheet = ShortcutSheet(desk, desk.keys)
    qtbot.addWidget(sheet)
    assert any("add documents ctrl+k" in words for words, _ in sheet._rows)
    for dialog in desk.findChildren(QDialog):
        dialog.close()


def test_a_key_given_back_to_its_action_is_taken_from_who_had_it(keys):
    keys.choose("view.list", "A")
    assert "A" not in keys.keys_of("event.accept")
    keys.reset("event.accept")
    assert "A" in keys.keys_of("event.accept")
    assert "A" not in keys.keys_of("view.list")
    assert keys.user_of("A").id == "event.accept"


@pytest.mark.parametrize(
    ("action", "key", "words"),
    [
        ("view.list", "Ctrl+K, Ctrl+L", "One key"),
        ("view.list", "", "One key"),
        ("view.list", "B", "“B” alone"),
        ("view.list", "Ctrl+B", ""),
    ],
)
def test_a_key_that_cannot_ask_for_an_action_is_refused_with_the_reason(keys, action, key, words):
    refusal = keys.refusal(action, key)
    assert refusal.startswith(words)
    assert bool(refusal) is bool(words)
