"""Chooses what an expression is placed on: the publication, the story, or nothing at all."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from timeline_app.model.expression import AnchorKind
from timeline_app.temporal.completion import in_story, nearest
from timeline_app.temporal.counting import YEARS, counted, nth_of
from timeline_app.temporal.discourse import Discourse
from timeline_app.temporal.feasts import fixed_day
from timeline_app.temporal.partial import Partial, overlaid, shifted
from timeline_app.temporal.past_ranges import begun_before
from timeline_app.temporal.reading import FUTURE, PAST, Origin, Reading

Direction = Callable[[], int]
"""Which way the sentence looks; worked out only when it is asked for."""

_LOCAL_TOKENS = 30
_NEAR_TOKENS = 240
_OF_AN_AGE_TOKENS = 60
"""Two or three sentences: a decade dates less of a story than a year."""
_PERIODS = {"quarter", "period", "latest period"}


@dataclass(frozen=True, slots=True)
class Placed:
    """A reading's date as far as it could be placed, and what it was placed on."""

    point: Partial
    anchor: Partial | None = None
    kind: AnchorKind = AnchorKind.NONE


def place(reading: Reading, discourse: Discourse, at: int, direction: Direction) -> Placed:
    """Complete a reading that has a partial date; ``at`` is the number of its first token."""
    placed = _place(reading, discourse, at, direction)
    if not placed.point.is_placed:
        return placed if reading.beside is None else replace(placed, point=Partial())
    if reading.beside is not None:
        count, unit = reading.beside
        return replace(placed, point=shifted(placed.point, unit, count))
    if reading.nth is None:
        return placed
    return replace(placed, point=nth_of(placed.point, *reading.nth))


def _place(reading: Reading, discourse: Discourse, at: int, direction: Direction) -> Placed:
    point = reading.point or Partial()
    if reading.origin is Origin.NOTHING:
        return Placed(point)
    base, kind = _base(reading, discourse, at, direction)
    if base is None:
        return Placed(_unplaced(reading, point), None, AnchorKind.MISSING)
    if reading.origin is Origin.CONTEXT:
        if kind is AnchorKind.NARRATIVE and not reading.direction:
            return Placed(in_story(reading, base, discourse.thread_at(at)), base, kind)
        # Easter week has begun when Easter is still to come.
        is_week = reading.unit == "holiday" and reading.nth is not None
        wanted = reading.direction or (0 if is_week else PAST if reading.is_over else direction())
        is_story = kind is AnchorKind.NARRATIVE
        point = nearest(reading, base, wanted, is_story=is_story)
        if reading.upto is not None and not is_story:
            point = begun_before(point, reading.upto, base)
        return Placed(point, base, kind)
    return Placed(counted(reading, base, discourse), base, kind)


def _base(
    reading: Reading, discourse: Discourse, at: int, direction: Direction
) -> tuple[Partial | None, AnchorKind]:
    scene = discourse.scene_of(at) if _is_clock(reading) else None
    if scene is not None:
        return scene, AnchorKind.NARRATIVE
    if reading.unit == "same date" and discourse.dated is not None:
        return discourse.dated, AnchorKind.NARRATIVE
    if _is_of_an_age(reading, discourse, at):
        return discourse.age, AnchorKind.NARRATIVE
    story = (discourse.spoken, AnchorKind.NARRATIVE)
    speech = (discourse.written, AnchorKind.DOCUMENT)
    if discourse.is_story:
        return story if discourse.spoken or not discourse.written else speech
    if _reports_a_period(reading, discourse):
        return discourse.period, AnchorKind.NARRATIVE
    is_told = _is_told(reading, discourse, at)
    if reading.origin is Origin.CONTEXT:
        is_told = is_told and direction() != FUTURE
    return story if is_told else speech


def _is_of_an_age(reading: Reading, discourse: Discourse, at: int) -> bool:
    """Founded in the 1920s, sold ten years later: where nothing nearer was named since."""
    is_counted = reading.origin is Origin.STORY and reading.unit in YEARS and reading.count
    is_near = at - discourse.age_at <= _OF_AN_AGE_TOKENS
    return bool(is_counted) and discourse.age is not None and is_near


def _is_clock(reading: Reading) -> bool:
    """An hour of a day that the words beside it do not name: it belongs to the scene's."""
    point = reading.point
    is_bare = reading.origin is Origin.STORY and reading.unit == "day" and not reading.count
    return is_bare and point is not None and point.hour is not None


def _reports_a_period(reading: Reading, discourse: Discourse) -> bool:
    """A year earlier, the quarter, the latest period: of the quarter that a report is about."""
    if discourse.period is None or discourse.period.quarter is None:
        return False
    is_told = reading.origin is Origin.STORY
    if is_told and reading.unit in _PERIODS:
        return True
    is_year_before = reading.unit == "year" and reading.count == -1 and reading.point == Partial()
    return is_year_before and (is_told or reading.is_comparison)


def _is_told(reading: Reading, discourse: Discourse, at: int) -> bool:
    """Whether, in a text of its day, the words go with a date that the text has just set."""
    spoken = discourse.spoken
    if spoken is None or reading.point is None:
        return False
    if reading.origin is Origin.STORY:
        needs_day = reading.unit == "day" or reading.point.has_time
        return at - discourse.spoken_at <= _NEAR_TOKENS and (spoken.unit == "day" or not needs_day)
    return reading.origin is Origin.CONTEXT and _is_told_locally(reading.point, discourse, at)


def _is_told_locally(point: Partial, discourse: Discourse, at: int) -> bool:
    """A look back: "In July 1997 he left; in May he had ...", within a sentence or two."""
    spoken, written = discourse.spoken, discourse.written
    if spoken is None or written is None or not discourse.is_spoken_explicit:
        return False
    if not (point.month or point.season) and spoken.unit != "day":
        return False
    if spoken.unit == "year":
        return False
    is_past = (written.year or 0) - (spoken.year or 0) > 1
    return is_past and at - discourse.spoken_at < _LOCAL_TOKENS


def _unplaced(reading: Reading, point: Partial) -> Partial:
    if reading.unit == "holiday":
        return overlaid(fixed_day(reading.value), point)
    if reading.unit == "day" and not point.has_time:
        return replace(point, day=None)
    return point
