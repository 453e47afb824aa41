"""What can be done with a date of the ledger: make it an event, say that it is right so."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline_app.model import LedgerEntry, When, edits, edtf, shown
from timeline_app.ui.editing.event_form import EventForm

if TYPE_CHECKING:
    from timeline_app.ui.desk import Desk

LONGEST_TITLE = 120
CHOOSE = "Choose a date in the list Dates first."


class DateCommands:
    """Acts on what is chosen in the list of dates."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._session = desk.session

    def show(self) -> None:
        """The list of dates."""
        self._desk.panes.show_tab("dates")

    def make_event(self, entry: LedgerEntry, empty_form: Callable[[], EventForm]) -> None:
        """An event of the date's sentence; without a date, or where it is one, by the form."""
        store = self._session.store
        if store is None or not self._session.can_change:
            return
        span = entry.passage or entry.span
        quote = store.words_at(entry.document, span)
        when = _when(entry)
        addition = edits.AddEvent(
            title_of(quote), when, document=entry.document, span=span, time=entry.span
        )
        if when is not None and not entry.events:
            self._session.apply(addition)
            self._desk.say("An event was made of this date.", passing=True)
            return
        form = empty_form()
        form.show_addition(addition, quote)
        form.accepted.connect(lambda: self._session.apply(*form.answer()))
        self._desk.show_dialog(form)

    def settle(self) -> None:
        """It is right so; said of a single date once more, it is to be looked at again."""
        entries = self._desk.panes.dates.entries
        if not entries:
            self._desk.say(CHOOSE, passing=True)
            return
        is_settled = any(entry.needs_look for entry in entries)
        label = "Date is right so" if is_settled else "Look at date again"
        wanted = [e for e in entries if e.needs_look == is_settled and e.is_settled != is_settled]
        if wanted:
            self._session.apply(
                *(edits.SettleDate(e.document, e.span, is_settled, label) for e in wanted)
            )


def title_of(quote: str) -> str:
    """A sentence as the title of an event: one line, cut after a word."""
    words = shown.line(quote)
    if len(words) <= LONGEST_TITLE:
        return words
    cut = words[: LONGEST_TITLE - 1].rpartition(" ")[0] or words[: LONGEST_TITLE - 1]
    return cut.rstrip(" ,;:–-") + shown.ELLIPSIS


def _when(entry: LedgerEntry) -> When | None:
    try:
        return edtf.parse(entry.edtf) if entry.edtf else None
    except ValueError:
        return None
