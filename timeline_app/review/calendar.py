"""How many events fall on which day, and on which hour of the week: the calendar, pure."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from timeline_app.model import Chronology, Precision, moment
from timeline_app.model.chronology import PRECISIONS

_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
_DAYS = _FINE | {Precision.DAY}


@dataclass(frozen=True, slots=True)
class Calendar:
    """Events by day number (days since 1970); only what is known to the day counts."""

    days: Mapping[int, int] = field(default_factory=dict)
    lanes: Mapping[int, int] = field(default_factory=dict)
    """By day: the lane of which most events are, the first of equal ones."""
    untold: int = 0
    """How many shown events have no day."""

    @property
    def years(self) -> list[int]:
        """The years in which something falls on a day, ascending."""
        return sorted({moment.civil_day(day)[0] for day in self.days})

    @property
    def most(self) -> int:
        """The largest count of a day; 0 without any."""
        return max(self.days.values(), default=0)


@dataclass(frozen=True, slots=True)
class Hours:
    """Events with a clock time by (weekday from 0 for Monday, hour)."""

    counts: Mapping[tuple[int, int], int] = field(default_factory=dict)

    @property
    def most(self) -> int:
        return max(self.counts.values(), default=0)


def calendar_of(chronology: Chronology) -> Calendar:
    """Counts of all days that events are known to have happened on."""
    codes = {PRECISIONS.index(precision) for precision in _DAYS}
    by_day: dict[int, Counter[int]] = {}
    told = 0
    for row, code in enumerate(chronology.precision):
        if code in codes:
            day = chronology.start_earliest[row] // moment.DAY
            by_day.setdefault(day, Counter())[chronology.lane[row]] += 1
            told += 1
    return Calendar(
        {day: counts.total() for day, counts in by_day.items()},
        {day: min(counts, key=lambda one: (-counts[one], one)) for day, counts in by_day.items()},
        len(chronology) + len(chronology.undated) - told,
    )


def hours_of(chronology: Chronology) -> Hours:
    """Counts by weekday and hour of what is known to the hour."""
    codes = {PRECISIONS.index(precision) for precision in _FINE}
    found: Counter[tuple[int, int]] = Counter()
    for row, code in enumerate(chronology.precision):
        if code in codes:
            day, second = divmod(chronology.start_earliest[row], moment.DAY)
            found[moment.weekday(day), second // moment.HOUR] += 1
    return Hours(dict(found))


def days_of(year: int) -> Iterator[tuple[int, int, int]]:
    """Each day of a year: its number, its column (week) and its row (0 for Monday)."""
    first, last = moment.day_number(year, 1, 1), moment.day_number(year + 1, 1, 1)
    shift = moment.weekday(first)
    for day in range(first, last):
        week, weekday = divmod(day - first + shift, 7)
        yield day, week, weekday
