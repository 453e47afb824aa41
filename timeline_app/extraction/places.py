"""Where it happened: names after prepositions of place, and the country they lie in."""

from functools import cache
from typing import Any

from timeline_app.extraction.lexicon import table
from timeline_app.extraction.names import Naming
from timeline_app.extraction.references import References
from timeline_app.extraction.tree import Tree
from timeline_app.model import NameType, Place, Span

_WHERE = frozenset({"in", "at", "near", "outside", "inside", "across", "over", "off", "around"})
_TOWARDS = frozenset({"to", "into", "from", "on", "through", "toward", "towards", "of"})
_VISITED = frozenset({"visit", "leave", "enter", "reach", "invade", "tour", "bomb", "shell"})


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
    found: list[Place] = []
    for head in _candidates(tree, index):
        naming = references.naming(tree, head)
        if naming is not None and _is_place(naming, references):
            place = _place(tree, naming)
            if place.name not in {p.name for p in found}:
                found.append(place)
    return tuple(found)


def _candidates(tree: Tree, index: int) -> list[int]:
    """Heads of phrases that may say where, those in plain "in" before all others."""
    sure, maybe = [], []
    lemma = tree.lemma(index)
    for child in tree.of(index, "obl", "nmod", "obj", "nsubj:pass"):
        cases = tree.lemmas(child, "case")
        if cases & _WHERE:
            sure.append(child)
            sure += tree.of(child, "nmod", "appos", "conj", "compound")
        elif cases & _TOWARDS:
            maybe.append(child)
        elif lemma in _VISITED and tree.relations[child] == "obj":
            sure.append(child)
        elif tree.relations[child] == "obj":
            maybe += [n for n in tree.of(child, "nmod") if tree.lemmas(n, "case") & _WHERE]
    return sure + maybe


def _is_place(naming: Naming, references: References) -> bool:
    if country_of(naming.text):
        return True
    return references.register.type_of(naming) is NameType.PLACE


def _place(tree: Tree, naming: Naming) -> Place:
    first, last = tree.tokens[naming.first], tree.tokens[naming.last - 1]
    return Place(naming.text, country_of(naming.text), Span(first.span.start, last.span.end))
