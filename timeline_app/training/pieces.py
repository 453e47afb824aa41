"""WordPiece over single words, as the base encoder's vocabulary was built for."""

import unicodedata
from functools import cache
from pathlib import Path

START, END, UNKNOWN, MASK = 101, 102, 100, 103
LONGEST_WORD = 100
MOST_PIECES = 12


class Pieces:
    """Splits words into the numbers of their pieces; remembers every word it has seen."""

    def __init__(self, vocabulary: Path) -> None:
        """Read the pieces, one a line, numbered from 0."""
        lines = vocabulary.read_text(encoding="utf-8").splitlines()
        self._number = {piece: number for number, piece in enumerate(lines)}
        self.split = cache(self._split)

    def _split(self, word: str) -> tuple[int, ...]:
        found = [number for part in _parts(word) for number in self._longest_first(part)]
        return tuple(found[:MOST_PIECES]) or (UNKNOWN,)

    def _longest_first(self, part: str) -> list[int]:
        if len(part) > LONGEST_WORD:
            return [UNKNOWN]
        found: list[int] = []
        start = 0
        while start < len(part):
            start, number = self._prefix(part, start)
            if number == UNKNOWN:
                return [UNKNOWN]
            found.append(number)
        return found

    def _prefix(self, part: str, start: int) -> tuple[int, int]:
        mark = "##" if start else ""
        for end in range(len(part), start, -1):
            number = self._number.get(mark + part[start:end])
            if number is not None:
                return end, number
        return start, UNKNOWN


def _parts(word: str) -> list[str]:
    bare = "".join(c for c in unicodedata.normalize("NFD", word) if _kept(c)).lower()
    return "".join(f" {c} " if _stands_alone(c) else c for c in bare).split()


def _kept(c: str) -> bool:
    category = unicodedata.category(c)
    return category != "Mn" and c != "\ufffd" and (category[0] != "C" or c in "\t\n\r")


def _stands_alone(c: str) -> bool:
    ascii_sign = c.isascii() and c.isprintable() and not c.isalnum() and c != " "
    return ascii_sign or unicodedata.category(c)[0] == "P" or _is_ideograph(ord(c))


_IDEOGRAPHS = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2FA1F), (0xF900, 0xFAFF))


def _is_ideograph(code: int) -> bool:
    return any(low <= code <= high for low, high in _IDEOGRAPHS)
