"""What is told to come after, before or because of something, and is dated against it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from timeline_app.findings import counting, lexicon
from timeline_app.findings.calendar import at_day, said
from timeline_app.findings.counting import DayStretch
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.moments import Dated, Moments
from timeline_app.findings.told import (
    AnalysedDocument,
    lowered,
    passage_around,
    sentence_at,
    token_at,
)
from timeline_app.message import Message
from timeline_app.model import AnchorKind, Factuality, FindingKind, Span

_FAR = 200
"""Days by which a day without a year may be taken for one of the wrong year."""
_PHRASE = 70
"""Code points from "after" to the date of what came first."""
_APART = 120
"""Code points between the two dates."""
_AROUND = 60
"""Days, besides the length that is told, in which the occasion must lie to be the one meant."""
_MONTH = 31


@dataclass(frozen=True, slots=True)
class Against:
    """``later`` is told as coming after ``earlier``, and lies before it."""

    earlier: DayStretch
    later: DayStretch
    passage: Span
    words: Span


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something that people count from, and a day on which it is told to have been."""

    noun: str
    day: DayStretch
    passage: Span
    words: Span


@dataclass(frozen=True, slots=True)
class FromOccasion:
    """``day`` is told to lie ``count`` units after an occasion, or before it.

    ``count`` is 0 where nothing tells how long.
    """

    noun: str
    is_after: bool
    count: int
    unit: str
    day: DayStretch
    passage: Span
    words: Span


@cache
def _connective() -> re.Pattern[str]:
    after, before = lexicon.either("comes_after"), lexicon.either("comes_before")
    return re.compile(rf"\b(?:(?P<after>{after})|(?P<before>{before}))\s(?!be\s)")


_AT_DATE = re.compile(
    r"(?:\b(?:of|on|in)\s+(?:the\s+)?(?:\w+day,?\s+)?(?:the\s+)?|^)$", re.IGNORECASE
)
_OTHERWISE = re.compile(
    r"[;:.()“”\"]|,(?!\s*(?:which|that)\b)|\b(?:would|will|shall|should|to|for|until|that|planned"
    r"|scheduled|due|not|but|before|after|and)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[;:.()“”\"]|\b(?:would|will|shall|but|until|from|since)\b", re.IGNORECASE)


def against(told: AnalysedDocument) -> Iterator[Against]:
    """“The harbour was closed on 2 May after the explosion of 4 May.”"""
    moments = told.once(Moments)
    if len(moments.all) < 2:
        return
    for found in _connective().finditer(told.once(lowered)):
        words = Span(found.start(), found.end() - 1)
        sentence = sentence_at(told, words.start)
        dates = moments.within(sentence.span) if sentence else ()
        if sentence is None or len(dates) < 2:
            continue
        anchor = next((one for one in dates if one[0].start >= found.end()), None)
        if anchor is None or not _is_of_phrase(told.text, found, anchor[0]):
            continue
        other = _other(told.text, found, dates, anchor)
        if other is None:
            continue
        pair = (anchor[1], other[1]) if found["after"] else (other[1], anchor[1])
        if pair[1].last < pair[0].first and _is_sure(told, anchor, other):
            yield Against(*pair, sentence.span, other[0].joined(anchor[0]))


def _is_of_phrase(text: str, found: re.Match[str], date: Span) -> bool:
    """Whether the date is that of what stands behind the connective."""
    between = text[found.end() : date.start]
    if len(between) > _PHRASE or not between.strip() or not _AT_DATE.search(between):
        return False
    return _OTHERWISE.search(between) is None


