"""Times of day: 10:30 p.m. EST, noon, 1430 hours, the morning."""

from dataclasses import replace

from timeline_app.model.expression import TimexType
from timeline_app.temporal.engine import Found, Rule
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import Origin, Reading, counted
from timeline_app.temporal.rules import words_guard

_DAYPART_OFFSET = {"MO": 0, "AF": 12, "EV": 12, "NI": 12}


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


def _with_meridian(found: Found) -> Reading | None:
    first, _ = found.where("clock")
    point = digits(found.tokens.word(first))
    if point is None or (
        (point.hour or 0) > 12 and found.text("meridian", "MERIDIAN_WORD") == "am"
    ):
        return None
    meridian = found.text("meridian", "MERIDIAN_WORD")
    shifted = point if (point.hour or 0) > 12 else shifted_hour(point, meridian)
    return at_time(shifted)


def _joined_meridian(found: Found) -> Reading | None:
    text = found.text("clock", "MERIDIAN")
    point = digits(text[:-2])
    return at_time(shifted_hour(point, text[-2:])) if point else None


def _plain(found: Found) -> Reading | None:
    point = digits(found.text("clock", "CLOCK"))
    if point is None:
        return None
    return replace(at_time(point), needs_company=not words_guard.is_clock(found))


def _in_the(found: Found) -> Reading | None:
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


def _military(found: Found) -> Reading | None:
    if not found.tokens.has(found.first - 1, "CLOCK_WORD"):
        return None
    number = found.number("clock", "MILITARY")
    return at_time(Partial(hour=number // 100, minute=number % 100))


def _bare_military(found: Found) -> Reading | None:
    """At 0630: four digits after at, the first of them a nought."""
    is_led = found.tokens.word(found.first - 1) == "at" and found.tokens.raw(found.first)[0] == "0"
    return _military(found) if is_led else None


def _tonight(found: Found) -> Reading | None:
    hour = found.number("clock", "HOUR12") % 12 + 12
    return counted(Origin.SPEECH, "day", 0, Partial(hour=hour))


def _hundred_hours(found: Found) -> Reading | None:
    text = "".join(c for c in found.text("clock", "HUNDRED_HOURS") if c.isdigit())
    return at_time(Partial(hour=int(text[:2]), minute=int(text[2:])))


def _oclock(found: Found) -> Reading | None:
    first, _ = found.where("clock")
    hour = found.tokens.value(first, "HOUR12") or found.tokens.value(first, "NUMBER")
    if hour is None or not 1 <= int(hour) <= 12:
        return None
    point = Partial(hour=int(hour))
    if found.has("meridian"):
        point = shifted_hour(point, found.text("meridian", "MERIDIAN_WORD"))
    elif found.has("daypart"):
        point = replace(point, hour=int(hour) % 12 + _DAYPART_OFFSET.get(found.text("daypart"), 0))
    return at_time(point)


def _past_hour(found: Found) -> Reading | None:
    """Half past nine, a quarter to ten."""
    first, _ = found.where("clock")
    hour = found.tokens.value(first, "HOUR12") or found.tokens.value(first, "NUMBER")
    if hour is None or not 1 <= int(hour) <= 12:
        return None
    minutes = 30 if found.has("half") else 15
    if found.has("to"):
        return at_time(Partial(hour=(int(hour) - 2) % 12 + 1, minute=60 - minutes))
    return at_time(Partial(hour=int(hour), minute=minutes))


def _noon(found: Found) -> Reading | None:
    if not words_guard.is_noon(found):
        return None
    hour = found.number("noon")
    return at_time(Partial(hour=hour, minute=0))


def _daypart(found: Found) -> Reading | None:
    if not words_guard.is_daypart(found):
        return None
    reading = at_time(Partial(daypart=found.text("daypart")))
    return replace(reading, needs_company=not words_guard.is_lone_daypart(found))


_ZONE = "zone=ZONE?"

RULES = (
    Rule("clock.tonight", "clock=HOUR12 TONIGHT", _tonight),
    Rule("clock.bare_military", "clock=MILITARY", _bare_military),
    Rule(
        "clock.meridian",
        f"clock=(HOUR12|CLOCK|DOT_CLOCK) meridian=MERIDIAN_WORD {_ZONE}",
        _with_meridian,
    ),
    Rule("clock.joined", f"clock=MERIDIAN {_ZONE}", _joined_meridian),
    Rule("clock.plain", f"clock=CLOCK (HOURS_WORD)? {_ZONE}", _plain),
    Rule(
        "clock.in_the",
        "clock=(HOUR12|CLOCK|NUMBER) (OCLOCK)? (IN THE|AT) daypart=DAYPART",
        _in_the,
    ),
    Rule("clock.military", f"clock=MILITARY (HOURS_WORD {_ZONE}|ZONE)", _military),
    Rule("clock.hundred_hours", f"clock=HUNDRED_HOURS {_ZONE}", _hundred_hours),
    Rule(
        "clock.oclock",
        f"clock=(HOUR12|NUMBER) OCLOCK (meridian=MERIDIAN_WORD | IN THE daypart=DAYPART)? {_ZONE}",
        _oclock,
    ),
    Rule(
        "clock.past",
        "(half=HALF_WORD | A? QUARTER_WORD) (PAST|AFTER|to=TO) clock=(HOUR12|NUMBER)",
        _past_hour,
    ),
    Rule("clock.noon", "noon=NOON", _noon),
    Rule("clock.daypart", "(THE)? daypart=DAYPART", _daypart),
)
