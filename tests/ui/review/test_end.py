"""When all is decided it says what came of it."""

from PySide6.QtCore import Qt

Key = Qt.Key


def test_when_all_is_decided_it_says_what_came_of_it(mode, press):
    for _ in range(len(mode.sitting.queue) - 1):
        press(Key.Key_A)
    assert mode.top._pace.text() == " · last one"
    press(Key.Key_R)
    count = len(mode.sitting.queue)
    assert mode.end.heading.text() == f"{count} of {count} decided"
    assert mode.end.result.text() == f"{count - 1} accepted, 1 rejected"
    assert mode.end.report.isVisible()
    press(Key.Key_Backspace)
    assert mode._middle.currentWidget() is mode.card
