"""The timeline as the window knows it: what to show, where to go, what the user picked."""

import gc
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from PySide6.QtWidgets import QWidget

from timeline_app import chart, painting
from timeline_app.chart import Cluster, Detail, Lines, Rect
from timeline_app.model import Chronology
from timeline_app.ui.timeline import (
    access,
    choices,
    context_menu,
    intents,
    keyboard_navigation,
    menus,
)
from timeline_app.ui.timeline.choices import Choices, number
from timeline_app.ui.timeline.lane_order import siblings
from timeline_app.ui.timeline.motion import Motion
from timeline_app.ui.timeline.navigation import Navigation
from timeline_app.ui.timeline.scene_state import SceneState
from timeline_app.ui.timeline.scene_widget import SceneWidget

LARGE = 20_000
"""From so many events on the plan is made in a thread."""
TITLES_TOLD = 10
DEEPER = 4.0
"""How much closer one looks at a lane's profile."""
MOST_SEARCHED = 20_000
"""Clusters larger than this tell no titles when pointed at: sorting them would take too long."""


class TimelineView(SceneWidget):
    """The chronology on an axis; shares its selection with other views through signals."""

    selected = Signal(int)
    toggled = Signal(int)
    selected_many = Signal(list)
    activated = Signal(int)
    range_changed = Signal()
    filter_range_requested = Signal(object, object)
    create_requested = Signal(object)
    lane_by_requested = Signal(str)
    lane_within_requested = Signal(str)
    """Part each lane once more, by what has this name; "" for lanes that are not nested."""
    lane_only_requested = Signal(str)
    era_requested = Signal(str, int)
    """What is wanted of an era: ``add``, ``change``, ``remove``, ``fit``; and which."""
    pointed = Signal(str)
    """The moment under the pointer in words, or that of what the keyboard is at; or ""."""
    measured = Signal(str)
    """How far the two selected events lie apart, in words; "" where there are not two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._motion = Motion(self, self._show_view, self.range_changed.emit)
        self.journey = Navigation(self.stage, self._motion)
        self._act = lambda intent: intents.do(self, intent)
        self._orders = 0
        self._told = ""
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        access.install()

    # what is shown

    def set_source(self, lines: Lines) -> None:
        """Where titles and dates come from: a function from ids to lines."""
        self.stage.set_source(lines)

    def set_chronology(self, chronology: Chronology, title: str) -> None:
        """Show this; the view stays where it is once somebody has moved it."""
        self.stage.title = title
        self.stage.forget_lines()
        before = self.stage.chronology
        if before is not None and _lanes_of(before) != _lanes_of(chronology):
            self.stage.scroll = 0.0
        self._plan(chronology)

    def _plan(self, chronology: Chronology) -> None:
        """Deal the rows, of a large chronology in a thread."""
        self.stage.chronology = chronology
        self._orders += 1
        if len(chronology) < LARGE:
            self._on_planned(self._orders, self.stage.prepare(chronology))
            return
        if self.stage.plan is None:
            self.refresh()
        courier = _Courier()
        courier.planned.connect(self._on_planned)
        self._pool.start(_Planning(self.stage, courier, chronology, self._orders))

    @Slot(int, object)
    def _on_planned(self, order: int, plan: "chart.Plan") -> None:
        if order != self._orders:
            return
        self.stage.set_plan(plan)
        self.carrying.on_planned()
        if len(plan) >= LARGE and not gc.get_freeze_count():
            # What lives from now on need not be searched for rubbish amid a glide: 30 ms at once.
            gc.freeze()
        if self.journey.is_untouched:
            self.stage.view = self.stage.view_of_all()
        self.refresh()
        self.range_changed.emit()
        self.measured.emit(self.stage.distance)

    def set_pins(self, ids: tuple[int, ...]) -> None:
        """Mark these events in the strip *Whole timeline*; nothing moves."""
        self.stage.set_pins(ids)
        self.update()

    def set_selection(self, ids: tuple[int, ...]) -> None:
        """Mark these events and bring the first into view if it is not."""
        ids = tuple(ids)
        if ids == self.stage.selection:
            return
        self.stage.selection = ids
        self.stage.focus = ids[0] if ids and self.hasFocus() else 0
        self.refresh()
        self.measured.emit(self.stage.distance)
        self.pointer_moved()
        span = self.stage.span_of(ids[:1])
        if span:
            self.journey.reveal(*span)
            self._reveal_row(ids[0])

    def _reveal_row(self, event: int) -> None:
        row = self.stage.row_of(event)
        if row is not None:
            self.stage.scroll = chart.moved_to_show(self.stage.scene, row[0] - 6, row[1] + 6)
            self.refresh()

    def set_theme(self, name: str) -> None:
        """``light``, ``dark``, ``light-contrast`` or ``dark-contrast``."""
        self._theme = painting.theme_named(name)
        self._hover_card.set_theme(self._theme)
        self._date_tag.set_theme(self._theme)
        if self._stamps is not None:
            self._stamps.forget(lambda _key: True)
        self.refresh()

    def set_reduced_motion(self, is_reduced: bool) -> None:  # noqa: FBT001 - the name says all
        self._motion.is_reduced = is_reduced

    def set_today(self, second: float | None) -> None:
        """Mark this moment as today; None takes the line away."""
        self.stage.today = second
        self.refresh()

    def set_detail(self, name: str) -> None:
        """``card``, ``label``, or "" to let space decide."""
        detail = Detail(name) if name in set(Detail) else None
        self._choose(replace(self.stage.choices, detail=detail))

    def switch(self, name: str) -> None:
        """Put up or take away one of ``choices.FURNITURE``."""
        self._choose(choices.switched(self.stage.choices, name))
        self.pointer_moved()

    def has(self, name: str) -> bool:
        """Whether this piece of furniture is wanted."""
        return name not in self.stage.choices.without

    def visible_range(self) -> tuple[int, int]:
        """First and last second in view."""
        return int(self.stage.view.since), int(self.stage.view.until)

    @property
    def tally(self) -> chart.EventTally | None:
        """Where all the events are; None while there is nothing to show."""
        return None if self.stage.plan is None else self.stage.scene.tally

    def status_text(self) -> str:
        """How many of how many are shown, and where the others are."""
        if self.stage.plan is None:
            return self.stage.notice
        return chart.status(self.stage.scene.tally)

    # lanes

    def change_lanes(self, wish: str, name: str) -> None:
        """Fold, order: ``choices.WISHES``; or ask the window for other lanes."""
        if wish == "only":
            self.lane_only_requested.emit(name)
        elif wish == "lane_by":
            self.lane_by_requested.emit(name)
        elif wish == "lane_within":
            self.lane_within_requested.emit(name)
        else:
            names = [one.name for one in siblings(self.stage.scene.lanes, name)]
            self._choose(choices.changed(self.stage.choices, wish, name, names))

    def change_rows(self, by: int) -> None:
        """One row more (+1) or fewer (-1) in the fullest lanes; 0 for as many as usual."""
        plan = self.stage.plan
        now = self.stage.choices.rows or (plan.rows if plan is not None else 0)
        self._choose(choices.with_rows(self.stage.choices, now, by))

    def drop_lane(self, name: str, y: float) -> None:
        """Put a dragged lane where it was let go."""
        beside = siblings(self.stage.scene.lanes, name)
        place = sum((one.top + one.bottom) / 2 < y for one in beside if one.name != name)
        names = [one.name for one in beside]
        if name not in names:
            return  # it has gone while it was in the hand
        self._choose(choices.moved(self.stage.choices, name, names, place))

    def _choose(self, now: Choices) -> None:
        is_dealt_anew = now.rows != self.stage.choices.rows
        self.stage.set_choices(now)
        if is_dealt_anew and self.stage.chronology is not None:
            self._plan(self.stage.chronology)
        self.refresh()
        self.range_changed.emit()

    def scroll_lanes(self, pixels: float) -> None:
        """Move the lanes up by so many pixels, as far as there are any."""
        most = self.stage.scene.scroll_most
        goal = min(max(0.0, self.stage.scroll + pixels), most)
        if goal != self.stage.scroll:
            self.stage.scroll = goal
            self.refresh()

    # movement

    def fit_all(self) -> None:
        self.journey.fit_all()

    def fit_selection(self) -> None:
        span = self.stage.span_of(self.stage.selection)
        if span:
            self.journey.fit(*span)

    def fit(self, since: float, until: float) -> None:
        """Show these seconds with some room about them."""
        self.journey.fit(since, until)

    def fit_unit(self, unit: str) -> None:
        """Day, week, month, year, decade, century or millennium."""
        self.journey.fit_unit(unit)

    def zoom(self, factor: float) -> None:
        self.journey.zoom(factor)

    def pan(self, screens: float) -> None:
        self.journey.pan(screens)

    def go_to(self, seconds: float) -> None:
        self.journey.go_to(seconds)

    def back(self) -> None:
        self.journey.back()

    def forward(self) -> None:
        self.journey.forward()

    def _show_view(self, view: chart.Viewport) -> None:
        self.stage.set_view(view)
        self._hover_card.withdraw()
        self.refresh()
        self.pointer_moved()

    def framed(self) -> None:
        if self.stage.is_ill_fitting and self.stage.chronology is not None:
            self._plan(self.stage.chronology)
        if self.journey.is_untouched:
            self.stage.view = self.stage.view_of_all()

    def state(self) -> dict[str, object]:
        """Where the view is and what was chosen, as plain values."""
        view = self.journey.heading
        place: dict[str, object] = {}
        if not self.journey.is_untouched:
            place = {"origin": view.origin, "scale": view.seconds_per_pixel}
        return {**self.stage.choices.to_state(), **place, "scroll": self.stage.scroll}

    def restore(self, state: Mapping[str, object]) -> None:
        """What ``state`` told, and all in view where it tells of no place.

        What does not make sense is left aside; views of before are none to go back to.
        """
        self._choose(Choices.from_state(state))
        self.journey.begin()
        origin, scale, scroll = (number(state.get(name)) for name in ("origin", "scale", "scroll"))
        if origin is not None and scale is not None and scale > 0:
            self.journey.slide(chart.at_place(origin, scale, self.stage.frame.plot.width))
        if scroll is not None:
            self.stage.scroll = scroll
        self.refresh()

    # picking

    def pointer_moved(self) -> None:
        """Tell the moment under the pointer, if it is another one in words."""
        told = self.stage.pointed
        if told != self._told:
            self._told = told
            self.pointed.emit(told)

    def pick(self, event: int) -> None:
        """The user chose this event."""
        if event:
            self.stage.set_crowd(None)
            self.stage.focus = event
            self.selected.emit(event)
            if event not in self.stage.selection:
                self.set_selection((event,))
            access.announce(self, event)

    def step(self, by: int) -> None:
        """Next (+1) or previous (-1) event in time."""
        self.pick(keyboard_navigation.stepped(self.stage, by))

    def extend(self, by: int) -> None:
        """Select the next or previous event beside the one that was selected first."""
        event = keyboard_navigation.stepped(self.stage, by)
        if event:
            chosen = tuple(dict.fromkeys((event, *self.stage.selection[-1:])))
            self.selected_many.emit(list(chosen))
            self.set_selection(chosen)
            access.announce(self, event)

    def step_lane(self, by: int) -> None:
        """The nearest event in the lane below (+1) or above (-1)."""
        self.pick(keyboard_navigation.stepped_lane(self.stage, by))

    def step_crowd(self, by: int) -> None:
        """To the next (+1) or previous (-1) crowd in view, to hear or see what it holds."""
        crowd = keyboard_navigation.stepped_crowd(self.stage, by)
        self.stage.set_crowd(crowd)
        self.update()
        self.pointer_moved()
        if crowd is not None:
            self.show_crowd(crowd)
            access.announce_crowd(self, crowd)

    def enter_crowd(self) -> bool:
        """Look closer at the crowd that the keyboard is at; False if it is at none."""
        crowd = self.stage.focused_crowd
        if crowd is None:
            return False
        self.stage.set_crowd(None)
        if crowd in self.stage.scene.clusters:
            intents.open_cluster(self, crowd)
        else:
            self.journey.zoom(DEEPER, crowd.x - self.stage.frame.plot.x)
        return True

    def first(self) -> None:
        self.pick(keyboard_navigation.end(self.stage, is_last=False))

    def last(self) -> None:
        self.pick(keyboard_navigation.end(self.stage, is_last=True))

    def go_beyond(self, *, is_later: bool) -> None:
        """To the nearest event that lies out of view on that side."""
        event = keyboard_navigation.beyond(self.stage, is_later=is_later)
        span = self.stage.span_of((event,))
        if span:
            self.journey.go_to(span[0] if is_later else span[1])

    def list_undated(self, rect: Rect) -> None:
        """The undated events, to choose one from."""
        if self.stage.plan is not None:
            at = self.mapToGlobal(QPoint(int(rect.x), int(rect.y)))
            menus.list_events(self, self.stage.lines, self.stage.plan.undated, at, self.pick)

    def titles_of(self, cluster: Cluster) -> list[str]:
        """The most important titles in a cluster."""
        if cluster.size > MOST_SEARCHED:
            return []
        ids = keyboard_navigation.members(self.stage, cluster)[:TITLES_TOLD]
        known = self.stage.lines(ids)
        return [known[event].title for event in ids if event in known]

    def list_between(self, cluster: Cluster) -> None:
        """The events of a cluster that no zoom can part."""
        at = self.mapToGlobal(QPoint(int(cluster.x), int(cluster.y)))
        ids = keyboard_navigation.members(self.stage, cluster)
        menus.list_events(self, self.stage.lines, ids, at, self.pick)

    # Qt

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.is_holding:  # it would take the release of the button away
            context_menu.open_menu(self, self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if event.reason() in by_key and self.stage.selection:
            self.stage.focus = self.stage.selection[0]
        self.refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is Qt.FocusReason.PopupFocusReason:
            return  # a menu of its own: the keyboard comes back to where it was
        self.stage.focus = 0
        self.stage.set_crowd(None)
        self.refresh()
        self.pointer_moved()


def _lanes_of(chronology: Chronology) -> tuple[object, ...]:
    """By what its lanes are made: with others one begins at the first again."""
    return chronology.lane_by, chronology.lane_within


class _Courier(QObject):
    """Carries a plan from a thread to the view, or nowhere if the view is gone by then."""

    planned = Signal(int, object)


class _Planning(QRunnable):
    """Makes the plan of a large chronology away from the window's thread."""

    def __init__(
        self, stage: SceneState, courier: _Courier, chronology: Chronology, order: int
    ) -> None:
        super().__init__()
        self._stage = stage
        self._courier = courier
        self._chronology = chronology
        self._order = order

    def run(self) -> None:
        self._courier.planned.emit(self._order, self._stage.prepare(self._chronology))
