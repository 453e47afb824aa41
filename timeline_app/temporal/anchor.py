"""Completes what a rule read: fills in years, counts from now, counts from the date spoken of."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from timeline_app.model.expression import AnchorKind
from timeline_app.temporal import partial
from timeline_app.temporal.discourse import Discourse
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import Origin, Reading
from timeline_app.temporal.rules.holidays import feast
from timeline_app.temporal.tense import FUTURE, PAST

_CLOCK_UNITS = {"second": 1, "minute": 60, "hour": 3600}
_LOCAL_TOKENS = 60
_PERIODS = {"quarter", "period", "latest period"}


@dataclass(frozen=True, slots=True)
class Placed:
    """A reading's date as far as it could be placed, and what it was placed on."""

    point: Partial
    anchor: Partial | None = None
    kind: AnchorKind = AnchorKind.NONE


def place(reading: Reading, discourse: Discourse, at: int, direction: Callable[[], int]) -> Placed:
    """Complete a reading that has a partial date."""
    placed = _place(reading, discourse, at, direction)
    if reading.nth is None or not placed.point.is_placed:
        return placed
    return replace(placed, point=nth_of(placed.point, *reading.nth))


def nth_of(whole: Partial, number: int, kind: str) -> Partial:
    """The number-th unit or weekday of a month, a year, a century; -1 is the last, 0 the holding one."""
    first, last = partial.days(whole)
    if kind == "decade" and whole.century is not None:
        return Partial(decade=whole.century * 10 + (number - 1 if number > 0 else 9))
    if kind in {"month", "quarter", "year", "decade"}:
        start = partial.truncated(partial.on_day(first if number > 0 else last), kind)
        return partial.shifted(start, kind, max(number - 1, 0))
    if kind == "day":
        return partial.on_day(first + number - 1 if number > 0 else last)
    if kind in {"week", "weekend"}:
        middle = first + 7 * (number - 1) + 3 if number > 0 else last - 3 * (number < 0)
        return partial.truncated(partial.on_day(middle), kind)
    return partial.on_day(_nth_weekday(first, last, number, int(kind)))


def _nth_weekday(first: int, last: int, number: int, weekday: int) -> int:
    if number < 0:
        return last - ((last + 3) % 7 + 1 - weekday) % 7
    return first + (weekday - 1 - (first + 3) % 7) % 7 + 7 * (number - 1)


def _place(reading: Reading, discourse: Discourse, at: int, direction: Callable[[], int]) -> Placed:
    point = reading.point or Partial()
    if reading.origin is Origin.NOTHING:
        return Placed(point)
    base, kind = _base(reading, discourse, at, direction)
    if base is None:
        return Placed(_unplaced(reading, point), None, AnchorKind.MISSING)
    if reading.origin is Origin.CONTEXT:
        is_story = kind is AnchorKind.NARRATIVE
        wanted = reading.direction or (0 if is_story else direction())
        return Placed(_nearest(reading, point, base, wanted, is_story=is_story), base, kind)
    return Placed(_counted(reading, point, base, discourse), base, kind)


def _base(
    reading: Reading, discourse: Discourse, at: int, direction: Callable[[], int]
) -> tuple[Partial | None, AnchorKind]:
    story = (discourse.spoken, AnchorKind.NARRATIVE)
    speech = (discourse.written, AnchorKind.DOCUMENT)
    if discourse.is_story:
        return story if discourse.spoken or not discourse.written else speech
    if _reports_a_period(reading, discourse):
        return discourse.period, AnchorKind.NARRATIVE
    if reading.origin is Origin.STORY and _is_story_near(reading, discourse, at):
        return story
    if (
        reading.origin is Origin.CONTEXT
        and _is_told_locally(reading, discourse, at)
        and direction() != FUTURE
    ):
        return story
    return speech


def _reports_a_period(reading: Reading, discourse: Discourse) -> bool:
    """A year earlier, the quarter, the latest period: of the quarter that a report is about."""
    if discourse.period is None or discourse.period.quarter is None:
        return False
    is_year_before = reading.unit == "year" and reading.count == -1 and reading.point == Partial()
    counts_back = is_year_before and (reading.origin is Origin.STORY or reading.is_comparison)
    return counts_back or reading.origin is Origin.STORY and reading.unit in _PERIODS


def _is_story_near(reading: Reading, discourse: Discourse, at: int) -> bool:
    spoken = discourse.spoken
    if spoken is None or at - discourse.spoken_at > 4 * _LOCAL_TOKENS:
        return False
    needs_day = reading.unit == "day" or reading.point is not None and reading.point.has_time
    return spoken.unit == "day" or not needs_day


