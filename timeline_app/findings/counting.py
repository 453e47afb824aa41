"""Numbers and lengths of time as texts write them, and how far apart two days are."""

import re
from dataclasses import dataclass
from functools import cache

from timeline_app.findings import lexicon
from timeline_app.message import Message
from timeline_app.model import When, moment

UNITS = {"day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.44, "year": 365.25,
         "decade": 3652.5, "century": 36525.0}  # fmt: skip
"""Days of each unit."""
_AMOUNTS = {
    "day": "amount.days", "night": "amount.nights", "week": "amount.weeks",
    "fortnight": "amount.fortnights", "month": "amount.months", "year": "amount.years",
    "decade": "amount.decades", "century": "amount.centuries", "hour": "amount.hours",
    "minute": "amount.minutes",
}  # fmt: skip
UNIT = r"(?P<unit>day|night|week|fortnight|month|year|decade|centur)(?:s|y|ies)?\b"
_LEEWAY = {"day": 0.0, "night": 1.0, "week": 3.0, "fortnight": 3.0, "month": 21.0, "year": 366.0,
           "decade": 1500.0, "century": 8000.0}  # fmt: skip
"""So many days may a length be off that is counted in whole units."""
_NEAR = 30
"""Code points before a number in which it is said to be no exact one."""


def amount(count: int, unit: str) -> Message:
    """So many days, weeks or years.

    >>> amount(3, "day")
    Message(code='amount.days', args=(3,))
    """
    return Message(_AMOUNTS[unit], (count,))


@cache
def _cardinals() -> dict[str, int]:
    tables = ("NUMBER", "ONES", "TEENS", "TENS")
    return {word: n for name in tables for word, n in lexicon.numbers(name).items()}


@cache
def _ordinals() -> dict[str, int]:
    return {**lexicon.numbers("ORDINAL"), **lexicon.entry("tenth_ordinals")}


@cache
def number_pattern() -> str:
    """A whole number in digits or in words, without a group of its own."""
    words = "|".join(sorted(_cardinals(), key=len, reverse=True))
    small = rf"(?:{words})(?:[-\s](?:{words}))?"
    large = rf"(?:(?:an?|{words})\s+hundred(?:\s+and\s+{small})?)"
    # No "500" of "12,500", neither as its beginning nor as its end.
    digits = r"(?<!\d[.,])\d{1,4}(?![\d.,]*\d)"
    return rf"(?:{digits}|{large}|{small}|an?(?=\s+(?:{'|'.join(UNITS)})\b))"


@cache
def ordinal_pattern() -> str:
    """An ordinal in digits or in words, without a group of its own."""
    ends = "|".join(sorted(_ordinals(), key=len, reverse=True))
    tens = "|".join(lexicon.numbers("TENS"))
    words = "|".join(sorted(_cardinals(), key=len, reverse=True))
    small = rf"(?:(?:{tens})[-\s])?(?:{ends})"
    return (
        rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?:an?\s+|(?:{words})\s+)?hundred(?:\s+and\s+{small}|th)"
        rf"|{small})"
    )


def value(words: str) -> int | None:
    """What such a number or ordinal counts.

    >>> value("a hundred and twenty-fifth")
    125
    """
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits[0])
    total = 0
    for word in re.split(r"[-\s]+", words.lower()):
        if word in {"hundred", "hundredth"}:
            total = max(total, 1) * 100
        elif word in _cardinals():
            total += _cardinals()[word]
        elif word in _ordinals():
            total += _ordinals()[word]
        elif word in lexicon.words("one_of"):
            total = total or 1
        elif word not in lexicon.words("number_links"):
            return None
    return total


@cache
def _roughly() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.either('roughly')}\s+(?:the\s+|an?\s+)?$", re.IGNORECASE)


@cache
def _roughly_after() -> re.Pattern[str]:
    return re.compile(rf"[^.;]{{0,16}}?\b{lexicon.either('roughly_after')}\b", re.IGNORECASE)


def is_exact(text: str, start: int, end: int) -> bool:
    """Whether a number is told as such, without "about", "at least", "or so"."""
    before = text[max(0, start - _NEAR) : start]
    return not (_roughly().search(before) or _roughly_after().match(text, end))


@dataclass(frozen=True, slots=True)
class DayStretch:
    """A day or a stretch that holds one: first and last day number, both inclusive."""

    first: int
    last: int

    @property
    def is_day(self) -> bool:
        return self.first == self.last


def stretch_of(when: When | None) -> DayStretch | None:
    """Where something dated so lies; None where a side is open or nothing is known."""
    if when is None or when.is_open:
        return None
    return DayStretch(when.earliest // moment.DAY, when.latest // moment.DAY)


def fits(
    count: int, unit: str, one: DayStretch, other: DayStretch, *, with_both_ends: bool = True
) -> bool:
    """Whether so many units may lie between two days, the later of which may be either.

    Days may be counted with both ends; what is counted in larger units may be rounded.
    """
    low, high = sorted((one, other), key=lambda each: (each.first, each.last))
    least, most = max(0, low_gap(low, high)), high.last - low.first
    days = count * UNITS[unit]
    leeway = _LEEWAY[unit]
    if unit == "year" and not (one.is_day and other.is_day):
        leeway = 200.0
    return least - leeway <= days <= most + max(leeway, float(with_both_ends))


def low_gap(low: DayStretch, high: DayStretch) -> int:
    """The fewest days from the one to the other."""
    return high.first - low.last


def years_between(begun: DayStretch, then: DayStretch) -> tuple[int, int]:
    """The fewest and the most whole years from a birth to a day."""
    return _whole_years(begun.last, then.first), _whole_years(begun.first, then.last)


def _whole_years(birth: int, day: int) -> int:
    """By the birthdays between them, as people count; negative before the birth."""
    born, then = moment.civil_day(birth), moment.civil_day(day)
    return then[0] - born[0] - (then[1:] < born[1:])
