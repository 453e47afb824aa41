"""A date of which some parts are known: the one record behind every value and every bound."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from timeline_app.model import moment

UNITS = ("century", "decade", "year", "half", "quarter", "season", "month", "week", "day")


@dataclass(frozen=True, slots=True)
class Partial:
    """What is known of a date; years are astronomical, ``week`` is the ISO week of an ISO year."""

    century: int | None = None
    """19 stands for 1900 to 1999; of years before Christ, 4 for 500 to 401."""
    decade: int | None = None
    year: int | None = None
    half: int | None = None
    quarter: int | None = None
    season: str | None = None
    month: int | None = None
    week: int | None = None
    is_weekend: bool = False
    weekday: int | None = None
    """1 is Monday, as ISO counts."""
    day: int | None = None
    daypart: str | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str = ""
    spoken_zone: str = ""
    """The offset of a zone that is told beside the clock: not part of the TIMEX3 value."""
    is_bce: bool = False

    @property
    def unit(self) -> str:
        """The finest calendar unit that is known: ``day`` for anything within a day."""
        if self.day is not None or self.weekday is not None:
            return "day"
        if self.is_weekend:
            return "weekend"
        names = ("week", "month", "season", "quarter", "half", "year", "decade", "century")
        return next((name for name in names if getattr(self, name) is not None), "")

    @property
    def has_time(self) -> bool:
        return self.hour is not None or self.daypart is not None

    @property
    def is_placed(self) -> bool:
        """Whether it is anchored in history, not only in an unknown year."""
        return any(x is not None for x in (self.year, self.decade, self.century))

    def day_number(self) -> int:
        """Days since 1970 of its first day; only of a placed one."""
        return first_day(self)


def is_possible(point: Partial) -> bool:
    """Whether the calendar has such a day."""
    if point.month is None or point.day is None:
        is_month = point.month is None or 1 <= point.month <= 12
        return is_month and (point.day is None or 1 <= point.day <= 31)
    year = 2000 if point.year is None else point.year
    return 1 <= point.month <= 12 and 1 <= point.day <= moment.days_in_month(year, point.month)


def iso_week_start(year: int, week: int) -> int:
    """Day number of the Monday of an ISO week."""
    fourth = moment.day_number(year, 1, 4)
    return fourth - moment.weekday(fourth) + 7 * (week - 1)


def iso_week(number: int) -> tuple[int, int]:
    """ISO year and week that hold a day number."""
    thursday = number - moment.weekday(number) + 3
    year = moment.civil_day(thursday)[0]
    return year, (thursday - moment.day_number(year, 1, 1)) // 7 + 1


def on_day(number: int) -> Partial:
    """A day number as a date."""
    year, month, day = moment.civil_day(number)
    return Partial(year=year, month=month, day=day)


def in_week(number: int) -> Partial:
    """The ISO week that holds a day number."""
    year, week = iso_week(number)
    return Partial(year=year, week=week)


_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def _month_range(year: int, first: int, count: int) -> tuple[int, int]:
    last_year, last_month = divmod(year * 12 + first - 1 + count, 12)
    return moment.day_number(year, first, 1), moment.day_number(last_year, last_month + 1, 1) - 1


def _span_of_years(first: int, last: int) -> tuple[int, int]:
    return moment.day_number(first, 1, 1), moment.day_number(last, 12, 31)


def _decade_years(point: Partial, number: int, size: int) -> tuple[int, int]:
    if point.is_bce:
        # The 430s BC are 439 to 430; the 5th century BC, counted from 1 BC, is 500 to 401.
        shift = 1 if size == 10 else 0
        return -(number * size + size - 1) + shift, min(-(number * size) + shift, 0)
    return max(number * size, 1), number * size + size - 1


def days(point: Partial) -> tuple[int, int]:
    """First and last day number of a placed date."""
    year = point.year
    if year is None:
        if point.decade is not None:
            return _span_of_years(*_decade_years(point, point.decade, 10))
        return _span_of_years(*_decade_years(point, point.century or 0, 100))
    if point.week is not None:
        return _week_days(point, year)
    if point.month is not None:
        return _month_days(point, year, point.month)
    if point.season:
        return _month_range(year, _SEASON_MONTHS[point.season], 3)
    if point.quarter:
        return _month_range(year, 3 * point.quarter - 2, 3)
    if point.half:
        return _month_range(year, 6 * point.half - 5, 6)
    return _span_of_years(year, year)


def _week_days(point: Partial, year: int) -> tuple[int, int]:
    monday = iso_week_start(year, point.week or 1)
    if point.is_weekend:
        return monday + 5, monday + 6
    if point.weekday is not None:
        return monday + point.weekday - 1, monday + point.weekday - 1
    return monday, monday + 6


def _month_days(point: Partial, year: int, month: int) -> tuple[int, int]:
    if point.day is not None:
        number = moment.day_number(year, month, point.day)
        return number, number
    return _month_range(year, month, 1)


def first_day(point: Partial) -> int:
    """Day number of the first day of a placed date."""
    return days(point)[0]


def truncated(point: Partial, unit: str) -> Partial:
    """The century, decade, year, ... week or day that holds the start of a placed date."""
    return _TRUNCATE[unit](point)


def _year_of(point: Partial) -> int:
    if point.year is None:
        return moment.civil_day(first_day(point))[0]
    if point.week is not None:
        return moment.civil_day(iso_week_start(point.year, point.week) + 3)[0]
    return point.year


def _in_month(point: Partial, per: int) -> int:
    return (moment.civil_day(first_day(point))[1] - 1) // per + 1


def _season_of(point: Partial) -> Partial:
    if point.season:
        return Partial(year=point.year, season=point.season)
    year, month, _ = moment.civil_day(first_day(point))
    if month < 3:
        return Partial(year=year - 1, season="WI")
    return Partial(year=year, season=("SP", "SU", "FA", "WI")[month // 3 - 1])


def _big(point: Partial, size: int) -> Partial:
    year = _year_of(point)
    if size == 10:
        return Partial(decade=(1 - year if year < 1 else year) // size, is_bce=year < 1)
    return Partial(century=(-year if year < 1 else year) // size, is_bce=year < 1)


_TRUNCATE: dict[str, Callable[[Partial], Partial]] = {
    "century": lambda p: _big(p, 100),
    "decade": lambda p: _big(p, 10),
    "year": lambda p: Partial(year=_year_of(p)),
    "half": lambda p: Partial(year=_year_of(p), half=_in_month(p, 6)),
    "quarter": lambda p: Partial(year=_year_of(p), quarter=_in_month(p, 3)),
    "season": _season_of,
    "month": lambda p: Partial(year=moment.civil_day(first_day(p))[0], month=_in_month(p, 1)),
    "week": lambda p: in_week(first_day(p)),
    "weekend": lambda p: replace(in_week(first_day(p)), is_weekend=True),
    "fortnight": lambda p: in_week(first_day(p)),
    "day": lambda p: on_day(first_day(p)),
}


def _months_on(point: Partial, count: int, per: int, key: str) -> Partial:
    slots = 12 // per
    number = getattr(point, key) - 1 + count + (point.year or 0) * slots
    return replace(Partial(year=number // slots), **{key: number % slots + 1})


def _seasons_on(point: Partial, count: int) -> Partial:
    order = ("SP", "SU", "FA", "WI")
    number = order.index(point.season or "SP") + count + (point.year or 0) * 4
    return Partial(year=number // 4, season=order[number % 4])


def _big_on(point: Partial, count: int, name: str) -> Partial:
    """Counted over the turn of the eras: the decade, or century, before the first is BC's last."""
    number: int = getattr(point, name) or 0
    place = (-1 - number if point.is_bce else number) + count
    is_bce = place < 0
    told: dict[str, Any] = {name: -1 - place if is_bce else place}
    return Partial(**told, is_bce=is_bce)


