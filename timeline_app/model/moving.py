"""A date moved along the axis, in whole units, never told finer than it is known or can be seen.

A whole date keeps its own precision: "2019" moves by years however near one looks.  Where its own
unit is too narrow to be aimed at, it becomes as coarse as what can.  An edge that a hand puts
somewhere is known as finely as it could be aimed at, but by the clock only where it was before.
Everything is done on the parts of EDTF, so that doubt, zone and kind of interval stay.
"""

from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from timeline_app.model import edtf, edtf_bounds, edtf_parts, moment
from timeline_app.model.edtf_parts import Date, EdtfInterval, EdtfRange, EdtfSet, Expression
from timeline_app.model.when import Precision, When

LEAST_PIXELS = 3.0
"""A unit narrower than this cannot be aimed at."""
_LAST_YEAR = 9_999


class Grip(StrEnum):
    """What of a date is moved."""

    START = "start"
    WHOLE = "whole"
    END = "end"


class MovingGrid(NamedTuple):
    """How a date moves: by ``step``, and told no finer than ``finest``."""

    step: Precision
    finest: Precision


class _Ends(NamedTuple):
    """The first and the last date that an expression names; one and the same of a single date."""

    expression: Expression
    first: Date | None
    last: Date | None

    @property
    def is_single(self) -> bool:
        return isinstance(self.expression, Date)

    @property
    def dates(self) -> tuple[Date, ...]:
        return tuple(date for date in (self.first, self.last) if date is not None)


_ORDER = tuple(Precision)[: list(Precision).index(Precision.INTERVAL)]
"""From fine to coarse."""
_MONTHS = {
    Precision.MONTH: 1, Precision.SEASON: 3, Precision.QUARTER: 3, Precision.HALF: 6,
    Precision.YEAR: 12, Precision.DECADE: 120, Precision.CENTURY: 1_200,
    Precision.MILLENNIUM: 12_000,
}  # fmt: skip
_SECONDS = {
    Precision.SECOND: 1, Precision.MINUTE: moment.MINUTE, Precision.HOUR: moment.HOUR,
    Precision.DAY: moment.DAY, Precision.WEEK: 7 * moment.DAY,
}  # fmt: skip
_CLOCKS = {Precision.HOUR: 1, Precision.MINUTE: 2, Precision.SECOND: 3}
_UNKNOWN_DIGITS = {Precision.DECADE: 1, Precision.CENTURY: 2, Precision.MILLENNIUM: 3}
_NAMED_IN_YEARS = frozenset({Precision.WEEK, Precision.SEASON, Precision.QUARTER, Precision.HALF})
"""Units that a date is given in, but that no zoom offers: the axis has no lines for them."""


def unit_at(seconds_per_pixel: float) -> Precision:
    """The finest unit that is wide enough to be aimed at.

    >>> unit_at(moment.DAY / 3).value, unit_at(moment.DAY / 2).value
    ('day', 'month')
    """
    offered = [unit for unit in _ORDER if unit not in _NAMED_IN_YEARS]
    wide = (unit for unit in offered if _shortest(unit) >= LEAST_PIXELS * seconds_per_pixel)
    return next(wide, _ORDER[-1])


def _shortest(unit: Precision) -> int:
    months = _MONTHS.get(unit, 0)
    years, rest = divmod(months, 12)
    return _SECONDS.get(unit, 0) + (years * 365 + rest * 28) * moment.DAY


def grid(when: When, part: Grip, seconds_per_pixel: float) -> MovingGrid | None:
    """How this part of the date moves at this zoom; None where it cannot be moved."""
    ends = _ends(when)
    if ends is None or (part is not Grip.WHOLE and not _has_edge(ends, part)):
        return None
    finest = unit_at(seconds_per_pixel)
    if _is_far(ends) and _rank(finest) > _rank(Precision.YEAR):
        return None
    if part is not Grip.WHOLE:
        side = ends.first if part is Grip.START else ends.last
        known = _grain(side) if side is not None and not ends.is_single else Precision.DAY
        unit = _coarser(finest, min(known, Precision.DAY, key=_rank))
        return MovingGrid(unit, unit)
    grains = {_grain(date) for date in ends.dates}
    own = max(grains, key=_rank)
    if when.precision is Precision.WEEK:
        own = Precision.WEEK
    elif len(grains) > 1 and own in _NAMED_IN_YEARS:
        own = Precision.YEAR
    return MovingGrid(_coarser(own, finest), finest)


