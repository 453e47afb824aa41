"""Where in time the timeline stands, and which event the keyboard is at."""

from collections.abc import Callable
from datetime import datetime

from timeline_app.model import When, moment
from timeline_app.ui import dialogs
from timeline_app.ui.actions import EVENT, GO
from timeline_app.ui.actions.action import Needs, Scope, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.speech import tr

Run = Callable[[Context], object]

SCREEN = 1.0
"""How many screens one page of the timeline is, whoever turns it."""


def _paged(screens: float) -> Run:
    return lambda context: context.timeline.pan(screens)


def _stepped(by: int) -> Run:
    return lambda context: context.timeline.step(by)


def _measured(by: int) -> Run:
    """Select a second event, to see how far they lie apart."""
    return lambda context: context.timeline.extend(by)


def _to_lane(by: int) -> Run:
    return lambda context: context.timeline.step_lane(by)


def _to_cluster(by: int) -> Run:
    return lambda context: context.timeline.step_crowd(by)


def _row(by: int) -> Run:
    return lambda context: context.panes.step_row(by)


def _source(by: int) -> Run:
    return lambda context: context.source.step(by)


def go_to_date(context: Context) -> None:
    """Ask for a date and bring it into the middle."""

    def go(when: When | None) -> None:
        if when is not None:
            context.timeline.go_to((when.earliest + when.latest) // 2)

    dialog = dialogs.DateDialog(
        context.window, tr("Go to date"), tr("Which date should the timeline show?")
    )
    dialog.accepted.connect(lambda: go(dialog.when))
    context.show_dialog(dialog)


def go_to_today(context: Context) -> None:
    """Bring today into the middle."""
    today = datetime.now().astimezone()
    context.timeline.go_to(moment.at(today.year, today.month, today.day))


def enter(context: Context) -> None:
    """Into the cluster that the keyboard is at, else to the event's source."""
    if not context.timeline.enter_crowd() and context.session.selection:
        context.panes.show_source()


def _side(name: str) -> Callable[[Context], object]:
    """One tab of the right pane, with the keyboard in it."""
    return lambda context: context.panes.enter_side(name)


ROWS = (
    UserAction("go.next", GO, tr("&Next event"), _stepped(1), ("Right",), needs=Needs.CHRONOLOGY,
               scope=Scope.TIMELINE),
    UserAction("go.previous", GO, tr("&Previous event"), _stepped(-1), ("Left",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.measure_next", GO, tr("&Measure to the next event"), _measured(1),
               ("Shift+Right",), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.measure_previous", GO, tr("Measure to the previous event"), _measured(-1),
               ("Shift+Left",), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.next_crowd", GO, tr("Next cluster"), _to_cluster(1), ("Ctrl+Right",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.previous_crowd", GO, tr("Previous cluster"), _to_cluster(-1), ("Ctrl+Left",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.next_lane", GO, tr("Next lane"), _to_lane(1), ("Down",), needs=Needs.CHRONOLOGY,
               scope=Scope.TIMELINE),
    UserAction("go.previous_lane", GO, tr("Previous lane"), _to_lane(-1), ("Up",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.first", GO, tr("&First event"), lambda context: context.timeline.first(),
               ("Home",), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.last", GO, tr("&Last event"), lambda context: context.timeline.last(), ("End",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.screen_back", GO, tr("One screen back"), _paged(-SCREEN), ("PgUp",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE, begins_group=True),
    UserAction("go.screen_forward", GO, tr("One screen forward"), _paged(SCREEN), ("PgDown",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.back", GO, tr("Previous view"), lambda context: context.timeline.back(),
               ("Alt+Left",), needs=Needs.CHRONOLOGY),
    UserAction("go.forward", GO, tr("Next view"), lambda context: context.timeline.forward(),
               ("Alt+Right",), needs=Needs.CHRONOLOGY),
    UserAction("go.date", GO, tr("Go to &date…"), go_to_date, ("Ctrl+G",), needs=Needs.CHRONOLOGY,
               begins_group=True),
    UserAction("go.today", GO, tr("Go to &today"), go_to_today, ("Ctrl+T",),
               needs=Needs.CHRONOLOGY),
    UserAction("go.palette", GO, tr("Find and do &anything…"),
               lambda context: context.open_palette(), ("Ctrl+K",), "search",
               begins_group=True),
    UserAction("go.source", GO, tr("Open the &source"), enter, ("Return", "Enter", "Space"),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE, begins_group=True),
    UserAction("go.event", GO, tr("Fields of the e&vent"), _side("event"), ("I",), "edit",
               Needs.EVENT, Scope.PANES),
    UserAction("go.why", GO, tr("&Why it is so"), _side("why"), ("W",), "info", Needs.EVENT,
               Scope.PANES),
    UserAction("go.history", GO, tr("&History of the event"), _side("history"), ("Shift+H",),
               "history", Needs.EVENT, Scope.PANES),
    UserAction("go.next_source", GO, tr("Next source of the event"), _source(1), ("Ctrl+]",),
               "next", Needs.EVENT),
    UserAction("go.previous_source", GO, tr("Previous source of the event"), _source(-1),
               ("Ctrl+[",), "previous", Needs.EVENT),
    UserAction("event.next", EVENT, tr("Next in the list"), _row(1), ("J",),
               needs=Needs.CHRONOLOGY, scope=Scope.PANES, begins_group=True),
    UserAction("event.previous", EVENT, tr("Previous in the list"), _row(-1), ("K",),
               needs=Needs.CHRONOLOGY, scope=Scope.PANES),
)  # fmt: skip
