"""Dates counted from now or from the date spoken of: last week, two years ago, the next day."""

from dataclasses import replace

from timeline_app.languages.en.times import amounts, context, named, names_guard, words_guard
from timeline_app.model.expression import TimexType
from timeline_app.temporal import Origin, Partial, Reading, Rule, RuleMatch, counted, date, fixed

_CALENDAR = {
    "day",
    "week",
    "weekend",
    "fortnight",
    "month",
    "quarter",
    "year",
    "decade",
    "century",
}
_NTH_UNITS = {"day", "week", "weekend", "month", "quarter", "year", "decade"}
_COUNTABLE = 10_000
_CLOCK = {"second", "minute", "hour"}
_PARTS = {"minute": ("second", 60), "hour": ("minute", 60), "year": ("month", 12),
          "decade": ("year", 10)}  # fmt: skip
"""What half of a unit is counted in."""


def _step(found: RuleMatch) -> tuple[Origin, int]:
    """Where the words last, this, next, the previous, ... start from and how far they go."""
    table = (
        ("LAST", Origin.SPEECH, -1), ("NEXT", Origin.SPEECH, 1), ("COMING", Origin.SPEECH, 1),
        ("THIS", Origin.SPEECH, 0), ("CURRENT", Origin.SPEECH, 0), ("PAST", Origin.SPEECH, -1),
        ("PREVIOUS", Origin.STORY, -1), ("FOLLOWING", Origin.STORY, 1),
        ("THAT", Origin.STORY, 0), ("SAME", Origin.STORY, 0), ("RECENT", Origin.SPEECH, -1),
    )  # fmt: skip
    at = found.where("step")[0]
    for name, origin, count in table:
        if found.tokens.has(at, name):
            return origin, count
    raise LookupError("step")


def _named_step(found: RuleMatch) -> tuple[Origin, int]:
    """The next spring is the one after what is told; next spring counts from now."""
    origin, count = (Origin.STORY, 0) if found.has("that") else _step(found)
    is_told = found.tokens.has(found.first, "THE") and found.tokens.word(found.first + 1) == "next"
    return (Origin.STORY if is_told else origin), count


def _unit(found: RuleMatch) -> Reading | None:
    unit = amounts.unit_in(found)
    origin, count = _step(found)
    if unit not in _CALENDAR:
        return None
    is_now_next = found.has("the") and origin is Origin.SPEECH and count == 1
    if is_now_next and not found.has("coming"):
        origin = Origin.STORY
    return counted(origin, unit, count)


def _month(found: RuleMatch) -> Reading | None:
    if not names_guard.is_month_name(found):
        return None
    origin, count = _named_step(found)
    day = named.day_of(found) if found.has("day") else None
    point = Partial(month=found.number("month"), day=day)
    return replace(counted(origin, "", count, point), direction=count)


def _weekday(found: RuleMatch) -> Reading | None:
    is_short = found.tokens.has(found.last - 1, "SHORT_NAME")
    if not names_guard.is_month_name(found, "weekday") or (is_short and found.has("that")):
        # "He said that Sun's profits fell": a company.
        return None
    origin, count = _named_step(found)
    point = Partial(weekday=found.number("weekday"))
    return replace(counted(origin, "", count, point), direction=count)


def _season(found: RuleMatch) -> Reading | None:
    origin, count = _named_step(found)
    point = Partial(season=found.text("season"))
    return replace(counted(origin, "", count, point), direction=count)


def _daypart(found: RuleMatch) -> Reading | None:
    origin, count = _step(found)
    part = found.text("daypart")
    if origin is Origin.SPEECH and count == -1 and part not in {"NI", "EV"}:
        return None
    if found.has("the") and count == 1:
        origin = Origin.STORY
    return counted(origin, "day", count, Partial(daypart=part))


def _day_word(found: RuleMatch) -> Reading | None:
    if not words_guard.is_day_word(found):
        return None
    return counted(Origin.SPEECH, "day", found.number("word", "DAY_WORD"))


def _day_but_one(found: RuleMatch) -> Reading | None:
    return counted(Origin.SPEECH, "day", found.number("word", "DAY_BUT_ONE"))


def _tonight(found: RuleMatch) -> Reading | None:
    if not words_guard.is_day_word(found):
        return None
    return counted(Origin.SPEECH, "day", 0, Partial(daypart="NI"))


def _shift(found: RuleMatch, origin: Origin, sign: int) -> Reading | None:
    unit = amounts.unit_in(found)
    number = amounts.number_in(found) if found.has("n") else (1.0 if found.has("a") else None)
    if number == 1.0 and found.has("half"):
        number = 1.5
    mod = str(found.maybe("approx") or "")
    if number is None:
        return fixed("PAST_REF" if sign < 0 else "FUTURE_REF", mod=mod)
    if number != int(number) and unit in _PARTS:
        unit, parts = _PARTS[unit]
        number *= parts
    if unit in _CLOCK:
        return counted(origin, unit, sign * int(number), mod=mod)
    if unit not in _CALENDAR or number > _COUNTABLE:
        return None
    return counted(origin, unit, sign * int(number), mod=mod)


