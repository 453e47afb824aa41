"""The words of a title, with where they stand in the source and how soon they may go.

The field calls it title tokens.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline_app.syntax import Tree

_APOSTROPHES = str.maketrans({"´": "'", "`": "'", "’": "'"})
_SMALL_WORDS = frozenset({"DET", "ADP", "PRON", "SCONJ", "CCONJ", "AUX", "NUM"})
_COMMON = frozenset({"NOUN", "ADV", "VERB"})
_QUOTES = frozenset({"``", "''"})
_ARTICLES = frozenset({"a", "an"})
_CONSONANT = re.compile(r"(?:uni(?!n)|use|usu|usa|util|eu|ewe|one\b|once)|U[.A-Z]")
_SILENT = re.compile(r"(?:hour|honest|honou?r|heir|8|11\b|18\b)", re.IGNORECASE)
UNKNOWN = "\0"
"""Stands in a title for a word whose meaning is not known: no title comes of it."""


@dataclass(frozen=True, slots=True)
class Bit:
    """One word of a title; ``rank`` 0 must stay, the highest goes first when space is short."""

    text: str
    rank: int = 0
    token: int = -1
    """Where it stands in the source; -1 for a word put in."""
    group: int = -1
    """Words of one group go together."""


def join(tree: Tree, bits: Sequence[Bit]) -> str:
    """The words as a line, with the source's spacing where they stand side by side there."""
    parts: list[str] = []
    before: Bit | None = None
    for bit in bits:
        if before is not None and not _is_glued(tree, before, bit):
            parts.append(" ")
        text = bit.text.translate(_APOSTROPHES)
        if before is not None and before.text.lower() in _ARTICLES and not _is_next(before, bit):
            parts = _with_article(parts, before, text)
        is_small = bit.token >= 0 and is_small_word(tree, bit)
        is_inside = before is not None and is_small and (not text.isupper() or text == "A")
        parts.append(text[:1].lower() + text[1:] if is_inside else text)
        before = bit
    return "".join(parts)


def _with_article(parts: list[str], article: Bit, following: str) -> list[str]:
    """The words with "a" for "an" where what stood between was left out, and the other way."""
    at = max(i for i, part in enumerate(parts) if part.strip())
    is_vowel = following[:1].lower() in "aeiou" and not _CONSONANT.match(following)
    fitting = "an" if is_vowel or _SILENT.match(following) else "a"
    fitting = fitting.capitalize() if article.text[0].isupper() and at == 0 else fitting
    return [*parts[:at], fitting, *parts[at + 1 :]]


def _is_next(before: Bit, bit: Bit) -> bool:
    return before.token >= 0 and bit.token == before.token + 1


def _is_glued(tree: Tree, before: Bit, bit: Bit) -> bool:
    if bit.text in {",", ".", ";", ":", "%", "'s", "´s", "’s", "'"}:
        return True
    if not _is_next(before, bit):
        return False
    return tree.tokens[before.token].span.end == tree.tokens[bit.token].span.start


def is_small_word(tree: Tree, bit: Bit) -> bool:
    """Whether a word is written small inside a title although it opened its sentence."""
    token = tree.tokens[bit.token]
    is_opening = bit.token == 0 or tree.tokens[bit.token - 1].xpos in _QUOTES
    is_common = token.upos in _SMALL_WORDS or (is_opening and _is_common(tree, bit.token))
    return is_common and bit.text == token.text


def _is_common(tree: Tree, index: int) -> bool:
    """Whether only its place at the start of a sentence gives a word its capital."""
    token, after = tree.tokens[index], tree.tokens[min(index + 1, len(tree) - 1)]
    is_plain = token.upos in _COMMON or token.xpos in {"JJR", "JJS"}
    return is_plain and after.upos != "PROPN"


def regrouped(bits: Iterable[Bit], rank: int, group: int) -> list[Bit]:
    """The words as part of a larger group that is at least so expendable."""
    return [b if b.rank > rank else Bit(b.text, b.rank, b.token, group) for b in bits]


def in_order(before: Sequence[Bit], after: Sequence[Bit]) -> bool:
    """Whether words follow each other as they do in the source; a crossed tree is no phrase."""
    places = [bit.token for bit in (*before, *after) if bit.token >= 0]
    return places == sorted(places)


def as_written(bits: Sequence[Bit]) -> list[Bit]:
    """The words in the order of the source; one that was put in stays behind the one before."""
    keyed: list[tuple[int, Bit]] = []
    for bit in bits:
        at = bit.token if bit.token >= 0 or not keyed else keyed[-1][0]
        keyed.append((at, bit))
    return [bit for _, bit in sorted(keyed, key=lambda pair: pair[0])]
