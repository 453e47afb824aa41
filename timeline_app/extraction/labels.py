"""Times that tell a thing apart and date nothing: a "Christmas party", a law with its day."""

from collections.abc import Collection, Sequence

from timeline_app.extraction import grammar
from timeline_app.model import TimeExpression, TimexType
from timeline_app.syntax import Tree

Numbered = Sequence[tuple[int, TimeExpression]]
_MODIFIERS = frozenset({"compound", "amod", "nmod", "nmod:unmarked", "nmod:desc", "obl:unmarked"})
_CITED = 6
"""Tokens from the word "Resolution" to the bracket that holds its day."""


def dating(tree: Tree, numbered: Numbered) -> list[tuple[int, TimeExpression]]:
    """The expressions of a sentence that can date what it tells."""
    return [item for item in numbered if not _is_label(tree, item, numbered)]


def of_happenings(tree: Tree, numbered: Numbered, told: Collection[int]) -> Numbered:
    """The expressions that date what is told, without those that tell a thing apart.

    In "sold the globe of 1641" and "approved the accounts for 2018" the year is the thing's.
    ``told`` are the tokens of the sentence's happenings: "the fall of 1204" keeps its year.
    """
    left = [item for item in numbered if not _is_of_thing(tree, item[1], told)]
    return left if len(left) < len(numbered) else numbered


def _is_of_thing(tree: Tree, expression: TimeExpression, told: Collection[int]) -> bool:
    head = tree.top_of(tree.cover(expression.span))
    if head is None or tree.relations[head] != "nmod" or expression.type is not TimexType.DATE:
        return False
    thing = tree.head(head)
    is_noun = tree.tokens[thing].upos in {"NOUN", "PROPN"} and thing < head
    is_part = tree.lemma(thing) in tree.closed("labels", "parts")
    above = _deed_above(tree, thing)
    if not is_noun or is_part or above is None or {thing, head} & set(told):
        return False
    cases = tree.lemmas(head, "case")
    if cases == tree.closed("labels", "owning"):
        return _is_apart(tree, thing, above)
    return cases == tree.closed("labels", "meant") and _is_undergoing(tree, thing, above)


def _deed_above(tree: Tree, thing: int) -> int | None:
    """The verb that the thing has a part in; None where it is not that of a clause."""
    above = tree.head(thing)
    while above >= 0 and tree.relations[thing] in {"nmod", "conj"}:
        thing, above = above, tree.head(above)
    return above if above >= 0 and tree.is_verbal(above) else None


def _is_apart(tree: Tree, thing: int, above: int) -> bool:
    """Whether what is done with the thing is done at another time than its own."""
    if _is_undergoing(tree, thing, above):
        return True
    relation = tree.relations[thing]
    if relation == "obl":
        return not tree.lemmas(thing, "case") & tree.closed("labels", "within")
    # "The letter of 3 May explained it" on that day; "the globe of 1641 has vanished" since.
    return relation == "nsubj" and grammar.read(tree, above).tense != "PAST"


def _is_undergoing(tree: Tree, thing: int, above: int) -> bool:
    """As in "sold the globe", "the accounts were approved"; what is made then is of its time."""
    relation = tree.tokens[thing].relation
    while tree.relations[thing] in {"nmod", "conj"}:
        thing = tree.head(thing)
        relation = tree.tokens[thing].relation
    is_made = tree.lemma(above) in tree.closed("labels", "making")
    return relation in {"obj", "iobj", "nsubj:pass"} and not is_made


def _is_label(tree: Tree, item: tuple[int, TimeExpression], numbered: Numbered) -> bool:
    expression = item[1]
    inside = tree.cover(expression.span)
    if not inside:
        return False
    if expression.rule in {"holiday.bare", "season.bare"}:
        noun = _noun_after(tree, inside)
        return noun is not None and _is_sort(tree, noun, expression, numbered)
    return _is_of_document(tree, inside)


def _noun_after(tree: Tree, inside: Sequence[int]) -> int | None:
    """The common noun that the words stand right before, as its adjective."""
    head = inside[-1]
    if tree.tokens[head].relation not in _MODIFIERS:
        return None
    noun = tree.head(head)
    is_after = noun > inside[-1] and not any(
        tree.tokens[i].upos in {"PUNCT", "ADP", "VERB", "AUX", "DET"}
        for i in range(inside[-1] + 1, noun)
    )
    return noun if is_after and tree.tokens[noun].upos == "NOUN" else None


def _is_sort(tree: Tree, noun: int, expression: TimeExpression, numbered: Numbered) -> bool:
    """Whether the feast or season only says of what sort a thing is."""
    lemma = tree.lemma(noun)
    if expression.rule == "season.bare":
        return lemma in tree.words("event_triggers", "of_a_season")
    if lemma in tree.words("event_triggers", "time_of_feast"):
        return False
    is_held_then = lemma in tree.words("event_triggers", "held_on_feasts")
    return not is_held_then or any(_is_other_day(expression, other) for _, other in numbered)


def _is_other_day(expression: TimeExpression, other: TimeExpression) -> bool:
    is_date = other.type in {TimexType.DATE, TimexType.TIME} and other.when is not None
    return is_date and other.span != expression.span


def _is_of_document(tree: Tree, inside: Sequence[int]) -> bool:
    """As in "Resolution 1483 (22 May 2003)": the day on which that was passed."""
    opened = inside[0] - 1
    if opened < 1 or tree.tokens[opened].text not in {"(", "["}:
        return False
    before = range(max(0, opened - _CITED), opened)
    named = [i for i in before if tree.lemma(i) in tree.words("event_triggers", "cited")]
    return bool(named) and all(
        tree.tokens[i].upos in {"PROPN", "NUM", "ADP", "DET", "NOUN", "ADJ", "SYM"}
        for i in range(named[-1], opened)
    )
