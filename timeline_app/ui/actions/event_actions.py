"""Edits of events: each is one call to the session, most after a form was filled in."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from timeline_app import wording
from timeline_app.model import (
    Changes,
    Edit,
    Event,
    EventFilter,
    LaneBy,
    Level,
    Published,
    PublishedFrom,
    Review,
    edits,
    shown,
)
from timeline_app.ui import dialogs, editing, step_names
from timeline_app.ui.actions import EDIT, EVENT, answering, date_actions
from timeline_app.ui.actions.action import Needs, Scope, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.speech import later, tr
from timeline_app.ui.typed_dates import as_typed

if TYPE_CHECKING:
    from timeline_app.formats import Cited

NO_WORDS = tr("Select words in the source first.")


def undo(context: Context) -> None:
    """Take the last change back."""
    label = context.session.undo_label
    if context.session.undo() is not None:
        context.say(tr("Undone: {label}.", label=step_names.within(label)), passing=True)


def redo(context: Context) -> None:
    """Do again what was taken back."""
    label = context.session.redo_label
    if context.session.redo() is not None:
        context.say(tr("Done again: {label}.", label=step_names.within(label)), passing=True)


def edit(context: Context) -> None:
    """The form of the first chosen event."""
    event = _first(context)
    if event is None:
        return
    form = editing.EventForm(context.window, _kinds(context), tr("Edit event"))
    form.show_event(event)
    answering.ask(context, form, form.answer)


def add(context: Context) -> None:
    """An event by hand: from the selected passage, or the chosen date, where there is one."""
    source = context.source
    span, opened = source.selected_span(), source.opened
    date = context.panes.date_in_hand if span is None else None
    if date is not None:
        date_actions.make_event(context, date, partial(_empty_form, context))
        return
    form = _empty_form(context)
    if span is not None and opened is not None:
        from timeline_app.ui.editing import proposing  # noqa: PLC0415 - with its form

        span = proposing.whole_words(opened.document.text, span)
        form.show_passage(opened.id, span, span.of(opened.document.text))
        proposing.fill(form, context.session.path, opened.id, span)
    else:
        form.show_nothing()
    answering.ask(context, form, form.answer)


def _empty_form(context: Context) -> "editing.EventForm":
    return editing.EventForm(context.window, _kinds(context), tr("Add event"))


def add_at(context: Context, seconds: int) -> None:
    """An event by hand on a day that was pointed at."""
    if not context.session.can_change:
        return
    form = _empty_form(context)
    form.show_day(seconds)
    answering.ask(context, form, form.answer)


def accept(context: Context) -> None:
    """The chosen events are right."""
    _review(context, Review.ACCEPTED)


def reject(context: Context) -> None:
    """The chosen events are none, or wrong."""
    _review(context, Review.REJECTED)


def unreview(context: Context) -> None:
    """Nothing has been decided of the chosen events."""
    _review(context, Review.UNREVIEWED)


def review_next(context: Context) -> None:
    """Go to the event that a person has most cause to look at; equal ones come by time."""
    store = context.session.store
    if store is None:
        return
    waiting = replace(context.session.filter, reviews=frozenset({Review.UNREVIEWED}))
    ids = store.reading.ids(waiting, by="confidence")
    following = next((one for one in ids if one not in context.session.selection), None)
    if following is None:
        context.say(tr("No other event that is shown waits for review."), passing=True)
        return
    context.session.select((following,))


def hide(context: Context) -> None:
    """Hide what is shown, show what is hidden."""
    event = _first(context)
    if event is None:
        return
    label = later("Show event") if event.is_hidden else later("Hide event")
    _apply_to_all(
        context,
        lambda chosen: edits.SetHidden(chosen, not event.is_hidden, label),
        moves_on=not event.is_hidden,
    )


def merge(context: Context) -> None:
    """The chosen events are one; of a single one it is asked which other it is the same as."""
    events = [e for e in map(context.session.find, context.session.selection) if e is not None]
    if len(events) == 1:
        _same_as(context, events[0])
    elif events:
        dialog = editing.MergeDialog(context.window, events)
        answering.ask(context, dialog, lambda: [dialog.edit()])


def _same_as(context: Context, event: Event) -> None:
    dialog = dialogs.SameAsDialog(context.window, context.session, context.theme, event)
    asked_of = context.session.store
    dialog.chosen.connect(
        lambda other: answering.keep(context, asked_of, [edits.MergeEvents((other, event.id))])
    )
    context.show_dialog(dialog)


def split(context: Context) -> None:
    """Make an event of its own of the passage in view."""
    event, evidence = _first(context), context.source.evidence
    if event is None or evidence is None:
        return
    if len({e.id for e in event.evidence}) < 2:
        context.say(tr("This event has a single passage: there is nothing to split off."))
        return
    context.session.apply(edits.SplitEvidence(event.id, evidence.id))


def set_published(context: Context, document: int) -> None:
    """Say when a document was written; its events are dated anew."""
    question = tr(
        "When was this document written? Relative dates such as “on Tuesday” are counted "
        "from this day; they are read anew, in one step that can be undone."
    )
    dialog = dialogs.DateDialog(context.window, tr("Document date"), question, needs_day=True)
    known = _published(context, document)
    if known:
        dialog.field.show_text(known)

    def change() -> list[Edit]:
        when = dialog.when
        published = Published(when, PublishedFrom.USER) if when else None
        return [edits.SetPublished(document, published)]

    answering.ask(context, dialog, change)


def _published(context: Context, document: int) -> str:
    """The document's date as it stands, to be changed."""
    store = context.session.store
    rows = store.documents.all() if store is not None else []
    found = next((row.published for row in rows if row.id == document), None)
    return as_typed(found.when) if found is not None else ""


