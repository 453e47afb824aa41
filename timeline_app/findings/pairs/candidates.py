"""Which statements are worth comparing: those that share a deed or rare words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from timeline_app.findings.pairs.comparing import Place
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements.wordlists import opposed
from timeline_app.model.moment import DAY

_MOST = 30
"""A key that more statements share tells nothing."""
_WORDS = 8
"""The rarest words of a sentence by which it is found."""
_LEAST = 2.5
_RARE = 3.5
_MONTH = 45 * DAY


def pairs(ordered: Sequence[Place], weights: Weights) -> Iterator[tuple[Place, Place]]:
    """Each pair once, in the order of the documents."""
    buckets: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, place in enumerate(ordered):
        for key in _keys(place, weights):
            buckets[key].append(number)
    seen: set[tuple[int, int]] = set()
    for bucket in buckets.values():
        if len(bucket) <= _MOST:
            seen.update(combinations(bucket, 2))
    for left, right in sorted(seen):
        yield ordered[left], ordered[right]


def _keys(place: Place, weights: Weights) -> Iterable[tuple[str, ...]]:
    statement = place.statement
    rare = sorted(place.sentence.words, key=weights, reverse=True)[:_WORDS]
    inside = {word for slot in statement.slots for word in slot.words}
    telling = {word for word in (*rare, *inside) if weights(word) >= _LEAST}
    telling -= {statement.families[0]}
    found = {(family, word) for family in statement.families for word in telling}
    found |= {("", word) for word in inside if weights(word) >= _RARE}
    found |= {("theme", word) for slot in statement.theme for word in slot.words}
    found |= {(group, word) for group in opposed().get(statement.deed, ()) for word in telling}
    if statement.is_label or any(slot.called for slot in statement.of("agent")):
        found |= {(family, "who") for family in statement.families}
    if statement.is_dated and statement.first is not None:
        month = statement.first // _MONTH
        near = (str(month), str(month + 1))
        found |= {(family, span) for family in statement.families for span in near}
    return sorted(found)
