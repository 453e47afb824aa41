"""Whether a text is told from its publication date or from dates that it sets itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline_app.temporal import partial
from timeline_app.temporal.engine import MatchedExpression
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import Origin

_NEAR_YEARS = 1
_WEIGHT = {"day": 2.0, "month": 2.0, "season": 2.0, "year": 0.5}
_TOLD = 0.5
"""What the following year, two days later ... add to the full dates of a story."""
_OUTSET = 1
"""At most one word, a preposition, stands before the year that a text sets out from."""
_STORY_STEP = 6
_THREAD_TOKENS = 200
_LOOK_BACK = 60
_SENTENCE = 25
"""Tokens over which a day that is only glanced at reaches."""
_SCENE_TOKENS = 600
"""So far behind the day of a report's scene may have been named last."""
_SEEN_AHEAD = 12
OLDEST_STORY, LATEST_STORY = -4000, 2200


@dataclass(slots=True)
class Discourse:
    """Where the text stands while it is read: its creation date and the date it speaks of."""

    written: Partial | None
    is_story: bool
    spoken: Partial | None = None
    """The last date that was placed: what "the following day" counts from."""
    spoken_at: int = -1
    is_spoken_explicit: bool = False
    age: Partial | None = None
    """The decade or century of which the text speaks, until it names a year: "ten years later"
    counts from it."""
    age_at: int = -1_000_000
    dated: Partial | None = None
    """The last day written in full, as above a letter: what "same date" means."""
    day: Partial | None = None
    """The last date known to the day."""
    day_at: int = -1_000_000
    scene: Partial | None = None
    """The last day that the text named: what its clock times belong to."""
    scene_at: int = -1_000_000
    glance: Partial | None = None
    """The last day that was only glanced at: its own sentence's clock times belong to it."""
    glance_at: int = -1_000_000
    period: Partial | None = None
    """The last quarter, half or year reported on."""
    asides: frozenset[int] = frozenset()
    """Which expressions, by number, name years that the story only glances at."""

    def thread_at(self, at: int) -> Partial | None:
        """The last day or month that the story had come to, if that is not long ago."""
        return self.day if self.is_story and at - self.day_at < _THREAD_TOKENS else None

    def scene_of(self, at: int) -> Partial | None:
        """The day to which a clock time belongs; None where no day was named near it."""
        if self.glance_at > self.scene_at and at - self.glance_at <= _SENTENCE:
            return self.glance
        is_near = self.is_story or at - self.scene_at <= _SCENE_TOKENS
        return self.scene if is_near else None

    def end_quarter(self) -> None:
        """The report has gone on to the nine months or the year: comparisons are by year."""
        self.period = None

    def _goes_on(self, point: Partial) -> bool:
        """Whether a dated day carries the story on; one far behind is looked back at."""
        if self.day is None:
            return True
        return partial.first_day(point) >= partial.first_day(self.day) - _LOOK_BACK

    def place(self, point: Partial, at: int, *, is_explicit: bool, is_aside: bool = False) -> None:
        """Take note of a date that the text has just set; an aside compares and sets nothing."""
        year = point.year
        if year is None and point.is_placed and not is_aside:
            self.age, self.age_at = point, at
        if year is None or not OLDEST_STORY < year < LATEST_STORY:
            return
        if is_aside:
            if point.unit == "day":
                self.glance, self.glance_at = point, at
            return
        self.age = None
        self.spoken, self.spoken_at, self.is_spoken_explicit = point, at, is_explicit
        if point.unit == "day":
            self.scene, self.scene_at = point, at
            self.dated = point if is_explicit else self.dated
        if point.unit == "day" and (not is_explicit or self._goes_on(point)):
            self.day, self.day_at = replace(point, hour=None, minute=None, daypart=None), at
        if point.unit in {"quarter", "half"} and not self._goes_past_now(point):
            self.period = point

    def _goes_past_now(self, point: Partial) -> bool:
        """Whether it was not over when the text was written: expected, not reported on."""
        written = self.written
        return written is not None and partial.days(point)[1] > partial.first_day(written)


def begin(written: Partial | None, found: Sequence[MatchedExpression]) -> Discourse:
    """Decide the kind of text from all its expressions."""
    is_story = written is None or _is_story(written, found)
    return Discourse(written, is_story, asides=_asides(found) if is_story else frozenset())


def _asides(found: Sequence[MatchedExpression]) -> frozenset[int]:
    """Years far from the story before and after them: a source, a comparison, a law's number."""
    years = [
        (number, candidate.reading.point.year)
        for number, candidate in enumerate(found)
        if candidate.reading.origin is Origin.NOTHING
        and candidate.reading.point is not None
        and candidate.reading.point.year is not None
    ]
    asides: set[int] = set()
    current: int | None = None
    for at, (number, year) in enumerate(years):
        ahead = [y for _, y in years[at + 1 : at + _SEEN_AHEAD] if y != year][:3]
        if current is not None and _is_aside(year, current, ahead):
            asides.add(number)
        else:
            current = year
    return frozenset(asides)


def _is_aside(year: int, current: int, ahead: list[int]) -> bool:
    is_far = abs(year - current) > _STORY_STEP
    returns = any(abs(y - current) <= _STORY_STEP for y in ahead)
    return is_far and returns


def _begins_dated(found: Sequence[MatchedExpression]) -> bool:
    """Whether a text sets out from a year: "In 1998 he was elected.  In March he ..."."""
    first = next((c for c in found if c.reading.point is not None), None)
    return (
        first is not None
        and first.reading.origin is Origin.NOTHING
        and first.piece.first <= _OUTSET
    )


def _is_story(written: Partial, found: Sequence[MatchedExpression]) -> bool:
    """Full dates long before the publication, against words such as yesterday and last week."""
    far = near = spoken = told = 0.0
    for candidate in found:
        reading = candidate.reading
        point = reading.point
        if reading.origin is Origin.SPEECH or (point and point.weekday and not point.is_placed):
            spoken += 1
        elif point and point.year is not None:
            weight = _WEIGHT.get(point.unit, 0.5)
            if (written.year or 0) - point.year > _NEAR_YEARS:
                far += weight
            elif abs(point.year - (written.year or 0)) <= _NEAR_YEARS:
                near += weight
        elif reading.origin is Origin.STORY and reading.unit in partial.UNITS:
            told += _TOLD
    needed = 2.0
    if not spoken and not near:
        needed = 0.5 if _begins_dated(found) else (1 if told else 2)
    return far + min(told, far) >= needed and far > 2 * spoken + near
