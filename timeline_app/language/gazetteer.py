"""Names known beforehand: countries with their people, capitals, regions, cities; titles."""

from functools import cache

from timeline_app import syntax


@cache
def places() -> frozenset[str]:
    """Every place of the lexicons, in the spelling of the lexicons."""
    known: set[str] = set()
    for country, facts in syntax.table("names_places").items():
        known |= {country, *facts["capitals"], *facts["aliases"]}
    for names in syntax.table("names_other_places").values():
        known |= set(names)
    return frozenset(known)


@cache
def peoples() -> frozenset[str]:
    """What the people and things of the countries are called: "Iraqi", "Dutch"."""
    return frozenset(
        people for facts in syntax.table("names_places").values() for people in facts["demonyms"]
    )


def is_title(word: str) -> bool:
    """Whether the word can stand before a name without being a part of it."""
    return word in syntax.words("names_titles", "titles")
