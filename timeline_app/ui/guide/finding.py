"""Whether a page has the words that were typed, and where: as its language writes them; no Qt.

What people leave out when they type is left out on both sides: capitals, accents and the dots of
umlauts, the vowel signs and the hamza of Arabic letters, and the stroke that draws them out.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from unicodedata import combining, normalize

TATWEEL = "\u0640"
UNSEEN = "\u00ad\u2066\u2068\u2069"
"""Where a word may be parted, and signs of direction."""
_ALIKE = str.maketrans(
    dict.fromkeys(TATWEEL + UNSEEN, "") | {"ى": "ي", "ة": "ه", "ٱ": "ا", "’": "'"}
)
_APART = (("ae", "a"), ("oe", "o"), ("ue", "u"))
"""How umlauts are typed where the keyboard has none, and what they are folded to."""


@lru_cache(maxsize=4_096)
def _plain(letter: str) -> str:
    """One letter as it is compared: none, one or two."""
    parts = normalize("NFKD", letter.casefold())
    return "".join(one for one in parts if not combining(one)).translate(_ALIKE)


def folded(words: str) -> str:
    """The words as they are compared.

    >>> folded("Größe"), folded("الأَحـداث")
    ('grosse', 'الاحداث')
    """
    return "".join(map(_plain, words))


def holds(text: str, typed: str) -> bool:
    """Whether all words that were typed stand in a text that is folded already.

    >>> holds("prufung", "Prüf"), holds("prufung", "pruef"), holds("prufung", "export")
    (True, True, False)
    """
    return all(any(one in text for one in _spellings(word)) for word in typed.split())


def spans(text: str, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where these words stand in a text as it is shown, from and until.

    >>> list(spans("Die Größe", ["gross"]))
    [(4, 8)]
    """
    letters = [(one, at) for at, letter in enumerate(text) for one in _plain(letter)]
    plain = "".join(one for one, _at in letters)
    for word in words:
        for spelling in _spellings(word):
            at = plain.find(spelling)
            while at >= 0:
                last = at + len(spelling) - 1
                yield letters[at][1], letters[last][1] + 1
                at = plain.find(spelling, last + 1)


def _spellings(word: str) -> tuple[str, ...]:
    """A typed word, and what it is where two letters stand for an umlaut."""
    plain = other = folded(word)
    for written, meant in _APART:
        other = other.replace(written, meant)
    return tuple(dict.fromkeys(one for one in (plain, other) if one))
