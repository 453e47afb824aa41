"""How far apart two dates lie, as far as their bounds tell.

Counted in whole days, as people count them: from 3 to 15 May are twelve days.  Where both dates
are known more finely than to the day and lie within two days, in whole minutes.  Bounds are
exact: the least is the shortest distance that the two dates allow, the most is the longest.
"""

from dataclasses import dataclass
from typing import NamedTuple

from timeline_app.model import moment
from timeline_app.model.when import When

CLOSE = 2 * moment.DAY


class Stretch(NamedTuple):
    """From one tick to another; a tick is a day, or a minute, counted from 1970."""

    first: int
    last: int

    @property
    def length(self) -> int:
        return max(0, self.last - self.first)


@dataclass(frozen=True, slots=True)
class Gap:
    """The shortest and the longest distance that bounds allow; ``most`` None knows no limit."""

    least: Stretch
    most: Stretch | None

    @property
    def is_exact(self) -> bool:
        return self.most is not None and self.least.length == self.most.length


@dataclass(frozen=True, slots=True)
class Distance:
    """How far apart two dates lie."""

    unit: int
    """Seconds of one tick."""
    gap: Gap
    """From the end of what came first to the beginning of the other; 0 where they meet."""
    starts: Gap
    """From one beginning to the other."""
    lasts: bool
    """Whether one of the two goes on for a time, rather than falling somewhere into it."""
    may_meet: bool
    must_meet: bool
    is_ordered: bool
    """Whether it is certain which came first."""


class _Ticks(NamedTuple):
    """The four bounds in ticks; None where a side is open."""

    start_earliest: int | None
    start_latest: int | None
    end_earliest: int | None
    end_latest: int | None


def between(one: When, other: When) -> Distance:
    """How far apart the two dates lie; the same whichever comes first.

    >>> from timeline_app.model.when import day
    >>> between(day(2020, 5, 3), day(2020, 5, 15)).gap.least.length
    12
    """
    unit = _unit(one, other)
    a, b = _ticks(one, unit), _ticks(other, unit)
    met = (_surely_not_after(a.end_latest, b.start_earliest, by=1),
           _surely_not_after(b.end_latest, a.start_earliest, by=1))  # fmt: skip
    return Distance(
        unit,
        gap=_gap((a.end_earliest, a.end_latest), (b.start_earliest, b.start_latest),
                 (b.end_earliest, b.end_latest), (a.start_earliest, a.start_latest)),
        starts=_gap(a[:2], b[:2], b[:2], a[:2]),
        lasts=a[:2] != a[2:] or b[:2] != b[2:],
        may_meet=not any(met),
        must_meet=_surely_not_after(a.start_latest, b.end_earliest)
        and _surely_not_after(b.start_latest, a.end_earliest),
        is_ordered=_surely_not_after(a.end_latest, b.start_earliest)
        or _surely_not_after(b.end_latest, a.start_earliest),
    )  # fmt: skip


def _unit(one: When, other: When) -> int:
    """Minutes for what is known so finely and lies close together, else days."""
    bounds = [
        bound
        for when in (one, other)
        for bound in (when.start_earliest, when.start_latest, when.end_earliest, when.end_latest)
    ]
    is_fine = all(
        last - first < moment.DAY - 1
        for when in (one, other)
        for first, last in (
            (when.start_earliest, when.start_latest), (when.end_earliest, when.end_latest)
        )
    )  # fmt: skip
    is_close = max(bounds) - min(bounds) <= CLOSE
    return moment.MINUTE if is_fine and is_close else moment.DAY


def _ticks(when: When, unit: int) -> _Ticks:
    """A start is no later than the latest end, an end no earlier than the earliest start."""
    start_latest = min(when.start_latest, when.end_latest)
    end_earliest = max(when.end_earliest, when.start_earliest)
    bounds = (when.start_earliest, start_latest, end_earliest, when.end_latest)
    return _Ticks(*(_tick(bound, unit) for bound in bounds))


def _tick(second: int, unit: int) -> int | None:
    is_known = moment.DISTANT_PAST < second < moment.DISTANT_FUTURE
    return second // unit if is_known else None


def _surely_not_after(last: int | None, first: int | None, by: int = 0) -> bool:
    """Whether ``last`` lies at least so many ticks before ``first``, both being known."""
    return last is not None and first is not None and last + by <= first


_Bounds = tuple[int | None, int | None]


def _gap(a: _Bounds, b: _Bounds, c: _Bounds, d: _Bounds) -> Gap:
    """From the first to the second, or from the third to the fourth: whichever leads onwards."""
    least = [
        Stretch(last, first)
        for last, first in ((a[1], b[0]), (c[1], d[0]))
        if last is not None and first is not None
    ]
    most = [
        None if first is None or last is None else Stretch(first, last)
        for first, last in ((a[0], b[1]), (c[0], d[1]))
    ]
    nearest = max(least, key=lambda stretch: stretch.length, default=Stretch(0, 0))
    known = [stretch for stretch in most if stretch is not None]
    if len(known) < len(most):
        return Gap(nearest, None)
    return Gap(nearest, max(known, key=lambda stretch: stretch.length))
