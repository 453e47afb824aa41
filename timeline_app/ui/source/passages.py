"""Which passages of a document are marked, and which event a click means: pure, no Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from timeline_app.model import Evidence, Span

Clickable = tuple[int, Evidence]


class Weight(IntEnum):
    """How strongly a stretch is marked; the stronger is painted later."""

    FAINT = 0
    PASSAGE = 1
    TIME = 2
    TRIGGER = 3
    SEARCH = 4


@dataclass(frozen=True, slots=True)
class MarkedStretch:
    """One marked stretch of the document."""

    span: Span
    weight: Weight


class PassageIndex:
    """The clickable passages of one document, by place."""

    def __init__(self, clickables: Iterable[Clickable]) -> None:
        self._all = sorted(clickables, key=lambda pair: (pair[1].span, pair[0]))
        self._starts = [evidence.span.start for _, evidence in self._all]
        self._longest = max((len(e.span) for _, e in self._all), default=0)

    def within(self, window: Span) -> Sequence[Clickable]:
        """Passages that show in the window."""
        first = bisect_left(self._starts, window.start - self._longest)
        last = bisect_right(self._starts, window.end)
        return [c for c in self._all[first:last] if c[1].span.overlaps(window)]

    def event_at(self, offset: int) -> int | None:
        """The event that a click there means: the one whose trigger stands nearest."""
        here = self.within(Span(offset, offset + 1))
        if not here:
            return None
        return min(here, key=lambda pair: (_distance(pair[1].trigger, offset), pair[0]))[0]


def stretches(
    clickables: Iterable[Clickable], chosen: Sequence[Evidence], found: Sequence[Span] = ()
) -> list[MarkedStretch]:
    """What to mark, faint first: all that is clickable, then the event's own, then hits."""
    own = {evidence.span for evidence in chosen}
    faint = {e.span for _, e in clickables} - own
    marked = [MarkedStretch(span, Weight.FAINT) for span in faint]
    marked += [MarkedStretch(span, Weight.PASSAGE) for span in own]
    marked += [MarkedStretch(e.time_span, Weight.TIME) for e in chosen if e.time_span]
    marked += [MarkedStretch(e.trigger, Weight.TRIGGER) for e in chosen if len(e.trigger)]
    marked += [MarkedStretch(span, Weight.SEARCH) for span in found]
    return sorted(marked, key=lambda s: (s.weight, s.span))


def _distance(span: Span, offset: int) -> int:
    return max(span.start - offset, offset - span.end + 1, 0)