def select_all(context: Context) -> None:
    """All that are shown, up to 5,000."""
    seen = context.session.shown
    if seen is not None:
        context.session.select(seen.rows[:5_000])


def copy(context: Context) -> None:
    """The event with the sentence that proves it, as plain text."""
    store = context.session.store
    event = _first(context)
    if event is None or store is None:
        return
    from timeline_app import formats  # noqa: PLC0415 - the store is loaded by then

    names = {row.id: PurePath(row.path).name for row in store.documents.all()}
    known = formats.cited(store, [event])
    QGuiApplication.clipboard().setText(citation(event, names, known))
    context.say(tr("Copied the event with its sources."), passing=True)


def copy_words(context: Context) -> None:
    """What is selected in the source, as it stands there."""
    words = context.source.selected_words
    if not words:
        context.say(NO_WORDS, passing=True)
        return
    QGuiApplication.clipboard().setText(words)
    context.say(tr("Copied the selected words."), passing=True)


def _review(context: Context, review: Review) -> None:
    label = {"accepted": later("Accept event"), "rejected": later("Reject event")}.get(
        review, later("Review event")
    )
    _apply_to_all(
        context,
        lambda event: edits.SetReview(event, review, label),
        moves_on=review is not Review.UNREVIEWED,
    )


def _apply_to_all(context: Context, edit: Callable[[int], Edit], *, moves_on: bool) -> None:
    """Change every selected event; after a decision go on to the next that nobody decided.

    Where none waits further down, a selection that is still shown stays; else its neighbour is
    next.
    """
    session, chosen = context.session, context.session.selection
    order = context.panes.story if context.panes.story.is_shown else context.table
    below, beside = order.after_selected(), order.neighbour()
    changes = session.apply(*(edit(event) for event in chosen))
    if changes is None or session.store is None or not moves_on:
        return
    following = session.store.reviewing.first_waiting(below)
    if following is None and not session.store.reviewing.passing(chosen, session.filter):
        following = beside
    if following is not None:
        session.select((following,))


