"""What pages call the fields of their own day, and what surrounds their stories: the lexicon."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from timeline_app import resources

PUBLISHED, CREATED, CHANGED = "published", "created", "changed"
"""What the day of a field may be; "" for any other field."""


@dataclass(frozen=True, slots=True)
class PageWords:
    """What pages.toml says, ready to be looked up; all in small letters."""

    kinds: dict[str, str]
    addresses: frozenset[str]
    apart: "re.Pattern[str]"
    other_works: frozenset[str]
    zones_of_languages: dict[str, tuple[float, float]]
    zones_of_domains: dict[str, tuple[float, float]]


@cache
def page_words() -> PageWords:
    """The words, loaded once."""
    table = tomllib.loads(resources.path("lexicons", "pages.toml").read_text(encoding="utf-8"))
    kinds = {name: kind for kind in (CHANGED, CREATED, PUBLISHED) for name in table[kind]}
    cues = "|".join(table["apart"])
    return PageWords(
        kinds=kinds,
        addresses=frozenset(table["address"]),
        apart=re.compile(
            rf"(?:class|id|role|itemtype)\s*=\s*[\"']?[^\"'>]*?(?<![^\W_])(?:{cues})(?![^\W_])",
            re.IGNORECASE,
        ),
        other_works=frozenset(table["other_works"]),
        zones_of_languages=_zones(table["zones"]["language"]),
        zones_of_domains=_zones(table["zones"]["domain"]),
    )


def field_kind(name: str) -> str:
    """What the day in a field is, "" where it is none of the page.

    >>> field_kind("article:published_time"), field_kind("viewport")
    ('published', '')
    """
    return page_words().kinds.get(name.strip().lower(), "")


def _zones(table: dict[str, list[float]]) -> dict[str, tuple[float, float]]:
    return {name: (hours[0], hours[1]) for name, hours in table.items()}
