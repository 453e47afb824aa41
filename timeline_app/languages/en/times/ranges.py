"""Two ends that share what is said once: May 3 to 7, 1914-18, June and July 2018."""

from dataclasses import replace

from timeline_app.languages.en.times import clock, names_guard, numbers_guard
from timeline_app.languages.en.times.named import day_of
from timeline_app.model import moment
from timeline_app.temporal import (
    MatchPiece,
    Origin,
    Partial,
    Reading,
    Rule,
    RuleMatch,
    date,
    is_possible,
)


def _pieces(
    found: RuleMatch, low: Partial, high: Partial, split: tuple[str, str]
) -> list[MatchPiece] | None:
    if not is_possible(low) or not is_possible(high):
        return None
    _, first_end = found.where(split[0])
    second, _ = found.where(split[1])
    first, last = date(low), date(high)
    if last.origin is Origin.CONTEXT:
        last = replace(last, origin=Origin.STORY)
    return [MatchPiece(found.first, first_end, first), MatchPiece(second, found.last, last)]


def _year_of(found: RuleMatch) -> int | None:
    return found.number("year") if found.has("year") else None


def _days(found: RuleMatch) -> list[MatchPiece] | None:
    low = Partial(year=_year_of(found), month=found.number("month"), day=day_of(found, "low"))
    high = replace(low, day=day_of(found, "high"))
    if found.has("later"):
        high = replace(high, month=found.number("later", "MONTH"))
    return _pieces(found, low, high, ("low", "second" if found.has("second") else "high"))


def _two_days(found: RuleMatch) -> Reading | None:
    """3/4 May 2019, two days in one token: dated by the first, joined where ranges are."""
    low, high = (int(part) for part in found.text("slashed").split("/"))
    point = Partial(year=_year_of(found), month=found.number("month"), day=low)
    is_pair = low >= 1 and high == low + 1
    last = replace(point, day=high)
    return date(point) if is_pair and is_possible(last) else None


def _night_to(found: RuleMatch) -> Reading | None:
    """The night to 11 March: it begins on the day before; not "from Friday night to 11 March"."""
    before = found.first - 1
    if any(found.tokens.has(before, name) for name in ("WEEKDAY", "AND", "DAY_WORD")):
        return None
    number, month = day_of(found), found.number("month")
    year = found.number("year") if found.has("year") else None
    point = Partial(year=year, month=month, day=number)
    if found.text("daypart") != "NI" or not is_possible(point):
        return None
    if year is not None:
        evening = moment.day_number(year, month, number) - 1
        year, month, number = moment.civil_day(evening)
        return date(Partial(year=year, month=month, day=number))
    if number > 1:
        return date(replace(point, day=number - 1))
    if month == _MARCH:
        return None  # which of its days is the last of February, only a year says
    month = (month - 2) % 12 + 1
    return date(Partial(month=month, day=moment.days_in_month(_ANY_YEAR, month)))


def _months(found: RuleMatch) -> list[MatchPiece] | None:
    low, high = found.number("low", "MONTH"), found.number("high", "MONTH")
    year = _year_of(found)
    first_year = year - 1 if year is not None and found.has("to") and low > high else year
    return _pieces(
        found, Partial(year=first_year, month=low), Partial(year=year, month=high), ("low", "high")
    )


def _year_months(found: RuleMatch) -> list[MatchPiece] | None:
    """2001-03 to 2001-05: told so twice, these are months and no years."""
    low = Partial(year=found.number("low", "YEAR"), month=found.number("first", "TWO"))
    high = Partial(year=found.number("high", "YEAR"), month=found.number("last", "TWO"))
    months = [(p.year or 0) * 12 + (p.month or 0) for p in (low, high)]
    is_month = all(1 <= (point.month or 0) <= 12 for point in (low, high))
    is_glued = all(
        found.tokens.is_glued(found.where(name)[0] - k)
        for name in ("first", "last")
        for k in (0, 1)
    )
    if not is_month or not is_glued or not months[0] < months[1]:
        return None
    return _pieces(found, low, high, ("first", "high"))


