"""Fields of one event or of several: what they have in common, and the edits that set it."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from timeline_app.model import Dispute, Edit, Event, LaneBy, edits

Value = TypeVar("Value")


def names_of(event: Event, role: LaneBy) -> tuple[str, ...]:
    """What an event has of one of these fields, each name once."""
    if role is LaneBy.TAG:
        return event.tags
    acting = [one.name for one in event.participants if one.type == role.value]
    standing = [one.name for one in event.places] if role is LaneBy.PLACE else []
    return tuple(dict.fromkeys([*acting, *standing]))


def common_names(events: Sequence[Event], role: LaneBy) -> tuple[str, ...]:
    """The names that all of them have, in the first one's order."""
    first, *others = [names_of(event, role) for event in events] or [()]
    return tuple(name for name in first if all(name in some for some in others))


def common(events: Sequence[Event], value_of: Callable[[Event], Value]) -> Value | None:
    """The value that all of them have; None where they differ."""
    values = [value_of(event) for event in events]
    return values[0] if values and all(value == values[0] for value in values) else None


def with_name(events: Sequence[Event], role: LaneBy, name: str) -> list[Edit]:
    """Give it to those that have it not."""
    return [
        set_names(event.id, role, (*names_of(event, role), name))
        for event in events
        if name not in names_of(event, role)
    ]


def without_name(events: Sequence[Event], role: LaneBy, name: str) -> list[Edit]:
    """Take it from those that have it."""
    return [
        set_names(event.id, role, tuple(n for n in names_of(event, role) if n != name))
        for event in events
        if name in names_of(event, role)
    ]


def set_names(event: int, role: LaneBy, names: tuple[str, ...]) -> Edit:
    """The edit that gives an event these names of a field and no others."""
    if role is LaneBy.TAG:
        return edits.SetTags(event, names)
    return edits.SetNames(event, role, names, f"Change {role.value}s")


def dispute(words: str) -> Dispute:
    """Who, and after a colon what.

    >>> dispute("Maren Oakley: 8 February"), dispute("the log")
    (Dispute(who='Maren Oakley', what='8 February'), Dispute(who='the log', what=''))
    """
    who, _, what = words.partition(":")
    return Dispute(" ".join(who.split()), " ".join(what.split()))


def with_dispute(event: Event, words: str) -> list[Edit]:
    """One more who disputes it; nothing where nobody is named."""
    told = dispute(words)
    if not told.who or told in event.disputes:
        return []
    return [edits.SetDisputed(event.id, (*event.disputes, told))]


def without_dispute(event: Event, words: str) -> list[Edit]:
    """Without the one whose chip says this."""
    return [
        edits.SetDisputed(event.id, tuple(one for one in event.disputes if one.words != words))
    ]
