"""One sentence's dependencies, to walk up and down."""

from collections.abc import Iterator
from typing import Any

from timeline_app.languages import MAIN
from timeline_app.model import Sentence, Span, Token
from timeline_app.syntax import lexicon

ROOT = -1
"""The head of a sentence's root."""


def _universal(relation: str) -> str:
    """The universal relation without its subtype: ``nsubj`` for ``nsubj:pass``."""
    return relation.partition(":")[0]


class Tree:
    """A sentence with its tokens' dependents at hand; tokens are named by their index."""

    __slots__ = (
        "_lemmas",
        "_related",
        "children",
        "language",
        "number",
        "relations",
        "sentence",
        "tokens",
    )

    def __init__(self, sentence: Sentence, number: int, language: str = MAIN) -> None:
        self.sentence = sentence
        self.number = number
        self.language = language
        self.tokens: tuple[Token, ...] = sentence.tokens
        self.relations = [_universal(token.relation) for token in self.tokens]
        self._lemmas = [token.lemma.lower() for token in self.tokens]
        self.children: list[list[int]] = [[] for _ in self.tokens]
        self._related: list[dict[str, list[int]]] = [{} for _ in self.tokens]
        for index, token in enumerate(self.tokens):
            if token.head >= 0:
                self.children[token.head].append(index)
                for relation in {self.relations[index], token.relation}:
                    self._related[token.head].setdefault(relation, []).append(index)

    def words(self, name: str, *keys: str) -> frozenset[str]:
        """One word list of the sentence's language, as ``lexicon.words`` gives it."""
        return lexicon.listed(self.language, name, *keys)

    def closed(self, module: str, name: str) -> frozenset[str]:
        """One of the small closed lists by which the rules of a module judge."""
        return lexicon.listed(self.language, "clause_words", module, name)

    def table(self, name: str) -> dict[str, Any]:
        """One lexicon file of the sentence's language, as read."""
        return lexicon.table(name, language=self.language)

    def joined(self, name: str, *keys: str) -> frozenset[str]:
        """Several word lists of one file of the sentence's language as one."""
        return lexicon.united(self.language, name, *keys)

    def index(self, name: str) -> dict[str, str]:
        """From each word of a file of the sentence's language to the list that it stands in."""
        return lexicon.index(name, language=self.language)

    def __len__(self) -> int:
        return len(self.tokens)

    def of(self, index: int, *relations: str) -> list[int]:
        """Dependents of a token by universal relation (``nsubj``) or full one (``obl:agent``)."""
        below = self._related[index]  # by relation: this is asked some 70 times a word
        found = [child for relation in relations for child in below.get(relation, ())]
        return found if len(relations) == 1 or len(found) < 2 else sorted(set(found))

    def first(self, index: int, *relations: str) -> int | None:
        """The first such dependent, or None."""
        found = self.of(index, *relations)
        return found[0] if found else None

    def lemma(self, index: int) -> str:
        return self._lemmas[index]

    def lemmas(self, index: int, *relations: str) -> set[str]:
        """Lemmas of such dependents."""
        return {self.lemma(child) for child in self.of(index, *relations)}

    def names(self, index: int) -> set[str]:
        """What to look a verb up by: alone, with its particle, with its object."""
        lemma = self.lemma(index)
        partners = self.of(index, "compound:prt", "obj")
        return {lemma} | {f"{lemma} {self.lemma(partner)}" for partner in partners}

    def head(self, index: int) -> int:
        """The governor's index; ROOT for none."""
        return self.tokens[index].head

    def ancestors(self, index: int) -> Iterator[int]:
        """Governors from the nearest to the root."""
        above, steps = self.tokens[index].head, 0
        while above >= 0 and steps < len(self.tokens):
            yield above
            above, steps = self.tokens[above].head, steps + 1

    def joined_above(self, index: int) -> Iterator[int]:
        """What a coordinated token is coordinated with, from the nearest to the first."""
        if self.relations[index] == "conj":
            for above in self.ancestors(index):
                yield above
                if self.relations[above] != "conj":
                    return

    def subtree(self, index: int) -> list[int]:
        """A token with all that hangs below it, in text order."""
        found, waiting = {index}, [index]
        while waiting:
            below = [child for child in self.children[waiting.pop()] if child not in found]
            found.update(below)
            waiting += below
        return sorted(found)

    def is_verbal(self, index: int) -> bool:
        """Whether the token is the verb of a clause."""
        return self.tokens[index].upos in {"VERB", "AUX"}

    def auxiliaries(self, index: int) -> list[int]:
        """Auxiliaries of a verb, those that a coordination shares included."""
        own = self.of(index, "aux", "cop")
        if own or self.relations[index] != "conj" or self.of(index, "nsubj"):
            return own
        first = self.head(index)
        same = first >= 0 and self.tokens[first].xpos == self.tokens[index].xpos
        needs_help = self.tokens[index].xpos in {"VB", "VBN", "VBG"}
        return self.of(first, "aux") if same and needs_help else own

    def subject(self, index: int) -> int | None:
        """The verb's own grammatical subject, one shared by a coordination included."""
        at, steps = index, 0
        while steps < 8:
            own = [c for c in self.children[at] if self.relations[c] in {"nsubj", "csubj"}]
            if own:
                return own[-1] if len(own) > 1 else own[0]
            if self.relations[at] != "conj" or self.head(at) < 0:
                return None
            at, steps = self._partner(at), steps + 1
        return None

    def _partner(self, index: int) -> int:
        """The verb that a coordinated one goes with: of its own finiteness, if there is one.

        In "noted that they did not sign, and left" it was he who noted that left.
        """
        partner = self.head(index)
        if self.tokens[index].xpos != "VBD" or self.tokens[partner].xpos != "VB":
            return partner
        finite = (a for a in self.ancestors(partner) if self.tokens[a].xpos == "VBD")
        return next(finite, partner)

    def cover(self, span: Span) -> list[int]:
        """Tokens that lie in a stretch of the document."""
        return [i for i, token in enumerate(self.tokens) if span.overlaps(token.span)]

    def top_of(self, indices: list[int]) -> int | None:
        """The token of a group that governs the others: the first whose head is outside."""
        inside = set(indices)
        for index in indices:
            if self.tokens[index].head not in inside:
                return index
        return indices[0] if indices else None
