"""How far two documents tell one story: by the words that tell something and stand in both."""

import math
from collections.abc import Iterable, Mapping
from functools import cached_property

from timeline_app.findings.pairs.weights import Weights

_MOST_KNOWN = 50_000
"""So many pairs of documents are kept."""


class DocumentWords:
    """The telling words of one document."""

    def __init__(self, sentences: Iterable[Iterable[str]], weights: Weights) -> None:
        stems = {word for words in sentences for word in words}
        self.words: Mapping[str, float] = {word: weights(word) for word in stems}

    @cached_property
    def length(self) -> float:
        """As of a vector."""
        return math.sqrt(sum(weight * weight for weight in self.words.values()))

    def near(self, other: "DocumentWords") -> float:
        """The cosine of the two: 0 where nothing is shared."""
        fewer, more = sorted((self.words, other.words), key=len)
        shared = sum(weight * more.get(word, 0.0) for word, weight in fewer.items())
        lengths = self.length * other.length
        return shared / lengths if lengths else 0.0


class DocumentLikeness:
    """The stories of a heap, compared once each."""

    def __init__(
        self, told: Iterable[tuple[int, Iterable[Iterable[str]]]], weights: Weights
    ) -> None:
        """``told``: by document the stems of each of its sentences."""
        self._stories = {document: DocumentWords(some, weights) for document, some in told}
        self._known: dict[tuple[int, int], float] = {}

    def near(self, a: int, b: int) -> float:
        """How near two documents are: the cosine of their telling words."""
        key = (min(a, b), max(a, b))
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()  # what was asked long ago is done
            known = self._known[key] = self._stories[a].near(self._stories[b])
        return known
