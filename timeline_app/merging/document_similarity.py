"""How alike the documents are that tell the tellings: the same people, places and happenings.

The field calls it document similarity.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import log
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from timeline_app.merging.mention_features import MentionFeatures

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


class Stories:
    """The words of documents that pass by, one after the other."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}
        self._spread = array("i")
        self._documents: list[tuple[int, array[int], array[int]]] = []

    def add(self, document: int, ours: Iterable[MentionFeatures]) -> None:
        """What the tellings of a document tell of its story, in the order of the alphabet."""
        told: Counter[str] = Counter()
        for one in ours:
            told.update(one.marks)
            told[f"{one.lemma} "] += 1  # the blank tells a plain word from a name
            told.update(f"{word}… " for word in one.words)
        ids = array("i")
        for word in sorted(told):
            ids.append(self._ids.setdefault(word, len(self._ids)))
            if ids[-1] == len(self._spread):
                self._spread.append(0)
            self._spread[ids[-1]] += 1
        self._documents.append((document, ids, array("i", (told[word] for word in sorted(told)))))

    def rows(self, count: int) -> Array:
        """A row for each of so many documents: its words with how much each tells, one unit long.

        But for the rounding.
        """
        drawers = [crc32(word.encode()) for word in self._ids]
        known = [_known(word) for word in self._ids]
        rows = np.zeros((count, _DRAWERS), np.float32)
        for document, ids, counts in self._documents:
            found = [0.0] * _DRAWERS
            for word, times in zip(ids, counts, strict=True):
                rare = log(1 + (count + _ELSEWHERE) / (self._spread[word] + known[word]))
                weight = (1 + log(times)) * rare
                drawer = drawers[word]
                found[drawer % _DRAWERS] += weight if drawer & 0x10000 else -weight
            whole = np.array([found])
            lengths = np.maximum(np.sqrt(np.square(whole).sum(1)), 1e-9)
            rows[document] = np.round(whole / lengths[:, None] * _WHOLE)
        return rows


def _known(word: str) -> float:
    """In how many of the documents elsewhere the word stands: a name of this story in none."""
    return _ELSEWHERE * _EVERYDAY if word.endswith(" ") else 0.0


def alike(rows: Array, ours: Array, theirs: Array) -> Array:
    """How alike the documents of each pair are, 0 to 1."""
    codes, back = np.unique(ours.astype(np.int64) * len(rows) + theirs, return_inverse=True)
    one, other = codes // len(rows), codes % len(rows)  # many pairs are of the same documents
    found = np.einsum("ij,ij->i", rows[one], rows[other]) / _WHOLE**2
    clipped: Array = np.clip(found, 0, 1)[back]
    return clipped


def neighbours(rows: Array) -> Iterator[tuple[int, Sequence[int]]]:
    """Each document with those after it that are among its most alike, or it among theirs."""
    pairs: set[tuple[int, int]] = set()
    for start in range(0, len(rows), _ROWS):
        # Sums of whole numbers below 2 to the 24th: the same to the bit however they are taken.
        likeness = rows[start : start + _ROWS] @ rows.T
        for place, line in enumerate(likeness):
            document = start + place
            line[document] = 0
            pairs |= {
                (min(document, other), max(document, other)) for other in _best(line).tolist()
            }
    found: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in sorted(pairs):
        found[one].append(other)
    yield from sorted(found.items())


def _best(line: Array) -> Array:
    """The places of the most alike, the first of those that are equally so."""
    least = np.partition(line, -NEIGHBOURS)[-NEIGHBOURS] if len(line) > NEIGHBOURS else 0.0
    able = np.flatnonzero((line >= least) & (line > 0))
    found: Array = able[np.argsort(-line[able], kind="stable")[:NEIGHBOURS]]
    return found
