"""Words by which statements are compared; read once."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from timeline_app import syntax


def _lexicon() -> dict[str, Any]:
    return syntax.table("findings_statements")


@cache
def words(name: str) -> frozenset[str]:
    """A list of words."""
    return frozenset(_lexicon()[name].split())


@cache
def table(name: str) -> dict[str, Any]:
    """A table, from a word to what it means."""
    found: dict[str, Any] = _lexicon()[name]
    return found


@cache
def families() -> dict[str, tuple[str, ...]]:
    """For each word the names of the sets of near synonyms that it stands in."""
    found: dict[str, list[str]] = {}
    for number, line in enumerate(_lexicon()["near"]):
        for word in line.split():
            found.setdefault(word, []).append(f"={number}")
    return {word: tuple(names) for word, names in found.items()}


@cache
def opposites() -> dict[str, frozenset[str]]:
    """For each word those that cannot be said of the same thing at the same time."""
    found: dict[str, set[str]] = {}
    for line in _lexicon()["opposites"]:
        left, right = (side.split() for side in line.split("|"))
        for one, others in ((left, right), (right, left)):
            for word in one:
                found.setdefault(word, set()).update(others)
    return {word: frozenset(others) for word, others in found.items()}


@lru_cache(maxsize=50_000)
def excluded_by(deed: str, family: str) -> frozenset[str]:
    """What cannot be said beside a deed, by its lemma and its first family; mostly nothing."""
    against = opposites()
    return frozenset().union(*(against.get(one, ()) for one in (deed, family.removeprefix("="))))


@cache
def cues() -> Mapping[str, re.Pattern[str]]:
    """By name the patterns of small letters by which a sentence insists."""
    return {name: re.compile("|".join(some)) for name, some in table("cues").items()}
