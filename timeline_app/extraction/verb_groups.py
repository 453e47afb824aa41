"""The verb of a title in a plain tense: "has announced" -> "announced", "is set to" -> "to"."""

from timeline_app.extraction.inflection import past
from timeline_app.extraction.lexicon import words
from timeline_app.extraction.participants import is_passive
from timeline_app.extraction.phrases import Bit
from timeline_app.extraction.tree import Tree

_DIRECTIONS = frozenset({"back", "down", "away", "home", "abroad", "off", "out", "up", "together"})
_NEGATORS = frozenset({"not", "n't", "never", "n’t", "n´t"})
_BARE = frozenset({"VBG", "VB", "VBN"})


def verb_group(tree: Tree, index: int, subject: int, *, is_planned: bool) -> list[Bit]:
    """The verb with what belongs to it, in the simple past or as "to do"."""
    after = [Bit(tree.tokens[p].text, 0, p) for p in particles(tree, index)]
    if is_planned:
        doubts = [Bit(tree.tokens[i].text, 0, i) for i in negation(tree, index)]
        return [*doubts, Bit(_infinitive(tree, index)), *after]
    helpers = tree.auxiliaries(index)
    lemmas = {tree.lemma(h) for h in helpers}
    negated = negation(tree, index)
    is_perfect = "have" in lemmas and tree.tokens[index].xpos in {"VBN", "VBD"}
    is_bare = not helpers and tree.tokens[index].xpos in _BARE
    if (is_perfect or is_bare) and not negated:
        return [Bit(_simple_past(tree, index, subject)), *after]
    group = sorted({*helpers, *negated, index})
    return [Bit(tree.tokens[i].text, 0, i) for i in group] + after


def _infinitive(tree: Tree, index: int) -> str:
    if is_passive(tree, index):
        return f"to be {tree.tokens[index].text}"
    return f"to {tree.lemma(index)}"


def _simple_past(tree: Tree, index: int, subject: int) -> str:
    plural = is_plural(tree, subject)
    if is_passive(tree, index):
        return f"{past('be', is_plural=plural)} {tree.tokens[index].text}"
    return past(tree.lemma(index), is_plural=plural)


def particles(tree: Tree, index: int) -> list[int]:
    """Words that belong to the verb: "stepped *down*", "carried *out*"."""
    found = tree.of(index, "compound:prt")
    for child in tree.of(index, "advmod"):
        if child == index + 1 and tree.lemma(child) in _DIRECTIONS:
            found.append(child)
    return sorted(found)


def negation(tree: Tree, index: int) -> list[int]:
    """The words without which the verb says another thing: "not", "no longer", "reportedly"."""
    kept = words("event_modality", "adverbs_of_doubt") | _NEGATORS
    found: list[int] = []
    for child in tree.of(index, "advmod"):
        inside = tree.subtree(child)
        is_no_longer = any(tree.lemma(i) == "no" for i in inside)
        if tree.tokens[child].text.lower() in kept or is_no_longer:
            found += inside
    return sorted(found)


def comparatives(tree: Tree, index: int) -> list[int]:
    """Adverbs that carry the point: "could not have resolved it *any faster*"."""
    after = [c for c in tree.of(index, "advmod") if c > index]
    return [i for c in after if tree.tokens[c].xpos in {"RBR", "RBS"} for i in tree.subtree(c)]


def is_plural(tree: Tree, index: int) -> bool:
    """Whether the subject is several."""
    if tree.of(index, "conj"):
        return True
    if tree.lemma(index) in {"percent", "%", "majority", "number", "dozen", "half"}:
        return any(is_plural(tree, noun) for noun in tree.of(index, "nmod"))
    if tree.tokens[index].upos == "NUM":
        return tree.lemma(index) not in {"one", "1"}
    if tree.tokens[index].xpos == "NNPS":
        return "the" in tree.lemmas(index, "det")
    return tree.tokens[index].xpos == "NNS" or tree.lemma(index) in {"they", "we"}
