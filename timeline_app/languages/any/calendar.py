"""Stretches of the calendar with their TIMEX3 value: a day, week, month, season, quarter, year."""

from dataclasses import dataclass

from timeline_app.model import When, edtf, moment
from timeline_app.model.when import Precision, within

SEASONS = {"SP": (3, 21), "SU": (6, 22), "AU": (9, 23), "FA": (9, 23), "WI": (12, 24)}
"""The month in which each begins, and its number in EDTF."""
_FIRST_YEAR, _LAST_YEAR = 1, 9998


@dataclass(frozen=True, slots=True)
class NamedStretch:
    """Whole days from ``first`` to ``last`` (day numbers) under one name."""

    first: int
    last: int
    value: str
    when: When


def day(number: int, part: str = "") -> NamedStretch:
    """One day, or a part of it."""
    year, month, of_month = moment.civil_day(number)
    name = f"{moment.iso_year(year)}-{month:02d}-{of_month:02d}"
    return NamedStretch(number, number, name + (f"T{part}" if part else ""), edtf.parse(name))


def date(year: int, month: int, of_month: int, part: str = "") -> NamedStretch | None:
    """The day of that name; None where no calendar has it."""
    is_real = _FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12
    if not is_real or not 1 <= of_month <= moment.days_in_month(year, month):
        return None
    return day(moment.day_number(year, month, of_month), part)


def feast(of_year: int, name: str) -> NamedStretch | None:
    """A feast by its month and day (``12-25``), or by its days from Easter (``E+49``)."""
    if name.startswith("E"):
        is_known = _FIRST_YEAR <= of_year <= _LAST_YEAR
        return day(_easter(of_year) + int(name[1:])) if is_known else None
    number, _, of_month = name.partition("-")
    return date(of_year, int(number), int(of_month))


def _easter(of_year: int) -> int:
    """The day number of Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, (b, c) = of_year % 19, divmod(of_year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    number, of_month = divmod(h + weekday - 7 * m + 114, 31)
    return moment.day_number(of_year, number, of_month + 1)


def week(number: int) -> NamedStretch:
    """The week, Monday to Sunday, that holds a day."""
    first = number - moment.weekday(number)
    thursday = first + 3
    year = moment.civil_day(thursday)[0]
    count = (thursday - moment.day_number(year, 1, 1)) // 7 + 1
    bounds = first * moment.DAY, (first + 7) * moment.DAY - 1
    when = within(*bounds, Precision.WEEK, edtf.span_name(*bounds))
    return NamedStretch(first, first + 6, f"{moment.iso_year(year)}-W{count:02d}", when)


def weekend(saturday: int) -> NamedStretch:
    """A Saturday and the Sunday after it."""
    bounds = saturday * moment.DAY, (saturday + 2) * moment.DAY - 1
    when = within(*bounds, Precision.WEEK, edtf.span_name(*bounds))
    return NamedStretch(saturday, saturday + 1, f"{week(saturday).value}-WE", when)


def month(year: int, number: int) -> NamedStretch | None:
    """A month; numbers beyond 1 to 12 lie in other years."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    name = f"{moment.iso_year(year)}-{number:02d}"
    first = moment.day_number(year, number, 1)
    last = first + moment.days_in_month(year, number) - 1
    return NamedStretch(first, last, name, edtf.parse(name))


def year(number: int) -> NamedStretch | None:
    """A year of our era."""
    if not _FIRST_YEAR <= number <= _LAST_YEAR:
        return None
    name = moment.iso_year(number)
    first = moment.day_number(number, 1, 1)
    return NamedStretch(first, moment.day_number(number, 12, 31), name, edtf.parse(name))


def season(of_year: int, name: str) -> NamedStretch | None:
    """A season; winter is the one that begins in that year."""
    begins, number = SEASONS[name]
    first, last = month(of_year, begins), month(of_year, begins + 2)
    if first is None or last is None:
        return None
    iso = moment.iso_year(of_year)
    name = "FA" if name == "AU" else name
    return NamedStretch(first.first, last.last, f"{iso}-{name}", edtf.parse(f"{iso}-{number}"))


def quarter(of_year: int, number: int) -> NamedStretch | None:
    """A quarter of a year, 1 to 4."""
    if not 1 <= number <= 4 or not _FIRST_YEAR <= of_year <= _LAST_YEAR:
        return None
    first, last = month(of_year, 3 * number - 2), month(of_year, 3 * number)
    if first is None or last is None:
        return None
    iso = moment.iso_year(of_year)
    return NamedStretch(
        first.first, last.last, f"{iso}-Q{number}", edtf.parse(f"{iso}-{32 + number}")
    )


def century(number: int, *, is_bce: bool = False) -> NamedStretch | None:
    """The ``number``-th century."""
    if not 1 <= number <= 22:
        return None
    name, sign = ("BC", "-") if is_bce else ("", "")
    when = edtf.parse(f"{sign}{number - 1:02d}XX")
    first, last = when.earliest // moment.DAY, when.latest // moment.DAY
    return NamedStretch(first, last, f"{name}{number - 1:02d}", when)


def decade(first_year: int) -> NamedStretch | None:
    """Ten years from a year that ends in 0."""
    if not 1000 <= first_year <= 2190:
        return None
    name = str(first_year // 10)
    when = edtf.parse(f"{name}X")
    return NamedStretch(when.earliest // moment.DAY, when.latest // moment.DAY, name, when)


def between(first: NamedStretch, last: NamedStretch) -> NamedStretch | None:
    """From one to the other; None where the second comes first."""
    if first.first > last.first:
        return None
    when = edtf.parse(f"{first.when.edtf}/{last.when.edtf}")
    return NamedStretch(first.first, last.last, f"{first.value}/{last.value}", when)
