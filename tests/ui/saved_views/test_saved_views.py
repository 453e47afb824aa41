"""Views with names: they travel with the file, and are opened in one step."""

import pytest
from viewed import ACCIDENTS, look_at, view_names

from timeline_app import store
from timeline_app.model import EventFilter, LaneBy, edits
from timeline_app.ui.view_state import ViewState


def test_a_view_travels_with_the_file(qtbot, views, opened, chronology):
    look_at(qtbot, opened, ACCIDENTS, LaneBy.PLACE, LaneBy.STATUS)
    views.save("Accidents", with_place=False)
    with store.open_store(chronology, read_only=True) as reader:
        kept = ViewState.from_text(reader.views.all()[0].body)
    assert kept == ViewState(ACCIDENTS, LaneBy.PLACE, {}, LaneBy.STATUS)


def test_opening_shows_what_was_kept_in_one_step(qtbot, views, opened, places):
    look_at(qtbot, opened, ACCIDENTS, LaneBy.PLACE, None)
    views.save("Accidents", with_place=False)
    look_at(qtbot, opened, EventFilter(), LaneBy.KIND, None)
    assert not views.is_open(views.all()[0])
    with qtbot.waitSignal(opened.snapshot_changed):
        assert views.open_number(1)
    assert (opened.filter, opened.lane_by) == (ACCIDENTS, LaneBy.PLACE)
    assert len(opened.shown) == 2
    assert views.is_open(views.all()[0])
    assert places == [], "where in time one looks is left alone"
    assert not views.open_number(2)


def test_where_one_looks_is_kept_where_it_was_asked_for(qtbot, views, opened, places):
    look_at(qtbot, opened, ACCIDENTS, LaneBy.KIND, None)
    views.save("Here", with_place=True)
    views.open(views.all()[0])
    assert places == [{"origin": 5, "scale": 2.0}], "nothing else had to change"
    look_at(qtbot, opened, EventFilter(), LaneBy.KIND, None)
    views.open(views.all()[0])
    assert len(places) == 1, "once its events are shown, not before"
    qtbot.waitUntil(lambda: len(places) == 2)
    views.replace(views.all()[0])
    assert ViewState.from_text(views.all()[0].body).view, "replacing keeps what kind of view it is"


def test_the_list_follows_undo_and_redo(qtbot, views, opened):
    views.save("One", with_place=False)
    views.save("Two", with_place=False)
    views.rename(views.all()[0], "First")
    assert view_names(views) == ["First", "Two"]
    views.remove(views.all()[1])
    assert view_names(views) == ["First"]
    opened.undo()
    opened.undo()
    assert view_names(views) == ["One", "Two"]
    opened.redo()
    assert view_names(views) == ["First", "Two"]
    opened.close()
    assert view_names(views) == []


def test_a_kept_view_of_tomorrow_shows_what_is_understood(qtbot, views, opened):
    body = '{"filter": {"kinds": ["accident"], "moods": ["sad"]}, "lane_by": "mood"}'
    opened.apply(edits.SaveView("Later", body))
    with qtbot.waitSignal(opened.snapshot_changed):
        views.open(views.all()[0])
    assert opened.filter == EventFilter(kinds=frozenset({"accident"}))
    assert opened.lane_by is LaneBy.KIND


def test_the_window_opens_views_by_key_and_names_them_in_the_menu(qtbot, desk):
    session, actions = desk.session, desk.menus.actions
    assert not actions["views.open_1"].isVisible()
    look_at(qtbot, session, ACCIDENTS, LaneBy.STATUS, None)
    desk.views.save("R&D › accidents", with_place=False)
    assert actions["views.open_1"].isVisible()
    assert actions["views.open_1"].text() == "&1  R&&D › accidents"
    assert actions["views.open_1"].shortcut().toString() == "Ctrl+Shift+1"
    assert actions["views.open_1"].isChecked()
    look_at(qtbot, session, EventFilter(), LaneBy.KIND, None)
    assert not actions["views.open_1"].isChecked()
    with qtbot.waitSignal(session.snapshot_changed):
        actions["views.open_1"].trigger()
    assert (session.filter, session.lane_by) == (ACCIDENTS, LaneBy.STATUS)
    session.undo()
    assert not actions["views.open_1"].isVisible()


@pytest.mark.parametrize(
    "body",
    [
        '{"filter": {"since": 1' + "0" * 30 + '}, "view": {"origin": NaN, "scale": 1}}',
        '{"filter": {"documents": [1' + "0" * 30 + "]}}",
        '{"filter": {"minimum_confidence": 1e999}, "view": {"origin": 0, "scale": 1e999}}',
        '{"filter": {"text": "\\ud800"}, "view": {"detail": ["x"], "scroll": NaN}}',
    ],
    ids=["far", "documents", "endless", "half a sign"],
)
def test_a_view_that_somebody_else_made_up_shows_the_usual(qtbot, desk, body):
    failed, session = [], desk.session
    session.failed.connect(failed.append)
    session.apply(edits.SaveView("Theirs", body))
    look_at(qtbot, session, ACCIDENTS, LaneBy.PLACE, None)
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        desk.menus.run("views.open_1")
    assert not desk.window().grab().isNull()
    assert session.filter == EventFilter()
    assert len(session.shown) > 2
    assert failed == []
