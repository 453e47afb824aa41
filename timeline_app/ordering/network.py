"""Propagation of bounds along links to a fixpoint; what contradicts is dropped and reported."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from timeline_app.model import When, edtf, moment


class OrderConstraint(Protocol):
    """``after`` began ``gap_min`` to ``gap_max`` days after ``before`` ended; None is open."""

    @property
    def before(self) -> int: ...
    @property
    def after(self) -> int: ...
    @property
    def gap_min(self) -> int: ...
    @property
    def gap_max(self) -> int | None: ...
    @property
    def confidence(self) -> float: ...


_MONTHS, _YEARS = 90, 350
"""So many days of slack has a gap whose ends are no more than months: "months later"; years."""


@dataclass(frozen=True, slots=True)
class Tightened:
    """Each event's date after propagation, and the indices of the links that did not fit."""

    whens: tuple[When | None, ...]
    dropped: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Bounds:
    """Where the start and the end of one event may lie; seconds."""

    start_first: int
    start_last: int
    end_first: int
    end_last: int

    @property
    def is_empty(self) -> bool:
        return self.start_first > self.start_last or self.end_first > self.end_last


_OPEN = _Bounds(
    moment.DISTANT_PAST, moment.DISTANT_FUTURE, moment.DISTANT_PAST, moment.DISTANT_FUTURE
)


def tighten(
    whens: Sequence[When | None],
    is_explicit: Sequence[bool],
    links: Sequence[OrderConstraint],
    *,
    latest: Sequence[int | None] = (),
) -> Tightened:
    """Narrow every date that is not explicit by what the links say; explicit dates never move.

    ``latest`` bounds what happened before its document was written, in seconds.  Links are tried
    from the surest to the least sure whatever their order; one that contradicts the others is
    left out and reported.
    """
    return _Network(whens, is_explicit, links, latest).solved()


