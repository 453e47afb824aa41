"""What a document is called: its first heading, else its first sentence, shortened."""

import re
from collections.abc import Sequence

from timeline_app.model import Passage, PassageKind

_LONGEST = 110
_TOP = 6
"""A heading further down is a section's, not the document's."""
# A full stop after two letters or more, so that "U.S." and "J. Smith" end nothing.
_SENTENCE = re.compile(r".{20,}?[\w\"”’)]{2}[.!?][\"”’]?(?=\s+[A-Z“\"‘])", re.DOTALL)


def title_of(text: str, passages: Sequence[Passage]) -> str:
    """The title that the text itself gives; "" where there is no text."""
    told = [passage for passage in passages if passage.kind is not PassageKind.FURNITURE]
    for passage in told[:_TOP]:
        if passage.kind is PassageKind.HEADING:
            return _short(passage.span.of(text))
    return _short(_first_sentence(told[0].span.of(text))) if told else ""


def _first_sentence(paragraph: str) -> str:
    found = _SENTENCE.match(paragraph[:600])
    return found[0] if found else paragraph[:600]


def _short(words: str) -> str:
    """On one line, cut between words."""
    line = " ".join(words.split()).rstrip("#").strip()
    if len(line) <= _LONGEST:
        return line
    return line[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;:–—- ") + "…"
