"""Records of sittings: minutes, proceedings, debates."""

import re
from collections.abc import Sequence
from functools import cache

from timeline_app.records.lines import TextLine
from timeline_app.records.words import pattern, words

_SURE = re.compile(
    r"(?<!\d )(?<!few )(?<!in )(?<!for )(?<!within )(?<!ten )(?<!five )(?<!several )"
    r"\bminutes\b(?! (?:ago|later|after|before|late|earlier|away|to|from|into|long))"
)
_TITLE = re.compile(r"\W*(?:\w+\W+){0,3}minutes\b[^.]*$")
"""A title of them; elsewhere the forms of a sitting must prove it."""
_TOP = 4
_LONGEST_TITLE = 250
_LONGEST_SITTING = 60_000


DEED = "meeting"


@cache
def _called() -> "re.Pattern[str]":
    held = pattern("sittings", "held")
    return re.compile(
        rf"\b(?:of|at) (?:the|a|an|our) (?P<name>(?:\w+ ){{0,4}}?(?:{held}))\b", re.I
    )


def title(first: str, convened: str) -> str:
    """What a sitting is called: "Annual General Meeting: Parish of Ash"; else the first line.

    ``first`` is the first line of the text, ``convened`` the line that says when it was held.
    """
    found = _called().search(convened)
    name = found["name"] if found else ""
    if not name or name.lower() in first.lower():
        return first
    return f"{name[:1].upper()}{name[1:]}: {first}"


def sits(text: str, all_lines: Sequence[TextLine]) -> bool:
    """Whether the first lines of a text say that it is the record of a sitting."""
    titles = [line.span.of(text).lower() for line in all_lines[:_TOP]]
    titles = [said for said in titles if len(said) <= _LONGEST_TITLE]
    low = text[:_LONGEST_SITTING].lower()
    forms = sum(word in low for word in words("sittings", "forms"))
    sure = [said for said in titles if _SURE.search(said)]
    if sure:
        return forms > 0 or any(_TITLE.match(said) for said in sure)
    named = words("sittings", "likely")
    return forms > 1 and any(re.search(rf"\b{word}\b", said) for said in titles for word in named)
