"""Writings that somebody has read before the day on which they were written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from timeline_app.findings import lexicon
from timeline_app.findings.calendar import said
from timeline_app.findings.counting import DayStretch, stretch_of
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import ClaimHeap, ClaimSource
from timeline_app.findings.moments import Moments
from timeline_app.findings.told import AnalysedDocument, passage_around
from timeline_app.message import Message
from timeline_app.model import FindingKind, Span

_TOP = 300
"""Code points at the top of a document that say what it is, and whose."""
_END = 150
_LONGEST = 400
"""Days by which a writing may be cited too early; beyond, another is meant."""
_SOON = 45
"""Days by which the only report that is known may be cited too early by another name."""


@dataclass(frozen=True, slots=True)
class SelfDescription:
    """What a document calls itself at its top and its end, and the day of its writing."""

    words: tuple[str, ...]
    day: DayStretch
    passage: Span
    head: Span


@dataclass(frozen=True, slots=True)
class Cites:
    """A writing of ``owner`` was there when this was written, on ``day``."""

    owner: str
    noun: str
    day: DayStretch
    passage: Span
    words: Span


def written(told: AnalysedDocument) -> Iterator[SelfDescription]:
    """The document as others may cite it."""
    moments = told.once(Moments)
    day = moments.written
    published = stretch_of(told.published)
    if day is None and published is not None and published.is_day:
        head = moments.head_of(Span(0, 0), published)
        day = None if head is None else (head, published)
    if day is None or moments.is_diary:
        return
    text = f"{told.title} {told.text[:_TOP]} {told.text[-_END:]}".lower()
    words = set(re.findall(r"[a-z]{3,}", text)) & (_nouns() | _names(told))
    yield SelfDescription(tuple(sorted(words)), day[1], passage_around(told, day[0]), day[0])


@cache
def _nouns() -> frozenset[str]:
    return lexicon.words("writings")


def _names(told: AnalysedDocument) -> frozenset[str]:
    """Every word at the top and at the end that may name an author."""
    ends = f"{told.title} {told.text[:_TOP]} {told.text[-_END:]}"
    return frozenset(word.lower() for word in re.findall(r"\b[A-Z][a-z]{2,}", ends)) | (
        lexicon.words("persons")
    )


@cache
def _cited() -> re.Pattern[str]:
    nouns, titles = lexicon.either("writings"), lexicon.either("titles")
    return re.compile(
        rf"\b(?:(?P<owner>[A-Za-z]{{3,}})['’]s?\s+(?:[a-z]+\s+)?(?P<noun>{nouns})"
        rf"|(?P<noun_too>{nouns})\s+(?:of|by|from)\s+(?:the\s+)?(?:(?i:{titles})\.?\s+(?=[A-Z]))?"
        r"(?:[A-Z][a-z.]*\s+(?=[A-Z]))?(?P<owner_too>[A-Za-z]{3,}))\b"
    )


@cache
def _awaited() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.either('awaited')}\b", re.IGNORECASE)


def cites(told: AnalysedDocument) -> Iterator[Cites]:
    """“The Inspector's report came by the morning post.”"""
    moments = told.once(Moments)
    for found in _cited().finditer(told.text):
        words = Span(*found.span())
        days = moments.entry(words)
        if not days:
            published = stretch_of(told.published)
            day = moments.written[1] if moments.written else published
            days = (day,) if day is not None else ()
        passage = passage_around(told, words)
        if len(days) != 1 or not days[0].is_day or _awaited().search(told.text, *passage.ends):
            continue
        owner = (found["owner"] or found["owner_too"]).lower()
        noun = (found["noun"] or found["noun_too"]).lower()
        yield Cites(owner, noun, days[0], passage, words)


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """Every citation that lies before the day of all documents that may be meant."""
    known = list(heap.each(SelfDescription))
    for source, one in heap.each(Cites):
        meant = [each for each in known if _is_meant(one, source, *each)]
        most = _LONGEST
        if not meant and one.noun in lexicon.words("sole_writings"):
            meant = [
                (other, each)
                for other, each in known
                if one.noun in each.words and other.id != source.id
            ]
            most = _SOON if len(meant) == 1 else 0
        if meant and all(0 < each.day.first - one.day.last < most for _, each in meant):
            yield _finding(source, one, *meant[0])


def _is_meant(
    one: Cites, source: ClaimSource, other: ClaimSource, written_one: SelfDescription
) -> bool:
    is_other = source.id != other.id
    return is_other and one.noun in written_one.words and one.owner in written_one.words


def _finding(
    source: ClaimSource, one: Cites, other: ClaimSource, meant: SelfDescription
) -> DraftFinding:
    day, then = said(one.day), said(meant.day)
    return DraftFinding(
        FindingKind.ORDER,
        Message("finding.known-before-written", (one.noun, day, then)),
        (
            Clue(source.id, one.passage, one.words, says=day),
            Clue(other.id, meant.passage, meant.head, says=then),
        ),
        Message("finding.only-one"),
        0.65,
    )
