"""Each door has its key, and the folder’s turns into the invitation."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from seen import inks, opened

from timeline_app.ui.welcome.welcome import FOLDER, OPEN, SAMPLE


def asked(welcome):
    heard = []
    welcome.asked.disconnect()
    welcome.asked.connect(heard.append)
    return heard


def test_each_door_has_the_key_that_works(qtbot, window, welcome):
    assert [welcome.doors[name].keys for name in (SAMPLE, FOLDER, OPEN)] == [
        "S", "Ctrl+Shift+D", "Ctrl+O",
    ]  # fmt: skip
    window.shell.keys.choose("file.open", "Ctrl+Alt+P")
    assert welcome.doors[OPEN].keys == "Ctrl+Alt+P"
    heard = asked(welcome)
    for key in (Qt.Key.Key_S, Qt.Key.Key_Return):
        qtbot.keyClick(window.focusWidget(), key)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Left)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    for _ in range(2):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert heard == [SAMPLE, FOLDER, SAMPLE, OPEN]


def test_a_drag_turns_the_folders_door_into_the_invitation(window, welcome):
    window.shell.invite([Path("/papers/letters")])
    assert welcome.doors[FOLDER].invitation == "Drop to read “letters”"
    assert not window.shell.overlay.isVisible()
    window.shell.invite([])
    assert welcome.doors[FOLDER].invitation == ""


def test_an_invitation_is_painted_on_another_ground_and_a_door_without_a_key_has_no_cap(
    welcome, theme
):
    door = welcome.doors[FOLDER]
    selected = theme.colours.selected.upper()
    plain = door.grab().toImage()
    assert selected not in inks(plain)
    door.invite("Drop to read “letters”")
    assert selected in inks(door)
    door.invite("")
    assert door.grab().toImage() == plain
    door.show_key("")
    assert door.grab().toImage() != plain
    assert "Key" not in door.accessibleDescription()


def test_a_door_over_nothing_asks_and_the_welcome_stays(window, welcome):
    welcome.doors[OPEN].click()
    dialog = opened(window, QFileDialog)
    assert welcome.isVisible()
    dialog.reject()
    assert welcome.isVisible()
