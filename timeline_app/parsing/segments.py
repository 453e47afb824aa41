"""The stretches of a text that no sentence leaves."""

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline_app.model import Span

_PARAGRAPH = re.compile(
    r"\n[^\S\n]*(?:\n\s*|(?=[-*•‣▪·–]\s)|(?=\#{1,6}\s)|(?=\d{1,3}[.)]\s))|[\f\u2029]"
)


def segments(text: str, passages: Sequence[Span] = ()) -> list[Span]:
    """The stretches that no sentence leaves: passages, what lies between them, paragraphs."""
    cuts = {0, len(text)}
    for passage in passages:
        cuts |= {min(passage.start, len(text)), min(passage.end, len(text))}
    for found in _PARAGRAPH.finditer(text):
        cuts.add(found.end())
    ordered = sorted(cuts)
    spans = pairwise(ordered)
    return [Span(a, b) for a, b in spans if b > a and not text[a:b].isspace()]
