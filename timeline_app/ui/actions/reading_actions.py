"""Reading the story, and handing it over in words: copies of some events, or of all shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from timeline_app.model import Event
from timeline_app.model.copy_form import CopyForm
from timeline_app.review import NEVER, USUAL
from timeline_app.ui import dialogs
from timeline_app.ui.actions import EVENT, VIEW
from timeline_app.ui.actions.action import Needs, UserAction
from timeline_app.ui.actions.context import Context, Panes
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.typed_dates import day_as_typed

COPY, SILENCES = f"{EVENT}/{tr('&Copy as')}", f"{VIEW}/{tr('&Silences')}"
MOST_COPIED = 5_000
"""Events at once: a clipboard of more makes other programs stand still."""
_COPIED: dict[CopyForm, Callable[[int], str]] = {
    CopyForm.SENTENCE: partial(tr_n, "Copied {n} sentence.", "Copied {n} events as sentences."),
    CopyForm.NOTE: partial(tr_n, "Copied {n} footnote.", "Copied {n} events as footnotes."),
    CopyForm.RECORD: partial(
        tr_n, "Copied {n} record cite.", "Copied {n} events as record cites."
    ),
    CopyForm.PLAIN: partial(tr_n, "Copied {n} quote.", "Copied {n} events as quotes."),
    CopyForm.ROW: partial(tr_n, "Copied {n} table row.", "Copied {n} events as table rows."),
}
MEASURES: dict[int, str] = {
    USUAL: tr("As is &usual here"),
    7: tr("From a &week on"),
    30: tr("From a &month on"),
    365: tr("From a &year on"),
    NEVER: tr("&Never"),
}
"""From how many days without an event on the story tells of a silence."""
Run = Callable[[Context], object]


def _measured(days: int) -> Run:
    def measured(context: Context) -> None:
        context.panes.story.set_measure(days)
        context.follow()

    return measured


def _copied(form: CopyForm) -> Run:
    return lambda context: copy_chosen(context, form)


def copy_chosen(context: Context, form: CopyForm) -> None:
    """The selected events in this form; in the order in which they are told."""
    shown, selection = context.session.shown, context.session.selection
    chosen = frozenset(selection)
    order = [event for event in shown.rows if event in chosen] if shown else []
    _copy(context, order or list(selection), form)


def copy_all(context: Context, form: CopyForm) -> None:
    """All events that are shown."""
    shown = context.session.shown
    _copy(context, shown.rows if shown else (), form)


def choose_known_by(context: Context) -> None:
    """Only what documents prove that were published by a day."""
    question = tr(
        "Which day should the story be known by? It then tells only what documents prove that "
        "were published by the end of that day."
    )
    dialog = dialogs.DateDialog(context.window, tr("Known as of"), question)
    known = context.session.filter.known_by
    if known is not None:
        dialog.field.show_text(day_as_typed(known))

    def choose() -> None:
        if dialog.when is not None:
            known_by = dialog.when.latest
            context.session.set_filter(replace(context.session.filter, known_by=known_by))

    dialog.accepted.connect(choose)
    context.show_dialog(dialog)


def ticks(panes: Panes) -> dict[str, bool]:
    """What of these is in force, by the ids of actions."""
    measure = panes.story.measure
    silences = {f"view.silence_{days}": days == measure for days in MEASURES}
    return {"view.reading": panes.story.is_shown, **silences}


def present(context: Context) -> None:
    """One event at a time over the whole screen; the window itself stays as it is."""
    from timeline_app.ui.presenting.present_window import PresentWindow  # noqa: PLC0415

    window = PresentWindow(
        context.session, context.theme, context.panes.reading.tellings, context.window.window()
    )
    window.showFullScreen()
    window.activateWindow()


def show_calendar(context: Context) -> None:
    """The days with their events, beside the window."""
    from timeline_app.ui.calendar.calendar_dialog import CalendarDialog  # noqa: PLC0415

    dialog = CalendarDialog(context.session, context.theme, context.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialogs.fit(dialog, context.theme)
    dialog.show()


def _copy(context: Context, ids: Sequence[int], form: CopyForm) -> None:
    from timeline_app import formats  # noqa: PLC0415 - the store is loaded by then

    store = context.session.store
    found = map(context.session.find, ids[:MOST_COPIED])
    events: list[Event] = [event for event in found if event is not None]
    if not events or store is None:
        return
    text = formats.copied(events, form, formats.cited(store, events))
    QGuiApplication.clipboard().setText(text)
    count, rest = len(events), max(0, len(ids) - MOST_COPIED)
    said = [_COPIED[form](count)]
    if rest:
        said.append(
            tr_n(
                "The other {n} are too many for a clipboard: export them.",
                "The other {n} are too many for a clipboard: export them.",
                rest,
            )
        )
    context.say(" ".join(said), passing=not rest)


ROWS = (
    UserAction("view.reading", VIEW, tr("Readi&ng"), lambda context: context.panes.story.toggle(),
               ("Ctrl+Shift+R",), "reading", Needs.CHRONOLOGY, is_checkable=True,
               after="view.dates"),
    UserAction("view.known_by", VIEW, tr("Known as of…"), choose_known_by, ("Ctrl+Alt+K",),
               needs=Needs.CHRONOLOGY, after="view.reading"),
    UserAction("view.calendar", VIEW, tr("Calendar…"), show_calendar, ("Ctrl+Shift+Y",),
               "calendar", Needs.CHRONOLOGY, after="view.reading"),
    UserAction("view.present", VIEW, tr("Present one by one"), present, ("Shift+F11",),
               needs=Needs.CHRONOLOGY, after="view.full_screen"),
    *(
        UserAction(f"view.silence_{days}", SILENCES, words, _measured(days),
                   needs=Needs.CHRONOLOGY, is_checkable=True)
        for days, words in MEASURES.items()
    ),
    *(
        UserAction(f"event.copy_{form}", COPY, words, _copied(form), (keys,), needs=Needs.EVENT)
        for form, words, keys in (
            (CopyForm.SENTENCE, tr("&Sentence"), "Ctrl+Alt+C"),
            (CopyForm.NOTE, tr("Foot&note"), "Ctrl+Alt+F"),
            (CopyForm.RECORD, tr("&Record cite"), "Ctrl+Alt+R"),
            (CopyForm.PLAIN, tr("&Quote with its source"), "Ctrl+Alt+Q"),
            (CopyForm.ROW, tr("&Table row"), "Ctrl+Alt+T"),
        )
    ),
)  # fmt: skip
