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


class Stories:
    """Every document as its weighted words; asked for how alike two of them are."""

    def __init__(self, facts: Iterable[Facts]) -> None:
        counts: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for one in facts:
            counts[one.document].update(one.marks)
            counts[one.document][f"{one.lemma} "] += 1  # the blank keeps it from being a name
        spread = Counter(word for words in counts.values() for word in words)
        self._documents = {
            document: _weighted(words, spread, len(counts)) for document, words in counts.items()
        }

    def alike(self, a: int, b: int) -> float:
        """0 to 1; a document is wholly like itself."""
        if a == b:
            return 1.0
        ours, theirs = self._documents[a], self._documents[b]
        if len(theirs) < len(ours):
            ours, theirs = theirs, ours
        return sum(weight * theirs[word] for word, weight in ours.items() if word in theirs)

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


def _weighted(words: Counter[str], spread: Counter[str], documents: int) -> dict[str, float]:
    raw = {
        word: (1 + log(count)) * log(1 + documents / spread[word])
        for word, count in sorted(words.items())
    }
    length = sqrt(sum(weight * weight for weight in raw.values())) or 1.0
    return {word: weight / length for word, weight in raw.items()}
