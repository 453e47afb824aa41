"""Dates that name a thing: laws, cases, titles of works, versions, whose birth date it is."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from timeline_app.model import Fate, Fated, Passage, PassageKind, Span
from timeline_app.records.words import pattern, words

_LONGEST_HEADING = 40
_LAW = "It names a law or a rule."
_CASE = "It names a case."
_WORK = "It names a work, its edition or when it was looked up."
_VERSION = "It is the number of a version or a file."
_BIRTH = "It says who somebody is."


@cache
def _shapes() -> tuple[tuple["re.Pattern[str]", str], ...]:
    law = pattern("references", "laws")
    year = r"(?:1[0-9]|20)\d\d"
    rows = (
        (rf"\b(?:{law})s?\b(?:\s+\([^()\n]{{1,30}}\))*,?\s+(?:of\s+)?{year}\b", _LAW),
        (
            rf"\b(?:{law})s?\b[^\n.;]{{0,40}}?\b\d{{4}}/\d+(?:\s+of\s+\d{{1,2}}\s+\w+\s+{year})?",
            _LAW,
        ),
        (rf"\b(?:{pattern('references', 'instruments')})\s*(?:No\.?\s*)?{year}[/-]\d+", _LAW),
        (
            rf"[\[(]{year}[\])]\s+(?:\d+\s+)?[A-Z][A-Za-z.]{{1,10}}(?:\s[A-Z][A-Za-z.]{{0,8}})?\s+\d+",
            _CASE,
        ),
        (rf"\b\d+\s+(?:[A-Z][\w.]*\s?){{1,4}}\d+\s+\((?:[\w.]+\s+)*{year}\)", _CASE),
        (rf"\([^()\n]*\b(?:{pattern('references', 'looked_up')})\s[^()\n]*\)", _WORK),
        (rf"\([^()\n]*\b(?:{pattern('references', 'edited')})\b\.?[^()\n]*{year}\)", _WORK),
        (
            rf"[^\W\d_]['’\w-]+,\s(?:[A-Z]\.\s?){{1,3}}(?:[^\n.]{{0,60}}?)\(?{year}[a-z]?\)?\.?[^\n]*",
            _WORK,
        ),
        (
            rf"\b(?:vols?|pp?|nos?)\.\s?\d+[^\n;]{{0,12}}\(\s?{year}(?:\s?[-–]\s?{year})?\s?\)",
            _WORK,
        ),
        (rf"\b[A-Z][\w.]*(?:\s[A-Z][\w.]*)*\.?\s\d{{1,3}}\s\({year}\),\s\d+", _WORK),
        (rf"\([A-Z][^()\n]{{1,30}},\s{year}\),\s(?:no|p|pp|vol|f|ff|m)\.", _WORK),
        (rf"\b(?:{pattern('references', 'versions')})\.?\s?:?\s?[\w]*\d[\w.-]*", _VERSION),
        (r"(?m)^\W*(?:Born|b\.)\s[^\n·|]{4,40}(?=[·|;,][^\n]*(?:\btel\b|@|·|\bphone\b))", _BIRTH),
        (rf"\b(?:{pattern('references', 'births')})\b\.?:?\s*[^\n;|·]{{4,24}}", _BIRTH),
    )
    return tuple((re.compile(source), reason) for source, reason in rows)


def find(text: str, passages: Sequence[Passage]) -> list[Fated]:
    """Stretches whose dates are references, in text order."""
    found = [
        Fated(Span(*match.span()), Fate.REFERENCE, reason)
        for shape, reason in _shapes()
        for match in shape.finditer(text)
    ]
    found += _sections(text, passages)
    return sorted(found, key=lambda one: (one.span, one.reason))


def _sections(text: str, passages: Sequence[Passage]) -> Iterator[Fated]:
    """All that stands below "Notes" or "Bibliography", up to the next heading."""
    is_inside = False
    for passage in passages:
        said = passage.span.of(text).lower().strip(" :.#*")
        if len(said) <= _LONGEST_HEADING and said in words("references", "sections"):
            is_inside = True
        elif passage.kind is PassageKind.HEADING and not _is_cited(said):
            is_inside = False
        elif is_inside:
            yield Fated(passage.span, Fate.REFERENCE, _WORK)


def _is_cited(said: str) -> bool:
    """Whether what reads like a heading is a work without a full stop."""
    return any(letter.isdigit() for letter in said)
