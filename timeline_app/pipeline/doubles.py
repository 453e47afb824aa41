"""Rows of a chronology that was brought in beside what is there: which may tell one event.

Merging judges sentences by their trees; a row has none.  So rows are held against other events
by their dates and by the words of their titles and names, and nothing is joined: it is asked.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log

from timeline_app import syntax
from timeline_app.model import (
    Accord,
    Aspect,
    Aspects,
    Event,
    EventFilter,
    Level,
    Suggestion,
    When,
    moment,
)
from timeline_app.store import Key, Store

_WORD = re.compile(r"[^\W_]{3,}|\d+")
_STEM = 5
"""Letters that two forms of one word share: replaced and replacing."""
_LEAST_SHARE = 0.45
"""Of the weight of the words of the shorter telling: from here on a person is asked."""
_LEAST_WORDS = 2
_LONGEST = 100 * moment.DAY
"""A date that says less than a season is near too much."""
_MONTH = 31 * moment.DAY
_MOST_BESIDE = 400
"""A word that more events of one month have leads to none of them."""


Row = tuple[str, When | None, Sequence[str], Sequence[str]]
"""Title, date, who, and where."""


@dataclass(frozen=True, slots=True)
class _Told:
    """An event as it is compared."""

    event: int
    when: When
    words: frozenset[str]
    names: frozenset[str]
    places: frozenset[str]
    keys: frozenset[Key]
    """What names it where a person said that two are two."""


def find_doubles(store: Store) -> int:
    """Ask of every pair of a brought-in row and another event that may be one.

    Pairs that a person keeps apart are never asked of again.  Returns how many are new.
    """
    rows = store.brought_in.events()
    if not rows:
        return 0
    told = list(_all_told(store))
    apart = {frozenset(pair) for pair in store.rebuilding.decided().apart}
    return store.suggestions.add(_pairs(told, rows, apart))


def rows_alike(store: Store, rows: Iterable[Row]) -> int:
    """How many of these rows, which are not in yet, look like an event that is there."""
    there = list(_all_told(store))
    known = {one.event for one in there}
    # Their numbers are no event's: each is a row of one table.
    told = [
        found
        for number, (title, when, people, places) in enumerate(rows, 1)
        if (found := _compared(-number, title, when, people, places)) is not None
    ]
    pairs = _pairs([*there, *told], dict.fromkeys((one.event for one in told), 0), set())
    return len({one.one if one.other in known else one.other for one in pairs})


def _all_told(store: Store) -> Iterator[_Told]:
    for event in store.events(EventFilter(level=Level.DATED)):
        found = _told(event)
        if found is not None:
            yield found


def _told(event: Event) -> _Told | None:
    found = _compared(
        event.id,
        event.title,
        event.when,
        [one.name for one in event.participants],
        [one.name for one in event.places],
    )
    keys = {
        (one.document, one.trigger.start, one.trigger.end)
        for one in event.evidence
        if one.rule != "user"
    }
    return found and replace(found, keys=found.keys | keys)


def _compared(
    number: int, title: str, when: When | None, people: Sequence[str], places: Sequence[str]
) -> _Told | None:
    """What is compared; None without a date that says enough."""
    if when is None or when.is_open or when.latest - when.earliest > _LONGEST:
        return None
    words = _stems([title, *people, *places])
    key: Key = (0, number, 0)
    return _Told(number, when, words, _stems(people), _stems(places), frozenset({key}))


def _stems(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(
        word[:_STEM]
        for text in texts
        for word in _WORD.findall(text.casefold())
        if word not in syntax.words("merging_families", "function")
    )


def _pairs(
    told: list[_Told], rows: Mapping[int, int], apart: set[frozenset[Key]]
) -> Iterator[Suggestion]:
    """Every pair that is alike enough, of which at least one is a row; each once."""
    weights = _weights(told)
    near: defaultdict[tuple[int, str], list[_Told]] = defaultdict(list)
    for one in told:
        for place in _places_of(one):
            near[place].append(one)
    for row in told:
        if row.event not in rows:
            continue
        places = (place for place in _places_of(row) if len(near[place]) <= _MOST_BESIDE)
        beside = {other.event: other for place in places for other in near[place]}
        for other in beside.values():
            is_seen = other.event in rows and other.event <= row.event
            if is_seen or rows.get(other.event) == rows[row.event]:
                continue
            likeness = _likeness(row, other, weights)
            if likeness >= _LEAST_SHARE and not _are_apart(row, other, apart):
                first, last = sorted((row.event, other.event))
                yield Suggestion(first, last, round(likeness, 4), _aspects(row, other))


def _places_of(one: _Told) -> Iterator[tuple[int, str]]:
    """Where it stands in the register: under each of its months and words."""
    for month in range(one.when.earliest // _MONTH, one.when.latest // _MONTH + 1):
        yield from ((month, word) for word in one.words)


def _weights(told: list[_Told]) -> dict[str, float]:
    """What few events say weighs more."""
    counts = Counter(word for one in told for word in one.words)
    return {word: log((len(told) + 1) / count) + 0.1 for word, count in counts.items()}


def _likeness(a: _Told, b: _Told, weights: Mapping[str, float]) -> float:
    """The share of the shorter telling's words that the longer has, by their weight."""
    if a.when.earliest > b.when.latest or b.when.earliest > a.when.latest:
        return 0.0
    both = a.words & b.words
    if len(both) < _LEAST_WORDS:
        return 0.0
    least = min(sum(weights[word] for word in one.words) for one in (a, b))
    return min(0.99, sum(weights[word] for word in both) / least)


def _are_apart(a: _Told, b: _Told, apart: set[frozenset[Key]]) -> bool:
    return any(frozenset({one, other}) in apart for one in a.keys for other in b.keys)


def _aspects(a: _Told, b: _Told) -> Aspects:
    are_days = a.when.is_exact_day, b.when.is_exact_day
    told = (
        (Aspect.DAY, *are_days, True),
        (Aspect.TIME, True, True, True),
        (Aspect.PLACE, bool(a.places), bool(b.places), bool(a.places & b.places)),
        (Aspect.PEOPLE, bool(a.names), bool(b.names), bool(a.names & b.names)),
    )
    return tuple(
        (aspect, _accord(ours and theirs, is_one=is_one))
        for aspect, ours, theirs, is_one in told
        if ours or theirs
    )


def _accord(are_told: bool, *, is_one: bool) -> Accord:  # noqa: FBT001 - both of a row
    if not are_told:
        return Accord.ONE_TELLS
    return Accord.AGREE if is_one else Accord.DIFFER
