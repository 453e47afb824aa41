"""Messages wait their turn, and some can tell more."""

from PySide6.QtCore import Qt

from timeline_app.ui.window.message_bar import MessageBar


def test_messages_wait_their_turn(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.say("The disk is full.")
    bar.say("The disk is full.")
    bar.say("The file is gone.")
    assert bar.words == "The disk is full."
    assert "(1 more)" in bar._words.text()
    bar.dismiss()
    assert bar.words == "The file is gone."
    bar.dismiss()
    assert bar.isHidden()
    assert bar.words == ""


def test_a_message_can_tell_more(qtbot):
    bar, told = MessageBar(), []
    qtbot.addWidget(bar)
    bar.show()
    bar.say("3 could not be read", lambda: told.append(True))
    qtbot.mouseClick(bar._more, Qt.MouseButton.LeftButton)
    assert told == [True]
    bar.show_only("Read-only")
    assert bar._more.isHidden()
