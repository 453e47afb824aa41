"""What is known beforehand of names: countries, well-known initials, titles, legal forms."""

from functools import cache

from timeline_app.syntax import plain, table, words


@cache
def _plain_words(listed: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(plain, listed))


def forms() -> frozenset[str]:
    """What stands behind a company's name and is no part of it: "inc", "plc"."""
    return frozenset(table("names_organisations")["forms"])


@cache
def links() -> frozenset[str]:
    """What joins two parts of a name, and what is lost with one of them: "and"."""
    return words("names_organisations", "links")


@cache
def articles() -> frozenset[str]:
    """What stands before a name and is no part of it: "the"."""
    return words("names_organisations", "articles")


@cache
def titles() -> frozenset[str]:
    """Words before a person's name that are no part of it; a monarch's rank is one."""
    ranks = words("event_roles", "ranks")
    return _plain_words(tuple(table("names_titles")["titles"])) - ranks


@cache
def posts() -> frozenset[str]:
    """What stands behind the name of an organisation for who holds a post in it: "CEO"."""
    return frozenset(table("names_titles")["posts"])


@cache
def neither() -> frozenset[str]:
    """Last words of names that are neither of persons, organisations nor places: "Treaty"."""
    return frozenset(table("names_kinds")["neither"])


@cache
def peoples() -> frozenset[str]:
    """What people and things of the countries are called: "Belgian"."""
    places = table("names_places").values()
    return frozenset(people for facts in places for people in facts["demonyms"])


@cache
def offices() -> frozenset[str]:
    """Common nouns for whoever holds an office: "premier"."""
    return words("event_roles", "offices")


@cache
def closers() -> frozenset[str]:
    """What closes a person's name and tells him from another: "jr", "iii"."""
    return _plain_words(tuple(table("names_titles")["closers"]))


@cache
def _known() -> dict[str, tuple[str, str]]:
    countries = {name: facts["aliases"] for name, facts in table("names_places").items()}
    found: dict[str, tuple[str, str]] = {}
    for kind, listed in (
        ("organisation", table("names_organisations")["initials"]),
        ("place", countries),
    ):
        for name, others in listed.items():
            found |= {_bare(one): (name, kind) for one in (name, *others)}
    return found


def known(name: str) -> tuple[str, str]:
    """What a country or a well-known organisation is called, and its type; ("", "") for others.

    >>> known("U.S."), known("the EU"), known("IRAN"), known("Us")
    (('United States', 'place'), ('European Union', 'organisation'), ('Iran', 'place'), ('', ''))
    """
    return _known().get(_bare(name), ("", ""))


def _bare(name: str) -> str:
    """Without article and points; initials keep their capitals, for "Us" and "Who" are words."""
    bare = [word.replace(".", "") for word in name.split()]
    if len(bare) > 1 and bare[0].lower() in articles():
        del bare[0]
    is_initials = len(bare) == 1 and bare[0].isupper() and len(bare[0]) < _LONGEST_INITIALS
    return bare[0] if is_initials else " ".join(bare).casefold() if bare else ""


_LONGEST_INITIALS = 4
