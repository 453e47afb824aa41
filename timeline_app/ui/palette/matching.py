"""Whether words hold what was typed, where, and how well; and the word that is nearest: pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from unicodedata import normalize

NEAR = 0.6
"""How alike a word must be to be proposed, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How words hold what was typed: the lower the rank the better, and the letters that do."""

    rank: int
    spans: tuple[tuple[int, int], ...] = ()


@lru_cache(maxsize=16_384)
def folded(words: str) -> str:
    """Without capitals and accents, letter for letter, so that places stay what they are.

    >>> folded("Élan vital")
    'elan vital'
    """
    return "".join(_plain(letter) for letter in words)


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    lower = normalize("NFD", letter)[0].lower()
    return lower if len(lower) == 1 else letter


def fit(words: str, typed: str) -> Fit | None:
    """Each typed word at the beginning of the words, of one of them, or inside; else None.

    >>> fit("Export the list", "li ex").spans
    ((0, 2), (11, 13))
    """
    text, rank, spans = folded(words), 0, []
    for part in folded(typed).split():
        place, cost = _place(text, part)
        if place < 0:
            return None
        rank += cost
        spans.append((place, place + len(part)))
    return Fit(rank, tuple(sorted(spans)))


def _place(text: str, part: str) -> tuple[int, int]:
    """Where the part stands best, and what that costs: 0, 1 or 2; -1 where it does not."""
    if text.startswith(part):
        return 0, 0
    inside = text.find(part)
    at = inside
    while at > 0:
        if not text[at - 1].isalnum():
            return at, 1
        at = text.find(part, at + 1)
    return inside, 2


def nearest(typed: str, words: Iterable[str]) -> str:
    """The word that is most like what was typed, as it is spelled; "" if none is like it."""
    spelled = {folded(word): word for word in words}
    found = get_close_matches(folded(typed).strip(), spelled, n=1, cutoff=NEAR)
    return spelled[found[0]] if found else ""
