"""Which event is next: in time, in the lane beside, by keys."""

from PySide6.QtCore import Qt


def test_arrows_walk_through_the_events_and_lanes(qtbot, view):
    seen = []
    view.selected.connect(seen.append)
    view.setFocus()
    for key in ("Key_Home", "Key_Right", "Key_Right", "Key_Left", "Key_Up", "Key_End"):
        qtbot.keyClick(view, getattr(Qt.Key, key))
    assert seen in ([1, 2, 3, 2, 1, 4], [1, 2, 3, 2, 3, 4])
    with qtbot.waitSignal(view.activated) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == [4]


def test_the_keyboard_steps_past_headings_and_into_folded_groups(qtbot, nested):
    nested.setFocus()
    nested.set_selection((1,))
    qtbot.keyClick(nested, Qt.Key.Key_Down)
    assert nested.stage.focus == 2
    qtbot.keyClick(nested, Qt.Key.Key_Down)
    assert nested.stage.focus == 3
    nested.change_lanes("fold", "Porto")
    qtbot.keyClick(nested, Qt.Key.Key_Up)
    assert nested.stage.focus in {1, 2, 4}


def test_shift_and_an_arrow_measure_from_the_event_chosen_first(qtbot, view):
    view.setFocus()
    view.pick(1)
    chosen = []
    view.selected_many.connect(chosen.append)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.stage.distance == "exactly 91 days apart"
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.stage.distance == "exactly 6 months apart"
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.stage.distance == ""
    assert chosen == [[2, 1], [3, 1], [2, 1], [1]]
