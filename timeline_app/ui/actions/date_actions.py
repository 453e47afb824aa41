"""What can be done with a date of the ledger: make it an event, say that it is right so."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline_app.model import LedgerEntry, When, edits, edtf, shown
from timeline_app.ui.actions import EVENT, VIEW, answering
from timeline_app.ui.actions.action import Needs, Scope, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.speech import later, tr

if TYPE_CHECKING:
    from timeline_app.ui.editing import EventForm

CHOOSE = tr("Choose a date in the list Dates first.")


def show(context: Context) -> None:
    """The list of dates."""
    context.panes.show_tab("dates")


def make_event(
    context: Context, entry: LedgerEntry, empty_form: "Callable[[], EventForm]"
) -> None:
    """An event of the date's sentence; without a date, or where it is one, by the form."""
    store = context.session.store
    if store is None or not context.session.can_change:
        return
    span = entry.passage or entry.span
    quote = store.documents.words_at(entry.document, span)
    when = _when(entry)
    addition = edits.AddEvent(
        shown.sentence_as_title(quote), when, document=entry.document, span=span, time=entry.span
    )
    if when is not None and not entry.events:
        if context.session.apply(addition) is not None:
            context.say(tr("An event was made of this date."), passing=True)
        return
    form = empty_form()
    form.show_addition(addition, quote)
    answering.ask(context, form, form.answer)


def settle(context: Context) -> None:
    """It is right so; said of a single date once more, it is to be looked at again."""
    entries = context.panes.dates.entries
    if not entries:
        context.say(CHOOSE, passing=True)
        return
    is_settled = any(entry.needs_look for entry in entries)
    label = later("Date is right so") if is_settled else later("Look at date again")
    wanted = [e for e in entries if e.needs_look == is_settled and e.is_settled != is_settled]
    if wanted:
        context.session.apply(
            *(edits.SettleDate(e.document, e.span, is_settled, label) for e in wanted)
        )


def _when(entry: LedgerEntry) -> When | None:
    try:
        return edtf.parse(entry.edtf) if entry.edtf else None
    except ValueError:
        return None


ROWS = (
    UserAction("view.dates", VIEW, tr("Dates"), show, ("Ctrl+Shift+T",),
               "calendar", Needs.CHRONOLOGY, after="view.documents"),
    UserAction("event.settle", EVENT, tr("Date is ri&ght so"), settle,
               ("Y",), needs=Needs.CHANGEABLE, scope=Scope.PANES, after="event.add"),
)  # fmt: skip
