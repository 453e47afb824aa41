"""The words about time that dateparser's tables lack, and what a clause looks like in a tense."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

from timeline_app import resources


@cache
def _all() -> dict[str, dict[str, Any]]:
    path = resources.path("lexicons", "any_time.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def words(language: str, key: str) -> tuple[str, ...]:
    """One list of a language; () where it has none."""
    text = str(_all().get(language, {}).get(key, ""))
    return tuple(word.replace("_", " ") for word in text.split())


def valued(language: str, key: str) -> Iterator[tuple[str, str]]:
    """The words of a list with their values: ``("dos", "2")``."""
    for entry in words(language, key):
        value, *rest = entry.split(":")
        for word in rest:
            yield word, value


def has(language: str, key: str) -> bool:
    """Whether the language has this list or this mark at all."""
    return key in _all().get(language, {})


@cache
def ending(language: str, key: str) -> "re.Pattern[str] | None":
    """What tells the tense of a clause: ``ending("es", "future")``; None where nothing does."""
    pattern = str(_all().get(language, {}).get(key, ""))
    return re.compile(pattern, re.IGNORECASE) if pattern else None
