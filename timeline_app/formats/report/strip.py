"""The timeline of the cover: marks by lane and the axis over them, as shares of the width."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from timeline_app import chart
from timeline_app.formats.report.model import Label, Lane, Mark, Section, Strip
from timeline_app.formats.report.ordering import lane_words
from timeline_app.model import Chronology, moment
from timeline_app.model.chronology import Mark as Flag

PIXELS = 600
"""The width for which the axis is chosen, and within which marks are told apart."""
MOST_LANES = 8
"""The fullest are shown; what is beyond them stands in the lane of the rest."""
_PERIOD = 32 * moment.DAY
"""What may last longer than so is drawn as a bar; a single month is a point."""
_BRIEF = 0.012
"""Share of the width below which a bar is a point all the same."""
_NOTE = "Ringed: told by several documents. Bars: periods, or dates that are known no finer."

Titles = Callable[[Sequence[int]], Mapping[int, str]]
"""Titles of a few events, with their dates."""


def strip_of(chronology: Chronology, numbers: Mapping[int, int], titles: Titles) -> Strip:
    """The picture of all that is dated; without lanes where nothing is."""
    view = _view(chronology)
    if view is None:
        return Strip((), (), ())
    places = _lanes(chronology)
    rows: dict[int, list[int]] = {}
    for row, lane in enumerate(chronology.lane):
        rows.setdefault(places.get(lane, -1), []).append(row)
    marks = {lane: _marks(chronology, held, view, numbers) for lane, held in rows.items()}
    best = {
        lane: max(held, key=lambda row: chronology.importance[row]) for lane, held in rows.items()
    }
    told = titles([chronology.ids[row] for row in best.values()])
    lanes = [
        _labelled(
            Lane(_name(chronology, lane), lane, tuple(found)),
            _mark(chronology, best[lane], view, numbers),
            told.get(chronology.ids[best[lane]], ""),
        )
        for lane, found in sorted(marks.items(), key=lambda pair: (pair[0] < 0, pair[0]))
    ]
    rung = chart.choose(view.seconds_per_pixel)
    return Strip(tuple(lanes), _outer(view, rung), _inner(view, rung), _NOTE)


def _view(chronology: Chronology) -> chart.Viewport | None:
    """All bounds that are known, with a little room at both ends."""
    known = [
        bound
        for column in (chronology.start_earliest, chronology.end_latest)
        for bound in column
        if moment.DISTANT_PAST < bound < moment.DISTANT_FUTURE
    ]
    if not known:
        return None
    first, last = min(known), max(known)
    room = max((last - first) * 0.02, moment.DAY)
    return chart.fitted(first - room, last + room, PIXELS)


def _lanes(chronology: Chronology) -> dict[int, int]:
    """The lanes that are shown, each by its own number; the rest is in none of them."""
    counts = Counter(chronology.lane)
    most = len(counts) if len(counts) <= MOST_LANES else MOST_LANES - 1
    return {lane: lane for lane, _ in counts.most_common(most)}


def _name(chronology: Chronology, lane: int) -> str:
    return "Other" if lane < 0 else lane_words(chronology.lane_names[lane])


def _marks(
    chronology: Chronology, rows: Sequence[int], view: chart.Viewport, numbers: Mapping[int, int]
) -> list[Mark]:
    """One a place: what cannot be told apart is one mark, ringed if one of them is."""
    found: dict[tuple[int, int], Mark] = {}
    for row in rows:
        mark = _mark(chronology, row, view, numbers)
        key = (round(mark.start * PIXELS), round(mark.end * PIXELS))
        before = found.get(key)
        if before is None:
            found[key] = mark
        elif mark.is_told_by_several and not before.is_told_by_several:
            found[key] = replace(before, is_told_by_several=True)
    return [found[key] for key in sorted(found)]


def _mark(
    chronology: Chronology, row: int, view: chart.Viewport, numbers: Mapping[int, int]
) -> Mark:
    start, end = chronology.start_earliest[row], chronology.end_latest[row]
    first, last = (_share(view, second) for second in (start, end))
    if end - start <= _PERIOD or last - first < _BRIEF:
        first = last = (first + last) / 2
    is_ringed = bool(chronology.marks[row] & Flag.SEVERAL_SOURCES)
    return Mark(first, last, is_ringed, numbers[chronology.ids[row]])


def _share(view: chart.Viewport, second: float) -> float:
    return min(1.0, max(0.0, view.to_pixel(second) / PIXELS))


def _labelled(lane: Lane, best: Mark, words: str) -> Lane:
    """With the title of its weightiest event, which stands right of its mark."""
    right = min((mark.start for mark in lane.marks if mark.start > best.end), default=1.0)
    return replace(lane, label=Label(best, words, right)) if words else lane


def _inner(view: chart.Viewport, rung: chart.Rung) -> tuple[Section, ...]:
    """The lower row: where each unit begins and the next does."""
    ticks = chart.minor_ticks(view, rung)
    ends = [*(tick.x for tick in ticks[1:]), float(PIXELS)]
    found = [
        Section(_cut(tick.x), _cut(end), tick.label, is_tinted=number % 2 == 1)
        for number, (tick, end) in enumerate(zip(ticks, ends, strict=True))
    ]
    return tuple(one for one in found if one.end > one.start)


def _outer(view: chart.Viewport, rung: chart.Rung) -> tuple[Section, ...]:
    found = [
        Section(_cut(one.x), _cut(one.right), one.label, one.suffix)
        for one in chart.sections(view, rung)
    ]
    return tuple(one for one in found if one.end > one.start)


def _cut(pixel: float) -> float:
    return min(1.0, max(0.0, pixel / PIXELS))
