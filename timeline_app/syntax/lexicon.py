"""The word lists of a language, each file read once: what all rooms look words up in."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from typing import Any

from timeline_app import resources
from timeline_app.languages import MAIN


@cache
def table(name: str, *, language: str = MAIN) -> dict[str, Any]:
    """One lexicon file as read, e.g. ``table("event_classes")``.

    The main language has every file, and FileNotFoundError says that a name is wrong; of another
    a file may be missing, which is empty then: it is read by what it has.
    """
    path = resources.path("lexicons", language, f"{name}.toml")
    if language != MAIN and not path.is_file():
        return {}
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def words(name: str, *keys: str, language: str = MAIN) -> frozenset[str]:
    """One list of a lexicon file, its words as they are or, in one text, between blanks.

    In a text "_" is a blank within what is looked up as one; a table is the list of its words.
    Raises KeyError for a list that is not there, but for another language than the main one.
    """
    return listed(language, name, *keys)


@cache
def listed(language: str, name: str, *keys: str) -> frozenset[str]:
    """The same for whoever asks very often: nothing is given by name, which would cost more."""
    value: Any = table(name, language=language)
    for key in keys:
        value = value[key] if language == MAIN else value.get(key, {})
    if isinstance(value, str):
        return frozenset(entry.replace("_", " ") for entry in value.split())
    return frozenset(value)


@cache
def joined(name: str, *keys: str, language: str = MAIN) -> frozenset[str]:
    """Several lists of one lexicon file as one."""
    return united(language, name, *keys)


@cache
def united(language: str, name: str, *keys: str) -> frozenset[str]:
    """The same for whoever asks very often."""
    return frozenset().union(*(listed(language, name, key) for key in keys))


@cache
def index(name: str, *, language: str = MAIN) -> dict[str, str]:
    """Word to key, over all top-level lists of a file; the first list that has a word keeps it."""
    found: dict[str, str] = {}
    for key in table(name, language=language):
        for word in listed(language, name, key):
            found.setdefault(word, key)
    return found


def either(options: Iterable[str]) -> str:
    """A pattern for any of these words, the longer ones first, any white space between words."""
    longest_first = sorted(options, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)