def steps(when: When, part: Grip, there: MovingGrid, seconds: float) -> int:
    """How many steps of the grid lie in so many seconds, from the place where the part stands."""
    if there.step in _NAMED_IN_YEARS:
        return int((seconds / _shortest(there.step) + 0.5) // 1)
    probe = _probe(when, part, there.step)
    return _number(there.step, probe + seconds) - _number(there.step, probe)


def moved(when: When, part: Grip, there: MovingGrid, count: int) -> When:
    """The date after so many steps; an edge stops at the other one.  No step leaves it as it is.

    >>> day = edtf.parse("2019-02-05")
    >>> moved(day, Grip.WHOLE, MovingGrid(Precision.DAY, Precision.DAY), -5).edtf
    '2019-01-31'
    """
    ends = _ends(when)
    if ends is None or not count:
        return when
    try:
        made = _all_moved(ends, there, count) if part is Grip.WHOLE else None
        found = edtf.from_parts(made) if made else _edge_moved(when, ends, part, there, count)
    except ValueError:  # beyond what EDTF can spell
        return when
    is_week = when.precision is Precision.WEEK and there.step is Precision.WEEK
    return replace(found, precision=Precision.WEEK) if is_week else found


def lost(when: When, was: When) -> Precision | None:
    """The unit of the old date where the new one is coarser; None where it is as fine."""
    before, now = (
        min((_grain(date) for date in ends.dates), key=_rank) if ends is not None else None
        for ends in (_ends(was), _ends(when))
    )
    is_coarser = before is not None and now is not None and _rank(before) < _rank(now)
    return before if is_coarser else None


# What a date is made of


def _ends(when: When) -> _Ends | None:
    """None for what cannot be moved: no date, a choice of dates, an estimate in figures."""
    text = edtf.write(when)
    if not text:
        return None
    try:
        expression = edtf_parts.read(text)
    except ValueError:
        return None
    ends = _ends_of(expression)
    if ends is None or not all(_grain(date) in _ORDER and _is_plain(date) for date in ends.dates):
        return None
    return ends


def _ends_of(expression: Expression) -> _Ends | None:
    if isinstance(expression, Date):
        return _Ends(expression, expression, expression)
    if isinstance(expression, EdtfInterval):
        sides = (expression.start, expression.end)
        first, last = (side if isinstance(side, Date) else None for side in sides)
        return _Ends(expression, first, last)
    only = expression.members[0]
    if len(expression.members) > 1 or expression.is_all or not isinstance(only, EdtfRange):
        return None
    return _Ends(expression, only.first, only.last)


def _is_plain(date: Date) -> bool:
    return date.year.exponent is None and date.year.significant is None


def _is_far(ends: _Ends) -> bool:
    return any(len(date.year.digits) > len(str(_LAST_YEAR)) for date in ends.dates)


def _has_edge(ends: _Ends, part: Grip) -> bool:
    """A single date has edges where it is a stretch of time, not a day or a moment."""
    if ends.is_single:
        return all(_rank(_grain(date)) > _rank(Precision.DAY) for date in ends.dates)
    return (ends.first if part is Grip.START else ends.last) is not None


def _grain(date: Date) -> Precision:
    return edtf_bounds.precision(date)


def _rank(unit: Precision) -> int:
    return _ORDER.index(unit)


def _coarser(one: Precision, other: Precision) -> Precision:
    return max(one, other, key=_rank)


# Units as running numbers


def _number(unit: Precision, second: float) -> int:
    """The running number of the unit that holds this second."""
    if unit in _SECONDS:
        return int(second // _SECONDS[unit])
    civil = moment.civil(int(second // 1))
    return (civil.year * 12 + civil.month - 1) // _MONTHS[unit]


def _first_second(unit: Precision, number: int) -> int:
    """The inverse: the first second of the unit with this number."""
    if unit in _SECONDS:
        return number * _SECONDS[unit]
    months = number * _MONTHS[unit]
    return moment.at(months // 12, months % 12 + 1)


def _slot(unit: Precision, second: int, like: Date) -> Date:
    """The unit that holds this second, by its name; seasons and quarters are of the same kind."""
    civil = moment.civil(second)
    if unit in _CLOCKS:
        return edtf_parts.read_date(edtf.clock_name(second, _CLOCKS[unit]))
    if unit is Precision.DAY or abs(civil.year) > _LAST_YEAR:
        return edtf_parts.read_date(edtf.day_name(second))
    if unit in _UNKNOWN_DIGITS:
        unknown = _UNKNOWN_DIGITS[unit]
        return edtf_parts.read_date(moment.iso_year(civil.year)[:-unknown] + "X" * unknown)
    year = edtf.year_name(civil.year)
    if unit is Precision.YEAR:
        return edtf_parts.read_date(year)
    month = like.month if unit is not Precision.MONTH else ""
    return edtf_parts.read_date(f"{year}-{_season(month, civil.month) or f'{civil.month:02d}'}")


def _season(like: str, month: int) -> str:
    """The season or quarter of that kind which begins with a month; "" where ``like`` is none."""
    if like not in edtf_bounds.SEASONS:
        return ""
    family = next(codes for codes in _FAMILIES if like in codes)
    return next(code for code in family if edtf_bounds.SEASONS[code][0] == month)


_FAMILIES = tuple(
    tuple(str(code) for code in range(first, last + 1))
    for first, last in ((21, 24), (25, 28), (29, 32), (33, 36), (40, 41))
)


# Moving


def _all_moved(ends: _Ends, there: MovingGrid, count: int) -> Expression:
    first, last = (
        None if date is None else _shifted(_cut(date, there.finest), there.step, count)
        for date in (ends.first, ends.last)
    )
    return _joined(ends, first, last)


def _joined(ends: _Ends, first: Date | None, last: Date | None) -> Expression:
    if first is not None and first == last:
        return first
    if isinstance(ends.expression, EdtfInterval):
        return EdtfInterval(first or ends.expression.start, last or ends.expression.end)
    return EdtfSet((EdtfRange(first, last),), is_all=False)


def _edge_moved(when: When, ends: _Ends, part: Grip, there: MovingGrid, count: int) -> When:
    unit, is_end = there.step, part is Grip.END
    side, other = (ends.last, ends.first) if is_end else (ends.first, ends.last)
    before = _number(unit, _probe(when, part, unit))
    number = before + count
    if other is not None:
        first, last = edtf_bounds.bounds(other)
        number = max(number, _number(unit, first)) if is_end else min(number, _number(unit, last))
    if side is None or number == before:
        return when
    slot = _doubted(_slot(unit, _first_second(unit, number), side), side)
    if ends.is_single:
        return _stretched(when, edtf_bounds.bounds(slot), is_end=is_end)
    both = (other, slot) if is_end else (slot, other)
    return edtf.from_parts(_joined(ends, *both))


def _stretched(when: When, slot: tuple[int, int], *, is_end: bool) -> When:
    """A single stretch of time with another edge: what was left open within it stays so."""
    first, last = (when.earliest, slot[1]) if is_end else (slot[0], when.latest)
    found = edtf.from_bounds(first, last)
    for is_so, mark in ((when.approximate, "~"), (when.uncertain, "?")):
        found = edtf.marked(found, mark) if is_so else found
    return found


def _probe(when: When, part: Grip, unit: Precision) -> float:
    """A moment in the middle of what moves: of the date, or of the unit at its edge."""
    ends = _ends(when)
    assert ends is not None  # noqa: S101 - a grid was found for it
    side = ends.last if part is Grip.END else ends.first
    first, last = edtf_bounds.bounds(side or ends.dates[0])
    middle, half = (first + last + 1) / 2, _shortest(unit) / 2
    if part is Grip.WHOLE:
        return middle
    return max(middle, last + 1 - half) if part is Grip.END else min(middle, first + half)


def _cut(date: Date, unit: Precision) -> Date:
    """As coarse as the unit, where it is finer."""
    if _rank(_grain(date)) >= _rank(unit):
        return date
    return _doubted(_slot(unit, edtf_bounds.bounds(date)[0], date), date)


def _doubted(date: Date, like: Date) -> Date:
    """With the doubts of another date, as far as it has the same parts."""
    count = len(date.doubts)
    if count > len(like.doubts):
        return date
    return replace(date, doubts=like.doubts[:count], zone=like.zone if date.clock else "")


def _shifted(date: Date, step: Precision, count: int) -> Date:
    first, grain = edtf_bounds.bounds(date)[0], _grain(date)
    if step in _SECONDS:
        second = first + count * _SECONDS[step]
    else:
        civil = moment.civil(first)
        months = civil.year * 12 + civil.month - 1 + count * _MONTHS[step]
        year, month = months // 12, months % 12 + 1
        day = min(civil.day, moment.days_in_month(year, month))
        second = moment.at(year, month, day) + first % moment.DAY
    return _doubted(_slot(grain, second, date), date)
