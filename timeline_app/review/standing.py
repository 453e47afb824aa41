"""Where an event stands: it, its other possible dates, what is told elsewhere, and its neighbours.

Pure: what a small painting needs, in seconds since 1970.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline_app.model import Chronology, Event, When, moment
from timeline_app.review.dates import DateChoice

MOST_NEIGHBOURS = 14
_MOST_LOOKED_AT = 4_000
"""Of more events than this in view every second, every third and so on is looked at."""
_LEAST_WIDTH = 30 * moment.DAY
_JUMP = 6
"""A date so many times farther from the event than the ones before is left out of the picture."""
_NEAR = 45 * moment.DAY
_FAR = 80 * 366 * moment.DAY
"""A date farther than this is never brought into the picture."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another event in view, from ``start`` to ``end``; ``lane`` counts Chronology.lane_names."""

    event: int
    start: int
    end: int
    lane: int
    is_first: bool = False
    """Whether it is the weightiest of all in view."""


@dataclass(frozen=True, slots=True)
class SeenStretch:
    """What is seen between ``since`` and ``until``."""

    since: int
    until: int
    start: int
    end: int
    choices: tuple[tuple[int, int], ...] = field(default=())
    """Number and place of each other date that lies in view."""
    elsewhere: tuple[int, ...] = field(default=())
    """Where other passages put it."""
    neighbours: tuple[Neighbour, ...] = field(default=())


def scene_of(
    event: Event, choices: Sequence[DateChoice], chronology: Chronology | None
) -> SeenStretch | None:
    """None where the event has no date that could be drawn."""
    if event.when is None or event.when.is_open:
        return None
    start = event.when.start_earliest
    end = start if _is_point(event.when) else event.when.end_latest
    others = [(choice.number, _middle(choice.when)) for choice in choices if not choice.is_in_use]
    elsewhere = _elsewhere(event)
    centre = (start + end) // 2
    shown = _in_view(centre, [place for _, place in others] + elsewhere)
    since, until = _reach([start, end, *shown])
    return SeenStretch(
        since,
        until,
        start,
        end,
        tuple((number, place) for number, place in others if since <= place <= until),
        tuple(place for place in elsewhere if since <= place <= until),
        _neighbours(event, chronology, since, until),
    )


def _is_point(when: When) -> bool:
    """Whether it is drawn as one mark: a day, or less."""
    return when.end_latest - when.start_earliest < 2 * moment.DAY


def _middle(when: When) -> int:
    if _is_point(when):
        return when.start_earliest
    first, last = max(when.earliest, -_BOUND), min(when.latest, _BOUND)
    return (first + last) // 2


_BOUND = 400_000 * 366 * moment.DAY


def _elsewhere(event: Event) -> list[int]:
    """Each place once to which another passage puts the event, apart from its own date."""
    assert event.when is not None  # noqa: S101 - the caller has looked
    told = (e.when for e in event.evidence if e.when is not None)
    apart = [
        when
        for when in told
        if when.latest < event.when.earliest or when.earliest > event.when.latest
    ]
    return list(dict.fromkeys(_middle(when) for when in apart))


def _in_view(centre: int, places: Iterable[int]) -> list[int]:
    """From near to far, until one lies far beyond those before it."""
    found: list[int] = []
    reach = _NEAR // _JUMP
    for place in sorted(places, key=lambda one: abs(one - centre)):
        distance = abs(place - centre)
        if distance > min(max(reach, 1) * _JUMP, _FAR):
            break
        found.append(place)
        reach = max(reach, distance)
    return found


def _reach(places: Sequence[int]) -> tuple[int, int]:
    """With room at both sides, and never narrower than a month."""
    first, last = min(places), max(places)
    room = max((last - first) * 0.22, (_LEAST_WIDTH - (last - first)) / 2)
    return int(first - room), int(last + room)


def _neighbours(
    event: Event, chronology: Chronology | None, since: int, until: int
) -> tuple[Neighbour, ...]:
    """The weightiest events that begin in view, in time order."""
    if chronology is None:
        return ()
    starts = chronology.start_earliest
    first, last = bisect_left(starts, since), bisect_right(starts, until)
    step = max(1, (last - first) // _MOST_LOOKED_AT)
    inside = (
        row
        for row in range(first, last, step)
        if chronology.ids[row] != event.id and chronology.end_latest[row] <= until
    )
    weight = chronology.importance
    rows = sorted(inside, key=lambda row: (-weight[row], row))[:MOST_NEIGHBOURS]
    heaviest = rows[0] if rows else -1
    return tuple(
        Neighbour(
            chronology.ids[row],
            starts[row],
            chronology.end_latest[row],
            chronology.lane[row],
            row == heaviest,
        )
        for row in sorted(rows)
    )
