"""Which kind of happening a word of several senses tells of: a small learned choice.

For each kind one weight for every mark, every number of the trigger's vector and every number of
the mean of the document's vectors (what the text is about), added up.  The weights lie in
``resources/models/en/kinds.json``; without them the lexicon stands alone.
"""

import json
import math
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import add, mul

from timeline_app import resources
from timeline_app.languages import MAIN

OTHER = "other"
_TRUST = 2.2
"""How many times likelier "other" must be to overrule the lexicon."""
Row = Sequence[float]


@dataclass(frozen=True, slots=True)
class KindWeights:
    """What was learned; a row has a number for each kind, in their order."""

    kinds: tuple[str, ...]
    bar: float
    """The least probability of a kind that is named; below it is "other"."""
    bias: tuple[float, ...]
    marks: Mapping[str, Row]
    vector: tuple[Row, ...]
    """For each kind a weight for each number of the trigger's vector."""
    topic: tuple[Row, ...]
    """The same for the mean of a document's vectors."""

    def about(self, topic: Sequence[float]) -> list[float]:
        """What a text as a whole (``topic_of``) says of each kind, before a mention is read."""
        return list(map(add, self.bias, _products(self.topic, topic)))

    def probabilities(
        self, marks: Collection[str], vector: bytes, about: Sequence[float]
    ) -> list[float]:
        """How likely each kind is; ``about`` is what ``about`` gave for its document."""
        scores = list(map(add, about, _products(self.vector, _unit(array("b", vector)))))
        for mark in marks:
            row = self.marks.get(mark)
            if row is not None:
                scores = list(map(add, scores, row))
        highest = max(scores)
        powers = [math.exp(score - highest) for score in scores]
        total = sum(powers)
        return [power / total for power in powers]

    def choose(
        self, marks: Collection[str], vector: bytes, about: Sequence[float], listed: str = ""
    ) -> str:
        """The likeliest kind; "other" where none is likely, and the listed one is far less so."""
        found = dict(zip(self.kinds, self.probabilities(marks, vector, about), strict=True))
        best = max(found, key=found.__getitem__)
        if best != OTHER and found[best] >= self.bar:
            return best
        is_near = found.get(listed, 0.0) * _TRUST >= found.get(OTHER, 0.0)
        return listed if listed and is_near else OTHER


def topic_of(vectors: Iterable[bytes]) -> list[float]:
    """What a text is about: where its vectors point together, as one of length 1; [] for none."""
    total: list[float] = []
    for vector in vectors:
        one = array("b", vector)
        total = list(map(add, total, one)) if total else list(one)
    return _unit(total)


def _unit(numbers: Sequence[float]) -> list[float]:
    length = math.sqrt(sum(map(mul, numbers, numbers)))
    return [number / length for number in numbers] if length else list(numbers)


def _products(rows: Sequence[Row], numbers: Sequence[float]) -> list[float]:
    return [sum(map(mul, row, numbers)) for row in rows]


@cache
def learned() -> KindWeights | None:
    """The weights, or None where they are missing."""
    place = resources.path("models", MAIN, "kinds.json")
    return from_json(place.read_text(encoding="utf-8")) if place.exists() else None


def from_json(text: str) -> KindWeights:
    """Weights as the training wrote them."""
    read = json.loads(text)
    return KindWeights(
        tuple(read["kinds"]),
        read["bar"],
        tuple(read["bias"]),
        {mark: tuple(row) for mark, row in read["marks"].items()},
        tuple(map(tuple, read["vector"])),
        tuple(map(tuple, read["topic"])),
    )
