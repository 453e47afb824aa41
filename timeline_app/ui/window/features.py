"""Brings the features into the window: one function each, which builds, places and joins one.

A new feature is a function here and a row of ``FEATURES``; it gets the doors of the window and
needs no line in the shell.  What it builds is kept as ``shell.features[name]``.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer

from timeline_app.ui import places
from timeline_app.ui.actions import help_actions, reading_actions, review_actions
from timeline_app.ui.actions.context import Context
from timeline_app.ui.checking.check_view import CheckView
from timeline_app.ui.checking.checks import Checks
from timeline_app.ui.guide.guide_view import GuideView
from timeline_app.ui.inspector.inspector import Inspector
from timeline_app.ui.names.name_card import NameStage
from timeline_app.ui.reading.reading_view import ReadingView
from timeline_app.ui.review.stage import ReviewStage
from timeline_app.ui.tour.tour import Tour
from timeline_app.ui.welcome.welcome import Welcome
from timeline_app.ui.window import tour_stops
from timeline_app.ui.window.header import Header
from timeline_app.ui.window.menus import Menus
from timeline_app.ui.window.panes import Panes
from timeline_app.ui.window.reception import Reception
from timeline_app.ui.window.stages import Stages

GUIDE_WORDS = "Esc goes back to where you were"
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
    features: dict[str, QObject] = field(default_factory=dict)
    """What was brought in so far."""
    asks: dict[str, Callable[[str], object]] = field(default_factory=dict)
    """What a feature does for the others, by a name: ``finding`` shows one where it is settled."""
    at_end: list[Callable[[], object]] = field(default_factory=list)
    """What has to be done as the window closes; a feature that works on adds its own."""


def review(doors: Doors) -> ReviewStage:
    """One event after the other, over the whole window."""
    context, menus = doors.context, doors.menus
    findings_of = doors.checks.findings_of
    stage = ReviewStage(context.session, context.theme, context.keys.keys_of, findings_of)
    doors.stages.add_stage(review_actions.STAGE, stage, words=lambda: stage.words)
    menus.answer(stage, stage.answers())
    context.keys.changed.connect(stage.bind)
    stage.left.connect(doors.stages.leave_stage)
    stage.asked.connect(menus.run)
    stage.said.connect(context.say)
    stage.told.connect(context.follow)
    stage.finding_asked.connect(doors.asks["finding"])
    return stage


def checking(doors: Doors) -> CheckView:
    """What does not fit, as a list under the timeline."""
    context, panes, menus = doors.context, doors.panes, doors.menus
    view = CheckView(context.session, context.theme, doors.checks)
    panes.add_list("check", "To check", view, before="dates", words=lambda: view.words)
    panes.give_room_to("check")
    view.counted.connect(lambda count: panes.tell_count("check", count))
    view.told.connect(panes.toggled)
    view.pinned.connect(context.timeline.set_pins)
    view.asked.connect(menus.run)
    menus.answer(
        view, {"event.next": lambda: view.step(1), "event.previous": lambda: view.step(-1)}
    )

    def show_keys() -> None:
        """The keys that a person chose, where they are drawn."""
        back, on = (context.keys.shown(name)[:1] for name in ("event.previous", "event.next"))
        view.show_keys("".join(back), "".join(on))

    def show_finding(key: str) -> None:
        panes.show_tab("check")
        view.show_finding(key)

    context.keys.changed.connect(show_keys)
    show_keys()
    doors.asks["finding"] = show_finding
    doors.at_end.append(view.end)
    return view


def inspecting(doors: Doors) -> Inspector:
    """Event, Why and History beside the source; a click on a name opens its card."""
    context, panes, card = doors.context, doors.panes, doors.features["naming"]
    assert isinstance(card, NameStage), "names come before what shows them"  # noqa: S101
    inspector = Inspector(context.session, context.theme, context.source, context.keys)
    inspector.add_to(panes)
    inspector.asked.connect(doors.menus.run)
    inspector.left.connect(panes.give_back)
    inspector.name_opened.connect(card.show_name)
    return inspector


def naming(doors: Doors) -> NameStage:
    """The card of a person, an organisation or a place, over canvas and list."""
    context, stages = doors.context, doors.stages
    card = NameStage(context.session, context.theme)
    stages.add_stage("name", card, words=lambda: card.words)
    card.opened.connect(lambda: stages.show_stage("name"))
    card.left.connect(stages.leave_stage)
    card.renewed.connect(doors.panes.toggled)
    card.finding_opened.connect(doors.asks["finding"])
    return card


def welcoming(doors: Doors) -> Welcome:
    """What one sees while nothing is open; by the menu also over an open chronology."""
    welcome = Reception(doors.context, doors.panes, doors.stages, doors.menus).welcome
    doors.at_end.append(welcome.end)
    return welcome


def guiding(doors: Doors) -> GuideView:
    """The pages of the help, over the whole window."""
    context, stages = doors.context, doors.stages
    guide = GuideView(context.theme, lambda: help_actions.help_pages(context.keys))
    stages.add_stage(help_actions.GUIDE, guide, words=lambda: GUIDE_WORDS)
    doors.menus.answer(
        guide, {"go.back": guide.back, "go.forward": guide.forward, "edit.find": guide.search}
    )
    stages.changed.connect(lambda name: guide.renew() if name == help_actions.GUIDE else None)
    return guide


def touring(doors: Doors) -> Tour:
    """Five cards, once, when the sample is shown for the first time; never over another file."""
    context, stages = doors.context, doors.stages
    tour = Tour(
        context.window.window(),
        context.theme,
        lambda: tour_stops.stops(context, doors.panes, doors.header),
    )

    def begin() -> None:
        is_sample = context.session.path == places.sample_file()
        is_seen = context.state.flag(help_actions.TOUR_SEEN, default=False)
        if is_sample and not is_seen and not stages.stage:
            context.state.remember(help_actions.TOUR_SEEN, value=True)
            tour.begin()

    context.session.snapshot_changed.connect(lambda _shown: QTimer.singleShot(0, tour, begin))
    context.session.closed.connect(tour.end)
    stages.changed.connect(lambda name: tour.end() if name else None)
    doors.at_end.append(tour.end)
    return tour


def reading(doors: Doors) -> ReadingView:
    """The story in the place of timeline and lists; the panes have made the room for it."""
    context, menus, view = doors.context, doors.menus, doors.panes.reading
    view.known_by_requested.connect(lambda: reading_actions.choose_known_by(context))
    view.copy_requested.connect(lambda form: reading_actions.copy_all(context, form))
    menus.answer(
        view, {"event.next": lambda: view.step(1), "event.previous": lambda: view.step(-1)}
    )
    return view


FEATURES: dict[str, Callable[[Doors], QObject]] = {
    "checking": checking, "review": review, "naming": naming, "inspecting": inspecting,
    "reading": reading, "welcoming": welcoming, "guiding": guiding, "touring": touring,
}  # fmt: skip
"""In the order in which they are built: review leads on to the board, a chip to a name's card."""
