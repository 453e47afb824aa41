"""Where it happened: names after prepositions of place, and the country they lie in."""

from functools import cache
from typing import Any

from timeline_app.extraction.names import Naming
from timeline_app.extraction.references import References
from timeline_app.model import NameType, Place, Span
from timeline_app.syntax import Tree, table

_MOST = 6


@cache
def _gazetteer() -> tuple[dict[str, str], dict[str, str]]:
    """Places and adjectives in lower case, each with its country."""
    places: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    for country, entry in table("event_places").items():
        places[country.lower()] = country
        for field, into in (("also", places), ("towns", places), ("adjectives", adjectives)):
            for word in str(_get(entry, field)).split():
                into.setdefault(word.replace("_", " ").lower(), country)
    return places, adjectives


def _get(entry: dict[str, Any], field: str) -> str:
    return str(entry.get(field, ""))


def country_of(name: str) -> str:
    """The country that a place lies in or is; "" if it is not known."""
    return _gazetteer()[0].get(name.lower().removeprefix("the "), "")


def country_by_adjective(word: str) -> str:
    """As in "Iraqi" -> "Iraq"; "" if the word is no such adjective."""
    return _gazetteer()[1].get(word.lower(), "")


def is_country(name: str) -> bool:
    """Whether the name is a country's, in any of its spellings."""
    country = country_of(name)
    entry = table("event_places").get(country, {})
    also = _get(entry, "also").replace("_", " ").lower()
    return bool(country) and (country.lower() in name.lower() or name.lower() in also)


def find(tree: Tree, index: int, references: References) -> tuple[Place, ...]:
    """Places of the happening with this trigger, the most telling first."""
    found: dict[str, Place] = {}
    for head in dict.fromkeys(_candidates(tree, index)):
        naming = references.naming(tree, head)
        if naming is None or not _is_place(naming, references):
            continue
        if not _is_money(tree, naming) and not _is_doer(tree, index, naming):
            found.setdefault(naming.text, _place(tree, naming))
    return tuple(found.values())[:_MOST]


def _candidates(tree: Tree, index: int) -> list[int]:
    """Heads of phrases that may say where, those in plain "in" before all others."""
    sure, maybe = _own(tree, index)
    sure += _of_clause(tree, index)
    return [*sure, *maybe, *([] if sure or maybe else _shared(tree, index))]


def _own(tree: Tree, index: int) -> tuple[list[int], list[int]]:
    """What hangs on the trigger itself: surely, and perhaps, a place."""
    sure, maybe = _around(tree, index)
    for child in tree.of(index, "obj", "nsubj:pass", "nsubj"):
        if _is_where_it_is_done(tree, index, child):
            sure += _inside(tree, child)
        elif tree.relations[child] == "obj" or tree.tokens[child].relation == "nsubj:pass":
            maybe += _held_in(tree, child)
        elif not tree.of(index, "obj"):
            maybe += [
                n
                for n in tree.of(child, "nmod")
                if tree.lemmas(n, "case") & tree.closed("places", "where")
            ]
    if not tree.is_verbal(index):
        before = [c for c in tree.of(index, "compound", "nmod:poss") if c < index]
        sure += [*before, *(c for noun in before for c in tree.of(noun, "compound"))]
    return sure, maybe


def _around(tree: Tree, index: int) -> tuple[list[int], list[int]]:
    """The phrases that a preposition joins to a word."""
    sure, maybe = [], []
    for child in tree.of(index, "obl", "nmod"):
        cases = tree.lemmas(child, "case")
        if cases & tree.closed("places", "where"):
            sure += _inside(tree, child)
        elif cases & tree.closed("places", "towards"):
            maybe += [child, *tree.of(child, "conj"), *_held_in(tree, child)]
    return sure, maybe


def _inside(tree: Tree, head: int) -> list[int]:
    """The names in a phrase that says where: "at a bank in Rome", "in a London court"."""
    found = [head, *tree.of(head, "appos", "conj", "compound", "flat")]
    if not tree.of(head, "appos", "flat"):
        # "Rome's suburbs", but not "Iran's rival Oman"
        found += tree.of(head, "nmod:poss")
    for child in tree.of(head, "nmod"):
        is_inside = tree.lemmas(child, "case") & tree.closed("places", "inside")
        if is_inside or not tree.of(child, "case"):
            found += _inside(tree, child)
    return found


def _held_in(tree: Tree, head: int) -> list[int]:
    """Where a thing is that something is done to: "services in Egypt", "two of Rome's lines"."""
    found = tree.of(head, "nmod:poss")
    for child in tree.of(head, "nmod"):
        cases = tree.lemmas(child, "case")
        if cases & tree.closed("places", "held"):
            found += [child, *_held_in(tree, child)]
        elif cases & tree.closed("places", "whole"):
            found += _held_in(tree, child)
    return found


def _is_where_it_is_done(tree: Tree, index: int, child: int) -> bool:
    """As in "visited Rome", "the capital was seized", "Rome fell"."""
    relation, lemma = tree.tokens[child].relation, tree.lemma(index)
    if relation == "nsubj":
        return lemma in tree.closed("places", "fallen") and not tree.of(index, "obj")
    return relation in {"obj", "nsubj:pass"} and lemma in tree.words(
        "event_roles", "done_to_places"
    )


def _of_clause(tree: Tree, index: int) -> list[int]:
    """What its verb says of a noun: "the talks *took place* in Oslo", "held a meeting in Rome"."""
    above = tree.head(index)
    is_told = above >= 0 and tree.relations[index] in {"nsubj", "obj"} and tree.is_verbal(above)
    if not is_told or tree.is_verbal(index):
        return []
    return _around(tree, above)[0]


def _shared(tree: Tree, index: int) -> list[int]:
    """What one place is told of: "shot and killed her in Rome", "opened fire in Rome, killing"."""
    if not tree.is_verbal(index):
        return []
    at = index
    while at >= 0 and tree.tokens[at].xpos == "VBG" and tree.relations[at] in {"advcl", "conj"}:
        at = tree.head(at)
        if around := _around(tree, at)[0]:
            return around
    found: list[int] = []
    for verb in tree.of(index, "conj"):
        if tree.is_verbal(verb) and not tree.of(verb, "nsubj", "nsubj:pass"):
            found += _around(tree, verb)[0]
    return found


def _is_doer(tree: Tree, index: int, naming: Naming) -> bool:
    """As in "US-China talks", "Iran's attack": a country before a deed has its part in it."""
    above = [naming.head, *tree.ancestors(naming.head)]
    if index not in above or naming.last > index or not is_country(naming.text):
        return False
    between = above[: above.index(index)]
    return all(tree.relations[at] in {"compound", "nmod", "dep"} for at in between)


def _is_money(tree: Tree, naming: Naming) -> bool:
    """As in "Hong Kong dollars": a currency is no place."""
    head = tree.head(naming.head)
    is_before = head >= naming.last and tree.relations[naming.head] in {"compound", "amod", "nmod"}
    return is_before and tree.lemma(head) in tree.words("event_roles", "currencies")


def _is_place(naming: Naming, references: References) -> bool:
    if country_of(naming.text):
        return True
    return references.register.type_of(naming) is NameType.PLACE


def _place(tree: Tree, naming: Naming) -> Place:
    first, last = tree.tokens[naming.first], tree.tokens[naming.last - 1]
    return Place(naming.text, country_of(naming.text), Span(first.span.start, last.span.end))