def _years(found: RuleMatch) -> list[MatchPiece] | None:
    low = found.number("low", "YEAR")
    at = found.where("high")[0]
    short = found.tokens.value(at, "TWO")
    high = (
        int(found.tokens.value(at, "YEAR") or 0)
        if short is None
        else low // 100 * 100 + int(short)
    )
    if not low < high or not numbers_guard.is_year_pair(found):
        return None
    return _pieces(found, Partial(year=low), Partial(year=high), ("low", "high"))


def _to_present(found: RuleMatch) -> list[MatchPiece] | None:
    """2011 – present: the year is one; the open end is read where ranges are joined."""
    if not numbers_guard.is_year_pair(found):
        return None
    return [
        MatchPiece(found.first, found.first + 1, date(Partial(year=found.number("low", "YEAR"))))
    ]


def _decades(found: RuleMatch) -> list[MatchPiece] | None:
    low = int(found.text("low", "DECADE")[:3])
    high = low // 10 * 10 + int(found.text("high", "DECADE2")[0])
    return _pieces(found, Partial(decade=low), Partial(decade=high), ("low", "second"))


def _centuries(found: RuleMatch) -> list[MatchPiece] | None:
    low, high = found.number("low", "ORDINAL") - 1, found.number("number", "ORDINAL") - 1
    is_bce = found.has("bce")
    return _pieces(
        found,
        Partial(century=low, is_bce=is_bce),
        Partial(century=high, is_bce=is_bce),
        ("low", "high"),
    )


def _before_christ(found: RuleMatch) -> list[MatchPiece] | None:
    low, high = (int(found.tokens.value(found.where(n)[0], "INT") or 0) for n in ("low", "high"))
    if not low > high:
        return None
    return _pieces(found, Partial(year=1 - low), Partial(year=1 - high), ("low", "high"))


def _hours(found: RuleMatch) -> list[MatchPiece] | None:
    """Between 9 and 10 a.m.: the half of the day said last holds for both."""
    high = clock.digits(found.tokens.word(found.where("high")[0]))
    half = found.text("meridian", "MERIDIAN_WORD")
    return _half_days(found, high, half)


def _joined_hours(found: RuleMatch) -> list[MatchPiece] | None:
    """Tuesday 3-5pm."""
    text = found.text("high", "MERIDIAN")
    return _half_days(found, clock.digits(text.rstrip("apm.")), "pm" if "p" in text else "am")


def _half_days(found: RuleMatch, high: Partial | None, half: str) -> list[MatchPiece] | None:
    low = clock.digits(found.tokens.word(found.where("low")[0]))
    if low is None or high is None or (low.hour or 0) > 12:
        return None
    if half == "am" and high.hour == 12 and (low.hour or 0) < 12:
        # "10-12 a.m." ends at noon.
        first, last = low, high
    else:
        ends = clock.with_half(high, half)
        if ends is None:
            return None
        first, last = clock.shifted_hour(low, half), ends
    if (first.hour or 0) > (last.hour or 0):
        # "from 11 to 1 p.m.": the first of them lies before noon.
        first = clock.shifted_hour(low, "am" if half == "pm" else "pm")
    _, end = found.where("low")
    start, _ = found.where("high")
    return [
        MatchPiece(found.first, end, clock.at_time(clock.zoned(found, first))),
        MatchPiece(start, found.last, clock.at_time(clock.zoned(found, last))),
    ]


