"""Dates counted from a base: two years earlier, last June, the first week of a month."""

from collections.abc import Callable
from dataclasses import replace

from timeline_app.model import moment
from timeline_app.temporal import partial
from timeline_app.temporal.completion import (
    day_of_month,
    iso_weekday,
    nearest_year,
    on_weekday,
    without_time,
)
from timeline_app.temporal.discourse import Discourse
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import Origin, Reading

_CLOCK_UNITS = {"second": 1, "minute": 60, "hour": 3600}
YEARS = {"year": 1, "decade": 10, "century": 100}
"""How many years the units take that a decade or century can be counted on by."""
_ORDER = (
    "century",
    "decade",
    "year",
    "half",
    "quarter",
    "season",
    "month",
    "week",
    "weekend",
    "day",
)


def counted(reading: Reading, base: Partial, discourse: Discourse) -> Partial:
    """What the reading comes to, counted from ``base``."""
    point = reading.point or Partial()
    unit = reading.unit
    if unit in {"same", "same date"}:
        return without_time(base)
    if unit == "weekday":
        return _counted_weekday(point, without_time(base), reading.count)
    if reading.is_compound:
        return _compounded(reading, without_time(base)) if base.is_placed else point
    if unit in _REPORTED or _is_the_quarter(reading):
        return _reported_period(reading, point, base, discourse)
    if unit in _CLOCK_UNITS:
        return _clock_counted(base, _CLOCK_UNITS[unit] * reading.count)
    if not unit:
        return _without_unit(reading, point, base)
    return _in_units(reading, point, base, discourse) if base.is_placed else point


_REPORTED = {"latest period", "period", "quarter ended"}


def _reported_period(
    reading: Reading, point: Partial, base: Partial, discourse: Discourse
) -> Partial:
    if reading.unit == "latest period":
        return _latest_period(base, discourse.written)
    is_of_year = reading.unit == "period" and discourse.period is None
    return point if is_of_year else _period(point, base)


def _is_the_quarter(reading: Reading) -> bool:
    return reading.unit == "quarter" and not reading.count and reading.origin is Origin.STORY


def _without_unit(reading: Reading, point: Partial, base: Partial) -> Partial:
    if reading.direction or reading.origin is Origin.SPEECH or point.day is None:
        return _stepped(point, without_time(base), reading.direction)
    if point.month is not None:
        return nearest_year(point, without_time(base), 0, is_story=True)
    return day_of_month(point, base)


def _in_units(reading: Reading, point: Partial, base: Partial, discourse: Discourse) -> Partial:
    if base.unit in {"decade", "century"} and reading.unit in YEARS and reading.count:
        return _in_age(base, YEARS[reading.unit] * reading.count)
    if _is_too_coarse(base, reading.unit):
        if reading.origin is not Origin.STORY:
            return point
        if not reading.count and point.has_time:
            return partial.overlaid(base, point)
        return _coarse_counted(reading, base)
    if discourse.period is not None and _compares_periods(reading, point, base):
        return replace(base, year=(base.year or 0) + reading.count)
    return partial.overlaid(
        partial.shifted(without_time(base), reading.unit, reading.count), point
    )


def _in_age(base: Partial, years: int) -> Partial:
    """Years after a decade or century: the one in which they end, if it is surely one."""
    whole, rest = divmod(years, YEARS[base.unit])
    return Partial() if rest else partial.shifted(base, base.unit, whole)


def _compares_periods(reading: Reading, point: Partial, base: Partial) -> bool:
    """A year earlier, of a quarter or half: the same quarter of the year before."""
    is_by_year = reading.unit == "year" and bool(reading.count) and not point.quarter
    is_told = reading.origin is Origin.STORY or reading.is_comparison
    return is_by_year and is_told and base.unit in {"quarter", "half"}


def _period(point: Partial, base: Partial) -> Partial:
    """The period reported on, in the year that is named, if any."""
    has_quarter = base.quarter is not None
    if point.year is not None:
        return replace(base, year=point.year) if has_quarter else point
    return base if has_quarter else partial.shifted(base, "quarter", -1)


def _latest_period(base: Partial, written: Partial | None) -> Partial:
    """The period reported on if it is over, else the last quarter that is."""
    if written is None or (base.quarter and partial.days(base)[1] < partial.first_day(written)):
        return _period(Partial(), base)
    return partial.shifted(written, "quarter", -1)


def _is_too_coarse(base: Partial, unit: str) -> bool:
    return unit in _ORDER and _ORDER.index(base.unit or "century") < _ORDER.index(unit)


def _coarse_counted(reading: Reading, base: Partial) -> Partial:
    """Two days after some time in 1998: still 1998, if little is counted."""
    if reading.count:
        return Partial(year=base.year)
    return Partial(year=base.year, month=base.month, season=base.season)