def _is_told_locally(reading: Reading, discourse: Discourse, at: int) -> bool:
    spoken, written, point = discourse.spoken, discourse.written, reading.point
    if spoken is None or written is None or point is None or not discourse.is_spoken_explicit:
        return False
    if not (point.month or point.season) and spoken.unit != "day":
        return False
    is_past = (written.year or 0) - (spoken.year or 0) > 1
    if spoken.unit == "year" and discourse.sentence_ended:
        return False
    return is_past and at - discourse.spoken_at < _LOCAL_TOKENS // 2


def _unplaced(reading: Reading, point: Partial) -> Partial:
    if reading.unit == "day" and not point.has_time:
        return replace(point, day=None)
    return point


def _counted(reading: Reading, point: Partial, base: Partial, discourse: Discourse) -> Partial:
    unit = reading.unit
    if unit == "latest period":
        return _latest_period(base, discourse)
    if unit in {"period", "quarter ended"}:
        return _period(point, base)
    if unit in _CLOCK_UNITS:
        return _clock_counted(base, _CLOCK_UNITS[unit] * reading.count)
    if not unit:
        if reading.direction or reading.origin is Origin.SPEECH or point.day is None:
            return _stepped(point, base, reading.direction)
        if point.month is not None:
            return _nearest_year(point, _without_time(base), 0, is_story=True)
        return _day_of_month(point, base)
    if not base.is_placed:
        return point
    if _is_too_coarse(base, unit) and not reading.count and point.has_time:
        return partial.overlaid(base, point)
    if unit == "quarter" and not reading.count and reading.origin is Origin.STORY:
        return _period(point, base)
    if _is_too_coarse(base, unit) and reading.origin is Origin.STORY:
        return _coarse_counted(reading, point, base)
    if (
        unit == "year"
        and (reading.origin is Origin.STORY or reading.is_comparison)
        and reading.count
        and base.unit in {"quarter", "half"}
        and not point.quarter
    ):
        return replace(base, year=(base.year or 0) + reading.count)
    start = _without_time(base)
    return partial.overlaid(partial.shifted(start, unit, reading.count), point)


def _period(point: Partial, base: Partial) -> Partial:
    """The period reported on, in the year that is named, if any."""
    has_quarter = base.quarter is not None
    if point.year is not None:
        return replace(base, year=point.year) if has_quarter else point
    return base if has_quarter else partial.shifted(base, "quarter", -1)


def _latest_period(base: Partial, discourse: Discourse) -> Partial:
    """The period reported on if it is over, else the last quarter that is."""
    written = discourse.written
    if written is None or base.quarter and partial.days(base)[1] < partial.first_day(written):
        return _period(Partial(), base)
    return partial.shifted(written, "quarter", -1)


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


def _is_too_coarse(base: Partial, unit: str) -> bool:
    return unit in _ORDER and _ORDER.index(base.unit or "century") < _ORDER.index(unit)


def _coarse_counted(reading: Reading, point: Partial, base: Partial) -> Partial:
    """Two days after some time in 1998: still 1998, if little is counted."""
    if base.year is None:
        return Partial()
    if not reading.count:
        return Partial(year=base.year, month=base.month, season=base.season)
    return Partial(year=base.year)


def _without_time(point: Partial) -> Partial:
    return replace(point, hour=None, minute=None, second=None, daypart=None, zone="")


