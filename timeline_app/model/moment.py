"""Seconds since 1970-01-01T00:00:00 in the proleptic Gregorian calendar, with astronomical years.

Year 0 is 1 BCE, year -43 is 44 BCE.  ``datetime`` ends at year 1 and knows neither, so the
conversion is our own: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
"""

from typing import NamedTuple

MINUTE = 60
HOUR = 3_600
DAY = 86_400

DISTANT_PAST = -(2**62)
"""A start that nobody knows or that never was: an open interval's left side."""
DISTANT_FUTURE = 2**62
"""An end that nobody knows or that is not yet: an open interval's right side."""

_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Civil(NamedTuple):
    """One instant as people write it; ``year`` is astronomical, ``weekday`` 0 is Monday."""

    year: int
    month: int
    day: int
    hour: int
    minute: int
    second: int

    @property
    def weekday(self) -> int:
        return weekday(day_number(self.year, self.month, self.day))


def is_leap(year: int) -> bool:
    """Whether the proleptic Gregorian year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Days of that month; months count from 1.  Raises IndexError for no month."""
    return 29 if month == 2 and is_leap(year) else _MONTH_DAYS[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01; the day may overflow its month (32 January is 1 February)."""
    shifted = year - (month <= 2)
    era = shifted // 400
    year_of_era = shifted - era * 400
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146_097 + day_of_era - 719_468


def civil_day(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number: the inverse of :func:`day_number`."""
    shifted = number + 719_468
    era = shifted // 146_097
    day_of_era = shifted - era * 146_097
    year_of_era = (
        day_of_era - day_of_era // 1_460 + day_of_era // 36_524 - day_of_era // 146_096
    ) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_index = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month_index + 2) // 5 + 1
    month = month_index + (3 if month_index < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day


def weekday(number: int) -> int:
    """Weekday of a day number; Monday is 0."""
    return (number + 3) % 7


def at(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0) -> int:
    """The first second of that minute, as seconds since 1970."""
    return day_number(year, month, day) * DAY + hour * HOUR + minute * MINUTE


def civil(seconds: int) -> Civil:
    """Seconds since 1970 as people write them."""
    number, rest = divmod(seconds, DAY)
    year, month, day = civil_day(number)
    return Civil(year, month, day, rest // HOUR, rest % HOUR // MINUTE, rest % MINUTE)


def iso_year(year: int) -> str:
    """Four digits at least, a sign before BCE: ``2020``, ``0044``, ``-0043``."""
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def iso_day(seconds: int) -> str | None:
    """The ISO day that holds this second; None at the two open ends."""
    if seconds <= DISTANT_PAST or seconds >= DISTANT_FUTURE:
        return None
    year, month, day = civil_day(seconds // DAY)
    return f"{iso_year(year)}-{month:02d}-{day:02d}"


def from_iso_day(text: str) -> int:
    """First second of an ISO day such as ``2020-07-22`` or ``-0043-03-15``.

    Raises ValueError for anything else, impossible days included.
    """
    sign, body = (-1, text[1:]) if text.startswith("-") else (1, text)
    parts = body.split("-")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError(f"no ISO day: {text!r}")
    year, month, day = sign * int(parts[0]), int(parts[1]), int(parts[2])
    if not 1 <= month <= 12 or not 1 <= day <= days_in_month(year, month):
        raise ValueError(f"no such day: {text!r}")
    return at(year, month, day)
