"""Days and hours that no calendar and no clock has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from timeline_app.findings import counting, lexicon
from timeline_app.findings.calendar import Day, Years, is_near_day, written_days
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.told import AnalysedDocument, lowered, passage_around
from timeline_app.message import Message
from timeline_app.model import FindingKind, Span, moment
from timeline_app.model.nesting import Cover
from timeline_app.wording.date_words import MONTHS

_NO_HOUR = Message("date.no-hour")
_NO_MINUTE = Message("date.no-minute")
_LAST_HOUR, _LAST_MINUTE = 24, 59
_LED = 60
"""Code points before a time of the clock that say what it is."""
_LOGGED = 3
"""So many lines that begin with a time of the clock make a log."""
_CLOCK = re.compile(r"(?<![\d.:,/-])(\d{1,2})([:.])(\d\d)(?!\d|:\d|[/%]|[.,]\d)")
_LINE = re.compile(r"^[\s>*|•–-]*\d{1,2}[:.]\d\d\b", re.MULTILINE)
_LINE_HEAD = re.compile(r"(?:^|\n)[\s>*|•–-]*$")
_LEAP_MONTH, _LEAP_DAY = 2, 29
_FARTHEST = 39
"""What is beyond is no slip of the pen for a day or a month."""
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class NoSuchDay:
    """Words that name a day or an hour that there is not; ``why`` is a clause that says so."""

    passage: Span
    words: Span
    why: Message


def find(told: AnalysedDocument) -> Iterator[NoSuchDay]:
    """What the tagger saw and could not take for a date, and what it need not look for."""
    seen = Cover([one.span for one in told.impossible])
    for one in told.impossible:
        if _is_number(one.text) or _is_score(told.text, one.span):
            continue
        why = one.warnings[0] if one.warnings else Message("date.no-day")
        yield NoSuchDay(passage_around(told, one.span), one.span, why)
    for span, why in (
        *_clocks(told),
        *_leap_days(told),
        *_last_months(told),
        *_beyond_months(told),
    ):
        if not seen.touches(span):
            yield NoSuchDay(passage_around(told, span), span, why)


_DIGITS = re.compile(r"(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})")


def _is_number(text: str) -> bool:
    """Whether figures that are no date are too far from one to be meant as one."""
    found = _DIGITS.fullmatch(text)
    if found is None:
        return False
    first, second, third = (int(one) for one in found.groups())
    if len(found[1]) == len(found[3]) and 1 <= second <= 12 and 1 <= third <= 31:
        return True  # 97/06/30
    return max(second, min(first, third)) > _FARTHEST


def _is_score(text: str, words: Span) -> bool:
    """Whether digits with a colon count something else: "they won by 26:15"."""
    is_clock = _CLOCK.fullmatch(text, *words.ends) is not None
    return is_clock and _no_clock().search(_before(text, words.start)) is not None


def _before(text: str, start: int) -> str:
    return text[max(0, start - _LED) : start]


def _clocks(told: AnalysedDocument) -> Iterator[tuple[Span, Message]]:
    text = told.text
    found = list(_CLOCK.finditer(text))
    wrong = [(one, why) for one in found if (why := _wrong(one))]
    for one in _o_clock().finditer(told.once(lowered)):
        if (counting.value(one[1]) or 0) > _LAST_HOUR:
            yield Span(*one.span()), _NO_HOUR
    if not wrong:
        return
    # Where hours are written with a point, another hour with a point is meant as one.
    has_points = any(_is_at_point(text, one) and not _wrong(one) for one in found)
    is_log = sum(1 for _ in _LINE.finditer(text)) >= _LOGGED
    ends = {one.span.end for one in told.expressions}
    for one, why in wrong:
        if one[2] == "." and not (has_points and _is_at_point(text, one)):
            continue
        if _means_clock(text, one, ends, is_log=is_log):
            yield Span(*one.span()), why


def _wrong(found: re.Match[str]) -> Message | None:
    hour, minute = int(found[1]), int(found[3])
    if hour > _LAST_HOUR or (hour == _LAST_HOUR and 0 < minute <= _LAST_MINUTE):
        return _NO_HOUR if minute <= _LAST_MINUTE and hour < _FARTHEST else None
    return _NO_MINUTE if minute > _LAST_MINUTE else None


def _means_clock(text: str, found: re.Match[str], dates: set[int], *, is_log: bool) -> bool:
    before = _before(text, found.start())
    if _no_clock().search(before):
        return False
    if is_log and _LINE_HEAD.search(before):
        return True
    if _lead().search(before) or _unit().match(text, found.end()):
        return True
    joint = re.search(r"\s*(?:,|at|[-–])?\s*$", before)
    return joint is not None and found.start() - len(joint[0]) in dates


@cache
def _no_clock() -> re.Pattern[str]:
    """Words of scores, verses and lengths close before."""
    return re.compile(rf"\b{lexicon.either('no_clock')}\b[^.;\n]{{0,20}}$", re.IGNORECASE)


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.either('before_clock')}\s+$", re.IGNORECASE)


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(rf"\s?{lexicon.either('clock_units')}\b", re.IGNORECASE)


_AT = re.compile(r"\bat\s+$", re.IGNORECASE)
_NO_AMOUNT = re.compile(r"(?!\s*(?:times|per|million|billion|cents?|points?|a\b|to\b|[$£€%]))")


def _is_at_point(text: str, found: re.Match[str]) -> bool:
    """“at 10.15”, and no “at 1.65 times”."""
    before = _AT.search(text, max(0, found.start() - 6), found.start())
    return found[2] == "." and bool(before) and _NO_AMOUNT.match(text, found.end()) is not None


@cache
def _o_clock() -> re.Pattern[str]:
    return re.compile(rf"\b({counting.number_pattern()})\s+o['’]clock\b")


def _leap_days(told: AnalysedDocument) -> Iterator[tuple[Span, Message]]:
    """29 February where every year that it may lie in is a common year."""
    years = None
    for day in written_days(told):
        if (day.month, day.number) != (_LEAP_MONTH, _LEAP_DAY) or day.year is not None:
            continue
        years = years or told.once(Years)
        some = years.of(day, passage_around(told, day.span))
        if some and not any(moment.is_leap(year) for year in years.told.union(some)):
            yield day.span, Message("date.no-leap-year", (some[0],))


@cache
def _of_last_month() -> re.Pattern[str]:
    return re.compile(
        r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:(?P<last>ult(?:imo|\.)?|of\s+last\s+month)"
        r"|(?P<this>inst(?:ant|\.)?|of\s+this\s+month))(?!\w)",
        re.IGNORECASE,
    )


def _last_months(told: AnalysedDocument) -> Iterator[tuple[Span, Message]]:
    """The 31st ult. in a letter of July: June has no such day."""
    if told.published is None or not is_near_day(told.published):
        return
    year, month, _ = moment.civil_day(told.published.start_earliest // moment.DAY)
    for found in _of_last_month().finditer(told.text):
        first = moment.civil_day(moment.day_number(year, month, 1) - (1 if found["last"] else 0))
        day = Day(Span(*found.span()), found[0], first[1], int(found["day"]), first[0])
        if not 1 <= day.number <= moment.days_in_month(first[0], first[1]):
            yield day.span, Message("date.no-day-of", (first[1], day.number))


@cache
def _day_and_month() -> re.Pattern[str]:
    """A day before its month, or behind it where nothing else can be meant."""
    months = "|".join(one.title() for one in lexicon.entry("months"))
    return re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?P<month>{months})\b"
        rf"|\b(?P<month_too>{months})\.?\s+(?P<day_too>\d{{1,2}})"
        r"(?=(?:st|nd|rd|th)\b|,\s+\d{4}\b|\s*(?:[|:)]|$))",
        re.MULTILINE,
    )


def _beyond_months(told: AnalysedDocument) -> Iterator[tuple[Span, Message]]:
    """31 April, where the tagger read it as part of something else."""
    for found in _day_and_month().finditer(told.text):
        number = int(found["day"] or found["day_too"])
        name = (found["month"] or found["month_too"]).lower()
        month = next(n for n, one in enumerate(MONTHS, start=1) if one.lower()[:3] == name[:3])
        if moment.days_in_month(_LEAP_YEAR, month) < number <= _FARTHEST:
            yield Span(*found.span()), Message("date.no-day-of", (month, number))


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """One finding for each place."""
    for source, one in heap.each(NoSuchDay):
        words = " ".join(heap.quote(source.id, one.words).split())
        yield DraftFinding(
            FindingKind.IMPOSSIBLE,
            Message("finding.impossible", (words, one.why)),
            (Clue(source.id, one.passage, one.words),),
            likelihood=0.97,
        )
