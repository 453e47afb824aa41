"""Saved views by key, by menu, and in their list."""

from PySide6.QtWidgets import QDialogButtonBox
from seen import opened

from timeline_app.model import EventFilter, LaneBy
from timeline_app.ui.actions import saved_view_actions
from timeline_app.ui.actions.saved_view_actions import GONE, NUMBERED
from timeline_app.ui.saved_views.save_dialog import SaveDialog
from timeline_app.ui.saved_views.views_dialog import ViewsDialog

ACCIDENTS = EventFilter(kinds=frozenset({"accident"}))


def saves(desk, act):
    desk.session.set_filter(ACCIDENTS)
    act()
    dialog = opened(desk, SaveDialog)
    dialog.name.setText("What was && hit")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert [view.name for view in desk.views.all()] == ["What was && hit"]
    entry = desk.menus.actions["views.open_1"]
    assert entry.isVisible()
    assert entry.text() == "&1  What was &&&& hit"
    assert entry.isChecked(), "what is shown is what it keeps"


def opens_the_first(desk, act):
    desk.session.set_filter(EventFilter())
    assert not desk.menus.actions["views.open_1"].isChecked()
    act(anew=True)
    assert desk.session.filter == ACCIDENTS
    assert desk.menus.actions["views.open_1"].isChecked()


def says_there_is_none(number):
    def effect(desk, act):
        before = desk.session.filter
        ROWS[f"views.open_{number}"].run(desk.context)
        assert desk.status.currentMessage() == GONE.format(number=number)
        assert desk.session.filter == before
        assert not desk.menus.actions[f"views.open_{number}"].isVisible()

    return effect


def lists_them(desk, act):
    act()
    dialog = opened(desk, ViewsDialog)
    assert dialog.isVisible()
    dialog.reject()


ROWS = {row.id: row for row in saved_view_actions.ROWS}
EFFECTS = {
    "views.save": saves,
    "views.open_1": opens_the_first,
    **{f"views.open_{number}": says_there_is_none(number) for number in range(2, NUMBERED + 1)},
    "views.manage": lists_them,
}


def test_each_row_does_what_it_says(desk, perform):
    assert set(ROWS) == set(EFFECTS)
    perform(EFFECTS)


def test_other_lanes_are_another_view(desk, settled):
    desk.views.save("All", with_place=False)
    assert saved_view_actions.ticks(desk.views) == {"views.open_1": True}
    settled(lambda: desk.session.set_lane_by(LaneBy.STATUS))
    assert saved_view_actions.ticks(desk.views) == {"views.open_1": False}


def test_nothing_is_saved_while_nothing_may_be_changed(desk):
    desk.session.lock("Reading…")
    saved_view_actions.save(desk.context)
    assert not any(one.isVisible() for one in desk.findChildren(SaveDialog))
    desk.session.lock("")
