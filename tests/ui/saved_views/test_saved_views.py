"""Views with names: saved into the chronology, opened by key, renamed, removed, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from timeline_app import store
from timeline_app.model import EventFilter, LaneBy, Level, edits
from timeline_app.ui.kept import Kept
from timeline_app.ui.saved_views.save_dialog import REPLACES, SaveDialog
from timeline_app.ui.saved_views.saved_views import SavedViews
from timeline_app.ui.saved_views.views_dialog import ViewsDialog

ACCIDENTS = EventFilter(kinds=frozenset({"accident"}), level=Level.DATED)


@pytest.fixture
def places():
    """Where the timeline was sent."""
    return []


@pytest.fixture
def views(opened, places):
    return SavedViews(opened, lambda: {"origin": 5, "scale": 2.0}, places.append)


def look(qtbot, session, *wanted):
    with qtbot.waitSignal(session.snapshot_changed):
        session.look(*wanted)


def names(views):
    return [view.name for view in views.all()]


def test_a_view_travels_with_the_file(qtbot, views, opened, chronology):
    look(qtbot, opened, ACCIDENTS, LaneBy.PLACE, LaneBy.STATUS)
    views.save("Accidents", with_place=False)
    with store.open_store(chronology, read_only=True) as reader:
        kept = Kept.from_text(reader.views.all()[0].body)
    assert kept == Kept(ACCIDENTS, LaneBy.PLACE, {}, LaneBy.STATUS)


def test_opening_shows_what_was_kept_in_one_step(qtbot, views, opened, places):
    look(qtbot, opened, ACCIDENTS, LaneBy.PLACE, None)
    views.save("Accidents", with_place=False)
    look(qtbot, opened, EventFilter(), LaneBy.KIND, None)
    assert not views.is_open(views.all()[0])
    with qtbot.waitSignal(opened.snapshot_changed):
        assert views.open_number(1)
    assert (opened.filter, opened.lane_by) == (ACCIDENTS, LaneBy.PLACE)
    assert len(opened.shown) == 2
    assert views.is_open(views.all()[0])
    assert places == [], "where in time one looks is left alone"
    assert not views.open_number(2)


def test_where_one_looks_is_kept_where_it_was_asked_for(qtbot, views, opened, places):
    look(qtbot, opened, ACCIDENTS, LaneBy.KIND, None)
    views.save("Here", with_place=True)
    views.open(views.all()[0])
    assert places == [{"origin": 5, "scale": 2.0}], "nothing else had to change"
    look(qtbot, opened, EventFilter(), LaneBy.KIND, None)
    views.open(views.all()[0])
    assert len(places) == 1, "once its events are shown, not before"
    qtbot.waitUntil(lambda: len(places) == 2)
    views.replace(views.all()[0])
    assert Kept.from_text(views.all()[0].body).view, "replacing keeps what kind of view it is"


def test_the_list_follows_undo_and_redo(qtbot, views, opened):
    views.save("One", with_place=False)
    views.save("Two", with_place=False)
    views.rename(views.all()[0], "First")
    assert names(views) == ["First", "Two"]
    views.remove(views.all()[1])
    assert names(views) == ["First"]
    opened.history.undo()
    opened.history.undo()
    assert names(views) == ["One", "Two"]
    opened.history.redo()
    assert names(views) == ["First", "Two"]
    opened.close()
    assert names(views) == []


def test_a_kept_view_of_tomorrow_shows_what_is_understood(qtbot, views, opened):
    body = '{"filter": {"kinds": ["accident"], "moods": ["sad"]}, "lane_by": "mood"}'
    opened.apply(edits.SaveView("Later", body))
    with qtbot.waitSignal(opened.snapshot_changed):
        views.open(views.all()[0])
    assert opened.filter == EventFilter(kinds=frozenset({"accident"}))
    assert opened.lane_by is LaneBy.KIND


def test_the_dialog_suggests_a_name_and_warns_before_it_replaces(qtbot, views, opened):
    look(qtbot, opened, ACCIDENTS, LaneBy.KIND, None)
    views.save("Kind: Accident", with_place=False)
    dialog = SaveDialog(None, views)
    qtbot.addWidget(dialog)
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert dialog.name.text() == "Kind: Accident"
    assert dialog._note.text() == REPLACES
    dialog.name.setText("   ")
    assert not save.isEnabled()
    dialog.name.setText("Crashes")
    assert dialog._note.text() != REPLACES
    dialog.accept()
    assert names(views) == ["Kind: Accident", "Crashes"]


@pytest.fixture
def dialog(qtbot, views):
    for name in ("One", "Two", "Three"):
        views.save(name, with_place=False)
    dialog = ViewsDialog(None, views)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def listed(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_views_are_renamed_in_place_and_removed(qtbot, dialog, views, opened):
    dialog.list.setCurrentRow(1)
    dialog.list.item(1).setText("Second")
    assert names(views) == listed(dialog) == ["One", "Second", "Three"]
    dialog.list.setCurrentRow(1)
    qtbot.mouseClick(dialog.button("Remove"), Qt.MouseButton.LeftButton)
    assert names(views) == listed(dialog) == ["One", "Three"]
    assert dialog.list.currentItem().text() == "Three", "the row in hand stays in hand"
    opened.history.undo()
    assert listed(dialog) == ["One", "Second", "Three"]


def test_a_name_that_is_taken_is_refused_and_said(qtbot, dialog, views, opened):
    with qtbot.waitSignal(opened.failed) as failed:
        dialog.list.item(1).setText("One")
    assert "One" in str(failed.args[0])
    assert names(views) == listed(dialog) == ["One", "Two", "Three"]


def test_without_views_the_dialog_says_how_to_save_one(qtbot, views):
    dialog = ViewsDialog(None, views)
    qtbot.addWidget(dialog)
    assert "Save this view" in dialog._how.text()
    assert not any(button.isEnabled() for button in dialog._made.values())


def test_the_window_opens_views_by_key_and_names_them_in_the_menu(qtbot, desk):
    session, actions = desk.session, desk.menus.actions
    assert not actions["views.open_1"].isVisible()
    look(qtbot, session, ACCIDENTS, LaneBy.STATUS, None)
    desk.views.save("R&D › accidents", with_place=False)
    assert actions["views.open_1"].isVisible()
    assert actions["views.open_1"].text() == "&1  R&&D › accidents"
    assert actions["views.open_1"].shortcut().toString() == "Ctrl+Shift+1"
    assert actions["views.open_1"].isChecked()
    look(qtbot, session, EventFilter(), LaneBy.KIND, None)
    assert not actions["views.open_1"].isChecked()
    with qtbot.waitSignal(session.snapshot_changed):
        actions["views.open_1"].trigger()
    assert (session.filter, session.lane_by) == (ACCIDENTS, LaneBy.STATUS)
    session.undo()
    assert not actions["views.open_1"].isVisible()
