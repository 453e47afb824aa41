"""How long: nearly four years, the past two months, a year and a half, days."""

from dataclasses import replace

from timeline_app.languages.en.times import amounts, words_guard
from timeline_app.model.expression import TimexType
from timeline_app.temporal import MatchPiece, Reading, Rule, RuleMatch, fixed


def _lasting(value: str, mod: str = "") -> Reading:
    return fixed(value, TimexType.DURATION, mod)


def _mod(found: RuleMatch) -> str:
    if found.has("so"):
        return "APPROX"
    if found.has("approx"):
        return found.text("approx")
    at = found.where("n")[0] if found.has("n") else -1
    return "APPROX" if found.tokens.has(at, "COUPLE") else ""


def _counted(found: RuleMatch) -> Reading | list[MatchPiece] | None:
    made = _measured(found)
    is_vague = found.has("approx") and found.tokens.has(found.first + 1, "VAGUE_NUMBER")
    if made and is_vague and made.mod in {"MORE_THAN", "LESS_THAN"}:
        return [MatchPiece(found.first + 1, found.last, replace(made, mod=""))]
    return made


def _measured(found: RuleMatch) -> Reading | None:
    if not words_guard.is_counted_time(found):
        return None
    number = amounts.number_in(found) if found.has("n") else 1.0
    if number == 0 or found.tokens.word(found.last) in {"old", "of age"}:
        return None
    return _lasting(amounts.duration(number, amounts.unit_in(found)), _mod(found))


def _one(found: RuleMatch) -> Reading | None:
    unit = amounts.unit_in(found)
    if not words_guard.is_one_unit(found, unit):
        return None
    number = 1.5 if found.has("half") else 1.0
    return _lasting(amounts.duration(number, unit), _mod(found))


def _half(found: RuleMatch) -> Reading | None:
    return _lasting(amounts.duration(0.5, amounts.unit_in(found)), _mod(found))


def _quarter_century(found: RuleMatch) -> Reading | None:
    return _lasting("P25Y", _mod(found))


def _plural(found: RuleMatch) -> Reading | None:
    if not words_guard.is_bare_plural(found):
        return None
    return _lasting(amounts.duration(None, amounts.unit_in(found)))


def _spoken(found: RuleMatch) -> Reading | None:
    """The past year, the next few days: a stretch that touches now."""
    unit = amounts.unit_in(found)
    if unit in {"decade", "century"} and found.tokens.word(found.last) == "of":
        return None
    number = amounts.number_in(found) if found.has("n") else _one_or_many(found)
    lasting = _lasting(amounts.duration(number, unit), _mod(found))
    opening = (found.first, found.first + 1)
    is_first = any(found.tokens.has(i, "FIRST") for i in opening)
    is_last = any(found.tokens.has(i, "FINAL") for i in opening)
    return replace(lasting, is_part=is_first or is_last, count=-1 if is_last else 1)


def _one_or_many(found: RuleMatch) -> float | None:
    at = found.where("unit")[0]
    return 1.0 if found.tokens.has(at, "UNIT") else None


def _pair(found: RuleMatch) -> list[MatchPiece] | None:
    """12 to 18 months: two durations of one unit."""
    (first, end), (_, last) = found.where("low"), found.where("n")
    unit = amounts.unit_in(found)
    low = amounts.amount(found.tokens, first, end)
    high = amounts.amount(found.tokens, found.where("n")[0], last)
    return [
        MatchPiece(first, end, _lasting(amounts.duration(low, unit))),
        MatchPiece(found.where("n")[0], found.last, _lasting(amounts.duration(high, unit))),
    ]


def _low_to_high(found: RuleMatch) -> Reading | None:
    """Two to three weeks: at least the lower number; not the 2016-17 school year."""
    if found.tokens.has(found.where("low")[0], "YEAR"):
        return None
    low = amounts.amount(found.tokens, *found.where("low"))
    return _lasting(amounts.duration(low, amounts.unit_in(found)), "EQUAL_OR_MORE")


def _composite(found: RuleMatch) -> Reading | None:
    """Two hours and thirty minutes: one length, from the larger unit to the smaller."""
    large, small = amounts.unit_in(found, "large"), amounts.unit_in(found, "small")
    if large not in _DESCENDING or small not in _DESCENDING[_DESCENDING.index(large) + 1 :]:
        return None
    if any(found.tokens.has(found.last, name) for name in ("AGO", "LATER", "EARLIER", "BEFORE")):
        return None
    first = amounts.amount(found.tokens, *found.where("high"))
    second = amounts.amount(found.tokens, *found.where("low"))
    if first is None or second is None or not words_guard.is_counted_time(found):
        return None
    head, tail = amounts.duration(first, large), amounts.duration(second, small)
    return _lasting(head + (tail[2:] if head[:2] == tail[:2] == "PT" else tail[1:]), _mod(found))


