"""Records of sittings: minutes, proceedings, debates."""

import re
from collections.abc import Sequence

from timeline_app.records.lines import Line
from timeline_app.records.words import words

_SURE = re.compile(
    r"(?<!\d )(?<!few )(?<!in )(?<!for )(?<!within )(?<!ten )(?<!five )(?<!several )"
    r"\bminutes\b(?! (?:ago|later|after|before|late|earlier|away|to|from|into|long))"
)
_TOP = 4
_LONGEST_TITLE = 250
_LONGEST_SITTING = 60_000


def sits(text: str, all_lines: Sequence[Line]) -> bool:
    """Whether the first lines of a text say that it is the record of a sitting."""
    titles = [line.span.of(text).lower() for line in all_lines[:_TOP]]
    titles = [said for said in titles if len(said) <= _LONGEST_TITLE]
    if any(_SURE.search(said) for said in titles):
        return True
    named = words("sittings", "likely")
    if not any(re.search(rf"\b{word}\b", said) for said in titles for word in named):
        return False
    low = text[:_LONGEST_SITTING].lower()
    return sum(word in low for word in words("sittings", "forms")) > 1