def _weeks_on(point: Partial, count: int) -> Partial:
    return in_week(first_day(point) + 7 * count)


_SHIFT: dict[str, Callable[[Partial, int], Partial]] = {
    "century": lambda p, n: _big_on(p, n, "century"),
    "decade": lambda p, n: _big_on(p, n, "decade"),
    "year": lambda p, n: Partial(year=(p.year or 0) + n),
    "half": lambda p, n: _months_on(p, n, 6, "half"),
    "quarter": lambda p, n: _months_on(p, n, 3, "quarter"),
    "season": _seasons_on,
    "month": lambda p, n: _months_on(p, n, 1, "month"),
    "week": _weeks_on,
    "weekend": lambda p, n: replace(_weeks_on(p, n), is_weekend=True),
    "fortnight": lambda p, n: _weeks_on(p, 2 * n),
    "day": lambda p, n: on_day(first_day(p) + n),
}


def shifted(point: Partial, unit: str, count: int) -> Partial:
    """The unit that lies ``count`` units after the one that holds the start of ``point``."""
    return _SHIFT[unit](truncated(point, unit), count)


def overlaid(base: Partial, detail: Partial) -> Partial:
    """``base`` with every finer part that ``detail`` knows; a weekday turns a week into a day."""
    if detail.weekday is not None and base.week is not None and base.year is not None:
        number = iso_week_start(base.year, base.week) + detail.weekday - 1
        base, detail = on_day(number), replace(detail, weekday=None)
    known = {
        name: getattr(detail, name)
        for name in _DETAILS
        if getattr(detail, name) is not None and getattr(detail, name) is not False
    }
    for name in ("zone", "spoken_zone"):
        if not getattr(detail, name):
            known.pop(name, None)
    return replace(base, **known)


_DETAILS = (
    "half", "quarter", "season", "month", "week", "is_weekend", "day", "weekday",
    "daypart", "hour", "minute", "second", "zone", "spoken_zone",
)  # fmt: skip
