"""Records of sittings: minutes, proceedings, debates."""

import re
from collections.abc import Sequence
from functools import cache

from timeline_app.records.lines import Line
from timeline_app.records.words import words

_TOP = 4
_LONGEST_TITLE = 250
_LONGEST_SITTING = 60_000


def sits(text: str, all_lines: Sequence[Line]) -> bool:
    """Whether the first lines of a text say that it is the record of a sitting."""
    titles = [line.span.of(text) for line in all_lines[:_TOP]]
    titles = [said for said in titles if len(said) <= _LONGEST_TITLE]
    low = text[:_LONGEST_SITTING].lower()
    forms = sum(word in low for word in words("sittings", "forms"))
    if any(_titled().match(title) for title in titles):
        return forms > 0
    named = words("sittings", "likely")
    is_named = any(re.search(rf"\b{w}\b", title.lower()) for title in titles for w in named)
    return is_named and forms > 1


@cache
def _titled() -> "re.Pattern[str]":
    """A title such as "Minutes of …", "BOARD MINUTES"; no sentence in which minutes pass."""
    sure = "|".join(
        f"{word.capitalize()}|{word.upper()}" for word in sorted(words("sittings", "sure"))
    )
    return re.compile(rf"\W*(?:[A-Z][\w&'’.-]*\W+|of\W+|the\W+|and\W+){{0,8}}(?:{sure})\b")
