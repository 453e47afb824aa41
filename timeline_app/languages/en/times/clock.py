"""Times of day: 10:30 p.m. EST, noon, 1430 hours, the morning."""

from dataclasses import replace

from timeline_app.languages.en.times import words_guard
from timeline_app.model.expression import TimexType
from timeline_app.temporal import MatchPiece, Origin, Partial, Reading, Rule, RuleMatch, counted

_DAYPART_OFFSET = {"MO": 0, "AF": 12, "EV": 12, "NI": 12}


_AT_A_TIME = {"at", "from", "until", "till", "between", "by", "to", "and", "-"}


def at_time(point: Partial) -> Reading:
    """A time of day, on the day spoken of unless a date joins it."""
    return Reading(TimexType.TIME, point=point, origin=Origin.STORY, unit="day")


def digits(text: str) -> Partial | None:
    """Hour, minute and second of ``10:30:15``, ``14h30``, ``5.30``; None beyond a day."""
    parts = text.replace("h", ":").replace(".", ":").split(":")
    numbers = [int(part) for part in parts[:3] if part.isdigit()]
    if not numbers or numbers[0] > 24:
        return None
    names = ("hour", "minute", "second")
    return replace(Partial(), **dict(zip(names, numbers, strict=False)))  # type: ignore[arg-type]


def shifted_hour(point: Partial, meridian: str) -> Partial:
    """The hour of twelve, before or after noon."""
    hour = (point.hour or 0) % 12 + (12 if meridian == "pm" else 0)
    return replace(point, hour=hour)


def offset(text: str) -> str:
    """``+05:30`` for ``+530``, ``+5`` and the like."""
    sign, figures = text[0], text[1:].replace(":", "")
    if len(figures) < 3:
        return f"{sign}{int(figures):02d}:00"
    return f"{sign}{int(figures[:-2]):02d}:{figures[-2:]}"


def zone_in(found: RuleMatch, first: int, last: int) -> str:
    """The offset that a clock time's zone stands for; "" for none and for one of no fixed offset.

    ``UTC+2`` is two hours ahead; ``ET`` is one of two offsets, and which one is not said.
    """
    tokens = found.tokens
    zone = ""
    for at in range(first, last):
        told = tokens.value(at, "OFFSET")
        if told is not None:
            return offset(str(told))
        if tokens.has(at, "ZONE") and not tokens.has(at, "FLOATING_ZONE"):
            zone = zone or str(tokens.value(at, "ZONE"))
    return zone


def zoned(found: RuleMatch, point: Partial) -> Partial:
    """The clock time with the zone that the pattern's ``zone`` names."""
    return replace(point, spoken_zone=zone_in(found, *found.where("zone")))


def meridian_clock(text: str) -> Partial | None:
    """``2:05pm``, ``8:21:00AM``, ``2.05p.m.``"""
    half = "pm" if "p" in text else "am"
    point = digits(text.rstrip("apm."))
    return shifted_hour(point, half) if point else None


def with_half(point: Partial, half: str) -> Partial | None:
    """A clock time with ``am`` or ``pm`` behind it; "14:30 pm" is what its hour says."""
    if (point.hour or 0) > 12:
        return None if half == "am" else point
    return shifted_hour(point, half)


def _with_meridian(found: RuleMatch) -> Reading | None:
    first, _ = found.where("clock")
    point = digits(found.tokens.word(first))
    shifted = with_half(point, found.text("meridian", "MERIDIAN_WORD")) if point else None
    return at_time(zoned(found, shifted)) if shifted else None


def _joined_meridian(found: RuleMatch) -> Reading | None:
    point = meridian_clock(found.text("clock", "MERIDIAN"))
    return at_time(zoned(found, point)) if point else None


def _zulu(found: RuleMatch) -> Reading | None:
    text = found.text("clock", "ZULU")[:-1]
    point = digits(text if ":" in text else f"{text[:2]}:{text[2:]}")
    return at_time(replace(point, spoken_zone="Z")) if point else None


def _plain(found: RuleMatch) -> Reading | None:
    point = digits(found.text("clock", "CLOCK"))
    if point is None:
        return None
    needs_company = not words_guard.is_clock(found)
    return replace(at_time(zoned(found, point)), needs_company=needs_company)


