"""The words of dates as people type them, from the lexicon, as patterns."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from timeline_app import resources


@dataclass(frozen=True, slots=True)
class TypedWords:
    """Numbers of months, weekdays, ordinals and seasons; lists of all other words."""

    months: dict[str, int]
    weekdays: dict[str, int]
    ordinals: dict[str, int]
    seasons: dict[str, int]
    words: dict[str, list[str]]


@cache
def lexicon() -> TypedWords:
    """The English words; numbers count from 1."""
    path = resources.path("lexicons", "en", "typed_words.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return TypedWords(
        _numbered(table["months"]),
        _numbered(table["weekdays"]),
        _numbered(table["ordinals"]),
        _numbered(table["seasons"]),
        table["words"],
    )


def _numbered(names: list[list[str]]) -> dict[str, int]:
    return {name: number for number, group in enumerate(names, start=1) for name in group}


@cache
def any_of(name: str) -> str:
    """A pattern for one of the words of a list, or for the names of months and the like."""
    known = lexicon()
    tables = {"months": known.months, "weekdays": known.weekdays}
    tables |= {"ordinals": known.ordinals, "seasons": known.seasons}
    options = tables[name] if name in tables else known.words[name]
    longest_first = sorted(options, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(re.escape, longest_first)) + ")"


_PLAIN = str.maketrans("—‐‑’", "–--'")


_CALENDAR = re.compile(r"@#d?(?:julian|gregorian)@")
"""How GEDCOM names the calendar; the date stays as written."""


_EITHER = re.compile(r"(?<=[a-z]{3})/(?=[a-z]{3})")
"""May/June 1985: the one or the other."""


def tidy(text: str) -> str:
    """Small letters, single spaces, one kind of dash, no full stop at the end."""
    text = " ".join(_CALENDAR.sub(" ", text.lower().translate(_PLAIN)).split())
    text = _EITHER.sub(" or ", text)
    for sign, name in (("<", "before"), (">", "after")):
        if text.startswith(sign):
            text = f"{lexicon().words[name][0]} {text[1:].strip()}"
    return text if re.search(rf"\b{any_of('bce')}$", text) else text.rstrip(" .,;")