def _clock_counted(base: Partial, seconds: int) -> Partial:
    if base.unit != "day":
        return base
    if base.hour is None:
        days = 0 if abs(seconds) < 43_200 else round(seconds / 86_400)
        return partial.shifted(base, "day", days) if days else base
    total = base.hour * 3600 + (base.minute or 0) * 60 + seconds
    days, rest = divmod(total, 86_400)
    day = partial.on_day(partial.first_day(base) + days)
    return replace(day, hour=rest // 3600, minute=rest % 3600 // 60)


def _stepped(point: Partial, base: Partial, step: int) -> Partial:
    """Last June, next Friday, this spring, the following Tuesday."""
    if point.weekday is not None and point.month is None:
        return _stepped_weekday(point, base, step)
    year = partial.truncated(base, "year").year or 0
    if step == 0:
        begun = 1 if point.season == "WI" and base.month in {1, 2} else 0
        return replace(point, year=year - begun, weekday=None)
    here = partial.first_day(base)
    options = [replace(point, year=year + k, weekday=None) for k in (-2, -1, 0, 1, 2)]
    if step < 0:
        return next(p for p in reversed(options) if _lies_behind(p, here, year))
    return next(p for p in options if partial.first_day(p) > here)


def _lies_behind(point: Partial, here: int, year: int) -> bool:
    """Last February, said in March, is the year before's; last December, in January, is not."""
    last = partial.days(point)[1]
    is_just_past = point.month is not None and point.year == year and here - last < 28
    return last < here and not is_just_past


def _stepped_weekday(point: Partial, base: Partial, step: int) -> Partial:
    if base.unit != "day":
        return replace(point, year=base.year)
    here = partial.first_day(base)
    weekday, today = point.weekday or 1, iso_weekday(here)
    moves = {
        -1: -((today - weekday - 1) % 7 + 1),
        0: weekday - today,
        1: (weekday - today - 1) % 7 + 1,
    }
    return on_weekday(here + moves[step], point)


def _counted_weekday(point: Partial, base: Partial, count: int) -> Partial:
    """The Friday before last, two Fridays ago, Tuesday week."""
    if base.unit != "day":
        return replace(point, year=base.year)
    step = 1 if count > 0 else -1
    nearest = partial.first_day(_stepped_weekday(point, base, step))
    return on_weekday(nearest + 7 * (count - step), replace(point, weekday=None))


def _compounded(reading: Reading, base: Partial) -> Partial:
    """Months first, as people count, then days; no finer than the smaller unit that was said."""
    if _is_too_coarse(base, reading.unit):
        return _coarse_counted(reading, base)
    year, month, day = moment.civil_day(partial.first_day(base))
    year, month = divmod(year * 12 + month - 1 + reading.count, 12)
    there = min(day, moment.days_in_month(year, month + 1))
    number = moment.day_number(year, month + 1, there) + reading.days
    return partial.truncated(partial.on_day(number), reading.unit)


def nth_of(whole: Partial, number: int, kind: str) -> Partial:
    """The number-th unit or weekday of a month, a year, ...; -1 is the last, 0 the holding one.

    Where there are not so many it is the whole: a fifth Monday never lies in the next month.
    """
    found = _NTH.get(kind, _nth_weekday)(whole, number, kind)
    (begun, _), (_, last) = partial.days(found), partial.days(whole)
    return found if begun <= last else whole


def _nth_decade(whole: Partial, number: int, kind: str) -> Partial:
    if whole.century is None:
        return _nth_unit(whole, number, kind)
    return Partial(decade=whole.century * 10 + (number - 1 if number > 0 else 9))


def _nth_unit(whole: Partial, number: int, kind: str) -> Partial:
    first, last = partial.days(whole)
    start = partial.truncated(partial.on_day(first if number > 0 else last), kind)
    return partial.shifted(start, kind, max(number - 1, 0))


def _nth_day(whole: Partial, number: int, _: str) -> Partial:
    first, last = partial.days(whole)
    return partial.on_day(first + number - 1 if number > 0 else last)


def _nth_week(whole: Partial, number: int, kind: str) -> Partial:
    """The week most of whose days are meant: the first of May holds 4 May."""
    first, last = partial.days(whole)
    middle = first + 7 * number - 4 if number > 0 else last + 3 * number
    return partial.truncated(partial.on_day(middle), kind)


def _nth_weekday(whole: Partial, number: int, kind: str) -> Partial:
    first, last = partial.days(whole)
    weekday = int(kind)
    if number < 0:
        return partial.on_day(last - (iso_weekday(last) - weekday) % 7)
    return partial.on_day(first + (weekday - iso_weekday(first)) % 7 + 7 * (number - 1))


_NTH: dict[str, Callable[[Partial, int, str], Partial]] = {
    "decade": _nth_decade, "year": _nth_unit, "quarter": _nth_unit, "month": _nth_unit,
    "week": _nth_week, "weekend": _nth_week, "day": _nth_day,
}  # fmt: skip