def _other(text: str, found: re.Match[str], dates: Sequence[Dated], anchor: Dated) -> Dated | None:
    """The date of the main clause: right before the connective, or else behind the comma."""
    before = [one for one in dates if one[0].end <= found.start()]
    if before:
        between = text[before[-1][0].end : found.start()]
        is_plain = len(between) <= _APART and not _BREAK.search(between)
        return before[-1] if is_plain and len(before) == 1 else None
    behind = [one for one in dates if one[0].start > anchor[0].end]
    if len(behind) != 1:
        return None
    between = text[anchor[0].end : behind[0][0].start]
    is_plain = between.lstrip().startswith(",") and len(between) <= _APART
    return behind[0] if is_plain and not _BREAK.search(between) else None


def _is_sure(told: AnalysedDocument, one: Dated, other: Dated) -> bool:
    """Whether the years of both are told, or hardly matter."""
    unsure = {e.span for e in told.expressions if e.anchor_kind is not AnchorKind.NONE}
    if one[0] not in unsure and other[0] not in unsure:
        return True
    is_exact = one[1].is_day and other[1].is_day
    return is_exact and abs(one[1].first - other[1].first) < _FAR


@cache
def _from_occasion() -> re.Pattern[str]:
    number = counting.number_pattern()
    length = rf"(?:(?P<n>{number})\s+{counting.UNIT}|(?P<one>the\s+(?:very\s+)?(?:next\s+)?day))"
    noun = rf"(?:the|this|that|our)\s+(?:great\s+)?(?P<noun>{lexicon.either('occasions')})"
    return re.compile(rf"\b(?:{length}\s+)?(?P<way>after|before|following)\s+{noun}\b(?!['’])")


_BEHIND = re.compile(r"\s*,?\s*(?:on\s+|that\s+is,?\s+)?(?:the\s+)?(?:\w+day,?\s+)?(?:the\s+)?$",
                     re.IGNORECASE)  # fmt: skip
_AHEAD = re.compile(r"\s*,?\s*(?:that\s+is,?\s+|exactly\s+|just\s+|only\s+)?$")


def from_occasions(told: AnalysedDocument) -> Iterator[FromOccasion]:
    """“Two days after the flood, on 14 November,”."""
    moments = told.once(Moments)
    for found in _from_occasion().finditer(told.once(lowered)):
        words = Span(*found.span())
        passage = passage_around(told, words)
        day = _beside(told, words, moments.within(passage))
        if day is None or not counting.is_exact(told.text, *words.ends):
            continue
        count = 1 if found["one"] else counting.value(found["n"] or "") or 0
        unit = (found["unit"] or "day").lower()
        unit = "century" if unit == "centur" else unit
        is_after = found["way"].lower() not in lexicon.words("earlier_way")
        yield FromOccasion(
            found["noun"].lower(), is_after, count, unit, day[1], passage, words.joined(day[0])
        )


def _beside(told: AnalysedDocument, words: Span, dates: Sequence[Dated]) -> Dated | None:
    """The day that stands right behind the words, or right before them."""
    for one in dates:
        if not one[1].is_day:
            continue
        if words.end <= one[0].start <= words.end + 40 and _BEHIND.fullmatch(
            told.text, words.end, one[0].start
        ):
            return one
        if 0 <= words.start - one[0].end <= 12 and _AHEAD.fullmatch(
            told.text, one[0].end, words.start
        ):
            return one
    return None


@cache
def _named() -> re.Pattern[str]:
    noun = lexicon.either("occasions")
    return re.compile(
        rf"\bthe\s+(?:\w+\s+)?(?P<noun>{noun})\s+(?:of|on)\s+(?:the\s+)?(?:\w+day,?\s+)?$",
        re.IGNORECASE,
    )


def occasions(told: AnalysedDocument) -> Iterator[Occasion]:
    """Every day on which something that people count from is told to have been."""
    nouns, verbs = lexicon.words("occasions"), lexicon.entry("occasion_verbs")
    moments = told.once(Moments)
    seen: set[tuple[str, DayStretch]] = set()
    for noun, day, passage, words in (*_by_name(told, moments), *_by_deed(told, nouns, verbs)):
        if (noun, day) not in seen and day.last - day.first <= _MONTH:
            seen.add((noun, day))
            yield Occasion(noun, day, passage, words)


