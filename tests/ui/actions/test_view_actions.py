"""Every row of the table that changes what is seen, done in a window, with what came of it."""

import pytest
from PySide6.QtCore import Qt

from timeline_app.chart import Detail
from timeline_app.model import EventFilter, LaneBy, Level, moment
from timeline_app.ui.actions import view_actions
from timeline_app.ui.actions.view_actions import ZOOM
from timeline_app.ui.theme import CHOICES, LIGHT
from timeline_app.ui.timeline.choices import FURNITURE

DAYS = {
    "day": 1, "week": 7, "month": 31, "year": 366, "decade": 3_653, "century": 36_525,
    "millennium": 365_243,
}  # fmt: skip


def scale(desk):
    return desk.timeline.stage.view.seconds_per_pixel


def zooms(share):
    def effect(desk, act):
        desk.timeline.fit_all()
        before = scale(desk)
        act()
        assert scale(desk) == pytest.approx(before * share)

    return effect


def fits_all(desk, act):
    desk.timeline.fit_all()
    whole = desk.timeline.visible_range()
    desk.timeline.zoom(9)
    assert desk.timeline.visible_range() != whole
    act()
    assert desk.timeline.visible_range() == whole


def fits_selection(desk, act):
    desk.timeline.fit_all()
    whole, event = scale(desk), desk.session.shown.rows[3]
    desk.session.select((event,))
    act()
    since, until = desk.timeline.visible_range()
    when = desk.session.find(event).when
    assert since < when.earliest < when.latest < until
    assert scale(desk) < whole


def fits_unit(unit):
    def effect(desk, act):
        desk.timeline.go_to(moment.at(2020, 6, 9))
        act()
        since, until = desk.timeline.visible_range()
        assert round((until - since) / moment.DAY) == DAYS[unit]

    return effect


def marks_as(detail):
    def effect(desk, act):
        act()
        assert desk.timeline.stage.choices.detail is detail

    return effect


def rows(by):
    def effect(desk, act):
        stage = desk.timeline.stage
        before = stage.choices.rows or stage.plan.rows
        act()
        assert stage.choices.rows == (max(1, before + by) if by else 0)

    return effect


def lanes(by):
    def effect(desk, act):
        desk.session.set_lane_by(next(one for one in LaneBy if one is not by))
        act(anew=True)
        assert desk.session.lane_by is desk.session.shown.chronology.lane_by is by

    return effect


def within(by):
    def effect(desk, act):
        desk.session.set_lane_by(next(one for one in LaneBy if one is not by))
        desk.session.set_lane_within(None if by is not None else LaneBy.STATUS)
        act(anew=True)
        assert desk.session.lane_within is desk.session.shown.chronology.lane_within is by

    return effect


def switches(name):
    def effect(desk, act):
        for is_there in (False, True):
            act()
            assert desk.timeline.has(name) is is_there
            assert desk.menus.actions[f"view.{name}"].isChecked() is is_there

    return effect


def themes(choice):
    def effect(desk, act):
        act()
        assert desk.theme.choice == choice
        assert desk.menus.actions[f"view.theme_{choice}"].isChecked()
        assert desk.timeline._theme.name == desk.theme.name

    return effect


def toggles(pane):
    def effect(desk, act):
        before = desk.panes.is_open(pane)
        for is_open in (not before, before):
            act()
            assert desk.panes.is_open(pane) is is_open

    return effect


def shows_level(level):
    def effect(desk, act):
        desk.session.set_filter(EventFilter(level=next(one for one in Level if one is not level)))
        act(anew=True)
        assert desk.session.filter.level is level
        assert desk.header.levels.buttons[level].isChecked()

    return effect


def finds(desk, act):
    desk.panes.table.setFocus()
    act()
    assert desk.window().focusWidget() is desk.header.search


def steps_hits(places):
    def effect(desk, act):
        hits = desk.panes.hits
        for place in places:
            act()
            assert hits.currentIndex().row() == place
            assert desk.panes.source.opened.id == hits.topLevelItem(place).data(0, 0x100).document

    return effect


