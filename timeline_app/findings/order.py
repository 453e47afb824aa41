"""What is told as earlier and dated later: letters answered, sequels, beginnings and ends."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from timeline_app.findings import lexicon
from timeline_app.findings.calendar import has_month, said
from timeline_app.findings.counting import DayStretch, stretch_of
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.moments import Moments
from timeline_app.findings.told import AnalysedDocument, is_ahead, lowered, passage_around
from timeline_app.message import Message
from timeline_app.model import (
    AnchorKind,
    DatedBy,
    EventClass,
    Factuality,
    FindingKind,
    Mention,
    Span,
    TimeExpression,
)

_FAR = 200
"""Days by which a day without a year may be taken for one of the wrong year."""
_NEAR = 200
_HALF_DAY = 12 * 60
_MONTH = 31
_CLOSE = 45
"""Days by which a day without a year is meant of this year and no other."""
_LONG = 3_700
"""Days beyond which a date behind the day of writing tells that this was misread."""
_TOUCHING = 3


@dataclass(frozen=True, slots=True)
class Reversed:
    """What comes first by its words (``one``) lies behind the other by its date or its hour."""

    why: Message
    passage: Span
    words: Span
    other_passage: Span
    other_words: Span
    likelihood: float


def find(told: AnalysedDocument) -> Iterator[Reversed]:
    """Everything in one document whose order its own dates or hours contradict."""
    moments = told.once(Moments)
    yield from _answered(told, moments)
    yield from _sequels(told, moments)
    yield from _hours(told)
    yield from _days(told, moments)
    yield from _too_late(told, moments)
    yield from _earlier_still(told)


@cache
def _writing() -> re.Pattern[str]:
    """“your letter of ”, “yours of the ”, “the committee's report dated ” before a date."""
    nouns = lexicon.either("writings")
    owner = r"(?:your|his|her|their|its|our|my|the|this|\w+['’]s|\w+s['’])"
    meeting = r"(?:\s+of\s+the\s+(?:\w+\s+){0,2}(?:meeting|session|sitting))?"
    return re.compile(
        rf"\b(?:yours|{owner}\s+(?:\w+\s+){{0,2}}{nouns}{meeting})\s+(?:of|dated|from|sent\s+on)\s+"
        r"(?:the\s+|\w+day,?\s+(?:the\s+)?)?$",
        re.IGNORECASE,
    )


def _answered(told: AnalysedDocument, moments: Moments) -> Iterator[Reversed]:
    """A letter of 6 May that answers one of 11 May."""
    unsure = {one.span for one in told.expressions if one.anchor_kind is not AnchorKind.NONE}
    for span, cited in moments.all:
        if not cited.is_day or not _writing().search(
            told.text, max(0, span.start - 60), span.start
        ):
            continue
        written = moments.writing(span)
        if len(written) != 1 or not written[0].is_day:
            continue
        gap = cited.first - written[0].last
        if gap <= 0 or (span in unsure and gap > _FAR):
            continue
        passage = passage_around(told, span)
        head = moments.head_of(span, written[0])
        yield Reversed(
            Message("finding.speaks-of-writing", (said(written[0]), said(cited))),
            passage, span, passage_around(told, head or span), head or span, 0.9,
        )  # fmt: skip


@cache
def _sequel() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.either('sequels')}\b")


def _sequels(told: AnalysedDocument, moments: Moments) -> Iterator[Reversed]:
    """It burnt down in 1957; the one that was put up to replace it was opened in 1955."""
    for found in _sequel().finditer(told.once(lowered)):
        passage = passage_around(told, Span(*found.span()))
        own, before = moments.within(passage), moments.before(passage)
        if len(own) != 1 or len(before) != 1:
            continue
        (span, later), (other, earlier) = own[0], before[0]
        if later.last < earlier.first:
            yield Reversed(
                Message("finding.told-before", (said(earlier), said(later))),
                passage_around(told, other), other, passage, span, 0.8,
            )  # fmt: skip


_CLOCK = re.compile(r"(?<![\d.:,-])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d%]|[.:,]\d)")
_PIECE = re.compile(r"[^.;,\n]*$")


@cache
def _ends() -> tuple[re.Pattern[str], re.Pattern[str]]:
    start, stop = lexicon.either("starts"), lexicon.either("stops")
    return (
        re.compile(rf"\b{start}\b", re.IGNORECASE),
        re.compile(rf"\b{stop}\b", re.IGNORECASE),
    )


def _hours(told: AnalysedDocument) -> Iterator[Reversed]:
    """“Knife to skin 09:20 … wound closed 08:55”, within one paragraph."""
    start, stop = _ends()
    begun: re.Match[str] | None = None
    last = 0
    for found in _CLOCK.finditer(told.text):
        if begun is not None and "\n\n" in told.text[begun.end() : found.start()]:
            begun = None
        line = max(told.text.rfind("\n", 0, found.start()) + 1, last)
        last = found.end()
        piece = _PIECE.search(told.text, max(line, found.start() - 80), found.start())
        words = piece[0] if piece else ""
        if start.search(words):
            begun = found
        elif begun is not None and stop.search(words):
            if 0 < _minutes(begun) - _minutes(found) < _HALF_DAY:
                one, other = Span(*begun.span()), Span(*found.span())
                yield Reversed(
                    Message("finding.clock-ended-before", (begun[0], found[0])),
                    passage_around(told, one), one, passage_around(told, other), other, 0.75,
                )  # fmt: skip
            begun = None


