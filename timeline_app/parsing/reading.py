"""What a reader, the network or the rules, says of the words of one sentence."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parse:
    """One entry a word in each list; heads count from 0, the root's head is -1."""

    upos: list[str]
    xpos: list[str]
    heads: list[int]
    relations: list[str]
    names: list[str]
    """``O``, ``B-PER``, ``I-PER``, ..."""
    events: list[float]
    vectors: list[bytes]


Reader = Callable[[Sequence[Sequence[str]]], list[Parse]]
"""Reads the words of some sentences; what it says of one never depends on the others."""