def on_changed(context: Context, changes: Changes) -> None:
    """What a change has made, and the filter does not show, is said and can be shown."""
    event, session = changes.focus, context.session
    if event is None or event in session.selection or session.is_shown(event):
        return
    found = session.find(event)
    if found is None:
        return
    title = shown.title(found.title)
    words = (
        tr("“{title}” was made; it is not shown now, for it has no date.", title=title)
        if found.when is None
        else tr("“{title}” was made; it is not shown now.", title=title)
    )
    context.say(words, more=partial(_show, context, event))


def _show(context: Context, event: int) -> None:
    """Whatever hides it is taken away."""
    wanted = context.session.filter
    if not context.session.is_shown(event):
        wanted = wanted.at(Level.ALL)
        context.session.set_filter(wanted)
    if not context.session.is_shown(event):
        context.session.set_filter(EventFilter.everything())
    context.session.select((event,))


def _first(context: Context) -> Event | None:
    ids = context.session.selection
    return context.session.find(ids[0]) if ids else None


def _kinds(context: Context) -> list[str]:
    store = context.session.store
    known = store.names.values(LaneBy.KIND) if store is not None else []
    return sorted({*(name for name, _ in known), "other"})


def citation(event: Event, names: dict[int, str], known: "Cited") -> str:
    """Date and title, then each quote with its document's file and its place there."""
    when = wording.in_words(event.when) if event.when else tr("undated")
    lines = [f"{when}: {event.title}"]
    for evidence in event.evidence:
        quote = " ".join(evidence.quote.split())
        source = ", ".join(
            filter(None, (names.get(evidence.document, "?"), known.place(evidence)))
        )
        lines.append(f"“{quote}” ({source})")
    return "\n".join(lines)


ROWS = (
    UserAction("edit.undo", EDIT, tr("&Undo"), undo, ("Ctrl+Z",), "undo",
               Needs.UNDO),
    UserAction("edit.redo", EDIT, tr("&Redo"), redo,
               ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", Needs.REDO),
    UserAction("edit.copy", EDIT, tr("&Copy event with source"), copy,
               ("Ctrl+Shift+C",), needs=Needs.EVENT, begins_group=True),
    UserAction("edit.copy_words", EDIT, tr("Copy selected &words"), copy_words,
               needs=Needs.CHRONOLOGY, after="edit.copy"),
    UserAction("edit.select_all", EDIT, tr("Select &all"), select_all,
               ("Ctrl+A",), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("event.edit", EVENT, tr("&Edit…"), edit, ("E", "F2"), "edit",
               Needs.CHANGEABLE_EVENT, Scope.PANES),
    UserAction("event.accept", EVENT, tr("&Accept"), accept, ("A",),
               "accept", Needs.CHANGEABLE_EVENT, Scope.PANES, begins_group=True),
    UserAction("event.reject", EVENT, tr("&Reject"), reject, ("R",),
               "reject", Needs.CHANGEABLE_EVENT, Scope.PANES),
    UserAction("event.unreview", EVENT, tr("Mark as &not reviewed"),
               unreview, ("U",), "", Needs.CHANGEABLE_EVENT, Scope.PANES),
    UserAction("event.hide", EVENT, tr("&Hide or show again"), hide,
               ("H", "Del"), "hide", Needs.CHANGEABLE_EVENT, Scope.PANES),
    UserAction("event.merge", EVENT, tr("&Merge…"), merge, ("M",), "merge",
               Needs.CHANGEABLE_EVENT, Scope.PANES, begins_group=True),
    UserAction("event.split", EVENT, tr("&Split this passage off"), split,
               ("S",), "split", Needs.CHANGEABLE_EVENT, Scope.PANES),
    UserAction("event.add", EVENT, tr("Add event…"), add, ("Ctrl+Return",),
               "add", Needs.CHANGEABLE, begins_group=True),
    UserAction("event.least_sure", EVENT, tr("Least sure &one to review"),
               review_next, ("N",), needs=Needs.CHRONOLOGY,
               scope=Scope.PANES, after="event.next"),
)  # fmt: skip
