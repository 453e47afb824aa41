"""Edits of events: each is one call to the session, most after a form was filled in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from timeline_app.model import (
    Edit,
    Event,
    LaneBy,
    Published,
    PublishedFrom,
    Review,
    edits,
    wording,
)
from timeline_app.ui.dialogs.date_dialog import DateDialog
from timeline_app.ui.editing.event_form import EventForm
from timeline_app.ui.editing.merge_dialog import MergeDialog

if TYPE_CHECKING:
    from timeline_app.ui.desk import Desk


class EventCommands:
    """Acts on the selection of the session."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._session = desk.session

    def undo(self) -> None:
        label = self._session.undo_label
        if self._session.undo() is not None:
            self._desk.say(f"Undone: {label.lower()}.", passing=True)

    def redo(self) -> None:
        label = self._session.redo_label
        if self._session.redo() is not None:
            self._desk.say(f"Done again: {label.lower()}.", passing=True)

    def edit(self) -> None:
        event = self._first()
        if event is None:
            return
        form = EventForm(self._desk, self._kinds(), "Edit event")
        form.show_event(event)
        self._ask(form, form.answer)

    def add(self) -> None:
        """An event by hand: from the selected passage, or the chosen date, where there is one."""
        source = self._desk.panes.source
        span, opened = source.selected_span(), source.opened
        date = self._desk.panes.date_in_hand if span is None else None
        if date is not None:
            self._desk.commands.dates.make_event(date, self._empty_form)
            return
        form = self._empty_form()
        if span is not None and opened is not None:
            form.show_passage(opened.id, span, span.of(opened.document.text))
        else:
            form.show_nothing()
        self._ask(form, form.answer)

    def _empty_form(self) -> EventForm:
        return EventForm(self._desk, self._kinds(), "Add event")

    def add_at(self, seconds: int) -> None:
        """An event by hand on a day that was pointed at."""
        if not self._session.can_change:
            return
        form = self._empty_form()
        form.show_day(seconds)
        self._ask(form, form.answer)

    def accept(self) -> None:
        self._review(Review.ACCEPTED)

    def reject(self) -> None:
        self._review(Review.REJECTED)

    def unreview(self) -> None:
        self._review(Review.UNREVIEWED)

    def review_next(self) -> None:
        """Go to the event that a person has most cause to look at; equal ones come by time."""
        store = self._session.store
        if store is None:
            return
        waiting = replace(self._session.filter, reviews=frozenset({Review.UNREVIEWED}))
        ids = store.ids(waiting, by="confidence")
        following = next((one for one in ids if one not in self._session.selection), None)
        if following is None:
            self._desk.say("Every event that is shown has been reviewed.", passing=True)
            return
        self._session.select((following,))

    def hide(self) -> None:
        """Hide what is shown, show what is hidden."""
        event = self._first()
        if event is None:
            return
        label = "Show event" if event.is_hidden else "Hide event"
        self._apply_to_all(
            lambda chosen: edits.SetHidden(chosen, not event.is_hidden, label),
            moves_on=not event.is_hidden,
        )

    def merge(self) -> None:
        events = [e for e in map(self._session.find, self._session.selection) if e is not None]
        if len(events) < 2:
            return
        dialog = MergeDialog(self._desk, events)
        self._ask(dialog, lambda: [dialog.edit()])

    def split(self) -> None:
        """Make an event of its own of the passage in view."""
        event, evidence = self._first(), self._desk.panes.source.evidence
        if event is None or evidence is None:
            return
        if len({e.id for e in event.evidence}) < 2:
            self._desk.say("This event has a single passage: there is nothing to split off.")
            return
        self._session.apply(edits.SplitEvidence(event.id, evidence.id))

    def set_published(self, document: int) -> None:
        """Say when a document was written; its events are dated anew."""
        question = (
            "When was this document written? Relative dates such as “on Tuesday” are counted "
            "from this day; they are read anew, in one step that can be undone."
        )
        dialog = DateDialog(self._desk, "Document date", question, needs_day=True)
        known = self._published(document)
        if known:
            dialog.field.show_text(known)

        def change() -> list[Edit]:
            when = dialog.when
            published = Published(when, PublishedFrom.USER) if when else None
            return [edits.SetPublished(document, published)]

        self._ask(dialog, change)

    def _published(self, document: int) -> str:
        """The document's date as it stands, to be changed."""
        store = self._session.store
        rows = store.documents() if store is not None else []
        found = next((row.published for row in rows if row.id == document), None)
        return wording.in_words(found.when) if found is not None else ""

    def select_all(self) -> None:
        shown = self._session.shown
        if shown is not None:
            self._session.select(shown.rows[:5_000])

    def copy(self) -> None:
        """The event with the sentence that proves it, as plain text."""
        store = self._session.store
        event = self._first()
        if event is None or store is None:
            return
        names = {row.id: PurePath(row.path).name for row in store.documents()}
        QGuiApplication.clipboard().setText(citation(event, names))
        self._desk.say("Copied the event with its sources.", passing=True)

    def _review(self, review: Review) -> None:
        label = {"accepted": "Accept event", "rejected": "Reject event"}.get(
            review, "Review event"
        )
        self._apply_to_all(
            lambda event: edits.SetReview(event, review, label),
            moves_on=review is not Review.UNREVIEWED,
        )

    def _apply_to_all(self, edit: Callable[[int], Edit], *, moves_on: bool) -> None:
        """Change every selected event; after a decision go on to the next that nobody decided.

        Where none waits further down, a selection that is still shown stays; else its neighbour
        is next.
        """
        chosen, table = self._session.selection, self._desk.panes.table
        below, beside = table.after_selected(), table.neighbour()
        changes = self._session.apply(*(edit(event) for event in chosen))
        store = self._session.store
        if changes is None or store is None or not moves_on:
            return
        following = store.first_waiting(below)
        if following is None and not store.passing(chosen, self._session.filter):
            following = beside
        if following is not None:
            self._session.select((following,))

    def _first(self) -> Event | None:
        ids = self._session.selection
        return self._session.find(ids[0]) if ids else None

    def _kinds(self) -> list[str]:
        shown = self._session.shown
        counts = shown.counts.get(LaneBy.KIND, ()) if shown else ()
        return sorted({*(name for name, _ in counts), "other"})

    def _ask(self, dialog: "EventForm | MergeDialog | DateDialog", answer: "Answer") -> None:
        def apply() -> None:
            self._session.apply(*answer())

        dialog.accepted.connect(apply)
        self._desk.show_dialog(dialog)


Answer = Callable[[], "list[Edit] | list[edits.MergeEvents]"]


def citation(event: Event, names: dict[int, str]) -> str:
    """Date and title, then each quote with its document and place."""
    when = wording.in_words(event.when) if event.when else "undated"
    lines = [f"{when}: {event.title}"]
    for evidence in event.evidence:
        quote = " ".join(evidence.quote.split())
        source = ", ".join(
            filter(None, (names.get(evidence.document, "?"), evidence.locator.words))
        )
        lines.append(f"“{quote}” ({source})")
    return "\n".join(lines)
