"""The control in the header: what it shows, sets, and says of itself."""

import pytest
from PySide6.QtCore import Qt

from timeline_app.model import EventFilter, Level
from timeline_app.ui.filters.level_switch import WORDS, LevelSwitch


def test_the_words_and_who_hears_them(qtbot):
    switch = LevelSwitch()
    qtbot.addWidget(switch)
    assert [button.text() for button in switch.buttons.values()] == [
        "Key", "All dated", "Everything",
    ]  # fmt: skip
    switch.use_words(is_short=True)
    assert [button.text() for button in switch.buttons.values()] == ["Key", "Dated", "All"]
    for level, button in switch.buttons.items():
        assert WORDS[level][0] in button.accessibleName()
        assert button.accessibleDescription()


def test_the_keyboard_moves_it(qtbot):
    switch = LevelSwitch()
    qtbot.addWidget(switch)
    switch.show()
    with qtbot.waitSignal(switch.chosen) as asked:
        qtbot.keyClick(switch.buttons[Level.DATED], Qt.Key.Key_Space)
    assert asked.args == [Level.DATED]
    assert [button.isChecked() for button in switch.buttons.values()] == [False, True, False]


@pytest.mark.parametrize("level", Level)
def test_header_menu_and_filter_are_one(qtbot, desk, level):
    button = desk.header.levels.buttons[level]
    with qtbot.waitSignal(desk.session.filter_changed, raising=False, timeout=2_000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.session.filter.level is level
    assert desk.menus.actions[f"view.level_{level}"].isChecked()
    assert desk.menus.actions["view.hidden"].isChecked() is (level is Level.ALL)
    assert button.isChecked()


def test_the_keys_choose_it_and_choosing_it_again_keeps_it(qtbot, desk):
    for _ in range(2):
        desk.menus.actions["view.level_dated"].trigger()
        assert desk.session.filter == EventFilter(level=Level.DATED)
        assert desk.menus.actions["view.level_dated"].isChecked()
        assert desk.header.levels.buttons[Level.DATED].isChecked()


def test_everything_leads_back_to_the_level_before(qtbot, desk):
    desk.menus.actions["view.level_dated"].trigger()
    desk.menus.actions["view.hidden"].trigger()
    assert desk.session.filter.level is Level.ALL
    desk.menus.actions["view.hidden"].trigger()
    assert desk.session.filter.level is Level.DATED
