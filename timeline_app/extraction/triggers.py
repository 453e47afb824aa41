"""The verb or noun that makes an event: the network's score, and what the tree says against it."""

from collections.abc import Sequence

from timeline_app.model import Span
from timeline_app.syntax import Tree

# How sure the network must be, by part of speech: TimeML marks verbs freely, the rest rarely.
_THRESHOLDS = {"VERB": 0.4, "NOUN": 0.6, "PROPN": 0.9, "ADJ": 0.8}
_OTHERWISE = 0.9
# "trading", "sales": a noun by itself names a sort of happening, seldom one that took place.
_BARE_NOUN = 0.7
_SPECIFIC = ("det", "amod", "compound", "nmod:poss", "nummod", "nmod")
_NO_HEADS = frozenset(
    {"aux", "case", "mark", "cc", "det", "punct", "fixed", "flat", "compound", "cop", "nummod"}
)
_WEAK = 0.8


def find(tree: Tree, times: Sequence[Span]) -> list[int]:
    """Tokens of one sentence that mention an event in TimeML's sense."""
    return [
        i
        for i in range(len(tree))
        if is_term_of_office(tree, i) or (_looks_like_one(tree, i) and _may_be(tree, i, times))
    ]


def _looks_like_one(tree: Tree, i: int) -> bool:
    return _is_likely(tree, i) or _is_possession(tree, i) or is_set_for_a_day(tree, i)


def is_term_of_office(tree: Tree, index: int) -> bool:
    """The "office" of "in her first two months in office": it tells that she took it."""
    cases = tree.lemmas(index, "case") & tree.closed("triggers", "in_office")
    if tree.lemma(index) not in {"office", "power"} or not cases:
        return False
    term = tree.head(index)
    if term < 0 or not tree.lemmas(term, "amod", "nummod") & {"first", "1st"}:
        return False
    return bool(tree.of(term, "nmod:poss"))


def is_set_for_a_day(tree: Tree, index: int) -> bool:
    """The "vote" of "scheduled the vote for 3 November": what has its day is to take place."""
    above = tree.head(index)
    if above < 0 or tree.tokens[index].relation not in {"obj", "nsubj:pass"}:
        return False
    if tree.lemma(above) not in tree.words("event_modality", "appointing"):
        return False
    is_thing = tree.tokens[index].upos == "NOUN"
    days = [*tree.of(above, "obl", "nmod"), *tree.of(index, "nmod")]
    return is_thing and any(_is_for_a_day(tree, child) for child in days)


def _is_for_a_day(tree: Tree, index: int) -> bool:
    inside = tree.subtree(index)
    names = tree.words("event_modality", "days_to_come")
    cases = tree.lemmas(index, "case") & tree.closed("triggers", "set_for")
    return bool(cases) and any(tree.lemma(i) in names for i in inside)


def _is_likely(tree: Tree, index: int) -> bool:
    token = tree.tokens[index]
    if token.upos == "NOUN" and not tree.of(index, *_SPECIFIC):
        return token.event >= _BARE_NOUN
    return token.event >= _THRESHOLDS.get(token.upos, _OTHERWISE)


def _is_possession(tree: Tree, index: int) -> bool:
    """As in "the airline has 40 jets on order": a state that the network seldom sees."""
    is_main = tree.tokens[index].upos == "VERB" and tree.lemma(index) == "have"
    return is_main and bool(tree.of(index, "obj")) and bool(tree.of(index, "nsubj"))


def _may_be(tree: Tree, index: int, times: Sequence[Span]) -> bool:
    token, lemma = tree.tokens[index], tree.lemma(index)
    if not token.text[:1].isalpha() or tree.relations[index] in _NO_HEADS:
        return False
    if _is_none_by_lemma(tree, index) or _is_attributive(tree, index):
        return False
    if lemma in tree.words("event_triggers", "weak") and token.event < _WEAK:
        return False
    return not any(span.contains(token.span) for span in times)


def _is_none_by_lemma(tree: Tree, index: int) -> bool:
    lemma = tree.lemma(index)
    if lemma in tree.words("event_triggers", "never"):
        return True
    return lemma in tree.words("event_triggers", "never_nouns") and not tree.is_verbal(index)


def _is_attributive(tree: Tree, index: int) -> bool:
    """A participle before its noun ("the visiting premier") or a fixed expression."""
    token = tree.tokens[index]
    if tree.relations[index] == "amod" and token.xpos in {"VBN", "VBG", "JJ"}:
        return True
    # "according to", "including", "following": verbs by form, prepositions by work.
    return token.xpos in {"VBG", "VBN"} and bool(tree.of(index, "fixed"))