def clears(desk, act):
    desk.session.set_filter(EventFilter(kinds=frozenset({"accident"}), text="lorry"))
    act(anew=True)
    assert desk.session.filter.is_empty
    assert desk.header.search.text() == ""


def shows_hidden(desk, act):
    desk.session.set_filter(EventFilter(level=Level.DATED))
    for level in (Level.ALL, Level.DATED):
        act(anew=True)
        assert desk.session.filter.level is level, "the same again leads back to what was before"


def refreshes(desk, act):
    before = desk.session.shown
    act(anew=True)
    assert desk.session.shown is not before


def fills_the_screen(desk, act):
    for is_full in (True, False):
        act()
        assert desk.window().isFullScreen() is is_full


def wants_page(desk, act):
    for wants in (True, False):
        act()
        assert desk.panes.source.page.wants_page is wants


def makes_broad(desk, act):
    for is_wide in (True, False):
        act()
        assert desk.panes.room.is_wide is is_wide


def shows_documents(desk, act):
    act()
    assert desk.panes.is_showing("documents")
    assert desk.window().focusWidget() is desk.panes.documents


EFFECTS = {
    "edit.find": finds,
    "view.zoom_in": zooms(1 / ZOOM),
    "view.zoom_out": zooms(ZOOM),
    "view.nearer": zooms(1 / ZOOM),
    "view.farther": zooms(ZOOM),
    "view.fit_all": fits_all,
    "view.fit_whole": fits_all,
    "view.fit_selection": fits_selection,
    **{f"view.fit_{unit}": fits_unit(unit) for unit in DAYS},
    "view.cards": marks_as(Detail.CARD),
    "view.labels": marks_as(Detail.LABEL),
    "view.natural": marks_as(None),
    "view.rows_more": rows(1),
    "view.rows_fewer": rows(-1),
    "view.rows_usual": rows(0),
    **{f"view.lanes_{by}": lanes(by) for by in LaneBy},
    **{f"view.within_{by}": within(by) for by in LaneBy},
    "view.within_none": within(None),
    **{f"view.{name}": switches(name) for name in sorted(FURNITURE)},
    **{f"view.level_{level}": shows_level(level) for level in Level},
    "view.hidden": shows_hidden,
    "edit.clear_filter": clears,
    "view.refresh": refreshes,
    **{f"view.{pane}": toggles(pane) for pane in ("filters", "list", "source")},
    "view.page": wants_page,
    "view.wide": makes_broad,
    "view.documents": shows_documents,
    "view.full_screen": fills_the_screen,
    **{f"view.theme_{choice}": themes(choice) for choice in CHOICES},
}
HITS = {"edit.next_hit": steps_hits((0, 1, 0)), "edit.previous_hit": steps_hits((1, 0, 1))}


def test_no_row_is_left_out():
    assert {row.id for row in view_actions.ROWS} == {*EFFECTS, *HITS}


def test_each_row_changes_what_it_says(desk, perform):
    try:
        perform(EFFECTS)
    finally:
        desk.theme.choose(LIGHT)


def test_passages_found_are_gone_through_round_and_round(qtbot, desk, perform):
    desk.panes.filters.set_words("lorry")
    qtbot.waitUntil(lambda: desk.panes.hits.topLevelItemCount() == 2, timeout=20_000)
    desk.panes.show_tab("hits")
    perform(HITS)


def test_a_level_from_elsewhere_leads_back_to_the_key_events(desk, perform):
    """What an earlier version kept is none of the levels."""
    desk.state.remember(view_actions.LEVEL_BEFORE, "nonsense")
    desk.session.set_filter(EventFilter(level=Level.ALL))
    view_actions.toggle_hidden(desk.context)
    assert desk.session.filter.level is Level.KEY


def test_a_maximised_window_is_so_again(desk):
    window = desk.window()
    window.showMaximized()
    for is_full in (True, False):
        view_actions.full_screen(desk.context)
        assert bool(window.windowState() & Qt.WindowState.WindowFullScreen) is is_full
    assert window.windowState() & Qt.WindowState.WindowMaximized
