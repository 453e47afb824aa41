"""Hours and minutes that do not lie between the times of the clock with which they are told."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from timeline_app.findings import counting, lexicon
from timeline_app.findings.counting import amount
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.told import AnalysedDocument, lowered, sentence_at
from timeline_app.message import Message
from timeline_app.model import FindingKind, Span

_CLOCK = re.compile(
    r"(?<![\d.:,/£$€-])(?P<h>[01]?\d|2[0-4])(?:[:.](?P<m>[0-5]\d)(?!\d|[.:,]\d|%)"
    r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?|\s?(?P<only>[ap])\.?\s?m\b\.?)",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s*(?:to|till|until|and|[-–—])\s*(?:at\s+)?", re.IGNORECASE)
_LONGEST = 600
"""Code points of a sentence that is read for this."""
_DAY, _HALF_DAY, _HOUR = 24 * 60, 12 * 60, 60


@dataclass(frozen=True, slots=True)
class WrongTime:
    """So many minutes, told in ``words``, do not lie between two times of the clock."""

    minutes: int
    told: int
    passage: Span
    words: Span


@cache
def _length() -> re.Pattern[str]:
    number = counting.number_pattern()
    return re.compile(
        rf"\b(?:(?P<half>half\s+an\s+hour)|(?P<quarter>(?:a\s+)?quarter\s+of\s+an\s+hour)"
        rf"|(?P<n>{number}|an?)(?P<more>\s+and\s+a\s+half)?[\s-]+(?P<unit>hour|minute)s?"
        rf"(?P<after>\s+and\s+a\s+half)?(?:\s+and\s+(?P<rest>{number})\s+minutes)?)\b"
    )


def find(told: AnalysedDocument) -> Iterator[WrongTime]:
    """Every length that fits no reading of the two times in its sentence."""
    for found in _length().finditer(told.once(lowered)):
        sentence = sentence_at(told, found.start())
        if sentence is None or len(sentence.span) > _LONGEST:
            continue
        times = list(_CLOCK.finditer(told.text, *sentence.span.ends))
        words = Span(*found.span())
        if len(times) != 2 or not counting.is_exact(told.text, *words.ends):
            continue
        if not _belongs(told.text, words, sentence.span, times):
            continue
        length, leeway = _minutes(found)
        some = _apart(*times)
        if length and all(abs(one - length) > leeway for one in some):
            yield WrongTime(min(some), length, sentence.span, words)


def _minutes(found: re.Match[str]) -> tuple[int, int]:
    """A length, and by how much it may be off: it may be counted in whole hours."""
    if found["half"]:
        return 30, 10
    if found["quarter"]:
        return 15, 6
    count = counting.value(found["n"]) or 0
    if found["unit"].lower() == "minute":
        return count, max(5, count // 10)
    half = 30 if found["more"] or found["after"] else 0
    rest = counting.value(found["rest"]) or 0 if found["rest"] else 0
    return count * _HOUR + half + rest, 10 if rest else 20 if half else 30


def _apart(one: re.Match[str], other: re.Match[str]) -> list[int]:
    """The minutes from the one to the other, by the clock of a day and by that of half a day."""
    first, second = _at(one), _at(other)
    found = {(second - first) % _DAY}
    if not (_is_told(one) and _is_told(other)):
        # From eight to nine may be one hour or thirteen.
        found.add((second - first + _HALF_DAY) % _DAY)
    return sorted(found)


def _is_told(found: re.Match[str]) -> bool:
    return bool(found["half"] or found["only"]) or int(found["h"]) > 12


def _at(found: re.Match[str]) -> int:
    hour = int(found["h"])
    half = (found["half"] or found["only"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * _HOUR + int(found["m"] or 0)


@cache
def _lasted() -> re.Pattern[str]:
    """What tells a length as that of the very thing that began and ended."""
    return re.compile(
        rf"\b(?:{lexicon.either('lasted')})\s+(?:just\s+|exactly\s+|only\s+)?$", re.IGNORECASE
    )


def _belongs(text: str, words: Span, passage: Span, times: Sequence[re.Match[str]]) -> bool:
    """Whether the two times are those from which to which it lasted."""
    one, other = times
    head = text[max(passage.start, one.start() - 12) : one.start()]
    is_range = re.search(r"\b(?:from|between)\s+(?:about\s+)?$", head, re.IGNORECASE) is not None
    is_range = is_range and _RANGE.fullmatch(text, one.end(), other.start()) is not None
    led = _lasted().search(text, max(passage.start, words.start - 30), words.start) is not None
    in_all = re.match(r"\s+(?:in\s+all|altogether|later)\b", text[words.end : words.end + 14])
    is_near = min(abs(one.start() - words.end), abs(words.start - other.end())) <= 30
    return (is_range and is_near) or bool((led or in_all) and _is_begun(text, passage, times))


def _is_begun(text: str, passage: Span, times: Sequence[re.Match[str]]) -> bool:
    """Whether the one is told as the beginning, and the other as the end."""
    one, other = times
    start = re.compile(rf"\b{lexicon.either('starts')}\b", re.IGNORECASE)
    stop = re.compile(rf"\b{lexicon.either('stops')}\b", re.IGNORECASE)
    is_start = start.search(text, max(passage.start, one.start() - 50), one.start())
    return bool(is_start and stop.search(text, one.end(), other.start()))


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """One finding for each length."""
    for source, one in heap.each(WrongTime):
        yield DraftFinding(
            FindingKind.AGE,
            Message("finding.between-times", (_said(one.minutes), _said(one.told))),
            (Clue(source.id, one.passage, one.words, says=_said(one.told)),),
            likelihood=0.8,
        )


def _said(minutes: int) -> Message:
    hours, rest = divmod(minutes, _HOUR)
    parts = [amount(n, unit) for n, unit in ((hours, "hour"), (rest, "minute")) if n]
    return Message("amount.together", (tuple(parts),)) if parts else Message("amount.no-minutes")
