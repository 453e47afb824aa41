"""Lists are made broad, and as they were."""

from timeline_app.ui.window.list_room import STRIP


def test_lists_are_made_broad_and_as_they_were(qtbot, window, desk):
    window.resize(1600, 900)
    desk.timeline.setFocus()
    height = desk.timeline.height()
    desk.menus.actions["view.wide"].trigger()
    assert desk.menus.actions["view.wide"].isChecked()
    qtbot.waitUntil(lambda: desk.panes.lists.height() > 500)
    seen = desk.timeline.visibleRegion().boundingRect()
    assert seen.height() == STRIP
    assert seen.bottom() == desk.timeline.rect().bottom(), "the strip is the timeline's foot"
    assert not desk.panes.is_open("source")
    assert window.focusWidget() is desk.panes.table
    desk.panes.lists.wide_button.click()
    qtbot.waitUntil(lambda: desk.timeline.height() == height)
    assert desk.panes.is_open("source")


def test_in_a_low_window_what_shows_its_sources_takes_all_and_gives_it_back(window, desk):
    window.resize(1024, 640)
    desk.panes.show_side("source")
    height = desk.timeline.height()
    desk.panes.show_tab("check")
    assert desk.panes.room.is_wide
    assert desk.timeline.visibleRegion().isEmpty()
    desk.panes.show_tab("events")
    assert not desk.panes.room.is_wide
    assert desk.timeline.height() == height
    assert desk.panes.is_open("source")
    desk.panes.show_tab("check")
    desk.panes.lists.wide_button.click()
    assert not desk.panes.room.is_wide, "a person may have both"
    desk.remember()
    assert desk.state.flag("panes/source", default=False)


def test_what_was_broad_is_remembered_as_it_was(qtbot, window, desk):
    desk.menus.actions["view.wide"].trigger()
    desk.remember()
    assert desk.state.flag("panes/source", default=False)
    assert not desk.panes.room.is_wide


def test_a_list_that_is_high_enough_already_takes_nothing_of_the_timeline(window, desk):
    window.resize(1600, 900)
    above, below = desk.panes._middle.sizes()
    desk.panes._middle.setSizes([100, above + below - 100])
    height = desk.timeline.height()
    desk.panes.show_tab("check")
    assert not desk.panes.room.is_wide
    assert desk.timeline.height() == height
