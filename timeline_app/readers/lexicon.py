"""The words of headers, bylines and navigation, loaded once from the lexicon."""

from dataclasses import dataclass
from functools import cache

from timeline_app import syntax
from timeline_app.languages import MAIN


@dataclass(frozen=True, slots=True)
class DocumentLexicon:
    """What documents.toml says, ready to be looked up; all in small letters."""

    months: dict[str, int]
    weekdays: frozenset[str]
    labels: dict[str, float]
    navigation: frozenset[str]
    line_starts: tuple[str, ...]
    credit_starts: tuple[str, ...]
    byline_starts: frozenset[str]
    byline_links: frozenset[str]
    """Words between the names of a byline that begin small."""
    hyphened: frozenset[str]
    """After these a hyphen stays: self-made, twenty-five."""
    agencies: frozenset[str]
    abbreviations: frozenset[str]
    title_labels: frozenset[str]
    heads: dict[str, tuple[str, ...]]
    """The words of minutes, judgments and deeds, by what they do in a head."""
    zones: dict[str, bool]
    """Time zone to whether the day comes first where it is used."""


@cache
def words(language: str = MAIN) -> DocumentLexicon:
    """The words of one language."""
    table = syntax.table("documents", language=language)
    furniture = table["furniture"]
    return DocumentLexicon(
        months=syntax.months(language),
        weekdays=frozenset(syntax.weekdays(language)),
        labels=table["labels"],
        navigation=frozenset(furniture["navigation"]),
        line_starts=tuple(furniture["line_starts"]),
        credit_starts=tuple(furniture["credit_starts"]),
        byline_starts=frozenset(furniture["byline_starts"]),
        byline_links=frozenset(furniture["byline_links"]),
        hyphened=frozenset(table["hyphened"]),
        agencies=frozenset(furniture["agencies"]),
        abbreviations=frozenset(table["abbreviations"]),
        title_labels=frozenset(table["title_labels"]),
        heads={name: tuple(names) for name, names in table["heads"].items()},
        zones=dict.fromkeys(table["zones"]["day_first"], True)
        | dict.fromkeys(table["zones"]["month_first"], False),
    )