def _minutes(found: re.Match[str]) -> int:
    return int(found[1]) * 60 + int(found[2])


def _days(told: AnalysedDocument, moments: Moments) -> Iterator[Reversed]:
    """“The trial began on 5 June and ended on 3 June.”"""
    start, stop = _ends()
    for (one, begun), (other, over) in pairwise(moments.all):
        passage = passage_around(told, one)
        if other.end > passage.end or over.last >= begun.first:
            continue
        if other.start - one.end > _NEAR:
            continue
        before = told.text[max(passage.start, one.start - 40) : one.start]
        between = told.text[one.end : other.start]
        if start.search(before) and stop.search(between) and not start.search(between):
            why = Message("finding.ended-before", (said(begun),))
            yield Reversed(why, passage, one, passage, other, 0.75)


def _too_late(told: AnalysedDocument, moments: Moments) -> Iterator[Reversed]:
    """A report of 12 May tells what happened on 20 May, as past."""
    written = stretch_of(told.published) or (moments.written[1] if moments.written else None)
    if written is None or not written.is_day or moments.is_diary:
        return
    for one in told.mentions:
        date = None if one.expression is None else told.expressions[one.expression]
        if date is None or not _is_past_deed(one) or not one.passage.contains(date.span):
            continue
        if is_ahead(told, one.span, date.span):
            continue
        day = stretch_of(date.when)
        if day is None or not _is_behind(told, date, day, written):
            continue
        head = moments.head_of(date.span, written) or date.span
        yield Reversed(
            Message("finding.tells-ahead", (said(written), said(day))),
            one.passage, date.span, passage_around(told, head), head, 0.65,
        )  # fmt: skip


_PAST_AT = re.compile(
    r"(?:\b(?:on|in|of)\s+(?:the\s+)?(?:\w+day,?\s+(?:the\s+)?)?|^[\s\W]*|,\s*)$", re.IGNORECASE
)


def _is_behind(
    told: AnalysedDocument, date: TimeExpression, day: DayStretch, written: DayStretch
) -> bool:
    """Whether a date is written as such, and lies behind the day of writing."""
    gap = day.first - written.last
    if gap <= 0 or day.last - day.first > _MONTH or not has_month(date.text):
        return False
    if date.anchor_kind is not AnchorKind.NONE and not (day.is_day and 1 < gap < _CLOSE):
        return False
    if any(part.published and part.span.contains(date.span) for part in told.parts[1:]):
        return False
    line = told.text.rfind("\n", 0, date.span.start) + 1
    head = told.text[max(line, date.span.start - 30) : date.span.start]
    return gap < _LONG and _PAST_AT.search(head) is not None


def _is_past_deed(one: Mention) -> bool:
    """Whether it is told as done: that its date lies ahead must not make a plan of it."""
    is_told = one.factuality in {Factuality.HAPPENED, Factuality.PLANNED} and not one.modality
    is_past = one.tense == "PAST" and one.dated_by is DatedBy.EXPLICIT and one.polarity == "POS"
    is_plan = one.lemma.lower() in lexicon.words("plans")
    return is_told and is_past and not is_plan and one.event_class is EventClass.OCCURRENCE


def _earlier_still(told: AnalysedDocument) -> Iterator[Reversed]:
    """“They reached the summit on 5 June. They had left the camp on 9 June.”"""
    before: tuple[Mention, TimeExpression] | None = None
    for one in told.mentions:
        date = None if one.expression is None else told.expressions[one.expression]
        if date is None or one.tense != "PAST" or not _is_plain_date(told, one, date):
            continue
        if one.aspect != "PERFECTIVE":
            before = (one, date)
        elif before is not None and _is_reversed(told, before, (one, date)):
            days = [said(day)
                    for each in (before[1], date) if (day := stretch_of(each.when))]  # fmt: skip
            yield Reversed(
                Message("finding.had-been-before", (days[0], days[1])), before[0].passage,
                before[1].span, one.passage, date.span, 0.6,
            )  # fmt: skip


def _is_plain_date(told: AnalysedDocument, one: Mention, date: TimeExpression) -> bool:
    line = told.text.rfind("\n", 0, date.span.start) + 1
    head = told.text[max(line, date.span.start - 30) : date.span.start]
    is_told = one.factuality is Factuality.HAPPENED and one.polarity == "POS"
    is_own = one.dated_by is DatedBy.EXPLICIT and one.passage.contains(date.span)
    is_sure = date.anchor_kind is AnchorKind.NONE
    return is_told and is_own and is_sure and _PAST_AT.search(head) is not None


def _is_reversed(
    told: AnalysedDocument,
    one: tuple[Mention, TimeExpression],
    other: tuple[Mention, TimeExpression],
) -> bool:
    """Whether the second, which had been before the first, is dated behind it."""
    (before, date), (had_been, late) = one, other
    day, then = stretch_of(date.when), stretch_of(late.when)
    gap = had_been.passage.start - before.passage.end
    if day is None or then is None or day.last >= then.first or not -1 <= gap + 1 <= _TOUCHING:
        return False
    return "\n\n" not in told.text[before.span.start : had_been.span.end]


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """One finding for each pair of passages."""
    for source, one in heap.each(Reversed):
        clues = [Clue(source.id, one.passage, one.words)]
        if one.other_words != one.words:
            clues.append(Clue(source.id, one.other_passage, one.other_words))
        yield DraftFinding(FindingKind.ORDER, one.why, tuple(clues), likelihood=one.likelihood)
