"""A short title from a clause: who did what to whom, where; no cut words, no pronouns."""

from collections.abc import Sequence

from timeline_app.extraction.draft import Draft
from timeline_app.extraction.inflection import past
from timeline_app.extraction.lexicon import words
from timeline_app.extraction.participants import antecedent, is_passive, subject_of
from timeline_app.extraction.phrases import Bit, Phraser, join
from timeline_app.extraction.tree import Tree
from timeline_app.model import Factuality

LONGEST = 90
_PARTICLES = frozenset({"compound:prt"})
_DIRECTIONS = frozenset({"back", "down", "away", "home", "abroad", "off", "out", "up", "together"})


class Titler:
    """Writes the titles of one document's mentions."""

    def __init__(self, phraser: Phraser, time_tokens: Sequence[set[int]]) -> None:
        self._phraser = phraser
        self._times = time_tokens

    def title(self, draft: Draft) -> str:
        """The title of one mention; "" if nothing readable can be made of it."""
        tree, index = draft.tree, draft.index
        if tree.is_verbal(index) or tree.of(index, "cop"):
            bits = self._clause(tree, index, draft)
        else:
            bits = self._noun(tree, index)
        return finish(join(tree, fit(tree, bits)))

    def _noun(self, tree: Tree, index: int) -> list[Bit]:
        governor = tree.head(index)
        relation = tree.relations[index]
        if governor >= 0 and tree.is_verbal(governor):
            light = tree.lemma(governor) in words("event_triggers", "light")
            if (relation == "obj" and light) or relation == "nsubj":
                return self._clause(tree, governor, None)
        return self._phraser.noun_phrase(tree, index)

    def _clause(self, tree: Tree, index: int, draft: Draft | None) -> list[Bit]:
        subject = subject_of(tree, index)
        bits: list[Bit] = []
        if subject is not None:
            bits += self._phraser.noun_phrase(tree, antecedent(tree, subject))
        is_plural = subject is not None and _is_plural(tree, antecedent(tree, subject))
        planned = draft is not None and draft.verdict.factuality is Factuality.PLANNED
        bits += self._verb(tree, index, is_planned=planned, is_plural=is_plural)
        return bits + self._complements(tree, index, subject)

    def _verb(self, tree: Tree, index: int, *, is_planned: bool, is_plural: bool) -> list[Bit]:
        token = tree.tokens[index]
        after = [Bit(tree.tokens[p].text, 0, p) for p in _particles(tree, index)]
        passive = is_passive(tree, index)
        if is_planned:
            base = f"to be {token.text}" if passive else f"to {tree.lemma(index)}"
            return [Bit(base), *after]
        helpers = tree.auxiliaries(index)
        lemmas = {tree.lemma(h) for h in helpers}
        negated = _negation(tree, index)
        if "have" in lemmas and token.xpos in {"VBN", "VBD"} and not negated:
            simple = f"{past('be', is_plural=is_plural)} {token.text}" if passive else None
            return [Bit(simple or past(tree.lemma(index), is_plural=is_plural)), *after]
        if not helpers and token.xpos in {"VBG", "VB", "VBN"}:
            simple = f"{past('be', is_plural=is_plural)} {token.text}" if passive else None
            return [Bit(simple or past(tree.lemma(index), is_plural=is_plural)), *after]
        group = sorted({*helpers, *negated, index})
        return [Bit(tree.tokens[i].text, 0, i) for i in group] + after

    def _complements(self, tree: Tree, index: int, subject: int | None) -> list[Bit]:
        bits: list[Bit] = []
        is_bare = not tree.of(index, "obj", "xcomp", "ccomp")
        for child in tree.children[index]:
            if child == subject or child in self._times[tree.number]:
                continue
            relation = tree.relations[child]
            if relation in {"obj", "iobj"}:
                bits += self._phraser.noun_phrase(tree, child)
            elif relation == "xcomp":
                bits += self._open_clause(tree, child)
            elif relation == "ccomp" and child > index:
                bits += self._finite_clause(tree, child)
            elif relation == "obl" and child > index:
                rank = 0 if is_bare else 2
                is_bare = False
                bits += self._oblique(tree, child, rank)
        return bits

    def _oblique(self, tree: Tree, child: int, rank: int) -> list[Bit]:
        cases = [c for c in tree.of(child, "case") if c < child]
        if not cases or self._is_temporal(tree, child):
            return []
        bits = [Bit(tree.tokens[c].text, rank, c, child) for c in cases]
        phrase = self._phraser.noun_phrase(tree, child, rank)
        return bits + [
            Bit(b.text, b.rank, b.token, b.group if b.rank > rank else child) for b in phrase
        ]

    def _is_temporal(self, tree: Tree, child: int) -> bool:
        times = self._times[tree.number]
        return child in times or any(i in times for i in tree.of(child, "nmod", "compound"))

    def _open_clause(self, tree: Tree, index: int) -> list[Bit]:
        """As in "to expel US troops", "difficult"."""
        marks = [m for m in tree.of(index, "mark", "aux", "cop", "case") if m < index]
        if tree.is_verbal(index):
            bits = [Bit(tree.tokens[m].text, 0, m) for m in (*marks, *_negation(tree, index))]
            bits.append(Bit(tree.tokens[index].text, 0, index))
            bits += [Bit(tree.tokens[p].text, 0, p) for p in _particles(tree, index)]
            return bits + self._complements(tree, index, None)
        return [Bit(tree.tokens[m].text, 0, m) for m in marks] + self._phraser.noun_phrase(
            tree, index
        )

    def _finite_clause(self, tree: Tree, index: int) -> list[Bit]:
        """What somebody said: the clause in its own tense."""
        subject = tree.first(index, "nsubj")
        bits: list[Bit] = []
        if subject is not None:
            bits += self._phraser.noun_phrase(tree, subject)
        if not tree.is_verbal(index):
            helpers = [c for c in tree.of(index, "cop", "aux", "case") if c < index]
            bits += [Bit(tree.tokens[h].text, 0, h) for h in (*helpers, *_negation(tree, index))]
            return bits + self._phraser.noun_phrase(tree, index)
        group = sorted({*tree.of(index, "aux", "mark"), *_negation(tree, index), index})
        bits += [Bit(tree.tokens[i].text, 0, i) for i in group if tree.lemma(i) != "that"]
        bits += [Bit(tree.tokens[p].text, 0, p) for p in _particles(tree, index)]
        return bits + self._complements(tree, index, subject)


