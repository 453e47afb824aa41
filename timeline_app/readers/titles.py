"""What a document is called: its first heading, else its first sentence, shortened."""

import re
from collections.abc import Sequence

from timeline_app.model import Passage, PassageKind
from timeline_app.readers.boilerplate import is_bare_day
from timeline_app.readers.lexicon import words
from timeline_app.readers.passages import reads_like_heading

_LONGEST = 110
_TOP = 6
"""A heading further down is a section's, not the document's."""
_END = re.compile(r"([^\s.]+)[.!?][\"”’)]*(?=\s+[A-Z“\"‘])")
_LONGEST_SENTENCE = 600


def title_of(text: str, passages: Sequence[Passage]) -> str:
    """The title that the text itself gives; "" where there is no text."""
    labelled = _labelled(text, passages)
    if labelled:
        return _short(labelled)
    told = [passage for passage in passages if passage.kind is not PassageKind.FURNITURE]
    for passage in told[:_TOP]:
        line = passage.span.of(text)
        is_title = passage.kind is PassageKind.HEADING or reads_like_heading(text, passage.span)
        if is_title and not is_bare_day(line):
            return _short(line)
        if len(passage.span) > _LONGEST / 2:
            break
    return _short(_first_sentence(told[0].span.of(text))) if told else ""


def _labelled(text: str, passages: Sequence[Passage]) -> str:
    """What stands after "Subject:" or "Title:" at the top."""
    for passage in passages[: 2 * _TOP]:
        if passage.kind is PassageKind.FURNITURE:
            for line in passage.span.of(text).splitlines():
                label, colon, title = line.partition(":")
                if colon and label.strip().lower() in words().title_labels:
                    return title.strip().strip("'\"")
    return ""


def _first_sentence(paragraph: str) -> str:
    paragraph = paragraph[:_LONGEST_SENTENCE]
    for found in _END.finditer(paragraph):
        # "U.S." and "J. Smith" end nothing, nor does "Gov."
        if len(found[1]) > 1 and found[1].lower() not in words().abbreviations:
            return paragraph[: found.end()]
    return paragraph


def _short(title: str) -> str:
    """On one line, cut between words; a salutation loses the comma that leads on."""
    line = " ".join(title.split()).rstrip("#,; ")
    if len(line) <= _LONGEST:
        return line
    return line[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;:–—- ") + "…"
