"""The verb of a title in a plain tense: "has announced" -> "announced", "is set to" -> "to"."""

from timeline_app.extraction import is_appointed, is_passive
from timeline_app.languages.en.titles.inflection import past
from timeline_app.languages.en.titles.title_tokens import Bit
from timeline_app.syntax import Tree, words

_DIRECTIONS = frozenset(
    {"back", "down", "away", "home", "abroad", "off", "out", "up", "together", "aground", "ashore"}
    | {"adrift", "aboard", "overboard", "apart", "aside", "underground"}
)
_NEGATORS = frozenset({"not", "n't", "never", "n’t", "n´t"})
_PRESENT = frozenset({"VBZ", "VBP"})
_BARE = frozenset({"VBG", "VB", "VBN"})


def verb_group(tree: Tree, index: int, subject: int, *, is_planned: bool) -> list[Bit]:
    """The verb with what belongs to it, in the simple past or as "to do"."""
    after = [Bit(tree.tokens[p].text, 0, p) for p in particles(tree, index)]
    told = negation(tree, index)
    if is_planned and not is_appointed(tree, index):
        doubts = [Bit(tree.tokens[i].text, 0, i) for i in told]
        return [*doubts, Bit(_infinitive(tree, index)), *after]
    helpers = tree.auxiliaries(index)
    lemmas = {tree.lemma(h) for h in helpers}
    is_denied = any(tree.tokens[i].text.lower() in _NEGATORS | {"no"} for i in told)
    is_perfect = "have" in lemmas and tree.tokens[index].xpos in {"VBN", "VBD"}
    # "It has belonged to the city since 1611": and still does.
    is_perfect &= not any("since" in tree.lemmas(c, "case") for c in tree.of(index, "obl"))
    # A headline's "wins" stands beside a date: what happened is told in the past.
    told_as_past = _BARE | _PRESENT if _is_headline(tree) else _BARE
    is_bare = _is_bare(tree, helpers) and tree.tokens[index].xpos in told_as_past
    if (is_perfect or is_bare) and not is_denied:
        return [*_simple_past(tree, index, subject, told), *after]
    group = sorted({*helpers, *told, index})
    return [Bit(tree.tokens[i].text, 0, i) for i in group] + after


def _is_headline(tree: Tree) -> bool:
    """Whether it ends like a headline or a row, in no full stop."""
    return tree.tokens[-1].upos != "PUNCT"


def _is_bare(tree: Tree, helpers: list[int]) -> bool:
    """Whether nothing before the verb has a tense: "(fled only) to be jailed"."""
    return all(tree.tokens[h].xpos == "VB" for h in helpers)


def _infinitive(tree: Tree, index: int) -> str:
    if is_passive(tree, index):
        return f"to be {tree.tokens[index].text}"
    return f"to {tree.lemma(index)}"


def _simple_past(tree: Tree, index: int, subject: int, adverbs: list[int]) -> list[Bit]:
    plural = is_plural(tree, subject)
    doubts = [Bit(tree.tokens[i].text, 0, i) for i in adverbs]
    is_left = tree.lemma(index) == "go" and tree.tokens[index].xpos == "VBN"
    if is_left and not tree.auxiliaries(index) and _is_headline(tree):
        return [*doubts, Bit(tree.tokens[index].text, 0, index)]  # "globe gone from its case"
    if is_passive(tree, index):
        return [Bit(past("be", is_plural=plural)), *doubts, Bit(tree.tokens[index].text, 0, index)]
    return [*doubts, Bit(past(tree.lemma(index), is_plural=plural))]


def particles(tree: Tree, index: int) -> list[int]:
    """Words that belong to the verb: "stepped *down*", "carried *out*"."""
    found = [p for p in tree.of(index, "compound:prt") if not _is_parted(tree, index, p)]
    near = [c for c in tree.of(index, "advmod") if c == index + 1]
    found += [c for c in near if tree.lemma(c) in _DIRECTIONS]
    return sorted(found)


def _is_parted(tree: Tree, index: int, particle: int) -> bool:
    """As in "turned himself in", "called the strike off": the object stands before it."""
    return any(index < c < particle for c in tree.of(index, "obj"))


def negation(tree: Tree, index: int) -> list[int]:
    """The words without which the verb says another thing: "not", "no longer", "reportedly"."""
    kept = words("event_modality", "adverbs_of_doubt") | _NEGATORS
    kept |= words("event_modality", "adverbs_of_measure")
    found: list[int] = []
    for child in tree.of(index, "advmod"):
        inside = tree.subtree(child)
        is_no_longer = any(tree.lemma(i) == "no" for i in inside)
        is_kept = tree.tokens[child].text.lower() in kept and _is_close_before(tree, child, index)
        if is_kept or is_no_longer:
            found += inside
    return sorted(found)


def _is_close_before(tree: Tree, adverb: int, verb: int) -> bool:
    """Whether no comma parts them: "Still, it grew" does not say that it still grew."""
    is_parted = any(tree.tokens[i].upos == "PUNCT" for i in range(adverb, verb))
    return adverb < verb and not is_parted


def comparatives(tree: Tree, index: int) -> list[int]:
    """Adverbs that carry the point: "could not have resolved it *any faster*", "took it *off*"."""
    after = [c for c in tree.of(index, "advmod") if c > index]
    far = {c for c in after if c > index + 1 and tree.lemma(c) in _DIRECTIONS}
    told = [c for c in after if c in far or _is_telling(tree, c)]
    told += [p for p in tree.of(index, "compound:prt") if _is_parted(tree, index, p)]
    return [i for c in told for i in tree.subtree(c)]


def _is_telling(tree: Tree, adverb: int) -> bool:
    """Whether the verb says another thing without it: "went off *by mistake*"."""
    is_graded = tree.tokens[adverb].xpos in {"RBR", "RBS"}
    return is_graded or tree.lemma(adverb) in words("event_modality", "adverbs_of_manner")


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
