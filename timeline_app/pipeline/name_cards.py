"""All that is known of one name: its spellings, its events, its company, its doubts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from timeline_app.message import Message
from timeline_app.message import told as as_told
from timeline_app.model import FACETS, Event, EventFilter, Finding, LaneBy, Review, Role, When
from timeline_app.store import Store

MOST_DOUBTS, MOST_COMPANY = 3, 12


@dataclass(frozen=True, slots=True)
class PartInEvent:
    """One event of the name, and the part that it plays there."""

    event: int
    title: str
    when: When | None
    kind: str
    played: Message
    is_reviewed: bool


@dataclass(frozen=True, slots=True)
class NameCard:
    """A name as its card shows it."""

    role: LaneBy
    name: str
    spellings: tuple[tuple[str, int], ...]
    """How else it is spelled in the documents, with how often; the commonest first."""
    mentions: int
    documents: int
    parts: tuple[PartInEvent, ...]
    """In the order of time, the undated ones last."""
    company: tuple[tuple[LaneBy, str, int], ...] = field(default=())
    """Who else stands in its events, and in how many."""
    doubts: tuple[str, ...] = field(default=())
    """Names that may be the same, which nobody has decided; the likeliest first."""
    findings: tuple[Finding, ...] = field(default=())
    """What does not fit in its events and is not settled."""


def card_of(store: Store, role: LaneBy, name: str) -> NameCard:
    """The card of a person, an organisation or a place; without events where there is none."""
    wanted: dict[str, Any] = {FACETS[role].field: frozenset({name})}
    chosen = EventFilter.everything(**wanted)
    events = [event for event in store.events(chosen) if _part_of(event, role, name) is not None]
    spellings = _spellings(store, role, name, events)
    ids = {event.id for event in events}
    return NameCard(
        role,
        name,
        tuple((one, count) for one, count in spellings.most_common() if one != name),
        sum(spellings.values()),
        len({evidence.document for event in events for evidence in event.evidence}),
        tuple(_part(event, role, name) for event in events),
        _company(events, name),
        _doubts(store, role, name, spellings),
        tuple(one for one in store.findings.all() if ids & set(one.events)),
    )


def _part_of(event: Event, role: LaneBy, name: str) -> Role | None:
    """What it does there; None where the event has it not, but by another spelling."""
    for one in event.participants:
        if (one.type, one.name) == (role.value, name):
            return one.role
    is_there = role is LaneBy.PLACE and any(place.name == name for place in event.places)
    return Role.OTHER if is_there else None


def _part(event: Event, role: LaneBy, name: str) -> PartInEvent:
    is_reviewed = event.review is not Review.UNREVIEWED
    played = _played(event, _part_of(event, role, name), role)
    return PartInEvent(event.id, event.title, event.when, event.kind, played, is_reviewed)


def _played(event: Event, part: Role | None, role: LaneBy) -> Message:
    """By the word of the first passage: "wrote"; else that it is only named."""
    word = ""
    if event.evidence:
        first = event.evidence[0]
        start = first.trigger.start - first.span.start
        word = " ".join(first.quote[start : start + len(first.trigger)].split())
        word = "" if first.trigger == first.span else word
    if role is LaneBy.PLACE and part is Role.OTHER:
        return Message("card.there")
    if part is Role.AGENT:
        return as_told(word) if word else Message("card.acted")
    if part is Role.PATIENT and word:
        return Message("card.done-to", (word,))
    return Message("card.named")


def _spellings(store: Store, role: LaneBy, name: str, events: Sequence[Event]) -> Counter[str]:
    """How the passages of its events spell it."""
    known = {name, *store.names.spellings().get(name, ())}
    wanted = [evidence.id for event in events for evidence in event.evidence]
    found: Counter[str] = Counter()
    for stored in store.documents.mentions(among=wanted):
        told = {one.name for one in stored.mention.participants}
        if role is LaneBy.PLACE:
            told |= {one.name for one in stored.mention.places}
        found.update(told & known)
    return found


def _company(events: Iterable[Event], name: str) -> tuple[tuple[LaneBy, str, int], ...]:
    found: Counter[tuple[LaneBy, str]] = Counter()
    for event in events:
        found.update({(LaneBy.PERSON, one.name) for one in event.people if one.name != name})
        found.update(
            {(LaneBy.ORGANISATION, one.name) for one in event.organisations if one.name != name}
        )
    best = sorted(found.items(), key=lambda row: (-row[1], row[0][1]))[:MOST_COMPANY]
    return tuple((role, other, count) for (role, other), count in best)


def _doubts(store: Store, role: LaneBy, name: str, spellings: Iterable[str]) -> tuple[str, ...]:
    from timeline_app import names  # noqa: PLC0415 - only a card asks for it

    decided = {
        (rule.name, one) for rule in store.rebuilding.decided().names for one in rule.spellings
    }
    own = {name, *spellings}
    others = [other for other, _ in store.names.values(role) if other not in own]
    found = names.alike(name, others, role.value)
    return tuple(
        one for one in found if (name, one) not in decided and (one, name) not in decided
    )[:MOST_DOUBTS]
