"""Brings the features into the window; each is built and loaded when it is first seen.

A new feature is a property of ``Features``, which builds and joins it, and a line of its
``__init__``, which gives it a tab, sides or a stage: an empty page that costs the start nothing.
What has to be told before anybody looks, such as a count behind a title, comes from a part that
is no widget, such as ``Checks``.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from timeline_app.model import LaneBy
from timeline_app.ui import file_paths
from timeline_app.ui.actions import help_actions, reading_actions, review_actions
from timeline_app.ui.actions.context import Context
from timeline_app.ui.checking.checks import Checks
from timeline_app.ui.speech import tr
from timeline_app.ui.window import tour_stops
from timeline_app.ui.window.header import Header
from timeline_app.ui.window.late_page import LatePage
from timeline_app.ui.window.menus import Menus
from timeline_app.ui.window.panes import Panes
from timeline_app.ui.window.reception import Reception
from timeline_app.ui.window.stages import Stages
from timeline_app.ui.window_state import SILENCE

if TYPE_CHECKING:
    from timeline_app.ui.checking.check_view import CheckView
    from timeline_app.ui.guide.guide_view import GuideView
    from timeline_app.ui.inspector.inspector import Inspector
    from timeline_app.ui.names.name_card import NameStage
    from timeline_app.ui.reading.reading_view import ReadingView
    from timeline_app.ui.review.stage import ReviewStage
    from timeline_app.ui.tour.tour import Tour
    from timeline_app.ui.welcome.welcome import Welcome

SIDES = {"event": tr("Event"), "why": tr("Why"), "history": tr("History")}
"""The tabs of the inspector beside the source, with their titles."""
SIDE_WIDTH, MOST_SIDE_WIDTH = 440, 760
"""Pixels at 100 % text, and at most."""
GUIDE_WORDS = tr("Esc goes back to where you were")
"""What the status line says while the help is read."""


@dataclass(frozen=True, slots=True)
class Doors:
    """What of the window a feature is joined to: see the modules that these are from."""

    context: Context
    panes: Panes
    stages: Stages
    menus: Menus
    checks: Checks
    """What is to check, read once for all who show something of it."""
    header: Header
    at_end: list[Callable[[], object]] = field(default_factory=list)
    """What has to be done as the window closes; a feature that works on adds its own."""


class Features:
    """By their names, each built when it is first asked for."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors
        panes, stages, checks = doors.panes, doors.stages, doors.checks
        panes.add_list(
            "check", tr("To check"), LatePage(lambda: self.checking), before="dates",
            words=lambda: self.checking.words,
        )  # fmt: skip
        panes.room.give_to("check")
        checks.measure = lambda: doors.context.state.number(SILENCE, 0)
        doors.context.session.snapshot_changed.connect(lambda _shown: checks.look())
        checks.changed.connect(lambda: panes.tell_count("check", checks.count))
        stages.add_stage(
            review_actions.STAGE, LatePage(lambda: self.review), words=lambda: self.review.words
        )
        stages.add_stage(
            "name", LatePage(lambda: self.naming), words=lambda: self.naming.words
        )  # fmt: skip
        width = min(MOST_SIDE_WIDTH, doors.context.theme.pixels(SIDE_WIDTH))
        for name, title in SIDES.items():
            panes.add_side(name, title, LatePage(self._side(name)), width=width)
        panes.story.built.connect(self._join_reading)
        stages.add_stage(
            help_actions.GUIDE, LatePage(lambda: self.guiding), words=lambda: GUIDE_WORDS
        )
        doors.context.session.snapshot_changed.connect(
            lambda _shown: QTimer.singleShot(0, doors.context.window, self._offer_tour)
        )
        self.reception = Reception(doors.context, panes, stages, doors.menus)
        """There from the start: it stands on the ground while nothing is open."""
        doors.at_end.append(self.reception.end)

    def _side(self, name: str) -> Callable[[], QWidget]:
        return lambda: self.inspecting.pages[name]

    @property
    def checks(self) -> Checks:
        """What is to check, whether or not its list was ever seen."""
        return self._doors.checks

    def show_finding(self, key: str) -> None:
        """A finding where it is settled."""
        self._doors.panes.show_tab("check")
        self.checking.show_finding(key)

    @cached_property
    def review(self) -> "ReviewStage":
        """One event after the other, over the whole window."""
        from timeline_app.ui.review.kept_places import KeptPlaces  # noqa: PLC0415
        from timeline_app.ui.review.stage import ReviewStage  # noqa: PLC0415 - when it is seen

        context, menus, stages = self._doors.context, self._doors.menus, self._doors.stages
        findings_of = self._doors.checks.findings_of
        stage = ReviewStage(context.session, context.theme, context.keys.keys_of, findings_of)
        stage.settled = lambda: self.checks.settled
        stage.places = KeptPlaces(context.state)
        menus.answer(stage, stage.answers())
        context.keys.changed.connect(stage.bind)
        stage.left.connect(stages.leave_stage)
        stage.asked.connect(menus.run)
        stage.said.connect(context.say)
        stage.told.connect(context.follow)
        stage.finding_asked.connect(self.show_finding)
        self._doors.at_end.append(stage.end)
        return stage

    @cached_property
    def checking(self) -> "CheckView":
        """What does not fit, as a list under the timeline."""
        from timeline_app.ui.checking.check_view import CheckView  # noqa: PLC0415

        context, menus = self._doors.context, self._doors.menus
        view = CheckView(context.session, context.theme, self._doors.checks)
        view.told.connect(self._doors.panes.toggled)
        view.pinned.connect(context.timeline.set_pins)
        view.asked.connect(menus.run)
        menus.answer(
            view, {"event.next": lambda: view.step(1), "event.previous": lambda: view.step(-1)}
        )

        def show_keys() -> None:
            """The keys that a person chose, where they are drawn."""
            back, on = (context.keys.shown(name)[:1] for name in ("event.previous", "event.next"))
            view.show_keys("".join(back), "".join(on))

        context.keys.changed.connect(show_keys)
        show_keys()
        self._doors.at_end.append(view.end)
        return view

    @cached_property
    def inspecting(self) -> "Inspector":
        """Event, Why and History beside the source; a click on a name opens its card."""
        from timeline_app.ui.inspector.inspector import Inspector  # noqa: PLC0415

        context = self._doors.context
        inspector = Inspector(context.session, context.theme, context.source, context.keys)
        inspector.asked.connect(self._doors.menus.run)
        inspector.left.connect(self._doors.panes.give_back)
        inspector.name_opened.connect(self.show_name)
        inspector.findings_of = self.checks.findings_of
        self.checks.changed.connect(inspector.follow)
        inspector.finding_asked.connect(self.show_finding)
        return inspector

    def show_name(self, role: LaneBy, name: str) -> None:
        """The card of a name."""
        self.naming.show_name(role, name)

    @cached_property
    def naming(self) -> "NameStage":
        """The card of a person, an organisation or a place, over canvas and list."""
        from timeline_app.ui.names.name_card import NameStage  # noqa: PLC0415

        context, stages = self._doors.context, self._doors.stages
        card = NameStage(context.session, context.theme)
        card.opened.connect(lambda: stages.show_stage("name"))
        card.left.connect(stages.leave_stage)
        card.renewed.connect(self._doors.panes.toggled)
        card.finding_opened.connect(self.show_finding)
        return card

    def _join_reading(self, view: "ReadingView") -> None:
        """The story in the place of timeline and lists: the panes have made the room for it."""
        context = self._doors.context
        view.known_by_requested.connect(lambda: reading_actions.choose_known_by(context))
        view.copy_requested.connect(lambda form: reading_actions.copy_all(context, form))
        self._doors.menus.answer(
            view, {"event.next": lambda: view.step(1), "event.previous": lambda: view.step(-1)}
        )

    @cached_property
    def guiding(self) -> "GuideView":
        """The pages of the help, over the whole window."""
        from timeline_app.ui.guide.guide_view import GuideView  # noqa: PLC0415

        context, stages = self._doors.context, self._doors.stages
        guide = GuideView(context.theme, lambda: help_actions.help_pages(context.keys))
        self._doors.menus.answer(
            guide, {"go.back": guide.back, "go.forward": guide.forward, "edit.find": guide.search}
        )
        stages.changed.connect(lambda name: guide.renew() if name == help_actions.GUIDE else None)
        return guide

    @property
    def welcoming(self) -> "Welcome":
        """What one sees while nothing is open; by the menu also over an open chronology."""
        return self.reception.welcome

    @cached_property
    def touring(self) -> "Tour":
        """Five cards on the sample; it ends with it, and before whatever stands over it."""
        from timeline_app.ui.tour.tour import Tour  # noqa: PLC0415

        context, doors = self._doors.context, self._doors
        tour = Tour(
            context.window.window(),
            context.theme,
            lambda: tour_stops.stops(context, doors.panes, doors.header),
        )
        context.session.closed.connect(tour.end)
        doors.stages.changed.connect(lambda name: tour.end() if name else None)
        doors.at_end.append(tour.end)
        return tour

    def _offer_tour(self) -> None:
        """Once, when the sample is shown for the first time; never over another file."""
        context = self._doors.context
        is_sample = context.session.path == file_paths.sample_file()
        is_seen = context.state.flag(help_actions.TOUR_SEEN, default=False)
        if is_sample and not is_seen and not self._doors.stages.stage:
            context.state.remember(help_actions.TOUR_SEEN, value=True)
            self.touring.begin()
