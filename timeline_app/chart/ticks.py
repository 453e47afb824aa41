"""The calendar as a ladder of steps: which lines the axis shows at which zoom, and their names."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from timeline_app.chart.viewport import Viewport
from timeline_app.model import moment
from timeline_app.wording.date_words import (
    day_number,
    month_name,
    short_month_name,
    short_weekday_name,
)
from timeline_app.wording.language import said, spoken_language

DAY = moment.DAY
KEPT = 4_096
"""Names of that many ticks are kept: a panned view shows the same ones again."""
LETTER = 8.6
"""Pixels of one letter of the upper row, on the safe side."""


class Tick(NamedTuple):
    """One line of the axis; ``x`` in pixels from the plot's left edge."""

    second: int
    x: float
    label: str


class AxisUnit(NamedTuple):
    """One unit of the upper row, such as a month; ``suffix`` is printed fainter."""

    second: int
    x: float
    right: float
    label: str
    suffix: str
    is_tinted: bool


@dataclass(frozen=True, slots=True)
class TickStep:
    """So many of one calendar unit."""

    unit: str
    count: int = 1

    @property
    def seconds(self) -> float:
        """The shortest distance between two lines of this step, in seconds."""
        return SHORTEST[self.unit] * (self.count - (self.unit == "year" and self.count > 1))


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung of the ladder: fine lines with their labels, and the sections above them."""

    minor: TickStep
    label: str
    room: float
    """Pixels that one fine label needs at a font scale of 1."""
    major: TickStep


SHORTEST = {"second": 1, "minute": 60, "hour": 3_600, "day": DAY, "week": 7 * DAY,
            "month": 28 * DAY, "year": 365 * DAY}  # fmt: skip


def _rungs(
    unit: str, counts: tuple[int, ...], label: str, room: float, major: TickStep
) -> list[Rung]:
    return [Rung(TickStep(unit, count), label, room, major) for count in counts]


LADDER: tuple[Rung, ...] = (
    *_rungs("second", (1, 5, 15, 30), "second", 32, TickStep("minute")),
    *_rungs("minute", (1, 5, 15, 30), "clock", 48, TickStep("day")),
    *_rungs("hour", (1, 3, 6, 12), "clock", 48, TickStep("day")),
    Rung(TickStep("day"), "weekday and day", 56, TickStep("month")),
    Rung(TickStep("day"), "day", 24, TickStep("month")),
    Rung(TickStep("week"), "day", 28, TickStep("month")),
    Rung(TickStep("month"), "month", 38, TickStep("year")),
    Rung(TickStep("month", 3), "month", 38, TickStep("year")),
    *_rungs("year", (1, 5), "year", 42, TickStep("year", 10)),
    *_rungs("year", (10, 20, 50), "year", 58, TickStep("year", 100)),
    *_rungs("year", (100, 200, 500), "year", 62, TickStep("year", 1_000)),
    *_rungs("year", (1_000, 2_000, 5_000), "year", 72, TickStep("year", 10_000)),
    *_rungs("year", (10_000, 20_000, 50_000, 100_000), "year", 90, TickStep("era")),
)
"""From fine to coarse; the first whose labels have room is taken."""


def choose(seconds_per_pixel: float, scale: float = 1.0) -> Rung:
    """The finest rung whose labels have room.

    >>> choose(86_400 / 6).minor
    TickStep(unit='week', count=1)
    """
    for rung in LADDER:
        if rung.minor.seconds / seconds_per_pixel >= rung.room * scale:
            return rung
    return LADDER[-1]


def minor_ticks(view: Viewport, rung: Rung) -> tuple[Tick, ...]:
    """The fine lines in view, with one beyond the left edge."""
    name = LABELS[rung.label]
    return tuple(
        Tick(second, view.to_pixel(second), name(second))
        for second in starts(rung.minor, view.since, view.until)
    )


def sections(view: Viewport, rung: Rung, scale: float = 1.0) -> tuple[AxisUnit, ...]:
    """The upper row: the first section reaches beyond the left edge."""
    seconds = [*starts(rung.major, view.since, view.until), int(view.until) + 1]
    room = SHORTEST.get(rung.major.unit, 10**12) * rung.major.count / view.seconds_per_pixel
    wide = room / scale
    return tuple(
        _section(view, rung.major, (first, after), wide, index)
        for index, (first, after) in enumerate(pairwise(seconds))
    )


def _section(
    view: Viewport, step: TickStep, ends: tuple[int, int], room: float, index: int
) -> AxisUnit:
    label, suffix = _section_label(step, ends[0], round(room), is_first=index == 0)
    number = _ordinal(step, ends[0])
    return AxisUnit(
        ends[0], view.to_pixel(ends[0]), view.to_pixel(ends[1]), label, suffix, bool(number % 2)
    )


def starts(step: TickStep, since: float, until: float) -> Iterator[int]:
    """First seconds of the units from the one that holds ``since`` to ``until``, in order."""
    if step.unit == "era":
        yield from (s for s in (int(since), moment.at(1)) if since <= s <= until)
    elif step.unit == "year":
        yield from _years(step.count, since, until)
    elif step.unit == "month":
        yield from _months(step.count, since, until)
    else:
        yield from _even(step, since, until)


def _even(step: TickStep, since: float, until: float) -> Iterator[int]:
    length = SHORTEST[step.unit] * step.count
    shift = 4 * DAY if step.unit == "week" else 0
    first = int((since - shift) // length) * length + shift
    yield from range(first, int(until) + 1, length)


def _months(count: int, since: float, until: float) -> Iterator[int]:
    first = moment.civil(int(since // 1))
    index = (first.year * 12 + first.month - 1) // count * count
    while (second := moment.at(index // 12, index % 12 + 1)) <= until:
        yield second
        index += count


def _years(count: int, since: float, until: float) -> Iterator[int]:
    """Round years as people count them: 500 BCE, 1, 500; there is no year 0."""
    index = _year_index(moment.civil(int(since // 1)).year, count)
    while (second := moment.at(_indexed_year(index, count))) <= until:
        yield second
        index += 1


def _year_index(year: int, count: int) -> int:
    if count == 1:
        return year
    return (year if year > 0 else year - 1) // count


def _indexed_year(index: int, count: int) -> int:
    if count == 1:
        return index
    return index * count if index > 0 else 1 + index * count


@lru_cache(KEPT)
def _ordinal(step: TickStep, second: int) -> int:
    """A running number of the unit, for the alternate tint: it does not depend on the view."""
    if step.unit == "month":
        civil = moment.civil(second)
        return civil.year * 12 + civil.month
    if step.unit == "year":
        year = moment.civil(second).year
        return year if step.count == 1 else _year_index(year, step.count)
    return second // SHORTEST.get(step.unit, 10**12)


def year_name(year: int) -> str:
    """An astronomical year as people write it: ``44 BCE`` is -43."""
    if year > 0:
        return str(year)
    told = spoken_language().figures(1 - year) if year < -8_999 else str(1 - year)
    return f"{told} {said('dates.before-our-era')}"


def _clock(second: int) -> str:
    civil = moment.civil(second)
    return f"{civil.hour:02d}:{civil.minute:02d}"


def _seconds(second: int) -> str:
    return f":{second % 60:02d}"


def _day(second: int) -> str:
    return str(moment.civil(second).day)


def _weekday(second: int) -> str:
    return _weekday_and_day(moment.civil(second))


def _month(second: int) -> str:
    return short_month_name(moment.civil(second).month)


def _year(second: int) -> str:
    return year_name(moment.civil(second).year)


LABELS: dict[str, Callable[[int], str]] = {
    "second": lru_cache(KEPT)(_seconds),
    "clock": lru_cache(KEPT)(_clock),
    "day": lru_cache(KEPT)(_day),
    "weekday and day": lru_cache(KEPT)(_weekday),
    "month": lru_cache(KEPT)(_month),
    "year": lru_cache(KEPT)(_year),
}


@lru_cache(KEPT)
def _section_label(step: TickStep, second: int, room: float, *, is_first: bool) -> tuple[str, str]:
    civil = moment.civil(second)
    if step.unit == "minute":
        day = f"{day_number(civil.day)} {month_name(civil.month)} {year_name(civil.year)}"
        return _clock(second), day
    if step.unit == "day":
        return _day_label(civil, room)
    if step.unit == "month":
        return _month_label(civil, room, is_first=is_first)
    if step.unit == "era":
        return _ten_millennia(civil.year), ""
    name = SPANS[step.count](civil.year)
    names = (name, *_shortened(name, step.count, civil.year))
    return next((n for n in names if len(n) * LETTER < room), ""), ""


def _shortened(name: str, span: int, year: int) -> Iterator[str]:
    """A century or millennium with its noun cut, then its ordinal alone, wherever that stands."""
    if span in _NOUNS:
        long, short = said(f"chart.{_NOUNS[span]}"), said(f"chart.{_NOUNS[span]}-short")
        yield name.replace(long, short)
        yield _nth(year, span)


_NOUNS = {100: "century", 1_000: "millennium"}


def _day_label(civil: moment.Civil, room: float) -> tuple[str, str]:
    if room > 190:
        name = f"{_weekday_and_day(civil)} {month_name(civil.month)}"
        return name, year_name(civil.year)
    return f"{_weekday_and_day(civil)} {short_month_name(civil.month)}", ""


def _weekday_and_day(civil: moment.Civil) -> str:
    return f"{short_weekday_name(civil.weekday)} {day_number(civil.day)}"


def _month_label(civil: moment.Civil, room: float, *, is_first: bool) -> tuple[str, str]:
    name = month_name(civil.month)
    suffix = year_name(civil.year) if is_first or civil.month == 1 else ""
    return (name if room > 130 else short_month_name(civil.month)), suffix


def _decade(year: int) -> str:
    if year > 9:
        return said("dates.decade", year // 10 * 10)
    if year > 0:
        return "1–9"
    return f"{1 - year}–{max(1, -8 - year)} {said('dates.before-our-era')}"


def _century(year: int) -> str:
    code = "dates.century" if year > 0 else "dates.century-before-our-era"
    return said(code, _nth(year, 100))


def _millennium(year: int) -> str:
    code = "dates.millennium" if year > 0 else "dates.millennium-before-our-era"
    return said(code, _nth(year, 1_000))


def _nth(year: int, span: int) -> str:
    """The ordinal of the century or millennium of a year, counted away from year 1."""
    return spoken_language().ordinal(abs(year) // span + 1)


def _ten_millennia(year: int) -> str:
    return said("dates.our-era") if year > 0 else said("dates.before-our-era")


SPANS: dict[int, Callable[[int], str]] = {
    1: year_name,
    10: _decade,
    100: _century,
    1_000: _millennium,
    10_000: _ten_millennia,
}
