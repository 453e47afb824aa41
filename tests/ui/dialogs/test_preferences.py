"""Preferences take effect at once and are kept."""

import pytest

from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.dialogs.preferences import Preferences
from timeline_app.ui.theme import COLOURS


def test_preferences_take_effect_at_once(qtbot, theme, state):
    dialog = Preferences(None, theme, state, KeyMap(state, ACTIONS))
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(theme.changed):
        dialog.theme_box.setCurrentIndex(dialog.theme_box.findData("dark"))
        dialog.theme_box.activated.emit(dialog.theme_box.currentIndex())
    assert theme.name == "dark"
    dialog.motion_box.setChecked(False)
    assert state.flag("reduced_motion", default=True) is False
    theme.choose("light")


@pytest.mark.parametrize("choice", COLOURS)
def test_a_number_has_the_edge_of_a_field_and_is_read(qtbot, theme, state, choice):
    theme.choose(choice)
    dialog = Preferences(None, theme, state, KeyMap(state, ACTIONS))
    qtbot.addWidget(dialog)
    dialog.show()
    for box in (dialog.silence_box, dialog.theme_box):
        edge = box.grab().toImage().pixelColor(0, box.height() // 2)
        assert edge.name().upper() == COLOURS[choice].handle
    line = dialog.silence_box.lineEdit()
    assert line.width() > line.fontMetrics().horizontalAdvance("36500 days")
    assert abs(dialog.silence_box.height() - dialog.theme_box.height()) < 6
    theme.choose("light")


def test_a_measure_of_silence_is_kept(qtbot, desk):
    dialog = Preferences(desk, desk.theme, desk.state, desk.keys)
    qtbot.addWidget(dialog)
    assert dialog.silence_box.text() == "Off"
    dialog.silence_box.setValue(30)
    assert desk.features.checks.measure() == 30