_Found = tuple[str, DayStretch, Span, Span]


def _by_name(told: AnalysedDocument, moments: Moments) -> Iterator[_Found]:
    for span, day in moments.all:
        found = _named().search(told.text, max(0, span.start - 60), span.start)
        if found:
            words = Span(found.start("noun"), span.end)
            yield found["noun"].lower(), day, passage_around(told, words), words


def _by_deed(
    told: AnalysedDocument, nouns: frozenset[str], verbs: dict[str, str]
) -> Iterator[_Found]:
    """“The flood came on 3 May”, “On 3 May the town was flooded”."""
    for one in told.mentions:
        if one.expression is None or one.factuality is not Factuality.HAPPENED:
            continue
        date = told.expressions[one.expression]
        day = counting.stretch_of(date.when)
        if day is None or not one.passage.contains(date.span):
            continue
        lemma = one.lemma.lower()
        noun = lemma if lemma in nouns else verbs.get(lemma, "")
        noun = noun or _subject_of(told, one.span, nouns)
        if noun:
            yield noun, day, one.passage, one.span.joined(date.span)


def _subject_of(told: AnalysedDocument, span: Span, nouns: frozenset[str]) -> str:
    """The occasion that is the subject of a verb."""
    sentence = sentence_at(told, span.start)
    tokens = sentence.tokens if sentence else ()
    at = token_at(tokens, span)
    for token in tokens:
        if token.head == at and token.relation in {"nsubj", "nsubj:pass"}:
            lemma = token.lemma.lower()
            return lemma if lemma in nouns else ""
    return ""


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """One finding for each pair of dates, and for each count that fits no day of its occasion."""
    for source, one in heap.each(Against):
        earlier, later = said(one.earlier), said(one.later)
        yield DraftFinding(
            FindingKind.ORDER,
            Message("finding.told-after", (later, earlier)),
            (Clue(source.id, one.passage, one.words),),
            likelihood=0.75,
        )
    known: defaultdict[str, list[tuple[int, Occasion]]] = defaultdict(list)
    for source, occasion in heap.each(Occasion):
        known[occasion.noun].append((source.id, occasion))
    for source, told in heap.each(FromOccasion):
        near = [one for one in known[told.noun] if _may_be_meant(told, one[1])]
        if near and not any(_fits(told, one) for _, one in near):
            yield _finding(source.id, told, *near[0])


def _may_be_meant(told: FromOccasion, one: Occasion) -> bool:
    reach = _AROUND + told.count * counting.UNITS[told.unit]
    is_own = told.words.overlaps(one.words) and told.day == one.day
    return not is_own and abs(one.day.first - told.day.first) <= reach


def _fits(told: FromOccasion, one: Occasion) -> bool:
    low, high = (one.day, told.day) if told.is_after else (told.day, one.day)
    if high.last < low.first:
        return False
    is_free = told.count == 0
    return is_free or counting.fits(told.count, told.unit, low, high, with_both_ends=False)


_FROM_OCCASION = {
    (True, True): "finding.so-long-after",
    (True, False): "finding.after-occasion",
    (False, True): "finding.so-long-before",
    (False, False): "finding.before-occasion",
}
"""By whether it comes after the occasion, and whether it is told how long."""


def _finding(source: int, told: FromOccasion, other_source: int, one: Occasion) -> DraftFinding:
    day, then = said(one.day), said(told.day)
    length = (counting.amount(told.count, told.unit),) if told.count else ()
    code = _FROM_OCCASION[told.is_after, bool(length)]
    return DraftFinding(
        FindingKind.ORDER,
        Message(code, (then, told.noun, at_day(one.day.first, one.day.last), *length)),
        (
            Clue(source, told.passage, told.words, says=then),
            Clue(other_source, one.passage, one.words, says=day),
        ),
        likelihood=0.75,
    )  # fmt: skip
