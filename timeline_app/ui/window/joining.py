"""Joins the signals of the window's parts to what is done: which part asks for which action."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from timeline_app.model import LaneBy
from timeline_app.ui.actions import (
    era_actions,
    event_actions,
    moving_actions,
    saved_view_actions,
    view_actions,
)
from timeline_app.ui.actions.context import Context
from timeline_app.ui.actions.table import DATE_MENU, DOCUMENT_MENU, EVENT_MENU
from timeline_app.ui.window.header import Header
from timeline_app.ui.window.menus import Menus
from timeline_app.ui.window.panes import Panes


def join_views(context: Context, panes: Panes, menus: Menus, parent: QWidget) -> None:
    """Saved views have entries of menus by their names."""
    context.views.changed.connect(
        lambda: saved_view_actions.name_entries(menus.actions, context.views)
    )
    panes.filters.views_asked.connect(opener(menus, parent, saved_view_actions.VIEWS_MENU))


def join_header(context: Context, panes: Panes, header: Header) -> None:
    """What is typed and chosen at the top."""
    header.search.searched.connect(panes.filters.set_words)
    header.search.step_requested.connect(panes.hits.step)
    header.search.left.connect(panes.table.setFocus)
    header.theme_chosen.connect(lambda choice: view_actions.set_theme(context, choice))


def join_timeline(context: Context, panes: Panes) -> None:
    """What a hand does on the timeline."""
    timeline, session = panes.timeline, context.session
    timeline.selected.connect(lambda event: session.select((event,)))
    timeline.selected_many.connect(session.select)
    timeline.toggled.connect(session.toggle)
    timeline.activated.connect(lambda _event: panes.show_source())
    timeline.lane_by_requested.connect(lambda name: session.set_lane_by(LaneBy(name)))
    timeline.lane_within_requested.connect(
        lambda name: session.set_lane_within(LaneBy(name) if name else None)
    )
    timeline.lane_only_requested.connect(panes.show_lane_only)
    timeline.filter_range_requested.connect(
        lambda since, until: view_actions.filter_range(context, since, until)
    )
    timeline.era_requested.connect(lambda wish, era: era_actions.do(context, wish, era))
    timeline.create_requested.connect(lambda second: event_actions.add_at(context, second))
    moving_actions.join(context)


def join_lists(context: Context, panes: Panes, menus: Menus, parent: QWidget) -> None:
    """What is done in the lists and beside the text."""
    panes.table.activated_event.connect(lambda _event: panes.show_source())
    for signal, menu in (
        (panes.table.menu_requested, EVENT_MENU),
        (panes.event_menu_requested, EVENT_MENU),
        (panes.source.menu_requested, ("edit.copy_words", "event.add", *EVENT_MENU)),
        (panes.dates.menu_requested, DATE_MENU),
        (panes.documents.menu_requested, DOCUMENT_MENU),
    ):
        signal.connect(opener(menus, parent, menu))
    panes.dates.event_requested.connect(lambda: event_actions.add(context))
    panes.documents.date_requested.connect(
        lambda document: event_actions.set_published(context, document)
    )
    panes.source.published_clicked.connect(
        lambda document: event_actions.set_published(context, document)
    )
    for part in (panes.source, panes.empty, panes, panes.documents):
        part.asked.connect(menus.run)


def opener(menus: Menus, parent: QWidget, menu: tuple[str, ...]) -> Callable[[QPoint], None]:
    """Opens a context menu of these actions at a place."""
    return lambda place: menus.pop_up(parent, menu, place)
