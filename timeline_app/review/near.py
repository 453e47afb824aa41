"""Which events may be the same as one: those held for it, and the most alike that stand near."""

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline_app.model import Event, EventFilter, Level, Review, edtf, moment

if TYPE_CHECKING:
    from timeline_app.store import EventRow, Store

MOST = 40
_REACHES = (3, 30, 400)
"""Days on both sides; the first that finds enough is taken."""
_ENOUGH = 8
_FARTHER = 0.2
"""How much less alike events are taken to be for each of the reaches that lies between them."""
_WORD = re.compile(r"\w+")


def like(store: "Store", event: Event, words: str = "") -> list[int]:
    """Ids of other events that may be the same, the likeliest first; at most MOST.

    Those come first that are held for it, are told in its words and stand near it in time; with
    words, of all events that hold them, wherever they stand.  What is rejected is never offered.
    """
    wanted = EventFilter(
        text=words.strip(),
        level=Level.DATED,
        reviews=frozenset({Review.UNREVIEWED, Review.ACCEPTED}),
    )
    held = {one.beside(event.id): one.likelihood for one in store.suggestions.all(event.id)}
    found = dict.fromkeys(_around(store, event, wanted))
    if not wanted.text:
        found |= dict.fromkeys(held)
    found.pop(event.id, None)
    return _ordered(store, event, tuple(found), held)[:MOST]


def _around(store: "Store", event: Event, wanted: EventFilter) -> Sequence[int]:
    """What stands near it in time, and of what is asked for by words also what stands far."""
    found: dict[int, None] = {}
    when = event.when
    for reach in (days * moment.DAY for days in _REACHES):
        if when is None:
            break
        near = store.reading.ids(
            replace(wanted, since=when.earliest - reach, until=when.latest + reach)
        )
        found |= dict.fromkeys(_middle(near, event.id))
        if len(found) > (MOST if wanted.text else _ENOUGH):
            return list(found)
    if wanted.text:
        found |= dict.fromkeys(store.reading.ids(wanted)[: 2 * MOST])
    return list(found)


def _middle(ids: Sequence[int], event: int) -> Sequence[int]:
    """Of events in their order in time those around one, where they are too many to compare."""
    here = ids.index(event) if event in ids else len(ids) // 2
    first = max(0, min(here - MOST, len(ids) - 2 * MOST))
    return ids[first : first + 2 * MOST]


def _ordered(
    store: "Store", event: Event, ids: Sequence[int], held: Mapping[int, float]
) -> list[int]:
    """The most alike and the likeliest first, as far as they stand near; of equals the nearest."""
    lines = store.reading.lines(ids)
    told = {one: _words(line.title) for one, line in lines.items()}
    own = _words(event.title)
    often = Counter(word for words in (own, *told.values()) for word in words)
    # A word that most of them hold, such as an article, says little.
    weights = {word: math.log((2 + len(told)) / count) for word, count in often.items()}
    gaps = {one: _days_apart(event, line) for one, line in lines.items()}

    def key(one: int) -> tuple[float, float]:
        both, either = (
            sum(map(weights.__getitem__, s)) for s in (own & told[one], own | told[one])
        )
        alike = both / either if either else 0.0
        farther = _FARTHER * bisect_left(_REACHES, gaps[one])
        return farther - alike - held.get(one, 0.0), gaps[one]

    return sorted(lines, key=key)


def _words(title: str) -> frozenset[str]:
    return frozenset(_WORD.findall(title.casefold()))


def _days_apart(event: Event, line: "EventRow") -> float:
    """Between their beginnings or their ends, the farther: what lasts for years is near no day."""
    if event.when is None or not line.edtf:
        return 0.0
    when = edtf.parse(line.edtf)
    return (
        max(abs(when.earliest - event.when.earliest), abs(when.latest - event.when.latest))
        / moment.DAY
    )