def _clock_counted(base: Partial, seconds: int) -> Partial:
    if base.hour is None or base.unit != "day":
        return base if base.unit == "day" and abs(seconds) < 43_200 else _days_on(base, seconds)
    total = base.hour * 3600 + (base.minute or 0) * 60 + seconds
    days, rest = divmod(total, 86_400)
    day = partial.on_day(partial.first_day(base) + days)
    return replace(day, hour=rest // 3600, minute=rest % 3600 // 60)


def _days_on(base: Partial, seconds: int) -> Partial:
    if base.unit != "day":
        return base
    return partial.on_day(partial.first_day(base) + round(seconds / 86_400))


def _stepped(point: Partial, base: Partial, step: int) -> Partial:
    """Last June, next Friday, this spring, the following Tuesday."""
    base = _without_time(base)
    if point.weekday is not None:
        return _stepped_weekday(point, base, step)
    year = partial.truncated(base, "year").year or 0
    number = _slot(point)
    here = partial.first_day(base)
    if step == 0:
        return replace(point, year=year)
    years = [year + k for k in (-1, 0, 1)]
    starts = {y: partial.days(replace(point, year=y)) for y in years if number}
    if step < 0:
        past = [y for y, (first, last) in starts.items() if last < here - 28 * bool(point.month)]
        return replace(point, year=max(past))
    ahead = [y for y, (first, _) in starts.items() if first > here]
    return replace(point, year=min(ahead))


def _slot(point: Partial) -> int:
    return point.month or {"SP": 3, "SU": 6, "FA": 9, "WI": 12}.get(point.season or "", 1)


def _stepped_weekday(point: Partial, base: Partial, step: int) -> Partial:
    if base.unit != "day":
        return replace(point, year=base.year)
    here = partial.first_day(base)
    weekday = point.weekday or 1
    today = (here + 3) % 7 + 1
    if step < 0:
        number = here - ((today - weekday - 1) % 7 + 1)
    elif step > 0:
        number = here + ((weekday - today - 1) % 7 + 1)
    else:
        number = here + weekday - today
    return _on(number, point)


def _on(number: int, point: Partial) -> Partial:
    return partial.overlaid(partial.on_day(number), replace(point, weekday=None))


def _nearest(
    reading: Reading, point: Partial, base: Partial, wanted: int, *, is_story: bool
) -> Partial:
    base = _without_time(base)
    if reading.unit == "holiday":
        return _nearest_feast(reading.value, point, base, wanted)
    if point.weekday is not None and point.month is None:
        return _nearest_weekday(point, base, wanted)
    if point.day is not None and point.month is None:
        return _day_of_month(point, base)
    if point.is_weekend:
        return _nearest_weekend(base, wanted)
    if point.week is not None or not (point.month or point.season or point.quarter or point.half):
        return replace(point, year=base.year)
    return _nearest_year(point, base, wanted, is_story=is_story)


def _nearest_feast(code: str, point: Partial, base: Partial, wanted: int) -> Partial:
    year = partial.truncated(base, "year").year or 0
    if base.unit != "day":
        return partial.overlaid(feast(code, year), point)
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


def _nearest_weekday(point: Partial, base: Partial, wanted: int) -> Partial:
    if base.unit != "day":
        return point if base.week is None else partial.overlaid(base, point)
    here = partial.first_day(base)
    today = (here + 3) % 7 + 1
    back = (today - (point.weekday or 1)) % 7
    if wanted == FUTURE:
        return _on(here + (-back) % 7, point)
    return _on(here - back, point)


def _nearest_weekend(base: Partial, wanted: int) -> Partial:
    """The weekend that holds the day, else the one before or, ahead, the one after."""
    if base.unit != "day":
        return Partial(year=base.year, is_weekend=True)
    here = partial.first_day(base)
    is_weekend = (here + 3) % 7 >= 5
    step = 0 if is_weekend or wanted == FUTURE else -1
    return partial.shifted(base, "weekend", step)


def _day_of_month(point: Partial, base: Partial) -> Partial:
    if base.month is None:
        return replace(point, year=base.year)
    return replace(point, year=base.year, month=base.month)


def _nearest_year(point: Partial, base: Partial, wanted: int, *, is_story: bool) -> Partial:
    year = partial.truncated(base, "year").year or 0
    if base.unit in {"year", "decade", "century", ""}:
        return replace(point, year=year)
    options = [replace(point, year=y) for y in (year - 1, year, year + 1)]
    options = [p for p in options if partial.is_possible(p)]
    if not options:
        return point
    here = partial.first_day(base)
    if point.weekday is not None:
        options = [
            p for p in options if (partial.first_day(p) + 3) % 7 + 1 == point.weekday
        ] or options
        options = [replace(p, weekday=None) for p in options]
    if is_story:
        return min(options, key=lambda p: _story_cost(partial.first_day(p) - here))
    if point.quarter or point.half:
        return _reported(options, here, wanted)
    against = 3 if point.day else 6
    return min(options, key=lambda p: _speech_cost(p, here, wanted, against))


def _reported(options: list[Partial], here: int, wanted: int) -> Partial:
    """The last quarter begun; the next one only where that is long over and all lies ahead."""
    begun = [p for p in options if partial.first_day(p) <= here]
    last = max(begun, key=partial.first_day)
    if wanted == FUTURE and here - partial.days(last)[1] > 150:
        return min((p for p in options if p not in begun), key=partial.first_day)
    return last


def _speech_cost(point: Partial, here: int, wanted: int, against: int) -> float:
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
