"""A date moved along the axis: by hand on the timeline, or by keys in the unit of its zoom."""

from collections.abc import Callable

from timeline_app import wording
from timeline_app.model import Event, When, edits, moment, moving, shown
from timeline_app.model.moving import Grip
from timeline_app.ui.actions import EVENT
from timeline_app.ui.actions.action import Needs, Scope, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.speech import later, tr
from timeline_app.wording.moves import told as moved_words

MOVE = f"{EVENT}/{tr('Move along the a&xis')}"
LABEL = later("Move event")
_SAID = {
    Grip.START: later("Begins anew: {when}."),
    Grip.WHOLE: later("Moved: {when}."),
    Grip.END: later("Ends anew: {when}."),
}


def join(context: Context) -> None:
    """Let the hand on the timeline move what may be changed."""
    context.timeline.carrying.join(
        lambda event: date_of(context, event),
        lambda event, when: keep(context, event, when),
    )


def date_of(context: Context, event: int) -> When | None:
    """The date of an event that may be changed now."""
    found = context.session.find(event) if context.session.can_change else None
    return found.when if found is not None else None


def keep(context: Context, event: int, when: When) -> bool:
    """Give the event this date, as one step; whether that was taken."""
    with wording.told_in(wording.ENGLISH):  # the file keeps them
        words = wording.in_words(when)
    return context.session.apply(edits.SetWhen(event, when, words, LABEL)) is not None


def _moved(part: Grip, by: int) -> Callable[[Context], object]:
    return lambda context: move(context, part, by)


def move(context: Context, part: Grip, by: int) -> None:
    """So many units of the zoom later, or earlier where ``by`` is negative; says where it is."""
    session, timeline = context.session, context.timeline
    event = session.find(session.selection[0]) if session.selection else None
    if event is None:
        return
    scale = timeline.stage.view.seconds_per_pixel
    grid = moving.grid(event.when, part, scale) if event.when is not None else None
    if event.when is None or grid is None:
        context.say(_why_not(event, part), passing=True)
        return
    when = moving.moved(event.when, part, grid, by)
    if when == event.when or not keep(context, event.id, when):
        return
    if when.earliest > moment.DISTANT_PAST and when.latest < moment.DISTANT_FUTURE:
        timeline.journey.reveal(float(when.earliest), float(when.latest))
    context.say(tr(_SAID[part], when=moved_words(when, event.when, grid)), passing=True)


def _why_not(event: Event, part: Grip) -> str:
    title = shown.title(event.title)
    if event.when is None:
        return tr("“{title}” has no date that could be moved.", title=title)
    if part is Grip.WHOLE:
        return tr(
            "“{when}” is no single time: change it in its field.",
            when=wording.in_words(event.when),
        )
    if part is Grip.START:
        return tr("“{title}” has no beginning of its own that could be moved.", title=title)
    return tr("“{title}” has no end of its own that could be moved.", title=title)


ROWS = (
    *(
        UserAction(f"event.{name}", MOVE, words, _moved(part, by), keys,
                   needs=Needs.CHANGEABLE_EVENT, scope=Scope.TIMELINE, begins_group=is_first)
        for name, words, part, by, keys, is_first in (
            ("later", tr("&Later"), Grip.WHOLE, 1, ("Ctrl+Shift+Right",), False),
            ("earlier", tr("&Earlier"), Grip.WHOLE, -1, ("Ctrl+Shift+Left",), False),
            ("end_later", tr("End l&ater"), Grip.END, 1, ("Alt+Shift+Right",), True),
            ("end_earlier", tr("End ea&rlier"), Grip.END, -1, ("Alt+Shift+Left",), False),
            ("start_later", tr("&Beginning later"), Grip.START, 1,
             ("Ctrl+Alt+Shift+Right",), True),
            ("start_earlier", tr("Begi&nning earlier"), Grip.START, -1, ("Ctrl+Alt+Shift+Left",),
             False),
        )
    ),
)  # fmt: skip
