"""Feasts and days of remembrance, fixed and movable, and dates that became names."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.languages.en.times import amounts, names_guard
from timeline_app.temporal import (
    MatchPiece,
    Origin,
    Partial,
    Reading,
    Rule,
    RuleMatch,
    date,
    feast,
)

_NEW_YEAR = "01-01"
_MOST = 366


def _year_named(found: RuleMatch) -> Reading | None:
    code = found.text("holiday")
    is_of_one_country = ">" in code and found.tokens.word(found.last - 2) == "in"
    return None if is_of_one_country else date(feast(code, found.number("year")))


def _step_of(found: RuleMatch) -> int:
    for name, count in (("LAST", -1), ("NEXT", 1), ("COMING", 1)):
        if found.has("step") and found.tokens.has(found.where("step")[0], name):
            return count
    return 0


def _holiday(found: RuleMatch) -> Reading | None:
    if not names_guard.is_holiday(found):
        return None
    code = found.text("holiday")
    direction = _step_of(found)
    reading = Reading(date(Partial()).type, value=code, point=Partial(), origin=Origin.CONTEXT)
    return replace(reading, unit="holiday", direction=direction)


def _counted(found: RuleMatch) -> Reading | None:
    """Two weeks before Easter, eight days before the new year."""
    made, number = _holiday(found), amounts.number_in(found)
    unit = amounts.unit_in(found)
    if made is None or number is None or unit not in {"day", "week", "month"}:
        return None
    if number != int(number) or number > _MOST:
        return None
    count = int(number) if found.has("after") else -int(number)
    if found.has("year"):
        day = feast(found.text("holiday"), found.number("year"))
        return replace(date(day), beside=(count, unit))
    is_coming = count < 0 and found.text("holiday") == _NEW_YEAR
    return replace(made, beside=(count, unit), direction=1 if is_coming else made.direction)


def _named_day(found: RuleMatch) -> Reading | None:
    if not names_guard.is_named_day(found):
        return None
    year, month, day = (int(part) for part in found.text("day", "NAMED_DAY").split("-"))
    return date(Partial(year=year, month=month, day=day))


def _attacks(found: RuleMatch) -> Sequence[MatchPiece] | None:
    """The September 11 attacks: the day that the name stands for."""
    day = f"-{found.number('month'):02d}-{found.number('day'):02d}"
    named = found.text("attacks", "ATTACKS_OF").split()
    year = next((known[:4] for known in named if known.endswith(day)), "")
    if not year:
        return None
    point = Partial(year=int(year), month=found.number("month"), day=found.number("day"))
    return [MatchPiece(found.first, found.where("day")[1], date(point))]


def _week(found: RuleMatch) -> Reading | None:
    """Easter week: the one that holds the feast, or leads up to it."""
    made = _holiday(found)
    return replace(made, nth=(0, "week")) if made else None


RULES = (
    Rule("holiday.week", "(step=(LAST|NEXT|COMING|THIS))? holiday=HOLIDAY WEEK_NOUN", _week),
    Rule(
        "holiday.counted",
        "n=($num) unit=($units) (BEFORE|after=AFTER) THE? holiday=HOLIDAY (year=YEAR)?",
        _counted,
    ),
    Rule("holiday.attacks", "month=MONTH day=DAY TERROR? attacks=ATTACKS_OF", _attacks),
    Rule("holiday.year", "holiday=HOLIDAY (COMMA|OF|IN)? year=YEAR", _year_named),
    Rule("holiday.bare", "(step=(LAST|NEXT|COMING|THIS))? holiday=HOLIDAY", _holiday),
    Rule("holiday.named_day", "day=NAMED_DAY", _named_day),
)
