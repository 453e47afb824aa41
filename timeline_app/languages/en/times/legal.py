"""Dates as deeds, oaths and speech write them: the 16th day of July, years in words, weekdays."""

from timeline_app.languages.en.times import amounts
from timeline_app.languages.en.times.context import ends_phrase, is_word
from timeline_app.languages.en.times.named import day_of, impossible
from timeline_app.temporal import (
    Origin,
    Partial,
    Reading,
    Rule,
    RuleMatch,
    counted,
    date,
    is_possible,
)

_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_TWENTY = 20
_MONTHS = {"month": 1, "year": 12, "decade": 120}
_CLOCK = {"hour": 3600, "minute": 60, "second": 1}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}


def _nth_day(found: RuleMatch) -> Reading | None:
    """This 16th day of July, 2020."""
    year = found.number("year") if found.has("year") else None
    point = Partial(year=year, month=found.number("month"), day=day_of(found))
    return date(point) if is_possible(point) else impossible(point)


def _is_led(found: RuleMatch) -> bool:
    """Whether the words before say that a year follows: in, the year, a month and its day."""
    tokens, at = found.tokens, found.first
    if found.has("lead") or any(tokens.has(at - 1, n) for n in ("IN_WORD", "MONTH", "YEAR_WORD")):
        return True
    before = at - 2 if tokens.word(at - 1) in {",", "of"} else at - 1
    return tokens.has(before, "MONTH") or tokens.has(before - 1, "MONTH")


def _is_counting(found: RuleMatch) -> bool:
    """Two thousand and four cases, nineteen eighty-minute games."""
    tokens, after = found.tokens, found.last
    is_compound = tokens.word(after) == "-" and tokens.is_glued(after)
    is_noun = is_word(tokens, after) and not tokens.has(after, "FUNCTION_WORD")
    return is_compound or is_noun or tokens.word(after) == "%"


def _spelt_year(found: RuleMatch) -> Reading | None:
    """Two thousand and four, one thousand eight hundred and twelve, nineteen hundred and five."""
    first, last = found.where("n")
    number = amounts.amount(found.tokens, first, last)
    is_year = number is not None and _FIRST_YEAR <= number <= _LAST_YEAR
    if not is_year or not _is_led(found) or (_is_counting(found) and not found.has("lead")):
        return None
    return date(Partial(year=int(number or 0)))


def _oh_year(found: RuleMatch) -> Reading | None:
    """Nineteen oh five, twenty oh six."""
    hundreds = found.tokens.value(found.where("hundreds")[0], "NUMBER")
    year = int(hundreds or 0) * 100 + found.number("ones")
    is_year = 1500 <= year <= _LAST_YEAR and not _is_counting(found)
    return date(Partial(year=year)) if is_year else None


def _twenty_twelve(found: RuleMatch) -> Reading | None:
    """In twenty nineteen, May the third twenty twenty."""
    first, last = found.where("rest")
    rest = amounts.amount(found.tokens, first, last)
    if found.number("hundreds", "TENS") != _TWENTY or rest is None or rest < 10:
        return None
    if not _is_led(found) or _is_counting(found):
        return None
    return date(Partial(year=2000 + int(rest)))


def _weekday_but_one(found: RuleMatch) -> Reading | None:
    """The Friday before last, the Monday after next."""
    count = 2 if found.has("after") else -2
    return counted(Origin.SPEECH, "weekday", count, Partial(weekday=found.number("weekday")))


def _weekdays_ago(found: RuleMatch) -> Reading | None:
    """Two Fridays ago."""
    number = amounts.number_in(found)
    if number is None or number != int(number):
        return None
    weekday = Partial(weekday=found.number("weekday", "WEEKDAYS"))
    return counted(Origin.SPEECH, "weekday", -int(number), weekday)


def _weekday_week(found: RuleMatch) -> Reading | None:
    """On Tuesday week: the one after next."""
    if not found.tokens.has(found.first - 1, "ON") or not ends_phrase(found):
        return None
    weeks = found.number("weeks", "WEEK_NOUN")
    return counted(Origin.SPEECH, "weekday", 1 + weeks, Partial(weekday=found.number("weekday")))


def _weeks_from(found: RuleMatch) -> Reading | None:
    """A week from Tuesday, two weeks ago Friday."""
    number = amounts.number_in(found) if found.has("n") else 1.0
    if number is None or number != int(number):
        return None
    weeks = int(number) * found.number("weeks", "WEEK_NOUN")
    count = -(weeks + 1) if found.has("ago") else weeks + 1
    return counted(Origin.SPEECH, "weekday", count, Partial(weekday=found.number("weekday")))


