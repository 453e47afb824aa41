"""Words to the encoder's pieces and shape classes; both are cached, for words come back."""

import unicodedata
from functools import lru_cache
from pathlib import Path

CLS, SEP, UNKNOWN = 101, 102, 100
LONGEST_WORD = 100
MOST_PIECES = 12
_JOINERS = str.maketrans("", "", "-'’.")
# The treebanks write plain apostrophes; newspapers also set accents in their place.
_PLAIN = str.maketrans({"´": "'", "`": "'", "ʼ": "'", "＇": "'", "\u00ad": None})


def _is_punctuation(char: str) -> bool:
    return (char.isascii() and char.isprintable() and not char.isalnum() and char != " ") or (
        unicodedata.category(char)[0] == "P"
    )


def _is_ideograph(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or char >= "\U00020000"


def _is_dropped(char: str) -> bool:
    return char in "\x00\ufffd" or unicodedata.category(char) in {
        "Mn",
        "Cc",
        "Cf",
        "Co",
        "Cs",
        "Cn",
    }


def _chunks(word: str) -> list[str]:
    """The word without accents and capitals, each punctuation mark or ideograph by itself."""
    chunks = [""]
    for char in unicodedata.normalize("NFD", word).lower():
        if _is_dropped(char):
            continue
        if char.isspace():
            chunks.append("")
        elif _is_punctuation(char) or _is_ideograph(char):
            chunks += [char, ""]
        else:
            chunks[-1] += char
    return [chunk for chunk in chunks if chunk]


class Pieces:
    """The vocabulary; call it with a word to get the word's piece numbers."""

    def __init__(self, path: Path) -> None:
        lines = path.read_text(encoding="utf-8").split("\n")
        self._numbers = {piece: number for number, piece in enumerate(lines) if piece}
        self._known: dict[str, tuple[int, ...]] = {}

    def __call__(self, word: str) -> tuple[int, ...]:
        found = self._known.get(word)
        if found is None:
            found = self._split(word)
            if len(self._known) < 200_000:  # a hostile text must not fill the memory
                self._known[word] = found
        return found

    def _split(self, word: str) -> tuple[int, ...]:
        if len(word) > 4 * LONGEST_WORD:
            return (UNKNOWN,)
        pieces = [n for chunk in _chunks(word) for n in self._longest_first(chunk)]
        return tuple(pieces[:MOST_PIECES]) or (UNKNOWN,)

    def _longest_first(self, chunk: str) -> list[int]:
        if len(chunk) > LONGEST_WORD:
            return [UNKNOWN]
        found, start, prefix = [], 0, ""
        while start < len(chunk):
            end = len(chunk)
            while end > start and prefix + chunk[start:end] not in self._numbers:
                end -= 1
            if end == start:
                return [UNKNOWN]
            found.append(self._numbers[prefix + chunk[start:end]])
            start, prefix = end, "##"
        return found


def _letter_shape(word: str) -> int:
    if word.islower():
        return 1
    if word.isupper():
        return 3 if sum(map(str.isalpha, word)) > 1 else 4
    return 2 if word[0].isupper() and word[1:].islower() else 5


def as_treebank(word: str) -> str:
    """The word as the encoder was taught to see it; never for offsets."""
    return word if word.isascii() and "`" not in word else word.translate(_PLAIN) or word


@lru_cache(maxsize=50_000)
def shape(word: str) -> int:
    """1 lower, 2 Title, 3 UPPER, 4 one capital, 5 miXed, 6 digits, 7 both, 8 marks, 9 other."""
    if word.translate(_JOINERS).isalpha():
        return _letter_shape(word)
    if any(map(str.isdigit, word)):
        return 7 if any(map(str.isalpha, word)) else 6
    return 9 if any(map(str.isalnum, word)) else 8
