"""Dates with the name of a month or a weekday."""

import re
from dataclasses import replace

from timeline_app import syntax
from timeline_app.languages.en.times import names_guard, numbers_guard
from timeline_app.languages.en.times.context import is_word
from timeline_app.message import Message
from timeline_app.model import short_years
from timeline_app.model.expression import TimexType
from timeline_app.temporal import Origin, Partial, Reading, Rule, RuleMatch, date, is_possible

_LAST_DAY = 31
_DASHED = 4
"""Tokens before the year of 31-Dec-99."""
_MEASURES = {"%", ":", "/", "-", "°"}
WEEKDAY_DISAGREES = Message("date.weekday-disagrees")


def day_of(found: RuleMatch, name: str = "day") -> int:
    """A day of the month, in digits or as an ordinal."""
    at = found.where(name)[0]
    value = found.tokens.value(at, "DAY") or found.tokens.value(at, "ORDINAL_DAY")
    return int(value or 0)


def _weekday_checked(reading: Reading, found: RuleMatch) -> Reading:
    point = reading.point
    weekday = found.maybe("weekday")
    if weekday is None or point is None or point.year is None:
        return replace(reading, others=()) if weekday is None else reading
    agrees = (point.day_number() + 3) % 7 + 1 == int(weekday)
    return reading if agrees else replace(reading, warnings=(WEEKDAY_DISAGREES,))


def _full(found: RuleMatch) -> Reading | None:
    if not names_guard.is_short_weekday_fine(found, "weekday"):
        return None
    year = found.number("year") if found.has("year") else None
    weekday = found.number("weekday") if found.has("weekday") and year is None else None
    point = Partial(year=year, month=found.number("month"), day=day_of(found), weekday=weekday)
    if is_possible(point):
        return _weekday_checked(date(point), found)
    is_count = year is None and numbers_guard.counts_what_follows(found)
    return None if is_count else impossible(point)


def _short_year(found: RuleMatch) -> Reading | None:
    """31-Dec-99, 10-Apr-15, May '68; 31 Dec 99 where no such day is counted."""
    number = found.number("year", "TWO")
    if not _is_short_year_led(found, number):
        return None
    year = short_years.full_year(number)
    day = day_of(found) if found.has("day") else None
    point = Partial(year=year, month=found.number("month"), day=day)
    return date(point) if is_possible(point) else impossible(point)


def _early_year(found: RuleMatch) -> Reading | None:
    """4 September 476, where nothing follows that could be counted."""
    if is_word(found.tokens, found.last) and not found.tokens.has(found.last, "FUNCTION_WORD"):
        return None
    year = found.number("year", "THREE")
    point = Partial(year=year, month=found.number("month"), day=day_of(found))
    return date(point) if is_possible(point) else impossible(point)


def _is_short_year_led(found: RuleMatch, number: int) -> bool:
    """Whether two digits are a year: dashed on to the month, after an apostrophe, or no day."""
    tokens, at, after = found.tokens, found.last - 1, found.last
    if tokens.has(at - 1, "QUOTE"):
        return tokens.is_glued(at)
    if tokens.has(at - 1, "MONTH"):
        is_free = not is_word(tokens, after) and tokens.raw(after)[:1] not in _MEASURES
        return number > _LAST_DAY and is_free
    is_glued = all(tokens.is_glued(i) for i in range(found.first + 1, after))
    is_free = not (tokens.is_glued(after) and tokens.word(after) in _MEASURES)
    return is_glued and at - found.first == _DASHED and is_free and not is_word(tokens, after)


def impossible(point: Partial, why: Message | None = None) -> Reading:
    """A day that no calendar has: found, shown, and never a date."""
    told = (why or _why_impossible(point),)
    never = None if why else point
    return Reading(TimexType.DATE, value="", never=never, warnings=told, is_sure=False)


def _why_impossible(point: Partial) -> Message:
    if point.month is not None and not 1 <= point.month <= 12:
        return Message("date.no-month", (point.month,))
    return Message("date.no-day-in-month", (point.day or 0,))


