"""Text to sentences in any script: by the signs that end one, and never within a date."""

import re
from collections.abc import Iterator, Sequence

from timeline_app.model import Span

_END = re.compile(r"[.!?؟。！？…।]+[\"'»”’)\]」』]*|\n")
_SPACELESS = frozenset("。！？।")
_CLOSERS = "\"'»”’)]」』"
_SHORT = re.compile(r"(?:(?<!\w)[^\W\d_]|(?<!\d)\d{1,2})$")
"""An initial or an ordinal before a full stop: "A. Müller", "am 5. Februar"."""


def split(text: str, passage: Span, dates: Sequence[Span] = ()) -> list[Span]:
    """The sentences of a passage; a date with full stops in it stays whole."""
    return [span for span in _spans(text, passage, dates) if span.start < span.end]


def _spans(text: str, passage: Span, dates: Sequence[Span]) -> Iterator[Span]:
    start, upcoming = passage.start, 0
    for match in _END.finditer(text, passage.start, passage.end):
        while upcoming < len(dates) and dates[upcoming].end <= match.start():
            upcoming += 1
        within = upcoming < len(dates) and dates[upcoming].start <= match.start()
        if within and dates[upcoming].end > match.start() + 1:
            continue
        if _ends(text, match, passage.end):
            yield _stripped(text, start, match.end())
            start = match.end()
    yield _stripped(text, start, passage.end)


def _ends(text: str, match: "re.Match[str]", end: int) -> bool:
    sign = match[0].rstrip(_CLOSERS)[-1:]
    if sign in _SPACELESS or match[0] == "\n":
        return True
    after = text[match.end() : min(match.end() + 3, end)]
    if after[:1].strip():
        return False
    follows = after.strip()[:1]
    if follows.islower():
        return False
    before = text[max(0, match.start() - 3) : match.start()]
    return not (match[0] == "." and _SHORT.search(before) and _is_initial(before))


def _is_initial(before: str) -> bool:
    """A capital or a number; a small letter ends an abbreviation as often as a sentence."""
    return before[-1:].isupper() or before[-1:].isdigit()


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