def _dotted(found: RuleMatch) -> Reading | None:
    """At 14.30: a clock time where a day stands beside it."""
    if found.tokens.word(found.first - 1) not in _AT_A_TIME:
        return None
    point = digits(found.text("clock", "DOT_CLOCK"))
    return replace(at_time(point), needs_company=True) if point else None


def _spoken(found: RuleMatch) -> Reading | None:
    """One thirty p.m., ten forty-five in the morning."""
    hour = found.number("clock", "NUMBER")
    first, last = found.where("minute")
    minute = sum(int(found.tokens.value(i, "NUMBER") or 0) for i in range(first, last))
    if not 1 <= hour <= 12 or not 5 <= minute <= 59:
        return None
    half = found.text("meridian", "MERIDIAN_WORD")
    return at_time(zoned(found, shifted_hour(Partial(hour=hour, minute=minute), half)))


def _in_the(found: RuleMatch) -> Reading | None:
    """Four in the morning, 4:30 in the afternoon."""
    first, _ = found.where("clock")
    number = found.tokens.value(first, "NUMBER")
    point = Partial(hour=int(number)) if number else digits(found.tokens.word(first))
    if point is None or not 1 <= (point.hour or 0) <= 12:
        return None
    part = found.text("daypart")
    if part == "NI" and (point.hour or 0) < 5:
        return at_time(point)
    offset = _DAYPART_OFFSET.get(part, 0)
    return at_time(replace(point, hour=(point.hour or 0) % 12 + offset))


