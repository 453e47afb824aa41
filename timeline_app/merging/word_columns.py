"""One bag of words of every telling as numbers: tellings of the very same words share a row.

Of a heap few bags differ: all tellings of a sentence have its words, and most name no place.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class WordColumns:
    """``rows``: the words of each bag, -1 where there are fewer; ``row``: that of each telling."""

    rows: Array
    masses: Array
    """How much the words of each row weigh together."""
    row: Array

    def words(self, tellings: Array) -> Array:
        """A row of words for each of these."""
        found: Array = self.rows[self.row[tellings]]
        return found

    def mass(self, tellings: Array) -> Array:
        """How much the words of each of these weigh together."""
        found: Array = self.masses[self.row[tellings]]
        return found

    def column(self, place: int) -> Array:
        """Of every telling the word that stands at a place, -1 where there are fewer."""
        found: Array = self.rows[:, place][self.row]
        return found


class GatheredWords:
    """One bag of every telling, row behind row, until it is known which words are rare."""

    def __init__(self) -> None:
        self._ids, self._lengths = array("i"), array("i")

    def add(self, row: Sequence[int]) -> None:
        """The bag of one more."""
        self._ids.extend(row)
        self._lengths.append(len(row))

    def columns(self, width: int, weight: Array) -> WordColumns:
        """The rarest words of each row; the first of "near" is the stem and stays the first."""
        known: dict[bytes, int] = {}
        row = array("i")
        start = 0
        for length in self._lengths:
            words = self._ids[start : start + length]
            start += length
            if length > width:
                words = array("i", sorted(words, key=lambda word: (-weight[word], word))[:width])
            row.append(known.setdefault(words.tobytes(), len(known)))
        rows = np.full((len(known), width), -1, np.int32)
        for place, cells in enumerate(known):
            rows[place, : len(cells) // rows.itemsize] = np.frombuffer(cells, np.int32)
        return WordColumns(rows, weight[rows].sum(1, dtype=np.float32), np.array(row, np.int32))
