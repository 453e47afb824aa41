"""How alike the documents are that tell the tellings: the same people, places and happenings.

The field calls it document similarity.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import log
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from timeline_app.merging.facts import Facts

NEIGHBOURS = 12
"""So many most alike documents are searched for tellings that share neither name nor date."""
_ELSEWHERE = 300
"""Documents imagined beside those at hand, so that a folder of one story is known to be one."""
_EVERYDAY = 0.1
"""In such a share of them a word stands that is no name."""
_DRAWERS = 512
"""Words are filed under so many numbers; two of one drawer are rare, and half of them cancel."""
_WHOLE = 1000.0
"""Weights are whole numbers of this, so that sums are exact in any order."""
_ROWS = 512

Array = NDArray[Any]


def stories(facts: Iterable[Facts], documents: dict[int, int]) -> Array:
    """A row for each document: its weighted words, one unit long but for the rounding."""
    counts: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for one in facts:
        told = counts[documents[one.document]]
        told.update(one.marks)
        told[f"{one.lemma} "] += 1  # the blank tells a plain word from a name
        told.update(f"{word}… " for word in one.words)
    spread = Counter(word for words in counts.values() for word in words)
    found = np.zeros((len(documents), _DRAWERS), np.float64)
    for document, words in counts.items():
        for word, count in sorted(words.items()):
            weight = (1 + log(count)) * log(
                1 + (len(documents) + _ELSEWHERE) / (spread[word] + _known(word))
            )
            drawer = crc32(word.encode())
            found[document, drawer % _DRAWERS] += weight if drawer & 0x10000 else -weight
    lengths = np.maximum(np.sqrt(np.square(found).sum(1)), 1e-9)
    rows: Array = np.round(found / lengths[:, None] * _WHOLE).astype(np.float32)
    return rows


def _known(word: str) -> float:
    """In how many of the documents elsewhere the word stands: a name of this story in none."""
    return _ELSEWHERE * _EVERYDAY if word.endswith(" ") else 0.0


def alike(rows: Array, ours: Array, theirs: Array) -> Array:
    """How alike the documents of each pair are, 0 to 1."""
    found: Array = np.einsum("ij,ij->i", rows[ours], rows[theirs]) / _WHOLE**2
    clipped: Array = np.clip(found, 0, 1)
    return clipped


def neighbours(rows: Array) -> Iterator[tuple[int, Sequence[int]]]:
    """Each document with those after it that are among its most alike, or it among theirs."""
    pairs: set[tuple[int, int]] = set()
    for start in range(0, len(rows), _ROWS):
        likeness = np.einsum("ik,jk->ij", rows[start : start + _ROWS], rows)
        for place, line in enumerate(likeness):
            document = start + place
            line[document] = 0
            best = np.argsort(-line, kind="stable")[:NEIGHBOURS]
            pairs |= {
                (min(document, other), max(document, other))
                for other in best[line[best] > 0].tolist()
            }
    found: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in sorted(pairs):
        found[one].append(other)
    yield from sorted(found.items())