def _military(found: RuleMatch) -> Reading | None:
    """Four digits; a preposition or a zone must show that they are no year and no count."""
    has_zone = found.has("zone") and found.where("zone")[1] > found.where("zone")[0]
    if not has_zone and not found.tokens.has(found.first - 1, "CLOCK_WORD"):
        return None
    number = found.number("clock", "MILITARY")
    point = Partial(hour=number // 100, minute=number % 100)
    return at_time(zoned(found, point) if found.has("zone") else point)


def _military_on(found: RuleMatch) -> list[MatchPiece] | None:
    """At 1430 on 3 May: four digits that the day after them makes a clock time."""
    reading = _military(found)
    if reading is None or found.tokens.word(found.first - 1) in {"since", "from", "to", "and"}:
        return None
    return [MatchPiece(found.first, found.first + 1, replace(reading, needs_company=True))]


def _marked_military(found: RuleMatch) -> Reading | None:
    """1430 hrs, 1430 GMT: nothing less marks a bare number.

    In brackets it says once more, for readers elsewhere, what the clock time before it said.
    """
    reading = _military(found) if found.last - found.first > 1 else None
    is_again = found.tokens.word(found.first - 1) == "("
    return replace(reading, needs_company=is_again) if reading else None


def _bare_military(found: RuleMatch) -> Reading | None:
    """At 0630: four digits after at, the first of them a nought."""
    is_led = found.tokens.word(found.first - 1) == "at" and found.tokens.raw(found.first)[0] == "0"
    return _military(found) if is_led else None


def _tonight(found: RuleMatch) -> Reading | None:
    hour = found.number("clock", "HOUR12") + 12  # "12 tonight" is the end of the day
    return counted(Origin.SPEECH, "day", 0, Partial(hour=hour))


def _hundred_hours(found: RuleMatch) -> Reading | None:
    text = "".join(c for c in found.text("clock", "HUNDRED_HOURS") if c.isdigit())
    return at_time(zoned(found, Partial(hour=int(text[:2]), minute=int(text[2:]))))


def _oclock(found: RuleMatch) -> Reading | None:
    first, _ = found.where("clock")
    hour = found.tokens.value(first, "HOUR12") or found.tokens.value(first, "NUMBER")
    if hour is None or not 1 <= int(hour) <= 12:
        return None
    point = Partial(hour=int(hour))
    if found.has("meridian"):
        point = shifted_hour(point, found.text("meridian", "MERIDIAN_WORD"))
    elif found.has("daypart"):
        point = replace(point, hour=int(hour) % 12 + _DAYPART_OFFSET.get(found.text("daypart"), 0))
    return at_time(zoned(found, point))


def _past_hour(found: RuleMatch) -> Reading | None:
    """Half past nine, a quarter to ten in the morning."""
    return _counted_from_hour(found, 30 if found.has("half") else 15)


def _counted_from_hour(found: RuleMatch, minutes: int) -> Reading | None:
    """So many minutes past the hour, or short of it, in the half of the day that is told."""
    first, _ = found.where("clock")
    hour = found.tokens.value(first, "HOUR12") or found.tokens.value(first, "NUMBER")
    if hour is None or not 1 <= int(hour) <= 12:
        return None
    point = Partial(hour=int(hour), minute=minutes)
    if found.has("to"):
        point = Partial(hour=(int(hour) - 2) % 12 + 1, minute=60 - minutes)
    if found.has("meridian"):
        point = shifted_hour(point, found.text("meridian", "MERIDIAN_WORD"))
    elif found.has("daypart"):
        later = _DAYPART_OFFSET.get(found.text("daypart"), 0)
        point = replace(point, hour=(point.hour or 0) % 12 + later)
    return at_time(point)


def _minutes_past(found: RuleMatch) -> Reading | None:
    """At five past two, at twenty to nine."""
    first, last = found.where("minute")
    minute = sum(int(found.tokens.value(i, "NUMBER") or 0) for i in range(first, last))
    if minute not in {5, 10, 20, 25} or found.tokens.word(found.first - 1) not in _AT_A_TIME:
        return None
    return _counted_from_hour(found, minute)


def _noon(found: RuleMatch) -> Reading | None:
    if not words_guard.is_noon(found):
        return None
    hour = found.number("noon")
    return at_time(Partial(hour=hour, minute=0))


def _daypart(found: RuleMatch) -> Reading | None:
    if not words_guard.is_daypart(found):
        return None
    reading = at_time(Partial(daypart=found.text("daypart")))
    return replace(reading, needs_company=not words_guard.is_lone_daypart(found))


RULES = (
    Rule("clock.tonight", "clock=HOUR12 TONIGHT", _tonight),
    Rule("clock.bare_military", "clock=MILITARY", _bare_military),
    Rule("clock.military_on", "clock=MILITARY (ON | COMMA WEEKDAY | COMMA DAY)", _military_on),
    Rule(
        "clock.meridian",
        "clock=(HOUR12|CLOCK|DOT_CLOCK) meridian=MERIDIAN_WORD $zone",
        _with_meridian,
    ),
    Rule("clock.joined", "clock=MERIDIAN $zone", _joined_meridian),
    Rule("clock.zulu", "clock=ZULU (HOURS_WORD)?", _zulu),
    Rule("clock.plain", "clock=CLOCK (HOURS_WORD)? $zone", _plain),
    Rule("clock.dotted", "clock=DOT_CLOCK (HOURS_WORD)?", _dotted),
    Rule("clock.spoken", "clock=NUMBER minute=($words) meridian=MERIDIAN_WORD $zone", _spoken),
    Rule(
        "clock.in_the",
        "clock=(HOUR12|CLOCK|NUMBER) (OCLOCK)? (IN THE|AT) daypart=DAYPART",
        _in_the,
    ),
    Rule("clock.military", "clock=MILITARY (HOURS_WORD)? $zone", _marked_military),
    Rule("clock.hundred_hours", "clock=HUNDRED_HOURS $zone", _hundred_hours),
    Rule(
        "clock.oclock",
        "clock=(HOUR12|NUMBER) OCLOCK (meridian=MERIDIAN_WORD | IN THE daypart=DAYPART)? $zone",
        _oclock,
    ),
    Rule(
        "clock.past",
        "(half=HALF_WORD | A? QUARTER_WORD) (PAST|AFTER|to=TO) clock=(HOUR12|NUMBER)"
        " (meridian=MERIDIAN_WORD | IN THE daypart=DAYPART)?",
        _past_hour,
    ),
    Rule(
        "clock.minutes_past",
        "minute=($words) (UNITS)? (PAST|to=TO) clock=(NUMBER|HOUR12)"
        " (meridian=MERIDIAN_WORD | IN THE daypart=DAYPART)?",
        _minutes_past,
    ),
    Rule("clock.noon", "noon=NOON", _noon),
    Rule("clock.daypart", "(THE)? daypart=DAYPART", _daypart),
)
