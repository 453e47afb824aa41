"""Zoom, lanes, panes and search: changes what is seen, never what is stored."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from timeline_app.model import FACETS, EventFilter, LaneBy, Level
from timeline_app.ui import naming
from timeline_app.ui.actions import EDIT, VIEW
from timeline_app.ui.actions.action import Needs, Scope, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, SYSTEM

Run = Callable[[Context], object]

FIT, LEVEL, LANES, WITHIN, SHOW, THEME = (
    f"{VIEW}/{name}"
    for name in (
        tr("&Fit"), tr("Events shown"), tr("&Lanes"), tr("Lanes wit&hin lanes"), tr("Sho&w"),
        tr("&Theme"),
    )
)  # fmt: skip
LEVEL_BEFORE = "level_before"
"""Under this name is kept how much was shown before everything was."""
ZOOM = 1.4
"""How much nearer one step of zooming brings the timeline, whoever asks for it."""
_FIT_UNITS = {
    "millennium": tr("One millennium"),
    "century": tr("One century"),
    "decade": tr("One decade"),
    "year": tr("One year"),
    "month": tr("One month"),
    "week": tr("One week"),
    "day": tr("One day"),
}

# The timeline


def _fit_to(unit: str) -> Run:
    return lambda context: context.timeline.fit_unit(unit)


def _marks_as(detail: str) -> Run:
    """Cards, plain labels, or "" for what space allows."""
    return lambda context: context.timeline.set_detail(detail)


def _rows(by: int) -> Run:
    """More rows in a lane, fewer, or with 0 as many as usual."""
    return lambda context: context.timeline.change_rows(by)


def _switch(name: str) -> Run:
    """Put up or take away the line of today, the cross-hair, the eras."""

    def switched(context: Context) -> None:
        context.timeline.switch(name)
        context.follow()

    return switched


# What is shown


def _lanes_by(lane_by: LaneBy) -> Run:
    return lambda context: context.session.set_lane_by(lane_by)


def _within(lane_by: LaneBy | None) -> Run:
    return lambda context: context.session.set_lane_within(lane_by)


def _themed(choice: str) -> Run:
    return lambda context: set_theme(context, choice)


def set_theme(context: Context, choice: str) -> None:
    """One of ``theme.CHOICES``."""
    context.theme.choose(choice)
    context.follow()


def toggle_hidden(context: Context) -> None:
    """Show the hidden events as well, or no more: then what was shown before."""
    wanted, state = context.session.filter, context.state
    if wanted.show_hidden:
        known = state.text(LEVEL_BEFORE)
        before = next((one for one in (Level.KEY, Level.DATED) if one == known), Level.KEY)
        context.session.set_filter(wanted.at(before))
    else:
        state.remember(LEVEL_BEFORE, wanted.level)
        context.session.set_filter(wanted.at(Level.ALL))


def _level(level: Level) -> Run:
    """Show what is key, all that is dated, or everything."""

    def shown(context: Context) -> None:
        context.session.set_filter(context.session.filter.at(level))
        context.follow()

    return shown


def clear_filter(context: Context) -> None:
    """Show all events again."""
    context.session.set_filter(EventFilter())


def filter_range(context: Context, since: int, until: int) -> None:
    """Only what happened between two moments."""
    context.session.set_filter(replace(context.session.filter, since=since, until=until))


# Panes


def _toggled(pane: str) -> Run:
    return lambda context: context.panes.toggle(pane)


def toggle_page(context: Context) -> None:
    """The page instead of the text, or the text again; a line where there is no page."""
    context.panes.show_side("source")
    page = context.source.page
    page.choose(is_page=not (page.is_shown if page.can_show else page.wants_page))


def full_screen(context: Context) -> None:
    """The whole screen, or the window again."""
    window = context.window.window()
    # The other states stay: a window that was maximised is so again.
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def _hit(by: int) -> Run:
    return lambda context: context.panes.hits.step(by)


ROWS = (
    UserAction("edit.find", EDIT, tr("&Find"), lambda context: context.find(), ("Ctrl+F",),
               "search",
               begins_group=True),
    UserAction("edit.next_hit", EDIT, tr("Next passage found"), _hit(1), ("F3",),
               needs=Needs.CHRONOLOGY),
    UserAction("edit.previous_hit", EDIT, tr("Previous passage found"), _hit(-1), ("Shift+F3",),
               needs=Needs.CHRONOLOGY),
    UserAction("edit.clear_filter", EDIT, tr("C&lear all filters"), clear_filter,
               ("Ctrl+Shift+L",), needs=Needs.CHRONOLOGY),
    UserAction("view.zoom_in", VIEW, tr("Zoom &in"), lambda context: context.timeline.zoom(ZOOM),
               ("Ctrl++", "Ctrl+="), "add", Needs.CHRONOLOGY),
    UserAction("view.zoom_out", VIEW, tr("Zoom &out"),
               lambda context: context.timeline.zoom(1 / ZOOM), ("Ctrl+-",), "minus",
               Needs.CHRONOLOGY),
    UserAction("view.fit_all", VIEW, tr("Fit &all"), lambda context: context.timeline.fit_all(),
               ("Ctrl+0",), "fit", Needs.CHRONOLOGY),
    UserAction("view.fit_selection", VIEW, tr("Fit selection"),
               lambda context: context.timeline.fit_selection(), ("9",), needs=Needs.EVENT,
               scope=Scope.PANES),
    UserAction("view.cards", VIEW, tr("&Marks as cards"), _marks_as("card"), ("Alt++", "Alt+="),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("view.labels", VIEW, tr("Marks as &plain labels"), _marks_as("label"), ("Alt+-",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("view.natural", VIEW, tr("Marks as spa&ce allows"), _marks_as(""), ("Alt+0",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("view.fit_whole", FIT, tr("&Whole timeline"),
               lambda context: context.timeline.fit_all(), ("1",), needs=Needs.CHRONOLOGY,
               scope=Scope.PANES),
    *(
        UserAction(f"view.fit_{unit}", FIT, words, _fit_to(unit), (str(number),),
                   needs=Needs.CHRONOLOGY, scope=Scope.PANES)
        for number, (unit, words) in enumerate(_FIT_UNITS.items(), start=2)
    ),
    UserAction("view.nearer", FIT, tr("&Nearer"), lambda context: context.timeline.zoom(ZOOM),
               ("+", "=", "Shift++"), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE,
               begins_group=True),
    UserAction("view.farther", FIT, tr("&Farther"),
               lambda context: context.timeline.zoom(1 / ZOOM),
               ("-",), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    *(
        UserAction(f"view.lanes_{lane_by}", LANES, naming.BY[lane_by], _lanes_by(lane_by),
                   (f"Ctrl+{facet.digit}",), needs=Needs.CHRONOLOGY, is_checkable=True)
        for lane_by, facet in FACETS.items()
    ),
    *(
        UserAction(f"view.rows_{name}", LANES, words, _rows(by), keys, needs=Needs.CHRONOLOGY,
                   scope=Scope.TIMELINE, begins_group=name == "more")
        for name, words, by, keys in (
            ("more", tr("&More rows in a lane"), 1, ("Alt+Shift+Down",)),
            ("fewer", tr("Fe&wer rows in a lane"), -1, ("Alt+Shift+Up",)),
            ("usual", tr("&Usual number of rows"), 0, ()),
        )
    ),
    UserAction("view.within_none", WITHIN, tr("No further lanes"), _within(None), ("Ctrl+Alt+0",),
               needs=Needs.CHRONOLOGY, is_checkable=True),
    *(
        UserAction(f"view.within_{lane_by}", WITHIN, naming.BY[lane_by], _within(lane_by),
                   (f"Ctrl+Alt+{facet.digit}",), needs=Needs.CHRONOLOGY, is_checkable=True)
        for lane_by, facet in FACETS.items()
    ),
    *(
        UserAction(f"view.{name}", SHOW, words, _switch(name), keys, needs=Needs.CHRONOLOGY,
                   is_checkable=True)
        for name, words, keys in (
            ("crosshair", tr("&Cross-hair with its date"), ("Ctrl+Shift+H",)),
            ("today", tr("Line of &today"), ()),
            ("eras", tr("&Eras"), ()),
        )
    ),
    *(
        UserAction(f"view.theme_{choice}", THEME, words, _themed(choice), is_checkable=True)
        for choice, words in (
            (SYSTEM, tr("As the &system has it")), (LIGHT, tr("&Light")), (DARK, tr("&Dark")),
            (LIGHT_CONTRAST, tr("Light, &high contrast")),
            (DARK_CONTRAST, tr("Dark, high &contrast")),
        )
    ),
    UserAction("view.filters", VIEW, tr("Filte&rs"), _toggled("filters"), ("Ctrl+L",), "filter",
               is_checkable=True, begins_group=True),
    UserAction("view.list", VIEW, tr("List"), _toggled("list"), ("Ctrl+B",), is_checkable=True),
    UserAction("view.source", VIEW, tr("So&urce"), _toggled("source"), ("Ctrl+I",), "source",
               is_checkable=True),
    UserAction("view.page", VIEW, tr("Pa&ge instead of text"), toggle_page, ("P",),
               needs=Needs.CHRONOLOGY, scope=Scope.PANES, is_checkable=True),
    UserAction("view.wide", VIEW, tr("List &broad"), lambda context: context.panes.toggle_wide(),
               ("Ctrl+Shift+Up",), needs=Needs.CHRONOLOGY, is_checkable=True),
    UserAction("view.documents", VIEW, tr("&Documents"),
               lambda context: context.panes.show_tab("documents"), ("Ctrl+Shift+O",),
               "documents", Needs.CHRONOLOGY),
    *(
        UserAction(f"view.level_{level}", LEVEL, words, _level(level), (f"Alt+{number}",),
                   needs=Needs.CHRONOLOGY, is_checkable=True)
        for number, (level, words) in enumerate(
            (
                (Level.KEY, tr("&Key events")), (Level.DATED, tr("All &dated events")),
                (Level.ALL, tr("&Everything")),
            ), start=1,
        )
    ),
    UserAction("view.hidden", VIEW, tr("Show hidden events"), toggle_hidden, ("Ctrl+H",),
               needs=Needs.CHRONOLOGY, is_checkable=True),
    UserAction("view.refresh", VIEW, tr("Refresh what is shown"),
               lambda context: context.session.refresh(), ("F5",), needs=Needs.CHRONOLOGY,
               begins_group=True),
    UserAction("view.full_screen", VIEW, tr("Full screen"), full_screen, ("F11",),
               is_checkable=True),
)  # fmt: skip