def _military_hours(found: RuleMatch) -> list[MatchPiece] | None:
    """1400 to 1630 hrs."""
    points = [
        Partial(hour=number // 100, minute=number % 100)
        for number in (found.number("low", "MILITARY"), found.number("high", "MILITARY"))
    ]
    first, last = (clock.at_time(clock.zoned(found, point)) for point in points)
    start, _ = found.where("high")
    return [MatchPiece(found.first, found.first + 1, first), MatchPiece(start, found.last, last)]


def _weekdays(found: RuleMatch) -> list[MatchPiece] | None:
    """From Monday to Wednesday: the second is the next one after the first."""
    if not names_guard.is_short_weekday_fine(found, "low"):
        return None
    first, second = found.where("low")[0], found.where("high")[0]
    low = date(Partial(weekday=found.number("low", "WEEKDAY")))
    high = date(Partial(weekday=found.number("high", "WEEKDAY")))
    high = replace(high, origin=Origin.STORY, direction=1)
    return [MatchPiece(first, first + 1, low), MatchPiece(second, second + 1, high)]


def _seasons(found: RuleMatch) -> list[MatchPiece] | None:
    year = found.number("year")
    low, high = found.text("low", "SEASON"), found.text("high", "SEASON")
    return _pieces(
        found, Partial(year=year, season=low), Partial(year=year, season=high), ("low", "high")
    )


_MARCH, _ANY_YEAR = 3, 2001
TWO_DAYS = "range.two_days"
"""The rule of what is one expression and means the day after it, too."""
NIGHT_TO, NIGHT_TO_MONTH = "range.night_to", "range.night_to_month"
"""The rules of a night that is told by the day on which it ends: it begins on the one before."""
_J = "(HYPHEN|SLASH|to=TO|AND|OR)"

RULES = (
    Rule(
        NIGHT_TO,
        "(THE)? daypart=DAYPART TO day=($day) OF? month=MONTH ((COMMA|OF)? year=YEAR)?",
        _night_to,
    ),
    Rule(
        NIGHT_TO_MONTH,
        "(THE)? daypart=DAYPART TO month=MONTH day=($day) ((COMMA|OF)? year=YEAR)?",
        _night_to,
    ),
    Rule("range.weekdays", "low=WEEKDAY (TO|HYPHEN) high=WEEKDAY", _weekdays),
    Rule("range.between_weekdays", "BETWEEN low=WEEKDAY AND high=WEEKDAY", _weekdays),
    Rule(
        "range.days_after_month",
        f"month=MONTH low=($day) {_J} second=(THE? high=($day)) ((COMMA|OF)? year=YEAR)?",
        _days,
    ),
    Rule(
        "range.days_before_month",
        f"THE? low=($day) {_J} second=(THE? high=($day)) OF? month=MONTH ((COMMA|OF)? year=YEAR)?",
        _days,
    ),
    Rule(
        "range.days_two_months",
        f"month=MONTH low=($day) {_J} second=(later=MONTH high=($day)) (COMMA|OF)? year=YEAR",
        _days,
    ),
    Rule(
        TWO_DAYS,
        "THE? slashed=SLASHED OF? month=MONTH ((COMMA|OF)? year=YEAR)?",
        _two_days,
    ),
    Rule("range.months", f"low=MONTH {_J} high=MONTH (COMMA|OF)? year=YEAR", _months),
    Rule(
        "range.year_months",
        "low=YEAR HYPHEN first=TWO (TO|HYPHEN) high=YEAR HYPHEN last=TWO",
        _year_months,
    ),
    Rule("range.years", "low=YEAR (HYPHEN|SLASH) high=(YEAR|TWO)", _years),
    Rule("range.years_to_short", "low=YEAR TO high=TWO", _years),
    Rule("range.to_present", "low=YEAR (HYPHEN|TO) THE? PRESENT", _to_present),
    Rule(
        "range.decades",
        "THE? low=DECADE (AND|TO|OR|HYPHEN) second=(QUOTE? high=DECADE2)",
        _decades,
    ),
    Rule(
        "range.centuries",
        "THE? low=ORDINAL $joint high=(THE? number=ORDINAL) HYPHEN? CENTURY_WORD bce=BCE?",
        _centuries,
    ),
    Rule("range.before_christ", "low=INT (HYPHEN|SLASH|TO|AND) high=INT BCE", _before_christ),
    Rule(
        "range.hours",
        "low=(HOUR12|CLOCK|DOT_CLOCK) (HYPHEN|TO|AND) high=(HOUR12|CLOCK|DOT_CLOCK)"
        " meridian=MERIDIAN_WORD $zone",
        _hours,
    ),
    Rule(
        "range.joined_hours",
        "low=(HOUR12|CLOCK|DOT_CLOCK) (HYPHEN|TO|AND) high=MERIDIAN $zone",
        _joined_hours,
    ),
    Rule(
        "range.military_hours",
        "low=MILITARY (HYPHEN|TO|AND) high=MILITARY HOURS_WORD $zone",
        _military_hours,
    ),
    Rule("range.seasons", "low=SEASON (AND|OR|TO|HYPHEN) high=SEASON (OF)? year=YEAR", _seasons),
)
