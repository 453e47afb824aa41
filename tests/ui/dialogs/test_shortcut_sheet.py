"""The sheet of keys: typing narrows it, with its headings."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.dialogs.shortcut_sheet import ShortcutSheet

LOCAL = (("In the cellar", (("Light a candle", ("Ctrl+Alt+9", "1–9")),)),)


@pytest.fixture
def sheet(qtbot, state):
    made = ShortcutSheet(None, KeyMap(state, ACTIONS), LOCAL)
    qtbot.addWidget(made)
    made.show()
    return made


def seen(sheet):
    return {part.text() for part in sheet.findChildren(QLabel) if part.isVisible()}


def test_rooms_of_their_own_come_last_with_their_keys(sheet):
    words, parts = sheet._rows[-1]
    assert words == "light a candle ctrl+alt+9, 1–9"
    assert parts[1].text() == "Ctrl+Alt+9, 1–9"


def test_where_a_key_works_is_said_of_the_timeline_alone(sheet):
    told = [words for words, _ in sheet._rows if "(on the timeline)" in words]
    assert any(words.startswith("next event") for words in told)
    assert not any(words.startswith("find ") and "timeline" in words for words in told)


@pytest.mark.parametrize(("typed", "heading"), [("candle", "In the cellar"), ("ctrl+o", "File")])
def test_typing_leaves_what_fits_and_its_heading(sheet, typed, heading):
    sheet.findChild(QLineEdit).setText(typed)
    found = seen(sheet)
    assert heading in found
    assert ("In the cellar" in found) is (heading == "In the cellar")
    sheet.findChild(QLineEdit).setText("")
    assert {"File", "In the cellar"} <= seen(sheet)
