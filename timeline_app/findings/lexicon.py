"""The words by which what does not fit is seen, and patterns made of them."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from timeline_app import syntax


def entry(name: str) -> Any:  # noqa: ANN401 - a list, a text or a table
    """What the lexicon has under this name."""
    return syntax.table("findings")[name]


@cache
def words(name: str) -> frozenset[str]:
    """The words of an entry that is one text."""
    return frozenset(str(entry(name)).split())


@cache
def either(name: str) -> str:
    """A pattern for any one of the words or phrases of an entry, the longest first."""
    found = entry(name)
    some = found.split() if isinstance(found, str) else list(found)
    return f"(?:{syntax.either(some)})"


def numbers(name: str) -> Mapping[str, int]:
    """A table of words of the lexicon of time and what they count."""
    found: Mapping[str, int] = syntax.table("time_numbers")[name]
    return found
