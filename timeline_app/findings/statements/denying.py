"""Whether a clause is told, denied, or tells that there is none of a thing."""

from timeline_app.extraction import is_negated
from timeline_app.findings.statements.context import SentenceContext
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import Factuality, Role

_FACTS = frozenset({Factuality.HAPPENED, Factuality.DENIED})
_BELOW = frozenset({"xcomp", "ccomp", "obj", "advcl", "obl"})


def is_denied(context: SentenceContext, index: int) -> bool:
    """Whether the clause says that it was not so; what would not be is not denied."""
    helpers = {context.tree.lemma(helper) for helper in context.tree.auxiliaries(index)}
    if helpers & context.tree.closed("denying", "modals"):
        return False
    return _is_negated(context, index) or _is_refused(context, index)


def is_fact(context: SentenceContext, index: int) -> bool:
    """Whether it is told or denied as a fact: what somebody tells counts as told.

    As in "he says that she sang", whatever it is held for elsewhere.
    """
    if context.factuality(index) in _FACTS:
        return True
    mention = context.mention(index)
    if mention is None or mention.tense != "PAST" or mention.modality:
        return False
    return not context.tree.lemmas(index, "mark") & context.tree.closed("denying", "doubts")


def is_lacking(context: SentenceContext, index: int) -> bool:
    """As in "no water in the leat", "has no known allergies": that there is none of it."""
    tree = context.tree
    articles = tree.lemmas(index, "det") & words("negative_articles")
    if tree.tokens[index].upos != "NOUN" or not articles:
        return False
    above = tree.head(index)
    return above < 0 or not tree.is_verbal(above) or tree.lemma(above) in words("having")


def _is_refused(context: SentenceContext, index: int) -> bool:
    """As in "denies having been there", "failed to come", "without paying"."""
    tree = context.tree
    if context.factuality(index) is not Factuality.DENIED:
        return False
    above = tree.head(index)
    if tree.lemmas(index, "mark", "case") & words("lacking"):
        return True
    if above < 0 or tree.relations[index] not in _BELOW:
        return False
    is_open = tree.relations[index] == "xcomp" and is_negated(tree, above)
    return is_open or tree.lemma(above) in words("denying")


def _is_negated(context: SentenceContext, index: int) -> bool:
    """As in "never came", "was at no time seen", "not a single man came"."""
    tree = context.tree
    if is_negated(tree, index):
        return True
    idly = [*tree.of(index, "obl"), tree.head(index)]
    if any(context.is_never(child) for child in idly if child >= 0):
        return True
    whole = [
        one.head
        for one in context.arguments(index)
        if one.head != tree.head(index) and one.role is not Role.OTHER
    ]
    return any(
        tree.lemmas(head, "advmod", "det") & tree.closed("denying", "none_of") for head in whole
    )
