"""One date and nothing else, as forms and tables hold it: read by the rules of texts.

The text must be one expression from end to end that says all by itself: nothing counts from a
day, and no part is guessed.  What a text would show with a doubt is refused here with its reason.
"""

from dataclasses import replace
from enum import Enum
from functools import cache, lru_cache

from timeline_app.message import Message
from timeline_app.model import When, edtf, moment
from timeline_app.model.dated import dated
from timeline_app.temporal import anchor, tools, values
from timeline_app.temporal.discourse import Discourse
from timeline_app.temporal.engine import MatchedExpression
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import Origin, Reading
from timeline_app.temporal.scanner import Tokens
from timeline_app.temporal.times import times
from timeline_app.wording import worded

_REMEMBERED = 4_096
"""Readings of short texts: the two ends of a span are tried in many cuts."""

_LONGEST = 20
"""Tokens of one date: more are no date, and reading them would only take time."""


class Order(Enum):
    """Which of the two small numbers of 03/04/2019 is the day."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


class Impossible(ValueError):
    """A date that cannot be; ``message`` tells the person who typed it, and so does ``str``."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return worded(self.message)


class Lack(Enum):
    """What keeps an expression from being a date of its own."""

    NOTHING = ""
    YEAR = "year"
    """3 May."""
    DAY = "day"
    """Friday."""
    ANCHOR = "anchor"
    """The day before: it counts from a day that nobody has said."""


@lru_cache(maxsize=_REMEMBERED)
def read_alone(text: str, order: Order) -> When | None:
    """The date that a text is, to its EDTF spelling; None if it is none.

    Raises Impossible for a date that no calendar has.
    """
    # Few people type capitals, and the guards of texts ask for those of names.
    tokens, found = _found(text.upper(), order)
    _refuse_impossible(tokens, found)
    reading = _whole(tokens, found)
    if reading is None or reading.mod or not _is_counted(tokens):
        return None
    when = _when(tokens, reading)
    if when is not None and when.is_exact_day:
        _check_weekday(tokens, when)
    return when


def read_part(text: str, order: Order) -> When | None:
    """Early in a quarter, the morning of a day: the bounds that such words have in texts."""
    for told in (text, f"the {text}"):
        tokens, found = _found(told, order)
        reading = _whole(tokens, found)
        if reading is None or reading.point is None or not _is_counted(tokens):
            continue
        is_doubted = reading.warnings or reading.others or not reading.is_sure
        if reading.origin is Origin.NOTHING and reading.mod in _PARTS and not is_doubted:
            return values.when(_placed(reading), reading.mod)
    return None


_PARTS = frozenset({"", "APPROX", *values.STRETCHES})


@lru_cache(maxsize=_REMEMBERED)
def lack(text: str) -> Lack:
    """What a text that is one expression of time lacks to be a date."""
    tokens, found = _found(text.upper(), Order.DAY_FIRST)
    reading = _whole(tokens, found)
    if reading is None or reading.point is None:
        return Lack.NOTHING
    if reading.origin is not Origin.CONTEXT:
        return Lack.NOTHING if reading.origin is Origin.NOTHING else Lack.ANCHOR
    is_weekday = reading.point.weekday is not None and reading.point.day is None
    return Lack.DAY if is_weekday and reading.point.month is None else Lack.YEAR


def _found(text: str, order: Order) -> tuple[Tokens, list[MatchedExpression]]:
    tokens = tools.scanner().scan(text, 0, len(text))
    if len(tokens) > _LONGEST:
        return tokens, []
    tokens.day_first = order is Order.DAY_FIRST
    return tokens, times().combine(tokens, tools.of_forms().run(tokens))


def _whole(tokens: Tokens, found: list[MatchedExpression]) -> Reading | None:
    if len(found) != 1:
        return None
    piece = found[0].piece
    return piece.reading if (piece.first, piece.last) == (0, len(tokens)) else None


def _when(tokens: Tokens, reading: Reading) -> When | None:
    point = reading.point
    if point is None:
        return _of_digits(reading.value)
    if reading.origin is not Origin.NOTHING or point.daypart is not None:
        return None
    if point == Partial(year=point.year) and point.year is not None:
        # Also years that are too far away for days to be counted in them.
        return edtf.parse(edtf.year_name(point.year))
    made = values.when(_clocked(tokens, _placed(reading)))
    return edtf.parse(made.edtf) if made else None


def _placed(reading: Reading) -> Partial:
    """The date where nothing has been said before it; "the week of 3 May" is placed by its day."""
    return anchor.place(reading, Discourse(None, is_story=False), 0, lambda: 0).point


def _is_counted(tokens: Tokens) -> bool:
    """Whether a number was typed: "the nineties" are those of any century."""
    return any(
        any(map(str.isdigit, word)) or "NUMBER" in entry.values or "ORDINAL" in entry.values
        for word, entry in zip(tokens.words, tokens.entries, strict=True)
    )


def _of_digits(value: str) -> When | None:
    """A year of which digits are unknown, a millennium."""
    is_such = value.lstrip("-")[:1].isdigit() and "X" in value and len(value.lstrip("-")) == 4
    return edtf.parse(value) if is_such else None


def _clocked(tokens: Tokens, point: Partial) -> Partial:
    """To the minute; a zone's name alone moves no clock: EST is in use on two continents."""
    if point.hour is None:
        return point
    zone = ""
    for entry in tokens.entries:
        offset = str(entry.values.get("OFFSET", ""))
        if offset or entry.values.get("ZONE") == _GREENWICH:
            is_hour = len(offset) == len("+05")
            zone = offset if is_hour else point.spoken_zone
    return replace(point, minute=point.minute or 0, spoken_zone=zone)


_GREENWICH = "Z"


def _refuse_impossible(tokens: Tokens, found: list[MatchedExpression]) -> None:
    """Only what is the whole text, or the clock time of a day that is: "from 31 to" is no day."""
    if not found or found[0].piece.first or found[-1].piece.last < len(tokens):
        return
    for candidate in found if len(found) <= _DAY_AND_CLOCK else ():
        reading = candidate.reading
        if reading.never is None and candidate.rule in _ours() and reading.warnings:
            raise Impossible(reading.warnings[0])
        if reading.never is not None and len(found) == 1:
            raise Impossible(_why(reading.never))


_DAY_AND_CLOCK = 2


@cache
def _ours() -> frozenset[str]:
    """The rules whose warnings are sentences for the person who typed."""
    return frozenset(rule.name for rule in times().alone)


_LAST_MONTH = 12


def _why(never: Partial) -> Message:
    """There is no 31 February 2019: it has 28 days."""
    month, year = never.month or 0, never.year
    if not 1 <= month <= _LAST_MONTH:
        return Message("typed.no-month", (str(month),))
    most = moment.days_in_month(2000 if year is None else year, month)
    if year is None:
        return Message("typed.no-day", (str(never.day), month, most))
    of_year = dated(edtf.parse(edtf.year_name(year)))
    return Message("typed.no-day-of-year", (str(never.day), month, most, of_year))


def _check_weekday(tokens: Tokens, when: When) -> None:
    said = next((e.values["WEEKDAY"] for e in tokens.entries if "WEEKDAY" in e.values), None)
    real = moment.civil(when.earliest).weekday
    if said is not None and int(said) != real + 1:
        raise Impossible(Message("typed.weekday", (real, int(said) - 1)))