def _one_or_two(found: RuleMatch) -> Reading | None:
    return _lasting(amounts.duration(None, amounts.unit_in(found)), "APPROX")


def _hyphened(found: RuleMatch) -> Reading | None:
    """A two-year term; a six-year-old is a person."""
    tokens, after = found.tokens, found.last
    is_age = tokens.word(after) == "old" or (
        tokens.word(after) == "-" and tokens.word(after + 1).startswith("old")
    )
    return None if is_age else _measured(found)


def _unit_long(found: RuleMatch) -> Reading | None:
    return _lasting(amounts.duration(_one_or_many(found), amounts.unit_in(found)))


def _long(found: RuleMatch) -> Reading | None:
    return _lasting(amounts.duration(1.0, amounts.unit_in(found)))


_DESCENDING = ("year", "month", "week", "day", "hour", "minute", "second")
_N = "n=($num) half=($andhalf)?"
_U = "unit=($units)"

RULES = (
    Rule("duration.counted", f"approx=APPROX? ANOTHER? {_N} MORE? MORE? {_U} so=SO?", _counted),
    Rule(
        "duration.said_twice",
        f"approx=APPROX? n=($spelt) OPEN INT CLOSE MORE? {_U} so=SO?",
        _counted,
    ),
    Rule("duration.half_after", f"approx=APPROX? n=($num) {_U} half=($andhalf)", _counted),
    Rule(
        "duration.hyphen",
        f"approx=APPROX? n=($num) HYPHEN $halved? {_U} (HYPHEN LONG)?",
        _hyphened,
    ),
    Rule("duration.one", f"approx=APPROX? (A|ANOTHER) {_U} so=SO?", _one),
    Rule("duration.one_full", f"approx=APPROX? (A|ANOTHER) MORE {_U} so=SO?", _one),
    Rule("duration.one_and_half", f"approx=APPROX? A {_U} half=($andhalf)", _one),
    Rule(
        "duration.half",
        f"approx=APPROX? (HALF_WORD A|A HALF_WORD HYPHEN?|HALF_WORD OF A) {_U}",
        _half,
    ),
    Rule(
        "duration.quarter_century",
        "approx=APPROX? (A? QUARTER_WORD HYPHEN? | A QUARTER_WORD OF A) CENTURY_WORD",
        _quarter_century,
    ),
    Rule("duration.half_unit", f"approx=APPROX? HALF_WORD HYPHEN? {_U}", _half),
    Rule(
        "duration.spoken",
        f"THE ($spoken|RECENT|THIS) ($past)? {_N} MORE? {_U} so=SO?",
        _spoken,
    ),
    Rule(
        "duration.spoken_bare",
        f"(PAST|LAST|NEXT|FIRST|FINAL|THIS) (PAST|LAST|NEXT)? {_N} MORE? {_U}",
        _spoken,
    ),
    Rule("duration.past_unit", f"THE PAST MORE? {_U}", _spoken),
    Rule("duration.last_decade", "THE (LAST|NEXT|COMING) unit=DECADE_UNIT", _spoken),
    Rule("duration.the_counted", f"THE {_N} MORE? {_U}", _spoken),
    Rule(
        "duration.recent",
        "(THE)? (RECENT|COMING|PAST|LAST|NEXT|PREVIOUS|FOLLOWING|EARLY_ADJECTIVE) unit=UNITS",
        _plural,
    ),
    Rule("duration.plural", "(THE)? MORE? unit=UNITS", _plural),
    Rule("duration.plurals", "(RECENT|COMING)? unit=UNITS (OR|AND) UNITS", _plural),
    Rule("duration.pair", f"low=($num) AND n=($num) HYPHEN? MORE? {_U}", _pair),
    Rule(
        "duration.low_to_high",
        f"approx=APPROX? low=($num) (TO|OR|HYPHEN) n=($num) HYPHEN? MORE? {_U}",
        _low_to_high,
    ),
    Rule(
        "duration.spoken_low_to_high",
        f"THE ($spoken) low=($num) (TO|OR|HYPHEN) n=($num) HYPHEN? MORE? {_U}",
        _low_to_high,
    ),
    Rule(
        "duration.composite",
        "approx=APPROX? high=($num) large=($units) (COMMA|AND)? low=($num) small=($units)",
        _composite,
    ),
    Rule("duration.one_or_two", "A unit=UNIT OR NUMBER", _one_or_two),
    Rule("duration.long", "unit=LONG_UNIT", _long),
    Rule("duration.unit_long", f"{_U} HYPHEN LONG", _unit_long),
)
