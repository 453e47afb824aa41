"""Whether a clause speaks of what was or of what will be, as far as a word list can tell."""

import re
from itertools import islice

from timeline_app.languages.any import lexicon
from timeline_app.model import Span

PAST, UNKNOWN, FUTURE, PRESUMED = -1, 0, 1, 2
"""PRESUMED: a language that marks its past has no mark of it here."""
_BOUNDARY = re.compile(r"[,;:()،؛，；：、—]|\s[–-]\s")
_LONGEST = 400
"""Code points around a date that its tense is read from."""
_MOST = 20


def clause_around(text: str, sentence: Span, span: Span) -> Span:
    """The part of a sentence between two signs that a span stands in."""
    first = max(sentence.start, span.start - _LONGEST)
    before = [m.end() for m in _BOUNDARY.finditer(text, first, span.start)]
    after = _BOUNDARY.search(text, span.end, min(sentence.end, span.end + _LONGEST))
    start = before[-1] if before else sentence.start
    return Span(start, after.start() if after else sentence.end)


def lean(text: str, sentence: Span, span: Span, language: str) -> int:
    """PAST, FUTURE, PRESUMED or UNKNOWN for what the words at ``span`` date."""
    found = _of(text, clause_around(text, sentence, span), span, language)
    found = found or _of(text, sentence, span, language)
    if found == UNKNOWN and lexicon.has(language, "no_past_is_future"):
        return PRESUMED
    return found


def _of(text: str, clause: Span, span: Span, language: str) -> int:
    """What the mark nearest to the date says."""
    marks = [
        (distance, tense)
        for key, tense in (("future", FUTURE), ("past", PAST))
        for distance in _distances(text, clause, span, language, key)
    ]
    return min(marks)[1] if marks else UNKNOWN


def _distances(text: str, clause: Span, span: Span, language: str, key: str) -> list[int]:
    mark = lexicon.ending(language, key)
    if mark is None:
        return []
    first = max(clause.start, span.start - _LONGEST)
    last = min(clause.end, span.end + _LONGEST)
    found = islice(mark.finditer(text, first, last), _MOST)
    return [
        max(span.start - match.end(), match.start() - span.end)
        for match in found
        if not span.overlaps(Span(*match.span()))
    ]
