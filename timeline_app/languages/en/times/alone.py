"""Dates that are nothing but dates where they stand alone, in a form or a cell of a table.

In a text "1755" may count houses and "the 90s" be those of any speaker's; alone the one is a
year and the other asks which.  These rules stand before those of texts and win where both match
as much.
"""

import re

from timeline_app.languages.en.times import named, numeric
from timeline_app.message import Message
from timeline_app.model import short_years
from timeline_app.temporal import Partial, Reading, Rule, RuleMatch, date, fixed, is_possible

_MONTHS = 12
_MILLENNIA = 10
_FIRST_COMPACT_YEAR = 1500


def _refused(why: Message) -> Reading:
    """No date, and what says so to the person who typed it."""
    return named.impossible(Partial(), why)


def _in_month(year: int, month: int, day: int | None = None) -> Reading:
    """The day, or the month or the year where 0 stands for what is not known."""
    if month == 0 and not day:
        return date(Partial(year=year))
    point = Partial(year=year, month=month, day=day or None)
    return date(point) if is_possible(point) else named.impossible(point)


def _dated(found: RuleMatch) -> Reading | None:
    """AD 79, 44 BC, 15 March 44 BC, March 79 CE; without an era only four digits are a year."""
    figures = found.tokens.word(found.where("year")[0])
    number = int(figures.replace(",", ""))
    if not (found.has("bce") or found.has("ce")):
        if len(figures) != 4 and "," not in figures:
            return None
    elif number == 0:
        return _refused(Message("typed.no-year-0"))
    year = 1 - number if found.has("bce") else number
    if not found.has("month"):
        return date(Partial(year=year))
    day = named.day_of(found) if found.has("day") else None
    return _in_month(year, found.number("month"), day)


def _numeric(found: RuleMatch) -> Reading | None:
    """22/07/2020 in the one order that is asked for; full stops only where the day is first."""
    text = found.text("numdate")
    first, second, third = re.split(r"[/.-]", text)
    if len(first) == 4:
        return _in_month(int(first), int(second), int(third)) if len(third) < 3 else None
    year = numeric.full_year(third)
    if year is None or len(first) > 2:
        return None
    if not int(first):
        return _in_month(year, int(second))
    is_day_first = found.tokens.day_first is not False or "." in text
    day, month = (first, second) if is_day_first else (second, first)
    if not int(second):
        # 08/00/1999, where the month is written first.
        day, month = second, first
    return _in_month(year, int(month), int(day))


def _compact(found: RuleMatch) -> Reading | None:
    text = found.text("compact")
    if int(text[:4]) < _FIRST_COMPACT_YEAR:
        return None
    return _in_month(int(text[:4]), int(text[4:6]), int(text[6:]))


def _month_number(found: RuleMatch) -> Reading | None:
    """05/2020, 5.2020, 2020.5."""
    parts = re.split(r"[/.]", found.tokens.word(found.first))
    year, month = sorted(parts, key=len, reverse=True)
    is_such = len(year) == 4 and len(month) < 3 and int(month)
    return _in_month(int(year), int(month)) if is_such else None


def _year_month(found: RuleMatch) -> Reading:
    return _in_month(found.number("year"), found.number("month"))


def _only_month(found: RuleMatch) -> Reading:
    """May: the month, for it lacks a year and is no verb."""
    return date(Partial(month=found.number("month")))


def _year_slash_month(found: RuleMatch) -> Reading | None:
    """2020/5; but 2019/20 are two years."""
    month = found.number("month", "INT")
    return _in_month(found.number("year"), month) if 0 < month <= _MONTHS else None


def _short_year(found: RuleMatch) -> Reading:
    """3 May 04, 31-Dec-99."""
    year = short_years.full_year(found.number("year", "TWO"))
    return _in_month(year, found.number("month"), named.day_of(found))


def _unknown_day(found: RuleMatch) -> Reading | None:
    """00 May 1985: the month."""
    is_unknown = not int(found.get("unknown", "INT"))
    return _in_month(found.number("year"), found.number("month")) if is_unknown else None


def _unknown_digits(found: RuleMatch) -> Reading:
    digits = found.tokens.word(found.first)
    return fixed(digits.replace("?", "X").replace("x", "X"))


