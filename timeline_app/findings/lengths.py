"""Lengths of time that do not lie between the days that the same passage tells."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from timeline_app.findings import counting, lexicon
from timeline_app.findings.calendar import has_month, said
from timeline_app.findings.counting import DayStretch
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.moments import Dated, Moments
from timeline_app.findings.told import AnalysedDocument, lowered, passage_around
from timeline_app.message import Message
from timeline_app.model import FindingKind, Span

_BESIDE = 25
"""Code points between "three days later" and the day that it names."""
_NEAR = 80
_APART = 45
"""Code points between a length and the two days from which to which it lasted."""


@dataclass(frozen=True, slots=True)
class WrongLength:
    """So many units do not lie between two days; ``is_order`` where it was told as an order."""

    count: int
    unit: str
    one: DayStretch
    other: DayStretch
    is_order: bool
    passage: Span
    words: Span


@cache
def _length() -> re.Pattern[str]:
    number = counting.number_pattern()
    return re.compile(
        rf"\b(?:(?P<n>{number})\s+{counting.UNIT}"
        r"|(?P<one>(?:on\s+)?the\s+(?:very\s+)?(?:next|following)\s+day|(?:on\s+)?the\s+day(?=\s+(?:after|before)\b)))"
    )


_AFTER = re.compile(r"\s+(?P<way>after|before|following)\b", re.IGNORECASE)
_LATER = re.compile(r"\s+(?P<way>later|earlier|afterwards|previously|before)\b", re.IGNORECASE)
_TARGET = re.compile(
    r"[\s,;:(]*(?:(?:on|in|of)\s+)?(?:the\s+)?(?:\w+day,?\s+)?(?:the\s+)?$", re.IGNORECASE
)
_FROM = re.compile(r"\bfrom\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_TO = re.compile(
    r"\s*,?\s*(?:to|until|till|up\s+to|[-–—])\s*(?:the\s+)?(?:\w+day,?\s+)?$", re.IGNORECASE
)
_WHICH = re.compile(r",\s+which\s+(?:\w+\s+){1,3}(?:in|on)\s*$")
_BETWEEN = re.compile(r"\bbetween\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_TOOK = re.compile(
    r"\b(?:took|taken|lasted|lasting|after)\s+(?:just\s+|exactly\s+)?$", re.IGNORECASE
)
_CLAUSE_END = re.compile(r"\s*(?:in\s+all|altogether)?\s*(?:[.;)]|$)")
_UNTIL = re.compile(
    r"\b(?:until|till|up\s+to|before|dying|resigning|retiring|leaving|ending|closing"
    r"|and\s+(?:died|resigned|retired|left|closed|ended))\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_FOR = re.compile(r"\bfor\s+(?:the\s+)?(?:\w+\s+)?$", re.IGNORECASE)


@cache
def _lasting() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.either('lasting')}\s+of\s+$", re.IGNORECASE)


def find(told: AnalysedDocument) -> Iterator[WrongLength]:
    """Every length that fits none of the days with which it is told."""
    moments = told.once(Moments)
    written = {one.span for one in told.expressions if _is_written(one.text)}
    for found in _length().finditer(told.once(lowered)):
        count = 1 if found["one"] else counting.value(found["n"])
        if not count or not counting.is_exact(told.text, *found.span()):
            continue
        passage = passage_around(told, Span(*found.span()))
        dates = [one for one in moments.within(passage) if one[0] in written]
        length = _Length(told.text, found, count, passage, dates)
        ago = _ago(told, moments, length)
        pairs, is_order = (
            (ago, False)
            if ago
            else _pairs(length, [d for d in moments.before(passage) if d[0] in written])
        )
        if pairs and not any(length.lies_between(*pair, is_order=is_order) for pair in pairs):
            one, other = pairs[0]
            words = Span(*found.span())
            yield WrongLength(count, length.unit, one, other, is_order, passage, words)


def _is_written(text: str) -> bool:
    is_counted = re.search(rf"\b{counting.UNIT}", text, re.IGNORECASE) is not None
    return not is_counted and (any(one.isdigit() for one in text) or has_month(text))


_AGO = re.compile(r"\s+ago\b", re.IGNORECASE)
_SINCE = re.compile(r"\s*(?:now)?\s*,?\s*(?:ever\s+)?since\s+$", re.IGNORECASE)


def _ago(told: AnalysedDocument, moments: Moments, length: "_Length") -> "Pairs":
    """“twenty-five years ago, in 1950”, “for ten years, since 1950”: up to the day of writing."""
    end = length.found.end()
    way = _AGO.match(told.text, end)
    after = [one for one in length.dates if one[0].start >= end]
    if way is None:
        is_since = after and _SINCE.fullmatch(told.text, end, after[0][0].start)
        beside = after[0] if is_since and _present(told, length) else None
    else:
        near = after and after[0][0].start - way.end() <= _BESIDE
        is_beside = near and _TARGET.fullmatch(told.text, way.end(), after[0][0].start)
        beside = after[0] if is_beside else None
    written = moments.writing(length.passage) if beside else ()
    if beside is None or len(written) != 1:
        return []
    return [(beside[1], written[0])]


def _present(told: AnalysedDocument, length: "_Length") -> bool:
    """Whether it still goes on."""
    head = told.text[length.passage.start : length.found.start()]
    return re.search(r"\b(?:have|has|am|is|are|'ve)\b", head) is not None


@dataclass(frozen=True, slots=True)
class _Length:
    """A length in its sentence, with the dates there."""

    text: str
    found: re.Match[str]
    count: int
    passage: Span
    dates: Sequence[Dated]

    @property
    def unit(self) -> str:
        if self.found["one"]:
            return "day"
        unit = self.found["unit"].lower()
        return "century" if unit == "centur" else unit

    def lies_between(self, one: DayStretch, other: DayStretch, *, is_order: bool) -> bool:
        return counting.fits(self.count, self.unit, one, other, with_both_ends=not is_order)

    def between(self, start: int, end: int) -> str:
        return self.text[start:end]


Pairs = list[tuple[DayStretch, DayStretch]]


def _pairs(length: _Length, before: Sequence[Dated]) -> tuple[Pairs, bool]:
    """The days between which the length may have been meant; and whether it tells an order."""
    found, text = length.found, length.text
    if found["one"] and not _AFTER.match(text, found.end()):
        return _later(length, before), True
    if _AFTER.match(text, found.end()):
        return _after(length), True
    if _LATER.match(text, found.end()):
        return _later(length, before), True
    return _lasted(length), False


def _after(length: _Length) -> Pairs:
    """“two days after the fire of 3 May, on 4 May”: each date before or behind the first."""
    behind = [one for one in length.dates if one[0].start > length.found.end()]
    if not behind or len(length.dates) < 2:
        return []
    anchor = behind[0]
    between = length.between(length.found.end(), anchor[0].start)
    if re.search(r"[,;]|\band\b", _WHICH.sub("", between)):
        return []
    others = [one for one in length.dates if one is not anchor]
    near = [one for one in others if _is_beside(length, one) or one[0].start > anchor[0].end]
    return [(anchor[1], one[1]) for one in near]


def _later(length: _Length, before: Sequence[Dated]) -> Pairs:
    """“added five years later, in 1909”: each date told before, with the one beside."""
    beside = [one for one in length.dates if _is_beside(length, one)]
    if not beside:
        return []
    target = beside[0]
    anchors = [one for one in length.dates if one is not target] or list(before)
    return [(one[1], target[1]) for one in anchors]


def _is_beside(length: _Length, date: Dated) -> bool:
    end = length.found.end()
    way = _LATER.match(length.text, end) or _AFTER.match(length.text, end)
    end = way.end() if way else end
    start = date[0].start
    if start >= end:
        return start - end <= _BESIDE and _TARGET.match(length.between(end, start)) is not None
    gap = length.between(date[0].end, length.found.start())
    return re.fullmatch(r"\s*,?\s*(?:just|exactly|only)?\s*", gap) is not None


def _lasted(length: _Length) -> Pairs:
    """“for nine years, from 1921 to 1928”; “for five years, until he died in 1855”."""
    found, text, dates = length.found, length.text, length.dates
    for one, other in pairwise(dates):
        if _is_range(length, one, other):
            return [(one[1], other[1])]
    if _took(length) or _absent(length):
        return [(dates[0][1], dates[1][1])]
    if _lasting().search(text, max(length.passage.start, found.start() - _NEAR), found.start()):
        return [(a[1], b[1]) for n, a in enumerate(dates) for b in dates[n + 1 :]]
    return list(_until(length))


def _is_range(length: _Length, one: Dated, other: Dated) -> bool:
    """“from 1921 to 1928”, “between 1921 and 1928”, near the length."""
    head = max(0, one[0].start - 30), one[0].start
    between = length.between(one[0].end, other[0].start)
    apart = max(one[0].start - length.found.end(), length.found.start() - other[0].end)
    ways = ((_FROM, _TO), (_BETWEEN, _AND))
    is_told = any(a.search(length.text, *head) and b.fullmatch(between) for a, b in ways)
    return is_told and apart <= _APART


def _until(length: _Length) -> Iterator[tuple[DayStretch, DayStretch]]:
    """“for five years, until he died in 1855”: from what was told before."""
    found = length.found
    earlier = [one for one in length.dates if one[0].end <= found.start()]
    behind = [one for one in length.dates if one[0].start >= found.end()]
    near = max(length.passage.start, found.start() - _NEAR), found.start()
    if not (earlier and behind and _FOR.search(length.text, *near)):
        return
    if _UNTIL.search(length.between(found.end(), behind[0][0].start)):
        yield from ((one[1], behind[0][1]) for one in earlier)


def _took(length: _Length) -> bool:
    """“left on 1 June and returned on 10 June, after five weeks”: two days and no more."""
    found, text = length.found, length.text
    if len(length.dates) != 2 or not _TOOK.search(
        text, max(length.passage.start, found.start() - _NEAR), found.start()
    ):
        return False
    is_behind = length.dates[1][0].end <= found.start()
    is_after = text[found.start() - 6 : found.start()].lower() == "after "
    return not is_after or (is_behind and _CLAUSE_END.match(text, found.end()) is not None)


@cache
def _away() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.either('absent')}\s+(?:just\s+|exactly\s+)?$", re.IGNORECASE)


def _absent(length: _Length) -> bool:
    """“away for 40 days: it set out on 3 May and came back on 3 September”."""
    found = length.found
    head = max(length.passage.start, found.start() - _NEAR), found.start()
    return len(length.dates) == 2 and _away().search(length.text, *head) is not None


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """One finding for each length."""
    for source, one in heap.each(WrongLength):
        told = counting.amount(one.count, one.unit)
        days = [said(day) for day in sorted((one.one, one.other), key=lambda d: d.first)]
        kind = FindingKind.ORDER if one.is_order else FindingKind.AGE
        yield DraftFinding(
            kind,
            Message("finding.length", (*days, _lies(one), told)),
            (Clue(source.id, one.passage, one.words, says=told),),
            likelihood=0.85,
        )


def _lies(one: WrongLength) -> Message:
    low, high = sorted((one.one, one.other), key=lambda each: each.first)
    unit = counting.UNITS[one.unit]
    least, most = counting.low_gap(low, high) / unit, (high.last - low.first) / unit
    count = round((least + most) / 2)
    return counting.amount(count, one.unit)
