"""The names of months and weekdays of a language: one table for texts, headers, forms, records."""

from functools import cache

from timeline_app.languages import MAIN
from timeline_app.syntax.lexicon import table


@cache
def months(language: str = MAIN) -> dict[str, int]:
    """Name or abbreviation of a month, in small letters without a full stop, to its number.

    >>> months()["sept"], months()["september"]
    (9, 9)
    """
    return _named("MONTH", language)


@cache
def weekdays(language: str = MAIN) -> dict[str, int]:
    """Name or abbreviation of a weekday to its number; Monday is 1, as ISO counts."""
    return _named("WEEKDAY", language)


def _named(kind: str, language: str) -> dict[str, int]:
    """Names to numbers; a language that has no list of them has none."""
    # "jan .": how the scanner of times writes one token of two.
    rows = table("time_names", language=language)
    named = rows[kind] if language == MAIN else rows.get(kind, {})
    return {name: int(number) for name, number in named.items() if not name.endswith(" .")}
