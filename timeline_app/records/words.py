"""The words of records, loaded once."""

import re
import tomllib
from functools import cache
from typing import Any

from timeline_app import resources


@cache
def table() -> dict[str, Any]:
    """The lexicon file as read."""
    path = resources.path("lexicons", "en", "records.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def words(*keys: str) -> frozenset[str]:
    """One list; there its words stand between blanks."""
    value: Any = table()
    for key in keys:
        value = value[key]
    if isinstance(value, dict):
        return frozenset(value)
    return frozenset(entry.replace("_", " ") for entry in str(value).split())


@cache
def months() -> dict[str, int]:
    """Name or abbreviation of a month to its number."""
    rows = enumerate(table()["months"], start=1)
    return {name: number for number, names in rows for name in names.split()}


@cache
def seasons() -> dict[str, int]:
    """Season to its number in EDTF."""
    return {str(name): int(number) for name, number in table()["seasons"].items()}


@cache
def feasts() -> dict[str, tuple[int, int]]:
    """Feast with a day of its own to month and day."""
    return {name: (int(month), int(number)) for name, (month, number) in table()["feasts"].items()}


@cache
def pattern(*keys: str) -> str:
    """A pattern for any word of a list, the longer ones first."""
    found = sorted(words(*keys), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’]") for word in found)
