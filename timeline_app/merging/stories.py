"""How alike the documents are that tell the tellings: the same people, places and happenings."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from heapq import nlargest
from math import log, sqrt

from timeline_app.merging.facts import Facts

NEIGHBOURS = 12
"""So many most alike documents are searched for tellings that share neither name nor date."""
_COMMON = 300
"""A word of more documents than this tells nothing about their being alike."""
_ELSEWHERE = 300
"""Documents imagined beside those at hand, so that a folder of one story is known to be one."""
_EVERYDAY = 0.1
"""In such a share of them a word stands that is no name."""


class Stories:
    """Every document as its weighted words; asked for how alike two of them are."""

    def __init__(self, facts: Iterable[Facts]) -> None:
        counts: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for one in facts:
            counts[one.document].update(one.marks)
            counts[one.document][_trigger(one.lemma)] += 1
            counts[one.document].update(map(_plain, one.words))
        spread = Counter(word for words in counts.values() for word in words)
        self._known: dict[tuple[int, int], float] = {}
        self._documents = {
            document: _weighted(words, spread, len(counts)) for document, words in counts.items()
        }

    def around(self, a: Facts, b: Facts) -> float:
        """How alike the documents of two tellings are in all but the word of the tellings."""
        if a.document == b.document:
            return 1.0
        shared = self._shared(*sorted((a.document, b.document)))
        if a.lemma != b.lemma:
            return shared
        ours, theirs = self._documents[a.document], self._documents[b.document]
        return shared - ours[_trigger(a.lemma)] * theirs[_trigger(b.lemma)]

    def _shared(self, a: int, b: int) -> float:
        if (a, b) not in self._known:
            ours, theirs = self._documents[a], self._documents[b]
            self._known[a, b] = sum(
                ours[word] * theirs[word] for word in sorted(ours.keys() & theirs)
            )
        return self._known[a, b]

    def neighbours(self) -> set[tuple[int, int]]:
        """Pairs of documents, smaller id first, of which one is among the other's most alike."""
        where: defaultdict[str, list[int]] = defaultdict(list)
        for document, words in sorted(self._documents.items()):
            for word in words:
                where[word].append(document)
        pairs = set()
        for document, words in self._documents.items():
            sums: defaultdict[int, float] = defaultdict(float)
            for word, weight in words.items():
                if len(where[word]) <= _COMMON:
                    for other in where[word]:
                        sums[other] += weight * self._documents[other][word]
            sums.pop(document, None)
            best = nlargest(NEIGHBOURS, sums.items(), key=lambda item: (item[1], -item[0]))
            pairs |= {(min(document, other), max(document, other)) for other, _ in best}
        return pairs


def _trigger(lemma: str) -> str:
    return f"{lemma} "  # the blank tells it from a name


def _plain(word: str) -> str:
    return f"{word}… "  # the start of a word of a title


def _weighted(words: Counter[str], spread: Counter[str], documents: int) -> dict[str, float]:
    """A unit vector: tf-idf as if many documents on other matters stood beside these.

    Without those, what all articles of a folder on one story share would count for nothing.
    """
    raw = {
        word: (1 + log(count)) * log(1 + (documents + _ELSEWHERE) / (spread[word] + _known(word)))
        for word, count in sorted(words.items())
    }
    length = sqrt(sum(weight * weight for weight in raw.values())) or 1.0
    return {word: weight / length for word, weight in raw.items()}


def _known(word: str) -> float:
    """In how many of the documents elsewhere the word stands: a name of this story in none."""
    return _ELSEWHERE * _EVERYDAY if word.endswith(" ") else 0.0