def _decade(found: RuleMatch) -> Reading | None:
    year = int(re.sub(r"\D", "", found.text("decade")))
    return date(Partial(decade=year // 10)) if year < 1000 and year % 10 == 0 else None


def _short_decade(found: RuleMatch) -> Reading:
    digits = found.text("decade", "DECADE2")[:2]
    return _refused(Message("typed.which-century", (digits,)))


def _century(found: RuleMatch) -> Reading | None:
    number = found.number("number", "ORDINAL") - 1
    if not 0 <= number < 100:
        return _refused(Message("typed.no-century"))
    return date(Partial(century=number, is_bce=found.has("bce")))


def _millennium(found: RuleMatch) -> Reading:
    number = found.number("number", "ORDINAL") - 1
    if not 0 <= number < _MILLENNIA:
        return _refused(Message("typed.no-millennium"))
    return fixed(f"{'-' if found.has('bce') else ''}{number}XXX")


def _no_hour(found: RuleMatch) -> Reading | None:
    hour, half = found.number("hour", "INT"), found.text("half", "MERIDIAN_WORD")
    is_hour = 1 <= hour <= _MONTHS
    return None if is_hour else _refused(Message("typed.no-hour-of-half", (hour, half)))


def _no_month(found: RuleMatch) -> Reading:
    month, year = found.text("month", "NO_MONTH").split("/")
    return named.impossible(Partial(year=int(year), month=int(month)))


def _no_clock(found: RuleMatch) -> Reading:
    return _refused(Message("typed.no-clock-time", (found.text("clock", "NO_CLOCK"),)))


_ERA = "(bce=BCE | ce=CE)"
_NTH = "THE? number=ORDINAL HYPHEN?"
_YEAR = "year=(INT | THOUSANDS)"

RULES = (
    Rule("alone.year", f"(THE? YEAR_WORD)? {_YEAR} {_ERA}?", _dated),
    Rule("alone.year_of_era", f"ce=CE {_YEAR} (month=MONTH (day=($day))?)?", _dated),
    Rule(
        "alone.day",
        "$wd? THE? day=($day) (OF|HYPHEN|DOT)? month=MONTH (COMMA|OF|HYPHEN|DOT)?"
        f" {_YEAR} {_ERA}?",
        _dated,
    ),
    Rule("alone.month", f"month=MONTH (THE? day=($day))? (COMMA|OF)? {_YEAR} {_ERA}?", _dated),
    Rule("alone.year_first", "year=YEAR COMMA? day=($day) month=MONTH", _dated),
    Rule("alone.numeric", "($wd)? numdate=NUMDATE", _numeric),
    Rule("alone.compact", "compact=COMPACT", _compact),
    Rule("alone.month_number", "(MONTH_NUMBER | DECIMAL)", _month_number),
    Rule("alone.only_month", "month=MONTH", _only_month),
    Rule("alone.year_slash_month", "year=YEAR SLASH month=INT", _year_slash_month),
    Rule("alone.year_month", "year=YEAR COMMA? month=MONTH", _year_month),
    Rule(
        "alone.short_year",
        "THE? day=($day) (OF|HYPHEN|SLASH)? month=MONTH (HYPHEN|SLASH)? QUOTE? year=TWO",
        _short_year,
    ),
    Rule("alone.unknown_day", "unknown=INT HYPHEN? month=MONTH HYPHEN? year=YEAR", _unknown_day),
    Rule("alone.unknown_day_last", "month=MONTH unknown=INT COMMA? year=YEAR", _unknown_day),
    Rule("alone.unknown_digits", "(UNKNOWN_DIGITS | UNREAD_DIGITS)", _unknown_digits),
    Rule("alone.decade", "THE? decade=DECADE", _decade),
    Rule("alone.short_decade", "THE? QUOTE? decade=DECADE2", _short_decade),
    Rule("alone.century", "THE? number=ORDINAL HYPHEN? CENTURY_WORD (bce=BCE|CE)?", _century),
    Rule(
        "alone.millennium",
        "THE? number=ORDINAL HYPHEN? MILLENNIUM_WORD (bce=BCE|CE)?",
        _millennium,
    ),
    Rule("alone.no_month", "month=NO_MONTH", _no_month),
    Rule("alone.no_hour", "hour=INT half=MERIDIAN_WORD", _no_hour),
    Rule("alone.no_clock", "clock=NO_CLOCK", _no_clock),
)
