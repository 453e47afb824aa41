"""How near two sentences are, and whether each is the other's nearest: by what both speak of."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from math import log, sqrt
from typing import NamedTuple

from timeline_app.findings.pairs.lines import SentencePlace
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


class _Row(NamedTuple):
    """Words of a sentence or sentences of a word, by number, with the share of each."""

    ids: "array[int]"
    shares: "array[float]"


class Likeness:
    """The sentences of a heap by what they and those beside them speak of."""

    def __init__(self, lines: Sequence[SentencePlace], weights: Weights) -> None:
        self._count = len(lines)
        self._ids: dict[str, int] = {}
        self._documents = array("q")
        self._rows = [self._row(line, weights) for line in lines]
        self._where = self._places()
        self._weights = array("d", (self._weight(word, weights) for word in self._ids))
        self._lengths = array("d", map(self._length, self._rows))
        # As arrays: of many thousand sentences, each with its nearest, all are kept.
        self._seen: list[array[int] | None] = [None] * self._count

    def _row(self, line: SentencePlace, weights: Weights) -> _Row:
        self._documents.append(line.document)
        told = _row(line, weights)
        ids = (self._ids.setdefault(word, len(self._ids)) for word in told)
        return _Row(array("i", ids), array("d", told.values()))

    def _places(self) -> "list[_Row]":
        """By word the sentences that have it, with its share there; none of a common word."""
        found = [_Row(array("i"), array("d")) for _ in self._ids]
        for at, row in enumerate(self._rows):
            for word, share in zip(*row, strict=True):
                if len(found[word].ids) <= _MOST:
                    found[word].ids.append(at)
                    found[word].shares.append(share)
        none = _Row(array("i"), array("d"))
        return [one if len(one.ids) <= _MOST else none for one in found]

    def _length(self, row: _Row) -> float:
        return sqrt(
            sum(share * share * self._weights[word] for word, share in zip(*row, strict=True))
        )

    def _weight(self, word: str, weights: Weights) -> float:
        if word[0] in "=+":
            told = len(self._where[self._ids[word]].ids)
            return min(_FAMILY, log((self._count + 30) / (told + 1)))
        return weights(word)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Sentences of two documents of which one is among the nearest of the other, in order."""
        looking_back = [array("i") for _ in range(self._count)]
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
        document = self._documents[other]
        place = sum(self._documents[nearer] == document for nearer in nearest[:rank])
        return place, rank

    def _near(self, one: int, other: int) -> float:
        fewer, more = sorted((self._rows[one], self._rows[other]), key=lambda row: len(row.ids))
        its = dict(zip(*more, strict=True))
        return sum(
            share * its[word] * self._weights[word]
            for word, share in zip(*fewer, strict=True)
            if word in its
        )

    def _nearest(self, at: int) -> "array[int]":
        """The nearest sentences of other documents, the nearest first; looked for once."""
        found = self._seen[at]
        if found is None:
            found = self._seen[at] = array("i", self._look(at))
        return found

    def _look(self, at: int) -> list[int]:
        document = self._documents[at]
        scores: defaultdict[int, float] = defaultdict(float)
        for word, share in zip(*self._rows[at], strict=True):
            weight = share * self._weights[word]
            for other, its in zip(*self._where[word], strict=True):
                scores[other] += weight * its
        others = (one for one in scores if self._documents[one] != document)
        return nsmallest(_PLACED, others, key=lambda one: (-scores[one], one))


def _row(line: SentencePlace, weights: Weights) -> dict[str, float]:
    """The words of a sentence and of those beside it, each with its share.

    In the order of the alphabet: sums over them must be the same to the bit in every process.
    """
    found = {word: _BESIDE for word in sorted(line.around) if weights(word) >= _TELLING}
    found.update({word: 1.0 for word in line.sentence.words if weights(word) >= _TELLING})
    families = {f for one in line.sentence.statements for f in one.families if f[0] in "=+"}
    found.update(dict.fromkeys(sorted(families), 1.0))
    return found
