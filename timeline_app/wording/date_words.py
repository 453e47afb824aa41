"""Single dates in words, kept in parts so that two of them can share a month or a year."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline_app.model import edtf_bounds, moment
from timeline_app.model.edtf_parts import Date, Year

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHORT_WEEKDAYS = tuple(name[:3] for name in WEEKDAYS)
_SEASON_NAMES = ("spring", "summer", "autumn", "winter")
_HALVES = {"40": "first half of ", "41": "second half of "}
_FIRST_GREGORIAN_YEAR = 1583
"""Weekdays before it are arithmetic, not history."""


@dataclass(frozen=True, slots=True)
class Words:
    """``3`` ``May`` ``2004`` ``BCE``; ``before`` is whatever stands in front of the rest."""

    before: str = ""
    day: str = ""
    month: str = ""
    year: str = ""
    era: str = ""

    def __str__(self) -> str:
        told = " ".join(part for part in (self.day, self.month, self.year, self.era) if part)
        return self.before + told


def weekday(second: int) -> str:
    """``Sun `` before a day of our calendar; "" before its time and far from it."""
    instant = moment.civil(second)
    if _FIRST_GREGORIAN_YEAR <= instant.year <= 9_999:
        return f"{SHORT_WEEKDAYS[instant.weekday]} "
    return ""


def of_day(year: int, month: int, number: int) -> Words:
    """One day; the year is astronomical."""
    told, era = _year_and_era(year)
    return Words("", str(number), MONTHS[month - 1], told, era)


def of_year(year: int) -> Words:
    """``2020``, ``79 CE``, ``44 BCE``; the year is astronomical."""
    told, era = _year_and_era(year)
    return Words(year=told, era=era)


def _year_and_era(year: int) -> tuple[str, str]:
    if year < 1:
        return _figures(1 - year), "BCE"
    return _figures(year), "CE" if year < 1_000 else ""


def _figures(number: int) -> str:
    return str(number) if number < 100_000 else f"{number:,}"


def of_date(date: Date) -> Words:
    """One EDTF date without its clock time and its doubt."""
    if date.year.significant:
        return of_year(_signed(date.year))
    if date.month in edtf_bounds.SEASONS:
        return _of_season(date)
    if _is_partly_unknown(date.month) or _is_partly_unknown(date.day):
        return _of_bounds(date)
    month = "" if date.month in ("", "XX") else MONTHS[int(date.month) - 1]
    day = "" if not month or date.day in ("", "XX") else str(int(date.day))
    return _with_year(day, month, date.year)


def _signed(year: Year) -> int:
    value = edtf_bounds.value(year)
    return -value if year.is_negative else value


def _is_partly_unknown(part: str) -> bool:
    return "X" in part and part != "XX"


def _of_bounds(date: Date) -> Words:
    """``1984-1X``: one of its months; its two ends are all there is to say."""
    first, last = edtf_bounds.bounds(date)
    ends = [of_day(*moment.civil_day(second // moment.DAY)) for second in (first, last)]
    return Words(before="between " + joined(ends[0], ends[1], "and"))


def _with_year(day: str, month: str, year: Year) -> Words:
    if "X" not in year.digits:
        told, era = _year_and_era(_signed(year))
        return Words("", day, month, told, era)
    before = " ".join(part for part in (day, month) if part)
    stretch = _unknown_year(year)
    if not before:
        return Words(before=stretch)
    return Words(before=f"{before}{', ' if stretch.startswith('an ') else ' in the '}{stretch}")


def _unknown_year(year: Year) -> str:
    """``1990s``, ``15th century``, ``2nd millennium``; else its two ends."""
    low, high = edtf_bounds.year_range(year)
    era = " BCE" if year.is_negative else ""
    nearest = -high if year.is_negative else low
    match year.digits.find("X"):
        case 0:
            return "an unknown year"
        case 1 if year.digits.endswith("XXX"):
            return f"{_ordinal(nearest // 1_000 + 1)} millennium{era}"
        case 2 if year.digits.endswith("XX"):
            return f"{_ordinal(nearest // 100 + 1)} century{era}"
        case 3 if not year.is_negative and low >= 100:
            return f"{low}s"
    return joined(of_year(low), of_year(high), "–")


def _ordinal(number: int) -> str:
    endings = {1: "st", 2: "nd", 3: "rd"}
    ending = "th" if number % 100 in (11, 12, 13) else endings.get(number % 10, "th")
    return f"{number}{ending}"


def _of_season(date: Date) -> Words:
    code = int(date.month)
    if date.month in _HALVES:
        return _before(_HALVES[date.month], date.year)
    if code >= 37:
        start = (code - 37) * 4
        return _with_year("", f"{MONTHS[start]}–{MONTHS[start + 3]}", date.year)
    if code >= 33:
        return _before(f"Q{code - 32} ", date.year)
    name = "southern " * (29 <= code <= 32) + _SEASON_NAMES[(code - 21) % 4]
    if edtf_bounds.SEASONS[date.month][0] == 12 and "X" not in date.year.digits:
        # It runs into the next year, and says so.
        return Words(before=f"{name} {_two_years(_signed(date.year))}")
    return _before(f"{name} ", date.year)


def _before(words: str, year: Year) -> Words:
    return Words(before=words + str(_with_year("", "", year)))


def _two_years(year: int) -> str:
    if year < 1_000 or year % 100 == 99:
        return joined(of_year(year), of_year(year + 1), "–")
    return f"{year}–{(year + 1) % 100:02d}"


def joined(first: Words, second: Words, word: str) -> str:
    """Two dates in one, what they share said once: ``3–9 May 2004``, ``3 and 9 May 2004``."""
    if str(first) == str(second):
        return str(first)
    short = _without_shared(first, second)
    is_simple = " " not in str(short) and " " not in str(second).split(" ", 1)[0]
    is_close = word == "–" and is_simple and not second.before and not first.before
    link = word if is_close and _starts_alike(short, second) else f" {word} "
    return f"{short}{link}{second}"


def listed(members: Sequence[Words], word: str) -> str:
    """Several dates in one, what neighbours share said once: ``3, 5 and 9 May 2004``."""
    short = [_without_shared(first, second) for first, second in pairwise(members)]
    others = ", ".join(str(words) for words in short)
    return f"{others} {word} {members[-1]}" if others else str(members[-1])


def _starts_alike(short: Words, second: Words) -> bool:
    """``3–9 May`` is close; ``May – 3 June`` is not."""
    return bool(short.day) == bool(second.day) and bool(short.month) == bool(
        second.month and not second.day
    )


def _without_shared(first: Words, second: Words) -> Words:
    """The first date without the year, and the month, that the second one repeats."""
    if first.before or second.before or first.era != second.era:
        return first
    if not first.month and not second.month:
        return Words(year=first.year)
    if first.year != second.year or bool(first.day) != bool(second.day):
        return first
    if first.month != second.month or not first.day:
        return Words(day=first.day, month=first.month)
    return Words(day=first.day)


def neighbour(date: Date, by: int) -> Words | None:
    """The day, month or year right before (-1) or after (1); None for anything else."""
    if "X" in date.year.digits + date.month + date.day or date.clock or any(date.doubts):
        return None
    if date.year.significant or date.month in edtf_bounds.SEASONS:
        return None
    year = _signed(date.year)
    if not date.month:
        return of_year(year + by)
    if date.day:
        number = moment.day_number(year, int(date.month), int(date.day)) + by
        return of_day(*moment.civil_day(number))
    shift, month = divmod(int(date.month) - 1 + by, 12)
    told, era = _year_and_era(year + shift)
    return Words("", "", MONTHS[month], told, era)
