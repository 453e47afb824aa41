"""How much is shown, one of three, with how many events that would be."""

import pytest

from timeline_app.model import Level
from timeline_app.ui.filters.level_list import NAMES, LevelList


@pytest.fixture
def levels(qtbot):
    made = LevelList()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("level", list(Level))
def test_it_says_what_is_in_force_and_asks_for_another(levels, level):
    told = []
    levels.chosen.connect(told.append)
    levels.show_level(level, {Level.KEY: 1_200})
    assert [one for one in Level if levels.buttons[one].isChecked()] == [level]
    assert levels.buttons[Level.KEY].text() == "Key events  (1,200)"
    assert levels.buttons[Level.ALL].text() == NAMES[Level.ALL], "unknown is not nought"
    levels.buttons[level].click()
    assert told == [level]
