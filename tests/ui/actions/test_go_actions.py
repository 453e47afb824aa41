"""Every row that goes somewhere, in time or to an event, with where one is afterwards."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QMenu
from seen import opened

from timeline_app.model import edits, moment
from timeline_app.ui.actions import go_actions
from timeline_app.ui.dialogs.date_dialog import DateDialog


def picks(place, before):
    """From the event of one place in time order to that of another."""

    def effect(desk, act):
        rows = desk.session.shown.rows
        desk.timeline.pick(rows[before])
        act()
        assert desk.session.selection == (rows[place],)

    return effect


def measures(place):
    def effect(desk, act):
        rows = desk.session.shown.rows
        desk.timeline.pick(rows[1])
        act()
        assert desk.session.selection == (rows[place], rows[1])
        assert desk.status.measured.isVisibleTo(desk)

    return effect


def lanes(by):
    def effect(desk, act):
        desk.timeline.fit_all()
        stage = desk.timeline.stage
        names = [box.name for box in stage.scene.lanes]
        first = names[1]
        event = next(one for one in desk.session.shown.rows if kind(desk, one) == first)
        desk.timeline.pick(event)
        act()
        assert kind(desk, desk.session.selection[0]) == names[1 + by]

    return effect


def kind(desk, event):
    return desk.session.find(event).kind


def crowds(by):
    def effect(desk, act):
        timeline = desk.timeline
        timeline.fit_unit("millennium")
        for name in {box.name for box in timeline.stage.scene.lanes}:
            if name not in timeline.stage.choices.folded:
                timeline.change_lanes("fold", name)
        found = timeline.stage.crowds
        assert found
        timeline.stage.set_crowd(None)
        act()
        assert timeline.stage.focused_crowd == found[0 if by > 0 else -1]

    return effect


def pages(screens):
    def effect(desk, act):
        desk.timeline.fit_unit("week")
        since, until = desk.timeline.visible_range()
        act()
        moved = desk.timeline.visible_range()[0] - since
        assert moved == pytest.approx(screens * (until - since), abs=2)

    return effect


def goes_back_and_forward(desk, act):
    clock = iter(range(10, 1_000, 10))
    desk.timeline.journey.clock = lambda: next(clock)
    desk.timeline.fit_unit("year")
    first = desk.timeline.visible_range()
    desk.timeline.fit_unit("week")
    second = desk.timeline.visible_range()
    act()
    assert desk.timeline.visible_range() == first
    desk.menus.run("go.forward")
    assert desk.timeline.visible_range() == second


def goes_forward(desk, act):
    desk.menus.run("go.back")
    before = desk.timeline.visible_range()
    act()
    assert desk.timeline.visible_range() != before


def middle(desk):
    return sum(desk.timeline.visible_range()) / 2


def goes_to_a_date(desk, act):
    desk.timeline.fit_unit("month")
    act()
    dialog = opened(desk, DateDialog)
    dialog.field.show_text("12 March 1987")
    dialog.accept()
    assert abs(middle(desk) - moment.at(1987, 3, 12, 12)) < 60


def goes_to_today(desk, act):
    desk.timeline.fit_unit("month")
    act()
    now = datetime.now().astimezone()
    assert abs(middle(desk) - moment.at(now.year, now.month, now.day)) <= moment.DAY


def opens_the_palette(desk, act):
    act()
    assert desk.palette_card.isVisible()
    desk.palette_card.close()


def opens_the_source(desk, act):
    desk.timeline.stage.set_crowd(None)
    desk.session.select(desk.session.shown.rows[:1])
    desk.panes.set_open("source", is_open=False)
    act()
    assert desk.window().focusWidget() is desk.panes.source.text


def enters(side):
    def effect(desk, act):
        desk.session.select(desk.session.shown.rows[:1])
        act()
        assert desk.panes.side.current == side
        assert desk.panes.side.isAncestorOf(desk.window().focusWidget())

    return effect


def turns_the_sources(by):
    def effect(desk, act):
        source = desk.panes.source
        desk.panes.show_source()
        proofs = desk.session.find(desk.session.selection[0]).evidence
        before = proofs.index(source.evidence)
        act()
        assert source.evidence == proofs[(before + by) % len(proofs)]

    return effect


def steps_rows(before, place):
    def effect(desk, act):
        rows = desk.session.shown.rows
        desk.panes.show_tab("events")
        desk.session.select((rows[before],))
        act()
        assert desk.session.selection == (rows[place],)

    return effect


EFFECTS = {
    "go.next": picks(2, before=1),
    "go.previous": picks(0, before=1),
    "go.first": picks(0, before=3),
    "go.last": picks(4, before=1),
    "go.measure_next": measures(2),
    "go.measure_previous": measures(0),
    "go.next_lane": lanes(1),
    "go.previous_lane": lanes(-1),
    "go.screen_forward": pages(go_actions.SCREEN),
    "go.screen_back": pages(-go_actions.SCREEN),
    "go.back": goes_back_and_forward,
    "go.forward": goes_forward,
    "go.date": goes_to_a_date,
    "go.today": goes_to_today,
    "go.palette": opens_the_palette,
    "go.source": opens_the_source,
    "go.event": enters("event"),
    "go.why": enters("why"),
    "go.history": enters("history"),
    "event.next": steps_rows(1, 2),
    "event.previous": steps_rows(1, 0),
    "go.next_crowd": crowds(1),
    "go.previous_crowd": crowds(-1),
}
OF_TWO_SOURCES = {
    "go.next_source": turns_the_sources(1),
    "go.previous_source": turns_the_sources(-1),
}


def test_no_row_is_left_out():
    assert {row.id for row in go_actions.ROWS} == {*EFFECTS, *OF_TWO_SOURCES}


def test_each_row_goes_where_it_says(qtbot, desk, perform):
    desk.window().activateWindow()
    perform(EFFECTS)


def test_the_sources_of_an_event_are_turned(desk, perform, settled, id_of):
    pair = id_of("Lorry hits the bridge"), id_of("Bridge struck by lorry")
    settled(lambda: desk.session.apply(edits.MergeEvents(pair)))
    desk.session.select(pair[:1])
    perform(OF_TWO_SOURCES)


def test_the_way_into_a_crowd_goes_before_the_source(desk):
    """The two accidents of one day no zoom parts: they are listed."""
    desk.session.select(desk.session.shown.rows[:1])
    timeline = desk.timeline
    timeline.fit_unit("millennium")
    for box in timeline.stage.scene.lanes:
        timeline.change_lanes("fold", box.name)
    timeline.step_crowd(1)
    assert timeline.stage.focused_crowd.size == 2
    go_actions.enter(desk.context)
    assert timeline.stage.focused_crowd is None
    assert desk.window().focusWidget() is not desk.panes.source.text
    menu = timeline.findChildren(QMenu)[-1]
    menu.actions()[0].trigger()
    menu.close()
    assert kind(desk, desk.session.selection[0]) == "accident"


def test_a_date_that_is_not_understood_goes_nowhere(desk):
    before = desk.timeline.visible_range()
    go_actions.go_to_date(desk.context)
    dialog = opened(desk, DateDialog)
    dialog.field.show_text("soonish")
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()
    assert desk.timeline.visible_range() == before
