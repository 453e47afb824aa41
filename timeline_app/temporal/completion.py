"""Dates that lack their year or their day: the one that the words, seen from a base, must mean."""

from dataclasses import replace

from timeline_app.temporal import partial
from timeline_app.temporal.feasts import feast
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import FUTURE, PAST, Reading

_NEW_YEAR = "01-01"
_COARSE = {"year", "decade", "century", ""}
_YEAR_ALONE = 120.0
"""What it costs, in days, to take the year of a bare year."""
_OTHER_YEAR = 40.0
"""What it costs, in days, to leave the year of the date spoken of."""
_NEVER = 100_000.0
"""What it costs to let a past month lie ahead: more than any year that lies behind."""
_YEARLY = ("month", "season", "quarter", "half")


def in_story(reading: Reading, base: Partial, thread: Partial | None) -> Partial:
    """Complete a date from the date spoken of last, or from the day the story had come to."""
    point = reading.point or Partial()
    is_yearly = any(getattr(point, name) is not None for name in _YEARLY)
    if thread is None or not is_yearly or reading.unit == "holiday":
        return nearest(reading, base, 0, is_story=True)
    choices = [*_story_choices(point, without_time(base)), *_story_choices(point, thread)]
    return min(choices, key=lambda choice: choice[0])[1] if choices else point


def _story_choices(point: Partial, base: Partial) -> list[tuple[float, Partial]]:
    year = partial.truncated(base, "year").year or 0
    if base.unit in _COARSE:
        return [(_YEAR_ALONE, replace(point, year=year, weekday=None))]
    here = partial.first_day(base)
    return [
        (_story_cost(partial.first_day(p) - here) + _OTHER_YEAR * (p.year != year), p)
        for p in _options(point, year)
    ]


def nearest(reading: Reading, base: Partial, wanted: int, *, is_story: bool) -> Partial:
    """Complete a date from a base, looking back (-1), ahead (1) or either way (0)."""
    point = reading.point or Partial()
    base = without_time(base)
    if reading.unit == "holiday":
        return _nearest_feast(reading.value, point, base, wanted)
    if point.is_weekend:
        return _nearest_weekend(base, wanted)
    if any(getattr(point, name) is not None for name in _YEARLY):
        return nearest_year(point, base, wanted, is_story=is_story, is_over=reading.is_over)
    if point.weekday is not None and point.day is not None:
        return _nearest_such_day(point, base, wanted)
    if point.weekday is not None:
        return _nearest_weekday(point, base, wanted, is_story=is_story)
    return day_of_month(point, base) if point.day else replace(point, year=base.year)


def without_time(point: Partial) -> Partial:
    """The day, month or year alone."""
    return replace(
        point, hour=None, minute=None, second=None, daypart=None, zone="", spoken_zone=""
    )


def _nearest_feast(code: str, point: Partial, base: Partial, wanted: int) -> Partial:
    year = partial.truncated(base, "year").year or 0
    if base.unit != "day":
        # Told of 1938, the coming new year is that of 1939.
        is_next = wanted == FUTURE and code == _NEW_YEAR
        return partial.overlaid(feast(code, year + is_next), point)
    here = partial.first_day(base)
    days = [feast(code, y) for y in (year - 1, year, year + 1)]
    return partial.overlaid(_chosen(days, here, wanted), point)


def _chosen(days: list[Partial], here: int, wanted: int) -> Partial:
    """The last at or before, the first at or after, or the nearest of some dates."""
    if wanted == PAST:
        earlier = [d for d in days if partial.first_day(d) <= here]
        return max(earlier, key=partial.first_day) if earlier else days[0]
    if wanted == FUTURE:
        later = [d for d in days if partial.days(d)[1] >= here]
        return min(later, key=partial.first_day) if later else days[-1]
    return min(days, key=lambda d: (abs(partial.first_day(d) - here), partial.first_day(d)))


