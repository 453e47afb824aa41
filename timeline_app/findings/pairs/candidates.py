"""Which statements are worth comparing: those that share a deed and a word that tells something."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from timeline_app.findings.pairs.comparing import Place
from timeline_app.findings.pairs.weights import Weights

_MOST = 40
"""A key that more statements share tells nothing; so many of them are compared."""
_WORDS = 10
"""The rarest words of a sentence by which it is found."""
_LEAST = 2.0


def pairs(places: Iterable[Place], weights: Weights) -> Iterator[tuple[Place, Place]]:
    """Each pair once."""
    buckets: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    ordered = list(places)
    for number, place in enumerate(ordered):
        for key in _keys(place, weights):
            buckets[key].append(number)
    seen: set[tuple[int, int]] = set()
    for bucket in buckets.values():
        if len(bucket) > _MOST:
            continue
        for at, left in enumerate(bucket):
            for right in bucket[at + 1 :]:
                if (left, right) not in seen:
                    seen.add((left, right))
                    yield ordered[left], ordered[right]


def _keys(place: Place, weights: Weights) -> Iterator[tuple[str, str]]:
    statement = place.statement
    rare = sorted(place.sentence.words, key=weights, reverse=True)[:_WORDS]
    inside = [word for slot in statement.slots for word in slot.words]
    telling = {word for word in (*rare, *inside) if weights(word) >= _LEAST}
    telling -= {statement.families[0]}
    for family in statement.families:
        for word in telling:
            yield family, word
