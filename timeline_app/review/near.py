"""Which events may be the same as one: those held for it, then those that stand close in time."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline_app.model import Event, EventFilter, Level, Review, moment

if TYPE_CHECKING:
    from timeline_app.store import Store

MOST = 40
_REACHES = (3, 30, 400)
"""Days on both sides; the first that finds enough is taken."""
_ENOUGH = 8


def like(store: "Store", event: Event, words: str = "") -> list[int]:
    """Ids of other events that may be the same, the likeliest first; at most MOST.

    With words: all events that hold them, in the order of how near they are in time.  What is
    rejected is never offered.
    """
    if words.strip():
        found = store.reading.ids(EventFilter(text=words, level=Level.DATED))
    else:
        found = list(_near(store, event))
    held = [one.beside(event.id) for one in store.suggestions.all(event.id)]
    known = frozenset(found)
    ahead = held if not words.strip() else [one for one in held if one in known]
    ids = dict.fromkeys([*ahead, *found])
    ids.pop(event.id, None)
    return list(ids)[:MOST]


def _near(store: "Store", event: Event) -> Sequence[int]:
    if event.when is None:
        return []
    since, until = event.when.earliest, event.when.latest
    reviews = frozenset({Review.UNREVIEWED, Review.ACCEPTED})
    found: list[int] = []
    for days in _REACHES:
        wanted = EventFilter(
            since=since - days * moment.DAY, until=until + days * moment.DAY, reviews=reviews
        )
        found = store.reading.ids(replace(wanted, level=Level.DATED))
        if len(found) > _ENOUGH:
            break
    places = {one: place for place, one in enumerate(found)}
    here = places.get(event.id, len(found) // 2)
    return sorted(found, key=lambda one: abs(places[one] - here))[: 2 * MOST]
