"""Which event is next: in time, in the lane beside, by keys."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from samples_app import lines, small_chronology

from timeline_app.chart import PlotChipKind
from timeline_app.model import chronology as chronologies
from timeline_app.ui.timeline import TimelineView


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


def test_keys_before_anything_is_read_choose_nothing(qtbot):
    early = TimelineView()
    qtbot.addWidget(early)
    chosen = []
    early.selected.connect(chosen.append)
    early.selected_many.connect(chosen.append)
    for act in (early.step, early.step_lane, early.extend, early.step_crowd):
        act(1)
    early.first()
    assert not early.enter_crowd()
    assert chosen == []


def test_shift_and_an_arrow_on_an_empty_timeline_choose_nothing(view):
    view.set_chronology(chronologies.empty(), "Nothing")
    chosen = []
    view.selected_many.connect(chosen.append)
    view.extend(1)
    assert chosen == []
    assert view.stage.selection == ()


def test_what_was_chosen_before_it_is_read_is_shown_when_it_is(qtbot):
    early = TimelineView()
    qtbot.addWidget(early)
    early.set_reduced_motion(True)
    early.set_source(lines)
    early.set_selection((3,))
    early.set_chronology(small_chronology(), "Town")
    assert early.stage.scene.guides
    early.setFocus()
    early.step(1)
    assert early.stage.selection == (4,)


def chip_of(view, kind):
    return next((chip for chip in view.stage.scene.chips if chip.kind is kind), None)


def test_the_chip_of_what_was_earlier_leads_back_event_by_event(view):
    view.fit_unit("day")
    view.go_to(view.stage.span_of((4,))[0])
    seen = []
    while (chip := chip_of(view, PlotChipKind.EARLIER)) is not None:
        at = QPoint(int(chip.rect.x + 8), int(chip.rect.y + 8))
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
        seen.append([item.id for item in view.stage.scene.items])
        assert len(seen) < 9
    assert seen == [[3], [2], [1]]