def _clock_compound(found: RuleMatch, large: str, small: str) -> Reading | None:
    """Two hours and ten minutes ago."""
    parts = [amounts.amount(found.tokens, *found.where(name)) for name in ("n", "m")]
    if _CLOCK[large] <= _CLOCK[small] or None in parts:
        return None
    seconds = sum(int((n or 0) * _CLOCK[u]) for n, u in zip(parts, (large, small), strict=True))
    origin = Origin.SPEECH if _is_spoken(found) else Origin.STORY
    return counted(origin, "second", -seconds if found.has("back") else seconds)


def _is_spoken(found: RuleMatch) -> bool:
    last = found.last - 1
    return found.tokens.has(last, "AGO") or found.tokens.word(last) == "now"


def _compound(found: RuleMatch) -> Reading | None:
    """Two years and three months ago, one month and two days later."""
    tokens = found.tokens
    large, small = amounts.unit_in(found, "large"), amounts.unit_in(found, "small")
    sizes = _MONTHS | {unit: days / 30 for unit, days in _DAYS.items()}
    if large in _CLOCK and small in _CLOCK:
        return _clock_compound(found, large, small)
    if large not in sizes or small not in sizes or sizes[large] <= sizes[small]:
        return None
    first, second = (amounts.amount(tokens, *found.where(name)) for name in ("n", "m"))
    if first is None or second is None or first != int(first) or second != int(second):
        return None
    sign = -1 if found.has("back") else 1
    origin = Origin.SPEECH if _is_spoken(found) else Origin.STORY
    months = sum(int(n) * _MONTHS.get(u, 0) for n, u in ((first, large), (second, small)))
    days = sum(int(n) * _DAYS.get(u, 0) for n, u in ((first, large), (second, small)))
    return Reading(
        date(Partial()).type, point=Partial(), origin=origin, unit=small,
        count=sign * months, days=sign * days, is_compound=True,
    )  # fmt: skip


_COUNT = "(ONES HUNDRED (ONES HUNDRED)? (AND? $words)? | TEENS HUNDRED (AND? $words)?)"
_LEAD = "lead=(THE? YEAR_WORD | CE)"

RULES = (
    Rule(
        "legal.nth_day",
        "$wd? (THE|THIS)? day=($day) DAY_NOUN OF month=MONTH "
        "(COMMA? (IN? THE? YEAR_WORD | CE | OF)? COMMA? year=YEAR)?",
        _nth_day,
    ),
    Rule(
        "legal.in_the_year",
        "$wd? THE? day=($day) OF? month=MONTH COMMA? (IN? THE? YEAR_WORD | CE) COMMA? year=YEAR",
        _nth_day,
    ),
    Rule(
        "legal.in_the_year_month_first",
        "$wd? month=MONTH THE? day=($day) COMMA? (IN? THE? YEAR_WORD | CE) COMMA? year=YEAR",
        _nth_day,
    ),
    Rule("legal.spelt_year", f"({_LEAD})? n=({_COUNT})", _spelt_year),
    Rule("legal.oh_year", "hundreds=(TEENS|TENS) HYPHEN? OH HYPHEN? ones=ONES", _oh_year),
    Rule(
        "legal.twenty_twelve",
        f"({_LEAD})? hundreds=TENS HYPHEN? rest=(TEENS | TENS (HYPHEN? ONES)?)",
        _twenty_twelve,
    ),
    Rule(
        "legal.weekday_but_one",
        "THE? weekday=WEEKDAY (BEFORE LAST|after=AFTER NEXT)",
        _weekday_but_one,
    ),
    Rule("legal.weekdays_ago", "n=($num) weekday=WEEKDAYS AGO", _weekdays_ago),
    Rule("legal.weekday_week", "weekday=WEEKDAY weeks=WEEK_NOUN", _weekday_week),
    Rule(
        "legal.weeks_from",
        "(A|n=($num)) weeks=WEEK_NOUN (FROM|ON|ago=(AGO ON?|LAST)) weekday=WEEKDAY",
        _weeks_from,
    ),
    Rule(
        "legal.compound",
        "APPROX? n=($num|A) large=($units) (COMMA? AND? | AND) m=($num|A) small=($units) "
        "(back=(AGO|EARLIER) | LATER | FROM NOW)",
        _compound,
    ),
)
