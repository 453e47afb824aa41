"""Names in one sentence, and one name for all the ways in which a document calls a person."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from timeline_app.model import NameType, Span
from timeline_app.syntax import Tree

_PARTICLES = ("al-", "el-", "ul-", "bin-", "ibn-")
_NEVER_LAST = frozenset({"PUNCT", "PART", "ADP", "CCONJ", "DET"})
_LONGEST = 8
_INITIAL = re.compile(r"[A-Z]\.?")
_HYPHENS = frozenset({"-", "‐", "‑"})


@dataclass(frozen=True, slots=True)
class Naming:
    """One name where it stands: tokens ``first`` up to ``last``, ``head`` governs them."""

    first: int
    last: int
    head: int
    text: str
    type: NameType


def namings(tree: Tree) -> list[Naming]:
    """The names of a sentence, without titles; runs of proper nouns count although untyped."""
    taken = [False] * len(tree)
    found = []
    for name in tree.sentence.names:
        first = _with_forename(tree, name.first) if name.type is NameType.PERSON else name.first
        for i in range(first, name.last):
            taken[i] = True
        found += _naming(tree, first, name.last, name.type)
    for first, last in _runs(tree, taken):
        found += _naming(tree, first, last, NameType.OTHER)
    return sorted(found, key=lambda naming: naming.first)


def _with_forename(tree: Tree, first: int) -> int:
    """Where a person's name begins of which only the end was found: "(Otto) W. Voss"."""
    before = first - 1
    is_cut = _INITIAL.fullmatch(tree.tokens[first].text) is not None and before >= 0
    if not is_cut or tree.tokens[before].upos != "PROPN" or _is_title(tree, before):
        return first
    return before


def _runs(tree: Tree, taken: list[bool]) -> Iterable[tuple[int, int]]:
    start: int | None = None
    for i in range(len(tree) + 1):
        is_name = i < len(tree) and not taken[i] and tree.tokens[i].upos == "PROPN"
        if is_name and start is None:
            start = i
        elif not is_name and start is not None:
            yield start, i
            start = None


def _naming(tree: Tree, first: int, last: int, kind: NameType) -> list[Naming]:
    if kind in {NameType.PERSON, NameType.OTHER}:
        first = _without_titles(tree, first, last)
    if kind is NameType.PERSON and first > 0 and _is_rank(tree, first - 1):
        first -= 1
    while last > first and tree.tokens[last - 1].upos in _NEVER_LAST:
        last -= 1
    if _is_half(tree, first):
        return []
    inside = list(range(first, last))
    head = tree.top_of(inside)
    if head is None or last - first > _LONGEST or all(_is_title(tree, i) for i in inside):
        return []
    if all(tree.tokens[i].text.islower() for i in inside):
        return []
    return [Naming(first, last, head, spell(tree, first, last), kind)]


def spell(tree: Tree, first: int, last: int) -> str:
    """The words from one token up to another as the document writes them, on one line."""
    tokens = tree.tokens[first:last]
    parts: list[str] = []
    for before, token in zip((None, *tokens), tokens, strict=False):
        if before is not None and before.span.end < token.span.start:
            parts.append(" ")
        parts.append(token.text)
    return "".join(parts)


def _without_titles(tree: Tree, first: int, last: int) -> int:
    """Where the name itself begins: after "US President", "Prime Minister"."""
    titles = [i for i in range(first, last - 1) if _is_title(tree, i)]
    return titles[-1] + 1 if titles else first


def _is_half(tree: Tree, first: int) -> bool:
    """As in "Director-General": what a hyphen joins to a word before is no name of its own."""
    mark = first if tree.tokens[first].text in _HYPHENS else first - 1
    if mark < 1 or mark + 1 >= len(tree) or tree.tokens[mark].text not in _HYPHENS:
        return False
    before, hyphen, after = (tree.tokens[i].span for i in range(mark - 1, mark + 2))
    is_glued = before.end == hyphen.start and hyphen.end == after.start
    return is_glued and tree.tokens[mark - 1].upos == "NOUN"


def _is_rank(tree: Tree, index: int) -> bool:
    """A title that is part of the name: "King Salman", "Pope Francis"."""
    text = tree.tokens[index].text
    return text[:1].isupper() and text.lower() in tree.words("event_roles", "ranks")


def _is_title(tree: Tree, index: int) -> bool:
    word = tree.tokens[index].text.lower().rstrip(".")
    return word in tree.words("event_roles", "titles")


@lru_cache(20_000)
def key(word: str) -> str:
    """A surname without article and case: ``al-Kadhimi`` and ``Kadhimi`` are one."""
    bare = word.lower().replace("’", "'").strip(".")
    for particle in _PARTICLES:
        if bare.startswith(particle) and len(bare) > len(particle) + 2:
            return bare[len(particle) :]
    return bare


class Register:
    """Who is who in one document: a surname stands for the fullest name that ends in it."""

    __slots__ = ("_full", "_types")

    def __init__(self, sentences: Iterable[list[Naming]]) -> None:
        self._full: dict[str, list[str]] = {}
        self._types: dict[str, dict[NameType, int]] = {}
        for found in sentences:
            for naming in found:
                self._add(naming)

    def _add(self, naming: Naming) -> None:
        parts = naming.text.split()
        counts = self._types.setdefault(naming.text, {})
        counts[naming.type] = counts.get(naming.type, 0) + 1
        if naming.type is NameType.PERSON and len(parts) > 1:
            known = self._full.setdefault(key(parts[-1]), [])
            if naming.text not in known:
                known.append(naming.text)

    def type_of(self, naming: Naming) -> NameType:
        """The type that the document's namings agree on; a surname of a person is a person."""
        if self.full(naming.text) != naming.text:
            return NameType.PERSON
        counts = self._types.get(naming.text, {naming.type: 1})
        return max(counts, key=lambda kind: (counts[kind], kind is not NameType.OTHER, kind))

    def full(self, name: str) -> str:
        """The fullest form of a person's name; other names are returned as they are."""
        parts = name.split()
        known = self._full.get(key(parts[-1]), []) if parts else []
        fitting = [full for full in known if _fits(parts, full.split())]
        if not fitting:
            return name
        different = {key(full.split()[0]) for full in fitting}
        if len(different) > 1 and len(parts) == 1:
            return name
        return max(fitting, key=len)


def _fits(short: list[str], full: list[str]) -> bool:
    """Whether every word of the shorter name stands in the fuller one, in order."""
    rest = iter([key(word) for word in full])
    return all(any(key(word) == other for other in rest) for word in short)


def span_of(tree: Tree, naming: Naming) -> Span:
    """Where a name stands in the document."""
    return Span(tree.tokens[naming.first].span.start, tree.tokens[naming.last - 1].span.end)
