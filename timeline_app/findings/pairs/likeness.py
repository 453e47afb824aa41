"""How near two sentences are, and whether each is the other's nearest: by what both speak of."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from math import log, sqrt

from timeline_app.findings.pairs.lines import Line
from timeline_app.findings.pairs.weights import Weights

_BESIDE = 0.4
"""What a word of the sentences beside it counts for, against one of its own."""
_MOST = 60
"""A word that more sentences have tells nothing."""
_TELLING = 1.0
_LOOKED_AT = 24
"""So many of the nearest sentences of other documents are looked at from each sentence."""
_PLACED = 3 * _LOOKED_AT
"""So many know their place."""
_FAMILY = 4.5
"""The most that near synonyms weigh."""


@dataclass(frozen=True, slots=True)
class Kinship:
    """Two sentences of two documents: what they share, and the places they have for each other."""

    near: float
    """Weights of all that is shared, own words whole and those beside them in part."""
    cosine: float
    places: tuple[int, int]
    """Which nearest sentence of its document each is to the other, from 1."""
    ranks: tuple[int, int]
    """Which nearest of all other documents."""

    @property
    def features(self) -> dict[str, float]:
        """As the weights know them."""
        return {
            "near": log(1 + self.near) / 3,
            "cosine": self.cosine,
            "first": sum(1 / place for place in self.places) / 2,
            "mutual": 1 / (self.places[0] * self.places[1]),
            "rank": sum(1 / rank for rank in self.ranks) / 2,
            "chosen": 1 / sqrt(self.ranks[0] * self.ranks[1]),
        }


class Likeness:
    """The sentences of a heap by what they and those beside them speak of."""

    def __init__(self, lines: Sequence[Line], weights: Weights) -> None:
        self._lines, self._weights = lines, weights
        self._rows = [_row(line, weights) for line in lines]
        where: defaultdict[str, list[int]] = defaultdict(list)
        for at, row in enumerate(self._rows):
            for word in row:
                where[word].append(at)
        self._where = {word: found for word, found in where.items() if len(found) <= _MOST}
        self._count = len(lines)
        self._lengths = [self._length(row) for row in self._rows]
        # As arrays: of many thousand sentences, each with its nearest, all are kept.
        self._seen: list[array[int] | None] = [None] * self._count

    def _length(self, row: Mapping[str, float]) -> float:
        return sqrt(sum(share * share * self._weight(word) for word, share in row.items()))

    def _weight(self, word: str) -> float:
        if word[0] in "=+":
            return min(_FAMILY, log((self._count + 30) / (len(self._where.get(word, ())) + 1)))
        return self._weights(word)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Sentences of two documents of which one is among the nearest of the other, in order."""
        looking_back = [array("L") for _ in range(self._count)]
        for at in range(self._count):
            for other in self._nearest(at)[:_LOOKED_AT]:
                if other < at:
                    looking_back[other].append(at)
        for at in range(self._count):
            found = {other for other in self._nearest(at)[:_LOOKED_AT] if other > at}
            yield from ((at, other) for other in sorted(found.union(looking_back[at])))

    def kinship(self, one: int, other: int) -> Kinship:
        """How near two sentences are."""
        near = self._near(one, other)
        here, there = self._place(one, other), self._place(other, one)
        lengths = self._lengths[one] * self._lengths[other]
        return Kinship(
            near, near / lengths if lengths else 0.0, (here[0], there[0]), (here[1], there[1])
        )

    def _place(self, one: int, other: int) -> tuple[int, int]:
        """Which nearest of its document and of all others a sentence is to another, from 1.

        What is not among the nearest comes after the last of them.
        """
        nearest = self._nearest(one)
        if other not in nearest:
            return len(nearest) + 1, len(nearest) + 1
        rank = nearest.index(other) + 1
        document = self._lines[other].document
        place = sum(self._lines[nearer].document == document for nearer in nearest[:rank])
        return place, rank

    def _near(self, one: int, other: int) -> float:
        fewer, more = sorted((self._rows[one], self._rows[other]), key=len)
        return sum(
            share * more[word] * self._weight(word)
            for word, share in fewer.items()
            if word in more
        )

    def _nearest(self, at: int) -> "array[int]":
        """The nearest sentences of other documents, the nearest first; looked for once."""
        found = self._seen[at]
        if found is None:
            found = self._seen[at] = array("L", self._look(at))
        return found

    def _look(self, at: int) -> list[int]:
        document = self._lines[at].document
        scores: defaultdict[int, float] = defaultdict(float)
        for word, share in self._rows[at].items():
            weight = share * self._weight(word)
            for other in self._where.get(word, ()):
                scores[other] += weight * self._rows[other][word]
        others = (one for one in scores if self._lines[one].document != document)
        return nsmallest(_PLACED, others, key=lambda one: (-scores[one], one))


def _row(line: Line, weights: Weights) -> dict[str, float]:
    """The words of a sentence and of those beside it, each with its share.

    In the order of the alphabet: sums over them must be the same to the bit in every process.
    """
    found = {word: _BESIDE for word in sorted(line.around) if weights(word) >= _TELLING}
    found.update({word: 1.0 for word in line.sentence.words if weights(word) >= _TELLING})
    families = {f for one in line.sentence.statements for f in one.families if f[0] in "=+"}
    found.update(dict.fromkeys(sorted(families), 1.0))
    return found
