"""How much a word tells: rare in the heap and rare in the language is much."""

import math
from collections import Counter
from collections.abc import Iterable
from functools import cache

from timeline_app import resources
from timeline_app.findings.statements.stems import stem
from timeline_app.languages import MAIN

_PRIOR = 300.0
"""The language's own frequency weighs as much as so many sentences."""
_FIRST_WORD = 1996
"""In the vocabulary of the language model, whose words are ordered by frequency."""
_COMMONEST = 2.0
"""Zipf's law: the word of rank r stands in about this many of r sentences."""
_RARE = 1e-5


@cache
def _shares() -> dict[str, float]:
    """For each stem in what share of sentences of the language it stands, about."""
    found: dict[str, float] = {}
    lines = resources.path("models", MAIN, "vocab.txt").read_text(encoding="utf-8").splitlines()
    for rank, word in enumerate(lines[_FIRST_WORD:], start=1):
        if word.isalpha():
            key = stem(word)
            found[key] = min(0.5, found.get(key, 0.0) + _COMMONEST / (rank + 3))
    return found


class Weights:
    """What each stem weighs in one heap: about 0 (everywhere) to 7 (nowhere else)."""

    def __init__(self, sentences: Iterable[Iterable[str]]) -> None:
        """Of the stems of each sentence."""
        self._seen: Counter[str] = Counter()
        count = 0
        for words in sentences:
            count += 1
            self._seen.update(words)
        self._all = count
        self._known: dict[str, float] = {}

    def __call__(self, word: str) -> float:
        """The weight of one stem."""
        known = self._known.get(word)
        if known is None:
            share = _shares().get(word, _RARE)
            seen = self._seen.get(word, 0) + _PRIOR * share + 1.0
            known = self._known[word] = max(0.0, math.log((self._all + _PRIOR) / seen))
        return known

    def of(self, words: Iterable[str]) -> float:
        """The weight of several stems, to the bit the same in whatever order a set has them."""
        return math.fsum(self(word) for word in words)
