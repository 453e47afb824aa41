"""What a rule makes of the words it matched, before anything is resolved on an anchor."""

from dataclasses import dataclass, field
from enum import Enum

from timeline_app.message import Message
from timeline_app.model.expression import TimexType
from timeline_app.temporal.partial import Partial

PAST, UNKNOWN, FUTURE = -1, 0, 1
"""Which way a sentence looks."""


class Origin(Enum):
    """From where a reading counts."""

    NOTHING = 0
    """Complete, or a value that no date completes."""
    CONTEXT = 1
    """Parts are missing: the nearest such date in the direction that the sentence tells."""
    SPEECH = 2
    """Counted from now: yesterday, last week, two years ago."""
    STORY = 3
    """Counted from the date spoken of: the following day, two years earlier, that month."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A type and either a fixed value or a partial date with the way to complete it."""

    type: TimexType
    value: str = ""
    point: Partial | None = None
    origin: Origin = Origin.NOTHING
    unit: str = ""
    """The calendar unit that is counted from the origin."""
    count: int = 0
    direction: int = 0
    """-1 the last one before, 1 the next one after, 0 what the sentence tells."""
    mod: str = ""
    is_sure: bool = True
    is_comparison: bool = False
    """A year ago, set beside what is reported: of the same period."""
    needs_company: bool = False
    """Whether it is dropped unless a neighbouring expression completes it."""
    is_part: bool = False
    """The first ten months: a duration cut out of the year that follows."""
    whole_year: int | None = None
    """The year that it is cut out of, once that is read; ``count`` is -1 for its last months."""
    is_compound: bool = False
    """Two years and three months ago: ``count`` in months, and so many ``days`` more."""
    days: int = 0
    is_over: bool = False
    """One end of a range told as past."""
    upto: Partial | None = None
    """Of its first end: what the range ends with."""
    nth: tuple[int, str] | None = None
    """Which unit or weekday within the date: (1, "week"), (-1, "7"); (0, "week") holds it."""
    beside: tuple[int, str] | None = None
    """So many units off the date: (-8, "day") is eight days before it."""
    never: Partial | None = None
    """The date that no calendar has, of a reading that is none for this reason."""
    warnings: tuple[Message, ...] = field(default=())
    others: tuple[Partial, ...] = field(default=())
    """Other readings of an ambiguous date, e.g. with day and month exchanged."""


def date(point: Partial, mod: str = "") -> Reading:
    """A date or, with a time of day, a time that says itself where in history it lies."""
    kind = TimexType.TIME if point.has_time else TimexType.DATE
    is_complete = point.is_placed
    origin = Origin.NOTHING if is_complete else Origin.CONTEXT
    return Reading(kind, point=point, origin=origin, mod=mod)


def fixed(value: str, kind: TimexType = TimexType.DATE, mod: str = "") -> Reading:
    """A value that needs no date: a duration, a set, a vague reference."""
    return Reading(kind, value=value, mod=mod)


_NO_DETAIL = Partial()


def counted(
    origin: Origin, unit: str, count: int, detail: Partial = _NO_DETAIL, mod: str = ""
) -> Reading:
    """A unit counted from speech or story, with finer parts laid over it."""
    kind = TimexType.TIME if detail.has_time else TimexType.DATE
    return Reading(kind, point=detail, origin=origin, unit=unit, count=count, mod=mod)
