"""The bars: pace, and buttons that tell their keys."""

from PySide6.QtCore import Qt

from timeline_app.review import ReviewOutcome

Key = Qt.Key


def test_the_pace_is_told_from_the_fifth_decision_on(mode, press):
    for _ in range(4):
        press(Key.Key_A)
        assert mode.top._pace.text() == ""
    press(Key.Key_A)
    assert mode.top._pace.text() == " · 1 min left at this pace"


def test_buttons_tell_their_keys_and_do_the_same(qtbot, mode):
    event = mode.sitting.current_id
    button = mode.keys.buttons["reject"]
    assert (button.accessibleName(), button.accessibleDescription()) == ("Reject", "Key R")
    button.click()
    assert mode.sitting.queue.outcome(event) is ReviewOutcome.REJECTED
    assert mode.keys.back.accessibleName().startswith("Take back Rejected:")
    mode.keys.back.click()
    assert mode.sitting.current_id == event
