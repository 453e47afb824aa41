"""Takes a document out and tells anew what it helped to tell; all else stays as it is."""

from collections.abc import Mapping
from dataclasses import dataclass

from timeline_app.model import Changes, edits
from timeline_app.pipeline import levels
from timeline_app.pipeline.finding import find_again
from timeline_app.pipeline.naming import with_known_names
from timeline_app.pipeline.rebuilding import drafts_of, in_order, ranks_of
from timeline_app.store import ProposedEvent, Redated, Store, StoredMention, WithdrawalRest


@dataclass(frozen=True, slots=True)
class _Told:
    """One draft, and the event that it is told of; should that fall apart, its largest part."""

    event: int
    draft: ProposedEvent
    is_largest: bool = True


@dataclass(frozen=True, slots=True)
class _Found:
    """What is told anew: events as a whole, events by their dates only, and those untold."""

    whole: list[_Told]
    dates: list[_Told]
    untold: list[int]
    stored: list[StoredMention]
    """Every mention that they are told by, and those that stand in one order with them."""


def withdraw(store: Store, document_id: int) -> Changes:
    """Take a document out with the older versions of its file, as one step that can be undone.

    What only it proves goes; an event with other evidence is told anew by what remains.  It
    stays one step until the store is closed: then it is overwritten for good.  Raises Gone.
    """
    with store.history.recording(edits.WithdrawDocument(document_id)) as recording:
        taken = store.telling_again.take_out(document_id)
        if taken.touched or taken.linked:
            _tell_again(store, taken)
        find_again(store)
    return recording.changes


def _tell_again(store: Store, taken: WithdrawalRest) -> None:
    members = store.telling_again.members((*taken.touched, *taken.linked))
    wanted = {mention for some in members.values() for mention in some} | set(taken.alone)
    ranks = ranks_of(store)
    stored = sorted(store.documents.mentions(among=wanted), key=lambda one: ranks[one.document])
    by_id = {one.id: one for one in stored}
    decided = store.rebuilding.decided()

    def told_of(event: int) -> list[_Told]:
        own = sorted((by_id[m] for m in members[event]), key=lambda one: ranks[one.document])
        found = drafts_of(store, own, decided, ranks) if own else []
        found.sort(key=lambda draft: -len(draft.members))
        return [_Told(event, draft, place == 0) for place, draft in enumerate(found)]

    touched = {event: told_of(event) for event in taken.touched}
    untold = [event for event, found in touched.items() if members[event] and not found]
    told = [one for found in touched.values() for one in found]
    linked = [one for event in taken.linked for one in told_of(event)[:1]]
    _put(store, _Found(told, linked, untold, stored), taken.called or {})


def _put(store: Store, found: _Found, called: Mapping[int, Mapping[str, tuple[str, str]]]) -> None:
    told, stored = [*found.whole, *found.dates], found.stored
    whole = len(found.whole)
    ordered, links = in_order(store, [one.draft for one in told], stored)
    documents = {one.id: one.document for one in stored}
    named = [
        with_known_names(
            draft,
            sorted({documents[member] for member in draft.members}),
            called.get(one.event, {}),
        )
        for one, draft in zip(told, levels.with_levels(ordered[:whole], stored), strict=False)
    ]
    store.telling_again.tell_again(
        [
            (one.event if one.is_largest else None, draft)
            for one, draft in zip(told, named, strict=False)
        ],
        found.untold,
        [
            Redated(one.event, draft.when, draft.dated_by, draft.numbers.date, draft.warnings)
            for one, draft in zip(told[whole:], ordered[whole:], strict=True)
        ],
        links,
    )