class _Network:
    def __init__(
        self,
        whens: Sequence[When | None],
        is_explicit: Sequence[bool],
        links: Sequence[OrderConstraint],
        latest: Sequence[int | None],
    ) -> None:
        self._whens = whens
        self._is_explicit = is_explicit
        self._links = links
        self._bounds = [_initial(when) for when in whens]
        self._caps = [*latest, *[None] * (len(whens) - len(latest))]
        self._touched: set[int] = set()
        self._at: list[list[int]] = [[] for _ in whens]
        """Links in force at each event."""

    def solved(self) -> Tightened:
        tried = sorted(range(len(self._links)), key=self._order)
        dropped = tuple(number for number in tried if not self._fits(number))
        return Tightened(tuple(map(self._result, range(len(self._whens)))), dropped)

    def _order(self, number: int) -> tuple[float, int, int, int, int]:
        link = self._links[number]
        widest = moment.DISTANT_FUTURE if link.gap_max is None else link.gap_max
        return -link.confidence, link.before, link.after, link.gap_min, widest

    def _fits(self, number: int) -> bool:
        """Put one link into force; False, and nothing is changed, where it contradicts others."""
        link = self._links[number]
        if link.before == link.after or self._leads(link.after, link.before):
            return False
        old: dict[int, _Bounds] = {}
        if self._is_broken_by(number, old):
            for event, bounds in old.items():
                self._bounds[event] = bounds
            return False
        for end in (link.before, link.after):
            self._at[end].append(number)
        self._touched |= old.keys()
        return True

    def _leads(self, start: int, goal: int) -> bool:
        """Whether links in force lead forward in time from one event to another."""
        seen = {start}
        waiting = deque([start])
        while waiting:
            event = waiting.popleft()
            if event == goal:
                return True
            following = {self._links[number].after for number in self._at[event]}
            waiting.extend(following - seen)
            seen |= following
        return False

    def _is_broken_by(self, number: int, old: dict[int, _Bounds]) -> bool:
        """Narrow bounds until nothing changes, or those of an event cross; ``old`` has them."""
        waiting = deque([number])
        ends = {self._links[number].before, self._links[number].after}
        while waiting:
            link = self._links[waiting.popleft()]
            for event, bounds in self._narrowed(link):
                if bounds == self._bounds[event]:
                    continue
                if bounds.is_empty or self._is_explicit[event]:
                    return True
                old.setdefault(event, self._bounds[event])
                self._bounds[event] = bounds
                touching = (*self._at[event], number) if event in ends else self._at[event]
                waiting.extend(n for n in touching if n not in waiting)
        return False

    def _narrowed(self, link: OrderConstraint) -> list[tuple[int, _Bounds]]:
        """What a link leaves of the bounds of its two ends."""
        low = link.gap_min * moment.DAY
        high = None if link.gap_max is None else link.gap_max * moment.DAY
        before, after = self._bounds[link.before], self._bounds[link.after]
        return [
            (link.after, self._later(link.after, after, before, (low, high))),
            (link.before, self._earlier(link.before, before, after, (low, high))),
        ]

    def _later(
        self, event: int, own: _Bounds, other: _Bounds, gap: tuple[int, int | None]
    ) -> _Bounds:
        first = _plus(other.end_first, gap[0])
        last = moment.DISTANT_FUTURE if gap[1] is None else _plus(other.end_last, gap[1])
        first, last = _in_units(first, last, gap)
        return self._cut(event, own, max(first, other.end_first), last, is_start=True)

    def _earlier(
        self, event: int, own: _Bounds, other: _Bounds, gap: tuple[int, int | None]
    ) -> _Bounds:
        first = moment.DISTANT_PAST if gap[1] is None else _plus(other.start_first, -gap[1])
        last = _plus(other.start_last, -gap[0])
        first, last = _in_units(first, last, gap)
        return self._cut(event, own, first, min(last, other.start_last), is_start=False)

    def _cut(self, event: int, own: _Bounds, first: int, last: int, *, is_start: bool) -> _Bounds:
        """Bounds cut to a window on the start or the end; an explicit date only is compared."""
        if self._is_explicit[event]:
            lies_inside = own.start_last >= first if is_start else own.end_first <= last
            lies_inside &= own.start_first <= last if is_start else own.end_last >= first
            return own if lies_inside else _Bounds(1, 0, 1, 0)
        cap = self._caps[event]
        last = last if cap is None else min(last, cap)
        return _Bounds(
            max(own.start_first, first),
            min(own.start_last, last),
            max(own.end_first, first),
            min(own.end_last, last),
        )

    def _result(self, event: int) -> When | None:
        when, bounds = self._whens[event], self._bounds[event]
        if event not in self._touched or self._is_explicit[event]:
            return when
        cap = self._caps[event]
        known = moment.DISTANT_FUTURE if cap is None else cap
        if bounds.start_first <= moment.DISTANT_PAST and bounds.end_last >= known:
            return when
        if when is not None and bounds == _initial(when):
            return when
        return edtf.from_bounds(bounds.start_first, bounds.end_last)


def _in_units(first: int, last: int, gap: tuple[int, int | None]) -> tuple[int, int]:
    """A window widened to whole months or years, where its gap is told in no finer units.

    "Three years after" a happening of 1870 is 1872 to 1874: no day of July is made up.
    """
    slack = 0 if gap[1] is None else (gap[1] - gap[0]) // moment.DAY
    if slack < _MONTHS:
        return first, last
    is_years = slack >= _YEARS
    if first > moment.DISTANT_PAST:
        year, month, _ = moment.civil_day(first // moment.DAY)
        first = moment.at(year, 1 if is_years else month, 1)
    if last < moment.DISTANT_FUTURE:
        year, month, _ = moment.civil_day(last // moment.DAY)
        month = 12 if is_years else month
        last = moment.at(year, month, moment.days_in_month(year, month)) + moment.DAY - 1
    return first, last


def _initial(when: When | None) -> _Bounds:
    if when is None:
        return _OPEN
    return _Bounds(when.start_earliest, when.start_latest, when.end_earliest, when.end_latest)


def _plus(second: int, by: int) -> int:
    """A moment shifted; the open ends stay open."""
    if second <= moment.DISTANT_PAST or second >= moment.DISTANT_FUTURE:
        return second
    return second + by