def _month_year(found: RuleMatch) -> Reading | None:
    return date(Partial(year=found.number("year"), month=found.number("month")))


def _month(found: RuleMatch) -> Reading | None:
    if not names_guard.is_bare_month(found):
        return None
    reading = date(Partial(month=found.number("month")))
    return replace(reading, is_sure=names_guard.is_surely_month(found))


def _weekday(found: RuleMatch) -> Reading | None:
    if not names_guard.is_short_weekday_fine(found, "weekday"):
        return None
    return date(Partial(weekday=found.number("weekday")))


def _ordinal_day(found: RuleMatch) -> Reading | None:
    if not numbers_guard.is_bare_ordinal(found):
        return None
    return Reading(TimexType.DATE, point=Partial(day=day_of(found)), origin=Origin.STORY)


def _weekday_and_day(found: RuleMatch) -> Reading | None:
    in_digits = found.tokens.raw(found.where("day")[0])[0].isdigit()
    if not in_digits or not names_guard.is_short_weekday_fine(found, "weekday"):
        return None
    return date(Partial(weekday=found.number("weekday"), day=day_of(found)))


_GLUED = re.compile(r"(\d{1,2})([a-z]+)(\d{2,4})")


def _glued(found: RuleMatch) -> Reading | None:
    """13NOV2017, 13NOV17."""
    match = _GLUED.fullmatch(found.text("glued"))
    month = syntax.months().get(match[2]) if match else None
    if match is None or month is None:
        return None
    day, digits = match[1], match[3]
    year = int(digits) if len(digits) == 4 else short_years.full_year(int(digits))
    point = Partial(year=year, month=month, day=int(day))
    return date(point) if is_possible(point) else impossible(point)


def _year_month(found: RuleMatch) -> Reading | None:
    """2024 Aug; not "in 2004 May said"."""
    if found.tokens.has(found.last - 1, "PERSON_MONTH") and found.last - found.first == 2:
        return None
    return date(Partial(year=found.number("year"), month=found.number("month")))


RULES = (
    Rule("named.glued", "glued=GLUED", _glued),
    Rule("named.year_month", "year=YEAR (HYPHEN|SLASH)? month=MONTH", _year_month),
    Rule("named.month_day_year", "$wd? month=MONTH THE? day=($day) (COMMA|OF)? year=YEAR", _full),
    Rule(
        "named.day_month_year",
        "$wd? THE? day=($day) (OF|HYPHEN)? month=MONTH (COMMA|OF|HYPHEN)? year=YEAR",
        _full,
    ),
    Rule(
        "named.bracketed_year",
        "$wd? THE? (day=($day) OF? month=MONTH) OPEN year=YEAR CLOSE",
        _full,
    ),
    Rule(
        "named.slashed_month",
        "day=DAY SLASH month=MONTH SLASH year=YEAR",
        _full,
    ),
    Rule(
        "named.year_first",
        "year=YEAR (HYPHEN|SLASH|COMMA)? month=MONTH (HYPHEN|SLASH)? day=DAY",
        _full,
    ),
    Rule(
        "named.short_year",
        "day=DAY (HYPHEN|SLASH)? month=MONTH (HYPHEN|SLASH|QUOTE)? year=TWO",
        _short_year,
    ),
    Rule("named.early_year", "day=DAY OF? month=MONTH year=THREE", _early_year),
    Rule("named.month_short_year", "month=MONTH QUOTE year=TWO", _short_year),
    Rule("named.month_day", "$wd? month=MONTH THE? day=($day)", _full),
    Rule("named.day_month", "$wd? THE? day=($day) (OF|HYPHEN)? month=MONTH", _full),
    Rule("named.month_year", "month=MONTH (COMMA|OF|HYPHEN)? year=YEAR", _month_year),
    Rule("named.month", "month=MONTH", _month),
    Rule("named.weekday", "weekday=WEEKDAY", _weekday),
    Rule("named.weekday_ordinal", "weekday=WEEKDAY COMMA? THE? day=ORDINAL_DAY", _weekday_and_day),
    Rule("named.ordinal_day", "THE day=ORDINAL_DAY", _ordinal_day),
)
