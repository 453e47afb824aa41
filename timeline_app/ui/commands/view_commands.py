"""Zoom, lanes, panes, search, and where in time the timeline stands."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from timeline_app.model import EventFilter, LaneBy, Level, When, moment
from timeline_app.ui.dialogs.date_dialog import DateDialog

if TYPE_CHECKING:
    from timeline_app.ui.desk import Desk


class ViewCommands:
    """Changes what is seen, never what is stored."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    # The timeline

    def zoom(self, factor: float) -> None:
        self._desk.timeline.zoom(factor)

    def fit_all(self) -> None:
        self._desk.timeline.fit_all()

    def fit_selection(self) -> None:
        self._desk.timeline.fit_selection()

    def fit_unit(self, unit: str) -> None:
        self._desk.timeline.fit_unit(unit)

    def set_detail(self, name: str) -> None:
        """Cards, plain labels, or "" for what space allows."""
        self._desk.timeline.set_detail(name)

    def switch(self, name: str) -> None:
        """Put up or take away the line of today or the cross-hair."""
        self._desk.timeline.switch(name)
        self._desk.follow()

    def pan(self, screens: float) -> None:
        self._desk.timeline.pan(screens)

    def step(self, by: int) -> None:
        self._desk.timeline.step(by)

    def extend(self, by: int) -> None:
        """Select a second event, to see how far they lie apart."""
        self._desk.timeline.extend(by)

    def step_lane(self, by: int) -> None:
        self._desk.timeline.step_lane(by)

    def first(self) -> None:
        self._desk.timeline.first()

    def last(self) -> None:
        self._desk.timeline.last()

    def back(self) -> None:
        self._desk.timeline.back()

    def forward(self) -> None:
        self._desk.timeline.forward()

    def go_to_date(self) -> None:
        desk = self._desk
        dialog = DateDialog(desk, "Go to date", "Which date should the timeline show?")
        dialog.accepted.connect(lambda: self._go_to(dialog.when))
        desk.show_dialog(dialog)

    def go_to_today(self) -> None:
        today = datetime.now().astimezone()
        self._desk.timeline.go_to(moment.at(today.year, today.month, today.day))

    def _go_to(self, when: When | None) -> None:
        if when is not None:
            self._desk.timeline.go_to((when.earliest + when.latest) // 2)

    # What is shown

    def set_lane_by(self, lane_by: LaneBy) -> None:
        self._desk.session.set_lane_by(lane_by)

    def set_lane_named(self, name: str) -> None:
        """The timeline asks by name."""
        self.set_lane_by(LaneBy(name))

    def set_lane_within(self, within: LaneBy | None) -> None:
        self._desk.session.set_lane_within(within)

    def set_lane_within_named(self, name: str) -> None:
        """The timeline asks by name; "" for lanes that are not nested."""
        self.set_lane_within(LaneBy(name) if name else None)

    def set_theme(self, choice: str) -> None:
        self._desk.theme.choose(choice)
        self._desk.follow()

    def refresh(self) -> None:
        self._desk.session.refresh()

    def toggle_hidden(self) -> None:
        session = self._desk.session
        session.set_filter(replace(session.filter, show_hidden=not session.filter.show_hidden))

    def set_level(self, level: Level) -> None:
        """Show what is key, all that is dated, or everything."""
        session = self._desk.session
        session.set_filter(session.filter.at(level))
        self._desk.follow()

    def clear_filter(self) -> None:
        self._desk.session.set_filter(EventFilter())

    def filter_range(self, since: int, until: int) -> None:
        """Only what happened between two moments."""
        session = self._desk.session
        session.set_filter(replace(session.filter, since=since, until=until))

    def lane_only(self, name: str) -> None:
        """Only the events of one lane."""
        self._desk.panes.show_lane_only(name)

    # Panes

    def toggle_filters(self) -> None:
        self._desk.panes.toggle("filters")

    def toggle_list(self) -> None:
        self._desk.panes.toggle("list")

    def toggle_source(self) -> None:
        self._desk.panes.toggle("source")

    def show_documents(self) -> None:
        self._desk.panes.show_tab("documents")

    def step_crowd(self, by: int) -> None:
        """To the next or previous cluster in view."""
        self._desk.timeline.step_crowd(by)

    def enter(self) -> None:
        """Into the cluster that the keyboard is at, else to the event's source."""
        if not self._desk.timeline.enter_crowd():
            self.show_source()

    def show_source(self) -> None:
        self._desk.panes.show_source()

    def toggle_page(self) -> None:
        """The page instead of the text, or the text again; a line where there is no page."""
        self._desk.panes.set_open("source", is_open=True)
        page = self._desk.panes.source.page
        page.choose(is_page=not (page.is_shown if page.can_show else page.wants_page))

    def full_screen(self) -> None:
        window = self._desk.window()
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    # Search and stepping

    def find(self) -> None:
        self._desk.header.focus_search()

    def step_hit(self, by: int) -> None:
        self._desk.panes.hits.step(by)

    def step_row(self, by: int) -> None:
        self._desk.panes.step_row(by)

    def step_source(self, by: int) -> None:
        self._desk.panes.source.step(by)