def _nearest_weekday(point: Partial, base: Partial, wanted: int, *, is_story: bool) -> Partial:
    if base.unit != "day":
        return point if base.week is None else partial.overlaid(base, point)
    here = partial.first_day(base)
    today = iso_weekday(here)
    back = (today - (point.weekday or 1)) % 7
    if wanted == FUTURE or (is_story and back > 3):
        return on_weekday(here + (-back) % 7, point)
    return on_weekday(here - back, point)


def on_weekday(number: int, point: Partial) -> Partial:
    """That day, with the time of day that came with the weekday."""
    return partial.overlaid(partial.on_day(number), replace(point, weekday=None))


def _nearest_weekend(base: Partial, wanted: int) -> Partial:
    """The weekend that holds the day, else the one before or, ahead, the one after."""
    if base.unit != "day":
        return Partial(year=base.year, is_weekend=True)
    here = partial.first_day(base)
    is_weekend = iso_weekday(here) > 5
    step = 0 if is_weekend or wanted == FUTURE else -1
    return partial.shifted(base, "weekend", step)


def _nearest_such_day(point: Partial, base: Partial, wanted: int) -> Partial:
    """Friday the 13th: the nearest month whose 13th is a Friday."""
    if base.month is None:
        return replace(point, year=base.year, weekday=None)
    months = [partial.shifted(base, "month", k) for k in range(-14, 15)]
    days = [replace(month, day=point.day) for month in months]
    fitting = [
        day
        for day in days
        if partial.is_possible(day) and iso_weekday(partial.first_day(day)) == point.weekday
    ]
    chosen = _chosen(fitting, partial.first_day(base), wanted)
    return partial.overlaid(chosen, replace(point, day=None, weekday=None))


def day_of_month(point: Partial, base: Partial) -> Partial:
    """The 30th: of the month spoken of."""
    return replace(point, year=base.year, month=base.month)


def nearest_year(
    point: Partial, base: Partial, wanted: int, *, is_story: bool, is_over: bool = False
) -> Partial:
    """The year that a month, a season, a quarter or a day of a month must belong to."""
    year = partial.truncated(base, "year").year or 0
    if base.unit in _COARSE:
        return replace(point, year=year, weekday=None)
    options = _options(point, year)
    if not options:
        return replace(point, weekday=None)
    here = partial.first_day(base)
    if is_story:
        return min(options, key=lambda p: _story_cost(partial.first_day(p) - here))
    if point.quarter or point.half:
        return _reported(options, here, wanted)
    against = _NEVER if is_over else 8 if point.day else 20
    return min(options, key=lambda p: _speech_cost(p, here, wanted, against))


def _options(point: Partial, year: int) -> list[Partial]:
    """The date in the years around, those on the right weekday if one was said and any fits."""
    is_leap_day = (point.month, point.day) == (2, 29)
    years = range(year - 8, year + 9) if is_leap_day else (year - 1, year, year + 1)
    dated = [replace(point, year=y, weekday=None) for y in years]
    dated = [p for p in dated if partial.is_possible(p)]
    if point.weekday is None:
        return dated
    return [p for p in dated if iso_weekday(partial.first_day(p)) == point.weekday] or dated


def iso_weekday(number: int) -> int:
    """Weekday of a day number; Monday is 1."""
    return (number + 3) % 7 + 1


def _reported(options: list[Partial], here: int, wanted: int) -> Partial:
    """The last quarter begun; the next one only where that is long over and all lies ahead."""
    begun = [p for p in options if partial.first_day(p) <= here]
    last = max(begun, key=partial.first_day)
    if wanted == FUTURE and here - partial.days(last)[1] > 150:
        return min((p for p in options if p not in begun), key=partial.first_day)
    return last


def _speech_cost(point: Partial, here: int, wanted: int, against: float) -> float:
    """Distance in days; against the way that the sentence looks it counts several times."""
    first, last = partial.days(point)
    if first <= here <= last:
        return 0
    days = first - here if first > here else here - last
    if wanted == 0:
        return days * (2 if first > here and point.day is None else 1)
    is_against = (first - here) * wanted < 0
    return days * (against if is_against else 1)


def _story_cost(days: int) -> float:
    """Stories go forward: looking back costs more."""
    return days if days >= 0 else -days * 1.4
