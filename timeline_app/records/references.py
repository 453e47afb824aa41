"""Dates that name a thing: laws, cases, titles of works, versions, whose birth date it is."""

# ruff: noqa: E501 - one shape a line

import re
from collections.abc import Iterator, Sequence
from functools import cache

from timeline_app.message import Message
from timeline_app.model import Fate, Fated, Passage, PassageKind, Span
from timeline_app.records.words import pattern, words

_LONGEST_HEADING = 40
_LAW = Message("ledger.names-law")
_CASE = Message("ledger.names-case")
_WORK = Message("ledger.names-work")
_VERSION = Message("ledger.version")
_DOCKETED = Message("ledger.docketed")
_BIRTH = Message("ledger.birth")
_RANK = {one: rank for rank, one in enumerate((_VERSION, _CASE, _LAW, _WORK, _DOCKETED, _BIRTH))}
"""Which reason comes first where one stretch has two."""


@cache
def _shapes() -> tuple[tuple["re.Pattern[str]", Message], ...]:
    law = pattern("references", "laws")
    year = r"(?:1[0-9]|20)\d\d"
    name = r"[A-Z][\w.]{0,14}"
    rows = (
        (rf"\b(?:{law})s?\b(?:\s{{1,3}}\([^()\n]{{1,30}}\)){{0,3}},?\s{{1,3}}(?:of\s)?{year}\b", _LAW),
        (rf"\b(?:{law})s?\b[^\n.;]{{0,40}}?\b\d{{4}}/\d+(?:\sof\s\d{{1,2}}\s\w{{3,9}}\s{year})?", _LAW),
        (rf"\b(?:{pattern('references', 'instruments')})\s?(?:No\.?\s?)?{year}[/-]\d+", _LAW),
        (rf"[\[(]{year}[\])]\s(?:\d{{1,4}}\s)?{name}(?:\s{name}){{0,2}}\s(?:[IVX]{{1,4}}-)?\d+", _CASE),
        (rf"\b(?:{law})s?\b[^\n.;]{{0,40}}?\bNo\.?\s?\d{{1,5}}/{year}\b", _LAW),
        (r"\b(?:[Nn]o|[Nn]r|[Nn]umber)\.?:?\s?(?:[A-Z]{1,4}\s)?[A-Z]{0,4}\d[\w.]{0,12}[/-][\w./-]{1,20}", _VERSION),
        (rf"\b\d{{1,4}}\s{name}(?:\s{name}){{0,3}}\s\d{{1,5}}\s\((?:[\w.]{{1,14}}\s){{0,4}}{year}\)", _CASE),
        (rf"\([^()\n]{{0,90}}\b(?:{pattern('references', 'looked_up')})\s[^()\n]{{0,40}}\)", _WORK),
        (rf"\([^()\n]{{0,60}}\b(?:{pattern('references', 'edited')})\b\.?[^()\n]{{0,30}}{year}\)", _WORK),
        (rf"[^\W\d_]['’\w-]{{1,30}},\s(?:[A-Z]\.\s?){{1,3}}[^\n.]{{0,60}}?\(?{year}[a-z]?\)?[^\n]*", _WORK),
        (rf"\b(?:vols?|pp?|nos?)\.\s?\d+[^\n;]{{0,12}}\(\s?{year}(?:\s?[-–]\s?{year})?\s?\)", _WORK),
        (rf"\b{name}(?:\s{name}){{0,5}}\s\d{{1,3}}\s\({year}\),\s\d+", _WORK),
        (rf"\([A-Z][^()\n]{{1,30}},\s{year}\),\s(?:no|p|pp|vol|f|ff|m)\.", _WORK),
        (rf"\b(?:{pattern('references', 'versions')})\.?\s?:?\s?\w{{0,8}}\d[\w.-]{{0,30}}", _VERSION),
        (r"(?m)^[^\w\n]{0,6}(?:Born|b\.)\s[^\n·|;,]{4,40}(?=[·|;,][^\n]{0,80}(?:\btel\b|@|·|\bphone\b))", _BIRTH),
        (r"\((?:Entered|entered|ENTERED):?\s[^()\n]{4,24}\)", _DOCKETED),
        (rf"\b(?:{pattern('references', 'births')})\b\.?:?\s?[^\n;|·]{{4,24}}", _BIRTH),
    )  # fmt: skip
    return tuple((re.compile(source), reason) for source, reason in rows)


def find(text: str, passages: Sequence[Passage]) -> list[Fated]:
    """Stretches whose dates are references, in text order."""
    found = [
        Fated(Span(*match.span()), Fate.REFERENCE, reason)
        for shape, reason in _shapes()
        for match in shape.finditer(text)
    ]
    found += _sections(text, passages)
    return sorted(found, key=lambda one: (one.span, _rank(one)))


def _rank(one: Fated) -> int:
    return _RANK[one.reason] if one.reason in _RANK else len(_RANK)


def names(one: Fated) -> bool:
    """Whether it names a law, a case or a file: that begins no row."""
    return one.reason in {_LAW, _CASE, _VERSION}


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
