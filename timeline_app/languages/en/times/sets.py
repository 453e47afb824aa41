"""Times that recur: every Monday, daily, twice a week."""

from timeline_app.languages.en.times import amounts, words_guard
from timeline_app.model.expression import TimexType
from timeline_app.temporal import MatchPiece, Partial, Reading, Rule, RuleMatch, fixed, timex


def _set(value: str) -> Reading:
    return fixed(value, TimexType.SET)


def _each(found: RuleMatch) -> Reading | None:
    unit = amounts.unit_in(found)
    is_ordinal = unit == "second" and found.tokens.has(found.last, "WEEKDAY")
    if is_ordinal and not found.has("n"):
        return None
    number = amounts.number_in(found) if found.has("n") else None
    if number is None:
        number = float(found.number("nth", "ORDINAL")) if found.has("nth") else 1.0
    return _set(amounts.duration(2.0 if found.has("other") else number, unit))


def _each_named(found: RuleMatch) -> Reading | None:
    point = Partial(
        month=int(found.get("month")) if found.has("month") else None,
        weekday=int(found.get("weekday")) if found.has("weekday") else None,
        season=found.text("season") if found.has("season") else None,
        day=int(found.get("day")) if found.has("day") else None,
        daypart=found.text("daypart") if found.has("daypart") else None,
    )
    return _set(timex(point)) if point != Partial() else None


def _each_pair(found: RuleMatch) -> list[MatchPiece]:
    """Every Tuesday and Thursday."""
    last, at = found.where("low")[1], found.where("high")[0]
    low, high = found.number("low", "WEEKDAY"), found.number("high", "WEEKDAY")
    return [
        MatchPiece(found.first, last, _set(timex(Partial(weekday=low)))),
        MatchPiece(at, found.last, _set(timex(Partial(weekday=high)))),
    ]


def _weekdays(found: RuleMatch) -> Reading | None:
    part = found.text("part", "PARTS_OF_DAY") if found.has("part") else None
    return _set(timex(Partial(weekday=found.number("weekdays"), daypart=part)))


def _weekday_nights(found: RuleMatch) -> Reading | None:
    part = found.tokens.word(found.where("part")[0])
    if not part.endswith("s"):
        return None
    point = Partial(
        weekday=found.number("weekdays", "WEEKDAY"), daypart=found.text("part", "PARTS_OF_DAY")
    )
    return _set(timex(point))


def _adverb(found: RuleMatch) -> Reading | None:
    return _set(found.text("daily")) if words_guard.is_daily(found) else None


def _per(found: RuleMatch) -> Reading | None:
    return _set(amounts.duration(1.0, amounts.unit_in(found)))


def _weekends(found: RuleMatch) -> Reading | None:
    is_other = found.has("unit") and amounts.unit_in(found) != "weekend"
    return None if is_other else _set(timex(Partial(is_weekend=True)))


def _seasons(found: RuleMatch) -> Reading | None:
    return _set(timex(Partial(season=found.text("seasons"))))


RULES = (
    Rule("set.weekends", "EACH unit=UNIT | WEEKENDS", _weekends),
    Rule("set.each", "EACH (other=MORE)? (n=($num))? (nth=ORDINAL)? unit=($units)", _each),
    Rule(
        "set.each_named",
        "EACH (MORE|ORDINAL)? (month=MONTH day=DAY? | weekday=WEEKDAY | season=SEASON)? "
        "daypart=DAYPART?",
        _each_named,
    ),
    Rule("set.each_pair", "EACH MORE? low=WEEKDAY (AND|OR) high=WEEKDAY", _each_pair),
    Rule("set.weekdays", "weekdays=WEEKDAYS part=PARTS_OF_DAY?", _weekdays),
    Rule("set.weekday_nights", "weekdays=WEEKDAY part=PARTS_OF_DAY", _weekday_nights),
    Rule("set.adverb", "daily=DAILY", _adverb),
    Rule("set.per", "PER unit=UNIT", _per),
    Rule("set.times", "(TIMES_WORD | $num TIMES) (A|EACH|PER) unit=UNIT", _per),
    Rule("set.seasons", "seasons=SEASONS", _seasons),
)
