"""How often something is told to happen: every two years, each month, weekly."""

import re
from functools import cache

from timeline_app.findings import counting, lexicon


@cache
def rhythm() -> re.Pattern[str]:
    """“every two years”, “each month”, “weekly”."""
    number = counting.number_pattern()
    each = rf"(?:every|each)\s+(?:(?P<n>other|second|{number}|{counting.ordinal_pattern()})\s+)?"
    units = r"(?P<unit>day|week|fortnight|month|year|spring|summer|autumn|winter)s?"
    words = "|".join(lexicon.entry("steps"))
    at = r"(?P<at>" + "|".join(("hour", "minute")) + r")s?"
    return re.compile(rf"\b(?:{each}(?:{units}|{at})|(?P<word>{words}))\b")


def step_told(found: re.Match[str]) -> tuple[int, str]:
    """The step that a rule tells, and its unit."""
    if found["word"]:
        count, unit = lexicon.entry("steps")[found["word"].lower()]
        return count, unit
    words = (found["n"] or "").lower()
    count = 2 if words in {"other", "second"} else counting.value(words) or 1 if words else 1
    unit = (found["unit"] or found["at"]).lower()
    seasons = {"spring", "summer", "autumn", "winter"}
    if unit in seasons:
        return count, "year"
    return (
        (count * 14, "day")
        if unit == "fortnight"
        else ((count * 7, "day") if unit == "week" else (count, unit))
    )
