"""What an EDTF date covers: its first and last second, and the unit it is given in."""

from collections.abc import Iterable, Iterator

from timeline_app.model import moment
from timeline_app.model.edtf_parts import Date, Year
from timeline_app.model.when import Precision

Bounds = tuple[int, int]

SEASONS: dict[str, tuple[int, int, Precision]] = {
    # code: first month, number of months; meteorological seasons, a winter runs into next year
    "21": (3, 3, Precision.SEASON),
    "22": (6, 3, Precision.SEASON),
    "23": (9, 3, Precision.SEASON),
    "24": (12, 3, Precision.SEASON),
    "25": (3, 3, Precision.SEASON),
    "26": (6, 3, Precision.SEASON),
    "27": (9, 3, Precision.SEASON),
    "28": (12, 3, Precision.SEASON),
    "29": (9, 3, Precision.SEASON),
    "30": (12, 3, Precision.SEASON),
    "31": (3, 3, Precision.SEASON),
    "32": (6, 3, Precision.SEASON),
    "33": (1, 3, Precision.QUARTER),
    "34": (4, 3, Precision.QUARTER),
    "35": (7, 3, Precision.QUARTER),
    "36": (10, 3, Precision.QUARTER),
    "37": (1, 4, Precision.INTERVAL),
    "38": (5, 4, Precision.INTERVAL),
    "39": (9, 4, Precision.INTERVAL),
    "40": (1, 6, Precision.HALF),
    "41": (7, 6, Precision.HALF),
}
_BY_UNKNOWN_DIGITS = (
    Precision.YEAR,
    Precision.DECADE,
    Precision.CENTURY,
    Precision.MILLENNIUM,
    Precision.UNKNOWN,
)
_CLOCKS = (Precision.HOUR, Precision.MINUTE, Precision.SECOND)
"""By how many colons the clock time has."""
_FARTHEST_YEAR = moment.DISTANT_FUTURE // (366 * moment.DAY)


def bounds(date: Date) -> Bounds:
    """First and last second, both inclusive.  Raises ValueError for days that do not exist.

    A clock time is taken as the text says it, whatever its zone: a report's "23:00" stays on the
    report's day.
    """
    if date.clock:
        return _clock_bounds(date)
    if not date.month:
        return _year_bounds(date.year)
    if date.month in SEASONS:
        return _season_bounds(date)
    if "X" not in date.year.digits + date.month + date.day:
        return _plain_bounds(_signed(date.year), int(date.month), date.day)
    years, months = _years(date.year), _matching(date.month, range(1, 13))
    first = _first_day(date.day, years, months)
    last = _first_day(date.day, reversed(years), months[::-1], is_backwards=True)
    return first[0], last[1]


def _plain_bounds(year: int, month: int, day: str) -> Bounds:
    count = moment.days_in_month(year, month) if 1 <= month <= 12 else 0
    number = int(day or 1)
    if not 1 <= number <= count:
        raise ValueError(f"no such day: {year}-{month}-{number}")
    first = moment.at(year, month, number)
    return first, first + (1 if day else count) * moment.DAY - 1


def _clock_bounds(date: Date) -> Bounds:
    midnight = _plain_bounds(_signed(date.year), int(date.month), date.day)[0]
    numbers = [int(number) for number in date.clock[1:].split(":")]
    lengths = (moment.HOUR, moment.MINUTE, 1)
    first = midnight + sum(n * length for n, length in zip(numbers, lengths, strict=False))
    return first, first + lengths[len(numbers) - 1] - 1


def _year_bounds(year: Year) -> Bounds:
    low, high = year_range(year)
    if max(abs(low), abs(high)) >= _FARTHEST_YEAR:
        raise ValueError("a year farther away than the universe is old")
    return moment.at(low), moment.at(high + 1) - 1


def year_range(year: Year) -> tuple[int, int]:
    """The first and the last year that it may be; astronomical."""
    if year.significant:
        low, high = _significant_range(value(year), year.significant)
    else:
        scale = 10 ** (year.exponent or 0)
        low = int(year.digits.replace("X", "0")) * scale
        high = int(year.digits.replace("X", "9")) * scale
    return (-high, -low) if year.is_negative else (low, high)


def value(year: Year) -> int:
    """The number that was written, its sign aside."""
    scale: int = 10 ** (year.exponent or 0)
    return int(year.digits.replace("X", "0")) * scale


def _signed(year: Year) -> int:
    return -value(year) if year.is_negative else value(year)


def _significant_range(number: int, significant: int) -> tuple[int, int]:
    power: int = 10 ** max(0, len(str(number)) - significant)
    low = number // power * power
    return low, low + power - 1


def _season_bounds(date: Date) -> Bounds:
    if date.day:
        raise ValueError("a season has no day")
    low, high = year_range(date.year)
    month, count, _ = SEASONS[date.month]
    return _month_start(low, month), _month_start(high, month + count) - 1


def _month_start(year: int, month: int) -> int:
    return moment.at(year + (month - 1) // 12, (month - 1) % 12 + 1)


def _years(year: Year) -> range | list[int]:
    """Every year that fits, ascending."""
    low, high = year_range(year)
    if "X" not in year.digits.rstrip("X"):
        return range(low, high + 1)
    return [n for n in range(low, high + 1) if _fits(f"{abs(n):04d}", year.digits)]


def _matching(pattern: str, numbers: Iterable[int]) -> list[int]:
    found = [n for n in numbers if _fits(f"{n:02d}", pattern)]
    if not found:
        raise ValueError(f"no such month or day: {pattern}")
    return found


def _fits(digits: str, pattern: str) -> bool:
    return all(have in (want, "X") for want, have in zip(digits, pattern, strict=True))


def _first_day(
    pattern: str, years: Iterable[int], months: list[int], *, is_backwards: bool = False
) -> Bounds:
    """The bounds of the first month or day in the order given that exists and fits."""
    for year in years:
        for month in months:
            for bounds_of_day in _days(pattern, year, month, is_backwards=is_backwards):
                return bounds_of_day
    raise ValueError(f"no such day: {pattern}")


def _days(pattern: str, year: int, month: int, *, is_backwards: bool) -> Iterator[Bounds]:
    start = moment.at(year, month)
    count = moment.days_in_month(year, month)
    if not pattern:
        yield start, start + count * moment.DAY - 1
    numbers = range(count, 0, -1) if is_backwards else range(1, count + 1)
    for number in numbers if pattern else ():
        if _fits(f"{number:02d}", pattern):
            first = start + (number - 1) * moment.DAY
            yield first, first + moment.DAY - 1


def precision(date: Date) -> Precision:
    """The unit the date is given in; what is left unspecified makes it coarser."""
    if date.clock:
        return _CLOCKS[date.clock.count(":")]
    if date.year.significant:
        return _significant_precision(date.year)
    if "X" in date.year.digits:
        return _BY_UNKNOWN_DIGITS[len(date.year.digits) - date.year.digits.index("X")]
    if date.month in SEASONS:
        return SEASONS[date.month][2]
    return _part_precision(date)


def _part_precision(date: Date) -> Precision:
    parts = ((date.month, Precision.YEAR), (date.day, Precision.MONTH))
    for part, coarser in parts:
        if not part or part == "XX":
            return coarser
        if "X" in part:
            return Precision.INTERVAL
    return Precision.DAY


def _significant_precision(year: Year) -> Precision:
    low, high = year_range(year)
    names = {1: Precision.YEAR, 10: Precision.DECADE, 100: Precision.CENTURY}
    names[1_000] = Precision.MILLENNIUM
    return names.get(high - low + 1, Precision.INTERVAL)
