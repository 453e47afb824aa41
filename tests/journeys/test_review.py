"""Review by keyboard alone, from the sample to the last event and back to the list."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from timeline_app.model import Review
from timeline_app.review import ReviewOutcome

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def begun(qtbot, window):
    """Review mode on the sample, begun by its key."""
    shell = window.shell
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: len(shell.session.shown) > 5, timeout=240_000)
    press(window, Key.Key_R, CONTROL)
    mode = shell.features.review.mode
    qtbot.waitUntil(lambda: not mode.sitting.is_reading and len(mode.sitting.queue) > 5)
    assert mode.isVisible()
    assert not shell.header.isVisible()
    return shell, mode


def test_everything_is_decided_by_keyboard_alone(qtbot, start):
    window = start()
    shell, mode = begun(qtbot, window)
    sitting, decided = mode.sitting, []
    for key in (Key.Key_A, Key.Key_R, Key.Key_N, Key.Key_A):
        decided.append(sitting.current_id)
        press(window, key)
    accepted, rejected = ReviewOutcome.ACCEPTED, ReviewOutcome.REJECTED
    assert list(map(sitting.queue.outcome, decided)) == [accepted, rejected, rejected, accepted]
    assert shell.status.count.text() == "Review · 4 decided, 2 accepted, 2 rejected"
    press(window, Key.Key_Backspace)
    assert sitting.current_id == decided[3]
    press(window, Key.Key_Z, CONTROL)
    assert sitting.queue.outcome(decided[2]) is ReviewOutcome.WAITING
    count = len(sitting.queue)
    while sitting.current_id is not None:
        press(window, Key.Key_A)
    assert mode.end.heading.text() == f"{count} of {count} decided"
    kept = {shell.session.store.reading.event(event).review for event in decided}
    assert kept == {Review.ACCEPTED, Review.REJECTED}


def test_the_place_is_kept_while_one_looks_at_the_timeline(qtbot, start):
    window = start()
    shell, mode = begun(qtbot, window)
    for key in (Key.Key_A, Key.Key_J, Key.Key_J):
        press(window, key)
    here = mode.sitting.current_id
    press(window, Key.Key_Escape)
    assert shell.panes.isVisible()
    assert shell.header.isVisible()
    assert shell.session.selection == (here,)
    press(window, Key.Key_R, CONTROL)
    assert mode.isVisible()
    assert mode.sitting.current_id == here


def test_a_key_that_a_person_chose_decides_and_is_drawn(qtbot, start):
    window = start()
    shell, mode = begun(qtbot, window)
    shell.keys.choose("event.accept", "X")
    assert mode.keys.buttons["accept"].keys == "X"
    event = mode.sitting.current_id
    press(window, Key.Key_A)
    assert mode.sitting.current_id == event
    press(window, Key.Key_X)
    assert mode.sitting.queue.outcome(event) is ReviewOutcome.ACCEPTED
    press(window, Key.Key_Escape)
