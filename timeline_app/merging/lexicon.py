"""Which words tell the same kind of happening, which names mean the same country; read once."""

from collections import defaultdict
from functools import cache

from timeline_app import syntax
from timeline_app.syntax import table, words


@cache
def _sets(key: str) -> dict[str, frozenset[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(table("merging_families")[key]):
        for word in line.split():
            found[word].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


_ENDINGS = ("ations", "ation", "ions", "ion", "ments", "ment", "ings", "ing", "als", "al", "ers")


def _stem(lemma: str) -> str:
    """What a verb shares with its noun: announce and announcement, nominate and nomination."""
    for ending in _ENDINGS:
        if lemma.endswith(ending) and len(lemma) - len(ending) >= 4:
            lemma = lemma[: -len(ending)]
            break
    if len(lemma) > 5 and lemma.endswith("at"):
        lemma = lemma[:-2]
    return lemma.rstrip("e") if len(lemma) > 4 else lemma


def near(lemma: str) -> frozenset[int | str]:
    """The families of near synonyms, and the stem as a family of its own."""
    return frozenset({*_sets("near").get(lemma, frozenset()), _stem(lemma)})


def wide(lemma: str) -> frozenset[int]:
    """The families in which one word tells the cause or the outcome of the other."""
    return _sets("wide").get(lemma, frozenset())


def has_family(word: str) -> bool:
    """Whether some family of near synonyms knows the word."""
    return word in _sets("near")


def number(word: str) -> str:
    """A figure as it is, a number word or ordinal as its figure, anything else as ""."""
    if word[0].isdigit():
        return word.replace(",", "")
    numbers: dict[str, str] = table("merging_families")["numbers"]
    return numbers.get(word, "")


@cache
def light() -> frozenset[str]:
    """Verbs that carry no happening of their own ("make", "take")."""
    return frozenset(table("merging_families")["light"].split())


@cache
def short() -> frozenset[str]:
    """Words of a title that tell one happening from no other."""
    return words("merging_families", "short")


@cache
def either(name: str) -> str:
    """A pattern for any word of a list, as a title may begin with it."""
    return syntax.either(words("merging_families", name))


@cache
def by_object() -> frozenset[str]:
    """Deeds that are told apart by what they are done to ("release", "sell", "rise")."""
    return frozenset(table("merging_families")["by_object"].split())


@cache
def _countries() -> dict[str, str]:
    known = {}
    for country, facts in table("names_places").items():
        known.update(dict.fromkeys([country, *facts["aliases"]], country))
    return known


@cache
def _capitals() -> dict[str, str]:
    return {
        capital: country
        for country, facts in table("names_places").items()
        for capital in facts["capitals"]
    }


@cache
def _peoples() -> dict[str, str]:
    return {
        people: country
        for country, facts in table("names_places").items()
        for people in facts["demonyms"]
    }


def country_of_people(word: str) -> str:
    """The country of an adjective or noun for its people ("Australian"); "" if it is none."""
    return _peoples().get(word, "")


def canonical(name: str) -> str:
    """The country that a name means, without its article: "the U.S." is "United States"."""
    bare = name.removeprefix("the ").removeprefix("The ")
    return _countries().get(bare, bare)


def country_of(place: str) -> str:
    """The country of a capital or country name; "" if it is neither."""
    bare = canonical(place)
    return bare if bare in _countries() else _capitals().get(bare, "")
