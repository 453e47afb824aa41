"""Tense, aspect, polarity and modality of a mention, as TimeML names them."""

from dataclasses import dataclass

from timeline_app.syntax import Tree

_BY_TAG = {
    "VBD": "PAST",
    "VBZ": "PRESENT",
    "VBP": "PRESENT",
    "VBG": "PRESPART",
    "VBN": "PASTPART",
    "VB": "INFINITIVE",
}


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a verb stands; nouns and adjectives have neither tense nor aspect."""

    tense: str = "NONE"
    aspect: str = "NONE"
    polarity: str = "POS"
    modality: str = ""


def read(tree: Tree, index: int) -> Grammar:
    """Tense, aspect, polarity and modality of the mention with this trigger."""
    helpers = tree.auxiliaries(index)
    modal = next((tree.lemma(h) for h in helpers if tree.tokens[h].xpos == "MD"), "")
    polarity = "NEG" if is_negated(tree, index) else "POS"
    if modal in tree.closed("grammar", "future"):
        return Grammar("FUTURE", _aspect(tree, index, helpers), polarity)
    return Grammar(_tense(tree, index, helpers), _aspect(tree, index, helpers), polarity, modal)


def is_finite(tree: Tree, index: int) -> bool:
    """Whether the clause has a tense or a modal."""
    tags = {tree.tokens[i].xpos for i in (index, *tree.auxiliaries(index))}
    return bool(tags & {"VBD", "VBZ", "VBP", "MD"})


def is_negated(tree: Tree, index: int) -> bool:
    """Whether "not", "never", "no" hangs on the trigger or its subject or object is nobody."""
    negators = tree.words("event_modality", "negators")
    near = tree.of(index, "advmod", "det", "mark", "case", "cc:preconj")
    if any(_word(tree, child) in negators or _is_no_longer(tree, child) for child in near):
        return True
    if not tree.is_verbal(index):
        return False
    arguments = tree.of(index, "nsubj", "obj")
    return any(
        _word(tree, noun) in negators
        or tree.lemmas(noun, "det") & tree.closed("grammar", "negative_articles")
        for noun in arguments
    )


def _is_no_longer(tree: Tree, index: int) -> bool:
    is_adverb = tree.relations[index] == "advmod"
    negations = tree.closed("grammar", "no_longer")
    return is_adverb and any(tree.lemma(i) in negations for i in tree.children[index])


def _word(tree: Tree, index: int) -> str:
    text = tree.tokens[index].text.lower().replace("’", "'").replace("´", "'")
    return "not" if text in {"n't", "nt"} else text


def _finite(tree: Tree, index: int, helpers: list[int]) -> int:
    """The word that carries the tense: the first auxiliary that has one, else the verb."""
    for helper in helpers:
        if tree.tokens[helper].xpos in {"VBD", "VBZ", "VBP", "MD"}:
            return helper
    return index


def _tense(tree: Tree, index: int, helpers: list[int]) -> str:
    if not tree.is_verbal(index) and not helpers:
        return "NONE"
    carrier = tree.tokens[_finite(tree, index, helpers)].xpos
    if carrier == "MD":
        return "NONE"
    return _BY_TAG.get(carrier, "NONE")


def _aspect(tree: Tree, index: int, helpers: list[int]) -> str:
    lemmas = {tree.lemma(helper) for helper in helpers}
    tag = tree.tokens[index].xpos
    is_perfect = "have" in lemmas and (tag in {"VBN", "VBD"} or "be" in lemmas)
    is_progressive = tag == "VBG" and "be" in lemmas
    if is_perfect and is_progressive:
        return "PERFECTIVE_PROGRESSIVE"
    return "PERFECTIVE" if is_perfect else "PROGRESSIVE" if is_progressive else "NONE"