def _ago(found: RuleMatch) -> Reading | None:
    made = _shift(found, Origin.SPEECH, -1)
    return replace(made, is_comparison=found.has("a")) if made else None


def _half_a_ago(found: RuleMatch) -> Reading | None:
    """Half a year ago, half a century ago."""
    halves = {"year": ("month", 6), "decade": ("year", 5), "century": ("year", 50)}
    unit, number = halves.get(amounts.unit_in(found), ("", 0))
    mod = str(found.maybe("approx") or "")
    return counted(Origin.SPEECH, unit, -number, mod=mod) if unit else None


def _earlier(found: RuleMatch) -> Reading | None:
    return _shift(found, Origin.STORY, -1)


def _later(found: RuleMatch) -> Reading | None:
    return _shift(found, Origin.STORY, 1)


def _from_now(found: RuleMatch) -> Reading | None:
    return _shift(found, Origin.SPEECH, 1)


def _year_earlier(found: RuleMatch) -> Reading | None:
    """The year-earlier period: the one reported on, a year before."""
    quarter = found.number("number", "ORDINAL") if found.has("number") else None
    return counted(Origin.STORY, "year", -1, Partial(quarter=quarter))


def _period(found: RuleMatch) -> Reading | None:
    year = found.number("year") if found.has("year") else None
    unit = "period" if found.has("year") else "latest period"
    return counted(Origin.STORY, unit, 0, Partial(year=year))


def _the_unit(found: RuleMatch) -> Reading | None:
    unit = amounts.unit_in(found)
    if found.tokens.word(found.last) == "-" and found.tokens.is_glued(found.last):
        return None
    if found.tokens.is_capital(found.last - 1) and not found.tokens.raw(found.last - 1).isupper():
        return None
    if unit == "quarter" and found.tokens.word(found.last) in {"ended", "ending", "that"}:
        return counted(Origin.STORY, "quarter ended", 0)
    if unit == "year" and found.tokens.word(found.last) in {"ended", "ending"}:
        return fixed("P1Y", TimexType.DURATION)
    if unit == "weekend":
        return date(Partial(is_weekend=True))
    if unit == "day" and found.tokens.word(found.first - 1) in {
        "later in",
        "earlier in",
        "late in",
        "early in",
    }:
        return counted(Origin.STORY, "day", 0)
    is_part = found.tokens.word(found.first - 1) == "of"
    if unit not in {"week", "month", "quarter", "year", "decade"} and not (
        is_part and unit == "century"
    ):
        return None
    origin = Origin.SPEECH if unit in {"week", "month", "year"} else Origin.STORY
    return counted(origin, unit, 0)


def _latest(found: RuleMatch) -> Reading | None:
    unit = amounts.unit_in(found)
    return counted(Origin.SPEECH, unit, -1) if unit in {"year", "month", "week"} else None


def _that_time(found: RuleMatch) -> Reading | None:
    """During that time, in this period: the date spoken of."""
    return counted(Origin.STORY, "same", 0) if words_guard.is_that_time(found) else None


def _same_date(_: RuleMatch) -> Reading:
    """Same date, of even date: under the day of the letter before."""
    return counted(Origin.STORY, "same date", 0)


def _of_letter(found: RuleMatch) -> Reading | None:
    """The 8th instant, the 20th ult., the 3d prox.: of the letter's month or one beside it."""
    months = found.number("month", "LETTER_MONTH")
    return counted(Origin.SPEECH, "month", months, Partial(day=named.day_of(found)))


def _year_end(_: RuleMatch) -> Reading | None:
    return counted(Origin.SPEECH, "year", 0, mod="END")


def _month_end(_: RuleMatch) -> Reading | None:
    return counted(Origin.SPEECH, "month", 0, mod="END")


def _overnight(_: RuleMatch) -> Reading | None:
    return counted(Origin.SPEECH, "day", 0, Partial(daypart="NI"))


_STEP = "step=(LAST|NEXT|COMING|THIS|PREVIOUS|FOLLOWING|THAT|SAME)"
_COUNTED = "approx=APPROX? (n=($num) half=($andhalf)? | a=A) MORE? unit=($units)"


def _but_one(found: RuleMatch) -> Reading | None:
    """The week before last, the month after next."""
    if any(found.tokens.has(found.last, name) for name in ("WEEKDAY", "MONTH", "UNIT")):
        return None
    unit = amounts.unit_in(found)
    return (
        counted(Origin.SPEECH, unit, 2 if found.has("after") else -2)
        if unit in _CALENDAR
        else None
    )


def _just_beside(found: RuleMatch) -> Reading | None:
    """The day before, the year after: where nothing follows that it is before or after."""
    unit = amounts.unit_in(found)
    if unit not in _CALENDAR or not context.ends_phrase(found):
        return None
    return counted(Origin.STORY, unit, 1 if found.has("after") else -1)


