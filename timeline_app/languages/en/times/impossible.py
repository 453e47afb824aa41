"""Dates and clock times that no calendar and no clock has, beside those of the other rules."""

from timeline_app.languages.en.times import numbers_guard
from timeline_app.languages.en.times.context import is_capital_word
from timeline_app.languages.en.times.named import day_of, impossible
from timeline_app.message import Message
from timeline_app.temporal import MatchPiece, Partial, Reading, Rule, RuleMatch, date, is_possible

_MOST_DAYS = 31


def _number(found: RuleMatch) -> int:
    at = found.where("day")[0]
    value = found.tokens.value(at, "INT")
    return int((found.tokens.value(at, "ORDINAL") or 0) if value is None else value)


def _no_such_day(found: RuleMatch) -> Reading | None:
    """32 January 2020, the 45th of May: a number of two digits where a day must stand."""
    number, at = _number(found), found.first
    if 1 <= number <= _MOST_DAYS or number > 99 or numbers_guard.is_numbered(found):
        return None
    if is_capital_word(found.tokens, at - 1) and found.where("day")[0] == at:
        return None
    return impossible(Partial(month=found.number("month"), day=number))


def _range(found: RuleMatch) -> list[MatchPiece] | Reading | None:
    """February 28 to 30, 2020: the day that there is stays, the other is none."""
    year = found.number("year") if found.has("year") else None
    month = found.number("month")
    low, high = (
        Partial(year=year, month=month, day=day_of(found, name)) for name in ("low", "high")
    )
    if is_possible(high):
        return None
    if not is_possible(low):
        return impossible(high)
    first, last = found.where("low")[1], found.where("high")[0]
    return [
        MatchPiece(found.first, first, date(low)),
        MatchPiece(last, found.last, impossible(high)),
    ]


def _no_such_time(found: RuleMatch) -> Reading | None:
    """At 25:70; elsewhere it may be a score, a ratio, a verse."""
    tokens, at = found.tokens, found.first
    is_led = tokens.has(at - 1, "CLOCK_WORD") and not tokens.has(at - 1, "NOT_BEFORE_YEAR")
    is_timed = found.last - at > 1
    return impossible(Partial(), Message("date.no-clock-time")) if is_led or is_timed else None


RULES = (
    Rule(
        "impossible.day_month_year",
        "$wd? THE? day=(INT|ORDINAL) OF? month=MONTH (COMMA|OF)? year=YEAR",
        _no_such_day,
    ),
    Rule("impossible.nth_of_month", "THE day=ORDINAL OF month=MONTH", _no_such_day),
    Rule(
        "impossible.month_day_year",
        "$wd? month=MONTH THE? day=(INT|ORDINAL) (COMMA|OF)? year=YEAR",
        _no_such_day,
    ),
    Rule(
        "impossible.days_after_month",
        "month=MONTH low=($day) $joint THE? high=($day) ((COMMA|OF)? year=YEAR)?",
        _range,
    ),
    Rule(
        "impossible.days_before_month",
        "THE? low=($day) $joint THE? high=($day) OF? month=MONTH ((COMMA|OF)? year=YEAR)?",
        _range,
    ),
    Rule("impossible.clock", "clock=NO_CLOCK (MERIDIAN_WORD|HOURS_WORD|OCLOCK)?", _no_such_time),
)
