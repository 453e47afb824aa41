"""How far two documents tell one story: by the words that tell something and stand in both."""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import Sentence

_USUAL = 0.12
"""As near as documents of one heap about several stories are."""
_SLOPE, _LEAST, _MOST = 25.0, -3.0, 1.5
_FEW, _DOUBLED, _MOST_BURDEN = 200, 1.2, 4.0
"""Sentences of a small heap, and what each doubling asks for."""


class Story:
    """The telling words of one document."""

    def __init__(self, sentences: Iterable[Sentence], weights: Weights) -> None:
        stems = {word for sentence in sentences for word in sentence.words}
        self.words: Mapping[str, float] = {word: weights(word) for word in stems}

    @cached_property
    def length(self) -> float:
        """As of a vector."""
        return math.sqrt(sum(weight * weight for weight in self.words.values()))

    def near(self, other: "Story") -> float:
        """The cosine of the two: 0 where nothing is shared."""
        fewer, more = sorted((self.words, other.words), key=len)
        shared = sum(weight * more.get(word, 0.0) for word, weight in fewer.items())
        lengths = self.length * other.length
        return shared / lengths if lengths else 0.0


class Stories:
    """The stories of a heap, compared once each."""

    def __init__(self, told: Sequence[tuple[int, Sequence[Sentence]]], weights: Weights) -> None:
        self._stories = {document: Story(some, weights) for document, some in told}
        self._known: dict[tuple[int, int], float] = {}
        count = sum(len(some) for _, some in told)
        # The more is told, the more is alike by chance.
        self._burden = min(_MOST_BURDEN, _DOUBLED * math.log2(max(1.0, count / _FEW)))

    def points(self, a: int, b: int) -> float:
        """What it adds to a score that two documents tell one story, or takes if they do not."""
        key = (min(a, b), max(a, b))
        known = self._known.get(key)
        if known is None:
            near = self._stories[a].near(self._stories[b])
            known = self._known[key] = (
                max(_LEAST, min(_MOST, _SLOPE * (near - _USUAL))) - self._burden
            )
        return known