def _nth(found: RuleMatch) -> Reading | None:
    """The first week, the last Sunday, the second decade: of what follows."""
    number = found.number("nth", "ORDINAL") if found.has("nth") else -1
    at = found.where("kind")[0]
    weekday = found.tokens.value(at, "WEEKDAY")
    kind = str(weekday) if weekday else amounts.unit_in(found, "kind")
    has_whole = found.tokens.word(found.last) in {"of", "in"}
    if not has_whole or (kind not in _NTH_UNITS and not weekday):
        return None
    return Reading(TimexType.DATE, point=Partial(), needs_company=True, nth=(number, kind))


RULES = (
    Rule("relative.that_time", "(THIS|THAT|THE SAME) (PERIOD|TIME_WORD)", _that_time),
    Rule("relative.nth", "THE (nth=ORDINAL|FINAL) kind=(UNIT|WEEKDAY)", _nth),
    Rule("relative.before_last", "THE unit=UNIT (BEFORE LAST|after=AFTER NEXT)", _but_one),
    Rule("relative.just_beside", "THE unit=UNIT (BEFORE|after=AFTER)", _just_beside),
    Rule(
        "relative.unit",
        "step=(LAST|NEXT|THIS|THAT) (SAME|COMING|PAST|FISCAL|CURRENT)? unit=UNIT",
        _unit,
    ),
    Rule(
        "relative.the_unit",
        "the=THE step=(NEXT|PREVIOUS|FOLLOWING|SAME|CURRENT|LAST|coming=COMING) FISCAL? unit=UNIT",
        _unit,
    ),
    Rule(
        "relative.month",
        "(THE|THIS)? $step COMING? month=MONTH (day=($day))?",
        _month,
    ),
    Rule(
        "relative.weekday",
        "(THE|THIS)? (that=THAT | $step COMING?) weekday=WEEKDAY",
        _weekday,
    ),
    Rule(
        "relative.season",
        "(THE|THIS)? $step (COMING|PAST)? season=SEASON",
        _season,
    ),
    Rule(
        "relative.daypart",
        "the=THE? step=(LAST|NEXT|THIS|THAT|FOLLOWING|PREVIOUS|SAME) PART? daypart=DAYPART",
        _daypart,
    ),
    Rule("relative.day_word", "word=DAY_WORD", _day_word),
    Rule("relative.day_but_one", "word=DAY_BUT_ONE", _day_but_one),
    Rule("relative.tonight", "TONIGHT", _tonight),
    Rule("relative.overnight", "OVERNIGHT", _overnight),
    Rule("relative.ago", _COUNTED + " SO? AGO", _ago),
    Rule("relative.said_twice_ago", "n=($spelt) OPEN INT CLOSE unit=($units) AGO", _ago),
    Rule("relative.half_a_ago", "approx=APPROX? HALF_WORD A unit=UNIT AGO", _half_a_ago),
    Rule("relative.half_ago", "approx=APPROX? a=A unit=UNIT half=($andhalf) AGO", _ago),
    Rule(
        "relative.counted_half_ago",
        "approx=APPROX? n=($num) unit=($units) half=($andhalf) AGO",
        _ago,
    ),
    Rule(
        "relative.counted_half_later",
        "approx=APPROX? n=($num) unit=($units) half=($andhalf) LATER",
        _later,
    ),
    Rule("relative.half_later", "approx=APPROX? a=A unit=UNIT half=($andhalf) LATER", _later),
    Rule(
        "relative.half_earlier", "approx=APPROX? a=A unit=UNIT half=($andhalf) EARLIER", _earlier
    ),
    Rule("relative.latest", "THE RECENT FISCAL? unit=UNIT", _latest),
    Rule("relative.units_ago", "unit=UNITS AGO", _ago),
    Rule("relative.earlier", _COUNTED + " SO? EARLIER", _earlier),
    Rule("relative.units_earlier", "unit=UNITS EARLIER", _earlier),
    Rule("relative.later", _COUNTED + " SO? LATER", _later),
    Rule("relative.units_later", "unit=UNITS LATER", _later),
    Rule("relative.from_now", _COUNTED + " FROM NOW", _from_now),
    Rule("relative.year_earlier", "UNIT HYPHEN (EARLIER|AGO)", _year_earlier),
    Rule(
        "relative.year_earlier_period",
        "THE? UNIT HYPHEN (EARLIER|AGO) (PERIOD | $quarter)",
        _year_earlier,
    ),
    Rule("relative.period", "THE (RECENT|year=YEAR) (PERIOD|QUARTER_WORD)", _period),
    Rule("relative.this_very", "THE (FISCAL|MORE)? unit=UNIT", _the_unit),
    Rule("relative.same_date", "THE? SAME_DATE", _same_date),
    Rule("relative.of_letter", "THE? day=($day) OF? month=LETTER_MONTH", _of_letter),
    Rule("relative.year_end", "YEAR_END", _year_end),
    Rule("relative.month_end", "MONTH_END", _month_end),
)
