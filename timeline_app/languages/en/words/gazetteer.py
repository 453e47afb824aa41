"""Names known beforehand: countries with their people, capitals, regions, cities; titles."""

from functools import cache, partial

from timeline_app import syntax
from timeline_app.model import NameType
from timeline_app.parsing import NameWords


def names() -> NameWords:
    """All of it, as names are found by it."""
    titles, kinds = partial(syntax.words, "names_titles"), partial(syntax.words, "names_kinds")
    return NameWords(
        proper="NNP",
        places=places(),
        titles=titles("titles"),
        weak_titles=titles("weak"),
        calendar=titles("calendar"),
        closers=titles("closers") - {"I"},
        closers_after_comma=("Jr", "Sr"),
        joiners=frozenset({"of"}),
        joined_firsts=kinds("of_names"),
        last_words={
            NameType.ORGANISATION: kinds("organisation"),
            NameType.PLACE: kinds("place"),
        },
        nouns={
            NameType.PERSON: kinds("person_nouns"),
            NameType.PLACE: kinds("place_nouns"),
            NameType.ORGANISATION: kinds("organisation_nouns"),
        },
    )


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
