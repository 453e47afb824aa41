"""Lists that open on the canvas, and what each entry asks for."""

from dataclasses import replace

from at_hand import crowded, menu_at
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from samples_app import (
    small_chronology,
)

from timeline_app.chart import PlotChipKind

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def test_the_menu_of_a_lane_parts_lanes_once_more(qtbot, nested):
    from timeline_app.ui.timeline import menus

    menu = menus.lane_menu(nested, nested.stage.scene.lanes[1], QPoint(5, 5), nested.change_lanes)
    words = [action.text() for action in menu.actions()]
    assert "Show only “vote”" in words
    inner = next(action.menu() for action in menu.actions() if action.menu() is not None)
    chosen = {action.text(): action for action in inner.actions()}
    with qtbot.waitSignal(nested.lane_within_requested) as asked:
        chosen["By person"].trigger()
    assert asked.args == ["person"]
    with qtbot.waitSignal(nested.lane_within_requested) as asked:
        chosen["No further lanes"].trigger()
    assert asked.args == [""]
    menu.close()


def test_undated_events_are_listed(qtbot, view):
    view.set_chronology(replace(small_chronology(), undated=(2, 3)), "Town")
    chip = next(chip for chip in view.stage.scene.chips if chip.kind is PlotChipKind.UNDATED)
    qtbot.mouseClick(view, LEFT, NONE, QPoint(int(chip.rect.x + 8), int(chip.rect.y + 8)))
    (menu,) = view.findChildren(QMenu)
    with qtbot.waitSignal(view.selected) as caught:
        menu.actions()[1].trigger()
    menu.close()
    assert caught.args == [3]
    assert "2 undated" in view.status_text()


def test_an_empty_place_of_a_lane_offers_what_can_be_done_there(qtbot, view):
    box = view.stage.scene.lanes[1]
    found = menu_at(view, QPoint(700, int(box.y + box.height) - 3))
    assert list(found) == [
        "Add event here…", "Add era…", "Show only “disaster”", "Fold “disaster”",
        "More rows in a lane", "Fewer rows in a lane", "Show only what is in view",
        "Show the whole timeline",
    ]  # fmt: skip
    with qtbot.waitSignal(view.create_requested) as caught:
        found["Add event here…"].trigger()
    since, until = view.visible_range()
    assert since < caught.args[0] < until
    with qtbot.waitSignal(view.era_requested) as caught:
        found["Add era…"].trigger()
    assert caught.args == ["add", 0]
    with qtbot.waitSignal(view.filter_range_requested) as caught:
        found["Show only what is in view"].trigger()
    assert caught.args == [since, until]
    found["Fold “disaster”"].trigger()
    assert view.stage.choices.folded == {"disaster"}


def test_a_cluster_lists_its_events_to_the_right_button(view):
    cluster = crowded(view)
    found = menu_at(view, QPoint(int(cluster.x), int(cluster.y)))
    assert len(found) == 8
    next(iter(found.values())).trigger()
    assert len(view.stage.selection) == 1


def test_a_long_list_says_how_many_it_leaves_out(view):
    view.set_chronology(replace(small_chronology(), undated=tuple(range(5, 105))), "Town")
    chip = next(chip for chip in view.stage.scene.chips if chip.kind is PlotChipKind.UNDATED)
    view.list_undated(chip.rect)
    (menu,) = view.findChildren(QMenu)
    *listed, line, rest = menu.actions()
    assert len(listed) == 40
    assert line.isSeparator()
    assert rest.text() == "and 60 more: filter or search to see them"
    assert not rest.isEnabled()
