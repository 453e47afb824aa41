"""The words of events, loaded once: classes, kinds, governing verbs, irregular forms."""

import tomllib
from functools import cache
from typing import Any

from timeline_app import resources


@cache
def table(name: str) -> dict[str, Any]:
    """One lexicon file as read, e.g. ``table("event_classes")``."""
    path = resources.path("lexicons", "en", f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def words(name: str, *keys: str) -> frozenset[str]:
    """One list of a lexicon file; there its words stand between blanks."""
    value: Any = table(name)
    for key in keys:
        value = value[key]
    return frozenset(entry.replace("_", " ") for entry in str(value).split())


@cache
def index(name: str) -> dict[str, str]:
    """Word to key, over all top-level lists of a file; the first list that has a word keeps it."""
    found: dict[str, str] = {}
    for key in table(name):
        for word in words(name, key):
            found.setdefault(word, key)
    return found
