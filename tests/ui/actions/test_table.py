"""The table of actions: complete, without clashes, and every entry does something."""

from collections import defaultdict

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog

from timeline_app import resources
from timeline_app.ui.actions import MENUS
from timeline_app.ui.actions.action import Scope, plain_text
from timeline_app.ui.actions.help_actions import local_keys
from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.actions.table import ACTIONS, EVENT_MENU, in_order
from timeline_app.ui.checking import keys as check_keys
from timeline_app.ui.dialogs.shortcut_sheet import ShortcutSheet
from timeline_app.ui.review import keys as review_keys

CONVENTIONS = [
    "Ctrl++", "Ctrl+-", "Ctrl+0", "Alt++", "Alt+-", "PgUp", "PgDown", "Ctrl+T", "Ctrl+G",
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "Left", "Right", "Up", "Down", "Home", "End",
    "Return", "Space", "Ctrl+F", "Ctrl+I", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Alt+Left",
    "Alt+Right", "A", "R", "M", "S", "E", "J", "K", "F1", "F5", "F11", "?",
]  # fmt: skip
LEAVES_THE_WINDOW = {"file.new", "file.open", "file.add", "file.add_folder", "file.quit",
                     "file.sample", "file.practice", "file.history", "file.recent",
                     "file.new_window", "help.tour"}  # fmt: skip


def test_ids_are_unique():
    assert len({row.id for row in ACTIONS}) == len(ACTIONS)


def test_every_key_users_expect_is_there():
    keys = {key for row in ACTIONS for key in row.keys}
    assert set(CONVENTIONS) <= keys


def test_no_two_actions_share_a_key():
    users = defaultdict(list)
    for row in ACTIONS:
        for key in row.keys:
            users[QKeySequence(key).toString()].append(row.id)
    assert {key: ids for key, ids in users.items() if len(ids) > 1} == {}


def test_keys_are_understood():
    assert all(QKeySequence(key).count() == 1 for row in ACTIONS for key in row.keys)


def test_plain_letters_never_work_in_the_whole_window():
    wide = [
        key
        for row in ACTIONS
        if row.scope is Scope.WINDOW
        for key in row.keys
        if len(key) == 1 and key.isalnum()
    ]
    assert wide == []


def test_menus_and_icons_exist():
    assert {row.menu.split("/")[0] for row in ACTIONS} == set(MENUS)
    named = {row.icon for row in ACTIONS if row.icon}
    assert all(resources.path("icons", f"{name}.svg").is_file() for name in named)
    assert set(EVENT_MENU) <= {row.id for row in ACTIONS}


def test_access_keys_differ_within_a_menu():
    marks = defaultdict(list)
    for row in ACTIONS:
        if "&" in row.text:
            marks[row.menu].append(row.text[row.text.index("&") + 1].lower())
    clashes = {menu: m for menu, m in marks.items() if len(set(m)) < len(m)}
    assert clashes == {}


@pytest.mark.parametrize("menu", MENUS)
def test_every_action_can_be_done_with_and_without_a_selection(qtbot, desk, menu):
    rows = [r for r in ACTIONS if r.menu.split("/")[0] == menu and r.id not in LEAVES_THE_WINDOW]
    for chosen in ((), tuple(desk.session.shown.rows[1:3])):
        for row in rows:
            desk.session.select(chosen)
            row.run(desk.context)
            for dialog in desk.findChildren(QDialog):
                dialog.reject()
    assert QApplication.activeModalWidget() is None


def test_offered_is_only_what_can_be_done(qtbot, window, desk):
    actions = desk.menus.actions
    assert not actions["event.edit"].isEnabled()
    assert not actions["event.merge"].isEnabled()
    desk.session.select(desk.session.shown.rows[:1])
    assert actions["event.edit"].isEnabled()
    assert actions["event.merge"].isEnabled(), "it asks which other one it is the same as"
    desk.session.lock("Adding documents…")
    assert not actions["event.edit"].isEnabled()
    assert not actions["edit.undo"].isEnabled()


def test_undo_is_named_after_what_it_takes_back(qtbot, desk):
    undo, redo = desk.menus.actions["edit.undo"], desk.menus.actions["edit.redo"]
    assert undo.text() == "&Undo add event"
    undo.trigger()
    assert redo.text() == "&Redo add event"
    assert redo.isEnabled()


def test_the_sheet_lists_what_only_review_and_the_board_have(qtbot, state):
    sheet = ShortcutSheet(None, KeyMap(state, ACTIONS), local_keys())
    qtbot.addWidget(sheet)
    lines = [line for line, _ in sheet._rows]
    assert any("wrong date" in line and line.endswith(" d") for line in lines)
    assert any("take this date" in line and "1–9" in line for line in lines)
    assert any("both stand" in line and line.endswith(" b") for line in lines)
    answers = {key for _, keys in check_keys.LOCAL for key in keys if len(key) == 1}
    assert answers >= set(check_keys.ANSWERS) - set("123456789")
    own = {row.words for row in review_keys.KEYS if not row.like and row.id[:5] != "take_"}
    assert own <= {words for words, _ in review_keys.LOCAL}


def test_the_sheet_lists_every_action_with_a_key(qtbot, state):
    keys = KeyMap(state, ACTIONS)
    sheet = ShortcutSheet(None, keys)
    qtbot.addWidget(sheet)
    words = " ".join(name for name, _ in sheet._rows)
    for row in ACTIONS:
        if row.keys:
            assert plain_text(row.text).casefold() in words
            assert all(key.casefold() in words for key in keys.shown(row.id))


def test_no_row_is_lost_behind_one_that_is_not_there():
    rows = [*ACTIONS]
    assert in_order(rows) == ACTIONS
    ids = {row.id for row in rows}
    assert {row.after for row in rows} <= ids | {""}
