"""Dates in digits alone: ISO 8601, 22-07-2020, 25/12/2019, 2017-06-26T14:37:17Z."""

import re
from dataclasses import replace

from timeline_app.languages.en.times import clock, numbers_guard
from timeline_app.languages.en.times.named import impossible
from timeline_app.message import Message
from timeline_app.model import short_years
from timeline_app.temporal import (
    MatchPiece,
    Partial,
    Reading,
    Rule,
    RuleMatch,
    date,
    is_possible,
    iso_week,
    iso_week_start,
    overlaid,
)

_ISO = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[t ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(z|[+-]\d\d:?\d\d)?)?"
)
AMBIGUOUS = Message("date.ambiguous")


def _checked(point: Partial) -> Reading:
    if point.day == 0 and 1 <= (point.month or 0) <= 12:
        # 1985-05-00: how lists write that the day is not known.
        return date(Partial(year=point.year, month=point.month))
    return date(point) if is_possible(point) else impossible(point)


def _is_plausible(first: int, second: int, year: int, text: str) -> bool:
    """Whether numbers that no calendar has are a date all the same: 13/13/2020, not 12-34-5678."""
    is_slashed = "/" in text and len(text) == 10
    return 1000 <= year <= 2200 and (is_slashed or (first <= 31 and second <= 31))


def _iso(found: RuleMatch) -> Reading | list[MatchPiece] | None:
    match = _ISO.fullmatch(found.text("iso"))
    if not match:
        return None
    year, month, day, hour, minute, second = (int(g) if g else None for g in match.groups()[:6])
    point = Partial(year=year, month=month, day=day, hour=hour, minute=minute, second=second)
    if numbers_guard.is_numbered(found):
        return None
    if hour is not None and not _is_on_a_clock(hour, minute or 0, second or 0):
        return impossible(point, Message("date.no-clock-time"))
    reading = _checked(replace(point, zone=(match[7] or "").upper()))
    if reading is None or reading.point is None or hour is None:
        at = found.first
        return [MatchPiece(at, at + 1, reading)] if reading else None
    return _on_clock(found, reading, reading.point)


def _is_on_a_clock(hour: int, minute: int, second: int) -> bool:
    return hour <= 24 and minute <= 59 and second <= 60


def _on_clock(found: RuleMatch, reading: Reading, point: Partial) -> Reading | list[MatchPiece]:
    """With the half of the day and the zone that stand behind the digits."""
    half = found.maybe("meridian", "MERIDIAN_WORD")
    shifted = point if half is None else clock.with_half(point, str(half))
    if shifted is None:
        return [MatchPiece(found.first, found.first + 1, reading)]
    if not point.zone:
        shifted = clock.zoned(found, shifted)
    return replace(reading, point=shifted)


def _system_date(found: RuleMatch) -> Reading | None:
    """Fri Nov  2 22:05:33 EDT 2012, as systems print it."""
    word = found.tokens.word(found.where("clock")[0])
    point = clock.digits(word) if word[-1:].isdigit() else clock.meridian_clock(word)
    if point is not None and found.has("meridian"):
        point = clock.with_half(point, found.text("meridian", "MERIDIAN_WORD"))
    if point is None:
        return None
    day = Partial(year=found.number("year"), month=found.number("month"), day=found.number("day"))
    return _checked(overlaid(day, clock.zoned(found, point)))


def _compact(found: RuleMatch) -> Reading | None:
    text = found.text("compact")
    if not numbers_guard.is_compact_date(found):
        return None
    return _checked(Partial(year=int(text[:4]), month=int(text[4:6]), day=int(text[6:])))


def full_year(text: str) -> int | None:
    """A year of two or four digits."""
    if len(text) == 4:
        return int(text) if 1000 <= int(text) <= 2999 else None
    return short_years.full_year(int(text)) if len(text) == 2 else None


def _numeric(found: RuleMatch) -> Reading | None:
    parts = re.split(r"[/.-]", found.text("numdate"))
    if not numbers_guard.is_numeric_date(found):
        return None
    if len(parts[0]) == 4:
        year = full_year(parts[0])
        month, day = int(parts[1]), int(parts[2])
        is_meant = year and _is_plausible(month, day, year, found.text("numdate"))
        return _checked(Partial(year=year, month=month, day=day)) if is_meant else None
    year = full_year(parts[2])
    if year is None or len(parts[0]) > 2:
        return None
    first, second = int(parts[0]), int(parts[1])
    if first == 0:
        return _checked(Partial(year=year, month=second, day=0))
    if min(first, second) in range(1, 13):
        return _either_order(first, second, year)
    is_meant = len(parts[2]) == 4 and _is_plausible(first, second, year, found.text("numdate"))
    return impossible(Partial(year=year, month=second, day=first)) if is_meant else None


def _either_order(first: int, second: int, year: int) -> Reading | None:
    day_first = Partial(year=year, month=second, day=first)
    month_first = Partial(year=year, month=first, day=second)
    if second > 12:
        return _checked(month_first)
    if first > 12:
        return _checked(day_first)
    if first == second:
        return _checked(month_first)
    return replace(date(month_first), others=(day_first,), warnings=(AMBIGUOUS,), is_sure=False)


def _iso_week(found: RuleMatch) -> Reading | None:
    year, week, *weekday = found.text("week", "ISO_WEEK").replace("w", "").split("-")
    if not 1 <= int(week) <= iso_week(iso_week_start(int(year) + 1, 1) - 7)[1]:
        return impossible(Partial(), Message("date.no-week"))
    whole = Partial(year=int(year), week=int(week))
    day = Partial(weekday=int(weekday[0])) if weekday else Partial()
    return date(overlaid(whole, day))


def _year_month(found: RuleMatch) -> Reading | None:
    """2019-03 is a month; 2009-10 are two years, by another rule."""
    year, month = found.number("year"), found.number("month", "TWO")
    is_glued = all(found.tokens.is_glued(i) for i in (found.last - 2, found.last - 1))
    is_month = 1 <= month <= min(12, year % 100)
    if not is_glued or not is_month or not numbers_guard.is_year_pair(found):
        return None
    return date(Partial(year=year, month=month))


def _month_number(found: RuleMatch) -> Reading | None:
    if not numbers_guard.is_numeric_date(found):
        return None
    first, second = re.split(r"[/.]", found.text("month", "MONTH_NUMBER"))
    if len(first) == 4 and "/" in found.tokens.word(found.first) and _is_next(first, second):
        return date(Partial(year=int(first)))
    year, month = (first, second) if len(first) == 4 else (second, first)
    return date(Partial(year=int(year), month=int(month)))


def _is_next(year: str, short: str) -> bool:
    """The season 2007/08: a year and the one after it."""
    return int(short) == (int(year) + 1) % 100


RULES = (
    Rule("numeric.iso", "iso=ISO meridian=MERIDIAN_WORD? $zone", _iso),
    Rule(
        "numeric.system_date",
        "WEEKDAY month=MONTH day=DAY clock=(CLOCK|MERIDIAN) meridian=MERIDIAN_WORD? $zone"
        " year=YEAR",
        _system_date,
    ),
    Rule("numeric.compact", "compact=COMPACT", _compact),
    Rule("numeric.date", "numdate=NUMDATE", _numeric),
    Rule("numeric.weekday_date", "WEEKDAY COMMA? numdate=NUMDATE", _numeric),
    Rule("numeric.month", "month=MONTH_NUMBER", _month_number),
    Rule("numeric.year_month", "year=YEAR HYPHEN month=TWO", _year_month),
    Rule("numeric.iso_week", "week=ISO_WEEK", _iso_week),
)
