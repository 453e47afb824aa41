"""Noun phrases cut to what a title needs: names for pronouns, no clauses, no appositions."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.extraction.participants import antecedent, named_head
from timeline_app.extraction.references import References
from timeline_app.extraction.tree import Tree
from timeline_app.model import NameType

_BEFORE = frozenset({"det", "amod", "compound", "nummod", "nmod:poss", "flat", "goeswith"})
_QUOTES = "\"“”„«»‘’´`'"
_APOSTROPHES = str.maketrans({"´": "'", "`": "'", "’": "'"})
_TAILS = {"of": 1, "for": 2, "in": 2, "on": 2, "against": 1, "to": 2, "between": 1, "with": 2}
_DEEPEST = 3


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
        parts.append(bit.text.translate(_APOSTROPHES))
        before = bit
    return "".join(parts)


def _is_glued(tree: Tree, before: Bit, bit: Bit) -> bool:
    if bit.text in {",", ".", ";", ":", "%", "'s", "´s", "’s"}:
        return True
    if before.token < 0 or bit.token != before.token + 1:
        return False
    return tree.tokens[before.token].span.end == tree.tokens[bit.token].span.start


class Phraser:
    """Cuts the noun phrases of one document."""

    def __init__(self, trees: Sequence[Tree], references: References) -> None:
        self._trees = trees
        self._references = references

    def noun_phrase(self, tree: Tree, head: int, rank: int = 0, depth: int = 0) -> list[Bit]:
        """The phrase of a head, shortened; a pronoun or name becomes its fullest name."""
        head = antecedent(tree, head)
        replaced = self._replaced(tree, head, rank, depth)
        if replaced is not None:
            return replaced
        bits = self._core(tree, head, rank)
        bits += self._conjuncts(tree, head, rank, depth)
        return bits + self._tails(tree, head, rank, depth)

    def _replaced(self, tree: Tree, head: int, rank: int, depth: int) -> list[Bit] | None:
        naming = self._references.naming(tree, named_head(tree, head, self._references))
        if naming is not None and self._references.register.type_of(naming) is NameType.PERSON:
            name = self._references.register.full(naming.text)
            return [Bit(name, rank, group=head), *self._conjuncts(tree, head, rank, depth)]
        referent = self._references.referent(tree, head)
        if referent is None:
            return None
        if referent.name:
            article = "the " if _takes_article(referent.name) else ""
            return [Bit(article + referent.name, rank, group=head)]
        if depth >= _DEEPEST or (referent.number, referent.head) == (tree.number, head):
            return None
        other = self._trees[referent.number]
        words = self._core(other, referent.head, rank)
        return [Bit(join(other, words), rank, group=head)]

    def _core(self, tree: Tree, head: int, rank: int) -> list[Bit]:
        """The head and what stands before it."""
        kept = {head}
        for child in tree.children[head]:
            relation = tree.tokens[child].relation
            if relation in _BEFORE or tree.relations[child] in _BEFORE:
                kept.update(self._premodifier(tree, child))
        kept = _with_inner_marks(tree, kept)
        return [Bit(tree.tokens[i].text, rank, i, head) for i in sorted(kept)]

    def _premodifier(self, tree: Tree, index: int) -> set[int]:
        clauses = {"acl", "appos", "parataxis", "advcl"}
        inside = tree.subtree(index)
        return {i for i in inside if tree.relations[i] not in clauses}

    def _conjuncts(self, tree: Tree, head: int, rank: int, depth: int) -> list[Bit]:
        bits: list[Bit] = []
        conjuncts = tree.of(head, "conj")
        if depth >= _DEEPEST or any(tree.is_verbal(c) for c in conjuncts):
            return bits
        for number, conjunct in enumerate(conjuncts):
            words = self.noun_phrase(tree, conjunct, rank + 1, depth + 1)
            link = "and" if number == len(conjuncts) - 1 else ","
            coordinator = tree.first(conjunct, "cc")
            text = tree.tokens[coordinator].text if coordinator is not None else link
            bits.append(Bit(text, rank + 1, group=conjunct))
            bits += [Bit(b.text, b.rank, b.token, conjunct) for b in words]
        return bits

    def _tails(self, tree: Tree, head: int, rank: int, depth: int) -> list[Bit]:
        bits: list[Bit] = []
        if depth >= _DEEPEST:
            return bits
        for child in tree.of(head, "nmod"):
            if child < head or tree.tokens[child].relation in {"nmod:poss", "nmod:unmarked"}:
                continue
            cases = [c for c in tree.of(child, "case") if c < child]
            if not cases:
                continue
            extra = _TAILS.get(tree.lemma(cases[0]), 3)
            bits += [Bit(tree.tokens[c].text, rank + extra, c, child) for c in cases]
            words = self.noun_phrase(tree, child, rank + extra, depth + 1)
            bits += [Bit(b.text, b.rank, b.token, child) for b in words]
        return bits


def _with_inner_marks(tree: Tree, kept: set[int]) -> set[int]:
    """Hyphens and the like between kept words; quotation marks never."""
    first, last = min(kept), max(kept)
    for index in range(first + 1, last):
        token = tree.tokens[index]
        is_mark = token.upos == "PUNCT" and token.text not in _QUOTES and token.text not in "(),"
        if is_mark and index - 1 in kept and index + 1 in kept:
            kept = kept | {index}
    return {i for i in kept if tree.tokens[i].text not in _QUOTES}


def _takes_article(name: str) -> bool:
    plural = {"United States", "Netherlands", "Philippines", "US", "U.S.", "UK", "U.K."}
    return name in plural or name.startswith("United ")
