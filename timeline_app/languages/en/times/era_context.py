"""Which era a plain number belongs to: the one named last, until the next is named."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from timeline_app.temporal import Tokens

_ERA = re.compile(
    r"\b(\d{1,4})(?:s|(?P<nth>(?:st|nd|rd|th)[ -]century))? ?(?:(B\.? ?C\b|BCE\b)|A\.? ?D\b|CE\b)"
    r"|\bA\.? ?D\.? (\d{1,4})\b"
)
_REACH = 6_000
"""Characters, some pages, for which a named era holds."""
_BACK = 100
"""Years that a text goes back within an era without naming it again."""


@dataclass(frozen=True, slots=True)
class YearWithEra:
    """A year named with its era, as the text last did."""

    year: int
    is_bce: bool


@lru_cache(maxsize=8)
def _named(text: str) -> tuple[list[int], list[YearWithEra]]:
    """Where the text names an era, and with which year."""
    places, eras = [], []
    for match in _ERA.finditer(text):
        places.append(match.start())
        year, is_bce = int(match[1] or match[4]), bool(match[3])
        if match["nth"]:
            # The first year of the century, as its era counts.
            year = year * 100 if is_bce else (year - 1) * 100 + 1
        eras.append(YearWithEra(year, is_bce))
    return places, eras


def era_at(tokens: Tokens, at: int) -> YearWithEra | None:
    """The era that holds at a token; None if none was named, or long ago."""
    places, eras = _named(tokens.text)
    offset = tokens.starts[at]
    index = bisect_right(places, offset) - 1
    if index < 0 or offset - places[index] > _REACH:
        return None
    return eras[index]


def goes_on(tokens: Tokens, at: int, year: int) -> YearWithEra | None:
    """The era that a plain year goes on with: years before Christ count down, others up."""
    era = era_at(tokens, at)
    if era is None or year == 0:
        return None
    ahead = era.year - year if era.is_bce else year - era.year
    return era if ahead >= -_BACK else None
