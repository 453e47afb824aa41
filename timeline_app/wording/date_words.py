"""Single dates in words, kept in parts so that two of them can share a month or a year."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline_app.model import edtf_bounds, moment
from timeline_app.model.edtf_parts import Date, Year
from timeline_app.wording.language import said, spoken_language

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHORT_WEEKDAYS = tuple(name[:3] for name in WEEKDAYS)
"""As English documents write them; people read :func:`month_name` and its like."""
_SEASONS = ("spring", "summer", "autumn", "winter")
_HALVES = {"40": "first-half", "41": "second-half"}
_FIRST_GREGORIAN_YEAR = 1583
"""Weekdays before it are arithmetic, not history."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """``3`` ``May`` ``2004`` ``BCE``; ``before`` is whatever stands in front of the rest."""

    before: str = ""
    day: str = ""
    month: str = ""
    year: str = ""
    era: str = ""

    def __str__(self) -> str:
        told = " ".join(part for part in (self.day, self.month, self.year, self.era) if part)
        return self.before + told


def month_name(month: int) -> str:
    """A month from 1, in the language that is spoken."""
    return spoken_language().names["month"][month]


def short_month_name(month: int) -> str:
    """A month from 1, as short as the language has it: ``Jan``."""
    return spoken_language().names["short-month"][month]


def weekday_name(number: int) -> str:
    """A weekday from Monday, 0."""
    return spoken_language().names["weekday"][number]


def short_weekday_name(number: int) -> str:
    """A weekday from Monday, 0, as short as the language has it: ``Mon``."""
    return spoken_language().names["short-weekday"][number]


def day_number(number: int) -> str:
    """A day of a month, as it stands before the month: ``3``, ``3.``"""
    return said("dates.day", number)


def weekday(second: int) -> str:
    """``Sun `` before a day of our calendar; "" before its time and far from it."""
    instant = moment.civil(second)
    if _FIRST_GREGORIAN_YEAR <= instant.year <= 9_999:
        return said("dates.weekday", short_weekday_name(instant.weekday))
    return ""


def of_day(year: int, month: int, number: int) -> DateWords:
    """One day; the year is astronomical."""
    told, era = _year_and_era(year)
    return DateWords("", day_number(number), month_name(month), told, era)


def of_year(year: int) -> DateWords:
    """``2020``, ``79 CE``, ``44 BCE``; the year is astronomical."""
    told, era = _year_and_era(year)
    return DateWords(year=told, era=era)


def _year_and_era(year: int) -> tuple[str, str]:
    if year < 1:
        return _figures(1 - year), said("dates.before-our-era")
    return _figures(year), said("dates.our-era") if year < 1_000 else ""


def _figures(number: int) -> str:
    return str(number) if number < 100_000 else spoken_language().figures(number)


def of_date(date: Date) -> DateWords:
    """One EDTF date without its clock time and its doubt."""
    if date.year.significant:
        return of_year(_signed(date.year))
    if date.month in edtf_bounds.SEASONS:
        return _of_season(date)
    if _is_partly_unknown(date.month) or _is_partly_unknown(date.day):
        return _of_bounds(date)
    month = "" if date.month in ("", "XX") else month_name(int(date.month))
    day = "" if not month or date.day in ("", "XX") else day_number(int(date.day))
    return _with_year(day, month, date.year)


def _signed(year: Year) -> int:
    value = edtf_bounds.value(year)
    return -value if year.is_negative else value


def _is_partly_unknown(part: str) -> bool:
    return "X" in part and part != "XX"


def _of_bounds(date: Date) -> DateWords:
    """``1984-1X``: one of its months; its two ends are all there is to say."""
    first, last = edtf_bounds.bounds(date)
    ends = [of_day(*moment.civil_day(second // moment.DAY)) for second in (first, last)]
    return DateWords(before=between(ends[0], ends[1]))


def _with_year(day: str, month: str, year: Year) -> DateWords:
    if "X" not in year.digits:
        told, era = _year_and_era(_signed(year))
        return DateWords("", day, month, told, era)
    before = " ".join(part for part in (day, month) if part)
    kind, stretch = _unknown_year(year)
    return DateWords(before=said(f"dates.within-{kind}", before, stretch) if before else stretch)


def _unknown_year(year: Year) -> tuple[str, str]:
    """``1990s``, ``15th century``, ``2nd millennium``; else its two ends; first what it is."""
    low, high = edtf_bounds.year_range(year)
    era = "-before-our-era" if year.is_negative else ""
    nearest = -high if year.is_negative else low
    match year.digits.find("X"):
        case 0:
            return "unknown", said("dates.unknown-year")
        case 1 if year.digits.endswith("XXX"):
            return "millennium", said(f"dates.millennium{era}", _ordinal(nearest // 1_000 + 1))
        case 2 if year.digits.endswith("XX"):
            return "century", said(f"dates.century{era}", _ordinal(nearest // 100 + 1))
        case 3 if not year.is_negative and low >= 100:
            return "decade", said("dates.decade", low)
    return "years", joined(of_year(low), of_year(high), "–")


def _ordinal(number: int) -> str:
    return spoken_language().ordinal(number)


def _of_season(date: Date) -> DateWords:
    code = int(date.month)
    if date.month in _HALVES:
        return _of_part(_HALVES[date.month], date.year)
    if code >= 37:
        first = (code - 37) * 4 + 1
        months = f"{month_name(first)}–{month_name(first + 3)}"
        return _with_year("", months, date.year)
    if code >= 33:
        return _of_part(f"quarter-{code - 32}", date.year)
    name = "southern-" * (29 <= code <= 32) + _SEASONS[(code - 21) % 4]
    if edtf_bounds.SEASONS[date.month][0] == 12 and "X" not in date.year.digits:
        # It runs into the next year, and says so.
        return DateWords(before=said(f"dates.{name}", _two_years(_signed(date.year))))
    return _of_part(name, date.year)


def _of_part(name: str, year: Year) -> DateWords:
    """A half, a quarter, a season of a year."""
    return DateWords(before=said(f"dates.{name}", _with_year("", "", year)))


def _two_years(year: int) -> str:
    if year < 1_000 or year % 100 == 99:
        return joined(of_year(year), of_year(year + 1), "–")
    return said("dates.two-years", year, f"{(year + 1) % 100:02d}")


def between(first: DateWords, second: DateWords) -> str:
    """Somewhere within two dates: ``between 3 and 9 May 2004``."""
    kind = "days" if first.day and second.day else "dates"
    return said(f"dates.between-{kind}", joined(first, second, f"between-{kind}"))


def joined(first: DateWords, second: DateWords, word: str) -> str:
    """Two dates in one, what they share said once: ``3–9 May 2004``, ``3 and 9 May 2004``.

    ``word`` is a joint of the language's table.
    """
    if str(first) == str(second):
        return str(first)
    short = _without_shared(first, second)
    is_simple = " " not in str(short) and " " not in str(second).split(" ", 1)[0]
    is_close = word == "–" and is_simple and not second.before and not first.before
    is_close = is_close and _starts_alike(short, second)
    link = word if is_close else spoken_language().joints[word]
    return f"{short}{link}{second}"


def listed(members: Sequence[DateWords], word: str) -> str:
    """Several dates in one, what neighbours share said once: ``3, 5 and 9 May 2004``."""
    short = [_without_shared(first, second) for first, second in pairwise(members)]
    return spoken_language().joined([*map(str, short), *map(str, members[-1:])], word)


def _starts_alike(short: DateWords, second: DateWords) -> bool:
    """``3–9 May`` is close; ``May – 3 June`` is not."""
    return bool(short.day) == bool(second.day) and bool(short.month) == bool(
        second.month and not second.day
    )


def _without_shared(first: DateWords, second: DateWords) -> DateWords:
    """The first date without the year, and the month, that the second one repeats."""
    if first.before or second.before or first.era != second.era:
        return first
    if not first.month and not second.month:
        return DateWords(year=first.year)
    if first.year != second.year or bool(first.day) != bool(second.day):
        return first
    if first.month != second.month or not first.day:
        return DateWords(day=first.day, month=first.month)
    return DateWords(day=first.day)


def neighbour(date: Date, by: int) -> DateWords | None:
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
    return DateWords("", "", month_name(month + 1), told, era)