def _particles(tree: Tree, index: int) -> list[int]:
    found = tree.of(index, "compound:prt")
    for child in tree.of(index, "advmod"):
        if child == index + 1 and tree.lemma(child) in _DIRECTIONS:
            found.append(child)
    return sorted(found)


def _negation(tree: Tree, index: int) -> list[int]:
    negators = {"not", "n't", "never", "n’t"}
    return [c for c in tree.of(index, "advmod") if tree.tokens[c].text.lower() in negators]


def _is_plural(tree: Tree, index: int) -> bool:
    if tree.of(index, "conj"):
        return True
    return tree.tokens[index].xpos in {"NNS", "NNPS"} or tree.lemma(index) in {"they", "we"}


def fit(tree: Tree, bits: Sequence[Bit]) -> list[Bit]:
    """Leave out the most expendable groups until the line is short enough."""
    kept = list(bits)
    while len(join(tree, kept)) > LONGEST:
        most = max((bit.rank for bit in kept), default=0)
        if most == 0:
            break
        last = next(bit for bit in reversed(kept) if bit.rank == most)
        kept = [b for b in kept if b.rank != most or b.group != last.group]
    return kept


def finish(line: str) -> str:
    """Sentence case, no article that adds nothing, no loose marks at the ends."""
    line = line.strip(" ,;:-–—.")
    first, _, rest = line.partition(" ")
    if first.lower() in {"a", "an"} and rest.count(" ") >= 2:
        line = rest
    return line[:1].upper() + line[1:]
